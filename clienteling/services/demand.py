"""Missed demand: what a customer would have bought and this store could not sell, noted by SKU and without the person."""

from __future__ import annotations

from clienteling.domain.demand import Reason
from clienteling.services import catalogue
from clienteling.services.doing import Command, command
from clienteling.services.sale import Sale, SaleLine
from clienteling.till import Till


def missed(till: Till, sale: Sale, why: Reason | None) -> list[Command]:
    """The commands that note what a cart, given back, would have sold.

    Lines that are short, gone or left out count as `no_stock` whatever else was said; said "price", all other lines of the
    cart count as that. Other reasons are about the day, not about the goods.
    """
    wanted = {line.sku: (line.product, line.quantity) for line in sale.lines if line.cart_line is not None}
    lacking = {line.sku for line in sale.lines if line.cart_line is not None and _is_lacking(line)}
    left_out = dict.fromkeys(sale.left_out)
    known = catalogue.items(till, left_out)
    wanted |= {sku: (known[sku].product if sku in known else "", 1) for sku in left_out if sku not in wanted}
    found = []
    for sku, (product, quantity) in wanted.items():
        reason: Reason | None = "no_stock" if sku in lacking or sku in left_out else None
        if reason is None and why == "price":
            reason = "price"
        if reason is not None:
            found.append(_record(till, sku, product, quantity, reason, sale.cart or sale.from_cart))
    return found


def _is_lacking(line: SaleLine) -> bool:
    return line.change == "gone" or line.stock_here < line.quantity


def _record(till: Till, sku: str, product: str, quantity: int, reason: Reason, cart: str | None) -> Command:
    identity = till.enrolled()
    body = {
        "sku": sku,
        "product": product or None,
        "quantity": quantity,
        "reason": reason,
        "store": identity.store_id,
        "till": identity.till_id,
        "cart": cart,
    }
    return command(till, "demand.record", ("demand", till.ids.new()), body)
