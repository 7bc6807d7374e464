"""When a command about a cart or a sale is refused, and what a person must decide (cart-completion races)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from clienteling.domain import cart_commands, order, payment_facts, price_rules, sale_bodies
from clienteling.domain.act import FINE, Act, Attention, Document, Get, Refusal, Ruling, attention, rejected
from clienteling.domain.encoding import JSON
from clienteling.domain.money import cash_step
from clienteling.domain.reading import members, number, text
from clienteling.ids import derived

_MOST_ROUNDING = 100  # minor units


def claim(act: Act[sale_bodies.CartClaim], get: Get) -> Ruling:
    """An open cart is granted; a second asking under the same id is the same grant, under another a new one."""
    document = get("cart", act.target)
    if document is None:
        return rejected("unknown_document")
    state, held = text(document, "state"), members(document, "claim")
    if state == "open":
        return _paid(document) or FINE
    if state == "claimed" and text(held, "id") == act.body.claim.id:
        return FINE
    return FINE if cart_commands.is_own_again(document, act) else taken(document, get)


def taken(document: Document, get: Get) -> Ruling:
    """Why a cart that is not open cannot be had: who holds it, or the order it has become."""
    state = text(document, "state")
    if state == "claimed":
        return rejected("claimed_elsewhere", **_names(members(document, "claim"), get))
    return _already_completed(document, get) if state == "completed" else rejected("not_allowed")


def renew(act: Act[sale_bodies.CartRenew], get: Get) -> Ruling:
    """Only the grant that holds the cart can be renewed."""
    document = get("cart", act.target)
    if document is None:
        return rejected("unknown_document")
    return FINE if cart_commands.holds(document, act) else _not_held(document, act, get)


def release(act: Act[sale_bodies.CartRelease], get: Get) -> Ruling:
    """Giving back what one no longer holds is fine: the cart is free, which was the wish."""
    return FINE if get("cart", act.target) is not None else rejected("unknown_document")


def save(act: Act[sale_bodies.CartSave], get: Get) -> Ruling:
    """The customer cannot change a cart that is being completed or has been."""
    document = get("cart", act.target)
    if document is None or text(document, "state") == "open":
        return FINE
    if text(document, "state") == "claimed":
        return rejected("being_completed_in_store", **_place(document, get))
    return _already_completed(document, get)


def save_home(act: Act[sale_bodies.CartSaveHome], get: Get) -> Ruling:
    """Goods from the counter are never refused: a cart that was sold or taken meanwhile gets another one beside it."""
    if get("customer", act.body.customer) is None:
        return rejected("unknown_document")
    document = get("cart", act.target)
    if document is None or cart_commands.takes_more(document, act):
        return FINE
    return Ruling(body={**act.raw, "aside": derived("cart", f"{act.envelope.id} aside")})


def paid_online(act: Act[sale_bodies.CartPayment], get: Get) -> Ruling:
    """What the shop knows of the customer's payment is taken as it comes."""
    return FINE if get("cart", act.target) is not None else rejected("unknown_document")


