"""A sale in any channel: its view, its sums, how a till writes one, and how commands make one.

A line: total = quantity x unit_price - discount, its tax inside or on top. An order: goods = sum of line totals + discount,
total = goods - discount (+ tax when added) + rounding (docs/catalogue.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from clienteling.domain import sale_bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.money import allocate
from clienteling.domain.payment import tax_of
from clienteling.domain.reading import flag, members, number, objects, text


@dataclass(frozen=True, slots=True)
class Line:
    """A line sold; amounts in minor units, `tax_rate` in basis points, `returned` in pieces, `refunded` what went back.

    `fulfil` is the place its goods are sent from (a store's id, or "web"), None for goods taken along.
    """

    id: str
    sku: str
    product: str | None
    title: str
    variant: str
    quantity: int
    returned: int
    list_price: int
    unit_price: int
    discount: int
    total: int
    tax_rate: int
    tax: int
    refunded: int = 0
    fulfil: str | None = None


@dataclass(frozen=True, slots=True)
class Off:
    """What takes something off an order: its `amount`, and how much of it off each line (by id), in minor units."""

    id: str
    kind: str
    code: str | None
    title: str
    amount: int
    by: str | None
    reason: str
    lines: dict[str, int]


@dataclass(frozen=True, slots=True)
class Tender:
    """One payment of an order, in minor units; `attempt` is the payment's id."""

    attempt: str
    tender: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of an order in minor units."""

    goods: int
    discount: int
    tax: int
    rounding: int
    total: int
    paid: int


@dataclass(frozen=True, slots=True)
class Order:
    """A sale in any channel."""

    id: str
    number: str
    customer: str | None
    channel: str
    store: str | None
    till: str | None
    associate: str | None
    state: str
    placed_at: str
    currency: str
    tax_mode: str
    lines: tuple[Line, ...]
    totals: Sums
    payments: tuple[Tender, ...]
    from_cart: str | None
    cart_channel: str | None
    points_earned: int
    points_used: int
    provisional: bool
    discounts: tuple[Off, ...] = ()


def view(identity: str, body: JSON) -> Order:
    """A view of an `order` document."""
    points = members(body, "points")
    return Order(
        id=identity,
        number=text(body, "number") or "",
        customer=text(body, "customer"),
        channel=text(body, "channel") or "",
        store=text(body, "store"),
        till=text(body, "till"),
        associate=text(body, "associate"),
        state=text(body, "state") or "",
        placed_at=text(body, "placed_at") or "",
        currency=text(body, "currency") or "",
        tax_mode=text(body, "tax_mode") or "included",
        lines=tuple(_line(body, line) for line in objects(body, "lines")),
        totals=_sums(members(body, "totals")),
        payments=tuple(_tender(payment) for payment in objects(body, "payments")),
        from_cart=text(body, "from_cart"),
        cart_channel=text(body, "cart_channel"),
        points_earned=number(points, "earned"),
        points_used=number(points, "used"),
        provisional=flag(body, "provisional"),
        discounts=tuple(_off(one) for one in objects(body, "discounts")),
    )


def sums(lines: Sequence[Any], tax_mode: str, rounding: int, paid: int) -> Sums:
    """The sums of an order from its lines (anything with quantity, unit_price, discount, total, tax)."""
    discount = sum(line.discount for line in lines)
    goods = sum(line.total for line in lines) + discount
    tax = sum(line.tax for line in lines)
    total = goods - discount + (tax if tax_mode == "added" else 0) + rounding
    return Sums(goods, discount, tax, rounding, total, paid)


def faults(order: sale_bodies.OrderBody) -> list[str]:
    """Which sums of an order do not follow from its lines and payments; none for a good one."""
    found = []
    for line in order.lines:
        if line.total != line.quantity * line.unit_price - line.discount or line.total < 0:
            found.append("line.total")
        elif abs(line.tax - tax_of(line.total, line.tax_rate, order.tax_mode)) > 1:
            found.append("line.tax")
    given = order.totals
    paid = sum(payment.amount for payment in order.payments)
    right = sums(order.lines, order.tax_mode, given.rounding, paid)
    names = ("goods", "discount", "tax", "total", "paid")
    found += [name for name in names if getattr(given, name) != getattr(right, name)]
    if paid > given.total:
        found.append("overpaid")
    return found


def build(
    identity: str, head: dict[str, JSON], lines: Sequence[dict[str, JSON]], **rest: Any
) -> dict[str, JSON]:
    """The `order` inside `cart.complete` and `sale.complete`, whole and with its sums.

    `head` has number, customer, store, till, associate, placed_at, currency, tax_mode, and what else differs from a
    counter sale. A line has id, sku, product, title, variant, quantity, list_price, unit_price, discount, tax_rate; total
    and tax are worked out here. `rest`: payments, rounding (minor units), points ({earned, used}), discounts (not
    written without), from_cart, cart_channel.
    """
    mode = text(head, "tax_mode") or "included"
    whole = _priced(lines, mode)
    payments = [{"tendered": 0, "change": 0, **payment} for payment in rest.get("payments", ())]
    right = sums([_line({}, line) for line in whole], mode, rest.get("rounding", 0), _paid(payments))
    return {
        "id": identity, "customer": None, "channel": "store", "store": None, "till": None, "associate": None,
        "state": "completed", "tax_mode": mode, **head, "lines": whole,
        "totals": {"goods": right.goods, "discount": right.discount, "tax": right.tax, "rounding": right.rounding,
                   "total": right.total, "paid": right.paid},
        "payments": payments, "from_cart": rest.get("from_cart"), "cart_channel": rest.get("cart_channel"),
        "points": rest.get("points") or {"earned": 0, "used": 0}, "provisional": True, "returned": [],
        **({"discounts": list(rest["discounts"])} if "discounts" in rest else {}),
    }  # fmt: skip


def paid_with(
    whole: dict[str, JSON], payments: Sequence[dict[str, JSON]], rounding: int = 0
) -> dict[str, JSON]:
    """An order of `build` with its payments and, for cash, its rounding (minor units); the lines stay as they were priced."""
    listed = [{"tendered": 0, "change": 0, **payment} for payment in payments]
    old = members(whole, "totals")
    total = number(old, "total") - number(old, "rounding") + rounding
    return {
        **whole,
        "payments": listed,
        "totals": {**old, "rounding": rounding, "total": total, "paid": _paid(listed)},
    }


def place(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """An order, once."""
    if document is not None:
        return document
    return {name: value for name, value in members(act.raw, "order").items() if name != "id"}


def taxes(amounts: Sequence[tuple[int, int]], mode: str) -> list[int]:
    """The tax of each line (total in minor units, rate in basis points), so that it sums to the tax of each rate's whole.

    Rounded once for each rate, as the receipt shows it, then shared out: a line's part is its own rounding, or 1 beside it.
    """
    found = [0] * len(amounts)
    for rate in {rate for _, rate in amounts}:
        places = [place for place, one in enumerate(amounts) if one[1] == rate]
        totals = [amounts[place][0] for place in places]
        parts = allocate(tax_of(sum(totals), rate, mode), totals)
        for place, part in zip(places, parts, strict=True):
            found[place] = part
    return found


def _priced(lines: Sequence[dict[str, JSON]], mode: str) -> list[dict[str, JSON]]:
    totals = [
        number(line, "quantity") * number(line, "unit_price") - number(line, "discount") for line in lines
    ]
    shares = taxes(
        [(total, number(line, "tax_rate")) for total, line in zip(totals, lines, strict=True)], mode
    )
    return [
        {**line, "discount": number(line, "discount"), "total": total, "tax": tax}
        for line, total, tax in zip(lines, totals, shares, strict=True)
    ]


def _paid(payments: Sequence[dict[str, JSON]]) -> int:
    return sum(number(payment, "amount") for payment in payments)


def _line(order: JSON, line: dict[str, Any]) -> Line:
    identity = text(line, "id") or ""
    back = [one for one in objects(order, "returned") if text(one, "line") == identity]
    unit_price = number(line, "unit_price")
    return Line(
        id=identity,
        sku=text(line, "sku") or "",
        product=text(line, "product"),
        title=text(line, "title") or "",
        variant=text(line, "variant") or "",
        quantity=number(line, "quantity"),
        list_price=number(line, "list_price") or unit_price,
        unit_price=unit_price,
        discount=number(line, "discount"),
        total=number(line, "total"),
        tax_rate=number(line, "tax_rate"),
        tax=number(line, "tax"),
        returned=sum(number(one, "quantity") for one in back),
        refunded=sum(number(one, "amount") for one in back),
        fulfil=text(members(line, "fulfil"), "from"),
    )


def _off(entry: dict[str, Any]) -> Off:
    lines = members(entry, "lines")
    return Off(
        id=text(entry, "id") or "",
        kind=text(entry, "kind") or "",
        code=text(entry, "code"),
        title=text(entry, "title") or "",
        amount=number(entry, "amount"),
        by=text(entry, "by"),
        reason=text(entry, "reason") or "",
        lines={line: number(lines, line) for line in lines},
    )


def _tender(payment: dict[str, Any]) -> Tender:
    return Tender(
        attempt=text(payment, "attempt") or "",
        tender=text(payment, "tender") or "other",
        amount=number(payment, "amount"),
        tendered=number(payment, "tendered"),
        change=number(payment, "change"),
    )


def _sums(totals: dict[str, Any]) -> Sums:
    return Sums(
        goods=number(totals, "goods"),
        discount=number(totals, "discount"),
        tax=number(totals, "tax"),
        rounding=number(totals, "rounding"),
        total=number(totals, "total"),
        paid=number(totals, "paid"),
    )
