"""What the payment page shows: the ways, the work on the open one, the sale beside it, or the one question when nobody knows.

Painting the state, nothing else; what is done about it is payment.py's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.models import rows
from ui.pages.payment_link import Reach
from ui.pages.payment_methods import MethodList
from ui.pages.payment_sale import SaleCard
from ui.pages.payment_unknown import UnknownCard
from ui.pages.payment_work import WorkCard
from ui.pages.sale_head import SaleHead
from ui.receipts.printing import has_printer
from ui.widgets import Button, column, row

if TYPE_CHECKING:
    from ui.counter import Counter


class PaymentView(QWidget):
    """All widgets of the page. `show_payment` brings them to what `counter.payments` says."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter, self._payments = counter, counter.payments
        self.reach, self.is_asking = Reach(), False
        self.back = Button(self.tr("Back to cart"), "ghost", "arrow-left")
        self.head = SaleHead(self.back)
        self.methods, self.work, self.sale_card = MethodList(), WorkCard(), SaleCard()
        self.unknown = UnknownCard()
        ways = QWidget()
        inner = row(self.methods, self.work, gap=16)
        inner.setStretch(1, 1)
        ways.setLayout(inner)
        self._either = QStackedWidget()
        self._either.addWidget(ways)
        self._either.addWidget(self.unknown)
        body = row(self._either, self.sale_card, gap=16)
        body.setStretch(0, 1)
        whole = column(self.head, 10, body, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def begin(self, reach: Reach) -> None:
        """Another sale: the way most pay first, and nothing typed; `reach` is where its link would go."""
        terminal = self._counter.bridge.terminal_now.kind
        self.reach = reach
        self.work.card.set_standalone(terminal == "none")
        self.work.empty()
        self.work.link.offer(reach)
        self.methods.method = "card" if terminal not in ("none", "silent") else "cash"

    def show_payment(self) -> None:
        """Everything, from where the payment stands."""
        is_unknown = self._payments.is_unknown
        waiting = self._payments.stage in ("waiting", "stopping")
        self._either.setCurrentIndex(1 if is_unknown else 0)
        self._show_unknown()
        sale, totals, due = self._counter.sale.sale, self._counter.sale.totals, self._payments.due
        self.sale_card.setVisible(sale is not None)
        self.back.setVisible(not waiting and not is_unknown)
        if sale is None or totals is None or due is None:
            return
        self.head.show_sale(sale, self._counter.privacy, self._counter.sale.phone)
        self.head.steps.set_current(1)
        self.work.open(self.methods.method)
        self.work.show_due(self.methods.method, due)
        self.sale_card.show_sale(sale, totals, due, cash=self.methods.method == "cash")
        self._show_methods(sale.customer_name, waiting=waiting)
        self.show_amount()

    def _show_methods(self, name: str, *, waiting: bool) -> None:
        first = rows.short_name(name).split(" ")[0]
        question = self.tr("How would {name} like to pay?").format(name=first)
        bridge, online = self._counter.bridge, self._counter.online
        terminal, drawer = bridge.terminal_now, has_printer(bridge.settings)
        by_sms = "sms" in self.reach.ways
        sends = self.tr("By email or SMS") if by_sms else self.tr("Sends an email link")
        lines = {
            "card": self.tr("Tap, insert or swipe")
            if terminal.kind != "none"
            else self.tr("By approval code"),
            "cash": self.tr("The drawer opens by itself") if drawer else self.tr("With change"),
            "gift_card": self.tr("Scan or type the number") if online else self.tr("Needs a connection"),
            "split": self.tr("Up to 4 payments"),
            "link": sends if online else self.tr("Needs a connection"),
        }
        shown = question if first else self.tr("How is it paid?")
        self.methods.show_state(shown, lines, usable=not waiting, privacy=self._counter.privacy)

    def show_amount(self) -> None:
        """What depends on the amount that is typed."""
        due, given = self._payments.due, self.work.strip.amount()
        if due is None:
            return
        method = self.methods.method
        self.work.show_stage(method, self._payments.stage, due, self._counter.bridge.terminal_now)
        self.work.show_amounts(method, due, given)
        self.work.gift.show_online(self._counter.online)
        self.work.link.show_state(privacy=self._counter.privacy, online=self._counter.online)

    def _show_unknown(self) -> None:
        one = self._payments.attempt
        if self._payments.is_unknown and one is not None:
            call = str(self._counter.here.policy.get("payment_help") or "")
            self.unknown.show_attempt(
                one, asking=self.is_asking, in_vain=self._payments.asked_in_vain, call=call
            )

    def show_left(self, since: float) -> None:
        """The terminal's countdown; `since` as the clock's monotonic seconds."""
        of = float(self._counter.bridge.settings.terminal_timeout)
        self.work.card.terminal.show_left(of - (self._counter.clock.monotonic() - since), of)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work now."""
        if self._payments.is_unknown:
            return [("Enter", self.tr("Ask again")), ("F8", self.tr("Privacy"))]
        if self._payments.stage in ("waiting", "stopping"):
            return [("Esc", self.tr("Stop on terminal")), ("F8", self.tr("Privacy"))]
        enter = {
            "card": self.tr("Send to terminal"), "cash": self.tr("Take the cash"), "link": self.tr("Send the link"),
            "gift_card": self.tr("Take from gift card"), "split": self.tr("Pay this part by card"),
        }[self.methods.method]  # fmt: skip
        if self.methods.method == "card" and self.work.card.is_standalone:
            enter = self.tr("The terminal approved it")
        has_drawer = has_printer(self._counter.bridge.settings)
        return [
            ("1–5", self.tr("Payment type")), ("Enter", enter), ("F6", self.tr("Next panel")),
            *([("Ctrl+O", self.tr("Open drawer"))] if has_drawer else []),
            ("F8", self.tr("Privacy")), ("Esc", self.tr("Back to cart")),
        ]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The ways, the field and the button of the open one, the amount, the parts; alone the question when nobody knows."""
        if self._payments.is_unknown:
            return [self.unknown.ask]
        method = self.methods.method
        inside = [self.work.focus_field(method), self.work.main_button(method), self.work.strip.edit]
        stops = dict.fromkeys(each for each in inside if each is not None)
        return [self.methods.focus_card(), *stops, self.sale_card, self.back]

    def focus_main(self, *, next_part: bool = False) -> None:
        """Where the open way begins; after a part among the ways, where the keys 1 to 5 choose what comes next."""
        if self._payments.is_unknown:
            self.unknown.ask.setFocus(Qt.FocusReason.TabFocusReason)
        elif next_part or not self.work.give_focus(self.methods.method):
            self.methods.focus_card().setFocus(Qt.FocusReason.TabFocusReason)
