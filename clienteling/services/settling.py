"""What becomes of payments after the moment of paying: after a crash, after the hub's answer, after the line is back.

An authorisation the hub has no use for goes back, asked for again and again until the terminal confirms it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import msgspec

from clienteling.devices.terminal import Approved, Declined, Reversed, Terminal
from clienteling.domain import attempt as steps
from clienteling.domain import card_guard
from clienteling.domain.attempt import Attempt, State
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput, DeviceError, NotSignedIn, Refused
from clienteling.protocol import Result
from clienteling.services import ending, gift_cards, links, paying
from clienteling.store import attempts
from clienteling.store.journal import fate
from clienteling.till import Till

_NOT_NOW = frozenset({"not_paid_whole", "payment_step", "payment_moved", "already_completed"})


def recover(till: Till, terminal: Terminal | None) -> list[Attempt]:
    """After every start: what was never sent is closed, what was sent is asked about, what was approved is finished.

    Gives the attempts that moved, as they are now. Never raises DeviceError: `settle` goes on where a terminal was silent.
    """
    with paying.AT_THE_TERMINAL:
        before = {one.id: one.state for one in attempts.unsettled(till.journal.conn)}
        for one in attempts.in_states(till.journal.conn, {"intent"}):
            paying.moved(till, one, "close", **ending.forgotten())
        _finish_paid(till)
        settle(till, terminal)
        now = [attempts.get(till.journal.conn, id_) for id_ in before]
        return [one for one in now if one is not None and one.state != before[one.id]]


def settle(till: Till, terminal: Terminal | None) -> list[Attempt]:
    """Move every attempt as far as it can go now; gives those that moved, as they are now. Never raises DeviceError.

    Unknown ones are asked about and, when charged, finished; a completion the hub carried out is captured; money under one
    it refused goes back, once. A terminal that does not answer, or has a customer's card in it, is left for another time.
    """
    is_free = paying.AT_THE_TERMINAL.acquire(blocking=False)
    try:
        moved = _settled(till, terminal if is_free else None)
        if is_free:
            moved |= _finish_paid(till)
    finally:
        if is_free:
            paying.AT_THE_TERMINAL.release()
    return [one for one in map(partial(attempts.get, till.journal.conn), sorted(moved)) if one is not None]


def cash_given_back(till: Till, one: Attempt) -> Attempt:
    """A person has given the money of a refused sale back, cash or by a standalone terminal: `payment.refunded`.

    It closes the hub's question about it. Raises Refused("payment_step") for money nobody has to give back, NotSignedIn.
    """
    if one.tender not in steps.BY_HAND or one.state != "refused":
        raise Refused("payment_step", state=one.state, event="refunded")
    return ending.handed_back(till, one)


def returned_otherwise(till: Till, one: Attempt, note: str) -> Attempt:
    """The terminal of a payment that must go back is gone, and a manager has returned the money another way.

    `note` says how. Raises Refused: `payment_step`, `not_allowed` for who is no manager, `looks_like_card_number`;
    BadInput("empty") without a note; NotSignedIn.
    """
    if till.session is None:
        raise NotSignedIn
    if till.session.role != "manager":
        raise Refused("not_allowed", name="payment.refunded")
    if one.state != "voiding":
        raise Refused("payment_step", state=one.state, event="refunded")
    said = note.strip()
    if not said:
        raise BadInput("empty")
    card_guard.refuse(said)
    return ending.handed_back(till, one, reason="otherwise", note=said)


def _as_far_as_it_goes(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    steps_of = _BY_TENDER.get(one.tender, {})
    while (step := steps_of.get(one.state) or _STEPS.get(one.state)) is not None:
        after = step(till, terminal, one)
        if after.state == one.state:
            break
        one = after
    return one


def _settled(till: Till, terminal: Terminal | None) -> set[str]:
    """The ids of the attempts that moved."""
    moved = _refused_after_all(till)
    for one in attempts.unsettled(till.journal.conn):
        try:
            _as_far_as_it_goes(till, terminal, one)
        except DeviceError:
            terminal = None  # asked no more in this round: each question to a dead terminal takes its time
        except Refused as problem:
            if problem.code != "payment_moved":  # somebody else was quicker
                raise
        now = attempts.get(till.journal.conn, one.id)
        if now is not None and now.state != one.state:
            moved.add(one.id)
    return moved


def _refused_after_all(till: Till) -> set[str]:
    """A hub set back to an old copy may say no to what it had accepted: the ids of the attempts that go back for it."""
    moved = set()
    for no in till.journal.refused():
        made = members(no["command"]["body"], "order")
        for one in attempts.of_sale(till.journal.conn, text(made, "id") or ""):
            if one.state in ("accepted", "captured") and one.facts.get("completion") == no["command"]["id"]:
                paying.moved(till, one, "refuse", code=no["result"]["code"])
                moved.add(one.id)
    return moved


def _finish_paid(till: Till) -> set[str]:
    """Approved and not written down, because the program ended, the disk was full or nobody waited any more: finished from
    the kept sale of its last part. The ids of what was finished.
    """
    finished = set()
    last = {one.order: one for one in attempts.in_states(till.journal.conn, steps.APPROVED)}
    for one in last.values():
        try:
            paying.finish(till, one, is_attended=False)
            finished.add(one.id)
        except Refused as problem:
            # Another part of a split payment is missing, or was finished with this one, or the sale was paid without it.
            if problem.code not in _NOT_NOW:
                raise
    return finished


def _asked(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    return one if terminal is None else paying.ask(till, terminal, one)


def _heard(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    """What the hub said to the completion this payment is part of."""
    completion_id = one.facts.get("completion")
    found = till.journal.result(str(completion_id))
    if found is None:
        made = {each["id"] for each in till.journal.about("order", one.order)}
        # Not in the journal any more: settled so long ago that it was let go.
        said = "pending" if completion_id in made else "applied"
    else:
        said = fate(msgspec.convert(found, Result))
    now = till.clock.now_text()
    if said == "applied":
        return attempts.step(till.journal.conn, one, "accept", now, sale=None, order=None)
    if said == "refused":
        code = (found or {}).get("code")
        return attempts.step(till.journal.conn, one, "refuse", now, code=code, sale=None, order=None)
    return one


def _captured(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    """Accepted money is ours; what the terminal approved by itself only once it has told the bank."""
    if one.tender == "cash":  # it lies in the drawer, and `payment.approved` said so
        return paying.moved(till, one, "capture")
    if not one.is_offline:
        return ending.ended(till, one, "capture", "payment.captured")
    answer = terminal.status(one.id) if terminal is not None else None
    if isinstance(answer, Approved) and not answer.offline:
        return ending.ended(till, paying.moved(till, one, "forward"), "capture", "payment.captured")
    if isinstance(answer, Declined):
        late = paying.moved(till, one, "forward")
        return ending.ended(till, late, "decline_late", "payment.declined_late", reason=answer.reason)
    return one


def _forwarded(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    """Forwarded, and the program ended before the bank's word was written down."""
    answer = terminal.status(one.id) if terminal is not None else None
    if isinstance(answer, Declined):
        return ending.ended(till, one, "decline_late", "payment.declined_late", reason=answer.reason)
    if isinstance(answer, Approved):
        return ending.ended(till, one, "capture", "payment.captured")
    return one


