"""Money a person gives back by hand, when the question about it is decided on the Attention page."""

from __future__ import annotations

from clienteling.domain.attempt import BY_HAND
from clienteling.domain.awaiting import UNPAID
from clienteling.services import settling
from clienteling.services.attention_cases import Case
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
