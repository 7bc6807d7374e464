"""The insights page, for managers: filters, tiles, charts, the call list, and the way to files. Figures are the service's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from clienteling.errors import Refused
from clienteling.services.insights_views import TILES
from ui import i18n
from ui.letters import letter_of
from ui.models import insights_words as said
from ui.models import words
from ui.pages import insights_calls
from ui.pages.insights_cards import Cards
from ui.pages.insights_files import InsightsFiles
from ui.pages.insights_filters import KINDS, Asked, Filters
from ui.pages.insights_meaning import explain, of_figure
from ui.pages.insights_tiles import Tiles
from ui.pages.page import Page
from ui.problems import problem
from ui.widgets import EmptyState, Progress, Scroll, Text, announce, column, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.insights_views import Insights
    from clienteling.till import Till
    from ui.counter import Counter

PATIENCE = 300
"""Milliseconds until the page says that it is still at work."""
SLICES = 600
"""How often it asks for what is missing before it leaves the rest for the next visit."""


class InsightsPage(Page):
    """Entered with nothing: this month against the one before. Nobody but a manager gets here."""

    section = "insights"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.made: Insights | None = None
        self._round = 0
        self.filters = Filters(counter)
        self.tiles, self.cards = Tiles(TILES), Cards(TILES)
        self.files = InsightsFiles(counter, list(self.cards.cards.values()))
        self.progress, self.doing = Progress(0), Text("", "small", "ink2")
        self.foot = Text("", "caption", "ink3", wrap=True)
        self.refused = EmptyState("shield", "", "", tone="neutral")
        self._slow = QTimer(self, interval=PATIENCE, singleShot=True)
        self._slow.timeout.connect(self._say_busy)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._busy = QWidget()
        self._busy.setLayout(row(self.doing, 12, self.progress, gap=0))
        inside = QWidget()
        inside.setLayout(column(self.tiles, self.cards, self.foot, gap=12))
        self.body = Scroll(inside)
        self.outer.addWidget(self.filters.line)
        self.outer.addSpacing(12)
        self.outer.addWidget(self._busy)
        self.outer.addWidget(self.body, 1)
        self.outer.addWidget(self.refused, 1)
        for part in (self._busy, self.refused):
            show_when(part, False)

    def _connect(self) -> None:
        self.filters.changed.connect(self._again)
        self.filters.export.clicked.connect(self.export)
        self.tiles.opened.connect(self.explain_figure)
        self.cards.explanation_asked.connect(self.explain_chart)
        self.cards.call_list_asked.connect(self.call_list)
        self.counter.here_changed.connect(self._somebody_else)
        self.bind("Ctrl+E", self.export)
        for place in range(len(KINDS)):
            self.bind(f"Ctrl+{place + 1}", self._chooser(place))

    def _chooser(self, place: int) -> Any:
        def choose() -> None:
            self.filters.choose(place)

        return choose

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("Insights")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+1–4", self.tr("Period")), ("Ctrl+E", self.tr("Export")), ("T", self.tr("Chart as table")),
                ("Enter", self.tr("What it means")), ("F6", self.tr("Next chart"))]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The period, the tiles, each chart."""
        stops = [card.stop() for card in self.cards.cards.values()]
        return [self.filters.kind, self.tiles.tiles[0], *stops]

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Figures move with orders, goals and answers; not with every cart."""
        return any(kind in ("order", "goal", "answer", "outlook") for kind, _ in changed)

    async def enter(self, what: Any) -> None:
        """This month; or a period by its name."""
        if what in KINDS:
            self.filters.kind.set_value(what)
        self.filters.stand_on(await self.counter.bridge.read(_today))
        await self.refresh()

    def _somebody_else(self) -> None:
        """The till was handed to somebody who does not see figures."""
        if self.isVisible() and self.counter.bridge.session is not None and not self.counter.manages:
            self.counter.go("find")

    def leave(self) -> None:
        """What is still being worked out is not waited for."""
        self._round += 1
        self._slow.stop()

    async def refresh(self) -> None:
        """Ask for the figures, again and again until nothing is missing; what is there is shown meanwhile."""
        self._round += 1
        here, asked, most = self._round, self.filters.asked(), 0
        self._slow.start()
        for _ in range(SLICES):
            try:
                made = await self.counter.bridge.read(_read, asked)
            except Refused as error:
                self._show_refused(error)
                return
            if here != self._round:
                return
            most = max(most, made.waiting)
            self.progress.set_value(1 - made.waiting / most if most else 0.0, animate=False)
            self._show(made)
            if made.complete:
                break
        self._slow.stop()
        show_when(self._busy, False)
        announce(self, self.foot.text())

    def _show(self, made: Insights) -> None:
        self.made = self.files.made = made
        self.files.title = words_of(self.title(), self.counter.here.store)
        show_when(self.refused, False)
        show_when(self.body, True)
        self.tiles.show_figures(made)
        self.cards.show_figures(made)
        at = i18n.day_clock(made.as_of) if made.as_of is not None else self.tr("never sent")
        as_of = self.tr("As of {time}").format(time=at)
        self.foot.set_text(words.joined(as_of, self.tr("Groups under 10 people are hidden")))
        self.doing.set_text(
            said.waiting(made.waiting) if made.waiting else self.tr("Working the figures out")
        )

    def _show_refused(self, error: Refused) -> None:
        self._slow.stop()
        why = problem(error)
        self.refused.set_text(why.bold, why.text)
        self.made = self.files.made = None
        for part, shown in ((self.body, False), (self._busy, False), (self.refused, True)):
            show_when(part, shown)

    def _say_busy(self) -> None:
        show_when(self._busy, True)
        announce(self, self.doing.text())

    def _again(self) -> None:
        self.do(self.refresh())

    def export(self) -> None:
        """Ctrl E."""
        self.files.open_menu(self.filters.export)

    def explain_figure(self, name: str) -> None:
        """What a tile means."""
        made = self.made
        figure = next((one for one in made.figures.values() if one.name == name), None) if made else None
        if made is not None and figure is not None:
            explain(self.counter, said.name(name), name, made, of_figure(figure, made))

    def explain_chart(self, about: str, title: str) -> None:
        """What a chart means."""
        if self.made is not None:
            explain(self.counter, title, about, self.made, said.made_of(about, self.made))

    def call_list(self) -> None:
        """Who is at risk, to call them; a click opens the profile."""
        if self.made is not None:
            self.do(insights_calls.show(self.counter, self.made.risk.ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T: the chart with the focus as a table, and back."""
        if letter_of(event) == "T":
            self.cards.at_focus(self.focusWidget()).turn()
        else:
            super().keyPressEvent(event)


def words_of(title: str, store: str) -> str:
    """What stands over a paper."""
    return f"{title} · {store}" if store else title


def _today(till: Till) -> date:
    from clienteling.services import insights

    return insights.today(till)


def _read(till: Till, asked: Asked) -> Insights:
    from clienteling.services import insights

    return insights.page(till, asked.period, asked.against, asked.store, asked.channel)
