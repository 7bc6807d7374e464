"""The hold on the online cart of the open sale: prolonged while somebody works on it, on whatever page, and lost once.

No widgets; what a person may do about a lost hold is asked by ui/pages/claim_lost.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clienteling.errors import HubError, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from clienteling.clock import Clock
    from clienteling.services.sale import Sale
    from ui.bridge import Bridge
    from ui.models.open_sale import OpenSale

RENEW_EVERY = 60_000
"""Milliseconds; the hub gives a cart back by itself after `policy.hold_minutes` without it."""
ENDED = ("claim_lost", "not_claimed", "claimed_elsewhere", "already_completed")
"""The hub's words for a claim that is worth nothing any more."""


class ClaimHold(QObject):
    """One for each window. `lost`, with the hub's `Refused`, once for a claim, after which it is not asked for again."""

    lost = Signal(object)

    def __init__(self, bridge: Bridge, sale: OpenSale, clock: Clock, is_online: Callable[[], bool]) -> None:
        super().__init__()
        self._bridge, self._sale, self._clock, self._is_online = bridge, sale, clock, is_online
        self._lost = ""
        self.is_paying = False
        """Somebody stands at the payment page: then the hold does not end for want of work."""
        self._timer = QTimer(self)
        self._timer.setInterval(RENEW_EVERY)
        self._timer.timeout.connect(self._renew)
        self._timer.start()
        sale.restored.connect(self._renew)

    @property
    def is_lost(self) -> bool:
        """Whether the open sale's hold is known to have ended."""
        claim = self._claim()
        return claim != "" and claim == self._lost

    def _claim(self) -> str:
        sale = self._sale.sale
        return sale.claim.id if sale is not None and sale.claim is not None else ""

    def _renew(self) -> None:
        sale = self._sale.sale
        if sale is None or sale.claim is None or self.is_lost:
            return
        if self._is_online() and self._is_worked_on(sale):
            self._bridge.spawn(self.renew(), quiet=True)

    def _is_worked_on(self, sale: Sale) -> bool:
        over = sale.hold_until is not None and sale.hold_until <= self._clock.now()
        return not over or self.is_paying or self._sale.is_held()

    async def renew(self) -> None:
        """Ask the hub once. Without a connection nothing is said: the next minute asks again."""
        claim = self._claim()
        try:
            await self._sale.renew()
        except HubError:
            return
        except Refused as error:
            if error.code not in ENDED:
                raise
            if claim == self._claim() and claim != self._lost:
                self._lost = claim
                self.lost.emit(error)
