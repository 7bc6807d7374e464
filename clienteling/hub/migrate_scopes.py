"""The second step of a hub's database: whom each document is for, memberships, sums, erasures and the days of the feed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, bindparam, select, text, tuple_, update

from clienteling.hub import checksums, members, scopes, tables
from clienteling.hub.members import Rules
from clienteling.hub.scopes import Written
from clienteling.ids import Ids

_TABLES = ("feed_days", "memberships", "sums", "erasures", "erased", "erasures_done")
_COLUMNS = (
    tables.documents.c.place,
    tables.changes.c.mark,
    tables.feed_head.c.scoped,
    tables.feed_head.c.swept,
    tables.commands.c.customer,
)
_INDICES = (
    "CREATE INDEX documents_place ON documents (place, kind, id) WHERE place IS NOT NULL",
    "CREATE INDEX commands_customer ON commands (customer) WHERE customer IS NOT NULL",
)
# Whom the commands answered so far are about, by what they touched: their answers go with the person, too.
_WHOM = """
    UPDATE commands SET customer = touched.customer FROM (
        SELECT changes.command AS command, MIN(documents.customer) AS customer
        FROM changes JOIN documents ON documents.kind = changes.kind AND documents.id = changes.id
        WHERE changes.command IS NOT NULL AND documents.customer IS NOT NULL GROUP BY changes.command
    ) AS touched WHERE commands.id = touched.command
"""
_BATCH = 1000
_PLACE = (
    update(tables.documents)
    .where(tables.documents.c.kind == bindparam("old_kind"), tables.documents.c.id == bindparam("old_id"))
    .values(place=bindparam("new_place"), customer=bindparam("new_customer"))
)


def step(connection: Connection, _ids: Ids) -> None:
    """Adds what scopes need and works it out for the documents there are."""
    for column in _COLUMNS:
        _add(connection, column)
    tables.metadata.create_all(connection, tables=[tables.metadata.tables[name] for name in _TABLES])
    for index in _INDICES:
        connection.execute(text(index))
    for rows in _documents(connection):
        _follow(connection, rows)
    connection.execute(text(_WHOM))


def _add(connection: Connection, column: Column[Any]) -> None:
    kind = column.type.compile(dialect=connection.dialect)
    connection.execute(text(f"ALTER TABLE {column.table.name} ADD COLUMN {column.name} {kind}"))


def _follow(connection: Connection, rows: list[Any]) -> None:
    read = [(row.kind, row.id, msgspec.json.decode(row.body)) for row in rows]
    places = [
        {"old_kind": kind, "old_id": identity, "new_place": whose.place, "new_customer": whose.customer}
        for (kind, identity, _), whose in zip(read, scopes.audiences(connection, read), strict=True)
    ]
    connection.execute(_PLACE, places)
    written = [
        (kind, identity, Written(0, row.version, None, scopes.joins(kind, identity, body)))
        for row, (kind, identity, body) in zip(rows, read, strict=True)
    ]
    checksums.note(connection, written)
    members.follow(connection, written, (), Rules(False, None))


def _documents(connection: Connection) -> Iterator[list[Any]]:
    """All documents in order, a batch at a time."""
    table = tables.documents
    query = select(table.c.kind, table.c.id, table.c.version, table.c.body).order_by(table.c.kind, table.c.id)
    last = None
    while True:
        after = query if last is None else query.where(tuple_(table.c.kind, table.c.id) > last)
        rows = list(connection.execute(after.limit(_BATCH)))
        if not rows:
            return
        last = (rows[-1].kind, rows[-1].id)
        yield rows
