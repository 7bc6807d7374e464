"""The sale: an online cart taken over, or goods scanned at the counter, up to the payment. Mock-up 05."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import i18n
from ui.pages.claim_lost import tell_lost
from ui.pages.page import Page
from ui.pages.sale_acts import SaleActs
from ui.pages.sale_ask import begin_or_ask
from ui.pages.sale_banner import SaleBanner
from ui.pages.sale_head import SaleHead
from ui.pages.sale_held import NoSale
from ui.pages.sale_leave import ask_drop_held
from ui.pages.sale_lines import LinesCard
from ui.pages.sale_links import waiting
from ui.pages.sale_summary import Summary
from ui.widgets import Button, column, row
from ui.widgets.stops import step_along

if TYPE_CHECKING:
    from clienteling.services.sale import Sale
    from ui.counter import Counter


class SalePage(Page):
    """Shows `counter.sale`; every change goes through it and comes back as a new sale."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.give_back = Button("", "ghost", "undo-2")
        self.home = Button(self.tr("Save for home"), "ghost", "globe")
        self.hold = Button(self.tr("Hold sale"), "secondary", "hourglass", "Ctrl H")
        self.head = SaleHead(self.home, self.give_back, self.hold)
        self.banner = SaleBanner()
        self.lines = LinesCard(counter)
        self.summary = Summary()
        self._none = NoSale(counter)
        self.acts = SaleActs(counter, self.lines, self.summary.discounts)
        self._either = QStackedWidget()
        self._build()
        self._connect()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)

    def _build(self) -> None:
        sale = QWidget()
        start = column(self.banner, self.lines, gap=12)
        start.setStretch(1, 1)
        work = row(start, self.summary, gap=16)
        work.setStretch(0, 1)
        body = column(self.head, work, gap=10)
        body.setStretch(1, 1)
        sale.setLayout(body)
        self._either.addWidget(sale)
        self._either.addWidget(self._none)
        self.outer.addWidget(self._either, 1)

    def _connect(self) -> None:
        counter = self.counter
        counter.sale.changed.connect(self._show)
        counter.privacy_changed.connect(self._show)
        self.summary.pay.connect(self.pay)
        self._none.resumed.connect(self._resume)
        self._none.dropped.connect(partial(ask_drop_held, counter))
        counter.payments.changed.connect(self._show)
        self.give_back.clicked.connect(self.acts.give_back)
        self.home.clicked.connect(self.acts.save_home)
        self.hold.clicked.connect(self.acts.put_aside)
        for keys, act in (
            ("F9", self.pay), ("Ctrl+Z", self.acts.undo), ("Ctrl+D", self.acts.discount), ("Ctrl+H", self.acts.put_aside),
        ):  # fmt: skip
            self.bind(keys, act)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        if self.counter.sale.sale is None:
            held = [("Enter", self.tr("Take up sale"))] if self._none.chosen() else []
            return [
                ("F2", self.tr("Find")),
                ("F3", self.tr("New sale")),
                *held,
                ("F6", self.tr("Next panel")),
            ]
        return [
            ("F9", self.summary.button.text()), ("F2", self.tr("Find")), ("Ctrl+D", self.tr("Discount")),
            ("Ctrl+H", self.tr("Hold sale")), ("+", self.tr("One more")), ("−", self.tr("One less")),
            ("Del", self.tr("Remove line")), ("Ctrl+Z", self.tr("Undo")), ("F6", self.tr("Next panel")),
        ]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The lines, what is to decide in them, the field, the main button, the way back."""
        if self.counter.sale.sale is None:
            lists = [each for each in (self._none.list, self._none.links.list) if each.isVisible()]
            return [*lists, self._none]
        inside = [each for each in (self.lines.first_row(), self.lines.decision()) if each is not None]
        code = self.summary.discounts.code
        return [*inside, self.lines.add_item, code, self.summary.button, self.home, self.give_back]

    async def enter(self, what: Any) -> None:
        """None shows the sale; `"new"`, `("for", customer)`, `("add", sku)`, `("add_for", customer, sku)` begin or go on."""
        self._second.start()
        if what is not None:
            await begin_or_ask(self.counter, *_asked(what), anew=what == "new")
        self._show()
        if self.counter.sale.sale is None:
            await self._list_held()
        if not self.counter.covered():
            self.focus_main()

    async def refresh(self) -> None:
        """A sale was put aside or taken up somewhere in the store, or the customer changed or paid the cart online."""
        if self.counter.sale.sale is None:
            await self._list_held()
        else:
            await self.counter.sale.compare_again()

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """The held sales while no sale is open, else the online cart of the sale."""
        sale = self.counter.sale.sale
        if sale is None:
            return any(kind in ("held", "order") for kind, _ in changed)
        return ("cart", sale.cart or sale.from_cart or "") in changed

    async def _list_held(self) -> None:
        self._none.show_held(await self.counter.sale.held(), privacy=self.counter.privacy)
        self._none.links.show_links(await waiting(self.counter))
        self.bars_changed.emit()

    def focus_main(self) -> None:
        """What is to decide first; the button when all is said; else the field."""
        if self.counter.sale.sale is None:
            if self._none.chosen():
                self._none.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        pay = self.summary.button
        to = self.lines.decision() or (pay if pay.isEnabled() else self.lines.add_item)
        to.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes along the lines, the field, the main button and the way back; lines come and go meanwhile."""
        parts = (self.lines, self.summary, self.head)
        return step_along(parts, forward) or super().focusNextPrevChild(forward)

    def scanned(self, code: str) -> bool:
        """Goods go into the sale; a card makes it the customer's, or opens them when it is somebody's already."""
        if self.counter.sale.sale is None:
            return False
        self.do(self.acts.scan(code))
        return True

    def _show(self, *_: object) -> None:
        sale, totals = self.counter.sale.sale, self.counter.sale.totals
        self._either.setCurrentIndex(1 if sale is None or totals is None else 0)
        if sale is not None and totals is not None:
            self.head.show_sale(sale, self.counter.privacy, self.counter.sale.phone)
            self.head.steps.set_current(0)
            self.give_back.set_text(
                self.tr("Give back cart") if sale.claim is not None else self.tr("Drop sale")
            )
            self.lines.show_sale(sale)
            self.summary.show_sale(sale, totals)
            self._show_ways_out(sale)
            self.banner.show_sale(sale, self.counter.sale.comparison, self.counter.privacy)
            self._show_hold()
        if self.isVisible():
            self.bars_changed.emit()

    def _show_ways_out(self, sale: Sale) -> None:
        """While a part is paid the sale stays; it goes home only with a customer, and only with goods."""
        free = not self.counter.payments.holds()
        self.give_back.setVisible(free)
        self.hold.setVisible(free and bool(sale.lines))
        self.home.setVisible(free and bool(sale.lines) and sale.customer is not None)
        found = self.counter.sale.comparison
        due = self.counter.payments.due
        part = i18n.money(due.paid, due.currency) if due is not None and due.paid else ""
        self.summary.show_paid(whole=found is not None and found.paid is not None, part=part)

    def _show_hold(self) -> None:
        sale = self.counter.sale.sale
        if sale is not None and sale.hold_until is not None:
            self.banner.show_hold(sale.hold_until - self.counter.clock.now())

    def _tick(self) -> None:
        self._show_hold()
        sale = self.counter.sale.sale
        if sale is None or sale.claim is None or sale.hold_until is None:
            return
        if sale.hold_until <= self.counter.clock.now():
            free = not self.counter.payments.holds() and not self.counter.hold.is_lost
            if self.isVisible() and free:  # not while somebody pays on the next page
                self.do(self._hold_over())

    async def _hold_over(self) -> None:
        await self.counter.sale.give_back()
        bold = self.tr("The hold ended")
        self.counter.note(
            bold, detail=self.tr("The online cart is back as it was. Nothing was charged."), tone="warn"
        )

    # What one can do ----------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """F9: to the payment, when nothing stands between."""
        if not self.summary.button.isEnabled() or self.counter.sale.sale is None:
            return
        if self.counter.hold.is_lost and not self.counter.payments.holds():
            tell_lost(self.counter)
        elif _is_free(self.counter):
            self.do(self.acts.finish(self.summary.button))
        else:
            self.acts.no_undo()
            self.counter.go("payment")

    def _resume(self, held: str) -> None:
        self.do(self._resumed(held))

    async def _resumed(self, held: str) -> None:
        await self.counter.sale.resume(held)
        self._show()
        self.focus_main()


def _is_free(counter: Counter) -> bool:
    """Whether nothing is to be paid: vouchers and discounts took off all of it."""
    totals = counter.sale.totals
    return totals is not None and totals.total == 0


def _asked(what: Any) -> tuple[str | None, str | None]:
    """The customer and the SKU in what the page was entered with."""
    if what == "new":
        return None, None
    if what[0] == "for":
        return what[1], None
    if what[0] == "add":
        return None, what[1]
    return what[1], what[2]
