"""The cards of the insights page in their grid: each takes the figures and shows its part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.models import insights_charts as charts
from ui.models import insights_words as said
from ui.theme import look
from ui.widgets import Button
from ui.widgets.charts import Bars, Cohort, Funnel, Heat, Lines, Plot, SegmentedBar, StackedBars
from ui.widgets.charts.card import ChartCard
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.insights_views import Insights

WIDTHS = (142, 100, 100)
GAP, HEIGHT, COMPACT = 12, 252, 226


def _tr(text: str) -> str:
    return QCoreApplication.translate("insights", text)


def _nothing(value: float) -> str:
    return f"{value:g}"


class Cards(QWidget):
    """Two rows as in the design, and a third for what the design's picture has no room for."""

    explanation_asked = Signal(str, str)
    call_list_asked = Signal()

    def __init__(self, tiles: tuple[str, ...]) -> None:
        super().__init__()
        self._tiles = tiles
        empty = Plot((), (), _nothing)
        part = (_tr("Step"), _tr("Carts"), _tr("Share"))
        self.weeks = StackedBars(_tr("Recovered carts by channel"), empty)
        self.funnel = Funnel(_tr("From online cart to paid"), part)
        self.retention = Lines(_tr("Retention"), empty)
        self.channels = Bars(_tr("Average order by channel"), (_tr("Channel"), _tr("Average order")))
        self.risk = SegmentedBar(_tr("Risk of leaving"), (_tr("Risk"), _tr("Customers"), _tr("Share")))
        self.cohorts = Cohort(_tr("Cohorts"), Heat((), (), _nothing))
        self.cards = {
            "weeks": ChartCard(self.weeks.accessibleName(), self.weeks),
            "funnel": ChartCard(self.funnel.accessibleName(), self.funnel),
            "curve": ChartCard(self.retention.accessibleName(), self.retention),
            "team": ChartCard(_tr("Team")),
            "channels": ChartCard(self.channels.accessibleName(), self.channels),
            "risk": ChartCard(self.risk.accessibleName(), self.risk),
            "cohorts": ChartCard(self.cohorts.accessibleName(), self.cohorts),
            "credits": ChartCard(_tr("What each channel brought")),
            "others": ChartCard(_tr("Other figures")),
        }
        self.call_list = Button("", "soft", "list-checks")
        self.call_list.clicked.connect(self.call_list_asked)
        self.cards["risk"].add(self.call_list)
        self._place()

    def _place(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for at, (about, card) in enumerate(self.cards.items()):
            card.setProperty("about", about)
            card.explanation_asked.connect(self._ask)
            self._grid.addWidget(card, at // 3, at % 3)
            # All columns by their share of the width, whatever stands in them.
            card.setMinimumWidth(0)
        for at, share in enumerate(WIDTHS):
            self._grid.setColumnStretch(at, share)
        look().compact_changed.connect(self._heights)
        self._heights(look().compact)

    def _heights(self, compact: bool) -> None:
        for at in range(3):
            self._grid.setRowMinimumHeight(at, COMPACT if compact else HEIGHT)

    def show_figures(self, made: Insights) -> None:
        """Every card takes its part."""
        self.weeks.set_plot(charts.weeks(made))
        self.funnel.set_parts(charts.funnel(made))
        self.retention.set_plot(charts.retention(made))
        self.channels.set_bars(charts.channels(made))
        self.risk.set_parts(charts.risk(made))
        self.cohorts.set_heat(charts.cohorts(made))
        few = said.too_few() if made.funnel.hidden else said.nothing()
        for about, card in self.cards.items():
            card.set_figures(nothing=few if about == "funnel" else said.nothing())
        self.cards["team"].set_figures(charts.team(made), said.nothing())
        self.cards["credits"].set_figures(charts.attribution(made), said.nothing())
        self.cards["others"].set_figures(charts.others(made, self._tiles), said.nothing())
        self.cards["weeks"].set_age(charts.thousands(made))
        total = made.risk.total
        self.cards["risk"].set_age(said.customers(total) if total >= said.LEAST else "")
        self.call_list.set_text(said.call_list(len(made.risk.ids)))
        show_when(self.call_list, bool(made.risk.ids) and total >= said.LEAST)

    def at_focus(self, focus: QWidget | None) -> ChartCard:
        """The card with the focus; the first one where the focus is elsewhere."""
        around = (card for card in self.cards.values() if focus is not None and card.isAncestorOf(focus))
        return next(around, self.cards["weeks"])

    def _ask(self) -> None:
        card = self.sender()
        if isinstance(card, ChartCard):
            self.explanation_asked.emit(str(card.property("about")), card.title.text())
