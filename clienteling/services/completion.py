"""The commands that complete a sale, whatever it is paid with: the payments as facts, and the order, once.

When they are written is checkout's (cash) and paying's (everything a terminal is asked about).
"""

from __future__ import annotations

from typing import Any

from clienteling import clock
from clienteling.domain import attempt as steps
from clienteling.domain import loyalty, order, returns
from clienteling.domain.attempt import Attempt
from clienteling.domain.policy import view as policy_of
from clienteling.domain.reading import text
from clienteling.errors import Refused, ScopeError
from clienteling.services import (
    catalogue,
    comparing,
    demand,
    discounts,
    fiscal,
    offline,
    shift,
    summary,
    wishes,
)
from clienteling.services.doing import Command, command
from clienteling.services.sale import Discount, Receipt, Sale, SaleLine, Totals
from clienteling.store import attempts
from clienteling.till import Till

OPEN_SALE = "open_sale"
"""The small fact in the journal that holds the sale on the counter, so that it survives a restart."""

MOST_PAYMENTS = 4
_SALES = frozenset({"cart.complete", "sale.complete"})


def order_of(till: Till, sale: Sale, asked: Totals) -> dict[str, Any]:
    """The order a sale becomes, priced and numbered but without its payments (domain.order.paid_with adds them).

    Raises Refused with the first blocker of `asked`, or for a voucher or points that were used elsewhere since; ScopeError
    while this till is without the retailer's rules.
    """
    if not till.policy:
        raise ScopeError(kind="policy")  # tax, rounding and points would be guesses
    if asked.blockers:
        raise Refused(asked.blockers[0][0])
    if not any(one.state in steps.APPROVED for one in attempts.of_sale(till.journal.conn, sale.id)):
        discounts.must_still_hold(till, sale)
    identity = till.enrolled()
    head = {
        "number": _number(till, sale),
        "placed_at": till.clock.now_text(),
        "customer": sale.customer,
        "store": identity.store_id,
        "till": identity.till_id,
        "associate": till.actor()["associate"],
        "currency": sale.currency,
        "tax_mode": asked.tax_mode,
    }
    return order.build(
        sale.id,
        head,
        [_order_line(line) for line in sale.lines],
        points={"earned": asked.points_earned, "used": sale.points_used},
        discounts=[_discount(one) for one in sale.discounts if one.amount],
        from_cart=sale.cart or sale.from_cart,
        cart_channel=sale.channel if sale.cart or sale.from_cart else None,
    )


def _number(till: Till, sale: Sale) -> str:
    """The next order number, or the one an earlier attempt to be paid for this sale has reserved."""
    for earlier in attempts.of_sale(till.journal.conn, sale.id):
        if isinstance(earlier.facts.get("number"), str):
            return str(earlier.facts["number"])
    return f"{till.enrolled().till_number}-{till.journal.next_number('order'):05d}"


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
        "discount": line.discount,
        "tax_rate": line.tax_rate,
    }
    if line.fulfil is not None:
        written["fulfil"] = {"from": line.fulfil.place}
    # The customer's yes to a higher price than the saved one is part of the sale.
    return written | ({"saved_price": line.saved_price, "agreed": True} if line.change == "up" else {})


def _discount(one: Discount) -> dict[str, Any]:
    written = {
        "id": one.id,
        "kind": one.kind,
        "code": one.code,
        "title": one.title,
        "amount": one.amount,
        "by": one.by,
        "lines": dict(one.lines),
    }
    more = {"reason": one.reason, "promotion": one.promotion}
    return written | {name: value for name, value in more.items() if value}


def tender(one: Attempt) -> dict[str, Any]:
    """An attempt as a payment of its order, with what its receipt says of the card.

    An approval code only where somebody typed it: what a terminal calls its payments is kept with the payment.
    """
    paid = {
        "attempt": one.id,
        "tender": one.tender,
        "amount": one.amount,
        "tendered": one.facts.get("tendered", 0),
        "change": one.facts.get("change", 0),
    }
    said = {"last4": one.facts.get("last4")}
    if one.tender == "standalone":
        said["approval"] = one.facts.get("reference")
    paid |= {key: value for key, value in said.items() if value}
    return paid | ({"offline": True} if one.is_offline else {})


def payment_fact(till: Till, one: Attempt, name: str, at: str, **more: Any) -> Command:
    """`payment.approved` and what becomes of it later: what a till knows of one attempt, as a fact."""
    said = {key: one.facts[key] for key in ("reference", "last4") if one.facts.get(key)}
    body = {
        "order": one.order,
        "cart": one.cart,
        "till": till.enrolled().till_id,
        **{key: value for key, value in tender(one).items() if key not in ("attempt", "approval")},
        "currency": one.currency,
        "state": name.removeprefix("payment."),  # `payment.captured` says captured
        "at": at,
        **said,
        **more,
    }
    return command(till, name, ("payment", one.id), body)


def completed(till: Till, sale: Sale, whole: dict[str, Any]) -> Command:
    """The cart's completion under its claim, or a sale of its own; `seen` are the cart's lines as they were taken over."""
    body: dict[str, Any] = {"order": whole}
    if sale.seen:
        body["seen"] = [{"id": line, "quantity": quantity} for line, quantity in sale.seen]
    if sale.cart is None or sale.claim is None:
        return command(till, "sale.complete", ("order", whole["id"]), body)
    claim = {"id": sale.claim.id, "epoch": sale.claim.epoch}
    return command(till, "cart.complete", ("cart", sale.cart), body, claim=claim)


