"""The commands that complete a sale: the payment as a fact, and the order of the cart or of the sale, once."""

from __future__ import annotations

from typing import Any

from clienteling.domain import order, payment
from clienteling.services.doing import Command, command
from clienteling.services.sale import Sale, SaleLine, Totals
from clienteling.till import Till


def order_of(
    till: Till, sale: Sale, asked: Totals, cash: payment.Cash, head: dict[str, str]
) -> dict[str, Any]:
    """The whole order of a sale; `head` has number, placed_at and the attempt id of its payment."""
    identity = till.enrolled()
    tender = {"attempt": head.pop("attempt"), "tender": "cash", "amount": cash.due}
    return order.build(
        sale.id,
        {
            **head,
            "customer": sale.customer,
            "store": identity.store_id,
            "till": identity.till_id,
            "associate": till.actor()["associate"],
            "currency": sale.currency,
            "tax_mode": asked.tax_mode,
        },
        [_order_line(line) for line in sale.lines],
        payments=[{**tender, "tendered": cash.tendered, "change": cash.change}],
        rounding=cash.rounding,
        points={"earned": asked.points_earned, "used": 0},
        from_cart=sale.cart or sale.from_cart,
        cart_channel=sale.channel if sale.cart or sale.from_cart else None,
    )


def _order_line(line: SaleLine) -> dict[str, Any]:
    written = {
        "id": line.id,
        "sku": line.sku,
        "product": line.product,
        "title": line.title,
        "variant": line.variant,
        "quantity": line.quantity,
        "list_price": line.list_price,
        "unit_price": line.price,
        "discount": 0,
        "tax_rate": line.tax_rate,
    }
    # The customer's yes to a higher price than the saved one is part of the sale.
    return written | ({"saved_price": line.saved_price, "agreed": True} if line.change == "up" else {})


def paid(till: Till, sale: Sale, whole: dict[str, Any], cash: payment.Cash, attempt: str) -> Command:
    """The fact that cash changed hands."""
    body = {
        "order": whole["id"],
        "cart": sale.cart or sale.from_cart,
        "till": till.enrolled().till_id,
        "tender": "cash",
        "amount": cash.due,
        "tendered": cash.tendered,
        "change": cash.change,
        "currency": sale.currency,
        "state": "approved",
        "at": whole["placed_at"],
    }
    return command(till, "payment.approved", ("payment", attempt), body)


def completed(till: Till, sale: Sale, whole: dict[str, Any]) -> Command:
    """The cart's completion under its claim, or a sale of its own; `seen` are the cart's lines as they were taken over."""
    if sale.cart is None or sale.claim is None:
        return command(till, "sale.complete", ("order", whole["id"]), {"order": whole})
    body: dict[str, Any] = {"order": whole}
    if sale.seen:
        body["seen"] = [{"id": line, "quantity": quantity} for line, quantity in sale.seen]
    claim = {"id": sale.claim.id, "epoch": sale.claim.epoch}
    return command(till, "cart.complete", ("cart", sale.cart), body, claim=claim)


def already(till: Till, sale: Sale) -> dict[str, Any] | None:
    """The order this sale has become, when it was paid before: the second press of a button sells nothing twice."""
    for one in till.journal.about("order", sale.id):
        made: dict[str, Any] = one["body"]["order"]
        return made
    return None
