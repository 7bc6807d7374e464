"""Shifts as a page shows them: names instead of ids, and what should be in the drawer for those who may see it.

Opening, closing and paying in and out is shift.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from clienteling.domain import shift as shifts
from clienteling.domain.attempt import APPROVED
from clienteling.domain.reading import members, number, text
from clienteling.domain.shift import Cash, Drawer, Shift
from clienteling.errors import ScopeError
from clienteling.services.summary import moment, when
from clienteling.store import attempts, takings
from clienteling.till import Till

OPEN = "open_shift"
"""The small fact in the journal that names the open shift and the number of the command that opened it."""

_WENT_BACK = frozenset({"payment.voided", "payment.refunded", "payment.declined_late"})


@dataclass(frozen=True, slots=True)
class ShiftView:
    """A shift as the page shows it. `drawer` is None for who may not see what should be there; amounts in minor units.

    `can_correct`: who is signed in may say that the float was another one, because no cash has moved yet.
    """

    id: str
    number: int
    till: str
    till_name: str
    store: str
    is_own: bool
    currency: str
    opened_at: datetime | None
    opened_by: str
    float_: int
    moves: tuple[MoveView, ...]
    drawer: Drawer | None
    by_tender: tuple[tuple[str, int], ...]
    closed: ClosedView | None
    can_correct: bool = False


@dataclass(frozen=True, slots=True)
class MoveView:
    """Cash put in or taken out, with the name of who did it."""

    kind: Literal["in", "out"]
    amount: int
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class ClosedView:
    """The end of a shift; `expected` and `difference` are None for who may not see them.

    `cash` is what sales brought less what went back in cash.
    `unknown` are the payments (tender, minor units) nobody knew the end of, `reason` why it was closed all the same.
    """

    at: datetime
    by: str
    counted: int
    expected: int | None
    difference: int | None
    counts: tuple[tuple[int, int], ...]
    cash: int | None
    unknown: tuple[tuple[str, int], ...] = ()
    reason: str = ""


def opened(till: Till) -> dict[str, Any] | None:
    """The fact that names the open shift of this till, or None."""
    noted = till.journal.noted(OPEN)
    return noted if isinstance(noted, dict) else None


def of(till: Till, id_: str) -> ShiftView:
    """One shift. Raises ScopeError for one that is not on this till."""
    body = till.read("shift", id_)
    if body is None:
        raise ScopeError(kind="shift")
    return shown(till, shifts.view(id_, body))


def shown(till: Till, one: Shift) -> ShiftView:
    """A shift for who is signed in: with a blind count only a manager sees what should be there."""
    now = opened(till)
    is_open_here = now is not None and now["id"] == one.id
    sees = is_manager(till) or not shifts.rules(till.policy).blind
    cash = drawer(till, now) if is_open_here and now is not None else None
    tenders = by_tender(till, now) if is_open_here and now is not None else {}
    return ShiftView(
        id=one.id,
        number=one.number,
        till=one.till,
        till_name=name(till, "till", one.till),
        store=one.store,
        is_own=one.till == till.enrolled().till_id,
        currency=one.currency,
        opened_at=when(one.opened_at),
        opened_by=name(till, "associate", one.opened_by),
        float_=one.float_,
        moves=tuple(
            MoveView(each.kind, each.amount, each.reason, moment(each.at), name(till, "associate", each.by))
            for each in one.moves
        ),
        drawer=cash if sees else None,
        by_tender=tuple(sorted((one.closed.by_tender if one.closed else tenders).items())) if sees else (),
        closed=_closed(till, one, sees=sees),
        can_correct=is_open_here and may_correct(till, one) and not has_moved(till, now or {}),
    )


def may_correct(till: Till, one: Shift) -> bool:
    """Whether who is signed in may say what was in the drawer at the opening: who opened it, or a manager."""
    return till.session is not None and (is_manager(till) or one.opened_by == till.session.associate_id)


def has_moved(till: Till, begun: dict[str, Any]) -> bool:
    """Whether cash came or went since the shift began, also a part of a sale that is not told of yet."""
    seq, journal = int(begun["seq"]), till.journal.conn
    if any(one["name"] == "shift.move" for one in takings.since(journal, "shift", seq)) or any(
        _cash(till, begun)
    ):
        return True
    return any(one.tender == "cash" for one in attempts.in_states(journal, APPROVED))


def _closed(till: Till, one: Shift, *, sees: bool) -> ClosedView | None:
    if one.closed is None:
        return None
    return ClosedView(
        at=moment(one.closed.at),
        by=name(till, "associate", one.closed.by),
        counted=one.closed.counted,
        expected=one.closed.expected if sees else None,
        difference=one.closed.difference if sees else None,
        counts=one.closed.counts,
        cash=_cash_of(one, one.closed) if sees else None,
        unknown=one.closed.unknown,
        reason=one.closed.reason,
    )


def _cash_of(one: Shift, closed: shifts.Closed) -> int:
    """What is left of the expected amount without the float and what was paid in and out."""
    moved = sum(each.amount if each.kind == "in" else -each.amount for each in one.moves)
    return closed.expected - one.float_ - moved


def drawer(till: Till, begun: dict[str, Any]) -> Drawer:
    """What moved cash at this till since the shift began, by the journal: a copy that is being rebuilt changes nothing."""
    facts = takings.since(till.journal.conn, "shift", int(begun["seq"]))
    moves = [shifts.move(one["body"]["move"]) for one in facts if one["name"] == "shift.move"]
    return shifts.drawer(int(begun["float"]), _cash(till, begun), moves)


def _cash(till: Till, begun: dict[str, Any]) -> Iterator[Cash]:
    for one in takings.since(till.journal.conn, "payment", int(begun["seq"])):
        body = one["body"]
        if text(body, "tender") != "cash":
            continue
        if one["name"] == "payment.approved":
            change = number(body, "change")
            yield Cash(tendered=number(body, "amount") + change, change=change)
        elif one["name"] in _WENT_BACK and _was_taken(till, one):
            yield Cash(refund=number(body, "amount"))


def by_tender(till: Till, begun: dict[str, Any]) -> dict[str, int]:
    """What each tender brought since the shift began, less what went back."""
    found: dict[str, int] = {}
    for one in takings.since(till.journal.conn, "payment", int(begun["seq"])):
        sign = 1 if one["name"] == "payment.approved" else -1 if one["name"] in _WENT_BACK else 0
        if sign < 0 and not _was_taken(till, one):
            continue
        if sign:
            tender = text(one["body"], "tender") or "other"
            found[tender] = found.get(tender, 0) + sign * number(one["body"], "amount")
    return found


def _was_taken(till: Till, fact: dict[str, Any]) -> bool:
    """Whether the money that went back was counted when it came: a part of a sale that was never finished was not."""
    told = members(fact, "body").get("completion") is not None
    return told or takings.was_taken(till.journal.conn, str(fact["document"]["id"]))


def is_manager(till: Till) -> bool:
    """Whether a manager is signed in."""
    return till.session is not None and till.session.role == "manager"


def name(till: Till, kind: str, id_: str | None) -> str:
    """The name of a till or an associate, empty for one that is not here."""
    return text(till.read(kind, id_), "name") or "" if id_ else ""
