"""How a payment attempt ends: the last step and the fact that tells the hub of it are one transaction of the journal.

Which end it comes to is settling.py's, gift_cards.py's and links.py's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from clienteling.domain import attempt as steps
from clienteling.domain.attempt import Attempt
from clienteling.services import completion
from clienteling.services.doing import Command
from clienteling.store import attempts, reserve
from clienteling.till import Session, Till

_KEPT = ("sale", "order")
"""Facts kept until the hub has the sale, or nothing was charged: they name a customer."""
_DIGITS = "last4"
"""Of the card: in the payment the hub has been told of, and of no use here once an attempt has ended."""


def forgotten() -> dict[str, None]:
    """What an attempt need not know any more, as facts to be taken away."""
    return dict.fromkeys(_KEPT)


def as_begun(till: Till, one: Attempt) -> Till:
    """The till with the associate who took the payment signed in: after a crash nobody is."""
    return replace(till, session=Session(**one.facts["session"]))


def ended(till: Till, one: Attempt, event: steps.Event, name: str, **facts: Any) -> Attempt:
    """The end of an attempt, in the name of who took the payment, and the fact `name` for the hub."""
    return _told(till, as_begun(till, one), one, (event,), name, facts)


def handed_back(till: Till, one: Attempt, **facts: Any) -> Attempt:
    """Who is signed in has given the money of an attempt back: `payment.refunded`.

    Raises Refused: payment_step, payment_moved; NotSignedIn.
    """
    events: tuple[steps.Event, ...] = ("refunded",) if one.state == "voiding" else ("void", "refunded")
    return _told(till, till, one, events, "payment.refunded", facts)


def _told(
    till: Till, acting: Till, one: Attempt, events: tuple[steps.Event, ...], name: str, facts: dict[str, Any]
) -> Attempt:
    at = till.clock.now_text()
    named = {"completion": one.facts["completion"]} if "completion" in one.facts else {}
    fact = completion.payment_fact(acting, one, name, at, **facts, **named)

    def write() -> tuple[Attempt, list[Command]]:
        with till.journal.writing("attempt.step"):
            after = one
            for event in events:
                kept = {**forgotten(), **facts, _DIGITS: None}
                after = attempts.step(till.journal.conn, after, event, at, **kept)
            return after, till.journal.add([fact])

    end, added = reserve.spend(till.files.home, write)
    till.show(added)
    return end
