"""The documents of a sale as the catalogue has them: order, return, payment, and the online cart it finished."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from clienteling import clock
from clienteling.domain import money
from clienteling.hub.seeding import shop
from clienteling.hub.seeding.goods import Variant
from clienteling.hub.seeding.sales import Back, Sale
from clienteling.hub.seeding.shop import CURRENCY, Row
from clienteling.ids import derived

Body = dict[str, Any]


def documents(sale: Sale) -> list[Row]:
    """The order, and with it what came back and the online cart that was finished."""
    rows: list[Row] = [("order", sale.id, _order(sale))]
    if sale.back is not None:
        rows.append(("return", _return_id(sale), _return(sale, sale.back)))
    if sale.saved is not None:
        rows.append(("cart", _cart_id(sale), _cart(sale, *sale.saved)))
    return rows


def payment(sale: Sale) -> Row:
    """The payment of a sale at a counter, under its attempt id."""
    assert sale.counter is not None
    paid = _payments(sale)[0]
    return (
        "payment",
        paid["attempt"],
        {
            "order": sale.id,
            "cart": _cart_id(sale) if sale.saved else None,
            "till": sale.counter.till.id,
            **{name: paid[name] for name in ("tender", "amount", "tendered", "change")},
            "currency": CURRENCY,
            "state": "captured",
            "at": clock.text(sale.at),
        },
    )


def _order(sale: Sale) -> Body:
    counter = sale.counter
    lines = [_line(sale, place) for place in range(len(sale.lines))]
    discount = sum(line.discount for line in sale.lines)
    paid = 0 if sale.state in ("cancelled", "placed") else sale.total
    return {
        "number": sale.number,
        "customer": sale.customer,
        "channel": "store" if counter else sale.channel,
        "store": counter.store.id if counter else None,
        "till": counter.till.id if counter else None,
        "associate": counter.associate.id if counter else None,
        "state": sale.state,
        "placed_at": clock.text(sale.at),
        "currency": CURRENCY,
        "tax_mode": "included",
        "lines": lines,
        "totals": {
            "goods": sale.total + discount,
            "discount": discount,
            "tax": sum(line["tax"] for line in lines),
            "rounding": 0,
            "total": sale.total,
            "paid": paid,
        },
        "payments": _payments(sale) if paid else [],
        "from_cart": _cart_id(sale) if sale.saved else None,
        "cart_channel": sale.saved[1] if sale.saved else None,
        "points": {"earned": sale.earned, "used": sale.used},
        "provisional": False,
        "returned": _returned(sale),
    }


def _line(sale: Sale, place: int) -> Body:
    line = sale.lines[place]
    rate = int(shop.policy()["tax"]["rates"]["standard"])
    return {
        "id": _line_id(sale, place),
        "sku": line.variant.sku,
        "product": line.variant.product,
        "title": line.variant.title,
        "variant": line.variant.text,
        "quantity": line.quantity,
        "list_price": line.price,
        "unit_price": line.price,
        "discount": line.discount,
        "total": line.total,
        "tax_rate": rate,
        "tax": money.tax_included(line.total, rate),
    }


def _line_id(sale: Sale, place: int) -> str:
    return derived("order line", f"{sale.key} {place}")


def _cart_id(sale: Sale) -> str:
    return derived("cart", f"of {sale.key}")


def _return_id(sale: Sale) -> str:
    return derived("return", sale.key)


def _payments(sale: Sale) -> list[Body]:
    tendered = sale.total
    if sale.tender == "cash":
        note = 5000 if sale.total > 10000 else 1000
        tendered = -(-sale.total // note) * note
    return [
        {
            "attempt": derived("attempt", sale.key),
            "tender": sale.tender,
            "amount": sale.total,
            "tendered": tendered,
            "change": tendered - sale.total,
        }
    ]


def _returned(sale: Sale) -> list[Body]:
    if sale.back is None:
        return []
    line = _line_id(sale, sale.back.line)
    return [{"return": _return_id(sale), "line": line, "quantity": sale.back.quantity, "amount": sale.refund}]


def _return(sale: Sale, back: Back) -> Body:
    one = sale.lines[back.line].variant
    return {
        "number": sale.back_number,
        "order": sale.id,
        "customer": sale.customer,
        "channel": "store" if back.store else sale.channel,
        "store": back.store.id if back.store else None,
        "at": clock.text(back.at),
        "currency": CURRENCY,
        "lines": [
            {
                "order_line": _line_id(sale, back.line),
                "sku": one.sku,
                "product": one.product,
                "title": one.title,
                "variant": one.text,
                "quantity": back.quantity,
                "amount": sale.refund,
            }
        ],
        "refund": sale.refund,
        "reason": back.reason,
    }


def _cart(sale: Sale, saved_at: datetime, channel: str) -> Body:
    """The online cart this sale finished."""
    at = clock.text(saved_at)
    return {
        "customer": sale.customer,
        "channel": channel,
        "state": "completed",
        "currency": CURRENCY,
        "saved_at": at,
        "lines": [
            cart_line(
                line.variant, line.quantity, line.price, at, derived("cart line", f"{sale.key} {place}")
            )
            for place, line in enumerate(sale.lines)
        ],
        "epoch": 1 if sale.counter else 0,
        "claim": None,
        "order": sale.id,
    }


def cart_line(one: Variant, quantity: int, price: int, at: str, identity: str) -> Body:
    """A line of a cart as the customer saved it."""
    return {
        "id": identity,
        "sku": one.sku,
        "product": one.product,
        "title": one.title,
        "variant": one.text,
        "quantity": quantity,
        "price": price,
        "added_at": at,
    }
