"""The fiscal journal as rules: what of a sale is recorded, how records are chained, when a sale may not be recorded.

Where the journal is kept is devices/fiscal_journal.py's, when a sale is recorded services/fiscal.py's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal, TypeAlias

import msgspec

from clienteling import clock
from clienteling.domain.act import FINE, Act, Document, Get, Ruling
from clienteling.domain.bodies import Body, Instant, Long, Word
from clienteling.domain.encoding import JSON, digest
from clienteling.domain.reading import members, number, objects, text
from clienteling.errors import BadInput

Sort: TypeAlias = Literal["sale", "void", "day"]

BEFORE_ALL = "0" * 64
"""What the first record names as the hash of the one before it."""

SLACK = timedelta(minutes=2)
"""So far a clock may be corrected backwards between two records."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record: numbered without gaps from 1; `hash` covers everything in it and the hash of the record before.

    `body` is what `content` gives (sale), which record was taken back and why (void), or the sums of a day (day).
    """

    n: int
    at: str
    sort: Sort
    body: dict[str, JSON]
    previous: str
    hash: str


def sealed(before: Record | None, at: str, sort: Sort, body: dict[str, JSON]) -> Record:
    """The record that follows `before`; `at` in RFC 3339 UTC."""
    n, previous = (before.n + 1, before.hash) if before else (1, BEFORE_ALL)
    return Record(n, at, sort, body, previous, _hash(n, at, sort, body, previous))


def broken(records: Iterable[Record]) -> int | None:
    """The number (counted from 1) of the first record that is not what was once written there; None for a whole chain."""
    before: Record | None = None
    for place, one in enumerate(records, 1):
        expected = before.hash if before else BEFORE_ALL
        own = _hash(one.n, one.at, one.sort, one.body, one.previous)
        if one.n != place or one.previous != expected or one.hash != own:
            return place
        before = one
    return None


def _hash(n: int, at: str, sort: str, body: dict[str, JSON], previous: str) -> str:
    try:
        return digest({"n": n, "at": at, "sort": sort, "body": body, "previous": previous})
    except BadInput:
        return ""  # a fraction or a broken text: nothing we have ever written


def content(order: dict[str, JSON]) -> dict[str, JSON]:
    """What of an order is recorded: its name, its sums, the tax by rate, how it was paid. No customer, no goods by name.

    Nothing in it changes when the same sale is tried again after a crash.
    """
    totals = members(order, "totals")
    lines = objects(order, "lines")
    rates = sorted({number(line, "tax_rate") for line in lines})
    return {
        "order": text(order, "id"),
        "number": text(order, "number"),
        "currency": text(order, "currency"),
        "total": number(totals, "total"),
        "rounding": number(totals, "rounding"),
        "taxes": [
            {
                "rate": rate,
                "total": sum(number(line, "total") for line in lines if number(line, "tax_rate") == rate),
                "tax": sum(number(line, "tax") for line in lines if number(line, "tax_rate") == rate),
            }
            for rate in rates
        ],
        "payments": [
            {"tender": text(one, "tender"), "amount": number(one, "amount")}
            for one in objects(order, "payments")
        ],
    }


def fault(order: dict[str, JSON]) -> str | None:
    """Why an order cannot be recorded as it is: its sums do not fit, or it is not paid; None when it can."""
    body, totals = content(order), members(order, "totals")
    taxed = sum(one["total"] for one in body["taxes"])
    added = number(totals, "tax") if text(order, "tax_mode") == "added" else 0
    if body["total"] < 0 or taxed + added + body["rounding"] != body["total"]:
        return "fiscal_sums"
    if sum(one["amount"] for one in body["payments"]) != body["total"]:
        return "fiscal_unpaid"
    return None


def is_set_back(last: str, now: str) -> bool:
    """Whether a clock shows a time before the last record (both RFC 3339 UTC): what came later would seem to come earlier."""
    return clock.parse(now) + SLACK < clock.parse(last)


def is_day_over(began: str, now: str, hours: int) -> bool:
    """Whether the day of the journal lasts longer than the law allows (`hours`; 0: no limit) and must be closed first."""
    return hours > 0 and clock.parse(now) - clock.parse(began) > timedelta(hours=hours)


def day_sums(records: Iterable[Record]) -> dict[str, Any]:
    """The sums of a day for its closing record: how many sales stand, their total by currency, first and last number."""
    listed = list(records)
    gone = {one.body.get("record") for one in listed if one.sort == "void"}
    sales = [one for one in listed if one.sort == "sale" and one.n not in gone]
    totals: dict[str, int] = {}
    for one in sales:
        currency = text(one.body, "currency") or ""
        totals[currency] = totals.get(currency, 0) + number(one.body, "total")
    return {
        "sales": len(sales),
        "voids": len(gone),
        "totals": totals,
        "first": text(sales[0].body, "number") if sales else None,
        "last": text(sales[-1].body, "number") if sales else None,
    }


# A sale that was signed after it was written: the device refused, or was away, when the money was already taken.


class Signature(Body, frozen=True):
    """What a fiscal device gave for a sale."""

    number: Word
    signature: Long
    at: Instant
    lines: list[Word] = msgspec.field(default_factory=list)


class OrderSigned(Body, frozen=True):
    """`order.signed`"""

    fiscal: Signature


def attach(document: Document | None, act: Act[OrderSigned]) -> Document | None:
    """An order with its late signature; the first one stands."""
    if document is None or text(members(document, "fiscal"), "number"):
        return document
    return {**document, "fiscal": members(act.raw, "fiscal")}


def record(_act: Act[OrderSigned], _get: Get) -> Ruling:
    """A fact."""
    return FINE