def left_out(till: Till, sale: Sale) -> list[Command]:
    """What was left out goes to the customer's wishlist, but for goods nobody sells any more; and all of it was missed."""
    skus = _left_out(sale) if sale.customer else []
    known = catalogue.items(till, skus)
    wished = [wishes.adding(till, sale.customer or "", sku, till.ids.new()) for sku in skus if sku in known]
    return [*wished, *demand.left_out(till, sale)]


def already(till: Till, sale: Sale) -> dict[str, Any] | None:
    """The order this sale has become, when it was paid before: the second press of a button sells nothing twice."""
    for one in till.journal.about("order", sale.id):
        if one["name"] in _SALES:
            made: dict[str, Any] = one["body"]["order"]
            return made
    return None


def must_be_free(till: Till, sale: Sale) -> list[Attempt]:
    """The approved parts of this very sale; nothing else may be open for it or its cart.

    Raises Refused: `payment_open`, `already_completed`, `too_many_payments`, `shift_closed`, `fiscal_refused`.
    """
    cart = sale.cart or sale.from_cart
    closed_by = text(till.read("cart", cart), "order") if cart else None
    made = already(till, sale)
    if made is not None or closed_by is not None:
        sold = sale.id if made is not None else closed_by
        raise Refused("already_completed", order=sold, number=text(till.read("order", sold or ""), "number"))
    others = attempts.of_sale(till.journal.conn, sale.id, cart)
    approved = [one for one in others if one.state in steps.APPROVED]
    for one in others:
        if steps.holds_back(one) or (one in approved and one.order != sale.id):
            raise Refused("payment_open", attempt=one.id, state=one.state)
    if len(approved) >= MOST_PAYMENTS:
        raise Refused("too_many_payments", most=MOST_PAYMENTS)
    shift.must_be_open(till)
    fiscal.must_be_ready(till)
    return approved


def must_not_be_charged(till: Till, sale: Sale) -> None:
    """Nothing is put aside or given back that is sold, or while its payment is open or not written down.

    Raises Refused: `already_completed`, `payment_open`.
    """
    made = already(till, sale)
    if made is not None:
        raise Refused("already_completed", order=sale.id, number=text(made, "number"))
    for one in attempts.of_sale(till.journal.conn, sale.id):
        if one.state in steps.OPEN | steps.APPROVED:
            raise Refused("payment_open", attempt=one.id, state=one.state)


def off_the_counter(till: Till, sale: Sale) -> dict[str, Any]:
    """The note that frees the counter of this sale; another customer's, begun since, stays."""
    noted = till.journal.noted(OPEN_SALE)
    other = isinstance(noted, dict) and noted.get("id") != sale.id
    return {} if other else {OPEN_SALE: None}


def receipt(till: Till, sale: Sale, whole: dict[str, Any]) -> Receipt:
    """What the counter shows of a completed sale."""
    one = summary.of(till, [sale.customer]).get(sale.customer) if sale.customer else None
    earned = loyalty.view(sale.customer or "", till.read("loyalty", sale.customer) if sale.customer else {})
    step = loyalty.tier(till.policy, earned.earned) if sale.customer else None
    days = policy_of("", till.policy).returns_days
    at = clock.parse(whole["placed_at"])
    left_out = _left_out(sale) if sale.customer else []
    titles = {sku: item.title for sku, item in catalogue.items(till, left_out).items()}
    return Receipt(
        order=whole["id"],
        number=whole["number"],
        at=at,
        currency=sale.currency,
        total=whole["totals"]["total"],
        rounding=whole["totals"]["rounding"],
        tendered=sum(each["tendered"] for each in whole["payments"]),
        change=sum(each["change"] for each in whole["payments"]),
        customer=sale.customer,
        points_earned=whole["points"]["earned"],
        points_now=one.points if one else None,
        to_next=step.to_next if step else None,
        next_tier=step.next if step else None,
        cart_closed=sale.cart is not None or sale.from_cart is not None,
        recovered_channel=whole["cart_channel"],
        kept_in_wishlist=tuple(titles.get(sku, sku) for sku in left_out),
        returns_until=returns.returns_until(at, days) if days else None,
        provisional=_is_provisional(till, sale, whole),
        new_tier=_new_tier(till, earned.earned, whole["points"]["earned"]) if sale.customer else None,
        not_taken=tuple(each.title for each in comparing.taken_out(till, sale) if each.sku not in left_out),
    )


def _new_tier(till: Till, earned: int, by_this: int) -> str | None:
    """The tier somebody reached by the points of this sale, None for who stays where they were."""
    before, now = (loyalty.tier(till.policy, points).name for points in (earned - by_this, earned))
    return now if now != before else None


def _is_provisional(till: Till, sale: Sale, whole: dict[str, Any]) -> bool:
    """Whether the hub, or a bank, may still have something to say to this sale."""
    by_itself = any(each.get("offline") for each in whole["payments"])
    return sale.from_cart is not None or by_itself or (sale.cart is not None and offline.is_cut_off(till))


def _left_out(sale: Sale) -> list[str]:
    return list(dict.fromkeys(sale.left_out))
