"""What `shift.open`, `shift.correct`, `shift.move` and `shift.close` do, and whom the hub asks about them.

What they add up to is shift.py's.

All of it is facts: the cash is where it is. What an associate may not do is refused at the till, and flagged by the hub.
"""

from __future__ import annotations

from typing import Any

import msgspec

from clienteling.domain.act import FINE, POLICY, Act, Attention, Document, Get, Ruling, attention
from clienteling.domain.bodies import Amount, Body, Count, Currency, Identity, Price, Short, Word
from clienteling.domain.encoding import JSON, readied
from clienteling.domain.reading import members, number, objects, text
from clienteling.domain.shift import Kind, rules

UNKNOWN = "shift_unknown_payment"
"""Why a manager is asked about a shift that was closed while nobody knew what became of a payment."""


class Head(Body, frozen=True):
    """Whose shift it is: in every command, so that none of them is lost without the one before."""

    store: Identity
    till: Identity
    number: Count
    currency: Currency


class Pieces(Body, frozen=True):
    """How many notes or coins of one worth (minor units)."""

    value: Price
    count: Count


class ShiftOpen(Head, frozen=True):
    """`shift.open`"""

    float: Price
    counts: list[Pieces] = msgspec.field(default_factory=list)


class ShiftCorrect(Head, frozen=True):
    """`shift.correct`: what was in the drawer at the opening after all, before any cash moved."""

    float: Price
    counts: list[Pieces] = msgspec.field(default_factory=list)


class MoveMade(Body, frozen=True):
    """Cash put in or taken out."""

    id: Identity
    kind: Kind
    amount: Price
    reason: Word


class ShiftMove(Head, frozen=True):
    """`shift.move`"""

    move: MoveMade


class Unknown(Body, frozen=True):
    """A payment nobody knew the end of when its shift was closed all the same."""

    attempt: Identity
    tender: Word
    amount: Price


class ShiftClose(Head, frozen=True):
    """`shift.close`; `difference` follows from the other two. `reason`: why a manager closed it with `unknown` payments."""

    counted: Price
    expected: Amount
    by_tender: dict[Short, Amount] = msgspec.field(default_factory=dict)
    counts: list[Pieces] = msgspec.field(default_factory=list)
    unknown: list[Unknown] = msgspec.field(default_factory=list)
    reason: Word | None = None


def open_(document: Document | None, act: Act[ShiftOpen]) -> Document | None:
    """A shift, once; what was done in it before anybody heard of its opening stays."""
    if document is not None and members(document, "opened"):
        return document
    opened = {"at": act.at, "by": act.by, "float": act.body.float, "counts": act.raw.get("counts", [])}
    return {**(document or _begun(act)), "opened": opened}


def correct(document: Document | None, act: Act[ShiftCorrect]) -> Document | None:
    """Another float from the opening on; what was said first stays beside it. A shift that was counted stays as it is."""
    found = document or _begun(act)
    opened = members(found, "opened")
    if members(found, "closed") or text(members(opened, "corrected"), "at") == act.at:
        return found
    said = {"at": act.at, "by": act.by, "from": number(opened, "float") if opened else None}
    now = {"float": act.body.float, "counts": act.raw.get("counts", []), "corrected": said}
    return {**found, "opened": {"at": act.at, "by": act.by, **opened, **now}}


def move(document: Document | None, act: Act[ShiftMove]) -> Document | None:
    """Cash put in or taken out, each act once."""
    found = document or _begun(act)
    made = {**members(act.raw, "move"), "at": act.at, "by": act.by}
    if any(text(one, "id") == act.body.move.id for one in objects(found, "moves")):
        return found
    return {**found, "moves": [*objects(found, "moves"), made]}


def close(document: Document | None, act: Act[ShiftClose]) -> Document | None:
    """The shift is over; the first count stands."""
    found = document or _begun(act)
    if members(found, "closed"):
        return found
    counted_here = act.body.counted
    closed = {
        "at": act.at,
        "by": act.by,
        "counted": counted_here,
        "expected": act.body.expected,
        "difference": counted_here - act.body.expected,
        "by_tender": members(act.raw, "by_tender"),
        "counts": act.raw.get("counts", []),
    }
    if act.body.unknown:
        closed |= {"unknown": act.raw["unknown"], "reason": act.body.reason}
    return {**found, "closed": closed}


def _begun(act: Act[Any]) -> Document:
    head = {name: act.raw[name] for name in ("store", "till", "number", "currency")}
    return {**head, "opened": None, "moves": [], "closed": None}


def record(_act: Act[Any], _get: Get) -> Ruling:
    """A fact."""
    return FINE


def record_move(act: Act[ShiftMove], get: Get) -> Ruling:
    """A fact; more than an associate may take out is for a manager to look at."""
    made, limit = act.body.move, rules(get("policy", POLICY)).paid_out_most
    if made.kind == "in" or made.amount <= limit or _is_managers(act, get):
        return FINE
    facts = {"amount": made.amount, "limit": limit, "reason": made.reason}
    return Ruling(attention=(_flagged(act, "paid_out_above_limit", **facts),))


def record_close(act: Act[ShiftClose], get: Get) -> Ruling:
    """A fact; a count far from what should be there is for a manager to look at, and so is a payment nobody knows of."""
    raised, difference = [], act.body.counted - act.body.expected
    if abs(difference) > rules(get("policy", POLICY)).difference_most:
        facts = {"difference": difference, "counted": act.body.counted, "expected": act.body.expected}
        raised.append(_flagged(act, "cash_difference", **facts))
    if act.body.unknown:
        named: dict[str, JSON] = {"payments": act.raw["unknown"], "reason": act.body.reason}
        raised.append(_flagged(act, UNKNOWN, amount=sum(one.amount for one in act.body.unknown), **named))
    return Ruling(attention=tuple(raised))


def _flagged(act: Act[Any], code: str, /, **facts: JSON) -> Attention:
    said = {**facts, "number": act.body.number, "currency": act.body.currency, "by": act.by}
    return attention(act, ("shift", act.target), None, code, **said)


def _is_managers(act: Act[Any], get: Get) -> bool:
    who = get("associate", act.by or "")
    return text(who, "role") == "manager"


readied(Head)
