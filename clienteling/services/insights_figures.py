"""Every figure of the insights page: its value, what it is made of, its interval, the one before and its line.

The formulas are told in docs/insights.md; sums come from days, figures of customers from windows of days.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from clienteling.domain.insights import shares
from clienteling.domain.insights.formulas import RETENTION_DAYS
from clienteling.domain.insights.period import day_of
from clienteling.domain.insights.shares import LEAST, Share
from clienteling.domain.reading import number
from clienteling.services import goals, insights_outlook, insights_surveys
from clienteling.services.insights_scope import WEEKS, YEAR, Measure, Missing, Scope, Totals, Value, of_days
from clienteling.services.insights_views import UNITS, Figure, Name, Point
from clienteling.store import windows
from clienteling.store.windows import Span

DOWN: frozenset[Name] = frozenset(
    {"churn", "expected_churn", "at_risk", "return_rate", "return_rate_orders", "return_rate_units"}
)


def all_of(scope: Scope) -> Iterator[Figure]:
    """Every figure; those there is no time for are left out, and named in `scope.missing`."""
    end, before = scope.ends()
    asked: list[tuple[Name, Measure, Span, Span | None, int]] = [
        (name, measure, *scope.spans, 7) for name, measure in _of_sums(scope)
    ]
    for name, days, measure in _of_customers(scope):
        then = None if before is None else Span(before - days, before, scope.store)
        asked.append((name, measure, Span(end - days, end, scope.store), then, days))
    today = Span(end - YEAR, end, scope.store)
    asked += [(name, measure, today, None, 0) for name, measure in insights_outlook.measures(scope)]
    for name, measure, now, then, step in asked:
        try:
            yield _figure(scope, name, measure, now, then, step)
        except Missing:
            continue


def _figure(scope: Scope, name: Name, measure: Measure, now: Span, then: Span | None, step: int) -> Figure:
    value = measure(now)
    hidden = value.people and 0 < value.n < LEAST
    before = measure(then) if then is not None else None
    if before is not None and before.people and before.n < LEAST:
        before = None
    shown = Value(None, value.n) if hidden else value
    return Figure(
        name,
        shown.value,
        value.n,
        UNITS[name],
        shown.low,
        shown.high,
        None if before is None else before.value,
        goal(scope, name),
        "down" if name in DOWN else "up",
        hidden,
        name in ("customer_value", "expected_churn"),
        () if hidden or not step else tuple(_line(measure, now, step)),
    )


def _line(measure: Measure, now: Span, length: int) -> Iterator[Point]:
    """The same figure at the end of each of the last weeks, of `length` days each time."""
    for week in range(WEEKS):
        until = now.until - 7 * (WEEKS - 1 - week)
        one = measure(Span(until - length, until, now.store))
        shown = None if one.people and one.n < LEAST else one.value
        yield Point(day_of(until - 1), week, shown, one.n)


def goal(scope: Scope, name: Name) -> float | None:
    """What a manager wants of a figure in the month of the period's last day."""
    if scope.store is None:
        return None
    month = day_of(scope.span.until - 1).strftime("%Y-%m")
    return goals.wanted(scope.till, scope.store, month, name)


def _of_sums(scope: Scope) -> Iterator[tuple[Name, Measure]]:
    """Figures that are sums of days."""
    sold, rescued = scope.sold, scope.rescued

    def of(sums: dict[int, Totals], make: Callable[[Totals], Value]) -> Measure:
        return lambda span: make(of_days(sums, span))

    yield "recovered_value", of(rescued, lambda one: Value(one.amount, one.n, people=False))
    yield "recovered_count", of(rescued, lambda one: Value(one.n, one.n, people=False))
    yield "revenue", of(sold, lambda one: Value(one.amount, one.n, people=False))
    yield "orders", of(sold, lambda one: Value(one.n, one.n, people=False))
    yield "average_order", of(sold, _average)
    yield (
        "units_per_order",
        of(sold, lambda one: Value(one.units / one.n if one.n else None, one.n)),
    )
    yield "conversion", partial(_kept_share, scope, "conversion", windows.conversion)
    yield "takeover_completion", partial(_kept_share, scope, "taken_over", windows.taken_over)
    for name, score in insights_surveys.scores(scope):
        yield name, partial(_scored, score)


