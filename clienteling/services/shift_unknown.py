"""Payments nobody knows the end of when a drawer is counted: what holds a count back, and what a manager lets go by name.

Asking for them and ending them is settling.py's and attention_money.py's.
"""

from __future__ import annotations

from typing import Any

from clienteling.domain import attempt as steps
from clienteling.domain import card_guard
from clienteling.domain.attempt import Attempt
from clienteling.errors import BadInput, Refused
from clienteling.services.shift_views import is_manager
from clienteling.store import attempts
from clienteling.till import Till

NAMED = "named_unknown"
"""The small fact of the journal: the ids of attempts that a closed shift has named as unknown."""
_ASKED_FOR = frozenset(steps.NOBODY_KNOWS)
_LONGEST = 200


def waiting(till: Till, states: frozenset[steps.State]) -> list[Attempt]:
    """The attempts in these states that no closed shift has named, oldest first."""
    known = set(till.journal.noted(NAMED) or [])
    return [one for one in attempts.in_states(till.journal.conn, states) if one.id not in known]


def still_named(till: Till) -> list[Attempt]:
    """The attempts a closed shift has named whose end nobody knows yet."""
    known = set(till.journal.noted(NAMED) or [])
    return [one for one in attempts.in_states(till.journal.conn, _ASKED_FOR) if one.id in known]


def named(till: Till, despite: str | None) -> dict[str, Any]:
    """What a count says of payments nobody knows the end of, noted in the caller's transaction; nothing where there is none.

    Raises Refused: `payment_open`, `not_allowed`, `looks_like_card_number`; BadInput("reason_missing").
    """
    held = waiting(till, steps.OPEN | steps.APPROVED)
    if not held:
        return {}
    can_override = is_manager(till) and all(one.state in _ASKED_FOR for one in held)
    if despite is None or any(one.state not in _ASKED_FOR for one in held):
        raise Refused("payment_open", attempt=held[0].id, state=held[0].state, can_override=can_override)
    if not can_override:
        raise Refused("not_allowed", name="shift.close")
    reason = despite.strip()[:_LONGEST]
    if not reason:
        raise BadInput("reason_missing")
    card_guard.refuse(reason)
    till.journal.note(NAMED, [one.id for one in [*still_named(till), *held]])
    unknown = [{"attempt": one.id, "tender": one.tender, "amount": one.amount} for one in held]
    return {"unknown": unknown, "reason": reason}
