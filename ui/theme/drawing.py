"""Painting that widgets and delegates share: rounded boxes, hairlines, text with direction, boxes from the inline start."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.theme.look import look

START = Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter
STRONG_EDGE = 2
ELLIPSIS = Qt.TextElideMode.ElideRight


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded box whose edge lies wholly inside `box`; at high contrast no edge is thinner than 2 px."""
    if edge is not None and look().high_contrast:
        width = max(width, STRONG_EDGE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = box.adjusted(half, half, -half, -half)
    reach = min(radius - half, inner.height() / 2, inner.width() / 2)
    painter.drawRoundedRect(inner, reach, reach)


def rounded_path(box: QRectF, top: float, bottom: float) -> QPainterPath:
    """A box with one radius for its top corners and one for its bottom ones."""
    path = QPainterPath()
    path.moveTo(box.left(), box.top() + top)
    path.arcTo(box.left(), box.top(), 2 * top, 2 * top, 180, -90)
    path.lineTo(box.right() - top, box.top())
    path.arcTo(box.right() - 2 * top, box.top(), 2 * top, 2 * top, 90, -90)
    path.lineTo(box.right(), box.bottom() - bottom)
    path.arcTo(box.right() - 2 * bottom, box.bottom() - 2 * bottom, 2 * bottom, 2 * bottom, 0, -90)
    path.lineTo(box.left() + bottom, box.bottom())
    path.arcTo(box.left(), box.bottom() - 2 * bottom, 2 * bottom, 2 * bottom, 270, -90)
    path.closeSubpath()
    return path


def hairline(painter: QPainter, box: QRectF | QRect, color: QColor) -> None:
    """A filled line one device-aligned px thin; `box` gives its place and length."""
    painter.fillRect(QRectF(box).toAlignedRect(), color)


def faded(color: QColor, share: float) -> QColor:
    """The colour at a share of its opacity."""
    soft = QColor(color)
    soft.setAlphaF(share * color.alphaF())
    return soft


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = START,
    *,
    own_direction: bool = False,
    left_to_right: bool = False,
) -> None:
    """One line of text, elided to `box`. `START` is the inline start of the layout; names keep the direction of their script."""
    rtl = look().rtl
    metrics = QFontMetricsF(font)
    shown = (
        metrics.elidedText(text, ELLIPSIS, box.width() + 0.5)
        if metrics.horizontalAdvance(text) > box.width()
        else text
    )
    side = align
    if rtl and align in (START, END):
        side = END if align == START else START
    flags = int(side) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignAbsolute)
    flags |= int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
    if left_to_right:
        flags |= int(Qt.TextFlag.TextForceLeftToRight)
    elif not own_direction:
        flags |= int(Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, flags, shown)


class InlineBoxes:
    """Boxes counted from the inline start of a rectangle, so that one layout serves both directions."""

    def __init__(self, bounds: QRect | QRectF) -> None:
        self.bounds = QRectF(bounds)

    @property
    def width(self) -> float:
        """Width of the rectangle in px."""
        return self.bounds.width()

    @property
    def height(self) -> float:
        """Height of the rectangle in px."""
        return self.bounds.height()

    def at(self, start: float, top: float, width: float, height: float) -> QRectF:
        """The box `start` px from the inline start and `top` px from the top."""
        left = self.bounds.right() - start - width if look().rtl else self.bounds.left() + start
        return QRectF(left, self.bounds.top() + top, width, height)

    def centred(self, start: float, width: float, height: float) -> QRectF:
        """The box `start` px from the inline start, in the middle of the height."""
        return self.at(start, round((self.height - height) / 2), width, height)
