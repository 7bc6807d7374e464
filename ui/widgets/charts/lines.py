"""Lines over time with a dashed comparison, and the spark of a tile. Time runs to the right in every language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.widgets.charts import drawing
from ui.widgets.charts.axis import Scale, apart, tick_label, ticks
from ui.widgets.charts.chart import Chart, Spot
from ui.widgets.charts.records import Figures, Plot, Series

LINE, COMPARED, DOT = 2.5, 2.0, 3.5
EDGE = 8


@dataclass(frozen=True)
class _Frame:
    """Where things lie: the field of the lines, the scale, the ticks with their words, the places of the labels."""

    field: QRectF
    scale: Scale
    marks: tuple[tuple[float, str], ...]
    centers: tuple[float, ...]


class Lines(Chart):
    """The first series is the point, a dashed one what it is compared with; the last value stands at the line's end."""

    mirrors = False

    def __init__(self, name: str, plot: Plot) -> None:
        super().__init__(name)
        self._plot = plot
        self.set_plot(plot)

    def set_plot(self, plot: Plot) -> None:
        """Show these values."""
        self._plot = plot
        self.changed()

    def _frame(self, box: QRectF) -> _Frame:
        plot = self._plot
        values = [value for each in plot.series for value in each.points if value is not None]
        found = ticks(min(values, default=0.0), max(values, default=1.0), 4, whole=plot.whole)
        write, step = plot.write_tick or plot.write, found[1] - found[0]
        marks = tuple((each, write(each) if plot.write_tick else tick_label(each, step)) for each in found)
        left = max(drawing.width_of(text) for _, text in marks) + 8
        end = max((drawing.width_of(plot.told(_last(each)), 600) for each in plot.series), default=0) + 10
        top = drawing.legend_height(plot) + 6
        field = QRectF(left, top, box.width() - left, box.height() - top - drawing.BELOW)
        first, last = left + EDGE, box.width() - end
        slots = max(1, len(plot.labels) - 1)
        centers = tuple(first + (last - first) * at / slots for at in range(len(plot.labels)))
        return _Frame(field, Scale(found[0], found[-1], field.bottom(), field.top()), marks, centers)

    def points(self, box: QRectF, series: Series) -> list[QPointF | None]:
        """Where the values of a series lie; None where there is none."""
        frame = self._frame(box)
        return [
            None if value is None else QPointF(frame.centers[at], frame.scale.at(value))
            for at, value in enumerate(series.points)
        ]

    def spots(self, box: QRectF) -> list[Spot]:
        """One for each label: the value of every series."""
        plot, found = self._plot, []
        lines = [self.points(box, each) for each in plot.series]
        frame = self._frame(box)
        for at, label in enumerate(plot.labels):
            here = [line[at] for line in lines]
            known = [each.y() for each in here if each is not None] or [frame.field.bottom()]
            said = (label, *(f"{each.name}: {plot.told(each.points[at])}" for each in plot.series))
            span = QRectF(frame.centers[at] - 5, min(known) - 5, 10, max(known) - min(known) + 10)
            found.append(Spot(span, said))
        return found

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Legend, grid, comparison, line, values at the ends, labels."""
        frame, plot = self._frame(box), self._plot
        drawing.legend(painter, QRectF(0, 0, box.width(), drawing.LINE), plot)
        drawing.grid(painter, frame.field, frame.scale, frame.marks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for series in sorted(plot.series, key=_dashed, reverse=True):
            self._draw_line(painter, self.points(box, series), series)
        self._write_ends(painter, frame, box)
        drawing.below(painter, frame.field, plot.labels, frame.centers)

    def _draw_line(self, painter: QPainter, points: list[QPointF | None], series: Series) -> None:
        ink = drawing.colour(series.colour)
        pen = drawing.dashes(ink, COMPARED) if series.dashed else _pen(ink, LINE)
        for stretch in _stretches(points):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(stretch))
            if not series.dashed or len(stretch) == 1:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                for each in stretch:
                    painter.drawEllipse(each, DOT, DOT)

    def _write_ends(self, painter: QPainter, frame: _Frame, box: QRectF) -> None:
        ended = [
            (each, point)
            for each in self._plot.series
            if (point := next((p for p in reversed(self.points(box, each)) if p is not None), None))
        ]
        heights = apart([point.y() for _, point in ended], drawing.LINE, 8, frame.field.bottom())
        for (series, point), middle in zip(ended, heights, strict=True):
            text = self._plot.told(_last(series))
            words = QRectF(point.x() + 8, middle - 8, drawing.width_of(text, 600), drawing.LINE)
            ink = look().colors.ink2 if series.dashed else look().colors.ink
            drawing.put(painter, words, text, ink, "left", weight=600)

    def as_table(self) -> Figures:
        """A row for each label, a column for each series."""
        plot = self._plot
        columns = ((plot.head, "start"), *((each.name, "end") for each in plot.series))
        rows = (
            (label, *(plot.told(each.points[at]) for each in plot.series))
            for at, label in enumerate(plot.labels)
        )
        return Figures(columns, tuple(rows))


class Spark(QWidget):
    """The course of a tile's figure, without axis and words: what it means is the tile's, and it is no stop of Tab."""

    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[float | None, ...] = ()
        self._colour = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_values(self, values: tuple[float | None, ...], colour: int = 1) -> None:
        """Show these, in the colour of a chart token."""
        self._values, self._colour = values, colour
        self.update()

    def sizeHint(self) -> QSize:
        """As in the tiles."""
        return QSize(76, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line and a dot at its end."""
        paint_spark(QPainter(self), QRectF(self.rect()), self._values, self._colour)


def paint_spark(painter: QPainter, box: QRectF, values: tuple[float | None, ...], number: int) -> None:
    """The spark into `box`; nothing for fewer than two known values."""
    known = [each for each in values if each is not None]
    if len(known) < 2:
        return
    inner = box.adjusted(3, 4, -4, -4)
    scale = Scale(min(known), max(known), inner.bottom(), inner.top())
    flat = min(known) == max(known)
    step = inner.width() / (len(values) - 1)
    points = [
        None
        if each is None
        else QPointF(inner.left() + at * step, inner.center().y() if flat else scale.at(each))
        for at, each in enumerate(values)
    ]
    ink = drawing.colour(number)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(ink, 1.5))
    for stretch in _stretches(points):
        painter.drawPolyline(QPolygonF(stretch))
    last = next(each for each in reversed(points) if each is not None)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(last, 2.5, 2.5)


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _dashed(series: Series) -> bool:
    return series.dashed


def _last(series: Series) -> float | None:
    return next((each for each in reversed(series.points) if each is not None), None)


def _stretches(points: list[QPointF | None]) -> list[list[QPointF]]:
    """The parts of a line without a gap."""
    found: list[list[QPointF]] = [[]]
    for each in points:
        if each is not None:
            found[-1].append(each)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]
