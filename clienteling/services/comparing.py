"""An online cart against today: prices, stock, promotions that ended or began, what was bought or paid for meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from clienteling.domain import cart, order, promotion
from clienteling.domain.cart import Cart, CartLine
from clienteling.domain.pricing import Goods
from clienteling.domain.promotion import Buyer, Promotion
from clienteling.domain.reading import members, text
from clienteling.services import pricing, sale_lines, summary
from clienteling.services.sale import Bought, Comparison, Sale, SaleLine
from clienteling.store import queries
from clienteling.till import Till

_MOST_ORDERS = 20


def lines_of(till: Till, saved: Cart) -> tuple[SaleLine, ...]:
    """The lines of a cart as a sale begins with them, each with what changed since it was saved."""
    lines = sale_lines.of_cart(till, saved.lines, saved.customer)
    return _marked(till, saved, _bought(till, saved, lines))


def taken_out(till: Till, sale: Sale) -> tuple[CartLine, ...]:
    """The lines of the online cart that are not in the sale any more, and whose goods were not added to it again.

    What the customer put into the cart since it was taken over was never in the sale.
    """
    cart_id = sale.cart or sale.from_cart
    body = till.read("cart", cart_id) if cart_id else None
    if body is None:
        return ()
    sold = {line.sku for line in sale.lines} | {line.cart_line for line in sale.lines}
    seen = {line for line, _ in sale.seen}
    saved = [line for line in cart.view(cart_id or "", body).lines if not seen or line.id in seen]
    return tuple(line for line in saved if not {line.id, line.sku} & sold)


def compared(till: Till, saved: Cart, body: dict[str, Any]) -> Comparison:
    """A cart (its view and document) against today, and the codes of the sentence that says it."""
    lines = lines_of(till, saved)
    paid = _paid(till, saved, body)
    changes = [line.change for line in lines]
    moved = [
        line
        for line in lines
        if line.change != "none" or line.options or line.bought or line.promotion != "none"
    ]
    found = Comparison(
        cart=saved.id,
        changed=len(moved),
        dropped=changes.count("down"),
        risen=changes.count("up"),
        missing=sum(1 for line in lines if line.change != "gone" and line.options),
        gone=changes.count("gone"),
        lines=lines,
        bought=sum(1 for line in lines if line.bought),
        promotions_ended=sum(1 for line in lines if line.promotion == "ended"),
        promotions_new=sum(1 for line in lines if line.promotion == "new"),
        paid=paid,
        payment_unknown=paid is None and text(body, "payment") == "unknown",
        codes_ended=_codes_ended(till, saved),
    )
    return replace(found, summary=_summary(found))


def _summary(found: Comparison) -> tuple[tuple[str, int], ...]:
    """What changed, the gravest first, with how often."""
    counts = {
        "paid": int(found.paid is not None),
        "payment_unknown": int(found.payment_unknown),
        "gone": found.gone,
        "missing": found.missing,
        "risen": found.risen,
        "bought": found.bought,
        "promotion_ended": found.promotions_ended,
        "code_ended": len(found.codes_ended),
        "dropped": found.dropped,
        "promotion_new": found.promotions_new,
    }
    return tuple((code, count) for code, count in counts.items() if count)


def _paid(till: Till, saved: Cart, body: dict[str, Any]) -> tuple[str, str | None] | None:
    """The order a cart has become, with its number; one paid on the web whose order is still to come says its number only."""
    if saved.order is not None:
        return saved.order, text(till.read("order", saved.order), "number")
    coming = text(members(body, "paid"), "order")
    return None if coming is None else ("", coming)


def _bought(till: Till, saved: Cart, lines: Sequence[SaleLine]) -> tuple[SaleLine, ...]:
    """The lines whose SKU the customer has bought since the cart was saved, wherever that was."""
    if saved.customer is None:
        return tuple(lines)
    ids = queries.of_customer(till.cache.conn, saved.customer, "order", _MOST_ORDERS)
    orders = [order.view(id_, one.body) for id_, one in queries.shown(till.cache.conn, "order", ids).items()]
    since = summary.moment(saved.saved_at)
    later = [
        one
        for one in orders
        if one.state != "cancelled" and one.id != saved.order and summary.moment(one.placed_at) > since
    ]
    return tuple(replace(line, bought=_in_orders(line.sku, later)) for line in lines)


def _in_orders(sku: str, orders: Sequence[order.Order]) -> Bought | None:
    for one in orders:
        kept = sum(line.quantity - line.returned for line in one.lines if line.sku == sku)
        if kept > 0:
            return Bought(one.id, one.number, summary.moment(one.placed_at), kept)
    return None


def _marked(till: Till, saved: Cart, lines: Sequence[SaleLine]) -> tuple[SaleLine, ...]:
    """The lines with the promotion that ended or began for them since the cart was saved; one that ended is told first."""
    then, now = summary.moment(saved.saved_at), till.clock.now()
    for_them = [one for one in _promotions(till, saved) if _is_for(one, _buyer(till, saved), now, then)]
    ended = [one for one in for_them if one.runs(then) and not one.runs(now)]
    new = [one for one in for_them if one.code is None and one.runs(now) and not one.runs(then)]
    goods = {one.id: one for one in pricing.goods_of(till, lines)}
    marked = []
    for line in lines:
        one = goods.get(line.id)
        over = _first(ended, one) if one else None
        begun = _first(new, one) if one and over is None else None
        if over is not None:
            line = replace(line, promotion="ended", promotion_title=over.title)
        elif begun is not None:
            line = replace(line, promotion="new", promotion_title=begun.title)
        marked.append(line)
    return tuple(marked)


def _promotions(till: Till, saved: Cart) -> list[Promotion]:
    """Those that apply by themselves, and those whose code the customer typed on the web."""
    conn = till.cache.conn
    by_itself = [promotion.view(one.id, one.body) for one in queries.promotions(conn)]
    return by_itself + _by_codes(till, saved)


def _by_codes(till: Till, saved: Cart) -> list[Promotion]:
    known = queries.promotion_codes(till.cache.conn) if saved.codes else []
    ids = [id_ for id_, one in known if any(promotion.same_code(one, code) for code in saved.codes)]
    return [promotion.view(id_, till.read("promotion", id_)) for id_ in ids]


def _codes_ended(till: Till, saved: Cart) -> tuple[str, ...]:
    """The codes typed on the web that do not hold here any more."""
    buyer, now = _buyer(till, saved), till.clock.now()
    good = [one.code or "" for one in _by_codes(till, saved) if promotion.refusal(one, buyer, [now]) is None]
    return tuple(code for code in saved.codes if not any(promotion.same_code(one, code) for one in good))


def _buyer(till: Till, saved: Cart) -> Buyer:
    one = summary.of(till, [saved.customer]).get(saved.customer) if saved.customer else None
    return Buyer(saved.customer, one.tier if one else "", saved.order or "", saved.currency)


def _is_for(one: Promotion, buyer: Buyer, *moments: datetime) -> bool:
    return promotion.refusal(one, buyer, moments) is None


def _first(promotions: Sequence[Promotion], goods: Goods) -> Promotion | None:
    return next((one for one in promotions if one.covers(goods.product, goods.category, goods.brand)), None)
