"""Facts given their store's day, and the sums of each day, brought up to date in short slices: what changed, and no more.

What a row of facts is, facts.py says; figures of customers over many days are in windows.py. Everything here can be made
again from the documents, and doing it twice changes nothing.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clienteling.domain.insights.formulas import CONVERSION_DAYS
from clienteling.domain.insights.period import local_day, number_of
from clienteling.store.encryption import writing
from clienteling.store.facts import NOWHERE
from clienteling.store.projections import id_of, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

LIMIT = 2_000
"""Facts, or as many facts' worth of days, in one slice: some tens of milliseconds."""
_DAYS = 20
_QUARTER = 900_000  # milliseconds: no time zone shifts but at a quarter of an hour
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_LINKS = 50  # of customers merged into one another

COUNTED = "coalesce(f.state, '') NOT IN ('cancelled', 'unpaid', 'awaiting')"
"""Orders that are sales: neither taken back, nor waiting to be paid, nor never paid."""
SEEN = "LEFT JOIN alias a ON a.customer = f.customer"
"""Brings `a.root`, the customer as merged, and `a.out`, whether they count at all."""

_ZONES = "figure_zones"  # the cache's note: the time zone each store's facts were given their days by


class Sums(NamedTuple):
    """Sums of some days by channel and word: rows, amount, its squares, pieces; brought back: amount, rows, pieces."""

    channel: str
    word: str
    associate: str
    day: int
    n: int
    amount: int
    squares: float
    units: int
    back: int
    back_n: int
    back_units: int


