"""The documents of the hub: read, write one, write very many. Every write leaves one entry in the feed.

What may be written, and by whom, is decided in handlers.py; what a body means, in the domain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

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


class _Known(NamedTuple):
    version: int
    text: str


def encode(body: Body) -> str:
    """A body as the text that is stored and sent."""
    return _encoder.encode(body).decode()


def get(connection: Connection, kind: str, identity: str) -> Stored | None:
    """One document, or None."""
    query = select(table.c.version, table.c.body).where(table.c.kind == kind, table.c.id == identity)
    row = connection.execute(query).one_or_none()
    return Stored(row.version, msgspec.json.decode(row.body)) if row else None


def of(connection: Connection, kind: str, *, customer: str | None = None) -> Iterator[tuple[str, Stored]]:
    """All documents of a kind in the order of their ids, of one customer when given."""
    query = select(table.c.id, table.c.version, table.c.body).where(table.c.kind == kind)
    if customer is not None:
        query = query.where(table.c.customer == customer)
    for row in connection.execute(query.order_by(table.c.id)):
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

    Of two rows for the same document the later one counts.
    """
    bodies = {(kind, identity): body for kind, identity, body in rows}
    known = _known(connection, bodies)
    added, changed = [], []
    for key in sorted(bodies):
        text = encode(bodies[key])
        before = known.get(key)
        if before is None:
            added.append(_values(*key, 1, text, bodies[key]))
        elif before.text != text:
            changed.append(_values(*key, before.version + 1, text, bodies[key]))
    if added:
        connection.execute(insert(table), added)
    if changed:
        connection.execute(
            _UPDATE, [{f"new_{name}": value for name, value in row.items()} for row in changed]
        )
        lookup_keys.forget(connection, [(row["kind"], row["id"]) for row in changed])
    written = added + changed
    lookup_keys.note(
        connection, ((row["kind"], row["id"], bodies[row["kind"], row["id"]]) for row in written)
    )
    return [Pointer(row["kind"], row["id"], row["version"]) for row in written]


def remove(connection: Connection, kind: str, identity: str) -> Pointer | None:
    """Deletes a document and what finds it; the feed entry tells tills to delete it too. None when there is none."""
    stored = get(connection, kind, identity)
    if stored is None:
        return None
    connection.execute(delete(table).where(table.c.kind == kind, table.c.id == identity))
    lookup_keys.forget(connection, [(kind, identity)])
    return Pointer(kind, identity, stored.version + 1)


def texts(
    connection: Connection, keys: Iterable[tuple[str, str]], *, lock: bool = False
) -> dict[tuple[str, str], tuple[int, str]]:
    """Version and stored text of several documents; locked, no other process changes them before this one commits."""
    return {key: (known.version, known.text) for key, known in _known(connection, keys, lock=lock).items()}


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
        query = select(table.c.id, table.c.version, table.c.body).where(table.c.kind == kind)
        query = query.where(table.c.id.in_(ids[kind])).order_by(table.c.id)
        for row in connection.execute(query.with_for_update() if lock else query):
            found[kind, row.id] = _Known(row.version, row.body)
    return found


def _values(kind: str, identity: str, version: int, text: str, body: Body) -> dict[str, Any]:
    customer = identity if kind in _OWN_CUSTOMER else body.get("customer")
    return {
        "kind": kind,
        "id": identity,
        "version": version,
        "body": text,
        "customer": customer if isinstance(customer, str) else None,
    }
