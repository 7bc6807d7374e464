"""What a customer bought, line by line, newest order first, read from the orders' text no further than needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from clienteling.store import queries

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

_NO_SALE = frozenset({"cancelled", "unpaid"})


class Bought(NamedTuple):
    """A SKU in one order; `at` RFC 3339 UTC. `back`: pieces of it were brought back."""

    sku: str
    product: str | None
    title: str
    at: str
    back: bool


class _Line(msgspec.Struct, gc=False):
    sku: str
    id: str = ""
    product: str | None = None
    title: str = ""


class _Back(msgspec.Struct, gc=False):
    line: str | None = None


class _Order(msgspec.Struct, gc=False):
    placed_at: str
    state: str = ""
    lines: list[_Line] = []
    returned: list[_Back] = []


_order = msgspec.json.Decoder(_Order).decode


def bought(conn: Connection, customer: str, orders: int) -> list[Bought]:
    """The lines of a customer's latest orders; an order nobody can read is left out, and so is one that was cancelled."""
    ids = queries.of_customer(conn, customer, "order", orders)
    rows = conn.execute(
        "SELECT id, coalesce(data, base) FROM documents WHERE kind = 'order'"
        f" AND id IN ({', '.join('?' * len(ids))})",
        ids,
    )
    texts = dict(rows.fetchall())
    return [line for id_ in ids if id_ in texts for line in _lines(texts[id_])]


def _lines(text: str) -> list[Bought]:
    try:
        order = _order(text)
    except msgspec.ValidationError:
        return []
    if order.state in _NO_SALE:
        return []
    back = {one.line for one in order.returned}
    return [Bought(one.sku, one.product, one.title, order.placed_at, one.id in back) for one in order.lines]
