"""Taking the payment: five ways, each with its panel, the amount, the parts paid and what is still to pay. Mock-up 06a."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from clienteling.errors import DeviceError, HubError, Refused
from ui.pages.page import Page
from ui.pages.payment_link import reach_of
from ui.pages.payment_methods import METHODS
from ui.pages.payment_view import PaymentView
from ui.pages.payment_ways import Ways
from ui.pages.second_tap import TerminalWait
from ui.pages.shift_move import ask_to_open
from ui.widgets.stops import step_along

if TYPE_CHECKING:
    from ui.counter import Counter


class PaymentPage(Page):
    """Wiring: `counter.payments` knows how the payment stands, `Ways` carries out what is chosen."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.payments = counter.payments
        self._for: tuple[str, str | None] = ("", None)
        self._was_unknown = False
        self.view = PaymentView(counter)
        self.methods, self.work, self.sale_card = self.view.methods, self.view.work, self.view.sale_card
        self.unknown = self.view.unknown
        self.ways = Ways(counter, self.work)
        self.outer.addWidget(self.view, 1)
        self.wait = TerminalWait(counter.clock, self)
        self.wait.ticked.connect(self.view.show_left)
        self._connect()

    def _connect(self) -> None:
        for number, method in enumerate(METHODS, 1):
            self.bind(str(number), partial(self.methods.pick, method))
        self.bind("Ctrl+O", self.ways.drawer)
        self.methods.chosen.connect(self._chosen)
        self.methods.acted.connect(self.act)
        work = self.work
        for signal in (
            work.strip.submitted, work.card.terminal.sent, work.card.standalone.entered, work.cash.taken,
            work.gift.taken, work.link.sent,
        ):  # fmt: skip
            signal.connect(self.act)
        work.strip.changed.connect(self.wait.ended.forget)
        work.strip.changed.connect(self.view.show_amount)
        work.strip.stepped.connect(self.methods.step)
        work.card.terminal.stopped.connect(self._stop_pressed)
        work.gift.asked.connect(self._balance)
        work.link.shown.connect(self._link_as_code)
        work.split.split.connect(self._split)
        work.split.begun.connect(self._begin)
        work.standalone_asked.connect(self._standalone)
        self.view.back.clicked.connect(self._back)
        self.unknown.asked.connect(self._ask)
        self.sale_card.returned.connect(self.ways.give_back)
        counter = self.counter
        bridge = counter.bridge
        for change in (self.payments.changed, bridge.terminal_state, bridge.state, counter.privacy_changed):
            change.connect(self._show)

    def keys(self) -> list[tuple[str, str]]:
        """As the view has them."""
        return self.view.keys()

    def panels(self) -> list[QWidget]:
        """As the view has them."""
        return self.view.panels()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the ways over the work to the parts and the way back."""
        parts = (self.methods, self.work, self.sale_card, self.view.head)
        return step_along(parts, forward) or super().focusNextPrevChild(forward)

    # Coming and going ---------------------------------------------------------------------------------------------

    async def enter(self, what: Any) -> None:
        """The screen may face the customer from here on."""
        self.counter.hold.is_paying = self.isVisible()
        await self.payments.look()
        sale = self.counter.sale
        if not self.payments.is_unknown and (
            sale.sale is None or sale.totals is None or sale.totals.blockers or not sale.totals.total
        ):
            self.counter.go("sale")
            return
        self.counter.set_privacy(True, by_itself=not self.counter.privacy)
        if sale.sale is not None and (whose := (sale.sale.id, sale.sale.customer)) != self._for:
            self._for = whose
            self.view.begin(await self.counter.bridge.run(reach_of, whose[1]))
        self._show()
        if not self.counter.covered():
            self.view.focus_main()

    def leave(self) -> None:
        """Back to the cart shows the names again; the receipt page keeps them short."""
        self.counter.hold.is_paying = False
        if self.counter.sale.sale is not None:
            self.counter.end_own_privacy()

    def escape(self) -> bool:
        """Esc stops the terminal; else it goes back to the cart, and what is paid stays paid."""
        if self._is_waiting():
            self._stop()
        elif not self.payments.is_unknown:
            self._back()
        return True

    def scanned(self, code: str) -> bool:
        """Every scan ends here: while somebody pays, no profile opens."""
        self.ways.scanned(code, "" if self.payments.is_unknown else self.methods.method)
        return True

    def _back(self) -> None:
        self.payments.forget()
        self.counter.go("sale")

    # Showing ------------------------------------------------------------------------------------------------------

    def _is_waiting(self) -> bool:
        return self.payments.stage in ("waiting", "stopping")

    def _show(self, *_: object) -> None:
        before, self._was_unknown = self._was_unknown, self.payments.is_unknown
        self.view.show_payment()
        if before != self._was_unknown and self.isVisible() and not self.counter.covered():
            self.view.focus_main()
        self.wait.follow(waiting=self._is_waiting())
        if self.isVisible():
            self.bars_changed.emit()

    # What one can do ----------------------------------------------------------------------------------------------

    def act(self) -> None:
        """Enter: what the open way is for, once."""
        method = self.methods.method
        button = self.work.main_button(method)
        can = self.payments.stage in ("choosing", "declined", "stopped") and not self.wait.ended.is_due()
        if can and button.isEnabled() and not button.is_busy():
            if method == "split":
                self._begin("card")
            else:
                self.do(self._acted(method))

    async def _acted(self, method: str) -> None:
        paid = self.payments.due.paid if self.payments.due is not None else 0
        try:
            await getattr(self.ways, method)()
        except Refused as error:
            if error.code != "shift_closed":
                raise
            ask_to_open(self.counter, error)
        finally:
            if self.isVisible():
                self._show()
                due = self.payments.due
                is_part = due is not None and due.paid > paid
                self.view.focus_main(next_part=is_part)
                if is_part:
                    self.wait.ended.turned()

    def _chosen(self, _method: str) -> None:
        self.wait.ended.forget()
        self.payments.forget()
        self._show()
        self.view.focus_main()

    def _stop(self) -> None:
        self.do(self.payments.stop())

    def _stop_pressed(self) -> None:
        """Stop stands where "Send to terminal" stood."""
        if not self.wait.began.is_due():
            self._stop()

    def _balance(self) -> None:
        self.do(self.ways.balance())

    def _link_as_code(self) -> None:
        self.do(self._acted("link_as_code"))

    def _split(self, parts: int) -> None:
        due = self.payments.due
        if due is not None:
            self.work.strip.set_amount(-(-due.rest // parts))

    def _begin(self, way: str) -> None:
        amount = self.work.strip.amount()
        self.methods.pick(way)
        self.work.strip.set_amount(amount)

    def _standalone(self) -> None:
        self.work.card.set_standalone(not self.work.card.is_standalone)
        self._show()
        self.view.focus_main()

    def _ask(self) -> None:
        if not self.view.is_asking:
            self.do(self._asked())

    async def _asked(self) -> None:
        self.view.is_asking = True
        self._show()
        try:
            with suppress(DeviceError, HubError):  # still unknown, as the screen says
                await self.payments.ask()
        finally:
            self.view.is_asking = False
            self._show()
            if self.isVisible():
                self.view.focus_main()
