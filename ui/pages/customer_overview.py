"""The first tab of a customer's page: everything one needs to greet them, in three columns. Mock-up 03."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import i18n
from ui.delegates import OrderDelegate, OrderRow, ProductDelegate, ProductRow
from ui.models import words
from ui.models.profile_rows import short_order_rows, wish_rows
from ui.pages.customer_cards import ConsentsCard, HistoryCard, LikesCard, NoteCard, SizesCard
from ui.pages.customer_carts import Carts
from ui.theme import look
from ui.widgets import Button, Card, EmptyState, ListView, Scroll, column

if TYPE_CHECKING:
    from clienteling.services.person import Profile, WishLine
    from ui.pages.customer_advice import ProfileAdvice

START, END = 264, 340
TILES = 3


class ShortList(Card):
    """The first rows of a longer list, with a link to all of them."""

    all_asked = Signal()

    def __init__(self, title: str, rows: ListView, empty: EmptyState) -> None:
        super().__init__(title, padding=0)
        self.list, self._empty = rows, empty
        self.list.set_fit(True)
        self._more = Button("", "link")
        self._more.clicked.connect(self.all_asked)
        self.add_action(self._more)
        self.add(self.list)
        self.add(empty)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[ProductRow | OrderRow], total: int) -> None:
        """Set the rows and how many there are in all."""
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.set_count(total, i18n.number(total))
        self._more.setVisible(total > len(rows))
        self._more.set_text(words.more(total - len(rows)))


class Overview(QWidget):
    """Sizes, likes, consents · cart, wishlist, orders · note and history."""

    tab_asked = Signal(str)
    order_asked = Signal(object)

    def __init__(self, advice: ProfileAdvice) -> None:
        super().__init__()
        self.advice = advice
        self._wishes: tuple[WishLine, ...] = ()
        self.sizes, self.likes, self.consents = SizesCard(), LikesCard(), ConsentsCard()
        self.carts = Carts()
        wishes = ListView(ProductDelegate(), name=self.tr("Wishlist"))
        none = EmptyState("heart", self.tr("No wishes yet"), self.tr("Add one on the Wishlist tab."))
        self.wishes = ShortList(self.tr("Wishlist"), wishes, none)
        orders = ListView(OrderDelegate(), name=self.tr("Orders"))
        self.orders = ShortList(
            self.tr("Orders"), orders, EmptyState("shopping-bag", self.tr("No orders yet"))
        )
        self.note, self.history = NoteCard(), HistoryCard()
        self._build()
        self.wishes.all_asked.connect(self._all_wishes)
        self.wishes.list.opened.connect(self._all_wishes)
        self.orders.all_asked.connect(self._all_orders)
        self.orders.list.opened.connect(self.order_asked)
        self.history.opened.connect(self.order_asked)
        advice.shown.connect(self._make_room)

    def _build(self) -> None:
        start = QWidget()
        start.setFixedWidth(244 if look().compact else START)
        start.setLayout(column(self.sizes, self.likes, self.consents, None, gap=12))
        middle = QWidget()
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.wishes, 1)
        pair.addWidget(self.orders, 1)
        pair.addWidget(self.advice.goods, 1)
        inner = column(self.advice.step, self.carts, pair, gap=12)
        inner.setStretch(2, 1)
        middle.setLayout(inner)
        end = QWidget()
        end.setFixedWidth(312 if look().compact else END)
        last = column(self.note, self.history, gap=12)
        last.setStretch(1, 1)
        end.setLayout(last)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        for part, stretch in ((start, 0), (middle, 1), (end, 0)):
            part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Expanding)
            across.addWidget(part, stretch)

    def show_profile(self, profile: Profile, privacy: bool) -> None:
        """Set every card."""
        for card in (self.sizes, self.likes, self.consents, self.carts, self.history):
            card.show_profile(profile)
        self.note.show_profile(profile, privacy)
        self._wishes = profile.wishlist
        self._show_wishes()
        self.orders.show_rows(short_order_rows(profile.orders[:TILES]), profile.order_count)

    def _make_room(self, suggested: bool) -> None:
        """Suggestions stand where the latest orders stand, which have a tab of their own; with a next step all is lower."""
        self.orders.setHidden(suggested)
        self._show_wishes()

    def _show_wishes(self) -> None:
        tiles = TILES if self.advice.step.isHidden() else TILES - 1
        self.wishes.show_rows(wish_rows(self._wishes[:tiles]), len(self._wishes))

    def _all_wishes(self, *_: object) -> None:
        self.tab_asked.emit("wishlist")

    def _all_orders(self) -> None:
        self.tab_asked.emit("orders")


def overview_tab(overview: Overview) -> Scroll:
    """The tab around it: in a low window the body scrolls under head and tabs."""
    return Scroll(overview)
