"""What the insights page shows, as plain records: money in minor units, shares between 0 and 1, days of the store.

How they are worked out is in insights.py; what they mean is in docs/insights.md; no words for people are in here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias, get_args

from clienteling.domain.insights.period import Period

Unit: TypeAlias = Literal["money", "share", "count", "number", "score"]
"""money: minor units. share: 0 to 1. score: NPS, -100 to 100. number: anything with decimals."""

Name: TypeAlias = Literal[
    "recovered_value", "recovered_count", "conversion", "average_order", "units_per_order", "repeat_rate",
    "customer_value", "return_visits", "retention", "churn", "expected_churn", "at_risk", "return_rate",
    "return_rate_orders", "return_rate_units", "nps", "csat", "ces", "omnichannel", "omnichannel_value",
    "single_channel_value", "frequency", "repeat_revenue", "takeover_completion", "revenue", "orders",
    "consent_email", "consent_sms", "consent_calls", "consent_offers",
]  # fmt: skip
_MONEY: tuple[Name, ...] = (
    "recovered_value", "average_order", "customer_value", "omnichannel_value", "single_channel_value", "revenue",
)  # fmt: skip
_OTHERS: dict[Name, Unit] = {
    "recovered_count": "count", "orders": "count", "units_per_order": "number", "frequency": "number", "nps": "score",
}  # fmt: skip
UNITS: dict[Name, Unit] = {
    **dict.fromkeys(get_args(Name), "share"), **dict.fromkeys(_MONEY, "money"), **_OTHERS,
}  # fmt: skip
"""The unit of each figure."""
TILES: tuple[Name, ...] = (
    "recovered_value", "conversion", "average_order", "repeat_rate", "customer_value",
    "retention", "at_risk", "return_rate", "nps", "csat",
)  # fmt: skip
"""The tiles of the page, in their order."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a line: the day it stands for (the last one of its week) or None, its place on the axis, its value."""

    at: date | None
    x: float
    value: float | None
    n: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `value` is None when there is nothing to work it out of, and when it is `hidden`: a group under 10.

    `n` is what it is made of (customers, orders or answers), `low` and `high` its 95 % interval, `before` its value in the
    period compared with, `goal` the one a manager has set. `better` says which way is good.
    """

    name: Name
    value: float | None
    n: int
    unit: Unit
    low: float | None = None
    high: float | None = None
    before: float | None = None
    goal: float | None = None
    better: Literal["up", "down"] = "up"
    hidden: bool = False
    predicted: bool = False
    series: tuple[Point, ...] = ()

    @property
    def change(self) -> float | None:
        """How much more than before, in the figure's own unit; None when one of both is missing."""
        return None if self.value is None or self.before is None else self.value - self.before


@dataclass(frozen=True, slots=True)
class RecoveredWeek:
    """Carts begun online and completed at a counter in one week: amounts (minor units) and counts by the cart's channel."""

    monday: date
    amounts: dict[str, int]
    counts: dict[str, int]
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Funnel:
    """Online carts of visitors, how many of them were opened at the counter, taken over, paid; each a part of the one before."""

    visitors: int
    opened: int
    taken: int
    paid: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Retention:
    """The share of customers who still came so many days after they first bought (x = days); empty for a hidden group."""

    met: tuple[Point, ...] = ()
    web_only: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class CohortRow:
    """Customers by the month (its first day) they first bought in; `back[k]` of them bought k months later, None: to come."""

    month: date
    size: int
    back: tuple[int | None, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TeamRow:
    """An associate's recovered carts: how many, their amount (minor units), the share of taken-over carts paid, NPS.

    `conversion` and `nps` are None when fewer than 10 carts or answers stand behind them.
    """

    associate: str
    name: str
    carts: int
    sales: int
    conversion: float | None
    nps: float | None
    answers: int = 0


@dataclass(frozen=True, slots=True)
class ChannelAverage:
    """The average order (minor units) of one way to buy; `channel` is `store_with_cart store web app phone`."""

    channel: str
    average: int | None
    orders: int
    amount: int
    units: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Risk:
    """Customers by how likely they will not come back; `ids` are those at risk, the most valuable first."""

    low: int = 0
    watch: int = 0
    at_risk: int = 0
    ids: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """All of them."""
        return self.low + self.watch + self.at_risk


@dataclass(frozen=True, slots=True)
class Credit:
    """What a channel brought: sales (count) by the removal effect, by the last and by the first touch."""

    channel: str
    removal: float
    last: float
    first: float


@dataclass(frozen=True, slots=True)
class Missed:
    """Pieces of one SKU somebody would have bought, by why they did not."""

    sku: str
    product: str | None
    title: str
    pieces: int
    reasons: dict[str, int]


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to act on: a figure off its goal (`off_goal`), an open cart's customer who is here (`cart_here`)."""

    kind: Literal["off_goal", "cart_here"]
    about: str
    value: float | None = None
    goal: float | None = None


@dataclass(frozen=True, slots=True)
class Insights:
    """The whole page. `as_of` is when the hub last spoke; not `complete` while `waiting` days are still being worked out."""

    period: Period
    against: Period | None
    store: str | None
    channel: str | None
    currency: str
    as_of: datetime | None
    complete: bool
    waiting: int
    figures: dict[Name, Figure]
    weeks: tuple[RecoveredWeek, ...] = ()
    funnel: Funnel = field(default_factory=lambda: Funnel(0, 0, 0, 0))
    retention: Retention = field(default_factory=Retention)
    cohorts: tuple[CohortRow, ...] = ()
    team: tuple[TeamRow, ...] = ()
    channels: tuple[ChannelAverage, ...] = ()
    risk: Risk = field(default_factory=Risk)
    credits: tuple[Credit, ...] = ()
    missed: tuple[Missed, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A chart as rows under columns; columns are names for the page to put into words, cells plain values."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
