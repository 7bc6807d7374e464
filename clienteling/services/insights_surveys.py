"""NPS, CSAT and CES from the answers of some days, of a store or of each associate. Asking is surveys.py's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from clienteling.domain.insights import shares
from clienteling.domain.insights.shares import Score
from clienteling.services.insights_scope import WEEKS, Scope
from clienteling.services.insights_views import Name
from clienteling.store import days
from clienteling.store.days import Sums
from clienteling.store.windows import Span

KINDS: tuple[Name, ...] = ("nps", "csat", "ces")
_GOOD = {"csat": 4, "ces": 5}


def scores(scope: Scope) -> Iterator[tuple[Name, Callable[[Span], Score]]]:
    """Each survey's score of any days this page looks at."""
    since = min(scope.span.since - 7 * WEEKS, scope.against.numbers[0] if scope.against else scope.span.since)
    rows = days.sums(scope.till.cache.conn, "answer", since, scope.span.until, scope.store)
    for kind in KINDS:
        yield kind, partial(_of, rows, kind)


def by_associate(scope: Scope) -> dict[str, Score]:
    """The NPS of each associate (id) in the period."""
    span = scope.span
    found: dict[str, list[Sums]] = defaultdict(list)
    for row in days.sums(scope.till.cache.conn, "answer", span.since, span.until, scope.store, team=True):
        if row.channel == "nps":
            found[row.associate].append(row)
    return {associate: score("nps", rows) for associate, rows in found.items() if associate}


def _of(rows: list[Sums], kind: str, span: Span) -> Score:
    return score(kind, (row for row in rows if row.channel == kind and span.since <= row.day < span.until))


def score(kind: str, rows: Iterable[Sums]) -> Score:
    """The score of these counted answers."""
    answers = [(int(row.word), row.n) for row in rows if row.word.isdecimal()]
    n = sum(count for _, count in answers)
    if kind == "nps":
        up = sum(count for value, count in answers if value >= 9)
        return shares.net(up, sum(count for value, count in answers if value <= 6), n)
    return shares.satisfied(sum(count for value, count in answers if value >= _GOOD[kind]), n)
