"""What a person adds to a sale to make it cheaper, or takes out again: codes and vouchers, discounts by hand, points.

How the sale is priced with them is in pricing.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from clienteling.domain import card_guard, loyalty, money, pricing, promotion
from clienteling.domain.policy import most_discount
from clienteling.domain.promotion import Promotion
from clienteling.errors import NotSignedIn, Refused
from clienteling.services.pricing import POINTS, buyer, goods_of, moments, of_promotion, points_of, touched
from clienteling.services.sale import Discount, Sale
from clienteling.store import queries
from clienteling.till import Till


def apply_code(till: Till, sale: Sale, code: str) -> Sale:
    """A promotion or voucher by the code that was typed or scanned; the same one again changes nothing.

    Raises Refused: unknown_code, code_ended, code_not_for_customer, code_used, code_min_goods with what is `missing`
    (minor units), code_nothing_here when nothing in the sale gets cheaper by it, mixed_currencies.
    """
    one = _by_code(till, sale, code)
    if any(each.promotion == one.id for each in sale.discounts):
        return touched(till, sale)
    missing = pricing.missing(one, goods_of(till, sale.lines))
    if missing:
        raise Refused("code_min_goods", missing=missing)
    priced = touched(till, replace(sale, discounts=(*sale.discounts, of_promotion(one))))
    if not any(each.promotion == one.id and each.amount for each in priced.discounts):
        raise Refused("code_nothing_here")
    return priced


def with_codes(till: Till, sale: Sale, codes: Iterable[str]) -> Sale:
    """The sale with the codes a customer typed on the web; those that do not hold here are left out."""
    for code in codes:
        try:
            sale = apply_code(till, sale, code)
        except Refused:
            continue  # the comparison says which have ended
    return sale


def remove_discount(till: Till, sale: Sale, discount_id: str) -> Sale:
    """A discount less. One that came by itself stays away from this sale; points are not used any more.

    Raises Refused("unknown_discount").
    """
    out = next((one for one in sale.discounts if one.id == discount_id), None)
    if out is None:
        raise Refused("unknown_discount")
    refused = (*sale.refused, out.id) if out.automatic else sale.refused
    used = 0 if out.id == POINTS else sale.points_used
    kept = tuple(one for one in sale.discounts if one is not out)
    return touched(till, replace(sale, discounts=kept, refused=refused, points_used=used))


def discount(
    till: Till,
    sale: Sale,
    *,
    line: str | None = None,
    share: int | None = None,
    amount: int | None = None,
    reason: str,
) -> Sale:
    """A discount by hand on a line, or on the whole sale: a share (basis points) or an amount (minor units), with its reason.

    It takes the place of an earlier one there. Raises Refused: discount_wrong, reason_missing, unknown_line,
    looks_like_card_number, discount_too_high with the `most` (basis points) this role may give and what that is here
    (`most_amount`); NotSignedIn.
    """
    if till.session is None:
        raise NotSignedIn
    _must_be_said(sale, line, share, amount, reason)
    most = most_discount(till.policy, till.session.role)
    new = Discount(
        id=till.ids.new(),
        kind="manual",
        code=None,
        title="",
        share=share,
        amount=0,
        line=line,
        reason=reason.strip(),
        by=till.session.associate_id,
        asked=amount,
        most=most,
    )
    others = tuple(one for one in sale.discounts if one.kind != "manual" or one.line != line)
    _must_be_allowed(till, replace(sale, discounts=others), new, most)
    return touched(till, replace(sale, discounts=(*others, new)))


def use_points(till: Till, sale: Sale, points: int | None = None) -> Sale:
    """So many points off the price; 0 for none, None for as many as this sale can use.

    Raises Refused: no_customer, points_too_many with the `most` that can be used here and the `step` they go in.
    """
    if points != 0 and sale.customer is None:
        raise Refused("no_customer")
    most = most_points(till, sale)
    step = loyalty.points_step(till.policy)
    used = most if points is None else points
    if not 0 <= used <= most or used % step:
        raise Refused("points_too_many", most=most, step=step)
    return touched(till, replace(sale, points_used=used))


def most_points(till: Till, sale: Sale) -> int:
    """The most points this sale can use, after everything else that is taken off."""
    before = sum(line.price * line.quantity for line in sale.lines if line.change != "gone")
    others = sum(one.amount for one in sale.discounts if one.kind != "points")
    return loyalty.most_usable(till.policy, points_of(till, sale), before - others)


def must_still_hold(till: Till, sale: Sale) -> None:
    """Before money is taken: no voucher, and no points, of this sale were used elsewhere since it was priced.

    Raises Refused: code_used with its `code`, points_too_many with the `most` and the `step`.
    """
    for one in sale.discounts:
        if one.kind == "voucher" and one.amount and one.promotion is not None:
            used = promotion.view(one.promotion, till.read("promotion", one.promotion)).used
            if used not in (None, sale.id):
                raise Refused("code_used", code=one.code)
    if sale.points_used > points_of(till, sale):
        step = loyalty.points_step(till.policy)
        raise Refused("points_too_many", most=most_points(till, sale), step=step)


def _by_code(till: Till, sale: Sale, code: str) -> Promotion:
    """The promotion of a code that this sale can have; several may bear one code, each for its own customer."""
    known = [id_ for id_, one in queries.promotion_codes(till.cache.conn) if promotion.same_code(one, code)]
    found = [promotion.view(id_, till.read("promotion", id_)) for id_ in known]
    if not found:
        raise Refused("unknown_code")
    when = moments(till, sale)
    refusals = [promotion.refusal(one, buyer(sale), when) for one in found]
    if None not in refusals:
        raise Refused(refusals[0])
    return found[refusals.index(None)]


def _must_be_said(sale: Sale, line: str | None, share: int | None, amount: int | None, reason: str) -> None:
    given = [one for one in (share, amount) if one is not None]
    if len(given) != 1 or given[0] <= 0:
        raise Refused("discount_wrong")
    if not reason.strip():
        raise Refused("reason_missing")
    card_guard.refuse(reason)
    if line is not None and line not in {one.id for one in sale.lines}:
        raise Refused("unknown_line")


def _must_be_allowed(till: Till, sale: Sale, new: Discount, most: int) -> None:
    """All discounts by hand together stay within the role's share of the sale, and of a line those on it."""
    goods = {one.id: one.amount for one in goods_of(till, sale.lines)}
    base = sum(goods.values()) if new.line is None else goods.get(new.line, 0)
    limit = money.share(base, most)
    asked = money.share(base, new.share) if new.share is not None else new.asked or 0
    others = sum(one.amount for one in sale.discounts if one.kind == "manual")
    room = min(limit, money.share(sum(goods.values()), most) - others)
    if (new.share or 0) > most or asked > room:
        raise Refused("discount_too_high", most=most, most_amount=max(0, room))
