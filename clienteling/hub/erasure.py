"""Takes a customer out of this hub for good, and keeps book of which tills have done the same.

What still comes about an erased customer is in erased.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.errors import BadInput
from clienteling.hub import claims, db, documents, feed, members, quarantine, trail
from clienteling.hub.erased import KEPT, document_without_person, without_card
from clienteling.hub.tables import commands, devices, erased, erasures, erasures_done
from clienteling.hub.tables import documents as table
from clienteling.ids import derived
from clienteling.protocol import Result

MOST = 50  # erasures told to a till at once
_OF_PERSON = ("customer", "loyalty", "wishlist")
# Texts in what a person must decide that are never about the customer; of other texts only ids and times are kept.
_PLAIN = frozenset({"choice", "by_name", "code", "command", "currency", "device", "name", "reason", "state"})
_ID_OR_TIME = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z"
)

Body = dict[str, Any]
Key = tuple[str, str]


class Waiting(NamedTuple):
    """An erasure, and the tills in service that have not said yet that they did the same."""

    id: str
    customer: str
    at: str
    tills: list[str]


def erase(connection: Connection, clock: Clock, customer: str) -> str:
    """Deletes what is about a customer and takes them out of what they bought; gives the erasure's id.

    The id follows from the customer's, so that a hub set back to an older copy can tell whom its tills speak of. Once more
    does what is left to do. Raises BadInput("unknown_customer").
    """
    # Who has looked whether the customer was erased, and writes about them next, is done before we look what there is.
    db.wait_for_users(connection, erased)
    identity = derived("erasure", customer)
    owned = connection.execute(
        select(table.c.kind, table.c.id, table.c.body).where(table.c.customer == customer)
    ).all()
    known = connection.scalar(select(erasures.c.id).where(erasures.c.id == identity))
    if not owned and known is None:
        raise BadInput("unknown_customer")
    gone = [(row.kind, row.id) for row in owned if row.kind not in KEPT]
    rows = [(row.kind, row.id, _without(row.kind, row.body, customer)) for row in owned if row.kind in KEPT]
    rows += _payments(connection, {row.id for row in owned if row.kind == "order"})
    rows += _attention(connection, {customer, *(name for _, name in gone)}, customer)
    _note(connection, clock, identity, customer, gone)
    pointers = documents.write(connection, rows)
    pointers += documents.remove(connection, gone, mark=feed.ERASED)
    for kind, name in gone:
        if kind == "cart":
            claims.drop(connection, name)
    _forget_answers(connection, customer)
    trail.forget(connection, customer)
    feed.append(connection, pointers)
    members.forget(connection, customer)
    return identity


def acknowledge(connection: Connection, clock: Clock, device: str, done: Sequence[str]) -> list[str]:
    """Writes down which erasures a till has carried out; gives those that this hub does not know."""
    feed.hold(connection)  # the same till asks twice at once when it did not wait for the answer
    known = set(connection.scalars(select(erasures_done.c.erasure).where(erasures_done.c.device == device)))
    new = [
        {"erasure": one, "device": device, "at": clock.now_text()}
        for one in dict.fromkeys(done)
        if one not in known
    ]
    if new:
        connection.execute(insert(erasures_done), new)
    ours = set(connection.scalars(select(erasures.c.id).where(erasures.c.id.in_(done))))
    return [one for one in dict.fromkeys(done) if one not in ours]


def open_for(connection: Connection, device: str) -> list[protocol.Erasure]:
    """Erasures that a till has not acknowledged, the oldest first, at most `MOST`."""
    enrolled = select(devices.c.enrolled_at).where(devices.c.id == device).scalar_subquery()
    done = select(erasures_done.c.erasure).where(erasures_done.c.device == device)
    query = select(erasures).where(erasures.c.at >= enrolled, erasures.c.id.not_in(done))
    return [
        protocol.Erasure(id=row.id, customer=row.customer, documents=_documents(connection, row.id))
        for row in connection.execute(query.order_by(erasures.c.at, erasures.c.id).limit(MOST))
    ]


def waiting(connection: Connection) -> list[Waiting]:
    """Every erasure with the ids of the tills that still may hold the customer."""
    tills = connection.execute(
        select(devices.c.id, devices.c.till, devices.c.enrolled_at).where(devices.c.active)
    ).all()
    done = {(row.erasure, row.device) for row in connection.execute(select(erasures_done))}
    return [
        Waiting(
            row.id,
            row.customer,
            row.at,
            [one.till for one in tills if one.enrolled_at <= row.at and (row.id, one.id) not in done],
        )
        for row in connection.execute(select(erasures).order_by(erasures.c.at, erasures.c.id))
    ]


def came_back(connection: Connection) -> list[str]:
    """Customers of this hub whom tills say were erased: the hub was set back to a copy from before that."""
    lost = set(connection.scalars(select(erasures_done.c.erasure)))
    lost -= set(connection.scalars(select(erasures.c.id)))
    if not lost:
        return []
    everybody = connection.scalars(select(table.c.id).where(table.c.kind == "customer").order_by(table.c.id))
    return [customer for customer in everybody if derived("erasure", customer) in lost]


def _note(connection: Connection, clock: Clock, identity: str, customer: str, gone: Sequence[Key]) -> None:
    connection.execute(delete(erasures).where(erasures.c.id == identity))
    connection.execute(insert(erasures).values(id=identity, customer=customer, at=clock.now_text()))
    # Who said that it was done may have got the customer again from this hub since.
    connection.execute(delete(erasures_done).where(erasures_done.c.erasure == identity))
    before = {tuple(key) for key in _documents(connection, identity)}
    keys = {*gone, *((kind, customer) for kind in _OF_PERSON)} - before
    if keys:
        rows = [{"kind": kind, "id": name, "erasure": identity} for kind, name in sorted(keys)]
        connection.execute(insert(erased), rows)


def _documents(connection: Connection, identity: str) -> list[Key]:
    query = select(erased.c.kind, erased.c.id).where(erased.c.erasure == identity)
    return [(row.kind, row.id) for row in connection.execute(query.order_by(erased.c.kind, erased.c.id))]


def _payments(connection: Connection, orders: set[str]) -> Iterator[documents.Row]:
    """What paid for these orders, or was to, without the last digits of the cards."""
    if not orders:
        return
    with_digits = table.c.body.contains('"last4":', autoescape=True)
    query = select(table.c.id, table.c.body).where(table.c.kind == "payment", with_digits)
    for row in connection.execute(query).all():
        body = msgspec.json.decode(row.body)
        if body.get("order") in orders:
            yield "payment", row.id, without_card(body)


def _attention(connection: Connection, ids: set[str], customer: str) -> Iterator[documents.Row]:
    """Items that name the customer although they are somebody else's, and those of nobody that name a document that goes."""
    query = select(table.c.id, table.c.customer, table.c.body).where(
        table.c.kind == "attention", table.c.customer.is_distinct_from(customer)
    )
    for row in connection.execute(query).all():
        if any(name in row.body for name in (ids if row.customer is None else {customer})):
            body = _without("attention", row.body, customer)
            yield "attention", row.id, body | {"customer": row.customer}


