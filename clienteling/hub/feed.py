"""The pointer feed: which document changed, in the order of commits. Bodies are joined when a page is read (pages.py)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from clienteling.domain.act import POLICY
from clienteling.hub import checksums, members, scopes
from clienteling.hub.members import Entry, Rules
from clienteling.hub.scopes import Join, Written, of_store
from clienteling.hub.tables import changes, documents, erased, feed_head
from clienteling.ids import Ids

EVERYONE = scopes.EVERYONE
LEAVE, ERASED = "leave", "erased"


class Pointer(NamedTuple):
    """One document that got a new version; `command` and `device` are None when no till asked for it.

    `written` says what the write did; None where a command changed nothing.
    """

    kind: str
    id: str
    version: int
    command: str | None = None
    device: str | None = None
    mark: str | None = None
    written: Written | None = None


class Head(NamedTuple):
    """Where the feed stands: the newest number, the newest one dropped, and whose feed it is.

    `scoped` is the number since which tills receive their store's customers only, None while they receive all;
    `swept` is when memberships were last looked through (RFC 3339 UTC).
    """

    seq: int
    floor: int
    feed_id: str
    scoped: int | None
    swept: str | None


_COLUMNS = (feed_head.c.seq, feed_head.c.floor, feed_head.c.feed_id, feed_head.c.scoped, feed_head.c.swept)
_HEAD = select(*_COLUMNS)
_RESERVE = (
    update(feed_head)
    .where(feed_head.c.one == 1)
    .values(seq=feed_head.c.seq + bindparam("count"))
    .returning(*_COLUMNS)
)
_POLICY = select(documents.c.body).where(documents.c.kind == "policy", documents.c.id == POLICY)
_INSERT = insert(changes)
_ERASED = select(erased.c.id).limit(1)


def head(connection: Connection) -> Head:
    """The head of the feed."""
    return Head(*connection.execute(_HEAD).one())


def begin_anew(connection: Connection, ids: Ids) -> str:
    """Gives the feed a new id: every till rebuilds its cache, and sends again what this hub does not know."""
    feed_id = ids.new()
    connection.execute(update(feed_head).values(feed_id=feed_id))
    return feed_id


def set_back(connection: Connection, ids: Ids, feed_id: str) -> None:
    """A till has shown a cursor of this feed beyond its head: unless that is known by now, the feed begins anew.

    Whoever put the older copy back may not have said so, and other tills' cursors may not be beyond the head any more.
    """
    if head(connection).feed_id == feed_id:
        begin_anew(connection, ids)


def hold(connection: Connection) -> Head:
    """Waits until no other process writes, for what must be unique across documents. SQLite writes alone anyway.

    After who was erased, which every write looks at first: an erasure waits for those who did, and then for the head.
    """
    connection.execute(_ERASED)
    return Head(*connection.execute(_HEAD.with_for_update()).one())


def append(
    connection: Connection,
    pointers: Sequence[Pointer],
    joins: Sequence[Join] = (),
    moved: Sequence[Entry] = (),
) -> int:
    """Writes entries and gives the number of the last one; call it last in a transaction that writes.

    The numbers come from one row that stays locked until the commit, so they are given out in the order of commits and a
    reader never passes a number that commits later (a plain sequence loses rows that way). Memberships and sums follow the
    documents under the same lock. `joins` are ties of customers to stores beside those that documents make; `moved` is
    what came into a scope or left it before, after `hold`.
    """
    if not pointers and not joins and not moved:
        return head(connection).seq
    here = _reserve(connection, len(pointers))
    first = here.seq - len(pointers) + 1
    rows: list[dict[str, Any]] = [_row(first + at, entry) for at, entry in enumerate(pointers)]
    written = [(entry.kind, entry.id, entry.written) for entry in pointers if entry.written is not None]
    checksums.note(connection, written)
    entries = [
        *moved,
        *members.follow(connection, written, joins, Rules(here.scoped is not None, here.swept)),
    ]
    if entries:
        first, here = here.seq + 1, _reserve(connection, len(entries))
        rows += [_moved(first + at, entry) for at, entry in enumerate(entries)]
    if rows:
        connection.execute(_INSERT, rows)
    if any(kind == "policy" for kind, _, _ in written):
        _obey(connection, here)
    return here.seq


def _reserve(connection: Connection, count: int) -> Head:
    return Head(*connection.execute(_RESERVE, {"count": count}).one())


def _row(seq: int, entry: Pointer) -> dict[str, Any]:
    kind, identity, version, command, device, mark, _ = entry
    return {
        "seq": seq,
        "kind": kind,
        "id": identity,
        "version": version,
        "command": command,
        "device": device,
        "scope": EVERYONE,
        "mark": mark,
    }


def _moved(seq: int, entry: Entry) -> dict[str, Any]:
    pointer = Pointer(entry.kind, entry.id, entry.version, mark=LEAVE if entry.leaves else None)
    # What was everyone's and is a customer's now leaves all stores but theirs, which skip it (scoped.py).
    return _row(seq, pointer) | {"scope": EVERYONE if entry.store == EVERYONE else of_store(entry.store)}


def _obey(connection: Connection, here: Head) -> None:
    """Follows the policy's `scope`. While everybody receives all, nothing is noted of who comes and goes, so cursors of a
    store from before are of no use later: hence the number and not only a yes."""
    body = connection.scalar(_POLICY)
    by_store = body is not None and msgspec.json.decode(body).get("scope") == "store"
    if by_store != (here.scoped is not None):
        connection.execute(update(feed_head).values(scoped=here.seq if by_store else None))
