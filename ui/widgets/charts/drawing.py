"""Painting that charts share: edges on device pixels, words at a fixed side, legend, grid. Values are the charts' own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme.drawing import CENTER, END, START, InlineBoxes, draw_text, rounded
from ui.theme.look import look
from ui.theme.tokens import tokens
from ui.widgets.charts.axis import Scale, standing
from ui.widgets.charts.records import Plot

Side = Literal["left", "right", "center"]
LINE, LEGEND, MARK, BELOW = 16, 24, 10, 24
_covered: list[QRectF] = []
"""Where the value being read is about to be painted."""


def colour(number: int) -> QColor:
    """The colour of a chart token, 1 to 5."""
    return look().color(f"chart{number}")


def on_pixels(painter: QPainter, box: QRectF) -> QRectF:
    """The box with its edges moved onto the pixels of the screen or paper, at any scale."""
    to = painter.deviceTransform()
    device = to.mapRect(box)
    left, top = round(device.left()), round(device.top())
    right, bottom = round(device.left() + device.width()), round(device.top() + device.height())
    snapped = QRectF(left, top, max(1, right - left), max(1, bottom - top))
    return to.inverted()[0].mapRect(snapped)


def thin(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A straight line of one logical px, never blurred: its edges are device pixels."""
    painter.fillRect(on_pixels(painter, box), ink)


def put(
    painter: QPainter, box: QRectF, text: str, ink: QColor, side: Side, *, role: str = "caption", weight: int = 500
) -> None:  # fmt: skip
    """A line of words at a side that does not mirror, in tabular figures; none where the value being read lies."""
    wide = min(width_of(text, weight, role), box.width())
    spare = box.width() - wide
    left = box.left() + {"left": 0.0, "center": spare / 2, "right": spare}[side]
    if any(each.intersects(QRectF(left, box.top(), wide, box.height())) for each in _covered):
        return
    align = CENTER if side == "center" else START if (side == "left") != look().rtl else END
    draw_text(painter, box, text, look().font(role, weight, True), ink, align)


def width_of(text: str, weight: int = 500, role: str = "caption") -> float:
    """How wide words are as `put` writes them."""
    return look().metrics(role, weight, True).horizontalAdvance(text) + 1


def grid(painter: QPainter, box: QRectF, scale: Scale, labels: Sequence[tuple[float, str]]) -> None:
    """Horizontal lines at ticks across `box`, their words at its left, where the axis of values always is."""
    for value, text in labels:
        at = scale.at(value)
        thin(painter, QRectF(box.left(), at - 0.5, box.width(), 1), look().colors.chartGrid)
        put(painter, QRectF(0, at - LINE / 2, box.left() - 8, LINE), text, look().colors.ink3, "right")


def below(painter: QPainter, box: QRectF, labels: Sequence[str], centers: Sequence[float]) -> None:
    """The words under an axis, as many as have room."""
    if not labels:
        return
    slot = centers[1] - centers[0] if len(centers) > 1 else box.width()
    widths = [width_of(each) for each in labels]
    for place in standing(widths, slot):
        wide = widths[place]
        left = min(max(0.0, centers[place] - wide / 2), box.right() + 16 - wide)
        put(
            painter,
            QRectF(left, box.bottom() + 6, wide, LINE),
            labels[place],
            look().colors.ink3,
            "center",
        )


def legend_height(plot: Plot) -> int:
    """How much of the top the legend takes."""
    return LEGEND if plot.note or len(plot.series) > 1 else 0


def legend(painter: QPainter, box: QRectF, plot: Plot) -> None:
    """The names of the series from the inline start; a note at the end where it has room: its bar says it, too."""
    if not legend_height(plot):
        return
    boxes, start, colors = InlineBoxes(box), 0.0, look().colors
    note = width_of(plot.note, 400) if plot.note else 0
    names = sum(width_of(each.name, 400) + MARK + 28 for each in plot.series) if len(plot.series) > 1 else 0
    if names + note > boxes.width:
        note = 0
    for each in plot.series if len(plot.series) > 1 else ():
        mark = 16 if each.dashed else MARK
        _mark(painter, boxes.at(start, 3, mark, MARK), colour(each.colour), dashed=each.dashed)
        wide = min(width_of(each.name, 400), boxes.width - start - mark - 6 - note)
        draw_text(
            painter, boxes.at(start + mark + 6, 0, max(0, wide), LINE), each.name,
            look().font("caption", 400, True), colors.ink2,
        )  # fmt: skip
        start += mark + 6 + wide + 16
    if note:
        words = boxes.at(boxes.width - note, 0, note, LINE)
        draw_text(painter, words, plot.note, look().font("caption", 400, True), colors.ink3, END)


def _mark(painter: QPainter, box: QRectF, ink: QColor, *, dashed: bool) -> None:
    if not dashed:
        rounded(painter, box, 2, ink)
        return
    painter.setPen(dashes(ink, 2))
    middle = box.center().y()
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))


def dashes(ink: QColor, width: float) -> QPen:
    """The pen of a comparison."""
    pen = QPen(ink, width)
    pen.setDashPattern([3, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def plate(box: QRectF, within: QRectF, lines: Sequence[str]) -> QRectF:
    """Where the words of a value lie: beside `box`, inside `within`."""
    wide = max(width_of(each, 600) for each in lines) + 20
    high = LINE * len(lines) + 12
    left = min(max(within.left(), box.center().x() - wide / 2), within.right() - wide)
    above = box.top() - high - 6
    top = above if above >= within.top() else min(box.bottom() + 6, within.bottom() - high)
    return QRectF(left, max(within.top(), top), wide, high)


def callout(painter: QPainter, on: QRectF, lines: Sequence[str]) -> None:
    """A small surface with the words of a value."""
    surface = on_pixels(painter, on)
    rounded(painter, surface, tokens().radius["chip"], look().colors.surface, look().colors.lineStrong)
    inner = InlineBoxes(surface.adjusted(10, 6, -10, -6))
    for place, each in enumerate(lines):
        ink = look().colors.ink3 if place == 0 and len(lines) > 1 else look().colors.ink
        font = look().font("caption", 500 if place == 0 and len(lines) > 1 else 600, True)
        draw_text(painter, inner.at(0, place * LINE, inner.width, LINE), each, font, ink)


@contextmanager
def covered(part: QRectF) -> Iterator[None]:
    """Labels under `part` are left out for as long as something is painted: a label half covered reads wrong."""
    _covered.append(part)
    try:
        yield
    finally:
        _covered.remove(part)


@contextmanager
def paper_colours() -> Iterator[None]:
    """Paper is white whatever the window is: the colours of the light theme, for as long as something is painted."""
    kept = look().colors
    look().colors = tokens().themes["light"]
    try:
        yield
    finally:
        look().colors = kept
