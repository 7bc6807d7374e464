"""What happens to a payment after it was approved: captured, taken back, declined late. Facts: recorded, never refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from clienteling.domain.act import FINE, Act, Document, Get, Ruling, attention
from clienteling.domain.bodies import Amount, Body, Currency, Identity, Word
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, number, objects, text
from clienteling.ids import derived

_AFTER: Mapping[str, frozenset[str]] = {
    "approved": frozenset({"captured", "voided", "refunded", "declined_late"}),
    "captured": frozenset({"voided", "refunded", "declined_late"}),
}
"""A payment's state only moves forward, in whatever order the facts arrive."""

_ABOUT_MONEY = ("refused_completion", "second_completion")


class PaymentMoved(Body, frozen=True):
    """`payment.captured`, `payment.voided`, `payment.refunded`, `payment.declined_late`.

    `completion` is the command that completed the sale, or was refused.
    """

    order: Identity
    tender: Word
    amount: Amount
    currency: Currency
    state: Literal["captured", "voided", "refunded", "declined_late"]
    cart: Identity | None = None
    completion: Identity | None = None


def touched(act: Act[PaymentMoved]) -> list[tuple[str, str]]:
    """The payment; with money that went back, the questions about it; with money that never came, the order."""
    body = act.body
    found = [("payment", act.target)]
    if act.envelope.name == "payment.declined_late":
        return [*found, ("order", body.order)]
    if act.envelope.name == "payment.captured":
        return found
    found.append(("attention", unpaid_id(body.order)))
    if body.completion and body.cart:
        found += [("attention", raised_id(body.completion, reason, body.cart)) for reason in _ABOUT_MONEY]
    return found


def raised_id(completion: str, reason: str, cart: str) -> str:
    """The id of what a refused completion raised (domain.act.attention)."""
    return derived("attention", f"{completion} {reason} {cart}")


def unpaid_id(order: str) -> str:
    """The id of what a cancelled order raised that was paid in part (domain/awaiting.py)."""
    return derived("attention", f"{order} link_unpaid")


def move(document: Document | None, act: Act[PaymentMoved]) -> Document | None:
    """The payment in its new state; one the hub had not heard of was approved and moved on before anybody said so."""
    if document is None:
        fresh = {"cart": None, "till": None, "tendered": 0, "change": 0, "at": act.at}
        return {**fresh, **act.raw, "moved_at": act.at}
    if act.body.state not in _AFTER.get(text(document, "state") or "", ()):
        return document
    said: dict[str, JSON] = {key: act.raw[key] for key in ("reference", "reason") if key in act.raw}
    return {**document, **said, "state": act.body.state, "moved_at": act.at}


def given_back(document: Document | None, act: Act[PaymentMoved]) -> Document | None:
    """A question about money under a refused sale is answered once all of the money is back with the customer."""
    if document is None or text(document, "state") != "open":
        return document
    facts = members(document, "facts")
    back = dict.fromkeys([*(one for one in facts.get("back", ()) if isinstance(one, str)), act.target])
    awaited = {text(one, "attempt") for one in objects(facts, "payments")}
    item = {**document, "facts": {**facts, "back": list(back)}}
    if not awaited <= set(back):
        return item
    decision = {"choice": "money_back", "note": None, "by": act.by, "at": act.at}
    return {**item, "state": "decided", "decision": decision}


def owe(document: Document | None, act: Act[PaymentMoved]) -> Document | None:
    """Money an order was completed with has not come after all: the order says what is owed, once for each payment."""
    if document is None or act.target in (text(one, "attempt") for one in objects(document, "unpaid")):
        return document
    owed = {"attempt": act.target, "amount": act.body.amount}
    return {**document, "state": "unpaid", "unpaid": [*objects(document, "unpaid"), owed]}


def owed(order: Document) -> int:
    """What an order states as owed, in minor units."""
    return sum(number(one, "amount") for one in objects(order, "unpaid"))


def record(_act: Act[PaymentMoved], _get: Get) -> Ruling:
    """A fact."""
    return FINE


def decline_late(act: Act[PaymentMoved], get: Get) -> Ruling:
    """The goods are gone and the money will not come: for a person. Nobody is charged again by itself."""
    sold = get("order", act.body.order)
    facts = {"attempt": act.target, "amount": act.body.amount, "currency": act.body.currency}
    about = ("order", act.body.order)
    raised = attention(
        act, about, text(sold, "customer"), "declined_late", **facts, number=text(sold, "number")
    )
    return Ruling(attention=(raised,))


def awaited_back(act: Act[Any]) -> dict[str, Any]:
    """For a question about a refused sale: which payments must go back. The till returns all but cash by itself."""
    paid = [
        {"attempt": one.attempt, "tender": one.tender, "amount": one.amount}
        for one in act.body.order.payments
        if one.amount
    ]
    return {} if all(one["tender"] == "cash" for one in paid) else {"payments": paid}
