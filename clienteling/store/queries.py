"""The rows behind the pages: documents by id, and whose they are, newest first, by index only. No rules of the trade."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from clienteling.store.projections import id_of, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

_AT_ONCE = 500  # ids in one statement


@dataclass(frozen=True, slots=True)
class Shown:
    """A document as this till sees it; `pending`: commands of this till are folded over the hub's copy."""

    id: str
    body: dict[str, Any]
    pending: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """A customer's orders that were not cancelled, in one currency: how many, their total (minor units), how many of
    them had goods returned, what was refunded, and the time of the last one (milliseconds since 1970 UTC)."""

    orders: int
    total: int
    returned_orders: int
    refunded: int


def shown(conn: Connection, kind: str, ids: Iterable[str]) -> dict[str, Shown]:
    """These documents by id, in the order given; those that are not here are left out."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, Shown] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        rows = conn.execute(
            "SELECT id, coalesce(data, base), data IS NOT NULL FROM documents"
            f" WHERE kind = ? AND id IN ({', '.join('?' * len(some))})",
            (kind, *some),
        )
        found.update({row[0]: Shown(row[0], msgspec.json.decode(row[1]), bool(row[2])) for row in rows})
    return {id_: found[id_] for id_ in wanted if id_ in found}


def all_of(conn: Connection, kind: str) -> list[Shown]:
    """Every document of a small kind: stores, tills, associates."""
    rows = conn.execute(
        "SELECT id, coalesce(data, base), data IS NOT NULL FROM documents WHERE kind = ? ORDER BY id", (kind,)
    )
    return [Shown(row[0], msgspec.json.decode(row[1]), bool(row[2])) for row in rows]


def count_people(conn: Connection) -> int:
    """How many customers are on this till, by the narrowest index; counting documents would read every one of them."""
    return int(conn.execute("SELECT count(*) FROM people").fetchone()[0])


def of_customer(conn: Connection, customer: str, kind: str, limit: int = -1) -> list[str]:
    """The ids of a customer's carts, orders, returns, notes, activities or attentions, newest first."""
    rows = conn.execute(
        "SELECT id FROM listed WHERE customer = ? AND kind = ? ORDER BY at DESC, id DESC LIMIT ?",
        (key(customer), kind, limit),
    )
    return [id_of(row[0]) for row in rows]


def count_of_customer(conn: Connection, customer: str, kind: str) -> int:
    """How many of a kind a customer has."""
    row = conn.execute(
        "SELECT count(*) FROM listed WHERE customer = ? AND kind = ?", (key(customer), kind)
    ).fetchone()
    return int(row[0])


def figures(conn: Connection, customer: str, currency: str) -> Figures:
    """What a customer has bought and brought back in all, in one currency."""
    owner = key(customer)
    orders = conn.execute(
        "SELECT count(*), total(amount) FROM listed INDEXED BY listed_customer WHERE customer = ? AND kind = 'order'"
        " AND state IS NOT 'cancelled' AND currency = ?",
        (owner, currency),
    ).fetchone()
    returns = conn.execute(
        "SELECT count(DISTINCT other), total(amount) FROM listed INDEXED BY listed_customer"
        " WHERE customer = ? AND kind = 'return' AND currency = ?",
        (owner, currency),
    ).fetchone()
    return Figures(int(orders[0]), int(orders[1]), int(returns[0]), int(returns[1]))


def average_sale(conn: Connection, store: str, currency: str, of: int = 500) -> int | None:
    """The average total (minor units) of the latest sales of a store; of the latest only, a page never scans a year."""
    row = conn.execute(
        "SELECT avg(amount) FROM (SELECT amount FROM listed WHERE store = ? AND kind = 'order'"
        " AND state IS NOT 'cancelled' AND currency = ? ORDER BY at DESC LIMIT ?)",
        (key(store), currency, of),
    ).fetchone()
    return round(row[0]) if row[0] is not None else None


def live_carts(conn: Connection, since: int, limit: int) -> list[str]:
    """The ids of open and claimed carts saved since a time (milliseconds since 1970 UTC), newest first."""
    rows = conn.execute(
        "SELECT id FROM listed INDEXED BY listed_live WHERE kind = 'cart' AND state IN ('open', 'claimed') AND at >= ?"
        " ORDER BY at DESC LIMIT ?",
        (since, limit),
    )
    return [id_of(row[0]) for row in rows]


def count_live_carts(conn: Connection, since: int) -> int:
    """How many open and claimed carts were saved since a time."""
    row = conn.execute(
        "SELECT count(*) FROM listed INDEXED BY listed_live WHERE kind = 'cart' AND state IN ('open', 'claimed') AND at >= ?",
        (since,),
    ).fetchone()
    return int(row[0])


def sales(conn: Connection, store: str, since: int) -> list[tuple[str, int, str]]:
    """(id, total in minor units, currency) of a store's orders since a time, newest first, cancelled ones left out."""
    rows = conn.execute(
        "SELECT id, amount, currency FROM listed WHERE kind = 'order' AND store = ? AND at >= ?"
        " AND state IS NOT 'cancelled' ORDER BY at DESC",
        (key(store), since),
    )
    return [(id_of(row[0]), row[1] or 0, row[2] or "") for row in rows]


def held(conn: Connection, store: str) -> list[str]:
    """The ids of the sales put aside in a store, newest first."""
    rows = conn.execute(
        "SELECT id FROM listed INDEXED BY listed_held WHERE kind = 'held' AND state = 'held' AND store = ?"
        " ORDER BY at DESC, id DESC",
        (key(store),),
    )
    return [id_of(row[0]) for row in rows]


def belonging(conn: Connection, kind: str, other: str) -> list[str]:
    """The ids of an order's returns (kind return), or of the orders a cart became (kind order), newest first."""
    rows = conn.execute(
        "SELECT id FROM listed WHERE other = ? AND kind = ? ORDER BY at DESC", (key(other), kind)
    )
    return [id_of(row[0]) for row in rows]


def products_of(conn: Connection, skus: Iterable[str]) -> dict[str, str]:
    """The product id of each SKU that is known."""
    wanted = list(dict.fromkeys(skus))
    rows = conn.execute(
        f"SELECT sku, product FROM goods WHERE sku IN ({', '.join('?' * len(wanted))})", wanted
    )
    return {row[0]: id_of(row[1]) for row in rows}


def promotions(conn: Connection) -> list[Shown]:
    """Every promotion that applies without a code, in the order of their ids; vouchers, of which there are many, are not read."""
    rows = conn.execute(
        "SELECT id, coalesce(data, base), data IS NOT NULL FROM documents WHERE kind = 'promotion'"
        " AND json_extract(coalesce(data, base), '$.code') IS NULL ORDER BY id"
    )
    return [Shown(row[0], msgspec.json.decode(row[1]), bool(row[2])) for row in rows]


def promotion_codes(conn: Connection) -> list[tuple[str, str]]:
    """(id, code) of every promotion with a code, in the order of their ids."""
    rows = conn.execute(
        "SELECT id, json_extract(coalesce(data, base), '$.code') FROM documents WHERE kind = 'promotion'"
        " AND json_type(coalesce(data, base), '$.code') = 'text' ORDER BY id"
    )
    return [(row[0], row[1]) for row in rows]
