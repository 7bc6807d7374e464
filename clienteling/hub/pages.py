"""What tills read: pages of the feed with the bodies joined in, and pages of the snapshot. Bodies are passed on unread.

What the tills of one store get of both is looked up in scoped.py.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, select, tuple_

from clienteling import protocol
from clienteling.errors import FeedReset
from clienteling.hub import checksums, documents, feed, scoped, signing
from clienteling.hub.scoped import Place
from clienteling.hub.tables import changes
from clienteling.hub.tables import documents as documents_table

SNAPSHOT_PAGE = 5000
CHECKSUM_PART = 5000  # documents of a store that are looked at in one request
_CHECKSUM = "checksum"


class Cursor(NamedTuple):
    """A place in a feed: everything up to and with `seq` was seen."""

    feed_id: str
    seq: int
    scope: str


class Reader(NamedTuple):
    """Who reads: its commands are named in `contains`, its scope decides what it gets."""

    device: str
    scope: str


class Page(NamedTuple):
    """A page of the feed as it is sent, and where it ends."""

    body: bytes
    cursor: Cursor
    empty: bool


def cursor_text(key: bytes, cursor: Cursor) -> str:
    """A cursor as tills carry it."""
    return signing.seal(key, "cursor", cursor)


def cursor(connection: Connection, key: bytes, reader: Reader, text: str) -> Cursor:
    """The cursor a till brings.

    Raises BadInput("bad_request"), FeedReset ("feed_reset" of another feed or a restored hub, "cursor_expired",
    "scope_changed").
    """
    found = Cursor(*signing.unseal(key, "cursor", text))
    head = feed.head(connection)
    if found.feed_id != head.feed_id:
        raise FeedReset("feed_reset")
    if found.seq > head.seq:
        # This hub was set back to an older copy of itself.
        raise FeedReset("feed_reset", set_back=head.feed_id)
    if found.seq < head.floor:
        raise FeedReset("cursor_expired")
    if found.scope != reader.scope or _is_from_before(found, head):
        raise FeedReset("scope_changed")
    return found


def _is_from_before(found: Cursor, head: feed.Head) -> bool:
    """Whether a store's cursor is from an earlier time of scopes: who came and went since then was not noted."""
    return scoped.is_scoped(found.scope) and head.scoped is not None and found.seq < head.scoped


def checksum(connection: Connection, reader: Reader, at: Cursor) -> protocol.ChecksumAnswer:
    """What a reader at this place should hold; only the head of the feed says it."""
    whole: checksums.Totals = {}
    after: Place | None = None
    while (part := checksum_part(connection, reader, at, after)) is not None:
        found, after = part
        whole = checksums.together(whole, found)
        if after is None:
            return protocol.ChecksumAnswer(moved=False, kinds=checksums.answer(whole))
    return protocol.ChecksumAnswer(moved=True, kinds={})


def checksum_part(
    connection: Connection, reader: Reader, at: Cursor, after: Place | None
) -> tuple[checksums.Totals, Place | None] | None:
    """A part of it, from a place on, and the place where the next one begins; None when the feed has gone on."""
    if at.seq != feed.head(connection).seq:
        return None
    if not scoped.is_scoped(reader.scope):
        return checksums.kept(connection), None
    rows, following = scoped.versions(connection, reader.scope, after, CHECKSUM_PART)
    return checksums.total((row.kind, row.id, row.version) for row in rows), following


def checksum_answer(
    connection: Connection, key: bytes, reader: Reader, at: Cursor, after: str
) -> protocol.ChecksumAnswer:
    """A part of it, as a till asks for one: "" is the first. Raises BadInput("bad_request")."""
    start = signing.unseal(key, _CHECKSUM, after) if after else None
    part = checksum_part(connection, reader, at, start)
    if part is None:
        return protocol.ChecksumAnswer(moved=True, kinds={})
    found, following = part
    named = signing.seal(key, _CHECKSUM, following) if following else None
    return protocol.ChecksumAnswer(moved=False, kinds=checksums.answer(found), next=named)


def changes_after(
    connection: Connection, key: bytes, reader: Reader, after: Cursor, limit: int, server_time: str
) -> Page:
    """The next page of the feed: of several entries for one document only the newest is kept.

    For a store a page looks at a bounded number of entries, so it may be empty although more follow.
    """
    look = scoped.entries if scoped.is_scoped(reader.scope) else _entries
    entries, end, more = look(connection, reader.scope, after.seq, limit)
    newest = {(row.kind, row.id): row for row in entries}
    latest = sorted(newest.values(), key=lambda row: row.seq)
    bodies = documents.texts(connection, (key for key, row in newest.items() if row.mark != feed.LEAVE))
    held = _held(connection, reader.device, after.seq)
    held |= _held_before(connection, reader.device, [row for row in entries if row.scope != feed.EVERYONE])
    items = [_item(row, bodies.get((row.kind, row.id)), held.get((row.kind, row.id))) for row in latest]
    # What is not this reader's need not be looked at again.
    reached = after._replace(seq=end if more else max(end, feed.head(connection).seq))
    body = {
        "feed_id": after.feed_id,
        "items": items,
        "cursor": cursor_text(key, reached),
        "more": more,
        "server_time": server_time,
    }
    return Page(msgspec.json.encode(body), reached, not entries and not more)


