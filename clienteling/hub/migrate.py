"""Brings a hub's database to the newest schema: ordered steps, each atomic with its record, never edited once released."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, Engine, func, insert, inspect, select, text

from clienteling.errors import NewerSchema
from clienteling.hub import migrate_scopes, tables, tables_tenders, tables_trail
from clienteling.ids import Ids

Step = Callable[[Connection, Ids], None]

_FIRST_TABLES = (
    "migrations", "documents", "changes", "feed_head", "commands", "claims", "completions", "lookup_keys", "images",
    "devices", "enrolment_codes", "challenges", "credentials", "tries", "audit", "secrets",
)  # fmt: skip


def _first(connection: Connection, ids: Ids) -> None:
    # Columns of later steps are `system` ones, which no CREATE TABLE names.
    made = [tables.metadata.tables[name] for name in _FIRST_TABLES]
    tables.metadata.create_all(connection, tables=made)
    connection.execute(insert(tables.feed_head).values(one=1, seq=0, floor=0, feed_id=ids.new()))
    for name in ("feed", "token", "badge"):
        connection.execute(insert(tables.secrets).values(name=name, value=ids.random_bytes(32)))


def _numbers(connection: Connection, _ids: Ids) -> None:
    """The number a till gave a command: one it gives out again says that its journal was set back."""
    kind = tables.commands.c.seq.type.compile(dialect=connection.dialect)
    connection.execute(text(f"ALTER TABLE commands ADD COLUMN seq {kind}"))
    connection.execute(text("CREATE INDEX commands_seq ON commands (device, seq) WHERE seq IS NOT NULL"))


def _tenders(connection: Connection, _ids: Ids) -> None:
    """Gift cards, and links to pay by."""
    made = [tables_tenders.gift_cards, tables_tenders.gift_card_moves, tables_tenders.links]
    tables.metadata.create_all(connection, tables=made)


def _outgoing(connection: Connection, _ids: Ids) -> None:
    """Messages that wait to be sent."""
    tables.metadata.create_all(connection, tables=[tables.outgoing])


def _trail(connection: Connection, _ids: Ids) -> None:
    """What managers look through; what was done before is not known any more."""
    tables.metadata.create_all(connection, tables=[tables_trail.trail])


STEPS: tuple[tuple[str, Step], ...] = (
    ("first", _first),
    ("scopes", migrate_scopes.step),
    ("numbers", _numbers),
    ("outgoing", _outgoing),
    ("tenders", _tenders),
    ("trail", _trail),
)


def to_newest(engine: Engine, ids: Ids) -> None:
    """Applies the steps this database does not have yet. Raises NewerSchema when it is newer than this program."""
    for number, (name, step) in enumerate(STEPS, 1):
        with engine.begin() as connection:
            found = _number(connection)
            if found > len(STEPS):
                raise NewerSchema(found=found, known=len(STEPS))
            if found < number:
                step(connection, ids)
                connection.execute(insert(tables.migrations).values(number=number, name=name))


def _number(connection: Connection) -> int:
    if not inspect(connection).has_table(tables.migrations.name):
        return 0
    return connection.scalar(select(func.max(tables.migrations.c.number))) or 0
