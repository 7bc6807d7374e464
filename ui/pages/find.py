"""Find: one field for every way to ask for a customer, and the shop in the middle of its day below it. Mock-up 02."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from ui import i18n
from ui.pages.find_cards import LiveCartsCard, RecentCard, SentCard, TodayCard
from ui.pages.find_nothing import NothingFound
from ui.pages.page import Page
from ui.rail import keys_of_sections
from ui.search import Search, open_found
from ui.theme import look
from ui.widgets import Dot, FilterChip, Icon, SearchHero, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.found import Found
    from clienteling.services.home import Today
    from clienteling.till import Till
    from ui.counter import Counter

SHOWN = {"customer", "cart", "order", "product", "stock", "wishlist", "loyalty"}
MINUTE = 60_000


class FindPage(Page):
    """The first page. Everything on it comes from one call of `home.today`."""

    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._today: Today | None = None
        self.field = SearchHero(self.tr("Scan a card, or type a phone, name, email or order number"))
        self.search = Search(counter, self.field)
        self.field.opened.connect(self._open_hit)
        self.recent, self.carts = RecentCard(), LiveCartsCard()
        self.sales, self.sent = TodayCard(), SentCard()
        self._available = Text("", "small", "ink2")
        self._build()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._show)

    def _build(self) -> None:
        ready = row(Dot("ok"), Text(self.tr("Scanner ready"), "small", "ink2"), gap=8)
        facts = row(row(Icon("users", 16), self._available, gap=6), ready, gap=16)
        heading = Text(self.tr("Who are you helping?"), "page")
        low = look().compact
        self.outer.addLayout(row(heading, None, facts, margins=(0, 0 if low else 3, 0, 0 if low else 3)))
        self.outer.addSpacing(8 if low else 12)
        self.outer.addWidget(self.field)
        self.outer.addSpacing(6 if low else 10)
        self.new_customer = FilterChip(
            self.tr("New customer"), icon="user-plus", keys="Ctrl N", checkable=False
        )
        self.walk_in = FilterChip(
            self.tr("Sale without a customer"), icon="shopping-bag", keys="F3", checkable=False
        )
        start_with = Text(self.tr("Or start with"), "small", "ink2")
        self.outer.addLayout(row(start_with, 4, self.new_customer, self.walk_in, None, gap=8))
        self.outer.addSpacing(10 if low else 14)
        self.nothing = NothingFound(self.counter)
        holder = QWidget()
        self._either = QStackedLayout(holder)
        for widget in (self._cards(), self.nothing):
            self._either.addWidget(widget)
        self.outer.addWidget(holder, 1)

    def _cards(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        side = QWidget()
        last = column(self.sales, self.sent, gap=16)
        last.setStretch(0, 1)
        side.setLayout(last)
        for number, (widget, stretch) in enumerate(((self.recent, 118), (self.carts, 108), (side, 92))):
            grid.addWidget(widget, 0, number)
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 0)
        return holder

    def _connect(self) -> None:
        counter = self.counter
        self.search.answered.connect(self._answered)
        self.nothing.asked_again.connect(self._ask_again)
        self.nothing.type_name.connect(self.field.setFocus)
        self.new_customer.clicked.connect(self._new_customer)
        self.walk_in.clicked.connect(self._walk_in)
        self.recent.opened.connect(self._open_recent)
        self.recent.cleared.connect(self._clear_recent)
        self.carts.opened.connect(self._open_cart)
        self.sales.opened.connect(self._open_sale)
        self.sent.asked.connect(self._open_waiting)
        counter.bridge.state.connect(self._sync_said)
        counter.privacy_changed.connect(self._show)

    def title(self) -> str:
        """The day, as the heading of the first page."""
        return i18n.long_day(self.counter.clock.now())

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [
            ("F2", self.tr("Find")),
            ("F3", self.tr("New sale")),
            ("Ctrl+N", self.tr("New customer")),
            ("F6", self.tr("Next panel")),
            (f"Alt+{'·'.join(keys_of_sections(self.counter.manages))}", self.tr("Sections")),
            ("F8", self.tr("Privacy")),
        ]

    def panels(self) -> list[QWidget]:
        """The field first: typing works at once."""
        return [self.field, self.recent.list, self.carts.list, self.sales.list]

    async def enter(self, what: Any) -> None:
        """Show the day."""
        self._minute.start()
        await self.refresh()

    def leave(self) -> None:
        """The clock of the page rests."""
        self._minute.stop()
        self.search.clear()

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Everything on the counter of the day."""
        return any(kind in SHOWN for kind, _ in changed)

    async def refresh(self) -> None:
        """Ask again and show."""
        self._today = await self.counter.bridge.run(read_today)
        self._show()

    def _show(self) -> None:
        today, now, privacy = self._today, self.counter.clock.now(), self.counter.privacy
        if today is None:
            return
        text = self.tr("{count} customer(s) available on this till", "", today.customers)
        self._available.set_text(text.format(count=i18n.number(today.customers)))
        self.recent.show_today(today, now, privacy)
        self.carts.show_today(today, now, privacy)
        self.sales.show_today(today, privacy)
        self.sent.show_today(today, now, self.counter.sync)

    def _sync_said(self, _state: object) -> None:
        if self._today is not None and self.isVisible():
            self.sent.show_today(self._today, self.counter.clock.now(), self.counter.sync)

    def _answered(self, asked: str, found: Found | None) -> None:
        """Nobody found takes the place of the day's lists; anything else gives it back."""
        is_nobody = found is not None and self.nothing.is_about(found)
        self._either.setCurrentIndex(int(is_nobody))
        if is_nobody:
            count = self._today.customers if self._today is not None else 0
            self.nothing.show_nobody(asked, online=self.counter.online, customers=count)

    def scanned(self, code: str) -> bool:
        """A card of ours that nobody has stays on the screen with what can be done; any other scan is everybody's."""
        self.do(self._scan(code))
        return True

    async def _scan(self, code: str) -> None:
        from clienteling.services import lookup

        scan = await self.counter.bridge.run(lookup.scan, code)
        self.search.clear()  # which also shows the lists again
        if scan.problem == "unknown_card":
            self.nothing.show_card(code)
            self._either.setCurrentWidget(self.nothing)
        else:
            open_found(self.counter, scan)

    def _ask_again(self) -> None:
        self.field.typed.emit(self.field.text())

    def escape(self) -> bool:
        """Esc empties the field."""
        self.search.clear()
        self.field.setFocus()
        return True

    def _open_hit(self, customer: object) -> None:
        self.search.open(str(customer))

    def _open_recent(self, customer: object) -> None:
        self.counter.go("customer", (str(customer), "name"))

    def _open_cart(self, cart: object) -> None:
        carts = self._today.carts if self._today else ()
        customer = next((each.customer for each in carts if each.cart == cart), None)
        if customer is not None:
            self.counter.go("customer", (customer, "name"))

    def _open_sale(self, order: object) -> None:
        self.counter.go("receipt", str(order))

    def _open_waiting(self) -> None:
        self.counter.go("attention")

    def _new_customer(self) -> None:
        self.counter.go("new_customer")

    def _walk_in(self) -> None:
        self.counter.go("sale", "new")

    def _clear_recent(self) -> None:
        self.do(self._forget_recent())

    async def _forget_recent(self) -> None:
        from clienteling.services import home

        await self.counter.bridge.run(home.clear_recent)
        await self.refresh()


def read_today(till: Till) -> Today:
    """The counter's day, read by the store's thread; that thread, not the window, loads what reading needs."""
    from clienteling.services import home

    return home.today(till)
