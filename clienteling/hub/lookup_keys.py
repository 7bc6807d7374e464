"""What documents are found by at the hub: customers by card, phone, e-mail and name, orders by number, products by SKU.

Kept beside every written document; searching with rights, budget and audit is in search.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from clienteling.domain import email, fold, phone
from clienteling.hub.tables import lookup_keys as table

CARD, PHONE, PHONE_END, EMAIL, NAME, ORDER, SKU = (
    "card",
    "phone",
    "phone_end",
    "email",
    "name",
    "order",
    "sku",
)

_FORGET = delete(table).where(table.c.kind == bindparam("old_kind"), table.c.id == bindparam("old_id"))
_FOUND = frozenset({"customer", "order", "product"})


def note(connection: Connection, written: Iterable[tuple[str, str, dict[str, Any]]]) -> None:
    """Keeps the keys of documents that were just written."""
    rows = [
        {"type": sort, "value": value, "kind": kind, "id": identity, "customer": owner}
        for kind, identity, body in written
        if kind in _FOUND
        for owner in [identity if kind == "customer" else body.get("customer")]
        for sort, value in dict.fromkeys(_keys(kind, body))
    ]
    if rows:
        connection.execute(insert(table), rows)


def forget(connection: Connection, documents: Iterable[tuple[str, str]]) -> None:
    """Drops the keys of documents that changed or went."""
    rows = [{"old_kind": kind, "old_id": identity} for kind, identity in documents if kind in _FOUND]
    if rows:
        connection.execute(_FORGET, rows)


def holder(connection: Connection, card: str) -> str | None:
    """The customer who bears a loyalty card; of several (an import can bring them) the first."""
    return first(connection, CARD, card)


def first(connection: Connection, sort: str, value: str) -> str | None:
    """The id of the document with this key: a customer for a card or e-mail, an order, a product for a SKU."""
    query = select(table.c.id).where(table.c.type == sort, table.c.value == value)
    return connection.scalar(query.order_by(table.c.id).limit(1))


def _keys(kind: str, body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if kind == "order":
        if body.get("number"):
            yield ORDER, str(body["number"]).upper()
        return
    if kind == "product":
        yield from ((SKU, variant["sku"]) for variant in body.get("variants") or () if variant.get("sku"))
        return
    name = body.get("name") or {}
    names = [name.get("given"), name.get("family"), *(body.get("also") or ())]
    for word in fold.search_keys(*(text for text in names if text)).split():
        yield NAME, word
    for card in body.get("cards") or ():
        yield CARD, card["number"]
    for one in body.get("phones") or ():
        if one.get("e164"):
            number, backwards = phone.keys(one["e164"])
            yield PHONE, number
            yield PHONE_END, backwards
    for one in body.get("emails") or ():
        yield EMAIL, email.parse(one["address"]) or one["address"].lower()
