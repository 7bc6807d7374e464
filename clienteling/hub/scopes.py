"""Which documents a till receives: whom each document is for, and which stores it ties its customer to.

The rules of docs/sync.md, "Scope". Who is a member of which store is kept in members.py; reading by scope is in pages.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select

from clienteling import clock as clocks
from clienteling.errors import BadInput
from clienteling.hub.tables import documents

EVERYONE = "all"
SALE_DAYS = 365
VISIT_DAYS = 90
_OWN_CUSTOMER = frozenset({"customer", "loyalty"})
_PLACED = frozenset(
    {"order", "return", "attention", "message", "shift", "held", "demand", "popular", "goal", "answer"}
)
_LONGEST = 64  # characters of an id (domain.bodies)
_NOWHERE = ""  # the place of what no store is named for
_TILLS = select(documents.c.id, documents.c.body).where(
    documents.c.kind == "till", documents.c.id.in_(bindparam("tills", expanding=True))
)

Body = dict[str, Any]


class Audience(NamedTuple):
    """Whom a document is for: the stores of a customer, or else everyone ("all"), or one store."""

    customer: str | None
    place: str | None


class Join(NamedTuple):
    """A store has to do with a customer until a time (RFC 3339 UTC), or as their home (`until` None; no store: no home)."""

    customer: str
    store: str | None
    until: str | None


class Written(NamedTuple):
    """What a write did: the versions before and after (0: none), for whom the document was if that changed, who joins."""

    before: int
    after: int
    was: Audience | None = None
    joins: tuple[Join, ...] = ()


def of_store(store: str) -> str:
    """The scope of the tills of a store."""
    return f"store:{store}"


def store_of(scope: str) -> str | None:
    """The store of a scope; None for everyone's."""
    return None if scope == EVERYONE else scope.removeprefix("store:")


def audiences(connection: Connection, rows: Sequence[tuple[str, str, Body]]) -> list[Audience]:
    """Whom documents are for, in their order."""
    tills = {text(body, "till") or "" for kind, _, body in rows if kind == "payment"}
    stores = _stores_of_tills(connection, sorted(tills))
    return [_audience(kind, identity, body, stores) for kind, identity, body in rows]


def _audience(kind: str, identity: str, body: Body, stores: dict[str, str]) -> Audience:
    customer = identity if kind in _OWN_CUSTOMER else text(body, "customer")
    if customer is not None:
        return Audience(customer, None)
    if kind == "payment":
        return Audience(None, stores.get(text(body, "till") or "", _NOWHERE))
    if kind in _PLACED:
        return Audience(None, text(body, "store") or _NOWHERE)
    return Audience(None, EVERYONE)


def _stores_of_tills(connection: Connection, tills: list[str]) -> dict[str, str]:
    found = connection.execute(_TILLS, {"tills": tills}) if tills else ()
    return {row.id: text(msgspec.json.decode(row.body), "store") or _NOWHERE for row in found}


def joins(kind: str, identity: str, body: Body) -> tuple[Join, ...]:
    """The stores that a document ties its customer to."""
    if kind == "customer":
        return (Join(identity, text(body, "home_store"), None),)
    customer, store, since, days = text(body, "customer"), text(body, "store"), text(body, "at"), VISIT_DAYS
    if kind == "cart":
        claim = body.get("claim")
        store, since = (
            (text(claim, "store"), text(claim, "since")) if isinstance(claim, dict) else (None, None)
        )
    elif kind in ("order", "return"):
        since, days = text(body, "placed_at") or since, SALE_DAYS
    elif kind not in ("activity", "attention", "held"):
        return ()
    until = _after(since, days)
    return (Join(customer, store, until),) if customer and store and until else ()


def _after(since: str | None, days: int) -> str | None:
    """Some days later; None for what is no time."""
    try:
        return clocks.text(clocks.parse(since) + timedelta(days=days)) if since else None
    except (BadInput, OverflowError):
        return None


def text(body: Body, name: str) -> str | None:
    """A member that is an id or a time as far as a column can hold it; PostgreSQL keeps no NUL, and no index long texts."""
    value = body.get(name)
    fits = isinstance(value, str) and 0 < len(value) <= _LONGEST and "\0" not in value
    return str(value) if fits else None
