"""The first column of the Attention page: what waits to be sent, and what works meanwhile. Mock-up 07."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.delegates import OrderDelegate
from ui.models import waiting
from ui.pages.parts import emptied
from ui.widgets import Card, EmptyState, Icon, ListView, Text, column, row

if TYPE_CHECKING:
    from ui.models.waiting import Entry

FITTING = 4
"""Up to so many rows the card is as high as its rows; more of them scroll."""


class WaitingCard(Card):
    """What the hub has not answered yet, newest first; encrypted on this computer until then."""

    def __init__(self) -> None:
        super().__init__(self.tr("Waiting to send"), padding=0)
        mark = QWidget()
        mark.setLayout(row(Icon("lock", 16), Text(self.tr("Encrypted"), "small", "ink2"), gap=6))
        self.add_action(mark)
        self.list = ListView(OrderDelegate(), name=self.tr("Waiting to send"))
        self._none = EmptyState(
            "cloud-check", self.tr("Nothing waits"), self.tr("All that was done here is sent."), tone="ok"
        )
        self.add(self.list, 1)
        self.add(self._none, 1)

    def show_entries(self, entries: Sequence[Entry], privacy: bool) -> None:
        """Set the rows."""
        self.set_count(len(entries), i18n.number(len(entries)))
        self.list.set_rows(waiting.rows_of(entries, privacy))
        self.list.set_fit(len(entries) <= FITTING)
        self.list.setVisible(bool(entries))
        self._none.setVisible(not entries)


class WorksCard(Card):
    """What an associate can do at this moment, with a word for what is different without a connection."""

    def __init__(self) -> None:
        super().__init__(self.tr("What works now"), padding=0)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(15, 6, 15, 6)
        self._rows.setSpacing(0)
        self.add(inside, 1)

    def show_works(self, online: bool, customers: int) -> None:
        """Say it for being connected or not; `customers` are on this till."""
        emptied(self._rows)
        always = self.tr("As usual")
        here = self.tr("{count} on this till").format(count=i18n.number(customers))
        for text, works, note in (
            (self.tr("Find a customer"), True, always if online else here),
            (self.tr("Sell for cash"), True, always),
            (self.tr("Earn points"), True, always if online else self.tr("Added later")),
            (self.tr("Notes, sizes, consents"), True, always if online else self.tr("Sent later")),
            (self.tr("Look at online carts"), True, always if online else self.tr("As saved here")),
            (self.tr("Take over a cart"), online, always if online else self.tr("Needs a connection")),
        ):
            self._rows.addWidget(_work(text, works, note), 1)
        self._rows.addStretch(1)


def _work(text: str, works: bool, note: str) -> QWidget:
    line = QWidget()
    icon = Icon("circle-check" if works else "circle-minus", 20, "ok" if works else "ink3")
    said = Text(note, "small", "ink2" if works else "warn", strong=not works, wrap=True, align="end")
    inner = row(icon, 4, Text(text, "body", wrap=True), said, gap=8)
    inner.setStretch(2, 3)
    inner.setStretch(3, 2)
    line.setLayout(inner)
    line.setMinimumHeight(30)
    line.setMaximumHeight(46)
    line.setAccessibleName(f"{text}: {note}")
    return line


class FirstColumn(QWidget):
    """Both cards under each other: the upper one as high as its rows, or scrolling when they are many."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting, self.works = WaitingCard(), WorksCard()
        self._column = column(self.waiting, self.works, gap=16)
        self.setLayout(self._column)

    def show_all(self, entries: Sequence[Entry], online: bool, customers: int, privacy: bool) -> None:
        """Set both."""
        self.waiting.show_entries(entries, privacy)
        self.works.show_works(online, customers)
        many = len(entries) > FITTING
        self._column.setStretch(0, 1 if many or not entries else 0)
        self._column.setStretch(1, 0 if many else 1)