def _average(one: Totals) -> Value:
    interval = shares.mean_interval(one.n, one.amount, one.squares) or (None, None)
    return Value(one.amount / one.n if one.n else None, one.n, *interval)


def _scored(score: Callable[[Span], shares.Score], span: Span) -> Value:
    found = score(span)
    if found.value is None or found.error is None:
        return Value(None, 0)
    half = shares.Z * found.error
    return Value(found.value, found.n, found.value - half, found.value + half)


def _of_customers(scope: Scope) -> Iterator[tuple[Name, int, Measure]]:
    """Figures of customers over a fixed number of days, as they stood in the morning."""
    share = partial(partial, _kept_share, scope)
    yield "repeat_rate", RETENTION_DAYS, share("repeat_rate", windows.repeat_rate)
    yield "retention", 2 * RETENTION_DAYS, share("retention", windows.retention)
    yield "churn", 2 * RETENTION_DAYS, partial(_churn, scope)
    yield "return_visits", YEAR, share("return_visits", windows.return_visits)
    yield "frequency", YEAR, partial(_frequency, scope)
    yield "omnichannel", YEAR, partial(_omnichannel, scope)
    yield "omnichannel_value", YEAR, partial(_spent, scope, "omni")
    yield "single_channel_value", YEAR, partial(_spent, scope, "single")
    yield "repeat_revenue", RETENTION_DAYS, partial(_repeat_revenue, scope)
    yield "return_rate", RETENTION_DAYS, partial(_returned, scope, "back")
    yield "return_rate_orders", RETENTION_DAYS, partial(_returned, scope, "back_n")
    yield "return_rate_units", RETENTION_DAYS, partial(_returned, scope, "back_units")


def _share(share: Share) -> Value:
    return Value(share.value, share.n, *(shares.wilson(share.hits, share.n) or (None, None)))


def _kept_share(scope: Scope, name: str, compute: Callable[[Any, Span], Share], span: Span) -> Value:
    return _share(Share(*scope.kept(name, span, compute)))


def _churn(scope: Scope, span: Span) -> Value:
    kept = Share(*scope.kept("retention", span, windows.retention))
    return _share(Share(kept.n - kept.hits, kept.n))


def _frequency(scope: Scope, span: Span) -> Value:
    days, people = scope.kept("frequency", span, windows.frequency)
    return Value(days / people if people else None, people)


def _channels(scope: Scope, span: Span) -> dict[str, list[int]]:
    compute = partial(windows.channels, currency=scope.currency)
    found: dict[str, list[int]] = scope.kept("channels", span, compute, scope.currency)
    return found


def _omnichannel(scope: Scope, span: Span) -> Value:
    found = _channels(scope, span)
    return _share(Share(found["omni"][0], found["omni"][0] + found["single"][0]))


def _spent(scope: Scope, which: str, span: Span) -> Value:
    people, spent = _channels(scope, span)[which]
    return Value(spent / people if people else None, people)


def _repeat_revenue(scope: Scope, span: Span) -> Value:
    compute = partial(windows.repeat_revenue, currency=scope.currency)
    again, whole = scope.kept("repeat_revenue", span, compute, scope.currency)
    return Value(again / whole if whole else None, whole, people=False)


def _returned(scope: Scope, part: str, span: Span) -> Value:
    """Of the sales whose return window was over at the end: the `span` is moved back by it."""
    window = number(scope.till.policy, "returns_days") + 1
    sums = of_days(scope.sold, Span(span.since - window, span.until - window))
    back, whole = getattr(sums, part), {"back": sums.amount, "back_n": sums.n, "back_units": sums.units}[part]
    interval = shares.wilson(back, whole) if part == "back_n" else None
    low, high = interval or (None, None)
    return Value(back / whole if whole else None, sums.n, low, high, people=False)
