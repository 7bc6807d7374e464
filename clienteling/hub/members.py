"""Who is a member of which store, kept in step with the documents, and what comes into a store's scope or leaves it by that.

Everything here runs under the lock of the feed's head: what is written about a customer by others is either seen here or
finds the new memberships when it is read, so no store misses a document of a customer who enters while it is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from clienteling.hub.scopes import Audience, Join, Written
from clienteling.hub.tables import documents, memberships

Pair = tuple[str, str]
_BATCH = 500


class Entry(NamedTuple):
    """A document that comes into the scope of a store, or leaves it, without having changed."""

    kind: str
    id: str
    version: int
    store: str
    leaves: bool


class Member(NamedTuple):
    """Why a store receives a customer: it is their home, or something was there lately (RFC 3339 UTC), or both."""

    home: bool
    until: str | None


class Rules(NamedTuple):
    """Whether tills receive their store's customers only, and up to when memberships have ended already."""

    scoped: bool
    swept: str | None


Members = dict[str, dict[str, Member]]


def follow(
    connection: Connection, written: Sequence[tuple[str, str, Written]], joins: Sequence[Join], rules: Rules
) -> list[Entry]:
    """Brings memberships in step with documents just written and with other `joins`; gives what moved by it."""
    asked = [*joins, *(join for _, _, one in written for join in one.joins)]
    moved = [(kind, identity, one.after, one.was) for kind, identity, one in written if one.was is not None]
    owners = {was.customer for _, _, _, was in moved if was.customer is not None}
    customers = owners | {join.customer for join in asked}
    before = _of(connection, customers) if customers else {}
    after = {customer: dict(stores) for customer, stores in before.items()}
    for join in asked:
        _join(after.setdefault(join.customer, {}), join, rules.swept)
    entered, left = _store(connection, before, after)
    if not rules.scoped:
        return []
    just = {(kind, identity) for kind, identity, one in written if one.after}
    entries = [entry for entry in _entries(connection, entered, leaves=False) if entry[:2] not in just]
    entries += _entries(connection, left, leaves=True)
    for kind, identity, version, was in moved:
        entries += [Entry(kind, identity, version, store, True) for store in _stores(was, before)]
    return entries


def lapse(connection: Connection, now: str, most: int, *, scoped: bool) -> list[Entry]:
    """Ends memberships whose time is over (the oldest `most` of them); gives what leaves by it."""
    over = connection.execute(_OVER, {"now": now, "most": most}).all()
    home = [{"who": row.customer, "at": row.store, "is_home": True, "ends": None} for row in over if row.home]
    left = [(row.customer, row.store) for row in over if not row.home]
    if home:
        connection.execute(_UPDATE, home)
    if left:
        connection.execute(_DELETE, [{"who": customer, "at": store} for customer, store in left])
    return _entries(connection, left, leaves=True) if scoped else []


def any_over(connection: Connection, now: str) -> bool:
    """Whether there are memberships to end."""
    return connection.execute(_OVER, {"now": now, "most": 1}).first() is not None


def forget(connection: Connection, customer: str) -> None:
    """Nobody receives the customer any more: their documents are gone."""
    connection.execute(delete(memberships).where(memberships.c.customer == customer))


def _join(stores: dict[str, Member], join: Join, swept: str | None) -> None:
    if join.until is not None and join.store is not None:
        known = stores.get(join.store)
        if swept is None or join.until > swept:
            until = max(join.until, known.until or "") if known else join.until
            stores[join.store] = Member(known.home if known else False, until)
        return
    for store, member in list(stores.items()):
        if member.home and store != join.store:
            if member.until is None:
                del stores[store]
            else:
                stores[store] = member._replace(home=False)
    if join.store is not None:
        known = stores.get(join.store)
        stores[join.store] = Member(True, known.until if known else None)


def _store(connection: Connection, before: Members, after: Members) -> tuple[list[Pair], list[Pair]]:
    """Writes what differs; gives who entered and who left."""
    old, new = dict(_pairs(before)), dict(_pairs(after))
    rows = [
        {"who": customer, "at": store, "is_home": member.home, "ends": member.until}
        for (customer, store), member in new.items()
        if old.get((customer, store)) != member
    ]
    entered = [pair for pair in new if pair not in old]
    left = [pair for pair in old if pair not in new]
    added = [row for row in rows if (row["who"], row["at"]) not in old]
    changed = [row for row in rows if (row["who"], row["at"]) in old]
    if added:
        connection.execute(_INSERT, added)
    if changed:
        connection.execute(_UPDATE, changed)
    if left:
        connection.execute(_DELETE, [{"who": customer, "at": store} for customer, store in left])
    return entered, left


def _pairs(members: Members) -> Iterator[tuple[Pair, Member]]:
    for customer, stores in members.items():
        for store, member in stores.items():
            yield (customer, store), member


def _entries(connection: Connection, pairs: Sequence[Pair], *, leaves: bool) -> list[Entry]:
    """Every document of customers, once for each store they entered or left."""
    stores = defaultdict(list)
    for customer, store in pairs:
        stores[customer].append(store)
    return [
        Entry(row.kind, row.id, row.version, store, leaves)
        for some in _some(stores)
        for row in connection.execute(_DOCUMENTS, {"customers": some})
        for store in stores[row.customer]
    ]


def _of(connection: Connection, customers: Iterable[str]) -> Members:
    found: Members = defaultdict(dict)
    for some in _some(customers):
        for row in connection.execute(_MEMBERS, {"customers": some}):
            found[row.customer][row.store] = Member(row.home, row.until)
    return found


def _stores(audience: Audience, members: Members) -> Iterable[str]:
    if audience.customer is not None:
        return members.get(audience.customer, {})
    return [audience.place] if audience.place else []


def _some(customers: Iterable[str]) -> Iterator[list[str]]:
    """Sorted, a bounded number at a time: databases limit the parameters of a statement."""
    whole = sorted(customers)
    for start in range(0, len(whole), _BATCH):
        yield whole[start : start + _BATCH]


_MEMBERS = select(memberships).where(memberships.c.customer.in_(bindparam("customers", expanding=True)))
_DOCUMENTS = (
    select(documents.c.kind, documents.c.id, documents.c.version, documents.c.customer)
    .where(documents.c.customer.in_(bindparam("customers", expanding=True)))
    .order_by(documents.c.customer, documents.c.kind, documents.c.id)
)
_OVER = (
    select(memberships)
    .where(memberships.c.until <= bindparam("now"))
    .order_by(memberships.c.until)
    .limit(bindparam("most"))
)
_HERE = (memberships.c.customer == bindparam("who"), memberships.c.store == bindparam("at"))
_INSERT = insert(memberships).values(
    customer=bindparam("who"), store=bindparam("at"), home=bindparam("is_home"), until=bindparam("ends")
)
_UPDATE = update(memberships).where(*_HERE).values(home=bindparam("is_home"), until=bindparam("ends"))
_DELETE = delete(memberships).where(*_HERE)
