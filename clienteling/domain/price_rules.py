"""What the hub looks at in the discounts and parcels of a sale: whether sums follow, and what a person must be told.

The goods are in the customer's hands, so none of it stops a sale. How a till prices one is in pricing.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from clienteling.domain import promotion, sale_bodies, stock
from clienteling.domain.act import POLICY, Act, Attention, Get, attention
from clienteling.domain.money import share
from clienteling.domain.policy import most_discount
from clienteling.domain.reading import number, text


def faults(sold: sale_bodies.OrderBody) -> list[str]:
    """Which sums of the discounts do not follow; none for an order of before them, which does not list any."""
    if sold.discounts is None:
        return []
    found = [] if all(one.amount == sum(one.lines.values()) for one in sold.discounts) else ["discounts"]
    known = {line.id for line in sold.lines}
    if any(line not in known for one in sold.discounts for line in one.lines):
        found.append("discounts.lines")
    found += [
        "line.discount"
        for line in sold.lines
        if line.discount != sum(one.lines.get(line.id, 0) for one in sold.discounts)
    ]
    by_points = [one for one in sold.discounts if one.kind == "points"]
    return found if len(by_points) == (sold.points.used > 0) else [*found, "points"]


def used(act: Act[sale_bodies.SaleCompleted]) -> list[tuple[str, str]]:
    """The vouchers a sale uses up, as documents."""
    listed = act.body.order.discounts or []
    return [("promotion", one.promotion) for one in listed if one.kind == "voucher" and one.promotion]


def raised(act: Act[sale_bodies.SaleCompleted], get: Get) -> list[Attention]:
    """A voucher another order used, points nobody has, a discount by hand above the role, goods to be sent that are gone."""
    return [*_vouchers(act, get), *_points(act, get), *_by_hand(act, get), *_sent(act, get)]


def not_to_be_sent(act: Act[sale_bodies.SaleCompleted], get: Get) -> list[str]:
    """The SKUs of lines to be sent that their place has too few pieces of now; a SKU nobody counts is never short."""
    if get("order", act.body.order.id) is not None:
        return []
    wanted: dict[tuple[str, str], int] = {}
    for line in act.body.order.lines:
        if line.fulfil is not None:
            key = (line.fulfil.place, line.sku)
            wanted[key] = wanted.get(key, 0) + line.quantity
    return sorted({sku for (place, sku), pieces in wanted.items() if _is_short(get, sku, place, pieces)})


def _is_short(get: Get, sku: str, place: str, pieces: int) -> bool:
    counted = get("stock", stock.identity(sku))
    return counted is not None and stock.view("", counted).at(place) < pieces


def _sent(act: Act[sale_bodies.SaleCompleted], get: Get) -> Iterator[Attention]:
    lacking, sold = not_to_be_sent(act, get), act.body.order
    if lacking:
        about = ("order", sold.id)
        yield attention(act, about, sold.customer, "send_no_stock", number=sold.number, skus=lacking)


def _vouchers(act: Act[sale_bodies.SaleCompleted], get: Get) -> Iterator[Attention]:
    sold = act.body.order
    for one in sold.discounts or []:
        if one.kind != "voucher" or one.promotion is None:
            continue
        other = promotion.view(one.promotion, get("promotion", one.promotion)).used
        if other not in (None, sold.id):
            facts = {"promotion": one.promotion, "code": one.code, "other": other, "amount": one.amount}
            facts |= {"number": sold.number, "currency": sold.currency}
            yield attention(act, ("order", sold.id), sold.customer, "voucher_used_twice", **facts)


def _points(act: Act[sale_bodies.SaleCompleted], get: Get) -> Iterator[Attention]:
    sold = act.body.order
    if sold.points.used == 0 or sold.customer is None or get("order", sold.id) is not None:
        return
    had = max(0, number(get("loyalty", sold.customer), "points"))
    if had < sold.points.used:
        facts = {"had": had, "used": sold.points.used, "missing": sold.points.used - had}
        about = ("order", sold.id)
        yield attention(act, about, sold.customer, "points_overdrawn", number=sold.number, **facts)


def _by_hand(act: Act[sale_bodies.SaleCompleted], get: Get) -> Iterator[Attention]:
    """By the roles and rules as they are now: what was allowed at the till a minute before is at worst shown to a manager."""
    sold = act.body.order
    by_hand = [one for one in sold.discounts or [] if one.kind == "manual"]
    if not by_hand:
        return
    goods = sum(line.quantity * line.unit_price for line in sold.lines)
    policy = get("policy", POLICY)
    for by in sorted({one.by or "" for one in by_hand}):
        given = [one for one in by_hand if (one.by or "") == by]
        amount, most = (
            sum(one.amount for one in given),
            most_discount(policy, text(get("associate", by), "role") or ""),
        )
        if amount > share(goods, most):
            facts = {"amount": amount, "by": by or None, "why": given[0].reason, "most": most}
            facts |= {"number": sold.number, "currency": sold.currency}
            yield attention(act, ("order", sold.id), sold.customer, "discount_too_high", **facts)
            return
