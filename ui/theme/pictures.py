"""Product pictures by id: the bundled drawings, and whatever pages bring in. Scaled copies are kept per size and density."""

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.tokens import RESOURCES

ART = "art:"
LARGEST_BYTES = 5_000_000
LARGEST_SIDE = 4096
SHOWN = 512
"""Pixels of the longer side that are kept: the largest place for a picture, at 200 %."""
SCALED_KEPT = 600
# Told apart by their first bytes: left to guess, Qt would also try formats that read other files.
PHOTOS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpg", b"RIFF": b"webp"}
# What could make Qt open another file while it draws, or move; our drawings need none of it.
REFUSED = (b"<image", b"<!entity", b"<script", b"@import", b"<animate")


def decoded(content: bytes) -> QImage | None:
    """A picture (SVG, PNG, JPEG or WebP) no larger than we show it; None when the bytes are none of these or far too large.

    For any thread: it costs tens of milliseconds, more than the window has between two frames.
    """
    if len(content) > LARGEST_BYTES:
        return None
    return _drawn(content) if b"<svg" in content[:1000].lower() else _read(content)


def _drawn(content: bytes) -> QImage | None:
    drawing = _drawing(content)
    if drawing is None:
        return None
    image = QImage(SHOWN, SHOWN, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, SHOWN, SHOWN))
    painter.end()
    return image


def _drawing(content: bytes) -> QSvgRenderer | None:
    lowered = content.lower()
    if any(each in lowered for each in REFUSED):
        return None
    drawing = QSvgRenderer(QByteArray(content))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return drawing if drawing.isValid() else None


def _read(content: bytes) -> QImage | None:
    kind = next((kind for mark, kind in PHOTOS.items() if content.startswith(mark)), b"")
    if not kind:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        return None
    if max(size.width(), size.height()) > SHOWN:
        reader.setScaledSize(size.scaled(SHOWN, SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


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
        """Decode and keep a picture; False when it is none. Where a window waits, `decoded` goes to a thread first."""
        return self.take(picture, decoded(content))

    def take(self, picture: str, image: QImage | None) -> bool:
        """Keep what `decoded` gave; False for nothing."""
        if image is None:
            return False
        self._photos[picture] = image
        self._scaled = {key: each for key, each in self._scaled.items() if key[0] != picture}
        self.arrived.emit(picture)
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
            drawing = _drawing(path.read_bytes()) if path.is_file() else None
            if drawing is not None:
                self._drawings[picture] = drawing
            return drawing is not None
        if picture and picture not in self._asked:
            self._asked.add(picture)
            self.wanted.emit(picture)
        return False
