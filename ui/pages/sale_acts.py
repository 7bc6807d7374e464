"""What a person does on the sale page, each act one function over `counter.sale`; the page itself only wires and shows."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from clienteling.errors import Refused
from clienteling.services.sale_lines import LEAVE_OUT
from ui.pages.sale_ask import begin_or_ask
from ui.pages.sale_discount_dialog import ask_discount
from ui.pages.sale_leave import ask_hold, give_back, save_home
from ui.pages.shift_move import ask_to_open
from ui.problems import problem
from ui.search import open_found

if TYPE_CHECKING:
    from ui.counter import Counter
    from ui.pages.sale_discounts import DiscountsPart
    from ui.pages.sale_lines import LinesCard
    from ui.widgets import Button


class SaleActs(QObject):
    """Belongs to one sale page; errors become toasts, but a code that does not count is told under its field."""

    def __init__(self, counter: Counter, lines: LinesCard, discounts: DiscountsPart) -> None:
        super().__init__(lines)
        self._counter, self._lines, self._discounts = counter, lines, discounts
        lines.quantity_set.connect(self.quantity)
        lines.removed.connect(self.remove)
        lines.option_chosen.connect(self.option)
        lines.agreed.connect(self.agree)
        lines.item_chosen.connect(self.add)
        discounts.coded.connect(self.code)
        discounts.removed.connect(self.take_out)
        discounts.points.connect(self.points)
        discounts.by_hand.connect(self.discount)

    def quantity(self, line: str, quantity: int) -> None:
        """So many pieces of a line."""
        self._do(self._counter.sale.set_quantity(line, quantity))

    def remove(self, line: str) -> None:
        """A line less, with a way back."""
        self._do(self._removed(line))

    async def _removed(self, line: str) -> None:
        title = self._title(line)
        await self._counter.sale.remove(line)
        self._offer_undo(title)

    def _title(self, line: str) -> str:
        sale = self._counter.sale.sale
        return next((each.title for each in sale.lines if each.id == line), "") if sale else ""

    def _offer_undo(self, title: str) -> None:
        text = self.tr("{title} is out of the sale").format(title=title)
        undo = self.tr("Undo")
        self._counter.note(text, icon="trash-2", action=undo, keys="Ctrl Z", on_action=self.undo)

    def no_undo(self) -> None:
        """The sale goes to the payment as it is: what is offered over there must not change it."""
        self._counter.did(self.undo)

    def undo(self) -> None:
        """Ctrl Z: the sale as it was before the last change."""
        self._counter.did(self.undo)
        self._do(self._counter.sale.undo())

    def option(self, line: str, option: str) -> None:
        """What happens with a line that is not here."""
        self._do(self._chosen(line, option))

    async def _chosen(self, line: str, option: str) -> None:
        title = self._title(line)
        await self._counter.sale.choose(line, option)
        if option == LEAVE_OUT:
            self._offer_undo(title)

    def agree(self, line: str) -> None:
        """The customer's yes to a price that rose."""
        self._do(self._counter.sale.agree(line))

    def add(self, sku: str) -> None:
        """One more of some goods."""
        self._do(self._counter.sale.add(sku))

    def code(self, code: str) -> None:
        """A promotion or voucher; why it does not count stands under the field."""
        self._do(self._coded(code))

    async def _coded(self, code: str) -> None:
        try:
            await self._counter.sale.apply_code(code)
        except Refused as error:
            words = problem(error)
            self._discounts.say(f"{words.bold} {words.text}")
        else:
            self._discounts.say("")

    def take_out(self, discount: str) -> None:
        """A discount less."""
        self._do(self._counter.sale.remove_discount(discount))

    def points(self, on: bool) -> None:
        """As many points as count here, or none."""
        self._do(self._counter.sale.use_points(None if on else 0))

    def discount(self) -> None:
        """Ctrl D: by hand, on the line the focus is in or on the whole sale."""
        self._do(ask_discount(self._counter, self._lines.focused_line()))

    async def finish(self, button: Button) -> None:
        """Nothing is to be paid: the sale is complete as it stands, once."""
        if button.is_busy():
            return
        self.no_undo()
        button.set_busy(True, self.tr("Saving…"))
        try:
            await self._counter.payments.finish()
        except Refused as error:
            if error.code != "shift_closed":
                raise
            ask_to_open(self._counter, error)
        finally:
            button.set_busy(False)

    def put_aside(self) -> None:
        """Ctrl H: hold the sale."""
        sale = self._counter.sale.sale
        if sale is not None and sale.lines and not self._counter.payments.holds():
            ask_hold(self._counter)

    def save_home(self) -> None:
        """The goods become the customer's online cart."""
        self._do(save_home(self._counter))

    def give_back(self) -> None:
        """The online cart is the customer's again; another sale is dropped."""
        self._do(give_back(self._counter))

    async def scan(self, code: str) -> None:
        """Goods go in; a card makes the sale the customer's, a code counts, anything else opens what it stands for."""
        from clienteling.services import lookup

        scan = await self._counter.bridge.run(lookup.scan, code)
        sale = self._counter.sale.sale
        if scan.sku is not None:
            await self._counter.sale.add(scan.sku)
        elif scan.customer is not None and scan.order is None and sale is not None and sale.customer is None:
            await begin_or_ask(self._counter, scan.customer)
        elif scan.problem not in ("unknown_code", "unknown_card") or not await self._is_code(code):
            open_found(self._counter, scan)

    async def _is_code(self, code: str) -> bool:
        """A voucher or a promotion that was scanned; whether it was one, also when it does not count here."""
        try:
            await self._counter.sale.apply_code(code)
        except Refused as error:
            if error.code == "unknown_code":
                return False
            raise
        self._counter.note(self.tr("The code counts"), icon="badge-percent")
        return True

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._counter.bridge.spawn(work)
