"""A sale of the demo as a value: what was bought, where, for how much, and what came back. Its documents are in papers.py."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from clienteling.domain import money
from clienteling.hub.seeding import shop
from clienteling.hub.seeding.goods import Variant
from clienteling.hub.seeding.shop import Associate, Store, Till
from clienteling.ids import derived


@dataclass(frozen=True, slots=True)
class Line:
    """One thing sold: the unit price of that day and what was taken off the whole line, in minor units."""

    variant: Variant
    quantity: int
    price: int
    discount: int = 0

    @property
    def total(self) -> int:
        """What the customer paid for the line."""
        return self.quantity * self.price - self.discount


@dataclass(frozen=True, slots=True)
class Counter:
    """Where in a store a sale was made, and by whom."""

    store: Store
    till: Till
    associate: Associate


@dataclass(frozen=True, slots=True)
class Back:
    """Goods brought back: which line (by place), how many, when, where (None: by post) and why."""

    line: int
    quantity: int
    at: datetime
    store: Store | None
    reason: str


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale in any channel. `key` is its natural key; `counter` None is online; `saved` began as a cart of `channel`."""

    key: str
    customer: str | None
    at: datetime
    channel: str
    lines: tuple[Line, ...]
    counter: Counter | None = None
    state: str = "completed"
    tender: str = "card"
    used: int = 0
    member: bool = False
    back: Back | None = None
    saved: tuple[datetime, str] | None = None
    number: str = ""
    back_number: str = ""

    @property
    def id(self) -> str:
        """The order's id."""
        return derived("order", self.key)

    @property
    def total(self) -> int:
        """What was to pay, minor units."""
        return sum(line.total for line in self.lines)

    @property
    def earned(self) -> int:
        """Points earned when it was paid."""
        counts = self.member and self.state != "cancelled"
        return self.total // int(shop.policy()["points"]["per"]) if counts else 0

    @property
    def refund(self) -> int:
        """What was given back, minor units: the paid share of the pieces that came back."""
        if self.back is None:
            return 0
        line = self.lines[self.back.line]
        return money.divided(line.total * self.back.quantity, line.quantity)

    @property
    def lost(self) -> int:
        """Points taken back with the goods."""
        per = int(shop.policy()["points"]["per"])
        return self.earned - (self.total - self.refund) // per if self.earned else 0


def with_points(sale: Sale, points: int) -> Sale:
    """The sale with points used as a discount before tax, shared over its lines."""
    worth = points * int(shop.policy()["points"]["worth"])
    parts = money.allocate(worth, [line.total for line in sale.lines])
    lines = (
        replace(line, discount=line.discount + part) for line, part in zip(sale.lines, parts, strict=True)
    )
    return replace(sale, lines=tuple(lines), used=points)
