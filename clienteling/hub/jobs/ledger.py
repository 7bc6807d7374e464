"""Everything customers bought, as arrays: read from the documents once a run. What is made of it is in the other modules.

Orders cancelled or never paid are not in it, nor anything of customers whose profiling is off.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from clienteling.domain.models.channel import CHANNELS
from clienteling.hub.tables import documents as table

Numbers = NDArray[np.int64]
_AT_ONCE = 5000
_NO_SALE = frozenset({"cancelled", "unpaid"})
_SERVICE = "Service"
_LONGEST_CHAIN = 8  # of customers merged into one another


class _Profiling(msgspec.Struct):
    on: bool = True


class Person(msgspec.Struct):
    """Of a customer document, what the jobs look at."""

    merged_into: str | None = None
    profiling: _Profiling | None = None
    consents: dict[str, Any] = {}

    @property
    def is_out(self) -> bool:
        """Whether nothing may be worked out about them."""
        return self.profiling is not None and not self.profiling.on


class _Line(msgspec.Struct):
    sku: str
    quantity: int


class _Order(msgspec.Struct):
    placed_at: str
    lines: list[_Line]
    customer: str | None = None
    store: str | None = None
    channel: str | None = None
    state: str = "completed"
    totals: dict[str, int] = {}


@dataclass
class Names:
    """Texts and the numbers they go by, from 0 in the order they were met."""

    texts: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, text: str) -> int:
        """The number of a text, a new one when it is new."""
        found = self.numbers.get(text)
        if found is None:
            found = self.numbers[text] = len(self.texts)
            self.texts.append(text)
        return found


@dataclass(frozen=True)
class Ledger:
    """Orders of customers and all lines; customers, SKUs and stores by number, -1 for none; days since 0001-01-01."""

    customers: Names
    skus: Names
    stores: Names
    categories: Mapping[str, str | None]
    customer: Numbers  # of each order
    day: Numbers
    value: Numbers
    channel: Numbers
    line_customer: Numbers
    line_sku: Numbers
    line_day: Numbers
    line_store: Numbers
    line_pieces: Numbers


_PERSON = msgspec.json.Decoder(Person)
_ORDER = msgspec.json.Decoder(_Order)


def read_person(text: str) -> Person:
    """A customer document as it is stored; one that cannot be read counts as out."""
    try:
        return _PERSON.decode(text)
    except msgspec.ValidationError:
        return Person(profiling=_Profiling(on=False))


def load(connection: Connection) -> Ledger:
    """Reads orders, products, stores and who is out."""
    out, merged = _people(connection)
    zones = {
        identity: str(msgspec.json.decode(body).get("timezone") or "UTC")
        for identity, body in _bodies(connection, "store")
    }
    usual = next(iter(zones.values()), "UTC")
    categories = _categories(connection)
    rows = _Rows()
    for _, body in _bodies(connection, "order"):
        try:
            order = _ORDER.decode(body)
            day = _day(order.placed_at[:13], zones.get(order.store or "", usual))
        except (msgspec.ValidationError, ValueError):
            continue  # not a sale that can be placed in time: it is in no figure
        who = _whole(order.customer, merged)
        if order.state not in _NO_SALE and who not in out and order.customer not in out:
            rows.take(order, who, day, categories)
    return rows.ledger(categories)


class _Rows:
    def __init__(self) -> None:
        self._customers, self._skus, self._stores = Names(), Names(), Names()
        self._orders: list[tuple[int, ...]] = []
        self._lines: list[tuple[int, ...]] = []
        self._parts: tuple[list[Numbers], list[Numbers]] = ([], [])

    def take(self, order: _Order, who: str | None, day: int, categories: Mapping[str, str | None]) -> None:
        store = self._stores.number(order.store) if order.store else -1
        number = self._customers.number(who) if who else -1
        if who:
            channel = CHANNELS.index(order.channel) if order.channel in CHANNELS else -1
            self._orders.append((number, day, order.totals.get("total", 0), channel))
        for line in order.lines:
            if line.quantity > 0 and categories.get(line.sku) != _SERVICE:
                self._lines.append((number, self._skus.number(line.sku), day, store, line.quantity))
        if len(self._lines) > 200_000:
            self._pack()

    def _pack(self) -> None:
        for rows, parts, width in ((self._orders, self._parts[0], 4), (self._lines, self._parts[1], 5)):
            parts.append(np.array(rows, dtype=np.int64).reshape(-1, width))
            rows.clear()

    def ledger(self, categories: Mapping[str, str | None]) -> Ledger:
        self._pack()
        orders, lines = (np.concatenate(parts) for parts in self._parts)
        names = (self._customers, self._skus, self._stores, categories)
        return Ledger(*names, *orders.T.copy(), *lines.T.copy())


def _people(connection: Connection) -> tuple[set[str], dict[str, str]]:
    out: set[str] = set()
    merged: dict[str, str] = {}
    for identity, body in _bodies(connection, "customer"):
        person = read_person(body)
        if person.is_out:
            out.add(identity)
        if person.merged_into:
            merged[identity] = person.merged_into
    return out, merged


def _whole(customer: str | None, merged: dict[str, str]) -> str | None:
    """The customer one was merged into, however often."""
    for _ in range(_LONGEST_CHAIN):
        if customer is None or customer not in merged:
            break
        customer = merged[customer]
    return customer


def _categories(connection: Connection) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for _, text in _bodies(connection, "product"):
        body = msgspec.json.decode(text)
        category = body.get("category")
        for variant in body.get("variants") or ():
            if isinstance(variant, dict) and isinstance(variant.get("sku"), str):
                found[variant["sku"]] = category if isinstance(category, str) else None
    return found


def _bodies(connection: Connection, kind: str) -> Iterator[tuple[str, str]]:
    query = select(table.c.id, table.c.body).where(table.c.kind == kind).order_by(table.c.id)
    for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
        yield row.id, row.body


@lru_cache(maxsize=200_000)
def _day(hour: str, zone: str) -> int:
    """The day of an hour (UTC) in a time zone. Raises ValueError."""
    try:
        local = datetime.fromisoformat(f"{hour}:30:00+00:00").astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, OverflowError):
        raise ValueError(zone) from None
    return local.toordinal()
