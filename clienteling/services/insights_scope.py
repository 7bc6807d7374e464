"""What an insights page is about, and what is read once for all of its figures: sums of days, and kept figures of customers.

Which figures there are is told in insights_figures.py; the page is put together in insights.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from clienteling.domain.insights.formulas import ONLINE
from clienteling.domain.insights.period import Period
from clienteling.store import days, windows
from clienteling.store.days import Sums
from clienteling.store.windows import Span
from clienteling.till import Till

YEAR = 365
WEEKS = 8
"""How far a tile's line and the chart of recovered carts go back."""


class Missing(Exception):
    """A figure is not kept yet, and there is no time left to work it out now."""


class Value(NamedTuple):
    """A figure of one stretch of days. `people` says that `n` are people, and that few of them are not shown."""

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None
    people: bool = True


Measure = Callable[[Span], Value]
"""Works a figure out for any stretch of days."""


class Totals(NamedTuple):
    """Sums of some days: rows, amount and its squares, pieces, and what was brought back (minor units, orders, pieces)."""

    n: int = 0
    amount: int = 0
    squares: float = 0.0
    units: int = 0
    back: int = 0
    back_n: int = 0
    back_units: int = 0


@dataclass(frozen=True)
class Scope:
    """One page: `store` None is all of them, `channel` None every way. `today` and the periods are days of the store.

    `until` is when (on the monotonic clock) the work of this call is over.
    """

    till: Till
    period: Period
    against: Period | None
    store: str | None
    channel: str | None
    currency: str
    today: int
    until: float
    missing: set[str] = field(default_factory=set)

    @property
    def span(self) -> Span:
        """The days of the period."""
        return Span(*self.period.numbers, self.store)

    @property
    def spans(self) -> tuple[Span, Span | None]:
        """The days of the period and of the one it is compared with."""
        return self.span, Span(*self.against.numbers, self.store) if self.against else None

    def ends(self) -> tuple[int, int | None]:
        """The mornings figures of customers are of: after the period's last day, or this one; the same before."""
        before = self.against.numbers[1] if self.against else None
        return min(self.span.until, self.today), None if before is None else min(before, self.today)

    @cached_property
    def _orders(self) -> list[Sums]:
        """Sums of every day this page looks at, of the store and of the web."""
        first, last = self.span.since - 7 * WEEKS - 200, self.span.until
        first = min(first, self.against.numbers[0] if self.against else first)
        conn = self.till.cache.conn
        found = days.sums(conn, "order", first, last, self.store, self.currency)
        if self.store is not None:
            found += days.sums(conn, "order", first, last, "", self.currency)
        return found

    @cached_property
    def sold(self) -> dict[int, Totals]:
        """The sums of this page's orders, by day."""
        return by_day(row for row in self._orders if self.counts(row))

    @cached_property
    def rescued(self) -> dict[int, Totals]:
        """The same of the online carts that were completed at a counter."""
        return by_day(row for row in self._orders if self.is_recovered(row))

    def ways(self, span: Span) -> dict[str, Totals]:
        """The sums of all orders of a span by how they were bought: `store_with_cart`, or the channel."""
        rows = [row for row in self._orders if span.since <= row.day < span.until]
        names = {
            row: "store_with_cart" if row.word in ONLINE and row.channel == "store" else row.channel
            for row in rows
        }
        return {
            name: of_days(by_day(row for row in rows if names[row] == name), span)
            for name in sorted(set(names.values()))
        }

    def recovered_by(self, since: int, until: int) -> dict[str, Totals]:
        """Recovered carts of some days by the cart's channel."""
        rows = [row for row in self._orders if since <= row.day < until and self.is_recovered(row)]
        return {
            name: of_days(by_day(row for row in rows if row.word == name), Span(since, until))
            for name in sorted({row.word for row in rows})
        }

    def counts(self, row: Sums) -> bool:
        """Whether an order is one of this page: of its store and channel. Orders on the web are of every store that asks."""
        if self.channel is None:
            return self.store is None or row.channel == "store"
        return row.channel == self.channel or self.is_recovered(row)

    def is_recovered(self, row: Sums) -> bool:
        """Whether an online cart of this channel was completed at a counter."""
        return row.channel == "store" and row.word in ONLINE and self.channel in (None, "store", row.word)

    def kept(self, name: str, span: Span, compute: Callable[[Any, Span], Any], currency: str = "") -> Any:
        """A figure as it was kept, else worked out now and kept. Raises Missing when the time is over."""
        conn = self.till.cache.conn
        found = windows.kept(conn, name, span, currency)
        if found is not None:
            return found
        if self.till.clock.monotonic() >= self.until:
            self.missing.add(name)
            raise Missing
        value = compute(conn, span)
        if not self.till.files.read_only:
            windows.keep(conn, name, span, value, currency)
        return value


def by_day(rows: Iterable[Sums]) -> dict[int, Totals]:
    """Rows of sums added up for each day."""
    found: dict[int, list[float]] = defaultdict(lambda: [0] * len(Totals._fields))
    for row in rows:
        found[row.day] = [mine + its for mine, its in zip(found[row.day], row[4:], strict=True)]
    return {day: _totals(values) for day, values in found.items()}


def of_days(sums: dict[int, Totals], span: Span) -> Totals:
    """The sums of the days of a span."""
    listed = [one for day, one in sums.items() if span.since <= day < span.until]
    return _totals([sum(column) for column in zip(*listed, strict=True)]) if listed else Totals()


def _totals(values: list[float]) -> Totals:
    n, amount, squares, *rest = values
    return Totals(int(n), int(amount), float(squares), *(int(one) for one in rest))
