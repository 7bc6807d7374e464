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
from sqlalchemy import Connection, bindparam, insert, select, update

from clienteling.hub import feed, lookup_keys
from clienteling.hub.feed import Pointer
from clienteling.hub.tables import documents as table

Body = dict[str, Any]
Row = tuple[str, str, Body]

# Sorted members: the same body gives the same text whoever wrote it, so an unchanged document is seen as unchanged.
_encoder = msgspec.json.Encoder(order="sorted")
_OWN_CUSTOMER = frozenset({"customer", "loyalty"})


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

    Of two rows for the same document the later one counts; unchanged ones are skipped.
    """
    bodies = {(kind, identity): body for kind, identity, body in rows}
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
    added = [_values(one) for one in changed if one.version == 0]
    replaced = [_values(one) for one in changed if one.version > 0]
    if added:
        connection.execute(_INSERT, added)
    if replaced:
        connection.execute(_UPDATE, replaced)
        lookup_keys.forget(connection, [(one.kind, one.id) for one in changed if one.version > 0])
    lookup_keys.note(connection, ((one.kind, one.id, one.body) for one in changed))
    return [Pointer(one.kind, one.id, one.version + 1) for one in changed]


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
)
_UPDATE = (
    update(table)
    .where(table.c.kind == bindparam("new_kind"), table.c.id == bindparam("new_id"))
    .values(version=bindparam("new_version"), body=bindparam("new_body"), customer=bindparam("new_customer"))
)


def _known(
    connection: Connection, keys: Iterable[tuple[str, str]], lock: bool = True
) -> dict[tuple[str, str], _Known]:
    ids: dict[str, list[str]] = defaultdict(list)
    for kind, identity in keys:
        ids[kind].append(identity)
    found = {}
    for kind in sorted(ids):
        query = _SEVERAL_LOCKED if lock else _SEVERAL
        for row in connection.execute(query, {"kind": kind, "ids": ids[kind]}):
            found[kind, row.id] = _Known(row.version, row.body)
    return found


def _values(one: Changed) -> dict[str, Any]:
    customer = one.id if one.kind in _OWN_CUSTOMER else one.body.get("customer")
    return {
        "new_kind": one.kind,
        "new_id": one.id,
        "new_version": one.version + 1,
        "new_body": one.text,
        "new_customer": customer if isinstance(customer, str) else None,
    }
