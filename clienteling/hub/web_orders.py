"""The order a cart becomes on the website: today's prices, with the promotions that hold, as the till works them out.

What the hub makes of it is decided in handlers.py; what takes how much off, in domain/pricing.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from clienteling.clock import Clock
from clienteling.domain import loyalty, order, policy, pricing, product, promotion
from clienteling.domain.act import POLICY
from clienteling.domain.cart import Cart, CartLine
from clienteling.domain.pricing import Goods
from clienteling.domain.product import Product
from clienteling.domain.promotion import Buyer, Promotion
from clienteling.errors import BadInput
from clienteling.hub import documents, lookup_keys, promotions
from clienteling.ids import Ids
from clienteling.protocol import JSON


@dataclass(frozen=True, slots=True)
class Shelf:
    """A SKU as it is sold now: its product, None for one nobody knows any more."""

    style: Product | None
    price: int
    list_price: int
    title: str
    variant: str


def order_of(
    connection: Connection, clock: Clock, ids: Ids, cart: Cart, *, landed: bool = False
) -> dict[str, Any]:
    """The order a customer's cart becomes, paid. `landed`: paid already, so what is not sold any more is as it was saved.

    Raises BadInput: "empty_cart", "unknown_sku" for what is no longer sold.
    """
    if not cart.lines:
        raise BadInput("empty_cart")
    rules, identity = rules_of(connection), ids.new()
    shelves = {line.sku: _shelf(connection, line, landed) for line in cart.lines}
    goods = [_goods(line, shelves[line.sku]) for line in cart.lines]
    running = list(_running(connection, cart, identity, goods, clock.now()))
    shares = pricing.taken(goods, [pricing.reduction(one, goods) for one in running])
    off = {line.id: pricing.of_line(shares, line.id) for line in goods}
    lines = [_sold(line, shelves[line.sku], rules, off[line.id]) for line in cart.lines]
    listed = [_discount(one, shares[one.id]) for one in running if shares[one.id]]
    head = {
        "number": f"W-{ids.code(35)}",
        "customer": cart.customer,
        "channel": cart.channel,
        "state": "paid",
        "placed_at": clock.now_text(),
        "currency": cart.currency,
        "tax_mode": policy.tax_mode(rules),
    }
    rest: dict[str, Any] = {"from_cart": cart.id, "cart_channel": cart.channel}
    rest |= {"discounts": listed} if listed else {}
    total = int(order.build(identity, head, lines)["totals"]["total"])
    paid = [{"attempt": ids.new(), "tender": "card", "amount": total}] if total else []
    points = {"earned": loyalty.points_for(rules, total), "used": 0}
    return order.build(identity, head, lines, payments=paid, points=points, **rest)


def line_of(connection: Connection, clock: Clock, ids: Ids, sku: str) -> dict[str, JSON]:
    """A new line of a cart for one SKU at today's price. Raises BadInput("unknown_sku")."""
    now = on_shelf(connection, sku)
    return {
        "id": ids.new(),
        "sku": sku,
        "product": now.style.id if now.style else None,
        "title": now.title,
        "variant": now.variant,
        "price": now.price,
        "added_at": clock.now_text(),
    }


def on_shelf(connection: Connection, sku: str) -> Shelf:
    """A SKU as it is sold today. Raises BadInput("unknown_sku") for what is not."""
    style = _style(connection, sku)
    variant = style.variant(sku) if style is not None else None
    if style is None or variant is None or not style.active:
        raise BadInput("unknown_sku")
    return Shelf(style, variant.price, variant.was or variant.price, style.title, variant.label)


def rules_of(connection: Connection) -> dict[str, Any]:
    """The retailer's policy."""
    stored = documents.get(connection, "policy", POLICY)
    return stored.body if stored else {}


def _shelf(connection: Connection, line: CartLine, landed: bool) -> Shelf:
    try:
        return on_shelf(connection, line.sku)
    except BadInput:
        if not landed:
            raise
    return Shelf(_style(connection, line.sku), line.price, line.price, line.title, line.variant)


def _style(connection: Connection, sku: str) -> Product | None:
    identity = lookup_keys.first(connection, lookup_keys.SKU, sku)
    stored = documents.get(connection, "product", identity) if identity else None
    return product.view(identity or "", stored.body) if stored else None


def _running(
    connection: Connection, cart: Cart, identity: str, goods: Sequence[Goods], now: datetime
) -> Iterator[Promotion]:
    """What holds for this cart now: promotions and offers that apply by themselves, and the codes the customer typed."""
    stored = documents.get(connection, "loyalty", cart.customer) if cart.customer else None
    earned = loyalty.view(cart.customer or "", stored.body if stored else None).earned
    tier = loyalty.tier(rules_of(connection), earned).name if cart.customer else ""
    buyer = Buyer(cart.customer, tier, identity, cart.currency)
    asked = list(promotions.automatic(connection))
    for code in dict.fromkeys(map(promotion.plain_code, cart.codes)):
        with_it = promotions.of_code(connection, code)
        asked += [one for one in with_it if promotion.refusal(one, buyer, (now,)) is None][:1]
    for one in asked:
        if promotion.refusal(one, buyer, (now,)) is None and not pricing.missing(one, goods):
            yield one


def _goods(line: CartLine, now: Shelf) -> Goods:
    category, brand = (now.style.category, now.style.brand) if now.style else ("", "")
    return Goods(line.id, line.product or "", category, brand, now.price * line.quantity)


def _sold(line: CartLine, now: Shelf, rules: dict[str, Any], off: int) -> dict[str, JSON]:
    """A line of the order; `off` is what all promotions take off it, in minor units."""
    return {
        "id": line.id,
        "sku": line.sku,
        "product": now.style.id if now.style else line.product,
        "title": now.title,
        "variant": now.variant,
        "quantity": line.quantity,
        "list_price": now.list_price,
        "unit_price": now.price,
        "discount": off,
        "tax_rate": policy.tax_rate(rules, now.style.tax if now.style else "standard"),
    }


def _discount(one: Promotion, parts: dict[str, int]) -> dict[str, JSON]:
    return {
        "id": one.id,
        "kind": one.kind,
        "code": one.code,
        "title": one.title,
        "amount": sum(parts.values()),
        "by": None,
        "lines": dict(parts),
        "promotion": one.id,
    }
