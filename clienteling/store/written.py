"""The rows of projections.py straight from a document's JSON text, for the first copy: half of its time is reading JSON.

A document that is not quite of the catalogue's shape is read whole, and tolerantly, by projections.py.
"""

from __future__ import annotations

import re

import msgspec

from clienteling.store import projections
from clienteling.store.facts import Apart
from clienteling.store.projections import OF_ORDER, TIMED, Listed, Person, key, store_key


class _Name(msgspec.Struct, gc=False):
    given: str | None = None
    family: str | None = None


class _Phone(msgspec.Struct, gc=False):
    e164: str | None = None
    raw: str | None = None


class _Email(msgspec.Struct, gc=False):
    address: str


class _Card(msgspec.Struct, gc=False):
    number: str


class _Customer(msgspec.Struct, gc=False):
    name: _Name = msgspec.field(default_factory=_Name)
    also: list[str] = []
    phones: list[_Phone] = []
    emails: list[_Email] = []
    cards: list[_Card] = []


class _Totals(msgspec.Struct, gc=False):
    total: int | None = None


class _Timed(msgspec.Struct, gc=False):
    customer: str | None = None
    number: str | None = None
    store: str | None = None
    state: str | None = None
    currency: str | None = None
    order: str | None = None
    from_cart: str | None = None
    saved_at: str | None = None
    placed_at: str | None = None
    at: str | None = None
    refund: int | None = None
    totals: _Totals | None = None


_stands_apart = re.compile(r'"(?:merged_into|account)":\s*"').search
_customer = msgspec.json.Decoder(_Customer).decode
_timed = msgspec.json.Decoder(_Timed).decode


def person(id_: str, text: str) -> Person:
    """The row of a customer."""
    try:
        one = _customer(text)
    except msgspec.ValidationError:
        return projections.person(id_, msgspec.json.decode(text))
    return Person(
        key(id_),
        projections.words(one.name.given, one.name.family, one.also),
        projections.array([_phone(each) for each in one.phones]),
        projections.array([each.address.casefold() for each in one.emails]),
        projections.array([each.number for each in one.cards]),
    )


def apart(id_: str, text: str) -> list[Apart]:
    """A customer who counts as another one, or not at all; of nearly all of them nothing."""
    if not _stands_apart(text):
        return []
    body = msgspec.json.decode(text)
    into, account = body.get("merged_into"), body.get("account")
    return [(id_, into, account)] if isinstance(into, str) or isinstance(account, str) else []


def listed(kind: str, id_: str, text: str) -> Listed:
    """The row of a cart, an order, a return, a note, an activity or an attention."""
    try:
        one = _timed(text)
    except msgspec.ValidationError:
        return projections.listed(kind, id_, msgspec.json.decode(text))
    other = one.order if kind in OF_ORDER else one.from_cart
    return Listed(
        kind,
        key(id_),
        None if one.customer is None else key(one.customer),
        projections.milliseconds(getattr(one, TIMED[kind])),
        None if one.number is None else projections.order_number(one.number),
        None if one.store is None else store_key(one.store),
        one.state,
        None if other is None else key(other),
        one.refund if kind == "return" else one.totals.total if one.totals else None,
        one.currency,
    )


def _phone(one: _Phone) -> str:
    return one.e164 if one.e164 is not None else projections.digits(one.raw or "")
