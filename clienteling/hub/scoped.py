"""What the tills of one store read: the documents of its customers and what is for everyone, by what holds at this moment.

An entry of the feed counts for a store when its document is the store's now. A document that no longer is has an entry of
its own that says so (members.py); one that has come in since, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, and_, or_, select, tuple_

from clienteling.hub.scopes import EVERYONE, store_of
from clienteling.hub.tables import changes, documents, memberships

Place = Sequence[str]  # where a page of the snapshot ended
_NO_CUSTOMER = ""
LOOKED_AT = 2000  # entries of the feed beyond the page's limit, of which perhaps none is this store's
ENTRY = (changes.c.seq, changes.c.kind, changes.c.id, changes.c.version, changes.c.scope, changes.c.mark)
Columns = tuple[Column[Any], ...]
_VERSION: Columns = (documents.c.kind, documents.c.id, documents.c.version)
_DOCUMENT: Columns = (*_VERSION, documents.c.body)


def is_scoped(scope: str) -> bool:
    """Whether a scope is a store's."""
    return scope != EVERYONE


def entries(connection: Connection, scope: str, after: int, limit: int) -> tuple[Sequence[Any], int, bool]:
    """Entries after a number that count for a store, the number they end at, and whether more follow."""
    found: list[Any] = []
    end, looked_at = after, 0
    for row in connection.execute(_entries(scope, after, limit + LOOKED_AT)):
        if len(found) == limit:
            return found, end, True
        looked_at, end = looked_at + 1, row.seq
        # Gone: deleted, which everybody may hear. In scope: as it is now. Else only that it left.
        if row.is_gone or (row.mark != "leave" if row.is_ours else row.mark == "leave"):
            found.append(row)
    return found, end, looked_at == limit + LOOKED_AT


def _entries(scope: str, after: int, most: int) -> Any:
    here = and_(documents.c.kind == changes.c.kind, documents.c.id == changes.c.id)
    member = and_(memberships.c.customer == documents.c.customer, memberships.c.store == store_of(scope))
    return (
        select(*ENTRY, documents.c.id.is_(None).label("is_gone"), _is_ours(scope).label("is_ours"))
        .select_from(changes.outerjoin(documents, here).outerjoin(memberships, member))
        .where(changes.c.seq > after, changes.c.scope.in_((EVERYONE, scope)))
        .order_by(changes.c.seq)
        .limit(most)
    )


def _is_ours(scope: str) -> ColumnElement[bool]:
    return or_(memberships.c.customer.is_not(None), documents.c.place.in_((EVERYONE, store_of(scope))))


def rows(
    connection: Connection, scope: str, last: Place | None, limit: int
) -> tuple[Sequence[Any], Place | None]:
    """Documents of a store after a place, and the place where the next page begins.

    First what has no customer, in the order of (place, kind, id), then customer by customer: each page walks an index from
    where the last one ended, however many customers there are elsewhere.
    """
    return _page(connection, scope, last, limit, _DOCUMENT)


def _page(
    connection: Connection, scope: str, last: Place | None, limit: int, columns: Columns
) -> tuple[Sequence[Any], Place | None]:
    found: list[Any] = []
    if last is None or last[0] == _NO_CUSTOMER:
        found = list(connection.execute(_placed(scope, last, columns).limit(limit + 1)))
        last = None
    if len(found) <= limit:
        found += connection.execute(_owned(scope, last, columns).limit(limit + 1 - len(found)))
    return found[:limit], _place(found[limit - 1]) if len(found) > limit else None


def _place(row: Any) -> Place:
    return (_NO_CUSTOMER, row.place, row.kind, row.id) if row.owner is None else (row.owner, row.kind, row.id)


def versions(
    connection: Connection, scope: str, last: Place | None, limit: int
) -> tuple[Sequence[Any], Place | None]:
    """As `rows`, without the bodies."""
    return _page(connection, scope, last, limit, _VERSION)


def _placed(scope: str, last: Place | None, columns: Columns = _DOCUMENT) -> Any:
    table = documents
    key = (table.c.place, table.c.kind, table.c.id)
    query = select(*columns, table.c.place, table.c.customer.label("owner"))
    query = query.where(table.c.place.in_((EVERYONE, store_of(scope))))
    if last is not None:
        query = query.where(tuple_(*key) > tuple(last[1:]))
    return query.order_by(*key)


def _owned(scope: str, last: Place | None, columns: Columns = _DOCUMENT) -> Any:
    key = (memberships.c.customer, documents.c.kind, documents.c.id)
    query = (
        select(*columns, documents.c.place, memberships.c.customer.label("owner"))
        .select_from(memberships.join(documents, documents.c.customer == memberships.c.customer))
        .where(memberships.c.store == store_of(scope))
    )
    if last is not None:
        query = query.where(memberships.c.customer >= last[0], tuple_(*key) > tuple(last))
    return query.order_by(*key)