def checkout(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    """The customer pays for an open cart; what was paid already is the platform's to give back when it comes too late."""
    document = get("cart", act.target)
    if document is None:
        return rejected("unknown_document")
    state = text(document, "state")
    if state == "claimed" and not act.body.landed:
        return rejected("being_completed_in_store", **_place(document, get))
    if state not in ("open", "claimed"):
        if text(document, "order") == act.body.order.id:
            return FINE
        raised = (_second(act, document),) if act.body.landed else ()
        return _already_completed(document, get, *raised)
    wrong = _faults(act.body.order)
    return rejected("totals_differ", sums=wrong) if wrong else _confirmed(act)


def complete(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    """The till completes the cart it holds, with sums that follow from its lines. Money taken under a no is raised."""
    ruling = _completed(act, get)
    if ruling.refusal is None or ruling.attention or act.body.order.totals.paid <= 0:
        return ruling
    sold = act.body.order
    facts = {"order": sold.id, "code": ruling.refusal.code, "paid": sold.totals.paid}
    facts |= payment_facts.awaited_back(act)
    raised = attention(act, ("cart", act.target), sold.customer, "refused_completion", **facts)
    return replace(ruling, attention=(raised,))


def _completed(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    document = get("cart", act.target)
    sold = act.body.order
    if document is None:
        return rejected("unknown_document")
    if text(document, "state") in ("completed", "cancelled"):
        if text(document, "order") == sold.id:
            return FINE
        return _already_completed(document, get, _second(act, document))
    paid = _paid(document, _second(act, document))
    if paid is not None:
        return paid
    holds = cart_commands.is_held_for(document, act) or cart_commands.is_unchanged(document, act)
    broken = {} if holds else _broken(document, act) or _forgotten(document, act)
    if not (holds or broken):
        return _not_held(document, act, get)
    wrong = _faults(sold)
    if wrong:
        return rejected("totals_differ", sums=wrong)
    lacking = price_rules.not_to_be_sent(act, get)
    if lacking and all(line.fulfil for line in sold.lines):  # nothing was handed over: the money goes back
        return rejected("send_no_stock", skus=lacking)
    others = _number_used(act, get) + price_rules.raised(act, get)
    if broken:  # sold in good faith: the sale stands, and a manager hears who broke the claim, or that it was forgotten
        facts = {"cart": act.target, "state": text(document, "state"), "other": None, **broken}
        others.append(attention(act, ("order", sold.id), sold.customer, "cart_sold_twice", **facts))
    return replace(_confirmed(act), attention=tuple(others))


def sell(act: Act[sale_bodies.SaleCompleted], get: Get) -> Ruling:
    """Goods in the customer's hands: never refused; what does not fit is raised."""
    sold = act.body.order
    raised = _number_used(act, get) + price_rules.raised(act, get)
    wrong = _faults(sold)
    if wrong:
        raised.append(attention(act, ("order", sold.id), sold.customer, "totals_differ", sums=wrong))
    cart = get("cart", sold.from_cart) if sold.from_cart else None
    is_free = cart is None or cart_commands.is_free_for(cart, act)
    if cart is not None and not is_free and text(cart, "order") != sold.id:
        facts = {"cart": sold.from_cart, "state": text(cart, "state"), "other": text(cart, "order")}
        raised.append(attention(act, ("order", sold.id), sold.customer, "cart_sold_twice", **facts))
    return Ruling(body=_confirmed(act).body, attention=tuple(raised))


def pay(_act: Act[sale_bodies.PaymentApproved], _get: Get) -> Ruling:
    """A fact: money moved."""
    return FINE


def _second(act: Act[sale_bodies.SaleCompleted], document: Document) -> Attention:
    """Paid twice: what the losing side took goes back."""
    sold = act.body.order
    facts = {"order": sold.id, "other": text(document, "order"), "paid": sold.totals.paid}
    facts |= payment_facts.awaited_back(act) | _broken(document, act)
    return attention(act, ("cart", act.target), sold.customer, "second_completion", **facts)


def _paid(document: Document, *raised: Attention) -> Ruling | None:
    """The answer about a cart that the customer has paid for in the shop, although its order is still to come."""
    paid = members(document, "paid")
    return rejected("already_completed", *raised, order=None, number=text(paid, "order")) if paid else None


def _place(document: Document, get: Get) -> dict[str, JSON]:
    """The store that completes a cart, for the customer: who serves them there is nobody's business."""
    held = members(document, "claim")
    place = get("store", text(held, "store") or "")
    return {"store": text(place, "name"), "city": text(place, "city"), "since": text(held, "since")}


def _broken(document: Document, act: Act[sale_bodies.SaleCompleted]) -> dict[str, JSON]:
    """Who broke the claim this sale was made under; nothing when it was not broken."""
    broken, named = members(document, "broken"), act.envelope.claim
    if named is None or text(broken, "id") != named.id or number(broken, "epoch") != named.epoch:
        return {}
    return {"broken_by": text(broken, "by"), "broken_at": text(broken, "at")}


def _forgotten(document: Document, act: Act[sale_bodies.SaleCompleted]) -> dict[str, JSON]:
    """A grant with a higher epoch than the cart ever had: the hub was set back to a copy of before it gave it."""
    named = act.envelope.claim
    return {"claim_forgotten": True} if named is not None and named.epoch > number(document, "epoch") else {}


def _faults(sold: sale_bodies.OrderBody) -> list[str]:
    """The sums that do not follow; rounding follows from nothing, so it is only kept small (100 minor units, 5.00 HUF)."""
    is_small = abs(sold.totals.rounding) <= max(_MOST_ROUNDING, cash_step(sold.currency))
    return order.faults(sold) + price_rules.faults(sold) + ([] if is_small else ["rounding"])


def _number_used(act: Act[sale_bodies.SaleCompleted], get: Get) -> list[Attention]:
    """Two receipts with one number: a hub set back to an old copy may have given a till's number to another computer."""
    sold = act.body.order
    other = text(get("order_number", sold.number), "order")
    if other is None or other == sold.id:
        return []
    facts = {"number": sold.number, "other": other}
    return [attention(act, ("order", sold.id), sold.customer, "number_used_twice", **facts)]


def _confirmed(act: Act[sale_bodies.SaleCompleted]) -> Ruling:
    """The hub knows the order now: it is provisional no more."""
    return Ruling(body={**act.raw, "order": {**members(act.raw, "order"), "provisional": False}})


def _not_held(document: Document, act: Act[Any], get: Get) -> Ruling:
    named = act.envelope.claim
    if named is None:
        return rejected("not_claimed")
    facts = _names(members(document, "claim"), get) if text(document, "state") == "claimed" else {}
    return Ruling(
        Refusal("rejected", "claim_lost", {"epoch": number(document, "epoch"), **facts}), applies=False
    )


def _already_completed(document: Document, get: Get, *raised: Attention) -> Ruling:
    identity = text(document, "order")
    made = get("order", identity) if identity else None
    return rejected("already_completed", *raised, order=identity, number=text(made, "number"))


def _names(held: dict[str, Any], get: Get) -> dict[str, JSON]:
    """Who holds a cart, in names a person can call."""
    found = {kind: get(kind, text(held, kind) or "") for kind in ("store", "till", "associate")}
    return {
        **{kind: text(document, "name") for kind, document in found.items()},
        "since": text(held, "since"),
    }
