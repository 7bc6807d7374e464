"""Who did what at the tills of the store, for managers: from the hub, page by page, and what this till has yet to send."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from clienteling.domain import audit as acts
from clienteling.errors import ClientelingError
from ui import i18n
from ui.models import drawer_words, words
from ui.pages.page import Page
from ui.problems import problem
from ui.theme import Chip
from ui.widgets import Banner, Button, Card, Choice, EmptyState, IconButton, Segmented, Table, Text, row
from ui.widgets.layouts import show_when
from ui.widgets.table import Cell

if TYPE_CHECKING:
    from clienteling.services.audit import Act
    from clienteling.services.audit import Page as ActsPage
    from clienteling.sync.client import HubClient
    from clienteling.till import Till
    from ui.counter import Counter


class AuditPage(Page):
    """A day at a time, newest first, of one kind of act or of all."""

    section = "settings"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.acts: tuple[Act, ...] = ()
        self._next: str | None = None
        self._back = 0
        self.source = Segmented(
            [("hub", self.tr("The store")), ("here", self.tr("Waiting here"))], name=self.tr("Which acts")
        )
        self.what = Choice(
            self.tr("What"),
            [("", self.tr("Everything")), *((one, drawer_words.act(one)) for one in acts.WHAT)],
        )
        self.before = IconButton("chevron-left", self.tr("The day before"), "Ctrl Left")
        self.after = IconButton("chevron-right", self.tr("The day after"), "Ctrl Right")
        self._named = Text("", "title")
        self.more = Button(self.tr("Show earlier ones"), "secondary", "chevron-down")
        self.trouble = Banner("warn", "", icon="cloud-off")
        columns = [
            (self.tr("Time"), "start", 120), (self.tr("What"), "start", 250), (self.tr("Who"), "start", 190),
            (self.tr("Till"), "start", 130), (self.tr("Of"), "start", 120), (self.tr("Why"), "start", 0),
            (self.tr("Amount"), "end", 140),
        ]  # fmt: skip
        self.table = Table(columns, name=self.tr("Who did what"))
        self.empty = EmptyState("list-checks", self.tr("Nothing of this kind on this day"))
        self._build()
        self._connect()

    def _build(self) -> None:
        tools = row(self.source, 12, self.before, self._named, self.after, None, self.what, gap=8)
        self.card = Card(padding=1)
        self.card.add(self.table, 1)
        self.outer.addLayout(tools)
        self.outer.addSpacing(12)
        self.outer.addWidget(self.trouble)
        self.outer.addWidget(self.card, 1)
        self.outer.addWidget(self.empty, 1)
        self.outer.addSpacing(10)
        self.outer.addLayout(row(self.more, None))
        show_when(self.trouble, False)

    def _connect(self) -> None:
        self.source.changed.connect(self._again)
        self.what.changed.connect(self._again)
        self.more.clicked.connect(self.show_more)
        for button, keys, slot in (
            (self.before, "Ctrl+Left", self.go_before),
            (self.after, "Ctrl+Right", self.go_after),
        ):
            button.clicked.connect(slot)
            self.bind(keys, slot)
        self.bind("Ctrl+Down", self.show_more)

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("Who did what")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+Left", self.tr("The day before")), ("Ctrl+Right", self.tr("The day after")),
                ("Ctrl+Down", self.tr("Show earlier ones")), ("Esc", self.tr("Back"))]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The source, the list."""
        return [self.source, self.table, self.more]

    async def enter(self, what: Any) -> None:
        """Today, everything."""
        self._back = 0
        await self.refresh()

    async def refresh(self) -> None:
        """Ask anew from the newest."""
        self.acts, self._next = (), None
        await self._fetch()

    def _again(self, *_: object) -> None:
        self.do(self.refresh())

    def go_before(self) -> None:
        """Ctrl Left."""
        self._back += 1
        self._again()

    def go_after(self) -> None:
        """Ctrl Right; not beyond today."""
        if self._back:
            self._back -= 1
            self._again()

    def show_more(self) -> None:
        """The next page, below."""
        if self._next is not None:
            self.do(self._fetch())

    async def _fetch(self) -> None:
        what = self.what.value() or None
        self._named.set_text(self._day_name())
        try:
            if self.source.value() == "here":
                self.acts, self._next = await self.counter.bridge.run(_own, what), None
            else:
                found = await self.counter.bridge.live(_listed, what, self._back, self._next)
                self.acts, self._next = (*self.acts, *found.acts), found.next
        except ClientelingError as error:
            said = problem(error)
            self.trouble.set_text(said.bold, said.text)
            show_when(self.trouble, True)
            self._show()
            return
        show_when(self.trouble, False)
        self._show()

    def _day_name(self) -> str:
        if self.source.value() == "here":
            return self.tr("Not sent yet")
        return (
            self.tr("Today")
            if not self._back
            else i18n.day(self.counter.clock.now() - timedelta(days=self._back))
        )

    def _show(self) -> None:
        here = self.source.value() == "here"
        for button in (self.before, self.after):
            show_when(button, not here)
        self.after.setEnabled(self._back > 0)
        self.table.set_rows([_cells(one) for one in self.acts])
        show_when(self.card, bool(self.acts))
        show_when(self.empty, not self.acts)
        show_when(self.more, self._next is not None)


def _cells(one: Act) -> list[str | Chip | Cell]:
    said, tone = drawer_words.outcome(one.outcome)
    why = words.joined(*(part for part in (drawer_words.detail(one), said) if part))
    return [
        i18n.clock(one.at),
        Chip(drawer_words.act(one.what), drawer_words.tone(one.what)),
        one.who,
        one.till,
        i18n.isolate(one.label),
        Cell(why, tone=tone if said else "ink"),
        drawer_words.amount(one),
    ]


def _own(till: Till, what: str | None) -> tuple[Act, ...]:
    from clienteling.services import audit

    return audit.own(till, what)


def _listed(till: Till, client: HubClient, what: str | None, back: int, after: str | None) -> ActsPage:
    from clienteling.services import audit, end_of_day

    now: datetime = till.clock.now().astimezone(end_of_day.zone(till))
    since, until = audit.day(now - timedelta(days=back))
    return audit.listed(till, client, since=since, until=until, what=what, after=after)
