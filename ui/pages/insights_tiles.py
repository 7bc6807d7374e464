"""The tiles of the insights page: a figure's name, value, course, change and goal. One click, or Enter, says what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.i18n import comma
from ui.models import insights_words as said
from ui.theme import look, paint_icon
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.tokens import tokens
from ui.widgets.button import press_with_enter
from ui.widgets.charts.lines import paint_spark

if TYPE_CHECKING:
    from clienteling.services.insights_views import Figure, Insights

HEIGHT, COMPACT, GAP, INSET, SPARK = 88, 80, 10, 14, 76
COLUMNS = 5


class Tile(QAbstractButton):
    """One figure; `name` stays, its figure changes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.figure: Figure | None = None
        self._value = self._change = self._base = self._icon = ""
        self._tone = "ink3"
        self._course: tuple[float | None, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", tokens().radius["card"])
        look().compact_changed.connect(self.updateGeometry)

    def show_figure(self, figure: Figure | None, currency: str) -> None:
        """Take a figure; None while it is not worked out."""
        self.figure = figure
        self._change = self._icon = ""
        self._course = ()
        if figure is None or figure.value is None:
            self._value = "–"
            self._base = said.too_few() if figure is not None and figure.hidden else said.nothing()
        else:
            self._value = said.written(figure.value, figure.unit, currency)
            self._base = said.goal(figure, currency)
            self._course = tuple(point.value for point in figure.series)
            self._take_change(figure, currency)
        self.setText(said.name(self.name))
        spoken = (said.name(self.name), self._value, said.changed(figure, currency), self._base)
        self.setAccessibleName(comma().join(each for each in spoken if each))
        self.update()

    def _take_change(self, figure: Figure, currency: str) -> None:
        self._change = said.change(figure, currency)
        by = figure.change or 0.0
        self._icon = "minus" if not by else "arrow-up" if by > 0 else "arrow-down"
        good = (by > 0) == (figure.better == "up")
        self._tone = "ink3" if not by else "ok" if good else "bad"

    def sizeHint(self) -> QSize:
        """88 high, 80 in a low window."""
        return QSize(200, COMPACT if look().compact else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows have narrow tiles."""
        return QSize(150, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, words, course."""
        painter, colors, box = QPainter(self), look().colors, QRectF(self.rect())
        ground = colors.hover if self.underMouse() else colors.surface
        rounded(painter, box, tokens().radius["card"], ground, colors.line)
        boxes, room, top = InlineBoxes(box), box.width() - 2 * INSET, (box.height() - 68) / 2
        draw_text(painter, boxes.at(INSET, top, room, 18), self.text(), look().font("small"), colors.ink2)
        course = len([each for each in self._course if each is not None]) > 1
        beside = room - SPARK - 8 if course else room
        value = boxes.at(INSET, top + 18, beside, 30)
        draw_text(painter, value, self._value, look().font("kpi", 600, True), colors.ink)
        if course:
            colour = 4 if self._tone == "bad" else 1
            spark = boxes.at(box.width() - INSET - SPARK, top + 18, SPARK, 30)
            paint_spark(painter, spark, self._course, colour)
        self._paint_foot(painter, InlineBoxes(boxes.at(INSET, top + 50, room, 18)))

    def _paint_foot(self, painter: QPainter, boxes: InlineBoxes) -> None:
        start = 0.0
        if self._change:
            ink = look().ink(self._tone)
            paint_icon(painter, self._icon, boxes.centred(0, 14, 14), ink)
            wide = look().metrics("caption", 600, True).horizontalAdvance(self._change) + 1
            font = look().font("caption", 600, True)
            draw_text(painter, boxes.at(18, 0, wide, boxes.height), self._change, font, ink)
            start = 18 + wide + 8
        rest = boxes.at(start, 0, boxes.width - start, boxes.height)
        draw_text(painter, rest, self._base, look().font("caption", 400, True), look().colors.ink3)


class Tiles(QWidget):
    """Five in a row."""

    opened = Signal(str)

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self.tiles = [Tile(name) for name in names]
        for at, tile in enumerate(self.tiles):
            grid.addWidget(tile, at // COLUMNS, at % COLUMNS)
            tile.clicked.connect(self._open)

    def show_figures(self, made: Insights) -> None:
        """Each tile takes its figure."""
        for tile in self.tiles:
            tile.show_figure(
                {str(name): one for name, one in made.figures.items()}.get(tile.name), made.currency
            )

    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.opened.emit(tile.name)
