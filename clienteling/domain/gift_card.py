"""Gift cards as commands see them: taken from once for each payment attempt, given back once, or closed for good.

What a card holds is the hub's table (hub/gift_cards.py); its number is in no command and on no till.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from clienteling.domain.act import FINE, Act, Document, Get, Ruling, rejected
from clienteling.domain.bodies import Body, Currency, Identity
from clienteling.domain.encoding import readied
from clienteling.domain.fold import ascii_digits
from clienteling.domain.known import COUNTER, Known
from clienteling.domain.reading import number, text

REDEEM, RETURN = "gift_card.redeem", "gift_card.return"
CARD, MOVE = "gift_card", "gift_card_move"
"""Pseudo-kinds of `Get` that the hub alone answers: a card by its id, and what an attempt took."""

_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u200b-\u200f\u2066-\u2069]+")
_NUMBER = re.compile(r"[0-9A-Z]{8,24}")


class Found(msgspec.Struct, frozen=True):
    """A gift card as a till may see it (minor units); `id` is no secret, the number stays with who has the card."""

    id: str
    last4: str
    balance: int
    currency: str
    state: Literal["active", "blocked"]


class Asked(msgspec.Struct, frozen=True):
    """A look-up by the number on the card."""

    number: Annotated[str, Meta(min_length=1, max_length=64)]


class Answered(msgspec.Struct, frozen=True):
    """The card with that number, or none."""

    card: Found | None


class Redeem(Body, frozen=True):
    """`gift_card.redeem` and `gift_card.return`: of the payment attempt the command is about."""

    card: Identity
    order: Identity
    amount: Annotated[int, Meta(ge=1, le=10**12)]
    currency: Currency


readied(Found, Asked, Answered)


def parse(typed: str) -> str | None:
    """The number of a gift card as it is looked up: 8–24 digits and capitals; None for what cannot be one."""
    found = _SEPARATORS.sub("", ascii_digits(typed)).upper()
    return found if _NUMBER.fullmatch(found) else None


def redeem(act: Act[Redeem], get: Get) -> Ruling:
    """An attempt takes money once; asked again it is the same money. Never more than there is."""
    # The card first: whoever looks at it keeps others from it, and sees what they did.
    card = get(CARD, act.body.card)
    taken = get(MOVE, act.target)
    if taken is not None:
        asked, known = (act.body.card, act.body.amount), (text(taken, "card"), number(taken, "amount"))
        return FINE if text(taken, "state") == "redeemed" and asked == known else rejected("gift_card_closed")
    if card is None:
        return rejected("gift_card_unknown")
    if text(card, "state") != "active":
        return rejected("gift_card_blocked")
    if text(card, "currency") != act.body.currency:
        return rejected("gift_card_currency", currency=text(card, "currency"))
    left = number(card, "balance")
    return FINE if left >= act.body.amount else rejected("gift_card_empty", left=left)


def give_back(_act: Act[Redeem], _get: Get) -> Ruling:
    """A fact. Money that was never taken is never taken later: the attempt is closed at the hub."""
    return FINE


def _unchanged(document: Document | None, _act: Act[Redeem]) -> Document | None:
    """The payment is told of by `payment.*`; a gift card's own books are no document."""
    return document


GIFT_CARDS: Mapping[str, Known] = {
    REDEEM: Known("payment", Redeem, {"payment": _unchanged}, redeem, COUNTER),
    RETURN: Known("payment", Redeem, {"payment": _unchanged}, give_back, COUNTER),
}
