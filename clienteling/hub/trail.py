"""What managers look through: kept with each command as it is carried out, and listed page by page with names.

Which commands there is something to keep of is domain/audit.py's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, and_, insert, or_, select, update

from clienteling.domain import audit
from clienteling.domain.audit import Asked, Entry, Listed
from clienteling.domain.reading import text
from clienteling.errors import BadInput
from clienteling.hub import documents, erased
from clienteling.hub.tables import commands
from clienteling.hub.tables_trail import trail as table
from clienteling.protocol import Envelope, Result

if TYPE_CHECKING:
    from clienteling.hub.work import Work

_BETWEEN = "~"


def keep(work: Work, read: Envelope, result: Result, customer: str | None) -> None:
    """Write down what a command did that is worth keeping, with what became of it; `customer`: whom it is about.

    Of what comes about somebody erased, as little as is left of what came before (`forget`).
    """
    if result.code == audit.QUARANTINED:
        found = [(0, audit.Act(audit.QUARANTINED, {"name": read.name}))]
    else:
        said = {"name": read.name, "body": read.body}
        found = list(enumerate(audit.acts(said), 1))
    if not found:
        return
    is_erased = bool(customer) and bool(erased.among(work.connection, [customer or ""]))
    shared = {
        "command": read.id,
        "at": read.at if audit.is_readable_at(read.at) else work.clock.now_text(),
        "received": work.clock.now_text(),
        "associate": read.actor.associate,
        "till": work.device.till or None,
        "store": _store(work, read),
        "kind": read.document.kind,
        "document": "" if is_erased else read.document.id,
        "outcome": result.code,
    }
    rows = [
        {**shared, "place": place, "what": act.what, "facts": _facts(act.facts, is_erased)}
        for place, act in found
    ]
    work.connection.execute(insert(table), rows)


def _store(work: Work, read: Envelope) -> str:
    """Where it happened: the till's store; of what the hub does by itself, the store that held the cart is not known."""
    return work.device.store or text(read.body, "store") or ""


def page(connection: Connection, asked: Asked, store: str) -> Listed:
    """The acts of a store, newest first. Raises BadInput("bad_request")."""
    if not (audit.is_readable_at(asked.since) and audit.is_readable_at(asked.until)):
        raise BadInput("bad_request")
    limit = min(max(asked.limit, 1), audit.MOST)
    query = select(table).where(table.c.store == store)
    if asked.since is not None:
        query = query.where(table.c.at >= asked.since)
    if asked.until is not None:
        query = query.where(table.c.at < asked.until)
    if asked.what is not None:
        query = query.where(table.c.what == asked.what)
    if asked.after is not None:
        query = query.where(_before(asked.after))
    order = (table.c.at.desc(), table.c.command.desc(), table.c.place.desc())
    rows = connection.execute(query.order_by(*order).limit(limit + 1)).all()
    names = _names(connection, rows)
    return Listed(
        entries=[_entry(row, names) for row in rows[:limit]],
        next=_place(rows[limit - 1]) if len(rows) > limit else None,
    )


def forget(connection: Connection, customer: str) -> None:
    """Of acts about an erased customer stays what was done and for how much, not what somebody wrote about it."""
    theirs = select(commands.c.id).where(commands.c.customer == customer)
    for row in connection.execute(select(table).where(table.c.command.in_(theirs))).all():
        facts = _facts(msgspec.json.decode(row.facts), is_erased=True)
        here = and_(table.c.command == row.command, table.c.place == row.place)
        connection.execute(update(table).where(here).values(facts=facts, document=""))


def _facts(facts: dict[str, Any], is_erased: bool) -> str:
    kept = {name: one for name, one in facts.items() if not (is_erased and name in audit.WRITTEN)}
    return msgspec.json.encode(kept).decode()


def _before(after: str) -> Any:
    parts = after.split(_BETWEEN)
    if len(parts) != 3 or not parts[2].isdecimal() or len(parts[2]) > 6:
        raise BadInput("bad_request")
    at, command, place = parts[0], parts[1], int(parts[2])
    same = and_(table.c.at == at, table.c.command == command, table.c.place < place)
    return or_(table.c.at < at, and_(table.c.at == at, table.c.command < command), same)


def _place(row: Any) -> str:
    return _BETWEEN.join((row.at, row.command, str(row.place)))


def _names(connection: Connection, rows: Any) -> dict[tuple[str, str], str]:
    asked = {("associate", row.associate) for row in rows if row.associate}
    asked |= {("till", row.till) for row in rows if row.till}
    asked |= {("store", row.store) for row in rows if row.store}
    found = documents.texts(connection, sorted(asked))
    return {key: text(msgspec.json.decode(body), "name") or "" for key, (_, body) in found.items()}


def _entry(row: Any, names: dict[tuple[str, str], str]) -> Entry:
    return Entry(
        id=f"{row.command} {row.place}",
        at=row.at,
        received=row.received,
        what=row.what,
        associate=names.get(("associate", row.associate or ""), ""),
        till=names.get(("till", row.till or ""), ""),
        store=names.get(("store", row.store), ""),
        kind=row.kind,
        document=row.document,
        outcome=row.outcome,
        facts=msgspec.json.decode(row.facts),
    )
