"""What a customer can be found by at the hub: cards, phones, e-mails, words of the name, order numbers.

Kept beside every written document; searching with rights, budget and audit is in search.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from clienteling.domain import email, fold, phone
from clienteling.hub.tables import lookup_keys as table

CARD, PHONE, PHONE_END, EMAIL, NAME, ORDER = "card", "phone", "phone_end", "email", "name", "order"

_FORGET = delete(table).where(table.c.kind == bindparam("old_kind"), table.c.id == bindparam("old_id"))
_FOUND = frozenset({"customer", "order"})


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
    query = select(table.c.customer).where(table.c.type == CARD, table.c.value == card)
    return connection.scalar(query.order_by(table.c.id).limit(1))


def _keys(kind: str, body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if kind == "order":
        if body.get("number"):
            yield ORDER, str(body["number"]).upper()
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
