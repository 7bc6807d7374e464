"""Stacked bars over time, with the sum of each stack above it. Time runs to the right in every language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.theme.drawing import faded, rounded
from ui.theme.look import look
from ui.widgets.charts import drawing
from ui.widgets.charts.axis import Scale, tick_label, ticks
from ui.widgets.charts.chart import Chart, Spot
from ui.widgets.charts.records import Figures, Plot, Series

WIDE, SLIM, RADIUS, GAP, UNFINISHED = 30, 4, 2, 1, 0.55
OVER = 20
"""Room above the highest tick for the sum of a stack."""


@dataclass(frozen=True)
class _Frame:
    """Where things lie: the field of the bars, the scale, the ticks with their words, the middles of the bars."""

    field: QRectF
    scale: Scale
    marks: tuple[tuple[float, str], ...]
    centers: tuple[float, ...]
    wide: float


class StackedBars(Chart):
    """Bars 30 wide; values below nought have no length."""

    mirrors = False

    def __init__(self, name: str, plot: Plot) -> None:
        super().__init__(name)
        self._plot = plot
        self.set_plot(plot)

    def set_plot(self, plot: Plot) -> None:
        """Show these values."""
        self._plot = plot
        self.changed()

    def _sums(self) -> list[float]:
        return [
            sum(max(0.0, each.points[at] or 0.0) for each in self._plot.series)
            for at in range(len(self._plot.labels))
        ]

    def _frame(self, box: QRectF) -> _Frame:
        found = ticks(0, max(self._sums(), default=0.0), 4, whole=self._plot.whole)
        write = self._plot.write_tick
        step = found[1] - found[0]
        marks = tuple((each, write(each) if write else tick_label(each, step)) for each in found)
        left = max(drawing.width_of(text) for _, text in marks) + 8
        top = drawing.legend_height(self._plot) + OVER
        field = QRectF(left, top, box.width() - left, box.height() - top - drawing.BELOW)
        count = max(1, len(self._plot.labels))
        slot = field.width() / count
        centers = tuple(left + slot * (at + 0.5) for at in range(count))
        scale = Scale(0, found[-1], field.bottom(), field.top())
        return _Frame(field, scale, marks, centers, max(SLIM, min(WIDE, slot * 0.66)))

    def stacks(self, box: QRectF) -> list[list[tuple[Series, QRectF]]]:
        """Where each part of each bar lies, from the bottom."""
        frame, bars = self._frame(box), list[list[tuple[Series, QRectF]]]()
        for at in range(len(self._plot.labels)):
            height, bar = 0.0, list[tuple[Series, QRectF]]()
            for each in self._plot.series:
                value = max(0.0, each.points[at] or 0.0)
                low, high = frame.scale.at(height), frame.scale.at(height + value)
                height += value
                if low - high >= GAP:
                    left = frame.centers[at] - frame.wide / 2
                    gap = GAP if bar else 0
                    bar.append((each, QRectF(left, high, frame.wide, low - high - gap)))
            bars.append(bar)
        return bars

    def spots(self, box: QRectF) -> list[Spot]:
        """One for each bar: its label, each part, the sum."""
        frame, plot, found = self._frame(box), self._plot, []
        for at, total in enumerate(self._sums()):
            top = frame.scale.at(total)
            lines = [plot.labels[at]]
            lines += [f"{each.name}: {plot.told(each.points[at])}" for each in plot.series]
            if len(plot.series) > 1:
                lines.append(f"{plot.total}: {plot.write(total)}")
            if self._over(at):
                lines.append(plot.note)
            wide = QRectF(frame.centers[at] - frame.wide / 2, top, frame.wide, frame.field.bottom() - top)
            found.append(Spot(wide, tuple(each for each in lines if each)))
        return found

    def _over(self, at: int) -> bool:
        return at == len(self._plot.labels) - 1 and any(each.unfinished for each in self._plot.series)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Legend, grid, stacks, sums, labels."""
        frame, plot = self._frame(box), self._plot
        drawing.legend(painter, QRectF(0, 0, box.width(), drawing.LINE), plot)
        drawing.grid(painter, frame.field, frame.scale, frame.marks)
        for at, bar in enumerate(self.stacks(box)):
            share = UNFINISHED if self._over(at) else 1.0
            for series, part in bar:
                ink = faded(drawing.colour(series.colour), share)
                rounded(painter, drawing.on_pixels(painter, part), RADIUS, ink)
        self._write_sums(painter, frame)
        drawing.below(painter, frame.field, plot.labels, frame.centers)

    def _write_sums(self, painter: QPainter, frame: _Frame) -> None:
        words = [self._plot.write(each) for each in self._sums()]
        slot = frame.field.width() / max(1, len(words))
        if max((drawing.width_of(each, 600) for each in words), default=0) > slot:
            return
        for at, (total, text) in enumerate(zip(self._sums(), words, strict=True)):
            over = QRectF(frame.centers[at] - slot / 2, frame.scale.at(total) - 20, slot, drawing.LINE)
            drawing.put(painter, over, text, look().colors.ink2, "center", weight=600)

    def as_table(self) -> Figures:
        """A row for each label, a column for each series, and the sum."""
        plot = self._plot
        summed = len(plot.series) > 1
        columns = [(plot.head, "start"), *((each.name, "end") for each in plot.series)]
        rows = []
        for at, total in enumerate(self._sums()):
            cells = [plot.labels[at], *(plot.told(each.points[at]) for each in plot.series)]
            rows.append(tuple([*cells, plot.write(total)] if summed else cells))
        return Figures(tuple([*columns, (plot.total, "end")] if summed else columns), tuple(rows))
