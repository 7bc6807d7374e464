"""A card terminal that behaves as badly as real ones, and the bank's books behind it, which no crash of a till touches.

What it does with a card is chance; in calm weather it answers everything, and truthfully.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from clienteling.devices.terminal import Answer, Approved, Declined, NotFound, Reversed
from clienteling.errors import DeviceError
from clienteling.hub.seeding.chance import Chance, Weights
from tests.simulation.line import TillDied

Becomes = Literal["approved", "offline", "declined", "busy", "voided"]

_MOVES: tuple[tuple[str, int], ...] = (
    ("approves", 8), ("declines", 2), ("approves unheard", 3), ("declines unheard", 1), ("never hears", 1),
    ("hears late", 1), ("is still at it", 1), ("approves offline", 2),
)  # fmt: skip
_BECOMES: dict[str, Becomes] = {
    "approves": "approved", "approves unheard": "approved", "declines": "declined", "declines unheard": "declined",
    "is still at it": "busy", "approves offline": "offline",
}  # fmt: skip


@dataclass
class Charge:
    """What the bank knows of one attempt."""

    amount: int
    state: Becomes


class SimulatedTerminal:
    """The terminal beside one till."""

    def __init__(self) -> None:
        self.books: dict[str, Charge] = {}
        self.shut: set[str] = set()
        """Attempts it has promised never to begin."""
        self.on_the_way: dict[str, int] = {}
        """Starts that have not arrived yet, with their amounts."""
        self.chance: Chance | None = None
        """What it does now; None: calm weather."""
        self.strikes: Callable[[], str | None] = _never
        self.told: Callable[[str], None] = _nobody

    def start(self, attempt: str, amount: int, currency: str, *, may_offline: bool) -> Answer:
        """Charge, or not; the same attempt again is never charged again."""
        move = self._move() if attempt not in self.books and attempt not in self.shut else ""
        kind = self._before(f"start: {move}")
        if move == "hears late":
            self.on_the_way[attempt] = amount
        if move in _BECOMES:
            self.books[attempt] = Charge(amount, _BECOMES[move])
        self._after(kind)
        if move.endswith("unheard") or move in ("never hears", "hears late", "is still at it"):
            raise DeviceError("terminal_silent")
        return self._answer(attempt)

    def status(self, attempt: str) -> Answer:
        """What the books say."""
        kind = self._before("status")
        charge = self.books.get(attempt)
        if charge is not None and charge.state == "busy":
            charge.state = "declined" if self.chance is not None and self.chance.some(0.3) else "approved"
            if self.chance is not None:
                raise DeviceError("terminal_busy")
        self._after(kind)
        return self._answer(attempt)

    def cancel(self, attempt: str) -> Answer:
        """Never begun later; what is charged already stays so."""
        kind = self._before("cancel")
        self.shut.add(attempt)
        self._after(kind)
        return self._answer(attempt)

    def reverse(self, attempt: str, amount: int) -> Answer:
        """Take the charge back, once."""
        kind = self._before("reverse")
        charge = self.books.get(attempt)
        if charge is not None and charge.state in ("approved", "offline"):
            assert charge.amount == amount, "another amount is taken back than was charged"
            charge.state = "voided"
        self._after(kind)
        return self._answer(attempt)

    def arrive(self) -> int:
        """Starts that were on their way arrive; those shut meanwhile are not begun. Gives how many are charged."""
        late = {one: amount for one, amount in self.on_the_way.items() if one not in self.shut}
        self.on_the_way.clear()
        self.books.update(
            {one: Charge(amount, "approved") for one, amount in late.items() if one not in self.books}
        )
        return len(late)

    def forward(self, chance: Chance) -> None:
        """What was approved without the bank reaches it: booked, or declined after all."""
        for charge in self.books.values():
            if charge.state == "offline":
                charge.state = "declined" if chance.some(0.3) else "approved"

    def _move(self) -> str:
        if self.chance is None:
            return "approves"
        return self.chance.weighted([move for move, _ in _MOVES], Weights([weight for _, weight in _MOVES]))

    def _before(self, what: str) -> str | None:
        self.told(what)
        return self.strikes() if self.chance is not None else None

    def _after(self, kind: str | None) -> None:
        if kind == "dies waiting":
            raise TillDied
        if kind == "terminal silent" or (self.chance is not None and self.chance.some(0.1)):
            raise DeviceError("terminal_silent")

    def _answer(self, attempt: str) -> Answer:
        charge = self.books.get(attempt)
        if charge is None:
            return Declined("shut") if attempt in self.shut else NotFound()
        if charge.state == "declined":
            return Declined("insufficient_funds")
        if charge.state == "voided":
            return Reversed("voided")
        return Approved(f"ref-{attempt[-6:]}", offline=charge.state == "offline", last4="4242")


def _never() -> str | None:
    return None


def _nobody(_what: str) -> None:
    return None
