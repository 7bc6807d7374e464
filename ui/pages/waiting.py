"""Behind the state pill: what waits to be sent, what was refused and why, and what works meanwhile. Mock-up 07, first column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clienteling.errors import HubError
from ui import i18n
from ui.models import rows, waiting, words
from ui.pages.page import Page
from ui.pages.parts import emptied
from ui.problems import problem
from ui.widgets import Banner, Button, Card, EmptyState, Hairline, Icon, IconTile, Scroll, Text, column, row

if TYPE_CHECKING:
    from ui.counter import Counter


class WaitingPage(Page):
    """Reads the journal each time the state of the connection is told."""

    section = ""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.banner = Banner("ok", "…", "…")
        self.again = Button(self.tr("Try now"), "secondary", "refresh-cw", "Ctrl R")
        self.again.clicked.connect(self._try)
        self.banner.add_end(self.again)
        self.waiting, self.refused = (
            Card(self.tr("Waiting to send"), padding=0),
            Card(self.tr("Not accepted"), padding=0),
        )
        self._lists: dict[str, QVBoxLayout] = {}
        for name, card in (("waiting", self.waiting), ("refused", self.refused)):
            inside = QWidget()
            self._lists[name] = QVBoxLayout(inside)
            self._lists[name].setContentsMargins(0, 0, 0, 0)
            self._lists[name].setSpacing(0)
            card.add(Scroll(inside), 1)
        self.works = Card(self.tr("What works now"))
        work = row(self.waiting, self.refused, self.works, gap=16)
        for number, stretch in enumerate((10, 10, 8)):
            work.setStretch(number, stretch)
        self.outer.addWidget(self.banner)
        self.outer.addSpacing(16)
        self.outer.addLayout(work, 1)
        self.bind("Ctrl+R", self._try)
        counter.bridge.state.connect(self._told)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+R", self.tr("Try to connect")), ("F2", self.tr("Find")), ("Esc", self.tr("Back"))]

    def panels(self) -> list[QWidget]:
        """The one button."""
        return [self.again]

    async def enter(self, what: Any) -> None:
        """Read the journal."""
        await self.refresh()

    async def refresh(self) -> None:
        """Read it again."""
        sent, refused = await self.counter.bridge.run(waiting.read)
        self._show_list("waiting", self.waiting, sent)
        self._show_list("refused", self.refused, refused)
        self._show_state(len(sent))
        self._show_works()

    def _told(self, _state: object) -> None:
        if self.isVisible():
            self.do(self.refresh())

    def _try(self) -> None:
        self.counter.bridge.try_now()

    def _show_state(self, count: int) -> None:
        state = self.counter.sync
        changes = i18n.digits(self.tr("%n change(s)", "", count))
        last = i18n.clock(state.last) if state is not None and state.last is not None else "—"
        if state is None or state.kind == "sending":
            tone, bold, text = (
                "neutral",
                self.tr("Sending."),
                self.tr("{changes} on the way.").format(changes=changes),
            )
        elif state.kind == "synced":
            tone, bold = "ok", self.tr("Everything is sent.")
            text = self.tr("Last sent {time}.").format(time=last)
        elif state.kind == "offline":
            tone, bold = "warn", self.tr("Working offline. Keep selling as usual.")
            safe = self.tr("{changes} safe on this till, sent when the connection returns. Last sent {time}.")
            text = safe.format(changes=changes, time=last)
        else:
            said = problem(HubError(state.reason))
            tone, bold, text = "bad", said.bold, said.text
        icons = {"neutral": "cloud-upload", "ok": "cloud-check", "warn": "cloud-off", "bad": "cloud-alert"}
        self.banner.set_tone(tone, icons[tone])
        self.banner.set_text(bold, text)

    def _show_list(self, name: str, card: Card, entries: tuple[waiting.Entry, ...]) -> None:
        card.set_count(len(entries), i18n.number(len(entries)))
        inner = self._lists[name]
        emptied(inner)
        for entry in entries:
            inner.addWidget(EntryRow(self, entry, refused=name == "refused"))
            inner.addWidget(Hairline())
        if not entries:
            none = (
                EmptyState(
                    "cloud-check",
                    self.tr("Nothing waits"),
                    self.tr("All that was done here is sent."),
                    tone="ok",
                )
                if name == "waiting"
                else EmptyState("circle-check", self.tr("Nothing was refused"), tone="ok")
            )
            inner.addWidget(none, 1)
        else:
            inner.addStretch(1)

    def _show_works(self) -> None:
        emptied_layouts(self.works.body)
        online = self.counter.online
        always = self.tr("As usual")
        for text, works, note in (
            (self.tr("Find a customer"), True, always if online else self.tr("Those on this till")),
            (self.tr("Sell for cash"), True, always),
            (self.tr("Earn points"), True, always if online else self.tr("Added later")),
            (self.tr("Notes, sizes, consents"), True, always if online else self.tr("Sent later")),
            (self.tr("Look at online carts"), True, always if online else self.tr("As saved here")),
            (self.tr("Take over a cart"), online, always if online else self.tr("Needs a connection")),
        ):
            icon = Icon("circle-check" if works else "circle-minus", 20, "ok" if works else "ink3")
            tone = "ink2" if works else "warn"
            self.works.body.addLayout(
                row(icon, 4, Text(text, "body"), None, Text(note, "small", tone, strong=not works))
            )
            self.works.body.addSpacing(10)
        self.works.body.addStretch(1)

    def put_aside(self, command: str) -> None:
        """Somebody read why it was refused."""
        self.do(self._put_aside(command))

    async def _put_aside(self, command: str) -> None:
        await self.counter.bridge.run(waiting.close, command)
        self.counter.bridge.try_now()
        await self.refresh()


class EntryRow(QWidget):
    """One command: what, about whom, when, how much; refused ones say why."""

    def __init__(self, page: WaitingPage, entry: waiting.Entry, *, refused: bool) -> None:
        super().__init__()
        self._page, self._entry = page, entry
        tile = IconTile(waiting.ICONS.get(entry.name, "file-text"), "bad" if refused else "neutral", 36, 16)
        about = rows.shown(entry.about, page.counter.privacy)
        line = Text(words.joined(about, i18n.day_clock(entry.at)), "small", "ink2", elide=True)
        names = column(Text(waiting.title(entry), "body", strong=True, elide=True), line, gap=0)
        if refused:
            names.addWidget(Text(waiting.why(entry), "small", "bad", wrap=True))
        inner = row(tile, 4, names, gap=8, margins=(16, 10, 16, 10))
        inner.setStretch(2, 1)
        if entry.total is not None and entry.currency:
            inner.addWidget(Text(i18n.money(entry.total, entry.currency), "body", strong=True, tabular=True))
        if refused:
            read = Button(self.tr("Put aside"), "link")
            read.clicked.connect(self._read)
            inner.addWidget(read)
        self.setLayout(inner)

    def _read(self) -> None:
        self._page.put_aside(self._entry.id)


def emptied_layouts(box: QVBoxLayout) -> None:
    """Take rows that are layouts out, with their widgets."""
    while (item := box.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            emptied(inner)
            inner.deleteLater()
