"""Payments that moved money, and cash over the counter: what is due, what was handed over, what goes back.

The steps of a payment attempt on a till are the journal's.
"""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain import sale_bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.money import cash_round, cash_step, divided, exponent
from clienteling.domain.reading import number, text
from clienteling.errors import BadInput, Refused

_NOTES = (
    1,
    2,
    5,
    10,
    20,
    50,
    100,
    200,
    500,
)  # bank notes and coins of one currency unit or more, for suggestions


MOST_CASH = 10**12
"""Minor units: more is a scan that ended in the field of the amount; no command could carry it."""


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment attempt that moved money, in minor units of its currency."""

    id: str
    order: str | None
    cart: str | None
    till: str | None
    tender: str
    amount: int
    tendered: int
    change: int
    currency: str
    state: str
    at: str


@dataclass(frozen=True, slots=True)
class Cash:
    """Cash for a sale, in minor units: `due` after rounding, what was handed over, what goes back."""

    due: int
    rounding: int
    tendered: int
    change: int


def view(identity: str, body: JSON) -> Payment:
    """A view of a `payment` document."""
    return Payment(
        id=identity,
        order=text(body, "order"),
        cart=text(body, "cart"),
        till=text(body, "till"),
        tender=text(body, "tender") or "other",
        amount=number(body, "amount"),
        tendered=number(body, "tendered"),
        change=number(body, "change"),
        currency=text(body, "currency") or "",
        state=text(body, "state") or "approved",
        at=text(body, "at") or "",
    )


def approve(document: Document | None, act: Act[sale_bodies.PaymentApproved]) -> Document | None:
    """Money moved: recorded once under its attempt id."""
    if document is not None:
        return document
    return {
        "cart": None,
        "till": None,
        "tendered": 0,
        "change": 0,
        "state": "approved",
        "at": act.at,
        **act.raw,
    }


def rounding_step(policy: JSON, currency: str) -> int:
    """The smallest cash amount: the retailer's `policy.cash_rounding` in its own currency, else the country's rule."""
    own = number(policy, "cash_rounding")
    return own if own > 0 and text(policy, "currency") == currency else cash_step(currency)


def cash(total: int, tendered: int, step: int) -> Cash:
    """Cash for a total, rounded to `step` minor units.

    Raises Refused("too_little_cash") with what is `missing`, BadInput("bad_amount") for what nobody hands over: a barcode.
    """
    if tendered > MOST_CASH:
        raise BadInput("bad_amount")
    due = cash_round(total, step)
    if tendered < due:
        raise Refused("too_little_cash", missing=due - tendered)
    return Cash(due, due - total, tendered, tendered - due)


def quick_amounts(due: int, currency: str, most: int = 4) -> list[int]:
    """What people are likely to hand over for an amount due: exact, then rounded up to notes; minor units, ascending."""
    unit = 10 ** exponent(currency)
    # A currency with large numbers has notes to match: 1,000 yen, 10,000 dinars.
    scale = 1
    while due > unit * scale * _NOTES[-1]:
        scale *= 10
    found = {due}
    for note in _NOTES:
        step = note * unit * scale
        found.add(-(-due // step) * step)
    return sorted(found)[:most] if due > 0 else []


def tax_of(total: int, rate: int, mode: str) -> int:
    """The tax of a line total: inside it when prices include tax, on top when they do not; `rate` in basis points."""
    return divided(total * rate, 10_000 + rate if mode == "included" else 10_000)
