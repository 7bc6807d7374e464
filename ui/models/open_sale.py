"""The sale on the counter as the pages see it: one frozen `Sale`, its totals, and the changes a person makes, in order.

The rules are in `clienteling.services.checkout`; here they are only called one after the other and kept for a restart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from clienteling.errors import Refused

if TYPE_CHECKING:
    from clienteling.app import Till
    from clienteling.services.sale import Receipt, Sale, Totals
    from ui.bridge import Bridge

Change = Callable[..., "Sale"]


class OpenSale(QObject):
    """At most one sale. `changed` after every change; `sale` is None when the counter is free."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._turn = asyncio.Lock()
        self._before: Sale | None = None
        self.sale: Sale | None = None
        self.totals: Totals | None = None
        self.receipt: Receipt | None = None
        self.is_held: Callable[[], bool] = bool
        """Whether a payment is under way or a part is paid: then nothing is changed."""

    async def restore(self) -> None:
        """Take up the sale that was open when the app closed, if there was one."""
        async with self._turn:
            self._take(await self._bridge.run(_kept))

    async def start(self, customer: str | None = None, from_cart: str | None = None) -> None:
        """Begin a sale at the counter; with `from_cart` it sells an online cart's goods without its claim.

        The sale before it is dropped once this one is there; an online cart goes back as it was.
        """
        async with self._turn:
            self._must_be_free()
            self._take(await self._bridge.run(_start, self.sale, customer, from_cart))

    async def take_over(self, cart: str) -> None:
        """Claim an online cart at the hub and begin the sale with it, as `start` does. Raises Offline, Refused."""
        async with self._turn:
            self._must_be_free()
            sale = await self._bridge.live(_claim, cart)
            self._take(await self._bridge.run(_instead, self.sale, sale))

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

    async def undo(self) -> None:
        """The sale as it was before the last change."""
        async with self._turn:
            self._must_be_free()
            if self._before is not None:
                before, self._before = self._before, None
                self._take(await self._bridge.run(_counted, before))

    async def pay_cash(self, tendered: int) -> Receipt:
        """Complete the sale with cash in minor units. Raises BadInput when it is too little."""
        async with self._turn:
            assert self.sale is not None
            self.receipt = await self._bridge.run(_pay, self.sale, tendered)
            self._take(None)
            return self.receipt

    def completed(self, receipt: Receipt) -> None:
        """The sale is paid, in whatever way: its receipt stays, the counter is free."""
        self.receipt = receipt
        self._take(None)

    async def let_go(self) -> None:
        """The counter is free; what becomes of the sale is decided elsewhere."""
        async with self._turn:
            await self._bridge.run(_let_go)
            self._take(None)

    async def give_back(self) -> None:
        """Return the online cart as it was, or drop a sale that never was one."""
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                await self._bridge.run(_give_back, self.sale)
            self._take(None)

    async def renew(self) -> None:
        """Prolong the claim while someone works on the sale."""
        async with self._turn:
            if self.sale is not None and self.sale.claim is not None:
                await self._bridge.live(_renew, self.sale)

    async def _change(self, name: str, *what: Any) -> None:
        async with self._turn:
            self._must_be_free()
            if self.sale is not None:
                before = self.sale
                self._take(await self._bridge.run(_changed, name, before, *what))
                self._before = before

    def _must_be_free(self) -> None:
        if self.is_held():
            raise Refused("payment_open")

    def _take(self, counted: tuple[Sale, Totals] | None) -> None:
        self.sale, self.totals = counted or (None, None)
        self._before = None
        self.changed.emit()


def _counted(till: Till, sale: Sale) -> tuple[Sale, Totals]:
    from clienteling.services import checkout

    checkout.keep(till, sale)
    return sale, checkout.totals(till, sale)


def _changed(till: Till, name: str, sale: Sale, *what: Any) -> tuple[Sale, Totals]:
    from clienteling.services import checkout

    change: Change = getattr(checkout, name)
    return _counted(till, change(till, sale, *what))


def _start(
    till: Till, before: Sale | None, customer: str | None, from_cart: str | None
) -> tuple[Sale, Totals]:
    from clienteling.services import checkout

    return _instead(till, before, checkout.start(till, customer, from_cart=from_cart))


def _instead(till: Till, before: Sale | None, sale: Sale) -> tuple[Sale, Totals]:
    if before is not None:
        _give_back(till, before)
    return _counted(till, sale)


def _kept(till: Till) -> tuple[Sale, Totals] | None:
    from clienteling.services import checkout

    sale = checkout.kept(till)
    return None if sale is None else (sale, checkout.totals(till, sale))


def _pay(till: Till, sale: Sale, tendered: int) -> Receipt:
    from clienteling.services import checkout

    return checkout.pay_cash(till, sale, tendered)


def _claim(till: Till, client: Any, cart: str) -> Sale:
    from clienteling.services import takeover

    return takeover.claim(till, client, cart)


def _renew(till: Till, client: Any, sale: Sale) -> None:
    from clienteling.services import takeover

    takeover.renew(till, client, sale)


def _let_go(till: Till) -> None:
    from clienteling.services import checkout

    checkout.keep(till, None)


def _give_back(till: Till, sale: Sale) -> None:
    from clienteling.services import checkout, takeover

    if sale.claim is not None:
        takeover.give_back(till, sale)
    checkout.keep(till, None)
