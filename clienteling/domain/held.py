"""Sales put aside at a counter: held, taken up again at any till of the store, or dropped. Each is a document of its own.

What a held sale says is the till's (services/sale.py); here it is only carried. The claim of its cart goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clienteling.domain import cart_commands, sale_bodies, sale_rules
from clienteling.domain.act import FINE, Act, Document, Get, Ruling, rejected
from clienteling.domain.bodies import Amount, Body, Count, Currency, Identity, Short
from clienteling.domain.encoding import JSON
from clienteling.domain.known import Key
from clienteling.domain.reading import members, number, text


class SaleHold(Body, frozen=True):
    """`sale.hold`; `sale` is the sale as the till keeps it, `cart` the online cart whose claim it keeps."""

    store: Identity
    till: Identity
    items: Count
    total: Amount
    currency: Currency
    sale: dict[str, Any]
    label: Short = ""
    customer: Identity | None = None
    cart: Identity | None = None


class SaleResume(Body, frozen=True):
    """`sale.resume`; with `claim` the hub grants this till the sale's `cart` under a new id."""

    store: Identity
    till: Identity
    cart: Identity | None = None
    claim: sale_bodies.ClaimAsked | None = None


class SaleDrop(Body, frozen=True):
    """`sale.drop`"""

    store: Identity
    till: Identity


@dataclass(frozen=True, slots=True)
class Held:
    """A sale put aside. `till` and `store` are where, `by_till` who took it up; `total` in minor units of `currency`."""

    id: str
    store: str | None
    till: str | None
    associate: str | None
    customer: str | None
    cart: str | None
    at: str
    label: str
    items: int
    total: int
    currency: str
    state: str
    by_till: str | None
    sale: dict[str, Any]


def view(identity: str, body: JSON) -> Held:
    """A view of a `held` document."""
    return Held(
        id=identity,
        store=text(body, "store"),
        till=text(body, "till"),
        associate=text(body, "associate"),
        customer=text(body, "customer"),
        cart=text(body, "cart"),
        at=text(body, "at") or "",
        label=text(body, "label") or "",
        items=number(body, "items"),
        total=number(body, "total"),
        currency=text(body, "currency") or "",
        state=text(body, "state") or "held",
        by_till=text(body, "by_till"),
        sale=members(body, "sale"),
    )


# What commands do


def hold(document: Document | None, act: Act[SaleHold]) -> Document | None:
    """A sale put aside, once; the till that had taken it up may put it back."""
    if document is None or (is_back(document, act) and not _is_the_same(document, act)):
        more = {"label": "", "customer": None, "cart": None, **act.raw}
        return {**more, "at": act.at, "associate": act.by, "state": "held", "by_till": None}
    return document


def resume(document: Document | None, act: Act[SaleResume]) -> Document | None:
    """The sale lies on the counter of a till again; the first one has it. Kept, until that till is done with it."""
    if document is None or text(document, "state") != "held":
        return document
    return {**document, "state": "resumed", "by_till": act.body.till, "resumed": {"at": act.at, "by": act.by}}


def drop(document: Document | None, act: Act[SaleDrop]) -> Document | None:
    """Nobody takes it up any more; what lay in it is not kept."""
    if document is None or text(document, "state") != "held":
        return document
    dropped = {"at": act.at, "by": act.by, "till": act.body.till}
    return {**document, "state": "dropped", "sale": None, "dropped": dropped}


def take_cart(document: Document | None, act: Act[SaleResume]) -> Document | None:
    """The claim of the cart goes to the till that takes the sale up; a cart whose lease had ended is granted anew."""
    if document is None or act.body.claim is None or not is_takeable(document, act):
        return document
    return cart_commands.granted(document, act, act.body.claim, act.body.till, act.body.store)


def touched(act: Act[SaleResume]) -> list[Key]:
    """A sale taken up touches its cart too, when it has one."""
    return [("held", act.target), *([("cart", act.body.cart)] if act.body.cart else [])]


def is_back(document: Document, act: Act[SaleHold]) -> bool:
    """Whether a sale is put aside again by the till that took it up."""
    return text(document, "state") == "resumed" and text(document, "by_till") == act.body.till


def _is_the_same(document: Document, act: Act[SaleHold]) -> bool:
    """Whether this is the very putting aside that the document tells of: what was taken up since stays so."""
    return text(document, "at") == act.at and text(document, "associate") == act.by


def is_takeable(document: Document, act: Act[SaleResume]) -> bool:
    """Whether a cart can go with its sale: still held by the sale's grant or by this till, or nobody's any more."""
    state = text(document, "state")
    return state == "open" or (state == "claimed" and (_is_ours(document, act)))


def _is_ours(document: Document, act: Act[SaleResume]) -> bool:
    held = members(document, "claim")
    is_mine = act.device is not None and text(held, "device") == act.device
    return cart_commands.holds(document, act) or is_mine


# When they are refused


def rule_hold(act: Act[SaleHold], get: Get) -> Ruling:
    """Putting aside is always possible, unless another till has the sale on its counter."""
    document = get("held", act.target)
    if document is None or text(document, "state") == "held" or is_back(document, act):
        return FINE
    return _elsewhere(document, get)


def rule_resume(act: Act[SaleResume], get: Get) -> Ruling:
    """The first till of the store has it, with the cart it was about."""
    document = get("held", act.target)
    if document is None:
        return rejected("unknown_document")
    state = text(document, "state")
    if text(document, "store") != act.body.store or (
        state == "resumed" and text(document, "by_till") != act.body.till
    ):
        return _elsewhere(document, get)
    if state == "dropped":
        return rejected("held_dropped")
    return _rule_cart(act, get) if act.body.cart and act.body.claim else FINE


def _rule_cart(act: Act[SaleResume], get: Get) -> Ruling:
    body = get("cart", act.body.cart or "")
    if body is None:
        return rejected("unknown_document")
    if is_takeable(body, act):
        return FINE
    return sale_rules.taken(body, get)


def rule_drop(act: Act[SaleDrop], get: Get) -> Ruling:
    """What another till has on its counter, or another store put aside, is not dropped here; dropped twice is once."""
    document = get("held", act.target)
    if document is None:
        return rejected("unknown_document")
    is_elsewhere = text(document, "state") == "resumed" or text(document, "store") != act.body.store
    return _elsewhere(document, get) if is_elsewhere else FINE


def _elsewhere(document: Document, get: Get) -> Ruling:
    by = members(document, "resumed")
    place: dict[str, JSON] = {
        "store": text(get("store", text(document, "store") or ""), "name"),
        "till": text(get("till", text(document, "by_till") or text(document, "till") or ""), "name"),
        "associate": text(get("associate", text(by, "by") or text(document, "associate") or ""), "name"),
        "since": text(by, "at") or text(document, "at"),
    }
    return rejected("held_elsewhere", **place)
