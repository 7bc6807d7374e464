"""Nobody found, in place of the day's lists: what was looked for, whether everybody was asked, how to go on. Mock-up 12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from clienteling.domain import card
from ui import i18n
from ui.widgets import Button, Card, EmptyState, announce
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.found import Found
    from ui.counter import Counter

LONGEST = 40
"""Signs of what was typed; a title is no place for a pasted page."""


class NothingFound(Card):
    """Three ways to find nobody, each with its next step."""

    asked_again = Signal()
    type_name = Signal()

    def __init__(self, counter: Counter) -> None:
        super().__init__(padding=16)
        self._counter, self._card = counter, ""
        self._state = EmptyState("user-search", "")
        self.add_them = Button(self.tr("New customer"), "primary", "", "Ctrl N")
        self.add_them.clicked.connect(self._new_customer)
        self.sell = Button(self.tr("Sell without a name"), "secondary")
        self.sell.clicked.connect(self._walk_in)
        self.again = Button(self.tr("Try now"), "link")
        self.again.clicked.connect(self._try_now)
        self.search = Button(self.tr("Find the customer"), "secondary", "", "F2")
        self.search.clicked.connect(self.type_name)
        for button in (self.add_them, self.sell, self.search, self.again):
            self._state.add_action(button)
        self.add(self._state, 1)

    def is_about(self, found: Found) -> bool:
        """Whether an answer is one of these: nobody, and the question could have been answered."""
        return not found.hits and found.asked != "nothing" and found.problem not in ("bank_card", "too_long")

    def show_nobody(self, asked: str, *, online: bool, customers: int) -> None:
        """Nobody by what was typed; without a connection only this till was asked."""
        self._card = ""
        if online:
            short = asked if len(asked) <= LONGEST else f"{asked[:LONGEST]}…"
            title = self.tr("No one called “{text}” yet").format(text=i18n.isolate(short))
            self._show("user-search", "accent", title, self.tr("Check the spelling, or add them here."))
        else:
            text = self.tr(
                "You are offline. Of all customers only {count} is (are) on this till.", "", customers
            )
            title, count = self.tr("Maybe in the full list"), i18n.number(customers)
            self._show("cloud-off", "warn", title, text.format(count=count))
        self._offer(self.add_them if online else self.sell, None if online else self.again)

    def show_card(self, code: str) -> None:
        """A card of this retailer's that nobody has."""
        self._card = card.parse(code) or ""
        text = self.tr("Card {number} is not linked to anyone.")
        number = i18n.isolate(card.pretty(self._card))
        self._show("scan-barcode", "warn", self.tr("This card is not known"), text.format(number=number))
        self._offer(self.add_them, self.search)

    def _show(self, icon: str, tone: str, title: str, text: str) -> None:
        self._state.set_icon(icon, tone)
        self._state.set_text(title, text)
        announce(self, f"{title}. {text}")

    def _offer(self, *offered: Button | None) -> None:
        for button in (self.add_them, self.sell, self.search, self.again):
            show_when(button, button in offered)

    def _new_customer(self) -> None:
        self._counter.go("new_customer", self._card or None)

    def _walk_in(self) -> None:
        self._counter.go("sale", "new")

    def _try_now(self) -> None:
        self._counter.bridge.try_now()
        self.asked_again.emit()
