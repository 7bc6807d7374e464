"""The charts and lists of the insights page: recovered carts by week, funnel, retention, cohorts, team, channels, demand."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import partial
from typing import Any

from clienteling.domain.insights.formulas import CURVE, RETENTION_DAYS
from clienteling.domain.insights.period import day_of, number_of
from clienteling.domain.insights.shares import LEAST
from clienteling.domain.reading import text
from clienteling.services import catalogue, insights_surveys
from clienteling.services.insights_scope import WEEKS, Scope
from clienteling.services.insights_views import (
    ChannelAverage,
    CohortRow,
    Funnel,
    Missed,
    Point,
    RecoveredWeek,
    Retention,
    TeamRow,
)
from clienteling.store import days, windows
from clienteling.store.windows import Span

COHORTS = 12
WAYS = ("store_with_cart", "store", "web", "app", "phone")
MOST_MISSED = 200


def weeks(scope: Scope) -> tuple[RecoveredWeek, ...]:
    """The last weeks, from Monday on, up to the one of the period's last day."""
    last = day_of(scope.span.until - 1)
    monday = last - timedelta(days=last.weekday())
    found = []
    for back in range(WEEKS - 1, -1, -1):
        begin = number_of(monday) - 7 * back
        sums = scope.recovered_by(begin, min(begin + 7, scope.span.until))
        found.append(
            RecoveredWeek(
                day_of(begin),
                {channel: one.amount for channel, one in sums.items()},
                {channel: one.n for channel, one in sums.items()},
                begin + 7 > scope.today or begin + 7 > scope.span.until,
            )
        )
    return tuple(found)


def funnel(scope: Scope) -> Funnel:
    """Online carts of who was in the store, opened, taken over, paid. Raises Missing."""
    compute = partial(windows.funnel, channel=scope.channel)
    counts = scope.kept(f"funnel {scope.channel or ''}", scope.span, compute)
    if 0 < counts[0] < LEAST:
        return Funnel(0, 0, 0, 0, hidden=True)
    return Funnel(*counts)


def retention(scope: Scope) -> Retention:
    """The two curves over the 180 days before the morning the page is of. Raises Missing."""
    end = scope.ends()[0]
    found = scope.kept("curve", Span(end - 2 * RETENTION_DAYS, end, scope.store), windows.curve)
    return Retention(_points(found["met"]), _points(found["web_only"]))


def _points(rows: list[list[int]]) -> tuple[Point, ...]:
    if not rows or rows[0][1] < LEAST:
        return ()
    return tuple(Point(None, at, hits / n, n) for at, (hits, n) in zip(CURVE, rows, strict=True))


def cohorts(scope: Scope) -> tuple[CohortRow, ...]:
    """Customers by the month of their first order, whole months only, the oldest first. Raises Missing."""
    this = day_of(scope.ends()[0]).replace(day=1)
    first = _month(this, -COHORTS)
    rows = scope.kept("cohorts", Span(number_of(first), number_of(this), scope.store), windows.cohorts)
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for began, bought, n in rows:
        counts[began][bought] = n
    found = []
    for back in range(COHORTS, 0, -1):
        month = _month(this, -back)
        own = counts.get(f"{month:%Y-%m}", {})
        size = own.get(f"{month:%Y-%m}", 0)
        later = [own.get(f"{_month(month, k):%Y-%m}", 0) if k < back else None for k in range(COHORTS)]
        hidden = 0 < size < LEAST
        found.append(CohortRow(month, 0 if hidden else size, () if hidden else tuple(later), hidden))
    return tuple(found)


def _month(first: date, later: int) -> date:
    months = first.year * 12 + first.month - 1 + later
    return date(months // 12, months % 12 + 1, 1)


def team(scope: Scope) -> tuple[TeamRow, ...]:
    """Recovered carts of the period by associate, the highest amount first. Raises Missing."""
    conn, span = scope.till.cache.conn, scope.span
    sums: dict[str, tuple[int, int]] = {}
    for row in days.sums(conn, "order", span.since, span.until, scope.store, scope.currency, team=True):
        if row.associate and scope.is_recovered(row):
            carts, sales = sums.get(row.associate, (0, 0))
            sums[row.associate] = (carts + row.n, sales + row.amount)
    visits = scope.kept("team", span, windows.conversion_by_associate)
    answers = insights_surveys.by_associate(scope)
    found = []
    for associate, (carts, sales) in sums.items():
        hits, n = visits.get(associate, (0, 0))
        score = answers.get(associate)
        asked = score.n if score else 0
        found.append(
            TeamRow(
                associate,
                text(scope.till.read("associate", associate), "name") or "",
                carts,
                sales,
                hits / n if n >= LEAST else None,
                score.value if score and asked >= LEAST else None,
                asked,
            )
        )
    return tuple(sorted(found, key=lambda row: (-row.sales, row.name, row.associate)))


def channels(scope: Scope) -> tuple[ChannelAverage, ...]:
    """The average order of each way to buy, those of this trade first; the web's are the retailer's."""
    sums = scope.ways(scope.span)
    found = []
    for name in dict.fromkeys((*WAYS, *sums)):
        one = sums.get(name)
        if one is not None and one.n:
            hidden = one.n < LEAST
            average = None if hidden else round(one.amount / one.n)
            found.append(ChannelAverage(name, average, one.n, one.amount, one.units, hidden))
    return tuple(found)


def missed(scope: Scope) -> tuple[Missed, ...]:
    """What somebody would have bought in the period, by SKU, most pieces first."""
    span = scope.span
    pieces: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in days.sums(scope.till.cache.conn, "demand", span.since, span.until, scope.store):
        pieces[row.word][row.channel] += row.units
    most = sorted(pieces, key=lambda sku: (-sum(pieces[sku].values()), sku))[:MOST_MISSED]
    items: dict[str, Any] = catalogue.items(scope.till, most) if most else {}
    return tuple(
        Missed(
            sku,
            items[sku].product if sku in items else None,
            items[sku].title if sku in items else "",
            sum(pieces[sku].values()),
            dict(pieces[sku]),
        )
        for sku in most
    )
