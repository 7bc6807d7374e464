"""Missed demand: what a customer would have bought and this store could not sell, noted by SKU and without the person."""

from __future__ import annotations

from clienteling.domain import cart
from clienteling.domain.demand import Reason
from clienteling.services import catalogue, online
from clienteling.services.doing import Command, command
from clienteling.services.sale import Sale
from clienteling.till import Till


def missed(till: Till, sale: Sale, why: Reason | None) -> list[Command]:
    """The commands that note what a cart, given back, would have sold: its goods as they were saved, whatever lies here now.

    Lines that are short, gone or left out count as `no_stock` whatever else was said; said "price", all other lines of the
    cart count as that. Other reasons are about the day, not about the goods.
    """
    saved = cart.view(sale.cart or "", till.read("cart", sale.cart or "") or {})
    found = []
    for line, now in online.compared(till, saved.lines).items():
        is_lacking = now.change == "gone" or now.is_short or line.sku in sale.left_out
        reason: Reason | None = "no_stock" if is_lacking else "price" if why == "price" else None
        if reason is not None and line.quantity > 0:
            found.append(_record(till, line.sku, line.product, line.quantity, reason, saved.id))
    return found


def left_out(till: Till, sale: Sale) -> list[Command]:
    """The commands that note what was left out of a sale because it was not here, in the pieces the cart asked for.

    What was found after all, and is sold, was not missed.
    """
    sold, cart_id = {line.sku for line in sale.lines}, sale.cart or sale.from_cart
    saved = cart.view(cart_id or "", till.read("cart", cart_id) if cart_id else {}).lines
    found = []
    for sku in dict.fromkeys(sku for sku in sale.left_out if sku not in sold):
        asked = [line for line in saved if line.sku == sku]
        known = catalogue.item(till, sku)
        product = known.product if known else next((line.product for line in asked), None)
        found.append(
            _record(till, sku, product, sum(line.quantity for line in asked) or 1, "no_stock", cart_id)
        )
    return found


def _record(
    till: Till, sku: str, product: str | None, quantity: int, reason: Reason, cart_id: str | None
) -> Command:
    identity = till.enrolled()
    body = {
        "sku": sku,
        "product": product,
        "quantity": quantity,
        "reason": reason,
        "store": identity.store_id,
        "till": identity.till_id,
        "cart": cart_id,
    }
    return command(till, "demand.record", ("demand", till.ids.new()), body)
