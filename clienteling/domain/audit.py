"""What of a command a manager may want to look at later: who claimed, gave away, broke, took out or decided something.

The same on the hub, which keeps it, and on a till, for what is not sent yet. No customer is named, and no goods but by SKU.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import msgspec

from clienteling.domain.encoding import JSON, readied
from clienteling.domain.reading import flag, members, number, objects, text

MOST = 100
"""Entries on one page."""

_LONGEST = 200  # characters of a text a person wrote
QUARANTINED = "quarantined"


class Act(NamedTuple):
    """One thing that was done by a command: a code of `WHAT`, and the facts of it (amounts in minor units)."""

    what: str
    facts: dict[str, JSON]


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which entries: of a store (None: the till's own), from a time on and before another (RFC 3339 UTC), of one kind.

    `after` is the `next` of the page before.
    """

    store: str | None = None
    since: str | None = None
    until: str | None = None
    what: str | None = None
    after: str | None = None
    limit: int = MOST


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One act, with names instead of ids; `at` by the till's clock, `received` by the hub's (RFC 3339 UTC).

    `outcome` is the code the command was answered with, `ok` for what was carried out.
    """

    id: str
    at: str
    received: str
    what: str
    associate: str
    till: str
    store: str
    kind: str
    document: str
    outcome: str
    facts: dict[str, JSON]


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A page, newest first; `next` is None on the last."""

    entries: list[Entry]
    next: str | None


readied(Asked, Entry, Listed)


def acts(command: JSON) -> list[Act]:
    """What a command did that is worth keeping, in order; nothing for most."""
    name, body = text(command, "name") or "", members(command, "body")
    found = _OF.get(name)
    return [Act(what, {**facts}) for what, facts in found(body)] if found else []


def is_readable_at(when: str | None) -> bool:
    """Whether a text can stand for a time in a comparison: RFC 3339 UTC as everywhere here, or nothing."""
    return when is None or (len(when) <= 30 and when.endswith("Z") and when[:4].isdigit())


_Acts: TypeAlias = Iterator[tuple[str, dict[str, JSON]]]


def _claimed(body: JSON) -> _Acts:
    yield "claimed", {"kind": text(members(body, "claim"), "kind") or "normal"}


def _released(body: JSON) -> _Acts:
    reason = text(body, "reason") or ""
    yield ("broke" if reason == "broken" else "released"), _named(body, "reason", "why")


def _sold(body: JSON) -> _Acts:
    """Discounts somebody gave by hand, and prices that had risen and were agreed to."""
    order = members(body, "order")
    head = _named(order, "number", "currency")
    for one in objects(order, "discounts"):
        if text(one, "by"):
            yield (
                "discounted",
                {**head, **_named(one, "kind", "code", "reason"), "amount": number(one, "amount")},
            )
    for line in objects(order, "lines"):
        if flag(line, "agreed"):
            prices = {name: number(line, name) for name in ("saved_price", "unit_price", "quantity")}
            yield "price_agreed", {**head, **_named(line, "sku"), **prices}


def _moved(what: str) -> Callable[[JSON], _Acts]:
    def found(body: JSON) -> _Acts:
        yield what, {**_named(body, "tender", "currency", "reason", "note"), "amount": number(body, "amount")}

    return found


def _opened(body: JSON) -> _Acts:
    yield "shift_opened", {**_of_shift(body), "amount": number(body, "float")}


def _corrected(body: JSON) -> _Acts:
    yield "shift_corrected", {**_of_shift(body), "amount": number(body, "float")}


def _paid(body: JSON) -> _Acts:
    move = members(body, "move")
    what = "paid_in" if text(move, "kind") == "in" else "paid_out"
    yield what, {**_of_shift(body), **_named(move, "reason"), "amount": number(move, "amount")}


def _closed(body: JSON) -> _Acts:
    counted, expected = number(body, "counted"), number(body, "expected")
    sums = {"counted": counted, "expected": expected, "difference": counted - expected}
    yield "shift_closed", {**_of_shift(body), **sums, **_named(body, "reason")}


def _decided(body: JSON) -> _Acts:
    yield "decided", _named(body, "choice", "note", "reason")


def _handed(body: JSON) -> _Acts:
    yield "handed", _named(body, "note", "reason")


def _of_shift(body: JSON) -> dict[str, JSON]:
    return {"number": number(body, "number"), **_named(body, "currency")}


def _named(body: JSON, *names: str) -> dict[str, JSON]:
    return {name: (text(body, name) or "")[:_LONGEST] for name in names if text(body, name)}


_OF: Mapping[str, Callable[[Any], _Acts]] = {
    "cart.claim": _claimed,
    "cart.release": _released,
    "cart.complete": _sold,
    "sale.complete": _sold,
    "payment.voided": _moved("voided"),
    "payment.refunded": _moved("refunded"),
    "payment.declined_late": _moved("declined_late"),
    "shift.open": _opened,
    "shift.correct": _corrected,
    "shift.move": _paid,
    "shift.close": _closed,
    "attention.decide": _decided,
    "attention.hand": _handed,
}

WHAT = (
    "claimed", "released", "broke", "discounted", "price_agreed", "voided", "refunded", "declined_late", "shift_opened",
    "shift_corrected", "paid_in", "paid_out", "shift_closed", QUARANTINED, "decided", "handed",
)  # fmt: skip
"""Every code, in the order a filter lists them."""

WRITTEN = frozenset({"reason", "note", "why", "code"})
"""Facts a person may have typed: taken out when a customer is erased."""
