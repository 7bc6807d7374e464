"""A counter sale that the customer would rather finish at home: its goods become their online cart."""

from __future__ import annotations

from typing import Any

from clienteling.domain import cart
from clienteling.errors import Refused
from clienteling.services import completion, doing
from clienteling.services.doing import command
from clienteling.services.sale import Sale, SaleLine
from clienteling.store import queries
from clienteling.till import Till


def save(till: Till, sale: Sale) -> str:
    """Put the goods of a sale into the customer's online cart and free the counter, in one transaction; gives the cart's id.

    A cart that was taken over is given back with what lies on the counter now: lines taken out are out, what was left out
    because it is not here stays in. Otherwise the goods join the cart the customer has, or are a new one; a cart that was
    sold or taken meanwhile gets another beside it (the hub's). Works without the hub.
    Raises Refused: `no_customer`, `empty`, `payment_open`, `already_completed`.
    """
    if sale.customer is None:
        raise Refused("no_customer")
    completion.must_not_be_charged(till, sale)
    lines = _lines(till, sale)
    if not lines:
        raise Refused("empty")
    identity, cart_id = till.enrolled(), sale.cart or _of_customer(till, sale)
    body = {
        "customer": sale.customer,
        "currency": sale.currency,
        "store": identity.store_id,
        "till": identity.till_id,
        "lines": lines,
    }
    named = {"claim": {"id": sale.claim.id, "epoch": sale.claim.epoch}} if sale.claim else {}
    saved = command(till, "cart.save_home", ("cart", cart_id), body, **named)
    doing.do(till, saved, notes=completion.off_the_counter(till, sale))
    return cart_id


def _of_customer(till: Till, sale: Sale) -> str:
    """The customer's open cart in the sale's currency, the newest; else a new one."""
    if sale.from_cart is not None:
        return sale.from_cart
    ids = queries.of_customer(till.cache.conn, sale.customer or "", "cart", 20)
    for id_, one in queries.shown(till.cache.conn, "cart", ids).items():
        found = cart.view(id_, one.body)
        if found.state == "open" and found.currency == sale.currency:
            return id_
    return till.ids.new()


def _lines(till: Till, sale: Sale) -> list[dict[str, Any]]:
    """What lies on the counter and what was left out of the cart, as lines of a cart."""
    body = till.read("cart", sale.cart or sale.from_cart or "") or {}
    entries = {str(one.get("id")): one for one in body.get("lines", ()) if isinstance(one, dict)}
    saved = {id_: cart.line(one) for id_, one in entries.items()}
    found = []
    for line in sale.lines:
        same = saved.get(line.cart_line or "")
        is_same = same is not None and same.sku == line.sku
        as_saved = entries[line.cart_line or ""] if is_same else _line(till, line)
        found.append({**as_saved, "quantity": line.quantity})
    here = {line["sku"] for line in found}
    found += [entries[one.id] for one in saved.values() if one.sku in sale.left_out and one.sku not in here]
    return found


def _line(till: Till, line: SaleLine) -> dict[str, Any]:
    """Goods from the counter as the customer saves them: at today's price."""
    return {
        "id": line.id,
        "sku": line.sku,
        "product": line.product or None,
        "title": line.title,
        "variant": line.variant,
        "quantity": line.quantity,
        "price": line.price,
        "added_at": till.clock.now_text(),
    }
