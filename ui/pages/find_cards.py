"""The cards of the find page: who was here, which online carts are live, what was sold today, and whether all is sent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from ui import i18n
from ui.delegates import CustomerDelegate, OrderDelegate
from ui.models import rows, words
from ui.widgets import Button, Card, EmptyState, Hairline, IconTile, ListView, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.home import Today


MINUTE = 60


class ListCard(Card):
    """A card that is one list, or one sentence when the list is empty."""

    opened = Signal(object)

    def __init__(self, title: str, delegate: Any, empty: EmptyState) -> None:
        super().__init__(title, padding=0)
        self.list = ListView(delegate, name=title)
        self.list.opened.connect(self.opened)
        holder = QWidget()
        self._either = QStackedLayout(holder)
        self._either.addWidget(self.list)
        self._either.addWidget(empty)
        self.add(holder, 1)

    def set_rows(self, found: list[Any]) -> None:
        """Show the rows, or the empty state."""
        self.list.set_rows(found)
        self._either.setCurrentIndex(0 if found else 1)


class RecentCard(ListCard):
    """Customers opened at this till, the last first."""

    cleared = Signal()

    def __init__(self) -> None:
        empty = EmptyState(
            "user-search", self.tr("Nobody yet today"), self.tr("Customers you open appear here.")
        )
        super().__init__(self.tr("Recent on this till"), CustomerDelegate(), empty)
        self._clear = Button(self.tr("Clear"), "link")
        self._clear.clicked.connect(self.cleared)
        self.add_action(self._clear)

    def show_today(self, today: Today, now: datetime, privacy: bool) -> None:
        """Set the rows."""
        self.set_rows(rows.recent_rows(today.recent, now, privacy))
        self._clear.setVisible(bool(today.recent))


class LiveCartsCard(ListCard):
    """Online carts as they stand now."""

    def __init__(self) -> None:
        empty = EmptyState(
            "shopping-cart",
            self.tr("No open carts"),
            self.tr("Carts from the website appear here by themselves."),
        )
        super().__init__(self.tr("Online carts now"), CustomerDelegate(), empty)

    def show_today(self, today: Today, now: datetime, privacy: bool) -> None:
        """Set the rows and how many there are in all."""
        self.set_rows(rows.live_cart_rows(today.carts, now, privacy))
        self.set_count(today.cart_count)


class TodayCard(ListCard):
    """The sales of this store since it opened."""

    def __init__(self) -> None:
        empty = EmptyState(
            "shopping-bag", self.tr("No sales yet"), self.tr("Today’s sales of this store appear here.")
        )
        super().__init__(self.tr("Today in this store"), OrderDelegate(), empty)
        self._sold = Text("", "title", tabular=True)
        self.add_action(self._sold)

    def show_today(self, today: Today, privacy: bool) -> None:
        """Set the rows and the sum of the day."""
        self.set_rows(rows.sale_rows(today.sales, privacy))
        self.set_count(today.sale_count)
        self._sold.set_text(words.joined(*(words.amount(sum_) for sum_ in today.sold)))


class SentCard(Card):
    """Whether everything is sent, and how old what stands here is."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=16)
        self._tile = IconTile("cloud-check", "ok")
        self._title = Text("", "title")
        self._line = Text("", "small", "ink2")
        self._facts: list[tuple[Text, Text]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(8)
        for number in range(4):
            name, value = (
                Text("", "small", "ink2", wrap=True),
                Text("", "small", strong=True, align="end", tabular=True),
            )
            self._facts.append((name, value))
            grid.addWidget(name, number // 2, number % 2 * 3)
            grid.addWidget(value, number // 2, number % 2 * 3 + 1)
        grid.setColumnMinimumWidth(2, 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(row(self._tile, column(self._title, self._line, gap=0), None, gap=12))
        self.body.addSpacing(12)
        self.body.addWidget(Hairline())
        self.body.addSpacing(12)
        self.body.addLayout(grid)

    def show_today(self, today: Today, now: datetime, state: Any) -> None:
        """Tell the truth: sent, sending, offline or stopped, and the age of each kind of record."""
        tone, icon, title, line = self._said(state, now)
        self._tile.set_icon(icon, tone)
        self._title.set_text(title)
        self._line.set_text(line)
        waiting = state.waiting if state is not None else today.waiting
        shown = (
            (self.tr("Customers"), _clock(today.synced.get("customers"))),
            (self.tr("Prices and stock"), _clock(today.synced.get("prices"))),
            (self.tr("Online carts"), _clock(today.synced.get("carts"))),
            (self.tr("Waiting to send"), i18n.number(waiting)),
        )
        for (name, value), (label, text) in zip(self._facts, shown, strict=True):
            name.set_text(label)
            value.set_text(text)

    def _said(self, state: Any, now: datetime) -> tuple[str, str, str, str]:
        last = state.last if state is not None else None
        since = self.tr("Last sent {time}").format(time=i18n.clock(last)) if last else self.tr("Not sent yet")
        if state is None or state.kind == "sending":
            return "neutral", "cloud-upload", self.tr("Sending"), since
        if state.kind == "offline":
            text = self.tr("All is safe on this till. {since}").format(since=since)
            return "warn", "cloud-off", self.tr("Working offline"), text
        if state.kind == "cannot":
            return "bad", "cloud-alert", self.tr("Cannot send"), self.tr("All is safe on this till. Tell IT.")
        text = self.tr("Last synced {time}").format(time=i18n.clock(last)) if last else ""
        if last is not None and (now - last).total_seconds() < MINUTE:
            seconds = max(0, int((now - last).total_seconds()))
            text = words.joined(text, i18n.digits(self.tr("%n second(s) ago", "", seconds)))
        return "ok", "cloud-check", self.tr("Everything is sent"), text


def _clock(at: datetime | None) -> str:
    return i18n.clock(at) if at is not None else "—"
