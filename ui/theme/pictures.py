"""Product pictures by id: the bundled drawings, and whatever pages bring in. Scaled copies are kept per size and density."""

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.tokens import RESOURCES

ART = "art:"
LARGEST_BYTES = 5_000_000
LARGEST_SIDE = 4096
SCALED_KEPT = 600
# Told apart by their first bytes: left to guess, Qt would also try formats that read other files.
PHOTOS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpg", b"RIFF": b"webp"}
# What could make Qt open another file while it draws; our drawings need none of it.
REACHING_OUT = (b"<image", b"<!entity", b"<script", b"@import")


class Pictures(QObject):
    """Originals by id and their scaled copies. `wanted(id)` asks once for a picture that was painted but is not here."""

    wanted = Signal(str)
    arrived = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawings: dict[str, QSvgRenderer] = {}
        self._photos: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._scaled: dict[tuple[str, int, float], QPixmap] = {}

    def put(self, picture: str, content: bytes) -> bool:
        """Keep a picture (SVG, PNG, JPEG or WebP); False when the bytes are none of these or far too large."""
        known = len(content) <= LARGEST_BYTES and (
            self._put_drawing(picture, content) or self._put_photo(picture, content)
        )
        if known:
            self._scaled = {key: each for key, each in self._scaled.items() if key[0] != picture}
            self.arrived.emit(picture)
        return known

    def _put_drawing(self, picture: str, content: bytes) -> bool:
        lowered = content.lower()
        if b"<svg" not in lowered[:1000] or any(each in lowered for each in REACHING_OUT):
            return False
        drawing = QSvgRenderer(QByteArray(content))
        if drawing.isValid():
            drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            self._drawings[picture] = drawing
        return drawing.isValid()

    def _put_photo(self, picture: str, content: bytes) -> bool:
        kind = next((kind for mark, kind in PHOTOS.items() if content.startswith(mark)), b"")
        if not kind:
            return False
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        reader = QImageReader(buffer, QByteArray(kind))
        reader.setAutoDetectImageFormat(False)
        if max(reader.size().width(), reader.size().height()) > LARGEST_SIDE:
            return False
        image = reader.read()
        if image.isNull():
            return False
        self._photos[picture] = image
        return True

    def pixmap(self, picture: str, side: int, ratio: float) -> QPixmap | None:
        """The picture fitted into a square of `side` logical px, or None when it is not here (yet)."""
        key = (picture, side, ratio)
        if key in self._scaled:
            return self._scaled[key]
        if not self._have(picture):
            return None
        scaled = QPixmap(QSize(side, side) * ratio)
        scaled.setDevicePixelRatio(ratio)
        scaled.fill(Qt.GlobalColor.transparent)
        painter = QPainter(scaled)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw(painter, picture, side)
        painter.end()
        if len(self._scaled) >= SCALED_KEPT:
            self._scaled.pop(next(iter(self._scaled)))
        self._scaled[key] = scaled
        return scaled

    def _draw(self, painter: QPainter, picture: str, side: int) -> None:
        if picture in self._drawings:
            self._drawings[picture].render(painter, QRectF(0, 0, side, side))
            return
        image = self._photos[picture]
        fitted = image.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (side - fitted.width()) / 2, (side - fitted.height()) / 2
        painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), image)

    def _have(self, picture: str) -> bool:
        if picture in self._drawings or picture in self._photos:
            return True
        name = picture.removeprefix(ART)
        if picture.startswith(ART) and name.replace("-", "").isalnum():
            path = RESOURCES / "art" / f"{name}.svg"
            return path.is_file() and self._put_drawing(picture, path.read_bytes())
        if picture and picture not in self._asked:
            self._asked.add(picture)
            self.wanted.emit(picture)
        return False
