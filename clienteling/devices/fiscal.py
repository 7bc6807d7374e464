"""What a country's fiscal device can be asked: sign a sale, take a record back, what waits, a copy, the end of the day.

Which device, and over what wire, is an adapter's; fiscal_journal.py is the one that ships. None is "no such law here".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Signed:
    """A sale as the device recorded it: its number and signature there, when (RFC 3339 UTC), and lines for the receipt."""

    order: str
    number: str
    signature: str
    at: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """The end of a day as the device recorded it; `totals` are minor units by currency, `number` the device's own."""

    number: str
    signature: str
    at: str
    sales: int
    voids: int
    totals: dict[str, int]
    first: str | None
    last: str | None


class FiscalDevice(Protocol):
    """A fiscal device. Every call raises DeviceError with the device's code when it refuses, and changes nothing then.

    Records follow each other in the order of the calls, with or without a network.
    """

    def ready(self, at: str) -> None:
        """Whether a sale could be recorded now (RFC 3339 UTC): asked before money is taken."""

    def sign(self, order: dict[str, Any], at: str) -> Signed:
        """Record a paid order. The same order again is the same record; changed since, the old record is taken back first."""

    def void(self, order: str, at: str, reason: str) -> None:
        """Take the record of an order back that was never sold; one that has none, or is taken back already, is fine."""

    def last(self) -> Signed | None:
        """The newest sale that stands since the last end of a day."""

    def queue(self) -> tuple[Signed, ...]:
        """What is recorded since the last end of a day, oldest first: what the authority has yet to get."""

    def reprint(self, order: str) -> Signed | None:
        """The record of an order, for another copy of its receipt."""

    def end_of_day(self, at: str) -> Day:
        """Close the day: the queue is empty afterwards."""
