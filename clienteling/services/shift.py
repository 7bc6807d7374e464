"""A till's drawer from one count to the next: opened, paid in and out, counted and closed; with or without the hub.

What should be in the drawer is domain/shift.py's sum over what this till has told of its payments since the opening.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from clienteling.domain import card_guard
from clienteling.domain import shift as shifts
from clienteling.domain.reading import text
from clienteling.domain.shift import Shift, ShiftRules
from clienteling.errors import BadInput, NotSignedIn, Refused, ScopeError
from clienteling.services import doing, shift_unknown, shift_views
from clienteling.services.doing import command
from clienteling.services.shift_views import ShiftView
from clienteling.store import takings
from clienteling.till import Till

OPEN = shift_views.OPEN
SHOWN = 60
_NAME_LENGTH = 200


def must_be_open(till: Till) -> None:
    """Raise Refused("shift_closed") where the retailer wants a counted drawer before a sale, and there is none."""
    if shifts.rules(till.policy).mode == "required" and shift_views.opened(till) is None:
        raise Refused("shift_closed")


def rules(till: Till) -> ShiftRules:
    """The retailer's rules for shifts."""
    return shifts.rules(till.policy)


def current(till: Till) -> ShiftView | None:
    """The open shift of this till, or None."""
    opened = shift_views.opened(till)
    return None if opened is None else shift_views.of(till, str(opened["id"]))


def open_(till: Till, float_: int, counts: Mapping[int, int] | None = None) -> ShiftView:
    """Begin a shift with so much change in the drawer (minor units; with `counts`, notes and coins by worth).

    Raises Refused: `shift_open` while one is, `shift_off` where the retailer has none; BadInput("bad_amount"), NotSignedIn.
    """
    if rules(till).mode == "off":
        raise Refused("shift_off")
    _must_be_amount(float_)
    identity = till.enrolled()
    with till.journal.writing("shift.open"):
        if shift_views.opened(till) is not None:
            raise Refused("shift_open")
        head = {
            "store": identity.store_id,
            "till": identity.till_id,
            "number": till.journal.next_number("shift"),
            "currency": _currency(till),
        }
        id_ = till.ids.new()
        body = {**head, "float": float_, "counts": _pieces(counts)}
        added = doing.write(till, command(till, "shift.open", ("shift", id_), body))
        till.journal.note(OPEN, {"id": id_, "seq": added[0]["seq"], "head": head, "float": float_})
    till.show(added)
    return shift_views.of(till, id_)


def correct(till: Till, float_: int, counts: Mapping[int, int] | None = None) -> ShiftView:
    """Say that another float (minor units) was in the drawer at the opening; only while no cash has moved since.

    Raises Refused: `shift_closed`, `shift_moved`, `not_allowed` for who neither opened it nor is a manager;
    BadInput("bad_amount"), NotSignedIn.
    """
    _must_be_amount(float_)
    with till.journal.writing("shift.correct"):
        opened = _must_have(till)
        id_ = str(opened["id"])
        if not shift_views.may_correct(till, shifts.view(id_, till.read("shift", id_) or {})):
            raise Refused("not_allowed", name="shift.correct")
        if shift_views.has_moved(till, opened):
            raise Refused("shift_moved")
        body = {**opened["head"], "float": float_, "counts": _pieces(counts)}
        added = doing.write(till, command(till, "shift.correct", ("shift", id_), body))
        till.journal.note(OPEN, {**opened, "float": float_})
    till.show(added)
    return shift_views.of(till, id_)