def _sent_back(till: Till, _terminal: Terminal | None, one: Attempt) -> Attempt:
    """A card is charged back by the till itself; cash and standalone cards wait for a person (cash_given_back)."""
    return one if one.tender in steps.BY_HAND else paying.moved(till, one, "void")


def _reversed(till: Till, terminal: Terminal | None, one: Attempt) -> Attempt:
    """Take the charge back. Asked first: a reversal whose answer was lost is not made twice.

    A terminal that knows nothing of a charge (it was exchanged, or forgets at night) has not given it back.
    """
    if terminal is None:
        return one
    answer = terminal.status(one.id)
    if isinstance(answer, Approved):
        answer = terminal.reverse(one.id, one.amount)
    if isinstance(answer, Reversed) and answer.how == "refunded":
        return ending.ended(till, one, "refunded", "payment.refunded")
    if isinstance(answer, Reversed | Declined):  # not charged, or not any more
        return ending.ended(till, one, "voided", "payment.voided")
    return one


_STEPS: Mapping[State, Callable[[Till, Terminal | None, Attempt], Attempt]] = {
    "sent": _asked,  # nobody waits for its answer: whoever sends holds the terminal
    "unknown": _asked,
    "closing": _asked,
    "reported": _heard,
    "accepted": _captured,
    "forwarded": _forwarded,
    "refused": _sent_back,
    "voiding": _reversed,
}
_BY_TENDER: Mapping[str, Mapping[State, Callable[[Till, Terminal | None, Attempt], Attempt]]] = {
    "gift_card": gift_cards.STEPS,
    "link": links.STEPS,
}
"""What is asked of somebody else than the terminal."""
