"""What a receipt says about an order, as plain values: the same for paper, screen, PDF, mail and every language.

The rows a reader sees are made in receipt_rows.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from clienteling import clock
from clienteling.domain import brand, loyalty, order, places, returns
from clienteling.domain.act import POLICY
from clienteling.domain.customer import view as customer_of
from clienteling.domain.encoding import JSON
from clienteling.domain.policy import view as policy_of
from clienteling.domain.reading import members, number, objects, text, texts
from clienteling.errors import BadInput

Get: TypeAlias = Callable[[str, str], dict[str, Any] | None]
_NEVER = "1970-01-01T00:00:00.000Z"


@dataclass(frozen=True, slots=True)
class Cut:
    """What a discount takes off, in minor units; `points` that were used for it; an empty title is a discount without a name."""

    title: str
    amount: int
    points: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line: unit price and total in minor units; `was` the list price when it was higher; `cuts` its own discounts."""

    title: str
    variant: str
    sku: str
    quantity: int
    unit_price: int
    was: int | None
    discount: int
    total: int
    cuts: tuple[Cut, ...] = ()
    to_be_sent: bool = False


@dataclass(frozen=True, slots=True)
class Tender:
    """How it was paid; `tendered` is what was handed over, `change` what went back; never more of a card than `last4`."""

    tender: str
    amount: int
    tendered: int
    change: int
    last4: str = ""
    approval: str = ""


@dataclass(frozen=True, slots=True)
class Tax:
    """What of the total is tax at one rate (basis points), in minor units."""

    rate: int
    amount: int


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """All a receipt says. `language` is the customer's, `timezone` the store's; `code` goes in the barcode and the QR code."""

    retailer: str
    legal_name: str
    store: str
    address: str
    city: str
    store_phone: str
    tax_number: str
    footer: str
    number: str
    code: str
    at: datetime
    timezone: str
    associate: str
    till: str
    currency: str
    tax_mode: str
    lines: tuple[ReceiptLine, ...]
    goods: int
    discount: int
    rounding: int
    total: int
    taxes: tuple[Tax, ...]
    tenders: tuple[Tender, ...]
    points_earned: int
    points_used: int
    points_now: int | None
    language: str
    provisional: bool
    returns_until: datetime | None
    cuts: tuple[Cut, ...] = ()
    """Discounts of the whole order, and points; a line's own stand with the line."""
    fiscal: str = ""
    fiscal_lines: tuple[str, ...] = ()
    logo: str = ""
    """The SHA-256 of the retailer's picture; `greeting` and `thanks` are the retailer's words in `language`."""
    greeting: str = ""
    thanks: str = ""


def content(get: Get, order_id: str) -> ReceiptContent | None:
    """The receipt of an order from the documents `get` gives; None when the order is not among them."""
    body = get("order", order_id)
    if body is None:
        return None
    sold, at = order.view(order_id, body), _moment(text(body, "placed_at") or "")
    days = policy_of("", get("policy", POLICY) or {}).returns_days
    own, whole = _cuts(body, sold)
    points = get("loyalty", sold.customer) if sold.customer else None
    fiscal, language = members(body, "fiscal"), _language(get, sold.customer)
    return ReceiptContent(
        **_shop(get, sold.store or "", language),
        number=sold.number,
        code=sold.number,
        at=at,
        associate=_name(get, "associate", sold.associate),
        till=_name(get, "till", sold.till),
        currency=sold.currency,
        tax_mode=sold.tax_mode,
        lines=_lines(body, sold, own),
        goods=sold.totals.goods,
        discount=sold.totals.discount,
        rounding=sold.totals.rounding,
        total=sold.totals.total,
        taxes=_taxes(sold),
        tenders=tuple(_tender(payment) for payment in objects(body, "payments")),
        points_earned=sold.points_earned,
        points_used=sold.points_used,
        points_now=loyalty.view("", points).points if points is not None else None,
        language=language,
        provisional=sold.provisional,
        returns_until=returns.returns_until(at, days) if days else None,
        cuts=whole,
        fiscal=text(fiscal, "number") or "",
        fiscal_lines=tuple(texts(fiscal, "lines")),
    )


def _shop(get: Get, identity: str, language: str) -> dict[str, Any]:
    """Who sold it and where, with the retailer's own look and words."""
    store = places.store(identity, get("store", identity) or {})
    own = brand.view(get("policy", POLICY) or {})
    return {
        "retailer": own.name,
        "logo": own.logo,
        "greeting": brand.said(own.greeting, language),
        "thanks": brand.said(own.thanks, language),
        "legal_name": store.legal_name,
        "store": store.name,
        "address": store.address,
        "city": store.city,
        "store_phone": store.phone,
        "tax_number": store.tax_number,
        "footer": store.receipt_footer,
        "timezone": store.timezone or "UTC",
    }


def _lines(body: JSON, sold: order.Order, own: dict[str, list[Cut]]) -> tuple[ReceiptLine, ...]:
    sent = {text(line, "id") for line in objects(body, "lines") if members(line, "fulfil")}
    return tuple(
        ReceiptLine(
            title=line.title,
            variant=line.variant,
            sku=line.sku,
            quantity=line.quantity,
            unit_price=line.unit_price,
            was=line.list_price if line.list_price > line.unit_price else None,
            discount=line.discount,
            total=line.total,
            cuts=tuple(own.get(line.id, ())),
            to_be_sent=line.id in sent,
        )
        for line in sold.lines
    )


def _cuts(body: JSON, sold: order.Order) -> tuple[dict[str, list[Cut]], tuple[Cut, ...]]:
    """Discounts by the line they belong to, and those of several lines: a reader looks for the latter above the total.

    What a line's discount says beyond its named ones stands with it without a name.
    """
    own: dict[str, list[Cut]] = {}
    whole: list[Cut] = []
    explained: dict[str, int] = {}
    for one in objects(body, "discounts"):
        shares = {
            name: amount for name in members(one, "lines") if (amount := number(members(one, "lines"), name))
        }
        points = sold.points_used if text(one, "kind") == "points" else 0
        cut = Cut(text(one, "title") or text(one, "code") or "", number(one, "amount"), points)
        for name, amount in shares.items():
            explained[name] = explained.get(name, 0) + amount
        if len(shares) == 1 and not points:
            own.setdefault(next(iter(shares)), []).append(cut)
        elif cut.amount:
            whole.append(cut)
    for line in sold.lines:
        if rest := line.discount - explained.get(line.id, 0):
            own.setdefault(line.id, []).append(Cut("", rest))
    return own, tuple(whole)


def _tender(payment: dict[str, Any]) -> Tender:
    return Tender(
        tender=text(payment, "tender") or "other",
        amount=number(payment, "amount"),
        tendered=number(payment, "tendered"),
        change=number(payment, "change"),
        last4=text(payment, "last4") or "",
        approval=text(payment, "approval") or "",
    )


def _taxes(sold: order.Order) -> tuple[Tax, ...]:
    rates = sorted({line.tax_rate for line in sold.lines if line.tax_rate}, reverse=True)
    return tuple(Tax(rate, sum(line.tax for line in sold.lines if line.tax_rate == rate)) for rate in rates)


def _name(get: Get, kind: str, identity: str | None) -> str:
    return text(get(kind, identity), "name") or "" if identity else ""


def _language(get: Get, customer: str | None) -> str:
    return customer_of("", get("customer", customer) or {}).language or "" if customer else ""


def _moment(at: str) -> datetime:
    try:
        return clock.parse(at)
    except BadInput:
        return clock.parse(_NEVER)
