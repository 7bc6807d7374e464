"""A till's shift: what should be in the drawer, what was counted, paid in and out, and its document as a view.

The commands that make the document are shift_commands.py's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from clienteling.domain.encoding import JSON
from clienteling.domain.money import Money
from clienteling.domain.reading import members, number, objects, text

Mode: TypeAlias = Literal["required", "optional", "off"]
Kind: TypeAlias = Literal["in", "out"]

PAID_OUT_MOST = 10_000
"""Minor units an associate may take out of the drawer at once where the policy does not say."""
DIFFERENCE_MOST = 1_000
"""Minor units a count may differ before a manager is asked, where the policy does not say."""


@dataclass(frozen=True, slots=True)
class ShiftRules:
    """`policy.shift`, `policy.count` and the limits, in minor units. `blind`: who counts is not told what should be there."""

    mode: Mode
    blind: bool
    paid_out_most: int
    difference_most: int


def rules(policy: JSON) -> ShiftRules:
    """The retailer's rules for shifts; optional, with an open count, where nothing is set."""
    named = text(policy, "shift")
    mode: Mode = "required" if named == "required" else "off" if named == "off" else "optional"
    return ShiftRules(
        mode,
        text(policy, "count") == "blind",
        number(policy, "paid_out") or PAID_OUT_MOST,
        number(policy, "cash_difference") or DIFFERENCE_MOST,
    )


@dataclass(frozen=True, slots=True)
class Drawer:
    """Cash by what moved it, in minor units, each part as a positive amount. `taken` is what customers handed over."""

    float_: int = 0
    taken: int = 0
    change: int = 0
    refunds: int = 0
    paid_in: int = 0
    paid_out: int = 0

    @property
    def sales(self) -> int:
        """What of the cash handed over stayed."""
        return self.taken - self.change

    @property
    def expected(self) -> int:
        """What should be in the drawer: float + cash handed over - change - refunds + paid in - paid out."""
        return self.float_ + self.sales - self.refunds + self.paid_in - self.paid_out

    def difference(self, counted: int) -> int:
        """What was counted less what should be there: negative when cash is missing."""
        return counted - self.expected


@dataclass(frozen=True, slots=True)
class Cash:
    """Something that moved cash: a sale (`tendered`, `change`), or money given back (`refund`)."""

    tendered: int = 0
    change: int = 0
    refund: int = 0


def drawer(float_: int, cash: Iterable[Cash], moves: Iterable[Move]) -> Drawer:
    """The drawer after all of this."""
    found = Drawer(float_)
    for one in cash:
        found = replace(
            found,
            taken=found.taken + one.tendered,
            change=found.change + one.change,
            refunds=found.refunds + one.refund,
        )
    for each in moves:
        if each.kind == "in":
            found = replace(found, paid_in=found.paid_in + each.amount)
        else:
            found = replace(found, paid_out=found.paid_out + each.amount)
    return found


def counted(counts: Mapping[int, int]) -> int:
    """What notes and coins add up to: how many of each, by their worth in minor units."""
    return sum(value * pieces for value, pieces in counts.items())


@dataclass(frozen=True, slots=True)
class Move:
    """Cash put into the drawer or taken out of it that is no sale; `at` is RFC 3339 UTC."""

    id: str
    kind: Kind
    amount: int
    reason: str
    at: str
    by: str | None


@dataclass(frozen=True, slots=True)
class Closed:
    """The end of a shift; amounts in minor units, `by_tender` what was taken less what went back.

    `unknown`: tender and amount of payments nobody knew the end of, `reason` why a manager closed it all the same.
    """

    at: str
    by: str | None
    counted: int
    expected: int
    difference: int
    by_tender: dict[str, int]
    counts: tuple[tuple[int, int], ...]
    unknown: tuple[tuple[str, int], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Shift:
    """One till's drawer from one count to the next. `opened_at` is empty when the hub never heard of the opening."""

    id: str
    store: str
    till: str
    number: int
    currency: str
    opened_at: str
    opened_by: str | None
    float_: int
    moves: tuple[Move, ...]
    closed: Closed | None


def view(identity: str, body: JSON) -> Shift:
    """A view of a `shift` document."""
    opened = members(body, "opened")
    return Shift(
        id=identity,
        store=text(body, "store") or "",
        till=text(body, "till") or "",
        number=number(body, "number"),
        currency=text(body, "currency") or "",
        opened_at=text(opened, "at") or "",
        opened_by=text(opened, "by"),
        float_=number(opened, "float"),
        moves=tuple(move(one) for one in objects(body, "moves")),
        closed=_closed(members(body, "closed")),
    )


def move(one: JSON) -> Move:
    """A view of one entry of `moves`, or of what `shift.move` brings."""
    kind: Kind = "in" if text(one, "kind") == "in" else "out"
    return Move(
        text(one, "id") or "",
        kind,
        number(one, "amount"),
        text(one, "reason") or "",
        text(one, "at") or "",
        text(one, "by"),
    )


def _closed(body: dict[str, Any]) -> Closed | None:
    if not text(body, "at"):
        return None
    tenders = members(body, "by_tender")
    return Closed(
        at=text(body, "at") or "",
        by=text(body, "by"),
        counted=number(body, "counted"),
        expected=number(body, "expected"),
        difference=number(body, "difference"),
        by_tender={name: number(tenders, name) for name in tenders},
        counts=tuple((number(one, "value"), number(one, "count")) for one in objects(body, "counts")),
        unknown=tuple((text(one, "tender") or "", number(one, "amount")) for one in objects(body, "unknown")),
        reason=text(body, "reason") or "",
    )


def totals(shifts: Sequence[Shift]) -> Money | None:
    """All differences of closed shifts in one sum; None for no shifts. Raises Refused("mixed_currencies")."""
    listed = [Money(one.closed.difference, one.currency) for one in shifts if one.closed]
    return sum(listed[1:], listed[0]) if listed else None