def bring_up_to_date(conn: Connection, limit: int = LIMIT) -> int:
    """One slice of what is due; gives how much is left (facts and days), 0 when the sums are true.

    Safe to be stopped anywhere, and to be run by two threads.
    """
    with writing(conn, "cache.figures"):
        _merge(conn)
        zones = _zones(conn, retailers_zone(conn))
        placed = _place(conn, zones, limit)
        if placed < limit:
            _sum(conn, _DAYS if placed else max(_DAYS, limit // 50))
    return waiting(conn)


def waiting(conn: Connection) -> int:
    """How many facts have no day yet and how many days are to be summed; counted up to a thousand of each."""
    facts = "SELECT count(*) FROM (SELECT 1 FROM facts WHERE day IS NULL LIMIT 1000)"
    days = "SELECT count(*) FROM (SELECT 1 FROM dirty LIMIT 1000)"
    row = conn.execute(f"SELECT ({facts}) + ({days}) + (SELECT stale FROM alias_state)").fetchone()
    return int(row[0])


def retailers_zone(conn: Connection) -> str:
    """The time zone of what happened in no store: that of the retailer's first store; UTC before there is one."""
    row = conn.execute(
        "SELECT json_extract(coalesce(data, base), '$.timezone') FROM documents WHERE kind = 'store' ORDER BY id LIMIT 1"
    ).fetchone()
    return row[0] if row and isinstance(row[0], str) else "UTC"


def sums(
    conn: Connection,
    kind: str,
    since: int,
    until: int,
    store: str | None,
    currency: str = "",
    *,
    team: bool = False,
) -> list[Sums]:
    """The sums of the days from `since` up to and without `until`, of one store or all, in one currency.

    "" is the store of what happened in none. With `team` apart for each associate, and all days together (day 0).
    """
    where = "kind = ? AND day >= ? AND day < ? AND currency = ?" + ("" if store is None else " AND store = ?")
    which = "associate, 0" if team else "x'', day"
    rows = conn.execute(
        f"SELECT channel, word, {which}, sum(n), sum(amount), total(squares), sum(units), sum(back), sum(back_n),"
        f" sum(back_units) FROM days WHERE {where} GROUP BY 1, 2, 3, 4 ORDER BY 4",
        (kind, since, until, currency, *(() if store is None else (key(store) if store else NOWHERE,))),
    )
    return [Sums(row[0], row[1], id_of(row[2]), *row[3:]) for row in rows]


def zone(name: str) -> ZoneInfo:
    """A time zone by its name; UTC when this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _merge(conn: Connection) -> None:
    """Say of every merged customer who they are now, and whether they count."""
    if not conn.execute("SELECT stale FROM alias_state").fetchone()[0]:
        return
    rows = {row[0]: (row[1], row[2]) for row in conn.execute("SELECT customer, into_, out FROM apart")}
    found = []
    for customer in rows:
        root, out, links = customer, 0, 0
        while root in rows and links < _MOST_LINKS:
            into, its = rows[root]
            out, links = out | its, links + 1
            if into is None:
                break
            root = into
        found.append((customer, root, out))
    conn.execute("DELETE FROM alias")
    conn.executemany("INSERT INTO alias VALUES (?, ?, ?)", found)
    conn.execute("DELETE FROM windows")
    conn.execute("UPDATE alias_state SET stale = 0")


def _zones(conn: Connection, home: str) -> dict[bytes, str]:
    """The time zone of each store; what has its days by another one is to be given them again."""
    rows = conn.execute(
        "SELECT id, json_extract(coalesce(data, base), '$.timezone') FROM documents WHERE kind = 'store'"
    )
    now = {id_: name for id_, name in rows if isinstance(name, str)} | {"": home}
    kept = conn.execute("SELECT value FROM meta WHERE name = ?", (_ZONES,)).fetchone()
    before = json.loads(kept[0]) if kept else {}
    if before != now:
        for id_ in now.keys() | before.keys():
            if before.get(id_, home) != now.get(id_, home):
                store = key(id_) if id_ else NOWHERE
                conn.execute("UPDATE facts SET day = NULL WHERE store = ? AND day IS NOT NULL", (store,))
        conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (_ZONES, json.dumps(now)))
    return {key(id_) if id_ else NOWHERE: name for id_, name in now.items()}


def _place(conn: Connection, zones: dict[bytes, str], limit: int) -> int:
    """Give facts the day of their store; gives how many."""
    rows = conn.execute(
        "SELECT kind, id, at, store FROM facts INDEXED BY facts_new WHERE day IS NULL LIMIT ?", (limit,)
    ).fetchall()
    home = zones[NOWHERE]
    placed = [
        (_day(at // _QUARTER, zones.get(store, home)), store, kind, id_) for kind, id_, at, store in rows
    ]
    conn.executemany(
        "UPDATE facts SET day = ? WHERE kind = ? AND id = ?", [(one[0], *one[2:]) for one in placed]
    )
    conn.executemany("INSERT OR IGNORE INTO dirty VALUES (?, ?)", sorted({one[:2] for one in placed}))
    return len(placed)


def place_all(conn: Connection) -> None:
    """Give every fact its day at once, inside the caller's transaction: after a whole copy, before there are indices."""
    home = retailers_zone(conn)
    zones = _zones(conn, home)
    conn.create_function(
        "day_of", 2, lambda at, store: _day(at // _QUARTER, zones.get(store, home)), deterministic=True
    )
    conn.execute("UPDATE facts SET day = day_of(at, store) WHERE day IS NULL")
    conn.execute("INSERT OR IGNORE INTO dirty SELECT DISTINCT day, store FROM facts")


@lru_cache(maxsize=200_000)
def _day(quarter: int, name: str) -> int:
    try:
        return number_of(local_day(_EPOCH + timedelta(milliseconds=quarter * _QUARTER), zone(name)))
    except OverflowError:  # the last hours of the year 9999: some documents have no time to speak of
        return 0


def _sum(conn: Connection, limit: int) -> None:
    """Sum the latest days that changed: the ones a person looks at first."""
    days = conn.execute("SELECT day, store FROM dirty ORDER BY day DESC LIMIT ?", (limit,)).fetchall()
    conn.executemany("DELETE FROM days WHERE day = ? AND store = ?", days)
    conn.executemany(
        "INSERT INTO days SELECT f.day, f.store, f.kind, coalesce(f.channel, ''), coalesce(f.word, ''),"
        " coalesce(f.associate, x''), coalesce(f.currency, ''), count(*), sum(f.amount),"
        " total(CAST(f.amount AS REAL) * f.amount), sum(f.units), sum(f.back), sum(f.back_units > 0), sum(f.back_units)"
        f" FROM facts f INDEXED BY facts_day {SEEN} WHERE f.kind IN ('order', 'answer', 'demand') AND f.day = ?"
        f" AND f.store = ? AND coalesce(a.out, 0) = 0 AND (f.kind <> 'order' OR {COUNTED}) GROUP BY 1, 2, 3, 4, 5, 6, 7",
        days,
    )
    conn.executemany("DELETE FROM dirty WHERE day = ? AND store = ?", days)
    if days:
        # A visit looks at the sales of the days after it, too.
        first = min(day for day, _ in days) - CONVERSION_DAYS
        conn.execute("DELETE FROM windows WHERE day >= ?", (first,))
