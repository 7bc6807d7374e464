"""A sale with its prices worked out anew: promotions, offers, codes, discounts by hand and points, shared out over its lines.

How much each takes off is domain/pricing.py's; what a person grants or takes out is in discounts.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from clienteling.domain import loyalty, money, pricing, promotion
from clienteling.domain.policy import view as policy_of
from clienteling.domain.pricing import Goods, Reduction
from clienteling.domain.promotion import Buyer, Promotion
from clienteling.domain.reading import text
from clienteling.services import catalogue
from clienteling.services.sale import Discount, Sale, SaleLine
from clienteling.store import queries
from clienteling.till import Till

POINTS = "points"
"""The id of the discount that points make."""

ON_LINES = frozenset({"promotion", "offer"})
"""Kinds whose share is taken off the line itself, as its total shows it; the others come off the whole."""


def touched(till: Till, sale: Sale) -> Sale:
    """The sale after a change, priced anew: somebody works on it, so the idle hold of its cart begins anew."""
    sale = priced(till, sale)
    if sale.claim is None:
        return sale
    return replace(sale, hold_until=till.clock.now() + _hold(till))


def priced(till: Till, sale: Sale) -> Sale:
    """The same sale with everything that takes something off now; what no longer holds is gone."""
    goods = goods_of(till, sale.lines)
    granted = list(_granted(till, sale, goods))
    asked = [_reduction(one, goods, till) for one in granted]
    shares = pricing.taken(goods, asked)
    left = sum(line.amount - pricing.of_line(shares, line.id) for line in goods)
    used = min(sale.points_used, loyalty.most_usable(till.policy, points_of(till, sale), left))
    if used:
        granted.append(Discount(POINTS, "points", None, "", None, 0, None))
        asked.append(Reduction(POINTS, "points", amount=loyalty.worth(till.policy, used)))
        shares = pricing.taken(goods, asked)
    found = [_with_parts(one, shares[one.id]) for one in granted]
    lines = tuple(_line(line, shares, found) for line in sale.lines)
    kept = tuple(one for one in found if one.amount or not one.automatic)
    return replace(sale, lines=lines, discounts=kept, points_used=used)


def goods_of(till: Till, lines: Sequence[SaleLine]) -> list[Goods]:
    """The lines that can be sold, as the rules of promotions see them."""
    sold = [line for line in lines if line.change != "gone"]
    items = catalogue.items(till, [line.sku for line in sold])
    found = []
    for line in sold:
        item = items.get(line.sku)
        category, brand = (item.category, item.brand) if item else ("", "")
        found.append(Goods(line.id, line.product, category, brand, line.price * line.quantity))
    return found


def points_of(till: Till, sale: Sale) -> int:
    """The points the customer has now; none for nobody known, and in no currency but the one they are worth something in."""
    if sale.customer is None or text(till.policy, "currency") not in (None, sale.currency):
        return 0
    return loyalty.view(sale.customer, till.read("loyalty", sale.customer)).points


def moments(till: Till, sale: Sale) -> tuple[datetime, datetime]:
    """When a promotion must run to hold for a sale: now, or when the sale began, as long as a cart is held."""
    now = till.clock.now()
    return now, min(now, max(sale.started_at, now - _hold(till)))


def buyer(sale: Sale) -> Buyer:
    """Who buys, as promotions ask."""
    return Buyer(sale.customer, sale.tier, sale.id, sale.currency)


def _granted(till: Till, sale: Sale, goods: Sequence[Goods]) -> Iterator[Discount]:
    """Automatic ones that hold now, codes that still do, and what was granted by hand on lines that are still there."""
    when, lines = moments(till, sale), {line.id for line in goods}
    for shown in queries.promotions(till.cache.conn):
        one = promotion.view(shown.id, shown.body)
        is_for_them = promotion.refusal(one, buyer(sale), when) is None
        if one.id not in sale.refused and is_for_them and not pricing.missing(one, goods):
            yield of_promotion(one)
    for each in sale.discounts:
        if each.kind == "manual" and (each.line is None or each.line in lines):
            yield each
        elif each.code is not None and each.promotion is not None:
            one = promotion.view(each.promotion, till.read("promotion", each.promotion))
            if promotion.refusal(one, buyer(sale), when) is None:
                yield of_promotion(one)


def of_promotion(one: Promotion) -> Discount:
    """A promotion as a discount that takes nothing off yet."""
    return Discount(
        id=one.id,
        kind=one.kind,
        code=one.code,
        title=one.title,
        share=one.share,
        amount=0,
        line=None,
        asked=one.amount,
        promotion=one.id,
        automatic=one.code is None,
    )


def _reduction(one: Discount, goods: Sequence[Goods], till: Till) -> Reduction:
    if one.promotion is not None:
        rule = promotion.view(one.promotion, till.read("promotion", one.promotion))
        found = pricing.reduction(rule, goods)
        return replace(found, lines=frozenset()) if pricing.missing(rule, goods) else found
    lines = None if one.line is None else frozenset({one.line})
    if one.asked is None:
        return Reduction(one.id, "manual", share=one.share, lines=lines)
    whole = sum(line.amount for line in goods if lines is None or line.id in lines)
    most = money.share(whole, money.WHOLE if one.most is None else one.most)
    return Reduction(one.id, "manual", amount=min(one.asked, most), lines=lines)


def _with_parts(one: Discount, parts: dict[str, int]) -> Discount:
    return replace(one, amount=sum(parts.values()), lines=tuple(parts.items()))


def _line(line: SaleLine, shares: pricing.Shares, found: Sequence[Discount]) -> SaleLine:
    own = [one.id for one in found if one.kind in ON_LINES or one.line is not None]
    off = sum(shares[one].get(line.id, 0) for one in own)
    return replace(line, discount=pricing.of_line(shares, line.id), total=line.price * line.quantity - off)


def _hold(till: Till) -> timedelta:
    return timedelta(minutes=policy_of("", till.policy).hold_minutes)
