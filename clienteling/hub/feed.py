"""The pointer feed: which document changed, in the order of commits. Bodies are joined when a page is read (pages.py)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from clienteling.hub.tables import changes, feed_head
from clienteling.ids import Ids

EVERYONE = "all"


class Pointer(NamedTuple):
    """One document that got a new version; `command` and `device` are None when no till asked for it."""

    kind: str
    id: str
    version: int
    command: str | None = None
    device: str | None = None


class Head(NamedTuple):
    """Where the feed stands: the newest number, the number below which entries were dropped, and whose feed it is."""

    seq: int
    floor: int
    feed_id: str


_HEAD = select(feed_head.c.seq, feed_head.c.floor, feed_head.c.feed_id)
_RESERVE = (
    update(feed_head)
    .where(feed_head.c.one == 1)
    .values(seq=feed_head.c.seq + bindparam("count"))
    .returning(feed_head.c.seq)
)
_INSERT = insert(changes)


def head(connection: Connection) -> Head:
    """The head of the feed."""
    row = connection.execute(_HEAD).one()
    return Head(row.seq, row.floor, row.feed_id)


def begin_anew(connection: Connection, ids: Ids) -> str:
    """Gives the feed a new id: every till rebuilds its cache, and sends again what this hub does not know."""
    feed_id = ids.new()
    connection.execute(update(feed_head).values(feed_id=feed_id))
    return feed_id


def hold(connection: Connection) -> None:
    """Waits until no other process writes, for what must be unique across documents. SQLite writes alone anyway."""
    connection.execute(select(feed_head.c.seq).with_for_update())


def append(connection: Connection, pointers: Sequence[Pointer]) -> int:
    """Writes entries and gives the number of the last one; call it last in a transaction that writes.

    The numbers come from one row that stays locked until the commit, so they are given out in the order of commits and a
    reader never passes a number that commits later (a plain sequence loses rows that way).
    """
    if not pointers:
        return head(connection).seq
    last = int(connection.execute(_RESERVE, {"count": len(pointers)}).scalar_one())
    first = last - len(pointers) + 1
    rows = [{"seq": first + at, "scope": EVERYONE} | entry._asdict() for at, entry in enumerate(pointers)]
    connection.execute(_INSERT, rows)
    return last
