"""What a card terminal can be asked and what it may answer; which terminal, and over what wire, is an adapter's.

The attempt's id is the merchant reference of every call: a terminal that knows it never charges it twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from clienteling.domain.money import Money


@dataclass(frozen=True, slots=True)
class Approved:
    """The card is charged. `offline`: without asking the bank, to be forwarded later. `last4` are the card's last digits.

    `charged` is how much, where the terminal says so: another amount than the attempt's (a part, a tip) is no payment of it.
    """

    reference: str
    offline: bool = False
    last4: str | None = None
    charged: Money | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """The card is not charged and will not be under this id; `reason` is the terminal's code."""

    reason: str = "declined"


@dataclass(frozen=True, slots=True)
class Reversed:
    """The charge was taken back: `voided` before it was booked, `refunded` afterwards."""

    how: Literal["voided", "refunded"] = "voided"


@dataclass(frozen=True, slots=True)
class NotFound:
    """The terminal knows no attempt of this id."""


Condition: TypeAlias = Literal["ready", "silent", "busy"]
"""How a terminal was when it last answered, or did not: `busy` is one with a card in it, or at work by itself."""

Answer: TypeAlias = Approved | Declined | Reversed | NotFound


class Terminal(Protocol):
    """A card terminal. Every call raises DeviceError: `terminal_silent` (no answer in time), `terminal_busy` (still at it)."""

    def start(self, attempt: str, amount: int, currency: str, *, may_offline: bool) -> Answer:
        """Charge so much (minor units). `may_offline`: the terminal may say yes without the bank. Approved or Declined."""

    def status(self, attempt: str) -> Answer:
        """What became of an attempt, as often as one asks; of a reversed one, Reversed; of a forwarded one, the bank's word."""

    def cancel(self, attempt: str) -> Answer:
        """Stop an attempt, and never begin it later: Declined or NotFound is a promise. Approved: it was too late."""

    def reverse(self, attempt: str, amount: int) -> Answer:
        """Take a charge back (minor units); the same attempt again is the same reversal. Reversed, or NotFound, Declined."""


class CounterTerminal(Terminal, Protocol):
    """The terminal beside a till, which can also say how it is. Several threads may call it at once."""

    @property
    def name(self) -> str:
        """What people call it: the name it was set up with."""

    @property
    def condition(self) -> Condition:
        """How it was at the last call; `silent` before the first."""

    def greet(self) -> str:
        """Log in to a terminal nobody pays at; gives what it says of itself. Raises DeviceError."""
