"""The sale: an online cart taken over, or goods scanned at the counter, up to the payment. Mock-up 05."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.page import Page
from ui.pages.sale_ask import begin_or_ask
from ui.pages.sale_banner import SaleBanner
from ui.pages.sale_head import SaleHead
from ui.pages.sale_lines import LinesCard
from ui.pages.sale_summary import Summary
from ui.search import open_found
from ui.widgets import Button, Card, EmptyState, column, row
from ui.widgets.stops import step_along

if TYPE_CHECKING:
    from ui.counter import Counter

RENEW_EVERY = 60


class NoSale(Card):
    """What the page says while no sale is open, and the two ways to begin one."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        text = self.tr("Take a customer’s online cart over, or scan what lies on the counter.")
        empty = EmptyState("shopping-bag", self.tr("No sale is open"), text)
        find = Button(self.tr("Find a customer"), "primary", "search", "F2")
        find.clicked.connect(self._go_find)
        walk_in = Button(self.tr("Sale without a customer"), "secondary", "shopping-bag", "F3")
        walk_in.clicked.connect(self._begin)
        empty.add_action(find)
        empty.add_action(walk_in)
        self.add(empty, 1)

    def _go_find(self) -> None:
        self._counter.go("find")

    def _begin(self) -> None:
        self._counter.go("sale", "new")


class SalePage(Page):
    """Shows `counter.sale`; every change goes through it and comes back as a new sale."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.give_back = Button("", "ghost", "undo-2")
        self.give_back.clicked.connect(self._give_back)
        self.head = SaleHead(self.give_back)
        self.banner = SaleBanner()
        self.lines = LinesCard(counter)
        self.summary = Summary()
        self._none = NoSale(counter)
        self._either = QStackedWidget()
        self._build()
        self._connect()
        self._seconds = 0
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
        self.lines.quantity_set.connect(self._quantity)
        self.lines.removed.connect(self._remove)
        self.lines.option_chosen.connect(self._option)
        self.lines.agreed.connect(self._agreed)
        self.lines.item_chosen.connect(self._add)
        self.bind("F9", self.pay)
        self.bind("Ctrl+Z", self._undo)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        if self.counter.sale.sale is None:
            return [("F2", self.tr("Find")), ("F3", self.tr("New sale"))]
        return [
            ("F9", self.tr("Take payment")),
            ("F2", self.tr("Find")),
            ("+", self.tr("One more")),
            ("−", self.tr("One less")),
            ("Del", self.tr("Remove line")),
            ("Ctrl+Z", self.tr("Undo")),
            ("F6", self.tr("Next panel")),
        ]

    def panels(self) -> list[QWidget]:
        """The lines, what is to decide in them, the field, the main button, the way back."""
        if self.counter.sale.sale is None:
            return [self._none]
        inside = [each for each in (self.lines.first_row(), self.lines.decision()) if each is not None]
        return [*inside, self.lines.add_item, self.summary.button, self.give_back]

    async def enter(self, what: Any) -> None:
        """None shows the sale; `"new"`, `("for", customer)`, `("add", sku)`, `("add_for", customer, sku)` begin or go on."""
        self._second.start()
        if what is not None:
            await begin_or_ask(self.counter, *_asked(what), anew=what == "new")
        self._show()
        if not self.counter.covered():
            self.focus_main()

    def focus_main(self) -> None:
        """What is to decide first; the button when all is said; else the field."""
        if self.counter.sale.sale is None:
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
        self.do(self._scan(code))
        return True

    async def _scan(self, code: str) -> None:
        from clienteling.services import lookup

        scan = await self.counter.bridge.run(lookup.scan, code)
        sale = self.counter.sale.sale
        if scan.sku is not None:
            await self.counter.sale.add(scan.sku)
        elif scan.customer is not None and scan.order is None and sale is not None and sale.customer is None:
            await begin_or_ask(self.counter, scan.customer)
        else:
            open_found(self.counter, scan)

    def _show(self, *_: object) -> None:
        sale, totals = self.counter.sale.sale, self.counter.sale.totals
        self._either.setCurrentIndex(1 if sale is None or totals is None else 0)
        if sale is not None and totals is not None:
            self.head.show_sale(sale, self.counter.privacy)
            self.head.steps.set_current(0)
            self.give_back.set_text(
                self.tr("Give back cart") if sale.claim is not None else self.tr("Drop sale")
            )
            self.lines.show_sale(sale)
            self.summary.show_sale(sale, totals)
            self.banner.show_sale(sale, self.counter.privacy)
            self._show_hold()
        if self.isVisible():
            self.bars_changed.emit()

    def _show_hold(self) -> None:
        sale = self.counter.sale.sale
        if sale is not None and sale.hold_until is not None:
            self.banner.show_hold(sale.hold_until - self.counter.clock.now())

    def _tick(self) -> None:
        self._seconds += 1
        self._show_hold()
        sale = self.counter.sale.sale
        if sale is None or sale.claim is None or sale.hold_until is None:
            return
        if sale.hold_until <= self.counter.clock.now():
            if self.isVisible():  # not while somebody pays on the next page
                self.do(self._hold_over())
        elif self._seconds % RENEW_EVERY == 0 and self.counter.online:
            self.do(self.counter.sale.renew())

    async def _hold_over(self) -> None:
        await self.counter.sale.give_back()
        bold = self.tr("The hold ended")
        self.counter.note(
            bold, detail=self.tr("The online cart is back as it was. Nothing was charged."), tone="warn"
        )

    # What one can do ----------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """F9: to the payment, when nothing stands between."""
        totals = self.counter.sale.totals
        if totals is not None and not totals.blockers:
            self.counter.go("payment")

    def _quantity(self, line: str, quantity: int) -> None:
        self.do(self.counter.sale.set_quantity(line, quantity))

    def _remove(self, line: str) -> None:
        self.do(self._removed(line))

    async def _removed(self, line: str) -> None:
        sale = self.counter.sale.sale
        title = next((each.title for each in sale.lines if each.id == line), "") if sale else ""
        await self.counter.sale.remove(line)
        text = self.tr("{title} is out of the sale").format(title=title)
        self.counter.note(text, icon="trash-2", action=self.tr("Undo"), keys="Ctrl Z", on_action=self._undo)

    def _option(self, line: str, option: str) -> None:
        self.do(self.counter.sale.choose(line, option))

    def _agreed(self, line: str) -> None:
        self.do(self.counter.sale.agree(line))

    def _add(self, sku: str) -> None:
        self.do(self.counter.sale.add(sku))

    def _undo(self) -> None:
        self.counter.did(self._undo)
        self.do(self.counter.sale.undo())

    def _give_back(self) -> None:
        self.do(self._given_back())

    async def _given_back(self) -> None:
        sale = self.counter.sale.sale
        await self.counter.sale.give_back()
        if sale is not None and sale.claim is not None:
            self.counter.note(self.tr("The cart is back as it was"), icon="undo-2")
        if sale is not None and sale.customer is not None:
            self.counter.go("customer", (sale.customer, "name"))


def _asked(what: Any) -> tuple[str | None, str | None]:
    """The customer and the SKU in what the page was entered with."""
    if what == "new":
        return None, None
    if what[0] == "for":
        return what[1], None
    if what[0] == "add":
        return None, what[1]
    return what[1], what[2]
