"""What tills read: pages of the feed with the bodies joined in, and pages of the snapshot. Bodies are passed on unread."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, select, tuple_

from clienteling.errors import FeedReset
from clienteling.hub import documents, feed, signing
from clienteling.hub.tables import changes
from clienteling.hub.tables import documents as documents_table

SNAPSHOT_PAGE = 5000


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
    # A number beyond the head means that this hub was set back to an older copy of itself.
    if found.feed_id != head.feed_id or found.seq > head.seq:
        raise FeedReset("feed_reset")
    if found.seq < head.floor:
        raise FeedReset("cursor_expired")
    if found.scope != reader.scope:
        raise FeedReset("scope_changed")
    return found


def changes_after(
    connection: Connection, key: bytes, reader: Reader, after: Cursor, limit: int, server_time: str
) -> Page:
    """The next page of the feed: of several entries for one document only the newest is kept."""
    columns = (changes.c.seq, changes.c.kind, changes.c.id, changes.c.version)
    query = select(*columns).where(changes.c.seq > after.seq, changes.c.scope == reader.scope)
    entries = connection.execute(query.order_by(changes.c.seq).limit(limit + 1)).all()
    more, entries = len(entries) > limit, entries[:limit]
    newest = {(row.kind, row.id): row for row in entries}
    latest = sorted(newest.values(), key=lambda row: row.seq)
    bodies = documents.texts(connection, newest)
    held = _held(connection, reader.device, after.seq)
    items = [_item(row, bodies.get((row.kind, row.id)), held.get((row.kind, row.id))) for row in latest]
    end = after._replace(seq=entries[-1].seq) if entries else after
    body = {
        "feed_id": after.feed_id,
        "items": items,
        "cursor": cursor_text(key, end),
        "more": more,
        "server_time": server_time,
    }
    return Page(msgspec.json.encode(body), end, not entries)


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


def _item(row: Any, stored: tuple[int, str] | None, contains: list[str] | None) -> dict[str, Any]:
    item: dict[str, Any] = {"op": "put", "kind": row.kind, "id": row.id}
    if contains:
        item["contains"] = contains
    if stored is None:
        return item | {"op": "del", "version": row.version}
    return item | {"version": stored[0], "body": msgspec.Raw(stored[1].encode())}


def snapshot(connection: Connection, key: bytes, reader: Reader, after: str | None, limit: int) -> bytes:
    """A page of everything, as NDJSON in the order of (kind, id); the last line says whether it arrived whole.

    The cursor is the head noted before the first row of the first page: what changes while a till reads on comes again in
    the feed. Raises BadInput("bad_request"), FeedReset.
    """
    start, last = _start(connection, key, reader, after)
    table = documents_table
    query = select(table.c.kind, table.c.id, table.c.version, table.c.body)
    if last is not None:
        query = query.where(tuple_(table.c.kind, table.c.id) > last)
    rows = connection.execute(query.order_by(table.c.kind, table.c.id).limit(limit + 1)).all()
    more, rows = len(rows) > limit, rows[:limit]
    lines = b"".join(
        b'{"kind":"%b","id":"%b","version":%d,"body":%b}\n'
        % (row.kind.encode(), row.id.encode(), row.version, row.body.encode())
        for row in rows
    )
    following = signing.seal(key, "snapshot", (start, rows[-1].kind, rows[-1].id)) if more else None
    end = {
        "end": True,
        "next": following,
        "n": len(rows),
        "sha256": hashlib.sha256(lines).hexdigest(),
        "cursor": cursor_text(key, start),
    }
    return lines + msgspec.json.encode(end) + b"\n"


def _start(
    connection: Connection, key: bytes, reader: Reader, after: str | None
) -> tuple[Cursor, tuple[str, str] | None]:
    if after is None:
        head = feed.head(connection)
        return Cursor(head.feed_id, head.seq, reader.scope), None
    begun, kind, identity = signing.unseal(key, "snapshot", after)
    # Checked like any cursor: a snapshot begun before a restore would mix two histories.
    return cursor(connection, key, reader, cursor_text(key, Cursor(*begun))), (kind, identity)
