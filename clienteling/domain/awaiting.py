"""An order that waits for a payment by link: placed with its goods put by, then paid, or cancelled as if it had not been.

The link itself, and who may say that it was paid, is the hub's (hub/links.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta

from clienteling.domain import loyalty, payment_facts, sale_bodies, sale_rules, stock
from clienteling.domain.act import FINE, POLICY, Act, Document, Get, Ruling, attention, rejected
from clienteling.domain.bodies import Body, Count, Currency, Identity, Price, Short
from clienteling.domain.encoding import JSON
from clienteling.domain.known import COUNTER, Known
from clienteling.domain.reading import members, number, objects, text
from clienteling.ids import derived

Key: TypeAlias = tuple[str, str]
PAY, CANCEL = "order.pay", "order.cancel"
PLACED, UNPAID = "placed", "link_unpaid"


class OrderPay(Body, frozen=True):
    """`order.pay`: the hub heard that a link was paid. `earned` are the points of the order."""

    attempt: Identity
    amount: Price
    currency: Currency
    reference: Short
    customer: Identity | None = None
    cart: Identity | None = None
    till: Identity | None = None
    earned: Count = 0


class OrderCancel(Body, frozen=True):
    """`order.cancel`; `sold` is the order as it stands, with its id."""

    reason: Literal["expired", "given_up"]
    attempt: Identity
    sold: sale_bodies.OrderBody
    note: Annotated[str, Meta(max_length=1_000)] | None = None


def minutes(policy: JSON) -> int:
    """How long a link can be paid, by `policy.links.minutes`; 0 where this retailer takes no payment by link."""
    return max(0, number(members(policy, "links"), "minutes"))


# Placing it


def complete(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    """A cart is completed, or placed to be paid by a link."""
    return _no_link(act, get) or sale_rules.complete(act, get)


def sell(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    """A sale is never refused when the goods are gone; one that waits has not given them away yet."""
    return _no_link(act, get) or sale_rules.sell(act, get)


def points_sold(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """The points of a sale; of one that waits, only those it uses: it earns when it is paid."""
    sold = act.body.order
    if sold.state != PLACED:
        return loyalty.sold(document, act)
    spent = msgspec.structs.replace(sold.points, earned=0)
    waiting = msgspec.structs.replace(act.body, order=msgspec.structs.replace(sold, points=spent))
    return loyalty.sold(document, replace(act, body=waiting))


def _no_link(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling | None:
    sold = act.body.order
    if sold.state != PLACED:
        return None
    rest = sold.totals.total - sold.totals.paid
    if sold.awaiting is None or sold.awaiting.amount != rest or rest <= 0:
        return rejected("totals_differ", sums=["awaiting"])
    return None if minutes(get("policy", POLICY)) else rejected("links_off")


# Paying it


def pay(act: Act[OrderPay], get: Get) -> Ruling:
    """Money moved: never refused. For an order that no longer waits for it, a person gives it back."""
    order = get("order", act.target)
    facts = {"attempt": act.body.attempt, "amount": act.body.amount, "currency": act.body.currency}
    facts |= {"number": text(order, "number"), "reference": act.body.reference}
    about, customer = ("order", act.target), text(order, "customer")
    made = get("payment", act.body.attempt)
    if made is not None and text(made, "reference") != act.body.reference:
        raised = attention(act, about, customer, "link_paid_twice", **facts)
        once = derived("attention", f"link_paid_twice {act.body.attempt} {act.body.reference}")
        return Ruling(applies=False, attention=(replace(raised, id=once),))
    if made is not None or text(order, "state") == PLACED:
        return FINE
    return Ruling(attention=(attention(act, about, customer, "link_paid_late", **facts),))


def _paid(document: Document | None, act: Act[OrderPay]) -> Document | None:
    waits = members(document, "awaiting")
    if document is None or text(document, "state") != PLACED or text(waits, "attempt") != act.body.attempt:
        return document
    payment = {
        "attempt": act.body.attempt,
        "tender": "link",
        "amount": act.body.amount,
        "tendered": 0,
        "change": 0,
    }
    totals = members(document, "totals")
    return {
        **document,
        "state": "completed",
        "payments": [*objects(document, "payments"), payment],
        "totals": {**totals, "paid": number(totals, "paid") + act.body.amount},
        "awaiting": None,
        "paid_at": act.at,
    }


def _payment(document: Document | None, act: Act[OrderPay]) -> Document | None:
    if document is not None:
        return document
    said = act.body
    return {
        "order": act.target, "cart": said.cart, "till": said.till, "tender": "link", "amount": said.amount,
        "tendered": 0, "change": 0, "currency": said.currency, "state": "captured", "at": act.at,
        "reference": said.reference,
    }  # fmt: skip


def _earned(document: Document | None, act: Act[OrderPay]) -> Document | None:
    return _points(document, act, "purchase", act.body.customer, act.body.earned)


def _points(
    document: Document | None, act: Act[Any], reason: str, customer: str | None, points: int
) -> Document | None:
    """The document with points moved, once for each order and reason."""
    identity = f"{act.target}:{reason}"
    known = objects(document, "entries")
    if not points or customer is None or any(text(one, "id") == identity for one in known):
        return document
    entry = {"id": identity, "at": act.at, "points": points, "reason": reason, "order": act.target}
    held = document if document is not None else {"customer": customer, "points": 0, "earned": 0}
    earned = number(held, "earned") + (points if reason == "purchase" else 0)
    entries = [entry, *known][: loyalty.MOST_ENTRIES]
    return {**held, "points": number(held, "points") + points, "earned": earned, "entries": entries}


# Cancelling it


def cancel(act: Act[OrderCancel], get: Get) -> Ruling:
    """Only an order that still waits; cancelled again is fine. What goes back is what the order says."""
    order = get("order", act.target)
    if order is None:
        return rejected("unknown_document")
    if text(order, "state") == "cancelled":
        return Ruling(applies=False)
    if text(order, "state") != PLACED:
        return rejected("already_paid", number=text(order, "number"))
    named = members(act.raw, "sold")
    same = ("lines", "store", "channel", "from_cart", "customer", "points", "discounts", "payments")
    if any(named.get(name) != order.get(name) for name in same):
        return rejected("bad_body")
    awaited = [
        {"attempt": text(one, "attempt"), "tender": text(one, "tender"), "amount": number(one, "amount")}
        for one in objects(order, "payments")
    ]
    if not awaited:
        return FINE
    facts = {"order": act.target, "number": text(order, "number"), "currency": text(order, "currency")}
    raised = attention(act, ("order", act.target), text(order, "customer"), UNPAID, **facts, payments=awaited)
    return Ruling(attention=(replace(raised, id=payment_facts.unpaid_id(act.target)),))


def _cancelled(document: Document | None, act: Act[OrderCancel]) -> Document | None:
    if document is None or text(document, "state") != PLACED:
        return document
    said = {"at": act.at, "by": act.by, "reason": act.body.reason, "attempt": act.body.attempt}
    return {**document, "state": "cancelled", "awaiting": None, "cancelled": said}


def _reopened(document: Document | None, act: Act[OrderCancel]) -> Document | None:
    """The cart is the customer's again."""
    if document is None or text(document, "state") != "completed" or text(document, "order") != act.target:
        return document
    return {**document, "state": "open", "claim": None, "order": None}


