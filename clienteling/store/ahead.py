"""A journal put back from an older copy gives numbers a second time: the cache remembers how far they were.

What was in the newer journal and not sent is gone; that the hub hears of it, and a person, is the services'.
"""

from __future__ import annotations

from uuid import UUID

from clienteling.store.cache import Cache
from clienteling.store.encryption import Connection
from clienteling.store.journal import Journal
from clienteling.till import Identity

GAP = 100
"""How far counters go on above the last number anybody remembers: nobody knows how many there were after it."""
SET_BACK = "set_back"
"""The fact: this journal was found to be older than the cache, {at, counters as they were}."""


def catch_up(journal: Journal, cache: Cache, identity: Identity, now: str) -> bool:
    """Move the journal's counters above what the cache has seen; says whether the journal was set back."""
    seen = {"order": _last_order(cache, identity), "seq": int(cache.meta("seq") or 0)}
    given = {name: _given(journal, name) for name in seen}
    if all(seen[name] <= given[name] for name in seen):
        return False
    with journal.writing("journal.salvage"):
        for name, value in seen.items():
            journal.conn.execute(
                "INSERT INTO counters (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
                (name, max(value, given[name]) + GAP),
            )
        doubt_intents(journal.conn)
        journal.note(SET_BACK, {"at": now, "journal": given, "seen": seen})
    return True


def doubt_intents(journal: Connection) -> None:
    """In an older journal "not sent yet" proves nothing: the terminal is asked before such a payment is closed."""
    journal.execute("UPDATE attempts SET state = 'unknown' WHERE state = 'intent'")


def _given(journal: Journal, name: str) -> int:
    row = journal.conn.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else 0


def _last_order(cache: Cache, identity: Identity) -> int:
    """The highest running number of an order of this till. Numbers have five digits at least: a longer one is higher.

    Others may have numbers that look alike: an imported order, a till that had this number before.
    """
    rows = cache.conn.execute(
        "SELECT lower(hex(id)), number FROM listed WHERE number >= ? AND number < ? AND kind = 'order'"
        " ORDER BY length(number) DESC, number DESC LIMIT 20",
        (f"{identity.till_number}-", f"{identity.till_number}."),
    )
    for id_, number in rows.fetchall():
        last = number.rpartition("-")[2]
        order = cache.data("order", str(UUID(id_)))
        if order and order.get("till") == identity.till_id and last.isascii() and last.isdigit():
            return int(last)
    return 0