def _entries(connection: Connection, scope: str, after: int, limit: int) -> tuple[Sequence[Any], int, bool]:
    """Entries after a number, the number they end at, and whether more follow."""
    columns = (
        changes.c.seq,
        changes.c.kind,
        changes.c.id,
        changes.c.version,
        changes.c.scope,
        changes.c.mark,
    )
    # What left stores while there were scopes has left nobody who receives all.
    stayed = changes.c.mark.is_distinct_from(feed.LEAVE)
    query = select(*columns).where(changes.c.seq > after, changes.c.scope == scope, stayed)
    entries = connection.execute(query.order_by(changes.c.seq).limit(limit + 1)).all()
    more, entries = len(entries) > limit, entries[:limit]
    return entries, entries[-1].seq if entries else after, more


def _held(connection: Connection, device: str, seq: int) -> dict[tuple[str, str], list[str]]:
    """The commands of a device that each document took in after a place in the feed.

    Looked for to the very head, not only to the end of the page: bodies are the newest and hold them all.
    """
    query = select(changes.c.kind, changes.c.id, changes.c.command).where(
        changes.c.device == device, changes.c.seq > seq, changes.c.command.is_not(None)
    )
    held = defaultdict(list)
    for row in connection.execute(query.order_by(changes.c.seq)):
        held[row.kind, row.id].append(row.command)
    return held


def _held_before(
    connection: Connection, device: str, entered: Sequence[Any]
) -> dict[tuple[str, str], list[str]]:
    """The same for documents that came into the reader's scope just now: all that the feed remembers.

    The entries that named the commands were passed by while the documents were not the reader's.
    """
    if not entered:
        return {}
    keys = {(row.kind, row.id) for row in entered}
    return {key: commands for key, commands in _held(connection, device, 0).items() if key in keys}


def _item(row: Any, stored: tuple[int, str] | None, contains: list[str] | None) -> dict[str, Any]:
    item: dict[str, Any] = {"op": "put", "kind": row.kind, "id": row.id}
    if contains:
        item["contains"] = contains
    if row.mark == feed.LEAVE:
        return item | {"op": "leave", "version": row.version}
    if stored is None:
        gone = item | {"op": "del", "version": row.version}
        return gone | {"erased": True} if row.mark == feed.ERASED else gone
    return item | {"version": stored[0], "body": msgspec.Raw(stored[1].encode())}


def snapshot(connection: Connection, key: bytes, reader: Reader, after: str | None, limit: int) -> bytes:
    """A page of everything in the reader's scope, as NDJSON; the last line says whether it arrived whole.

    The cursor is the head noted before the first row of the first page: what changes while a till reads on comes again in
    the feed. Raises BadInput("bad_request"), FeedReset.
    """
    start, last = _start(connection, key, reader, after)
    look = scoped.rows if scoped.is_scoped(reader.scope) else _rows
    rows, following = look(connection, reader.scope, last, limit)
    lines = b"".join(
        b'{"kind":"%b","id":"%b","version":%d,"body":%b}\n'
        % (row.kind.encode(), row.id.encode(), row.version, row.body.encode())
        for row in rows
    )
    end = {
        "end": True,
        "next": signing.seal(key, "snapshot", (start, following)) if following else None,
        "n": len(rows),
        "sha256": hashlib.sha256(lines).hexdigest(),
        "cursor": cursor_text(key, start),
        "total": None if scoped.is_scoped(reader.scope) else checksums.documents_in(connection),
    }
    return lines + msgspec.json.encode(end) + b"\n"


def _rows(
    connection: Connection, _scope: str, last: Place | None, limit: int
) -> tuple[Sequence[Any], Place | None]:
    """Documents after a place in the order of (kind, id), and the place where the next page begins."""
    table = documents_table
    query = select(table.c.kind, table.c.id, table.c.version, table.c.body)
    if last is not None:
        query = query.where(tuple_(table.c.kind, table.c.id) > tuple(last))
    rows = connection.execute(query.order_by(table.c.kind, table.c.id).limit(limit + 1)).all()
    more, rows = len(rows) > limit, rows[:limit]
    return rows, (rows[-1].kind, rows[-1].id) if more else None


def _start(
    connection: Connection, key: bytes, reader: Reader, after: str | None
) -> tuple[Cursor, Place | None]:
    if after is None:
        head = feed.head(connection)
        return Cursor(head.feed_id, head.seq, reader.scope), None
    found = signing.unseal(key, "snapshot", after)
    if len(found) != 2:  # of the first release, which named kind and id beside the beginning
        raise FeedReset("scope_changed")
    begun, last = found
    # Checked like any cursor: a snapshot begun before a restore would mix two histories.
    return cursor(connection, key, reader, cursor_text(key, Cursor(*begun))), last