def move(till: Till, kind: Literal["in", "out"], amount: int, reason: str) -> ShiftView:
    """Put cash (minor units) into the drawer or take it out, for a reason that is written down.

    Raises Refused: `shift_closed`, `paid_out_too_high` with the `most` an associate may take; `looks_like_card_number`;
    BadInput: `bad_amount`, `reason_missing`; NotSignedIn.
    """
    opened, said = _must_have(till), reason.strip()[:_NAME_LENGTH]
    _must_be_amount(amount)
    if not amount:
        raise BadInput("bad_amount")
    if not said:
        raise BadInput("reason_missing")
    card_guard.refuse(said)
    most = rules(till).paid_out_most
    if kind == "out" and amount > most and not shift_views.is_manager(till):
        raise Refused("paid_out_too_high", most=most)
    made = {"id": till.ids.new(), "kind": kind, "amount": amount, "reason": said}
    doing.do(
        till, command(till, "shift.move", ("shift", str(opened["id"])), {**opened["head"], "move": made})
    )
    return shift_views.of(till, str(opened["id"]))


def close(
    till: Till,
    counts: Mapping[int, int] | None = None,
    counted: int | None = None,
    *,
    despite: str | None = None,
) -> ShiftView:
    """End the shift with what was counted: notes and coins by worth, or one amount (minor units).

    Nothing of it waits for the hub. `despite` is a manager's reason to close it although nobody knows of a payment whether
    it was charged: it is named in the count, and a question. Raises Refused: `shift_closed`, `payment_open` while a payment
    is unknown (`can_override` where a manager may) or a sale paid in part only, `not_allowed`, `looks_like_card_number`;
    BadInput: `bad_amount`, `reason_missing`; NotSignedIn.
    """
    opened = _must_have(till)
    found = shifts.counted(counts) if counts is not None else counted
    if found is None:
        raise BadInput("bad_amount")
    _must_be_amount(found)
    with till.journal.writing("shift.close"):
        named = shift_unknown.named(till, despite)
        body = {
            **opened["head"],
            "counted": found,
            "expected": shift_views.drawer(till, opened).expected,
            "by_tender": shift_views.by_tender(till, opened),
            "counts": _pieces(counts),
            **named,
        }
        added = doing.write(till, command(till, "shift.close", ("shift", str(opened["id"])), body))
        till.journal.note(OPEN, None)
    till.show(added)
    return shift_views.of(till, str(opened["id"]))


def listed(till: Till) -> tuple[ShiftView, ...]:
    """The latest shifts, newest first: this till's for an associate, the store's for a manager."""
    identity = till.enrolled()
    views = [shifts.view(one.id, one.body) for one in takings.newest(till.cache.conn, "shift", 10 * SHOWN)]
    here = [one for one in views if one.till == identity.till_id or shift_views.is_manager(till)]
    mine = sorted((one for one in here if one.store == identity.store_id), key=_when, reverse=True)
    return tuple(shift_views.shown(till, one) for one in mine[:SHOWN])


def still_open(till: Till) -> list[str]:
    """The names of the store's tills whose shift is still open, as far as this till knows."""
    store = till.enrolled().store_id
    found = [shifts.view(one.id, one.body) for one in takings.newest(till.cache.conn, "shift", 10 * SHOWN)]
    return sorted(
        {
            shift_views.name(till, "till", one.till)
            for one in found
            if one.store == store and one.closed is None
        }
    )


def _must_have(till: Till) -> dict[str, Any]:
    if till.session is None:
        raise NotSignedIn
    opened = shift_views.opened(till)
    if opened is None:
        raise Refused("shift_closed")
    return opened


def _pieces(counts: Mapping[int, int] | None) -> list[dict[str, int]]:
    given = counts or {}
    if any(value <= 0 or pieces < 0 for value, pieces in given.items()):
        raise BadInput("bad_amount")
    return [{"value": value, "count": given[value]} for value in sorted(given, reverse=True) if given[value]]


def _must_be_amount(amount: int) -> None:
    if not 0 <= amount <= 10**12:
        raise BadInput("bad_amount")


def _currency(till: Till) -> str:
    found = text(till.store, "currency") or text(till.policy, "currency")
    if not found:
        raise ScopeError(kind="policy")
    return found


def _when(one: Shift) -> str:
    return one.opened_at or (one.closed.at if one.closed else "")
