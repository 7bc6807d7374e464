"""No sale is open: the two ways to begin one, and the sales that were put aside in this store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.delegates import OrderDelegate, OrderRow
from ui.models import rows, words
from ui.pages.sale_links import LinksCard, show_link
from ui.widgets import Button, Card, EmptyState, ListView, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.held import Held
    from ui.counter import Counter

WIDTH = 420


class NoSale(QWidget):
    """`resumed` with the id of the held sale that is taken up again, `dropped` with one nobody wants any more."""

    resumed = Signal(str)
    dropped = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._held: tuple[Held, ...] = ()
        text = self.tr("Take a customer’s online cart over, or scan what lies on the counter.")
        empty = EmptyState("shopping-bag", self.tr("No sale is open"), text)
        find = Button(self.tr("Find a customer"), "primary", "search", "F2")
        find.clicked.connect(self._go_find)
        walk_in = Button(self.tr("Sale without a customer"), "secondary", "shopping-bag", "F3")
        walk_in.clicked.connect(self._begin)
        empty.add_action(find)
        empty.add_action(walk_in)
        card = Card()
        card.add(empty, 1)
        drawer = Button(self.tr("Drawer and shift"), "ghost", "coins")
        drawer.clicked.connect(self._go_drawer)
        card.body.addLayout(row(drawer, None))  # a toast lies at the end
        self.card = Card(self.tr("Held sales"), 0, padding=1)
        self.card.setFixedWidth(WIDTH)
        self.list = ListView(OrderDelegate(), name=self.tr("Held sales"), rounded="none")
        self.list.opened.connect(self._open)
        self.take_up = Button(self.tr("Take up sale"), "soft", "rotate-ccw", "Enter")
        self.take_up.clicked.connect(self._take_up)
        self.drop = Button(self.tr("Drop held sale"), "quietDanger", "trash-2")
        self.drop.clicked.connect(self.ask_drop)
        foot = QWidget()
        foot.setLayout(row(self.take_up, None, self.drop, margins=(15, 10, 15, 10)))
        self.card.add(self.list, 1)
        self.card.set_footer(foot)
        self.links = LinksCard()
        self.links.setFixedWidth(WIDTH)
        self.links.opened.connect(self._open_link)
        inner = row(card, column(self.card, self.links, gap=16), gap=16)
        inner.setStretch(0, 1)
        self.setLayout(inner)
        self.show_held((), privacy=False)

    def show_held(self, held: Sequence[Held], *, privacy: bool) -> None:
        """List them, newest first."""
        self._held = tuple(held)
        self.card.setVisible(bool(held))
        self.card.set_count(len(held), i18n.number(len(held)))
        self.list.set_rows([self._row(one, privacy) for one in held])
        if held and not self.list.current_id():
            self.list.select(held[0].id)

    def _row(self, one: Held, privacy: bool) -> OrderRow:
        name = rows.shown(one.customer_name, privacy) or self.tr("Without a customer")
        place = self.tr("this till") if one.mine else one.till
        line = words.joined(words.items(one.items), i18n.day_clock(one.at), place, one.label)
        return OrderRow(one.id, name, line, None, i18n.money(one.total, one.currency), "hourglass")

    def chosen(self) -> str:
        """The id of the held sale that is marked; empty when there is none."""
        known = {one.id for one in self._held}
        marked = str(self.list.current_id() or "")
        return marked if marked in known else next((one.id for one in self._held), "")

    def _open(self, held: object) -> None:
        self.resumed.emit(str(held))

    def _open_link(self, order: str) -> None:
        self._counter.bridge.spawn(show_link(self._counter, order))

    def _take_up(self) -> None:
        if self.chosen():
            self.resumed.emit(self.chosen())

    def ask_drop(self) -> None:
        """The marked one is nobody's any more; the page asks before it goes."""
        if self.chosen():
            self.dropped.emit(self.chosen())

    def _go_find(self) -> None:
        self._counter.go("find")

    def _go_drawer(self) -> None:
        self._counter.go("shift")

    def _begin(self) -> None:
        self._counter.go("sale", "new")
