"""The wishlist of a customer: what they would like, whether it is here, and how it gets into the sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.models.profile_rows import stock_chip
from ui.pages.add_item import AddItem
from ui.pages.parts import age, emptied
from ui.widgets import (
    Button,
    Card,
    ChipLabel,
    EmptyState,
    Hairline,
    IconButton,
    Scroll,
    Text,
    Thumb,
    column,
    row,
)

if TYPE_CHECKING:
    from clienteling.services.person import Profile, WishLine
    from ui.counter import Counter


class WishRow(QWidget):
    """One wish with its two actions."""

    def __init__(self, tab: WishesTab, wish: WishLine) -> None:
        super().__init__()
        self._tab, self._wish = tab, wish
        money = wish.price
        price = row(Text(i18n.money(money.amount, money.currency), "body", strong=True, tabular=True), gap=6)
        if wish.added_price > money.amount:
            before = i18n.money(wish.added_price, money.currency)
            price.insertWidget(0, Text(before, "caption", "ink3", struck=True, tabular=True))
        sell = Button(self.tr("Put into the sale"), "secondary", "shopping-bag")
        sell.clicked.connect(self._sell)
        sell.setEnabled(wish.active)
        drop = IconButton(
            "x", self.tr("Remove {title} from the wishlist").format(title=wish.title), outlined=False
        )
        drop.clicked.connect(self._drop)
        who = self.tr("added by the customer") if wish.by == "customer" else self.tr("added in the store")
        line = words.joined(wish.variant, i18n.short_day(wish.added_at), who)
        names = column(
            Text(wish.title, "body", strong=True, elide=True), Text(line, "small", "ink2", elide=True), gap=0
        )
        chip = ChipLabel(stock_chip(wish.stock_here, wish.stock_elsewhere))
        self.setLayout(
            row(
                Thumb(wish.image or "", 44),
                4,
                names,
                None,
                chip,
                12,
                price,
                12,
                sell,
                drop,
                margins=(16, 9, 8, 9),
            )
        )

    def _sell(self) -> None:
        self._tab.sell(self._wish)

    def _drop(self) -> None:
        self._tab.drop(self._wish)


class WishesTab(QWidget):
    """All wishes, and a field to add one."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._customer = ""
        self._profile: Profile | None = None
        self.card = Card(self.tr("Wishlist"), padding=0)
        self.card.body.setSpacing(0)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add_item = AddItem(counter, self.tr("Scan or type to add a wish"))
        self.add_item.chosen.connect(self.add)
        foot = QWidget()
        foot.setLayout(row(self.add_item, margins=(15, 12, 15, 12)))
        self.card.add(Scroll(self._rows), 1)
        self.card.set_footer(foot)
        self.setLayout(column(self.card))

    def show_profile(self, profile: Profile) -> None:
        """Set the rows anew."""
        self._profile, self._customer = profile, profile.customer.id
        self.card.set_age(age(profile, "wishlist"))
        self.card.set_count(len(profile.wishlist), i18n.number(len(profile.wishlist)))
        emptied(self._column)
        for wish in profile.wishlist:
            self._column.addWidget(WishRow(self, wish))
            self._column.addWidget(Hairline())
        if not profile.wishlist:
            text = self.tr("Scan or type what they would like. It is kept offline too.")
            self._column.addWidget(EmptyState("heart", self.tr("No wishes yet"), text))
        self._column.addStretch(1)

    def sell(self, wish: WishLine) -> None:
        """Into the sale of this customer; one is begun when there is none."""
        self._counter.go("sale", ("add_for", self._customer, wish.sku))

    def drop(self, wish: WishLine) -> None:
        """Off the list, with a way back."""
        self._counter.bridge.spawn(self._drop(wish))

    async def _drop(self, wish: WishLine) -> None:
        from clienteling.services import wishes

        customer = self._customer
        await self._counter.bridge.run(wishes.remove, customer, wish.tags)

        def again() -> None:
            self._counter.bridge.spawn(self._counter.bridge.run(wishes.add, customer, wish.sku))

        removed = self.tr("{title} is off the wishlist").format(title=wish.title)
        self._counter.note(removed, icon="heart-off", action=self.tr("Undo"), on_action=again)

    def add(self, sku: str) -> None:
        """A wish more, kept offline too."""
        from clienteling.services import wishes

        self._counter.bridge.spawn(self._counter.bridge.run(wishes.add, self._customer, sku))
