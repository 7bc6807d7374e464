"""The insights page as files and on paper: CSV of every chart, PDF with the charts painted as on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.models import insights_words as said
from ui.pages.saved_files import ask_where, written
from ui.theme.drawing import END, InlineBoxes, draw_text
from ui.theme.look import look
from ui.widgets import Menu
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.drawing import paper_colours, thin
from ui.widgets.charts.records import Figures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clienteling.services.insights_views import Insights
    from ui.counter import Counter

PAGE_WIDTH, PAGE_HEIGHT, DPI = 1120, 792, 288
"""A4 on its side in px of the screen (96 to the inch, inside margins of 12 mm)."""
ROW = 22


class InsightsFiles(QObject):
    """Of the figures that are shown; nothing happens while there are none."""

    def __init__(self, counter: Counter, cards: Sequence[ChartCard]) -> None:
        super().__init__()
        self._counter, self._cards = counter, cards
        self.made: Insights | None = None
        self.title = ""

    def open_menu(self, under: QWidget) -> None:
        """Ctrl E: which kind of file."""
        if self.made is not None:
            menu = Menu(under)
            menu.add(self.tr("Save table"), "table-2").triggered.connect(self.save_table)
            menu.add(self.tr("Save PDF"), "file-down").triggered.connect(self.save_paper)
            menu.popup_below(under)

    def save_table(self) -> None:
        """Ask where, then write the CSV."""
        self._ask_where("csv", self.tr("Tables (*.csv)"), self.save_table_to)

    def save_paper(self) -> None:
        """Ask where, then write the PDF."""
        self._ask_where("pdf", self.tr("PDF files (*.pdf)"), self.save_paper_to)

    def save_table_to(self, path: Path) -> None:
        """Write the CSV, in UTF-8 with the mark that spreadsheets ask for."""
        from clienteling.services import insights

        if self.made is not None:
            content = insights.csv(self.made).encode("utf-8-sig")
            written(self._counter, path, partial(path.write_bytes, content))

    def save_paper_to(self, path: Path) -> None:
        """Write the PDF."""
        if self.made is not None:
            written(self._counter, path, partial(self._paint_pdf, path, self.made))

    def _paint_pdf(self, path: Path, made: Insights) -> None:
        with path.open("ab"):
            pass  # what cannot be written is an OSError here; the painter would say nothing
        writer = QPdfWriter(str(path))
        writer.setTitle(self.title)
        writer.setCreator("Clienteling")
        writer.setResolution(DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
        painter = QPainter(writer)
        scale = writer.width() / PAGE_WIDTH
        painter.scale(scale, scale)
        paper = _Sheets(painter, writer)
        with paper_colours():
            paper.head(self.title, said.days(made.period.since, made.period.until))
            paper.figures(_figures(made))
            for card in self._cards:
                paper.card(card)
        painter.end()

    def _ask_where(self, suffix: str, kinds: str, then: Callable[[Path], None]) -> None:
        if self.made is not None:
            ask_where(self._counter, f"{self.made.period.since.isoformat()}.{suffix}", kinds, then)


class _Sheets:
    """The pages of a PDF, filled from the top; a part that has no room begins the next one."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter, self._writer = painter, writer
        self._top = 0.0

    def _room(self, height: float) -> InlineBoxes:
        if self._top and self._top + height > PAGE_HEIGHT - 8:
            self._writer.newPage()
            self._top = 0.0
        boxes = InlineBoxes(QRectF(0, self._top, PAGE_WIDTH, height))
        self._top += height
        return boxes

    def head(self, title: str, days: str) -> None:
        """What it is about."""
        boxes = self._room(44)
        draw_text(self._painter, boxes.at(0, 0, 700, 32), title, look().font("heading"), look().colors.ink)
        end = boxes.at(PAGE_WIDTH - 400, 0, 400, 32)
        draw_text(self._painter, end, days, look().font("body"), look().colors.ink2, END)

    def figures(self, figures: Figures) -> None:
        """A table; its first column takes what the others leave."""
        count = max(1, len(figures.columns))
        wide = PAGE_WIDTH / count
        for at, cells in enumerate([tuple(title for title, _ in figures.columns), *figures.rows]):
            boxes = self._room(ROW)
            font = look().font("caption", 400 if at else 600, True)
            for place, (cell, (_, side)) in enumerate(zip(cells, figures.columns, strict=True)):
                box = boxes.at(place * wide, 0, wide - 12, ROW)
                ink = look().colors.ink if at else look().colors.ink2
                if side == "end":
                    draw_text(self._painter, box, cell, font, ink, END)
                else:
                    draw_text(self._painter, box, cell, font, ink)
            thin(self._painter, boxes.at(0, ROW - 1, PAGE_WIDTH, 1), look().colors.line)

    def card(self, card: ChartCard) -> None:
        """A chart under its title; a card without one as its table."""
        chart, figures = card.chart, card.figures()
        if not figures.rows:
            return
        boxes = self._room(40 if chart is None else 270)
        title = boxes.at(0, 14, PAGE_WIDTH, 24)
        draw_text(self._painter, title, card.title.text(), look().font("title"), look().colors.ink)
        if chart is None:
            self.figures(figures)
        else:
            chart.paint_on(self._painter, boxes.at(0, 44, 760, 216))


def _figures(made: Insights) -> Figures:
    rows = tuple(
        (
            said.name(one.name),
            said.too_few() if one.value is None else said.written(one.value, one.unit, made.currency),
            said.interval(one, made.currency) or "–",
            "–" if one.hidden else said.basis(one.name, one.n),
        )
        for one in made.figures.values()
        if one.value is not None or one.hidden
    )
    return Figures(_columns(), rows)


def _columns() -> tuple[tuple[str, str], ...]:
    return tuple(zip(said.columns(), ("start", "end", "end", "end"), strict=True))
