"""What looking for a customer answers: who was found, by which value, and which part of it matched. `lookup` fills it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from clienteling.domain.money import Money

Asked = Literal["card", "phone", "name", "email", "order", "nothing"]
Field = Literal["name", "phone", "card", "email", "order"]


@dataclass(frozen=True, slots=True)
class Match:
    """The value that matched, as it may be shown, and the part to highlight (characters of `text`).

    `spans` are all parts as (start, length) where a name matched with several words; the first is `start`, `length`.
    """

    field: Field
    text: str
    start: int
    length: int
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One customer found. `masked`: contact details stay shortened, the customer did not identify themselves."""

    customer: str
    name: str
    also: tuple[str, ...]
    initials: str
    tier: str
    phone_mask: str
    matched: Match
    cart_total: Money | None
    masked: bool
    live: bool
    order: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether a whole card, order number, address or phone number was asked for, and not a likeness or a part."""
        match = self.matched
        first = 1 if match.field == "phone" else 0  # behind the plus
        is_all = match.start <= first and match.start + match.length == len(match.text)
        return is_all and match.field != "name"


@dataclass(frozen=True, slots=True)
class Found:
    """What a text found. `problem`: empty, too_long, too_short, bank_card, unknown_card, not_here, or None."""

    asked: Asked
    hits: tuple[Hit, ...]
    problem: str | None


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned code is: a customer, a SKU or an order; else `problem` unknown_card, unknown_code, bank_card."""

    customer: str | None
    sku: str | None
    order: str | None
    problem: str | None
