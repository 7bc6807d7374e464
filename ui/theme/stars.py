"""The khatam star, two overlapping squares: the logo, the sign-in tiling, the paid seal and the plate of empty states."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from ui.theme.drawing import faded
from ui.theme.tokens import RESOURCES, tokens

# Where the sides of two squares turned by 45 degrees cross, as a share of the outer radius.
INNER_SHARE = 1 / (math.sqrt(2) * math.cos(math.pi / 8))
TILING = {(0, 0): 0.35, (3, 0): 0.8, (1, 1): 0.85, (4, 1): 0.35, (2, 2): 1.0, (3, 2): 0.95, (0, 3): 0.5}
TILING |= {(4, 3): 0.7, (1, 4): 0.35, (3, 4): 0.4, (0, 5): 0.7, (2, 5): 0.55, (4, 5): 0.9}
SAFFRON = {(2, 2), (4, 5)}


def star(center: QPointF, radius: float) -> QPolygonF:
    """The eight-pointed star with a point at the top."""
    points = []
    for step in range(16):
        reach = radius if step % 2 == 0 else radius * INNER_SHARE
        angle = math.pi / 8 * step - math.pi / 2
        points.append(center + QPointF(reach * math.cos(angle), reach * math.sin(angle)))
    return QPolygonF(points)


def paint_star(painter: QPainter, box: QRectF, fill: QColor | None, edge: QColor | None) -> None:
    """Draw the star into a square box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.drawPolygon(star(box.center(), box.width() / 2 - 0.5))


def paint_logo(painter: QPainter, box: QRectF) -> None:
    """Draw the logo; it is never mirrored or recoloured."""
    QSvgRenderer(str(RESOURCES / "art" / "logo.svg")).render(painter, box)


def paint_seal(painter: QPainter, box: QRectF, fill: QColor, ink: QColor) -> None:
    """Draw the paid seal: the star with softened points and a check."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    reach = box.width() / 2
    painter.setBrush(fill)
    painter.setPen(
        QPen(fill, reach * 0.16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolygon(star(box.center(), reach * 0.92))
    pen = QPen(ink, reach * 0.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center()
    marks = ((-0.38, 0.04), (-0.1, 0.32), (0.4, -0.28))
    painter.drawPolyline(QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in marks]))


def paint_tiling(
    painter: QPainter,
    area: QRectF,
    radius: float = 52,
    columns: int = 5,
    rows: int = 6,
    stars: tuple[QColor, ...] = (),
) -> None:
    """Draw the band of stars on the brand panel; `stars` are two colours and a third for the few that shine."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fixed = tokens().fixed
    line, stars = faded(QColor("#FFFFFF"), 0.16), stars or fixed.brandStar
    for row in range(rows):
        for column in range(columns):
            center = area.topLeft() + QPointF((2 * column + 1) * radius, (2 * row + 1) * radius)
            strength = TILING.get((column, row), 0)
            base = stars[2] if (column, row) in SAFFRON else stars[(column + row) % 2]
            painter.setBrush(faded(base, strength) if strength else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(line, 1))
            painter.drawPolygon(star(center, radius))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, radius * 0.3, radius * 0.3)
