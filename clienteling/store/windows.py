"""Figures of customers over many days, in SQL over the facts, each kept until a day it looks at changes.

What each one means is said by domain/insights/formulas.py, in the same words; the tests hold both against each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from clienteling.domain.insights.formulas import CONVERSION_DAYS, CURVE, VISIT_DAYS
from clienteling.domain.insights.shares import Share
from clienteling.store.days import COUNTED, SEEN
from clienteling.store.encryption import writing
from clienteling.store.facts import NOWHERE
from clienteling.store.projections import id_of, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

FIRST = -1_000_000
"""Before all days."""


class Span(NamedTuple):
    """The days from `since` up to and without `until` of one store; None: of all. "" is the store of what was in none."""

    since: int
    until: int
    store: str | None = None


Compute = Callable[["Connection", Span], Any]


def kept(conn: Connection, name: str, span: Span, currency: str = "") -> Any | None:
    """What `keep` has kept of a figure that no change has touched since; None when it is to be worked out."""
    row = conn.execute(
        "SELECT value FROM windows WHERE name = ? AND day = ? AND store = ?", _key(name, span, currency)
    )
    found = row.fetchone()
    return json.loads(found[0]) if found else None


def keep(conn: Connection, name: str, span: Span, value: Any, currency: str = "") -> None:
    """Keep a figure (JSON) of these days."""
    with writing(conn, "cache.figures"):
        conn.execute(
            "INSERT OR REPLACE INTO windows (name, day, store, value) VALUES (?, ?, ?, ?)",
            (*_key(name, span, currency), json.dumps(value)),
        )


def _key(name: str, span: Span, currency: str) -> tuple[str, int, bytes]:
    store = b"*" if span.store is None else key(span.store) if span.store else NOWHERE
    return f"{name} {span.until - span.since} {currency}", span.until, store


def repeat_rate(conn: Connection, span: Span) -> Share:
    """Customers with two order-days or more, of those with one."""
    return _share(
        conn,
        f"SELECT count(*), sum(days > 1) FROM (SELECT count(DISTINCT day) AS days FROM ({_BOUGHT}) GROUP BY c)",
        _bought(span),
    )


def retention(conn: Connection, span: Span) -> Share:
    """Buyers of the first half of the days who bought anywhere in the second half, of the buyers of the first."""
    middle = (span.since + span.until) // 2
    return _share(
        conn,
        f"SELECT count(*), sum(c IN (SELECT c FROM ({_BOUGHT}))) FROM (SELECT DISTINCT c FROM ({_BOUGHT}))",
        (*_bought(Span(middle, span.until)), *_bought(Span(span.since, middle, span.store))),
    )


def curve(conn: Connection, span: Span) -> dict[str, list[list[int]]]:
    """Two curves (see formulas.curve) of [hits, n]: who met an associate in the first half, who only bought online."""
    middle = (span.since + span.until) // 2
    later = ", ".join(f"sum(last - first >= {days})" for days in CURVE)
    people = (
        f"SELECT c, min(day) AS first, max(day) AS last, max(day < ?3 AND channel = 'store' AND (?4 IS NULL OR store = ?4))"
        f" AS met, max(day < ?3 AND channel = 'store') AS seen FROM ({_ALL}) GROUP BY c HAVING min(day) < ?3"
    )
    found: dict[str, list[list[int]]] = {}
    for name, which in (("met", "met = 1"), ("web_only", "seen = 0")):
        row = conn.execute(
            f"SELECT count(*), {later} FROM ({people}) WHERE {which}",
            (span.since, span.until, middle, key(span.store) if span.store else None),
        ).fetchone()
        found[name] = [[hits or 0, row[0]] for hits in row[1:]]
    return found


def conversion(conn: Connection, span: Span) -> Share:
    """Customers with an order in any channel on the day of a visit or the seven after it, of customers with a visit."""
    both = f"SELECT DISTINCT c, day, 1 AS visit FROM ({_VISITED}) UNION ALL SELECT DISTINCT c, day, 0 FROM ({_BOUGHT})"
    return _share(
        conn,
        "SELECT count(*), sum(hit) FROM (SELECT max(hit) AS hit FROM"
        f" (SELECT c, visit, {_BUYS_THEN} AS hit FROM ({both})) WHERE visit GROUP BY c)",
        (*_bought(span), *_bought(Span(span.since, span.until + CONVERSION_DAYS + 1))),
    )


def return_visits(conn: Connection, span: Span) -> Share:
    """Customers who came again within 90 days of their first visit, of those whose first visit is 90 days old at the end."""
    return _share(
        conn,
        f"SELECT count(*), sum(coalesce(next - day <= {VISIT_DAYS}, 0)) FROM (SELECT day, lead(day) OVER of_one AS next,"
        f" row_number() OVER of_one AS place FROM (SELECT DISTINCT c, day FROM ({_VISITED}))"
        f" WINDOW of_one AS (PARTITION BY c ORDER BY day)) WHERE place = 1 AND day <= ? - {VISIT_DAYS}",
        (*_bought(span), span.until - 1),
    )


def channels(conn: Connection, span: Span, currency: str) -> dict[str, list[int]]:
    """Buyers and what they spent (minor units, one currency): with two channels or more (`omni`), with one (`single`)."""
    rows = conn.execute(
        "SELECT many, count(*), sum(spent) FROM (SELECT count(DISTINCT channel) > 1 AS many,"
        f" sum(amount * (currency = ?)) AS spent FROM ({_BOUGHT}) GROUP BY c) GROUP BY many",
        (currency, *_bought(span)),
    )
    found = {"omni": [0, 0], "single": [0, 0]}
    found.update({"omni" if row[0] else "single": [row[1], row[2]] for row in rows})
    return found


def frequency(conn: Connection, span: Span) -> list[int]:
    """Order-days of all customers, and how many customers that were."""
    row = conn.execute(
        f"SELECT count(*), count(DISTINCT c) FROM (SELECT DISTINCT c, day FROM ({_BOUGHT}))", _bought(span)
    ).fetchone()
    return [row[0], row[1]]


def repeat_revenue(conn: Connection, span: Span, currency: str) -> Share:
    """What customers spent who had bought on an earlier day, of what known customers spent (minor units, one currency)."""
    first = f"SELECT min(f.day) FROM facts f INDEXED BY facts_customer WHERE f.customer = {{}} AND f.kind = 'order' AND {COUNTED}"
    merged = f"SELECT min(({first.format('x.customer')})) FROM alias x WHERE x.root = b.c"
    return _share(
        conn,
        "SELECT sum(amount), sum(amount * (day > first)) FROM (SELECT b.day, b.amount, min("
        f"coalesce(({first.format('b.c')}), b.day), coalesce(({merged}), b.day)) AS first FROM ({_BOUGHT}) b"
        " WHERE b.currency = ?)",
        (*_bought(span), currency),
    )


def cohorts(conn: Connection, span: Span) -> list[tuple[str, str, int]]:
    """(month of a customer's first order, a month they bought in, how many did), months as 2026-11, first ones in the span."""
    month = "strftime('%Y-%m', {} * 86400, 'unixepoch')"
    rows = conn.execute(
        f"SELECT {month.format('first')} AS began, {month.format('day')} AS bought, count(DISTINCT c) FROM"
        f" (SELECT c, day, min(day) OVER (PARTITION BY c) AS first FROM ({_BOUGHT})) WHERE first >= ? GROUP BY 1, 2",
        (*_bought(Span(FIRST, span.until, span.store)), span.since),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def funnel(conn: Connection, span: Span, channel: str | None) -> list[int]:
    """Online carts of who was in the store: how many, opened at the counter, taken over, paid there; each part of the one before.

    Somebody was there who visited, picked something up or bought while the cart was open. Opened: a till wrote their visit.
    """
    sql = (
        f"WITH here AS (SELECT {_ROOT}, f.at, f.kind = 'activity' AND f.word = 'visit' AND f.units > 0 AS seen FROM facts f"
        f" {SEEN} WHERE (f.kind = 'activity' AND f.word IN ('visit', 'picked_up') OR f.kind = 'order' AND f.channel = 'store'"
        f" AND {COUNTED}) AND f.day >= ? AND f.day < ? AND {_STORE} AND {_OF}),"
        " whose AS (SELECT c AS customer, at, seen FROM here UNION ALL SELECT x.customer, h.at, h.seen FROM here h"
        " JOIN alias x ON x.root = h.c),"
        " carts AS (SELECT k.id, max(w.seen) AS seen, k.units > 0 AS taken, max(o.id IS NOT NULL AND o.day < ?) AS paid"
        " FROM whose w JOIN facts k ON k.customer = w.customer AND k.kind = 'cart' AND k.at <= w.at"
        " LEFT JOIN facts p ON p.kind = 'order' AND p.id = k.other"
        " LEFT JOIN facts o ON o.kind = 'order' AND o.id = k.other AND o.channel = 'store'"
        f" AND {COUNTED.replace('f.', 'o.')} WHERE k.channel IN ('web', 'app', 'phone') AND (? IS NULL OR k.channel = ?)"
        " AND coalesce(k.state, '') <> 'cancelled' AND (p.id IS NULL OR p.at >= w.at) GROUP BY k.id)"
        " SELECT count(*), sum(seen OR taken OR paid), sum(taken OR paid), sum(paid) FROM carts"
    )
    row = conn.execute(sql, (*_bought(span), span.until, channel, channel)).fetchone()
    return [each or 0 for each in row]


def taken_over(conn: Connection, span: Span) -> Share:
    """Online carts saved in these days and taken over at a counter, and how many of them were paid there. Of all stores."""
    return _share(
        conn,
        "SELECT count(*), sum(EXISTS (SELECT 1 FROM facts f WHERE f.kind = 'order' AND f.id = k.other AND f.channel = 'store'"
        f" AND {COUNTED})) FROM facts k WHERE k.kind = 'cart' AND k.day >= ? AND k.day < ? AND k.units > 0"
        " AND k.channel IN ('web', 'app', 'phone')",
        (span.since, span.until),
    )


def conversion_by_associate(conn: Connection, span: Span) -> dict[str, Share]:
    """The conversion of each associate (id): of the customers whose visits they recorded."""
    both = (
        f"SELECT DISTINCT {_ROOT}, f.day, f.associate AS who FROM facts f {SEEN} WHERE f.kind = 'activity' AND f.word = 'visit'"
        f" AND f.associate IS NOT NULL AND f.day >= ? AND f.day < ? AND {_STORE} AND {_OF}"
    )
    both = f"SELECT c, day, who, 1 AS visit FROM ({both}) UNION ALL SELECT DISTINCT c, day, NULL, 0 FROM ({_BOUGHT})"
    rows = conn.execute(
        "SELECT who, count(*), sum(hit) FROM (SELECT who, max(hit) AS hit FROM"
        f" (SELECT c, who, visit, {_BUYS_THEN} AS hit FROM ({both})) WHERE visit GROUP BY who, c) GROUP BY who",
        (*_bought(span), *_bought(Span(span.since, span.until + CONVERSION_DAYS + 1))),
    )
    return {id_of(row[0]): Share(row[2], row[1]) for row in rows}


def risk(conn: Connection, store: str | None, since: int) -> dict[str, int]:
    """How many customers are in each band of risk: of all, or of those who bought in a store since a day."""
    rows = conn.execute(f"SELECT o.state, count(*) {_BANDS} GROUP BY o.state", _banded(store, since))
    return {row[0]: row[1] for row in rows if row[0] is not None}


def at_risk(conn: Connection, store: str | None, since: int, limit: int) -> list[str]:
    """The ids of customers at risk of leaving, the most valuable band first."""
    rows = conn.execute(
        f"SELECT o.id {_BANDS} AND o.state = 'at_risk' ORDER BY CASE o.word WHEN 'top' THEN 0 WHEN 'high' THEN 1"
        " WHEN 'middle' THEN 2 ELSE 3 END, o.id LIMIT ?",
        (*_banded(store, since), limit),
    )
    return [id_of(row[0]) for row in rows]


def sample(conn: Connection, store: str | None, since: int, size: int) -> list[str]:
    """An even sample of customers something is expected of: by the end of their ids, which is random."""
    rows = conn.execute(
        f"SELECT o.id {_BANDS} ORDER BY substr(o.id, -7) LIMIT ?", (*_banded(store, since), size)
    )
    return [id_of(row[0]) for row in rows]


def _banded(store: str | None, since: int) -> tuple[Any, ...]:
    return (None if store is None else key(store), *_bought(Span(since, -FIRST, store)))


_BUYS_THEN = (
    "max(1 - visit) OVER (PARTITION BY c ORDER BY day"
    f" RANGE BETWEEN CURRENT ROW AND {CONVERSION_DAYS} FOLLOWING)"
)
_ROOT = "coalesce(a.root, f.customer) AS c"
_OF = "f.customer IS NOT NULL AND coalesce(a.out, 0) = 0"
_STORE = "(? IS NULL OR f.store = ?)"
_BOUGHT = (
    f"SELECT {_ROOT}, f.day, f.channel, f.amount, f.currency FROM facts f {SEEN}"
    f" WHERE f.kind = 'order' AND f.day >= ? AND f.day < ? AND {_STORE} AND {COUNTED} AND {_OF}"
)
_ALL = (
    f"SELECT {_ROOT}, f.day, f.channel, f.store FROM facts f {SEEN}"
    f" WHERE f.kind = 'order' AND f.day >= ?1 AND f.day < ?2 AND {COUNTED} AND {_OF}"
)
_BANDS = (
    f"FROM facts o WHERE o.kind = 'outlook' AND (? IS NULL OR o.id IN (SELECT c FROM ({_BOUGHT})))"
    " AND o.id NOT IN (SELECT customer FROM alias WHERE out OR root <> customer)"
)
_VISITED = (
    f"SELECT {_ROOT}, f.day FROM facts f {SEEN}"
    f" WHERE f.kind = 'activity' AND f.word = 'visit' AND f.day >= ? AND f.day < ? AND {_STORE} AND {_OF}"
)


def _bought(span: Span) -> tuple[Any, ...]:
    store = None if span.store is None else key(span.store) if span.store else NOWHERE
    return (span.since, span.until, store, store)


def _share(conn: Connection, sql: str, parameters: tuple[Any, ...]) -> Share:
    row = conn.execute(sql, parameters).fetchone()
    return Share(row[1] or 0, row[0] or 0)
