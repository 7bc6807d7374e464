"""What the end of a shift or a day is made from: this till's own facts about money, and a store's sales and returns.

Rows and documents only; what they add up to is domain/shift.py's and services/end_of_day.py's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from clienteling.store.encryption import Connection
from clienteling.store.projections import id_of, key
from clienteling.store.queries import Shown


def since(journal: Connection, kind: str, seq: int) -> Iterator[dict[str, Any]]:
    """The facts about payments or shifts made after a command of this till, oldest first, as whole commands.

    By number and not by time: a clock set right in the afternoon moves nobody's cash into another shift.
    """
    rows = journal.execute("SELECT bytes FROM commands WHERE kind = ? AND seq > ? ORDER BY seq", (kind, seq))
    for row in rows.fetchall():
        one = json.loads(row[0])
        if (
            one.get("told_as", one["seq"]) > seq
        ):  # told again without its card's digits: it has a later number now
            yield one


def was_taken(journal: Connection, payment: str) -> bool:
    """Whether this till has told of the approval of a payment; its own commands are kept for thirty days."""
    row = journal.execute(
        "SELECT 1 FROM commands WHERE kind = 'payment' AND document = ? AND name = 'payment.approved'",
        (payment,),
    ).fetchone()
    return row is not None


def unsent(journal: Connection) -> Iterator[tuple[dict[str, Any], str]]:
    """The commands of this till that the hub has not carried out, newest first, each with its state."""
    rows = journal.execute(
        "SELECT bytes, state FROM commands WHERE state IN ('pending', 'sent', 'live', 'refused') ORDER BY seq DESC"
    )
    for row in rows.fetchall():
        yield json.loads(row[0]), str(row[1])


def newest(cache: Connection, kind: str, limit: int) -> list[Shown]:
    """The latest documents of a kind, newest first by their ids, which begin with the time they were made."""
    rows = cache.execute(
        "SELECT id, coalesce(data, base), data IS NOT NULL FROM documents WHERE kind = ? ORDER BY id DESC LIMIT ?",
        (kind, limit),
    )
    return [Shown(row[0], msgspec.json.decode(row[1]), bool(row[2])) for row in rows]


def of_day(cache: Connection, kind: str, store: str, since: int, until: int) -> list[str]:
    """The ids of a store's orders or returns of a day (milliseconds since 1970 UTC, `until` not included), oldest first."""
    rows = cache.execute(
        "SELECT id FROM listed WHERE kind = ? AND store = ? AND at >= ? AND at < ? ORDER BY at, id",
        (kind, key(store), since, until),
    )
    return [id_of(row[0]) for row in rows]
