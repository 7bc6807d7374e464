"""Money a person gives back by hand, when the question about it is decided on the Attention page."""

from __future__ import annotations

from typing import Any

from clienteling.domain import card_guard
from clienteling.domain.attempt import BY_HAND, NOBODY_KNOWS, Event
from clienteling.domain.awaiting import UNPAID
from clienteling.errors import BadInput, Refused
from clienteling.services import doing, ending, gift_cards, paying, settling
from clienteling.services.attention_cases import Case
from clienteling.services.doing import Command, command
from clienteling.store import attempts
from clienteling.till import Till


def give_back(till: Till, case: Case) -> None:
    """What no machine gives back of a sale that was not accepted, or not paid whole, was given back by hand.

    `payment.refunded` decides the hub's question about it by itself; where there is none, the decision follows.
    """
    about = case.about[1] if case.reason == UNPAID else case.order.get("id")
    if about:
        settling.settle(till, None)
        for one in attempts.of_sale(till.journal.conn, str(about)):
            if one.tender in BY_HAND and one.state == "refused":
                settling.cash_given_back(till, one)


def returned_otherwise(till: Till, case: Case, note: str | None) -> None:
    """A manager says how the money of a payment was returned whose terminal is gone: the recorded end of it."""
    one = attempts.get(till.journal.conn, case.about[1])
    if one is not None and one.state == "voiding":
        settling.returned_otherwise(till, one, note or "")


_TO_CLOSED: dict[str, tuple[Event, ...]] = {
    "sent": ("lose", "miss", "close"),
    "unknown": ("miss", "close"),
    "closing": ("close",),
}


def end_unknown(till: Till, case: Case, choice: str, note: str | None, decision: dict[str, Any]) -> None:
    """A manager ends a payment nobody will hear of: `accept`, it was charged; `put_aside`, it was not. Says how they know.

    `keep_mine` only tells the hub once more. The end, the decision and what the hub refused are one transaction.
    Raises Refused: `payment_open` while a card is in the terminal, `payment_moved`, `looks_like_card_number`;
    BadInput("empty") without a note.
    """
    said = (note or "").strip()
    if choice != "keep_mine" and not said:
        raise BadInput("empty")
    card_guard.refuse(said)
    if not paying.AT_THE_TERMINAL.acquire(blocking=False):
        raise Refused("payment_open", attempt=case.about[1])
    try:
        with till.journal.writing("journal.together"):
            added = _ended(till, case, choice, said, decision)
    finally:
        paying.AT_THE_TERMINAL.release()
    till.show(added)


def _ended(till: Till, case: Case, choice: str, note: str, decision: dict[str, Any]) -> list[Command]:
    one = attempts.get(till.journal.conn, case.about[1])
    if one is None or one.state not in NOBODY_KNOWS:
        raise Refused("payment_moved", attempt=case.about[1])
    refused = gift_cards.refused_return(till, one)
    if refused is not None:
        till.journal.close_refused(refused)
    if choice == "keep_mine":
        return doing.write(till, gift_cards.told_again(till, one))
    now, who = till.clock.now_text(), till.session.associate_id if till.session else None
    events = ("approve",) if choice == "accept" else _TO_CLOSED[one.state]
    for event in events:
        gone = ending.forgotten() if event == "close" else {}
        one = attempts.step(till.journal.conn, one, event, now, **gone, ended={"by": who, "note": note})
    return doing.write(till, command(till, "attention.decide", ("attention", case.key), decision))
