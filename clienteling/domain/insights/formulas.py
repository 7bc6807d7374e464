"""Every figure about sales and customers as a formula over plain rows: what docs/insights.md means, word for word.

The till works the same figures out in SQL (store/windows.py), and its tests hold one against the other. Rows are of
customers as they were merged, without cancelled orders, staff and test accounts; days are days of the store.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clienteling.domain.insights.shares import Share

ONLINE = frozenset({"web", "app", "phone"})
CONVERSION_DAYS = 7
VISIT_DAYS = 90
RETENTION_DAYS = 90
CURVE = (0, 15, 30, 45, 60, 75, 90)


class Sale(NamedTuple):
    """An order: day (number), value and returned value (minor units), pieces and pieces returned."""

    order: str
    day: int
    amount: int
    customer: str | None = None
    units: int = 1
    channel: str = "store"
    cart: str | None = None
    store: str | None = None
    associate: str | None = None
    back: int = 0
    back_units: int = 0


class Basket(NamedTuple):
    """How much was sold in all (minor units), in how many orders and pieces."""

    orders: int
    amount: int
    units: int

    @property
    def average(self) -> float | None:
        """Average order value; None without orders."""
        return self.amount / self.orders if self.orders else None

    @property
    def per_order(self) -> float | None:
        """Units per order."""
        return self.units / self.orders if self.orders else None


class Returns(NamedTuple):
    """The return rate in its three definitions: by value, by order, by piece."""

    value: Share
    orders: Share
    units: Share


def within(sales: Iterable[Sale], since: int, until: int) -> list[Sale]:
    """Sales of the days from `since` up to and without `until`, each order once: its last row counts."""
    return [one for one in {one.order: one for one in sales}.values() if since <= one.day < until]


def basket(sales: Iterable[Sale]) -> Basket:
    """Orders, value and pieces."""
    listed = list(sales)
    return Basket(len(listed), sum(one.amount for one in listed), sum(one.units for one in listed))


def is_recovered(sale: Sale) -> bool:
    """Whether a cart begun online was completed at a counter."""
    return sale.channel == "store" and sale.cart in ONLINE


def recovered(sales: Iterable[Sale]) -> Basket:
    """Carts begun online and completed at a counter."""
    return basket(one for one in sales if is_recovered(one))


def way(sale: Sale) -> str:
    """How it was bought: `store_with_cart`, or its channel."""
    return "store_with_cart" if is_recovered(sale) else sale.channel


def days_of(sales: Iterable[Sale]) -> dict[str, set[int]]:
    """The order-days of each customer."""
    found: dict[str, set[int]] = defaultdict(set)
    for one in sales:
        if one.customer is not None:
            found[one.customer].add(one.day)
    return found


def repeat_rate(sales: Iterable[Sale]) -> Share:
    """Customers with two order-days or more, of those with one."""
    days = days_of(sales)
    return Share(sum(len(one) > 1 for one in days.values()), len(days))


def retention(sales: Sequence[Sale], since: int, middle: int, until: int) -> Share:
    """Buyers of [since, middle) who buy in [middle, until), of the buyers of [since, middle)."""
    first, second = days_of(within(sales, since, middle)), days_of(within(sales, middle, until))
    return Share(len(first.keys() & second.keys()), len(first))


def curve(days: Mapping[str, Iterable[int]], since: int, middle: int, until: int) -> tuple[Share, ...]:
    """Of the customers who bought in [since, middle), how many bought again so many days (CURVE) later or after, by `until`.

    It begins with everybody and only falls; whoever began before `middle` is watched for at least `until - middle` days.
    """
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for customer, bought in days.items():
        seen = [day for day in bought if since <= day < until]
        if seen and min(seen) < middle:
            first[customer], last[customer] = min(seen), max(seen)
    return tuple(Share(sum(last[one] - first[one] >= later for one in first), len(first)) for later in CURVE)


def cohorts(months: Mapping[str, Iterable[int]]) -> dict[int, dict[int, int]]:
    """By the month of a customer's first order: how many of them bought k months later (0: all of them)."""
    found: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for bought in months.values():
        own = set(bought)
        for month in own:
            found[min(own)][month - min(own)] += 1
    return {first: dict(later) for first, later in found.items()}


def conversion(visits: Mapping[str, Iterable[int]], bought: Mapping[str, Iterable[int]]) -> Share:
    """Customers with an order in any channel on the day of a visit or the seven after it, of customers with a visit."""
    hits = sum(
        any(0 <= order - visit <= CONVERSION_DAYS for visit in days for order in bought.get(customer, ()))
        for customer, days in visits.items()
    )
    return Share(hits, len(visits))


def return_visits(visits: Mapping[str, Iterable[int]], today: int) -> Share:
    """Customers who came again within 90 days of their first visit, of those whose first visit is 90 days old or older."""
    hits = n = 0
    for days in visits.values():
        first, *later = sorted(set(days))
        if today - first >= VISIT_DAYS:
            n += 1
            hits += bool(later) and later[0] - first <= VISIT_DAYS
    return Share(hits, n)


def returned(sales: Iterable[Sale], today: int, window: int) -> Returns:
    """By the original sale's day, only of sales older than the return window (days): the others may still come back."""
    old = [one for one in sales if today - one.day > window]
    return Returns(
        Share(sum(one.back for one in old), sum(one.amount for one in old)),
        Share(sum(one.back_units > 0 for one in old), len(old)),
        Share(sum(one.back_units for one in old), sum(one.units for one in old)),
    )


def omnichannel(sales: Iterable[Sale]) -> Share:
    """Customers with two purchase channels or more, of those who bought."""
    channels: dict[str, set[str]] = defaultdict(set)
    for one in sales:
        if one.customer is not None:
            channels[one.customer].add(one.channel)
    return Share(sum(len(each) > 1 for each in channels.values()), len(channels))


def repeat_revenue(sales: Sequence[Sale], since: int, until: int) -> Share:
    """What customers spent who had bought on an earlier day (minor units), of what known customers spent."""
    first = {customer: min(days) for customer, days in days_of(sales).items()}
    named = [one for one in within(sales, since, until) if one.customer is not None]
    again = sum(one.amount for one in named if one.day > first[one.customer or ""])
    return Share(again, sum(one.amount for one in named))
