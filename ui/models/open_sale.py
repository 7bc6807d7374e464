"""The sale on the counter as the pages see it: one frozen `Sale`, its totals, and the changes a person makes, in order.

The rules are in `clienteling.services.checkout`; here they are only called one after the other and kept for a restart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from clienteling.errors import Refused
from ui.models import sale_jobs

if TYPE_CHECKING:
    from clienteling.domain.demand import Reason
    from clienteling.services.held import Held
    from clienteling.services.sale import Comparison, Receipt, Sale, Totals
    from ui.bridge import Bridge
    from ui.models.sale_jobs import Counted


class OpenSale(QObject):
    """At most one sale. `changed` after every change, `restored` after a start; `sale` is None when the counter is free."""

    changed = Signal()
    restored = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._turn = asyncio.Lock()
        self._before: Sale | None = None
        self.sale: Sale | None = None
        self.totals: Totals | None = None
        self.phone = ""
        self.comparison: Comparison | None = None
        self.receipt: Receipt | None = None
        self.is_held: Callable[[], bool] = bool
        """Whether a payment is under way or a part is paid: then nothing is changed."""

    async def restore(self) -> None:
        """Take up the sale that was open when the app closed, if there was one."""
        async with self._turn:
            self._take(await self._bridge.run(sale_jobs.kept))
        self.restored.emit()

    async def start(self, customer: str | None = None, from_cart: str | None = None) -> None:
        """Begin a sale at the counter; with `from_cart` it sells an online cart's goods without its claim.

        The sale before it is dropped once this one is there; an online cart goes back as it was.
        """
        async with self._turn:
            self._must_be_free()
            self._take(await self._bridge.run(sale_jobs.start, self.sale, customer, from_cart))

    async def take_over(self, cart: str) -> None:
        """Claim an online cart at the hub and begin the sale with it, as `start` does. Raises Offline, Refused."""
        async with self._turn:
            self._must_be_free()
            sale = await self._bridge.live(sale_jobs.claim, cart)
            self._take(await self._bridge.run(sale_jobs.instead, self.sale, sale))

    async def give_to(self, customer: str) -> None:
        """The sale without a customer is this one's; its lines stay."""
        await self._change("give_to", customer)

    async def add(self, sku: str) -> None:
        """One more of a SKU."""
        await self._change("add", sku)

    async def set_quantity(self, line: str, quantity: int) -> None:
        """So many pieces of a line."""
        await self._change("set_quantity", line, quantity)

    async def remove(self, line: str) -> None:
        """Take a line out; `undo` puts it back."""
        await self._change("remove", line)

    async def choose(self, line: str, option: str) -> None:
        """What happens with a line that is not here."""
        await self._change("choose", line, option)

    async def agree(self, line: str) -> None:
        """The customer's yes to a price that rose."""
        await self._change("agree", line)

    async def apply_code(self, code: str) -> None:
        """A promotion or voucher by its code. Raises Refused with why it does not count."""
        await self._change("apply_code", code, rules="discounts")

    async def remove_discount(self, discount: str) -> None:
        """A discount less."""
        await self._change("remove_discount", discount, rules="discounts")

    async def discount(self, *, line: str | None, share: int | None, amount: int | None, reason: str) -> None:
        """A discount by hand: a share (basis points) or an amount (minor units). Raises Refused("discount_too_high")."""
        await self._change(
            "discount", rules="discounts", line=line, share=share, amount=amount, reason=reason
        )

    async def use_points(self, points: int | None) -> None:
        """So many points off the price; 0 none, None as many as count here."""
        await self._change("use_points", points, rules="discounts")

    async def undo(self) -> None:
        """The sale as it was before the last change."""
        async with self._turn:
            self._must_be_free()
            if self._before is not None:
                before, self._before = self._before, None
                self._take(await self._bridge.run(sale_jobs.counted, before))

    async def compare_again(self) -> None:
        """The online cart changed at the hub meanwhile, or was paid there: say so. The sale stays."""
        async with self._turn:
            if self.sale is not None:
                _, self.totals, self.comparison, self.phone = await self._bridge.run(
                    sale_jobs.counted, self.sale
                )
                self.changed.emit()

    async def pay_cash(self, tendered: int) -> Receipt:
        """Complete the sale with cash in minor units. Raises BadInput when it is too little."""
        async with self._turn:
            assert self.sale is not None
            self.receipt = await self._bridge.run(sale_jobs.pay, self.sale, tendered)
            self._take(None)
            return self.receipt

    def completed(self, receipt: Receipt) -> None:
        """The sale is paid, in whatever way: its receipt stays, the counter is free."""
        self.receipt = receipt
        self._take(None)

    async def let_go(self) -> None:
        """The counter is free; what becomes of the sale is decided elsewhere."""
        async with self._turn:
            await self._bridge.run(sale_jobs.let_go)
            self._take(None)

    async def give_back(self, reason: Reason | None = None) -> None:
        """Return the online cart as it was, with one tap for the reason, or drop a sale that never was one."""
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                await self._bridge.run(sale_jobs.give_back, self.sale, reason)
            self._take(None)

    async def put_aside(self, label: str) -> None:
        """Hold the sale: it is listed at every till of the store, and the counter is free. Raises Refused."""
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                await self._bridge.run(sale_jobs.hold, self.sale, label)
            self._take(None)

    async def resume(self, held: str) -> None:
        """Take a held sale up again; another till's is asked for at the hub. Raises Refused("held_elsewhere"), Offline."""
        async with self._turn:
            self._must_be_free()
            sale = await self._bridge.live(sale_jobs.resumed, held)
            self._take(await self._bridge.run(sale_jobs.counted, sale))

    async def held(self) -> tuple[Held, ...]:
        """The sales put aside in this store."""
        return await self._bridge.run(sale_jobs.listed)

    async def drop_held(self, held: str) -> None:
        """Nobody takes a held sale up any more. Raises Refused("held_elsewhere")."""
        await self._bridge.run(sale_jobs.dropped, held)

    async def save_home(self) -> None:
        """The goods become the customer's online cart, to finish at home; the counter is free. Raises Refused."""
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                await self._bridge.run(sale_jobs.saved_home, self.sale)
            self._take(None)

    async def renew(self) -> None:
        """Prolong the claim; changes nothing here, so nobody waits for it. Raises Refused("claim_lost"), Offline and its kin."""
        if self.sale is not None and self.sale.claim is not None:
            await self._bridge.live(sale_jobs.renew, self.sale)

    async def go_on_without_claim(self) -> None:
        """The hold ended: the goods are sold as a sale of their own that names the online cart. Raises Refused."""
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                self._take(await self._bridge.run(sale_jobs.without_claim, self.sale))

    async def _change(self, name: str, *what: Any, rules: str = "checkout", **named: Any) -> None:
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                before = self.sale
                change = partial(sale_jobs.changed, rules=rules, name=name, what=what, named=named)
                self._take(await self._bridge.run(change, before))
                self._before = before

    def _must_be_free(self) -> None:
        if self.is_held():
            raise Refused("payment_open")

    def _take(self, counted: Counted | None) -> None:
        self.sale, self.totals, self.comparison, self.phone = counted or (None, None, None, "")
        self._before = None
        self.changed.emit()