def _without(kind: str, stored: str, customer: str) -> Body:
    body = document_without_person(kind, msgspec.json.decode(stored))
    if kind == "attention":
        facts = _plain(body.get("facts") or {}, customer)
        if body.get("reason") == quarantine.CODE:
            facts["bytes"] = quarantine.without_customer(body, customer)
        body["facts"] = facts
        said = {name: _plain(body[name], customer) for name in ("decision", "handed") if body.get(name)}
        body |= said
    return body


def _plain(value: Any, customer: str, name: str = "") -> Any:
    """Numbers, ids, times and the hub's own words stay; whatever a person may have written goes."""
    if isinstance(value, dict):
        return {key: _plain(inner, customer, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, customer, name) for inner in value]
    if not isinstance(value, str) or (name in _PLAIN and len(value) <= 40):
        return value
    return value if _ID_OR_TIME.fullmatch(value) and value != customer else None


def _forget_answers(connection: Connection, customer: str) -> None:
    """What commands were answered stays, without what was told beside it: a cart as it stood, both sides of a change.

    Also of commands about others that were told of this one: whose card it is.
    """
    told = commands.c.result.contains(customer, autoescape=True)
    theirs = or_(commands.c.customer == customer, told)
    for row in connection.execute(select(commands.c.id, commands.c.result).where(theirs)).all():
        answer = msgspec.json.decode(row.result, type=Result)
        bare = msgspec.structs.replace(answer, facts={}, document=None)
        result = msgspec.json.encode(bare).decode()
        connection.execute(update(commands).where(commands.c.id == row.id).values(result=result))
