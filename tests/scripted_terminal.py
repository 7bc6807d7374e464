"""A card terminal that does what a test says, and keeps the bank's books: who was charged, and what went back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from clienteling.devices.terminal import Answer, Approved, Declined, NotFound, Reversed
from clienteling.errors import DeviceError

Move = Literal["approve", "decline", "time_out_approved", "time_out_declined", "lost", "late", "offline"]
"""What the terminal does with a start. `lost`: it never arrived. `late`: it is still at it, and approves when asked again."""


@dataclass
class Charge:
    """What the terminal and the bank know of one attempt."""

    amount: int
    state: Literal["busy", "approved", "offline", "declined", "voided"]


class ScriptedTerminal:
    """Follows a script, one move for each start; approves once it is over. `books` are the bank's and outlive a restart."""

    def __init__(self, *script: Move) -> None:
        self.script = deque(script)
        self.books: dict[str, Charge] = {}
        self.shut: set[str] = set()  # attempts this terminal has promised never to begin
        self.asked: list[tuple[str, str]] = []
        self.reversals: list[str] = []
        self.silent: set[str] = set()  # the calls that get no answer; what they ask for is done all the same
        self.before: Callable[[str], None] = lambda call: None  # told each call before it is looked at

    def start(self, attempt: str, amount: int, currency: str, *, may_offline: bool) -> Answer:
        """As the script says; the same attempt again is never charged again."""
        self._called("start", attempt)
        if attempt in self.shut:
            return Declined("shut")
        if attempt not in self.books:
            move: Move = self.script.popleft() if self.script else "approve"
            if move == "lost":
                raise DeviceError("terminal_silent")
            self.books[attempt] = Charge(amount, _BECOMES[move])
            if move in ("time_out_approved", "time_out_declined", "late"):
                raise DeviceError("terminal_silent")
        return self._answer(attempt, "start")

    def status(self, attempt: str) -> Answer:
        """What the books say."""
        self._called("status", attempt)
        charge = self.books.get(attempt)
        if charge is not None and charge.state == "busy":
            charge.state = "approved"
            raise DeviceError("terminal_busy")
        return self._answer(attempt, "status")

    def cancel(self, attempt: str) -> Answer:
        """Never begun later; what is charged already stays so."""
        self._called("cancel", attempt)
        self.shut.add(attempt)
        return self._answer(attempt, "cancel")

    def reverse(self, attempt: str, amount: int) -> Answer:
        """Voided; a real terminal takes the same attempt again for the same reversal, this one wants to be asked first."""
        self._called("reverse", attempt)
        charge = self.books.get(attempt)
        assert charge is None or charge.state != "voided", "reversed twice: the till must ask first"
        if charge is not None and charge.state in ("approved", "offline"):
            assert amount == charge.amount
            charge.state = "voided"
            self.reversals.append(attempt)
        return self._answer(attempt, "reverse")

    def arrive(self, attempt: str, amount: int) -> None:
        """A start that was long on its way arrives now: charged, unless the attempt was shut meanwhile."""
        if attempt not in self.shut and attempt not in self.books:
            self.books[attempt] = Charge(amount, "approved")

    def line_is_back(self, *, declined: bool = False) -> None:
        """What was approved without the bank is forwarded: captured, or declined after all."""
        for charge in self.books.values():
            if charge.state == "offline":
                charge.state = "declined" if declined else "approved"

    @property
    def charged(self) -> int:
        """What customers have paid and not got back, in minor units."""
        return sum(charge.amount for charge in self.books.values() if charge.state in ("approved", "offline"))

    def _called(self, call: str, attempt: str) -> None:
        self.asked.append((call, attempt))
        self.before(call)

    def _answer(self, attempt: str, call: str) -> Answer:
        if call in self.silent:
            raise DeviceError("terminal_silent")
        charge = self.books.get(attempt)
        if charge is None:
            return NotFound()
        if charge.state == "declined":
            return Declined("insufficient_funds")
        if charge.state == "voided":
            return Reversed("voided")
        return Approved(f"ref-{attempt[-6:]}", offline=charge.state == "offline", last4="4242")


_BECOMES: dict[Move, Literal["busy", "approved", "offline", "declined", "voided"]] = {
    "approve": "approved",
    "decline": "declined",
    "time_out_approved": "approved",
    "time_out_declined": "declined",
    "late": "busy",
    "offline": "offline",
}
