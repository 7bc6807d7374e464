"""What stands on a receipt, as structured rows for the painter; no layout and no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clienteling.domain import order, places, returns
from clienteling.domain.customer import view as customer_of
from clienteling.domain.policy import view as policy_of
from clienteling.domain.reading import text
from clienteling.errors import ScopeError
from clienteling.services import summary
from clienteling.services.sale import TaxShare
from clienteling.services.summary import moment
from clienteling.till import Till


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line: unit price and total in minor units; `was` the list price when it was higher."""

    title: str
    variant: str
    sku: str
    quantity: int
    unit_price: int
    was: int | None
    discount: int
    total: int


@dataclass(frozen=True, slots=True)
class Tender:
    """How it was paid; `tendered` is what was handed over, `change` what went back."""

    tender: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """All a receipt says. `language` is the customer's, `timezone` the store's; `code` goes in the barcode."""

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
    taxes: tuple[TaxShare, ...]
    tenders: tuple[Tender, ...]
    points_earned: int
    points_used: int
    points_now: int | None
    language: str
    provisional: bool
    returns_until: datetime | None


def lines(till: Till, order_id: str) -> ReceiptContent:
    """The receipt of an order, of this till or any other. Raises ScopeError when the order is not on this till."""
    body = till.read("order", order_id)
    if body is None:
        raise ScopeError(kind="order")
    sold, rules = order.view(order_id, body), policy_of("", till.policy)
    store = places.store(sold.store or "", till.read("store", sold.store or "") or {})
    one = summary.of(till, [sold.customer]).get(sold.customer) if sold.customer else None
    at = moment(sold.placed_at)
    return ReceiptContent(
        retailer=rules.retailer,
        legal_name=store.legal_name,
        store=store.name,
        address=store.address,
        city=store.city,
        store_phone=store.phone,
        tax_number=store.tax_number,
        footer=store.receipt_footer,
        number=sold.number,
        code=sold.number,
        at=at,
        timezone=store.timezone or "UTC",
        associate=_name(till, "associate", sold.associate),
        till=_name(till, "till", sold.till),
        currency=sold.currency,
        tax_mode=sold.tax_mode,
        lines=tuple(_line(line) for line in sold.lines),
        goods=sold.totals.goods,
        discount=sold.totals.discount,
        rounding=sold.totals.rounding,
        total=sold.totals.total,
        taxes=_taxes(sold),
        tenders=tuple(Tender(one.tender, one.amount, one.tendered, one.change) for one in sold.payments),
        points_earned=sold.points_earned,
        points_used=sold.points_used,
        points_now=one.points if one else None,
        language=_language(till, sold.customer),
        provisional=sold.provisional,
        returns_until=returns.returns_until(at, rules.returns_days) if rules.returns_days else None,
    )


def _line(line: order.Line) -> ReceiptLine:
    return ReceiptLine(
        title=line.title,
        variant=line.variant,
        sku=line.sku,
        quantity=line.quantity,
        unit_price=line.unit_price,
        was=line.list_price if line.list_price > line.unit_price else None,
        discount=line.discount,
        total=line.total,
    )


def _taxes(sold: order.Order) -> tuple[TaxShare, ...]:
    rates = sorted({line.tax_rate for line in sold.lines if line.tax_rate}, reverse=True)
    return tuple(
        TaxShare(rate, sum(line.tax for line in sold.lines if line.tax_rate == rate)) for rate in rates
    )


def _name(till: Till, kind: str, id_: str | None) -> str:
    return text(till.read(kind, id_), "name") or "" if id_ else ""


def _language(till: Till, customer: str | None) -> str:
    body: dict[str, Any] | None = till.read("customer", customer) if customer else None
    return customer_of("", body or {}).language or ""
