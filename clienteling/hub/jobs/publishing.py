"""Writes what a job made as documents, those only that say something else than before, and takes away those nobody wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from clienteling.hub import documents, feed
from clienteling.hub.tables import documents as table

Body = dict[str, Any]
Same = Callable[[Body, Body], bool]


def publish(
    connection: Connection, kind: str, wanted: Mapping[str, Body], unwanted: Iterable[str], same: Same
) -> int:
    """Brings documents of a kind in step, by id, in the caller's transaction; gives how many changed or went.

    `same` says whether an old body and a new one tell a reader the same: then the old one stays.
    """
    stored = documents.texts(connection, [(kind, identity) for identity in wanted], lock=True)
    rows = [
        (kind, identity, body)
        for identity, body in wanted.items()
        if (before := stored.get((kind, identity))) is None or not same(msgspec.json.decode(before[1]), body)
    ]
    pointers = documents.write(connection, rows)
    pointers += documents.remove(connection, [(kind, identity) for identity in unwanted])
    if pointers:
        feed.append(connection, pointers)
    return len(pointers)


def ids_of(connection: Connection, kind: str) -> list[str]:
    """The ids of all documents of a kind, sorted."""
    return list(connection.scalars(select(table.c.id).where(table.c.kind == kind).order_by(table.c.id)))


def same_but(*passing: str) -> Same:
    """Equal in all members but these, which only say when it was worked out."""

    def same(before: Body, after: Body) -> bool:
        names = (before.keys() | after.keys()) - set(passing)
        return all(before.get(name) == after.get(name) for name in names)

    return same


def same_neighbours(before: Body, after: Body) -> bool:
    """The same articles at the front, none of its weights moved by more than a seventh: nobody would be told otherwise."""
    old, new = dict(_pairs(before)), dict(_pairs(after))
    front = {sku for sku, _ in _pairs(after)[:10]}
    if len(old) != len(new) or front != {sku for sku, _ in _pairs(before)[:10]}:
        return False
    numbers = [(old[sku], new[sku]) for sku in old.keys() & new.keys()]
    numbers.append((before.get("again") or 0.0, after.get("again") or 0.0))
    return len(numbers) > 0.9 * len(old) and all(abs(a - b) <= max(a, b) / 7.0 for a, b in numbers)


def _pairs(body: Body) -> Sequence[tuple[str, float]]:
    return [(str(sku), float(weight)) for sku, weight in body.get("items") or ()]
