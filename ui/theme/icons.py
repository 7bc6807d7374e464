"""Lucide icons: coloured by state and theme, kept per size, colour and density, mirrored by the list of the tokens."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.look import look
from ui.theme.tokens import RESOURCES, tokens

SIZES = (14, 16, 20, 24, 32)
PIXMAPS_KEPT = 2000
_pixmaps: dict[tuple[str, int, int, float, bool], QPixmap] = {}


@cache
def _source(name: str) -> str:
    """The drawing's text with the design's stroke. Raises `FileNotFoundError` for an icon that is not bundled."""
    text = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{tokens().icon_stroke}"')


def icon_pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon in logical px, turned around when the layout runs right to left and the icon points somewhere."""
    mirrored = look().rtl and name in tokens().mirrored_icons
    key = (name, size, color.rgba(), ratio, mirrored)
    if key not in _pixmaps:
        if len(_pixmaps) >= PIXMAPS_KEPT:
            _pixmaps.pop(next(iter(_pixmaps)))
        _pixmaps[key] = _render(name, size, color, ratio, mirrored)
    return _pixmaps[key]


def _render(name: str, size: int, color: QColor, ratio: float, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color.name()).encode()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(color.alphaF())
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal)) if mirrored else pixmap


def paint_icon(painter: QPainter, name: str, box: QRectF | QRect, color: QColor) -> None:
    """Draw an icon centred in `box`, as large as its shorter side."""
    box = QRectF(box)
    size = round(min(box.width(), box.height()))
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(name, size, color, ratio)
    at = QPoint(round(box.center().x() - size / 2), round(box.center().y() - size / 2))
    painter.drawPixmap(at, pixmap)


class LucideEngine(QIconEngine):
    """Paints an icon in the colour of its state at the time of painting, so that a change of theme needs no new icons."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`."""
        tone = "ink3" if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, self._name, rect, look().ink(tone))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap of `size` device px."""
        tone = "ink3" if mode == QIcon.Mode.Disabled else self._tone
        return icon_pixmap(self._name, min(size.width(), size.height()), look().ink(tone))

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks for when an icon is detached."""
        return LucideEngine(self._name, self._tone)


def lucide(name: str, tone: str = "ink2") -> QIcon:
    """A `QIcon` for the few Qt widgets that want one (menus, line edits)."""
    return QIcon(LucideEngine(name, tone))
