"""A customer's online carts: one card for each, on the overview and on their own tab. Mock-up 03."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.delegates import CartLineDelegate
from ui.models import words
from ui.models.profile_rows import cart_line_rows
from ui.pages.break_claim import ask_break, holder, may_break, whom_to_ask
from ui.pages.parts import emptied, foot
from ui.theme import Chip
from ui.widgets import Button, Card, ChipLabel, EmptyState, Hairline, Icon, ListView, Scroll, Text, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.person import Profile
    from clienteling.services.plain import CartView, HeldBy
    from ui.counter import Counter


class CartCard(Card):
    """One online cart: where and when it was saved, what it costs now, every line with its stock here."""

    take_over = Signal(str)
    breaking = Signal(str, object)

    def __init__(self, cart: CartView, button: bool, may_break: bool = False) -> None:
        super().__init__(padding=0)
        self._cart = cart
        self.setAccessibleName(self.tr("Online cart"))
        self.body.setSpacing(0)
        saved = f"{words.channel(cart.channel)} · {i18n.day_clock(cart.saved_at)}"
        head = row(
            Icon(words.channel_icon(cart.channel), 16, "accent"),
            Text(self.tr("Online cart"), "body", strong=True),
            Text(saved, "small", "ink2", elide=True),
            None,
            *self._amounts(cart),
            margins=(15, 12, 15, 12),
        )
        self.body.addLayout(head)
        self.add(Hairline())
        lines = ListView(CartLineDelegate(), name=self.tr("Online cart"))
        lines.set_rows(cart_line_rows(cart))
        lines.set_fit(True)
        self.lines = lines
        self.add(lines)
        if button and cart.claim is None:
            self._add_button()
        elif button and cart.claim is not None and not cart.claim.mine:
            self._add_holder(cart.claim, may_break)

    def _amounts(self, cart: CartView) -> list[QWidget]:
        shown: list[QWidget] = []
        if cart.claim is not None:
            held = self.tr("With {name}, {place}")
            place = cart.claim.till if cart.claim.mine else cart.claim.store
            shown.append(ChipLabel(Chip(held.format(name=cart.claim.associate, place=place), "warn", "lock")))
        shown.append(Text(words.items(cart.items), "small", "ink2"))
        if cart.saved_total != cart.total:
            shown.append(
                Text(
                    i18n.money(cart.saved_total, cart.currency), "caption", "ink3", struck=True, tabular=True
                )
            )
        shown.append(Text(i18n.money(cart.total, cart.currency), "title", tabular=True))
        return shown

    def _add_button(self) -> None:
        take = Button(self.tr("Take over cart"), "primary", "shopping-cart")
        take.clicked.connect(self._take)
        self.set_footer(foot(None, take))

    def _add_holder(self, held: HeldBy, may_break: bool) -> None:
        """It is with somebody else: a manager can take it back, everybody else reads whom to ask."""
        said = self.tr("With {who}.").format(who=holder(held)) if may_break else whom_to_ask(held)
        self.said = Text(said, "small", "ink2", wrap=True)
        self.out = Button(self.tr("Break the hold"), "secondary", "lock")
        self.out.clicked.connect(self._break)
        show_when(self.out, may_break)
        inner = row(self.said, self.out, gap=12, margins=(15, 12, 15, 12))
        inner.setStretch(0, 1)
        strip = QWidget()
        strip.setLayout(inner)
        self.set_footer(strip)

    def _break(self) -> None:
        self.breaking.emit(self._cart.id, self._cart.claim)

    def _take(self) -> None:
        self.take_over.emit(self._cart.id)


class Carts(QWidget):
    """All open carts under each other, or the sentence that there is none."""

    take_over = Signal(str)

    def __init__(self, counter: Counter | None = None) -> None:
        """Without a counter only the newest is shown, without a button of its own: the overview."""
        super().__init__()
        self._counter, self._one = counter, counter is None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def cards(self) -> list[CartCard]:
        """The cards that are shown, newest first."""
        return [card for card in self.findChildren(CartCard) if card.isVisibleTo(self)]

    def show_profile(self, profile: Profile) -> None:
        """Set the cards anew."""
        emptied(self._column)
        carts = profile.carts[:1] if self._one else profile.carts
        for cart in carts:
            card = CartCard(cart, not self._one, self._counter is not None and may_break(self._counter))
            card.take_over.connect(self.take_over)
            card.breaking.connect(self._ask_break)
            self._column.addWidget(card)
        if not carts:
            self._column.addWidget(self._empty(profile))
        if not self._one:
            self._column.addStretch(1)

    def _ask_break(self, cart: str, held: HeldBy) -> None:
        if self._counter is not None:
            ask_break(self._counter, cart, held)

    def _empty(self, profile: Profile) -> Card:
        here = sum(1 for wish in profile.wishlist if wish.stock_here > 0)
        text = self.tr("Carts from the website and the app appear here by themselves.")
        if profile.wishlist:
            text = self.tr("{items} on the wishlist, {here} here.").format(
                items=words.items(len(profile.wishlist)), here=i18n.number(here)
            )
        card = Card()
        card.add(EmptyState("shopping-cart", self.tr("No open cart"), text))
        return card


def carts_tab(carts: Carts) -> Scroll:
    """The tab around it."""
    return Scroll(carts)