def _goods_back(document: Document | None, act: Act[OrderCancel]) -> Document | None:
    sold = act.body.sold
    minus = [msgspec.structs.replace(line, quantity=-line.quantity) for line in sold.lines]
    back = sale_bodies.SaleCompleted(order=msgspec.structs.replace(sold, lines=minus))
    return stock.sold(document, Act(act.envelope, back, act.raw, act.device))


def _points_back(document: Document | None, act: Act[OrderCancel]) -> Document | None:
    sold = act.body.sold
    return _points(document, act, "correction", sold.customer, sold.points.used)


def _voucher_free(document: Document | None, act: Act[OrderCancel]) -> Document | None:
    """A voucher of an order that came to nothing can be used."""
    if document is None or text(document, "used") != act.target:
        return document
    return {**document, "used": None}


def _touched_paying(act: Act[OrderPay]) -> list[Key]:
    found = [("order", act.target), ("payment", act.body.attempt)]
    return [*found, ("loyalty", act.body.customer)] if act.body.customer else found


def _touched_cancelling(act: Act[OrderCancel]) -> list[Key]:
    sold = act.body.sold
    found: list[Key] = [("order", act.target)]
    found += [("cart", sold.from_cart)] if sold.from_cart else []
    found += [("loyalty", sold.customer)] if sold.customer else []
    found += [("stock", stock.identity(line.sku)) for line in sold.lines]
    found += [("promotion", one.promotion) for one in sold.discounts or () if one.promotion]
    return list(dict.fromkeys(found))


AWAITING: Mapping[str, Known] = {
    PAY: Known(
        "order",
        OrderPay,
        {"order": _paid, "payment": _payment, "loyalty": _earned},
        pay,
        frozenset({"hub"}),
        _touched_paying,
    ),
    CANCEL: Known(
        "order",
        OrderCancel,
        {"order": _cancelled, "cart": _reopened, "loyalty": _points_back, "stock": _goods_back, "promotion": _voucher_free},
        cancel,
        COUNTER | {"hub"},
        _touched_cancelling,
    ),
}  # fmt: skip
