"""How the open sale is being paid, as the pages see it: its parts, the one attempt at the terminal, what became of it.

The steps and rules are in `clienteling.services`; here they are called in their threads, one after the other. No widgets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from clienteling.errors import DeviceError, HubError
from ui.models import payment_jobs

if TYPE_CHECKING:
    from clienteling.domain.attempt import Attempt
    from clienteling.services.links import By, Link
    from clienteling.services.sale import Receipt, Sale
    from clienteling.services.tenders import Due, Part
    from ui.bridge import Bridge
    from ui.models.open_sale import OpenSale

Stage = Literal["choosing", "waiting", "stopping", "declined", "stopped", "unknown"]


class Payments(QObject):
    """One for each window. `changed` after every step; `paid` once the sale is completed and its receipt is there."""

    changed = Signal()
    paid = Signal()

    def __init__(self, bridge: Bridge, sale: OpenSale) -> None:
        super().__init__()
        self._bridge, self._sale = bridge, sale
        self._is_sending = self._is_stopping = self._was_stopped = self.is_taking = False
        self.attempt: Attempt | None = None
        self.due: Due | None = None
        self.asked_in_vain = False
        bridge.payments_moved.connect(self._moved)

    @property
    def stage(self) -> Stage:
        """Where the payment stands; `unknown`: nobody may take another one for this sale."""
        if self._is_sending:
            return "stopping" if self._is_stopping else "waiting"
        state = self.attempt.state if self.attempt is not None else ""
        if state in ("intent", "sent", "unknown", "closing"):
            return "unknown"
        if state in ("declined", "closed"):
            return "stopped" if self._was_stopped else "declined"
        return "choosing"

    @property
    def is_unknown(self) -> bool:
        """Whether somebody has to find out if a card was charged before anything else is paid."""
        return self.stage == "unknown"

    def holds(self) -> bool:
        """Whether the sale may not be changed: a payment is under way, unknown, or a part is paid."""
        is_under_way = self.is_taking or self.stage in ("waiting", "stopping", "unknown")
        return is_under_way or bool(self.due and self.due.paid)

    async def look(self) -> None:
        """Read from the journal where the payments stand: after a start, on entering a page, after something moved."""
        watched, sale = self.attempt.id if self.attempt is not None else None, self._sale.sale
        look = await self._bridge.run(payment_jobs.look, sale, watched)
        if self._is_sending:
            return
        if sale is not None and (self._sale.sale is None or self._sale.sale.id != sale.id):
            await self.look()  # paid or put aside meanwhile: what was read is not the counter's sale any more
            return
        self.due = look.due
        if look.attempt is not None:
            self.attempt = look.attempt
        if look.receipt is not None:
            self._complete(look.receipt)
        else:
            self.changed.emit()

    def forget(self) -> None:
        """Let go of an attempt that is over: it did not go through, and the customer pays otherwise."""
        if self.stage in ("declined", "stopped", "choosing"):
            self.attempt, self._was_stopped = None, False
            self.changed.emit()

    async def card(self, amount: int | None) -> None:
        """So much (minor units; None: the rest) from a card at this till's terminal; returns once it has answered."""
        sale = self._open()
        self._was_stopped = self.asked_in_vain = False
        attempt, self.due = await self._bridge.run(payment_jobs.begun, sale, amount)
        await self._send(attempt)

    async def stop(self) -> None:
        """Ask the terminal to stop; `card` then says what became of it. Raises DeviceError."""
        if self.stage == "waiting" and self.attempt is not None:
            self._is_stopping = True
            self.changed.emit()
            try:
                await self._bridge.stop_payment(self.attempt)
            except DeviceError:
                self._is_stopping = False
                self.changed.emit()
                raise

    async def ask(self) -> None:
        """Ask the terminal what became of the attempt nobody knows about. Raises DeviceError: still unknown."""
        if self.attempt is None or not self.is_unknown:
            return
        self.asked_in_vain = False
        if self.attempt.tender == "gift_card":
            await self._ask_gift_card(self.attempt)
            return
        try:
            self.attempt = await self._bridge.at_terminal(payment_jobs.asked, self.attempt.id)
        except DeviceError:
            self.asked_in_vain = True
            self.changed.emit()
            raise
        await self._after()

    async def _ask_gift_card(self, attempt: Attempt) -> None:
        """The hub knows what became of it; while it is not there, nobody does."""
        from clienteling.services import tenders

        try:
            await self._take(await self._bridge.live(tenders.ask_gift_card, self._open(), attempt))
        except HubError:
            self.asked_in_vain = True
            self.changed.emit()
            raise

    async def cash(self, tendered: int, amount: int | None = None) -> None:
        """Cash handed over (minor units); `amount` when it is only a part. Raises Refused("too_little_cash")."""
        with _taking(self):
            await self._take(await self._bridge.run(payment_jobs.cash, self._open(), tendered, amount))

    async def standalone(self, amount: int, approval: str, last4: str | None) -> None:
        """A card charged at a terminal of its own, by its approval code. Raises Refused, BadInput."""
        from clienteling.services import tenders

        sale = self._open()
        with _taking(self):
            await self._take(await self._bridge.run(tenders.take_standalone, sale, amount, approval, last4))

    async def gift_card(self, number: str, amount: int | None) -> None:
        """So much from a gift card (live). Raises Refused, Offline."""
        from clienteling.services import tenders

        with _taking(self):
            await self._take(await self._bridge.live(tenders.take_gift_card, self._open(), number, amount))

    async def link(self, to: str, by: By) -> Link:
        """Send a link to pay by; the order and the goods wait, and the counter is free (live). Gives the link."""
        from clienteling.services import tenders

        with _taking(self):
            link = await self._bridge.live(tenders.send_link, self._open(), to, by)
            self.due = self.attempt = None
            await self._sale.let_go()
        return link

    async def give_back(self, part: Part) -> None:
        """A part that is paid goes back: the customer pays otherwise after all."""
        await self._bridge.run(payment_jobs.undone, part.attempt)
        await self.look()

    def _open(self) -> Sale:
        assert self._sale.sale is not None
        return self._sale.sale

    async def _send(self, attempt: Attempt) -> None:
        from clienteling.services import paying

        self.attempt, self._is_sending = attempt, True
        self.changed.emit()
        try:
            self.attempt = await self._bridge.at_terminal(paying.send, attempt)
        except DeviceError:
            self.attempt = await self._bridge.run(payment_jobs.closed, attempt)
            raise
        finally:
            self._was_stopped, self._is_sending, self._is_stopping = self._is_stopping, False, False
            self.changed.emit()
        await self._after()

    async def _after(self) -> None:
        """An approved attempt is a part; the last one completes the sale."""
        if self.attempt is not None and self.attempt.state in ("approved", "approved_offline", "reported"):
            done, self.attempt = self.attempt, None
            await self._take(done)
        else:
            await self.look()

    async def _take(self, taken: Receipt | Attempt) -> None:
        """A receipt is a completed sale; an attempt is a part, and the sale is finished when nothing is left to pay."""
        from clienteling.services.sale import Receipt

        self.attempt = None
        if isinstance(taken, Receipt):
            self._complete(taken)
            return
        await self.look()
        if self._sale.sale is not None and self.due is not None and self.due.rest == 0:
            await self.finish()

    async def finish(self) -> None:
        """Nothing is left to pay: the sale is complete. Raises Refused."""
        with _taking(self):
            self._complete(await self._bridge.run(payment_jobs.finished, self._open()))

    def _complete(self, receipt: Receipt) -> None:
        self.attempt = self.due = None
        self.is_taking = False
        self._sale.completed(receipt)
        self.changed.emit()
        self.paid.emit()

    def _moved(self, moved: Sequence[Attempt]) -> None:
        watched = {
            self.attempt.id if self.attempt is not None else "",
            self._sale.sale.id if self._sale.sale else "",
        }
        if not self._is_sending and any(one.id in watched or one.order in watched for one in moved):
            self._bridge.spawn(self.look(), quiet=True)


@contextmanager
def _taking(payments: Payments) -> Iterator[None]:
    """Until it is written down what was taken, nothing of the sale is changed."""
    payments.is_taking = True
    try:
        yield
    finally:
        payments.is_taking = False
        payments.changed.emit()
