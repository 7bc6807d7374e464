"""The documents of the hub: read, write one, write very many. Every write leaves one entry in the feed.

What may be written, and by whom, is decided in handlers.py; what a body means, in the domain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from clienteling.hub import erased, feed, lookup_keys, scopes
from clienteling.hub.feed import Pointer
from clienteling.hub.scopes import Audience, Written
from clienteling.hub.tables import documents as table

Body = dict[str, Any]
Row = tuple[str, str, Body]

# Sorted members: the same body gives the same text whoever wrote it, so an unchanged document is seen as unchanged.
_encoder = msgspec.json.Encoder(order="sorted")
# Kinds whose documents may be for somebody else after they changed; the others are for whom they always were.
# A payment goes where its till goes.
_CHANGING_HANDS = frozenset(
    {
        "order", "return", "attention", "cart", "note", "activity", "wishlist", "held", "payment", "message",
        "promotion",
    }
)  # fmt: skip


class Stored(NamedTuple):
    """A document as it stands: its version (counting from 1) and its body."""

    version: int
    body: Body


class Changed(NamedTuple):
    """A document to be written: the version it has now (0: none), its new body, and that body as text."""

    kind: str
    id: str
    version: int
    body: Body
    text: str


class _Known(NamedTuple):
    version: int
    text: str


def encode(body: Body) -> str:
    """A body as the text that is stored and sent."""
    return _encoder.encode(body).decode()


def get(connection: Connection, kind: str, identity: str) -> Stored | None:
    """One document, or None."""
    row = connection.execute(_GET, {"kind": kind, "id": identity}).one_or_none()
    return Stored(row.version, msgspec.json.decode(row.body)) if row else None


def of(connection: Connection, kind: str, *, customer: str | None = None) -> Iterator[tuple[str, Stored]]:
    """All documents of a kind in the order of their ids, of one customer when given."""
    query = select(table.c.id, table.c.version, table.c.body).where(table.c.kind == kind)
    if customer is None:
        rows = iter(connection.execute(query.order_by(table.c.id)))
    else:
        # Sorted here: asked to sort, SQLite walks the primary key past everybody's orders.
        rows = iter(sorted(connection.execute(query.where(table.c.customer == customer)), key=itemgetter(0)))
    for row in rows:
        yield row.id, Stored(row.version, msgspec.json.decode(row.body))


def put(connection: Connection, kind: str, identity: str, body: Body) -> int:
    """Writes one document and its feed entry; gives its version. An unchanged body keeps its version."""
    pointers = write(connection, [(kind, identity, body)])
    feed.append(connection, pointers)
    if pointers:
        return pointers[0].version
    stored = get(connection, kind, identity)
    return stored.version if stored else 0


def put_many(connection: Connection, rows: Iterable[Row], batch: int = 1000) -> int:
    """Writes documents in the caller's transaction, one feed entry each; gives how many changed.

    For seeding and imports: bodies equal to what is stored are skipped.
    """
    written = 0
    waiting = iter(rows)
    while chunk := list(islice(waiting, batch)):
        pointers = write(connection, chunk)
        feed.append(connection, pointers)
        written += len(pointers)
    return written


def write(connection: Connection, rows: Sequence[Row]) -> list[Pointer]:
    """Writes documents and what finds them, without feed entries: the caller appends those last.

    Of two rows for the same document the later one counts; unchanged ones are skipped. Of an erased customer nothing is
    written but what they bought, without them.
    """
    bodies = {(kind, identity): body for kind, identity, body in erased.without(connection, rows)}
    known = _known(connection, bodies)
    changed = []
    for key in sorted(bodies):
        text = encode(bodies[key])
        before = known.get(key)
        if before is None or before.text != text:
            changed.append(Changed(*key, before.version if before else 0, bodies[key], text))
    return store(connection, changed)


def store(connection: Connection, changed: Sequence[Changed]) -> list[Pointer]:
    """Writes documents whose present versions are known and locked; gives them with their new versions."""
    audiences = scopes.audiences(connection, [(one.kind, one.id, one.body) for one in changed])
    before = _audiences(connection, [one for one in changed if one.version and one.kind in _CHANGING_HANDS])
    rows = [_values(one, whose) for one, whose in zip(changed, audiences, strict=True)]
    added = [row for row in rows if row["new_version"] == 1]
    replaced = [row for row in rows if row["new_version"] > 1]
    if added:
        connection.execute(_INSERT, added)
    if replaced:
        connection.execute(_UPDATE, replaced)
        lookup_keys.forget(connection, [(one.kind, one.id) for one in changed if one.version > 0])
    lookup_keys.note(connection, ((one.kind, one.id, one.body) for one in changed))
    return [
        _pointer(one, whose, before.get((one.kind, one.id)))
        for one, whose in zip(changed, audiences, strict=True)
    ]


def remove(connection: Connection, keys: Iterable[tuple[str, str]], mark: str | None = None) -> list[Pointer]:
    """Deletes documents and what finds them; gives their entries for the feed, which the caller appends last."""
    gone = _known(connection, keys)
    if gone:
        connection.execute(_DELETE, [{"old_kind": kind, "old_id": identity} for kind, identity in gone])
        lookup_keys.forget(connection, gone)
    return [
        Pointer(*key, known.version + 1, mark=mark, written=Written(known.version, 0))
        for key, known in gone.items()
    ]


def texts(
    connection: Connection, keys: Iterable[tuple[str, str]], *, lock: bool = False
) -> dict[tuple[str, str], tuple[int, str]]:
    """Version and stored text of several documents; locked, no other process changes them before this one commits."""
    return {key: (known.version, known.text) for key, known in _known(connection, keys, lock=lock).items()}


_GET = select(table.c.version, table.c.body).where(
    table.c.kind == bindparam("kind"), table.c.id == bindparam("id")
)
_SEVERAL = (
    select(table.c.id, table.c.version, table.c.body)
    .where(table.c.kind == bindparam("kind"), table.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(table.c.id)
)
_SEVERAL_LOCKED = _SEVERAL.with_for_update()
_INSERT = insert(table).values(
    kind=bindparam("new_kind"),
    id=bindparam("new_id"),
    version=bindparam("new_version"),
    body=bindparam("new_body"),
    customer=bindparam("new_customer"),
    place=bindparam("new_place"),
)
_UPDATE = (
    update(table)
    .where(table.c.kind == bindparam("new_kind"), table.c.id == bindparam("new_id"))
    .values(
        version=bindparam("new_version"),
        body=bindparam("new_body"),
        customer=bindparam("new_customer"),
        place=bindparam("new_place"),
    )
)
_DELETE = delete(table).where(table.c.kind == bindparam("old_kind"), table.c.id == bindparam("old_id"))
_AUDIENCES = select(table.c.id, table.c.customer, table.c.place).where(
    table.c.kind == bindparam("kind"), table.c.id.in_(bindparam("ids", expanding=True))
)


def _known(
    connection: Connection, keys: Iterable[tuple[str, str]], lock: bool = True
) -> dict[tuple[str, str], _Known]:
    ids = _by_kind(keys)
    found = {}
    for kind in sorted(ids):
        query = _SEVERAL_LOCKED if lock else _SEVERAL
        for row in connection.execute(query, {"kind": kind, "ids": ids[kind]}):
            found[kind, row.id] = _Known(row.version, row.body)
    return found


def _audiences(connection: Connection, changed: Iterable[Changed]) -> dict[tuple[str, str], Audience]:
    """Whom documents are for as they are stored."""
    return {
        (kind, row.id): Audience(row.customer, row.place)
        for kind, ids in _by_kind((one.kind, one.id) for one in changed).items()
        for row in connection.execute(_AUDIENCES, {"kind": kind, "ids": ids})
    }


def _by_kind(keys: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    ids: dict[str, list[str]] = defaultdict(list)
    for kind, identity in keys:
        ids[kind].append(identity)
    return ids


def _values(one: Changed, whose: Audience) -> dict[str, Any]:
    return {
        "new_kind": one.kind,
        "new_id": one.id,
        "new_version": one.version + 1,
        "new_body": one.text,
        "new_customer": whose.customer,
        "new_place": whose.place,
    }


def _pointer(one: Changed, whose: Audience, before: Audience | None) -> Pointer:
    was = before if before not in (None, whose) else None
    written = Written(one.version, one.version + 1, was, scopes.joins(one.kind, one.id, one.body))
    return Pointer(one.kind, one.id, one.version + 1, written=written)
