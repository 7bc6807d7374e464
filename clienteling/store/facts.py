"""The row every order, visit, online cart, answer and missed demand leaves for the figures; made where the cache writes them.

One row per document, found by its id: whatever is sent again is counted once. Days and sums are made of them in days.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from clienteling.domain.reading import members, number, objects, text
from clienteling.store.projections import key, milliseconds, store_key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

KINDS = frozenset({"order", "activity", "cart", "answer", "demand", "outlook"})
NOWHERE = b""
"""The store of what happened in none: an order on the web."""
_COLUMNS = (
    "kind", "id", "at", "store", "customer", "associate", "channel", "word", "state", "amount", "units", "back",
    "back_units", "currency", "other",
)  # fmt: skip

# `day` is the day of the store, and is given in days.py: a store's time zone may come after its orders. A row that says
# something else than before, or is gone, leaves its old day to be summed again.
TABLES = """
CREATE TABLE facts (
    kind TEXT NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL, store BLOB NOT NULL, customer BLOB, associate BLOB,
    channel TEXT, word TEXT, state TEXT, amount INTEGER NOT NULL, units INTEGER NOT NULL, back INTEGER NOT NULL,
    back_units INTEGER NOT NULL, currency TEXT, other BLOB, day INTEGER, PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE apart (customer BLOB PRIMARY KEY, into_ BLOB, out INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE alias (customer BLOB PRIMARY KEY, root BLOB NOT NULL, out INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE alias_state (stale INTEGER NOT NULL) STRICT;
INSERT INTO alias_state VALUES (0);
CREATE TABLE dirty (day INTEGER NOT NULL, store BLOB NOT NULL, PRIMARY KEY (day, store)) STRICT, WITHOUT ROWID;
CREATE TABLE days (
    day INTEGER NOT NULL, store BLOB NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, word TEXT NOT NULL,
    associate BLOB NOT NULL, currency TEXT NOT NULL, n INTEGER NOT NULL, amount INTEGER NOT NULL,
    squares REAL NOT NULL, units INTEGER NOT NULL, back INTEGER NOT NULL, back_n INTEGER NOT NULL,
    back_units INTEGER NOT NULL, PRIMARY KEY (day, store, kind, channel, word, associate, currency)
) STRICT, WITHOUT ROWID;
CREATE TABLE windows (
    name TEXT NOT NULL, day INTEGER NOT NULL, store BLOB NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name, day, store)
) STRICT, WITHOUT ROWID
"""
INDICES = {
    "facts_day": "facts (kind, day, store, customer, state, channel, word, amount, currency)",
    "facts_new": "facts (kind, id) WHERE day IS NULL",
    "alias_root": "alias (root)",
    "facts_customer": "facts (customer, kind, day) WHERE customer IS NOT NULL",
}
# Not OR IGNORE: what the statement that fires a trigger says of conflicts counts instead (sqlite.org/lang_createtrigger.html).
_SPOIL = (
    "INSERT INTO dirty SELECT old.day, old.store"
    " WHERE NOT EXISTS (SELECT 1 FROM dirty WHERE day = old.day AND store = old.store)"
)
TRIGGERS = (
    "CREATE TRIGGER facts_changed AFTER UPDATE ON facts WHEN old.day IS NOT NULL AND new.day IS NULL BEGIN"
    f" {_SPOIL}; END",
    f"CREATE TRIGGER facts_gone AFTER DELETE ON facts WHEN old.day IS NOT NULL BEGIN {_SPOIL}; END",
)
_CHANGED = ", ".join(_COLUMNS[2:])
_PUT = (
    f"INSERT INTO facts ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (kind, id)"
    f" DO UPDATE SET ({_CHANGED}, day) = ({', '.join('excluded.' + one for one in _COLUMNS[2:])}, NULL)"
    f" WHERE ({_CHANGED}) IS NOT ({', '.join('excluded.' + one for one in _COLUMNS[2:])})"
)


Apart = tuple[str, "str | None", "str | None"]
"""A customer's id, whom they were merged into, and what their account is (see put_apart)."""


class Fact(NamedTuple):
    """What a figure takes of one document.

    order: `word` the channel of its online cart, `amount` its total, `back` what was brought back, `other` the cart.
    activity: `word` what happened, `units` 1 when a till recorded it, `associate` by whom. outlook: `state` the risk,
    `word` the value. cart: `units` how often it was taken over.
    answer: `channel` nps, csat or ces, `word` the answer. demand: `channel` the reason, `word` the SKU.
    """

    kind: str
    id: bytes
    at: int
    store: bytes
    customer: bytes | None
    associate: bytes | None
    channel: str | None
    word: str | None
    state: str | None
    amount: int
    units: int
    back: int
    back_units: int
    currency: str | None
    other: bytes | None


class _Line(msgspec.Struct, gc=False):
    quantity: int = 0


class _Back(msgspec.Struct, gc=False):
    quantity: int = 0
    amount: int = 0


class _Totals(msgspec.Struct, gc=False):
    total: int = 0


class _Source(msgspec.Struct, gc=False):
    placed_at: str | None = None
    saved_at: str | None = None
    at: str | None = None
    store: str | None = None
    customer: str | None = None
    associate: str | None = None
    channel: str | None = None
    cart_channel: str | None = None
    from_cart: str | None = None
    state: str | None = None
    currency: str | None = None
    what: str | None = None
    till: str | None = None
    kind: str | None = None
    reason: str | None = None
    sku: str | None = None
    by: str | None = None
    churn_band: str | None = None
    value_band: str | None = None
    order: str | None = None
    value: int = 0
    quantity: int = 0
    epoch: int = 0
    awaiting: msgspec.Raw | None = None
    totals: _Totals | None = None
    lines: list[_Line] = []
    returned: list[_Back] = []


_read = msgspec.json.Decoder(_Source).decode


def fact(kind: str, id_: str, body: Mapping[str, Any]) -> Fact:
    """The row of a document of KINDS. What cannot be read counts as missing."""
    source = _Source(
        value=number(body, "value"),
        quantity=number(body, "quantity"),
        epoch=number(body, "epoch"),
        awaiting=msgspec.Raw(b"{}") if body.get("awaiting") is not None else None,
        totals=_Totals(number(members(body, "totals"), "total")),
        lines=[_Line(number(line, "quantity")) for line in objects(body, "lines")],
        returned=[_Back(number(one, "quantity"), number(one, "amount")) for one in objects(body, "returned")],
        **{name: text(body, name) for name in _TEXTS},
    )
    return _fact(kind, id_, source)


_TEXTS = tuple(one.name for one in msgspec.structs.fields(_Source) if one.type == (str | None))


def written(kind: str, id_: str, body: str) -> Fact:
    """The same from the JSON text a document is kept as."""
    try:
        return _fact(kind, id_, _read(body))
    except msgspec.ValidationError:
        return fact(kind, id_, msgspec.json.decode(body))


def _fact(kind: str, id_: str, one: _Source) -> Fact:
    if kind == "order":
        return _order(id_, one)
    if kind == "activity":
        return _row(kind, id_, one, one.at, who=one.by, word=one.what, units=int(one.till is not None))
    if kind == "cart":
        return _row(kind, id_, one, one.saved_at, units=one.epoch, other=one.order)
    if kind == "answer":
        return _row(kind, id_, one, one.at, channel=one.kind, word=str(one.value), other=one.order)
    if kind == "outlook":
        return _row(kind, id_, one, one.at, whose=id_, state=one.churn_band, word=one.value_band)
    return _row(kind, id_, one, one.at, channel=one.reason, word=one.sku, units=one.quantity)


def _order(id_: str, one: _Source) -> Fact:
    state = "awaiting" if one.state == "placed" and one.awaiting is not None else one.state
    return _row(
        "order",
        id_,
        one,
        one.placed_at,
        state=state,
        word=one.cart_channel if one.from_cart else None,
        amount=one.totals.total if one.totals else 0,
        units=sum([line.quantity for line in one.lines]),
        back=sum([back.amount for back in one.returned]),
        back_units=sum([back.quantity for back in one.returned]),
        other=one.from_cart,
    )


def _row(
    kind: str,
    id_: str,
    one: _Source,
    at: str | None,
    *,
    channel: str | None = None,
    word: str | None = None,
    state: str | None = None,
    amount: int = 0,
    units: int = 0,
    back: int = 0,
    back_units: int = 0,
    other: str | None = None,
    who: str | None = None,
    whose: str | None = None,
) -> Fact:
    customer, associate = whose or one.customer, who or one.associate
    return Fact(
        kind,
        key(id_),
        milliseconds(at),
        store_key(one.store) if one.store else NOWHERE,
        key(customer) if customer else None,
        store_key(associate) if associate else None,
        channel or one.channel,
        word,
        state or one.state,
        amount,
        units,
        back,
        back_units,
        one.currency,
        key(other) if other else None,
    )


def create(conn: Connection) -> None:
    """Make the tables in an empty cache, inside the caller's transaction."""
    for statement in TABLES.split(";"):
        conn.execute(statement)
    for trigger in TRIGGERS:
        conn.execute(trigger)


def put(conn: Connection, rows: Sequence[Fact]) -> None:
    """Keep these rows, inside the caller's transaction; one that says the same as before changes nothing."""
    conn.executemany(_PUT, rows)


def remove(conn: Connection, kind: str, ids: Iterable[str]) -> None:
    """Documents that are gone count no more."""
    conn.executemany("DELETE FROM facts WHERE kind = ? AND id = ?", [(kind, key(one)) for one in ids])


def put_apart(conn: Connection, people: Iterable[Apart]) -> None:
    """Customers (id, merged into, account) who count as somebody else, or not at all: staff and test accounts.

    A change makes every figure of customers, and the days they were seen on, be worked out again (days.py).
    """
    for id_, into, account in people:
        one = key(id_)
        now = (key(into) if into else None, int(account in ("staff", "test")))
        row = conn.execute("SELECT into_, out FROM apart WHERE customer = ?", (one,)).fetchone()
        if (tuple(row) if row else (None, 0)) == now:
            continue
        conn.execute("DELETE FROM apart WHERE customer = ?", (one,))
        if now != (None, 0):
            conn.execute("INSERT INTO apart VALUES (?, ?, ?)", (one, *now))
        _again(conn, one)


def _again(conn: Connection, customer: bytes) -> None:
    conn.execute("UPDATE alias_state SET stale = 1")
    conn.execute(
        "INSERT OR IGNORE INTO dirty SELECT day, store FROM facts WHERE customer = ? AND day IS NOT NULL",
        (customer,),
    )
