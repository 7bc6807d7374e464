"""The cohort table as a heat map: who began when, and how many of them came back each period after."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from ui.theme.look import look
from ui.widgets.charts import drawing
from ui.widgets.charts.chart import Chart, Spot
from ui.widgets.charts.records import Figures, Heat

HEAD, ROW, GAP, RADIUS = 22, 30, 2, 3
LIGHTEST, DARKEST = 0.06, 0.56
"""How much of the colour lies over the surface: with more of it, ink would fall under 4.5 to 1."""


class Cohort(Chart):
    """Rows are cohorts, columns the periods after; time runs to the right, so it is not mirrored."""

    mirrors = False

    def __init__(self, name: str, heat: Heat) -> None:
        super().__init__(name)
        self._heat = heat
        self.set_heat(heat)

    def set_heat(self, heat: Heat) -> None:
        """Show these shares."""
        self._heat = heat
        self.changed()

    def row_length(self) -> int:
        """Up and Down stay in their column."""
        return max(1, len(self._heat.columns))

    def sizeHint(self) -> QSize:
        """Every cohort in a row of 30."""
        return QSize(420, HEAD + ROW * max(1, len(self._heat.rows)))

    def _left(self) -> float:
        names = max((drawing.width_of(name) for name, _, _ in self._heat.rows), default=0)
        sizes = max((drawing.width_of(size) for _, size, _ in self._heat.rows), default=0)
        return names + sizes + 24

    def cell(self, box: QRectF, at_row: int, at_column: int) -> QRectF:
        """Where a cell lies."""
        left = self._left()
        wide = (box.width() - left) / max(1, len(self._heat.columns))
        high = min(ROW, (box.height() - HEAD) / max(1, len(self._heat.rows)))
        return QRectF(left + wide * at_column, HEAD + high * at_row, wide - GAP, high - GAP)

    def _value(self, at_row: int, at_column: int) -> float | None:
        cells = self._heat.rows[at_row][2]
        return cells[at_column] if at_column < len(cells) else None

    def _told(self, at_row: int, at_column: int) -> str:
        if at_column >= len(self._heat.rows[at_row][2]):
            return "–"
        value = self._value(at_row, at_column)
        return self._heat.missing if value is None else self._heat.write(value)

    def spots(self, box: QRectF) -> list[Spot]:
        """Every cell, row by row."""
        heat = self._heat
        return [
            Spot(
                self.cell(box, row, column),
                (f"{name} · {size}", heat.columns[column], self._told(row, column)),
            )
            for row, (name, size, _) in enumerate(heat.rows)
            for column in range(len(heat.columns))
        ]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Heads, names with sizes, cells."""
        colors, heat = look().colors, self._heat
        for at, text in enumerate(heat.columns):
            head = self.cell(box, 0, at)
            drawing.put(painter, QRectF(head.left(), 0, head.width(), 16), text, colors.ink3, "center")
        highest = max((v for _, _, cells in heat.rows for v in cells if v is not None), default=0) or 1
        for row, (name, size, _) in enumerate(heat.rows):
            first = self.cell(box, row, 0)
            words = QRectF(0, first.top(), self._left() - 12, first.height())
            drawing.put(painter, words, name, colors.ink2, "left")
            drawing.put(painter, words, size, colors.ink3, "right", weight=400)
            for column in range(len(heat.columns)):
                value = self._value(row, column)
                if value is not None:
                    self._draw_cell(painter, self.cell(box, row, column), value, value / highest)
                elif column < len(heat.rows[row][2]):
                    drawing.put(painter, self.cell(box, row, column), "–", colors.ink3, "center")

    def _draw_cell(self, painter: QPainter, cell: QRectF, value: float, share: float) -> None:
        ground = shade(share)
        painter.fillRect(drawing.on_pixels(painter, cell), ground)
        drawing.put(painter, cell, self._heat.write(value), look().colors.ink, "center")

    def as_table(self) -> Figures:
        """The same rows and columns, with the size of each cohort."""
        heat = self._heat
        columns = (
            (heat.head[0], "start"),
            (heat.head[1], "end"),
            *((each, "end") for each in heat.columns),
        )
        rows = tuple(
            (name, size, *(self._told(row, column) for column in range(len(heat.columns))))
            for row, (name, size, _) in enumerate(heat.rows)
        )
        return Figures(columns, rows)


def shade(share: float) -> QColor:
    """Colour 1 over the surface, more of it for a higher share; opaque, so that words on it can be measured."""
    part = LIGHTEST + (DARKEST - LIGHTEST) * min(1.0, max(0.0, share))
    over, under = drawing.colour(1), look().colors.surface
    red = part * over.red() + (1 - part) * under.red()
    green = part * over.green() + (1 - part) * under.green()
    blue = part * over.blue() + (1 - part) * under.blue()
    return QColor(round(red), round(green), round(blue))
