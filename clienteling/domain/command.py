"""Every command of docs/catalogue.md: what it touches, what it does, who may send it, when it is refused.

`apply` is the same on till and hub. `check` and `decide` look at the documents as they are now: the hub has the final say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from clienteling.domain import attention as items
from clienteling.domain import (
    bodies,
    cart_commands,
    consent,
    customer_commands,
    customer_rules,
    envelope,
    loyalty,
    note,
    order,
    payment,
    payment_facts,
    sale_bodies,
    sale_rules,
    stock,
    wishlist,
)
from clienteling.domain.act import (
    Act,
    Attention,
    Document,
    Get,
    Refusal,
    Ruling,
    attention,
    rejected,
)
from clienteling.domain.encoding import JSON, readied
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput

__all__ = [
    "FACTS", "LIVE", "NAMES", "VERSIONED", "Attention", "Get", "Refusal", "Ruling",
    "apply", "check", "decide", "may", "touches",
]  # fmt: skip

Key: TypeAlias = tuple[str, str]
Effect: TypeAlias = Callable[[Document | None, Any], Document | None]


@dataclass(frozen=True, slots=True)
class Known:
    """What the program knows of one command. `kind` is the document it is about; `effects` are by kind touched."""

    kind: str
    shape: Any
    effects: Mapping[str, Effect]
    rule: Callable[[Any, Get], Ruling]
    roles: frozenset[str]


_COUNTER = frozenset({"associate", "manager"})
_EVERYBODY = _COUNTER | {"storefront"}
_SHOPPER = frozenset({"storefront"})

_SALE: Mapping[str, Effect] = {"order": order.place, "loyalty": loyalty.sold, "stock": stock.sold}
_NEW: Mapping[str, Effect] = {
    "customer": customer_commands.add,
    "loyalty": loyalty.start,
    "wishlist": wishlist.start,
}


def _customer(
    shape: Any, effect: Effect, rule: Any = customer_rules.known, roles: frozenset[str] = _COUNTER
) -> Known:
    return Known("customer", shape, {"customer": effect}, rule, roles)


def _moved(rule: Any = payment_facts.record) -> Known:
    """What happens to a payment later; it answers questions about money and tells orders what is owed."""
    effects = {
        "payment": payment_facts.move,
        "attention": payment_facts.given_back,
        "order": payment_facts.owe,
    }
    return Known("payment", payment_facts.PaymentMoved, effects, rule, _COUNTER)


_MOVED: Mapping[str, Known] = {
    "payment.captured": _moved(),
    "payment.voided": _moved(),
    "payment.refunded": _moved(),
    "payment.declined_late": _moved(payment_facts.decline_late),
}

_KNOWN: Mapping[str, Known] = {
    "customer.add": Known("customer", bodies.CustomerAdd, _NEW, customer_rules.add, _COUNTER),
    "customer.correct": _customer(bodies.CustomerCorrect, customer_commands.correct, customer_rules.correct),
    "contact.add": _customer(
        bodies.ContactAdd, customer_commands.add_contact, customer_rules.add_contact, _EVERYBODY
    ),
    "contact.remove": _customer(bodies.ContactRemove, customer_commands.remove_contact, roles=_EVERYBODY),
    "preference.add": _customer(bodies.Preference, customer_commands.add_preference),
    "preference.remove": _customer(bodies.Preference, customer_commands.remove_preference),
    "card.issue": _customer(bodies.CardEntry, customer_commands.link_card, customer_rules.link_card),
    "card.link": _customer(bodies.CardEntry, customer_commands.link_card, customer_rules.link_card),
    "card.replace": _customer(
        bodies.CardReplace, customer_commands.replace_card, customer_rules.replace_card
    ),
    "consent.given": _customer(bodies.ConsentGiven, consent.give, customer_rules.give_consent, _EVERYBODY),
    "consent.withdrawn": _customer(
        bodies.ConsentWithdrawn, consent.withdraw, customer_rules.withdraw_consent, _EVERYBODY
    ),
    "note.add": Known("note", bodies.NoteAdd, {"note": note.add}, customer_rules.customer_known, _COUNTER),
    "visit.record": Known(
        "activity",
        bodies.VisitRecord,
        {"activity": note.record_visit},
        customer_rules.customer_known,
        _COUNTER,
    ),
    "wishlist.add": Known(
        "wishlist", bodies.WishlistAdd, {"wishlist": wishlist.add}, customer_rules.customer_known, _EVERYBODY
    ),
    "wishlist.remove": Known(
        "wishlist",
        bodies.WishlistRemove,
        {"wishlist": wishlist.remove},
        customer_rules.customer_known,
        _EVERYBODY,
    ),
    "attention.decide": Known(
        "attention", bodies.AttentionDecide, {"attention": items.decide}, items.rule_decision, _COUNTER
    ),
    "attention.hand": Known(
        "attention", bodies.AttentionHand, {"attention": items.hand}, items.rule_handing, _COUNTER
    ),
    "cart.claim": Known(
        "cart", sale_bodies.CartClaim, {"cart": cart_commands.claim}, sale_rules.claim, _COUNTER
    ),
    "cart.renew": Known("cart", sale_bodies.CartRenew, {}, sale_rules.renew, _COUNTER),
    "cart.release": Known(
        "cart",
        sale_bodies.CartRelease,
        {"cart": cart_commands.release},
        sale_rules.release,
        _COUNTER | {"hub"},
    ),
    "cart.complete": Known(
        "cart",
        sale_bodies.SaleCompleted,
        {"cart": cart_commands.complete, **_SALE},
        sale_rules.complete,
        _COUNTER,
    ),
    "sale.complete": Known(
        "order",
        sale_bodies.SaleCompleted,
        {**_SALE, "cart": cart_commands.checkout},
        sale_rules.sell,
        _COUNTER,
    ),
    "payment.approved": Known(
        "payment", sale_bodies.PaymentApproved, {"payment": payment.approve}, sale_rules.pay, _COUNTER
    ),
    **_MOVED,
    "cart.save": Known("cart", sale_bodies.CartSave, {"cart": cart_commands.save}, sale_rules.save, _SHOPPER),
    "cart.checkout": Known(
        "cart",
        sale_bodies.SaleCompleted,
        {"cart": cart_commands.checkout, **_SALE},
        sale_rules.checkout,
        _SHOPPER,
    ),
}

readied(*(known.shape for known in _KNOWN.values()))
NAMES: frozenset[str] = frozenset(_KNOWN)
FACTS: frozenset[str] = frozenset({"consent.withdrawn", "payment.approved", *_MOVED})
LIVE: frozenset[str] = frozenset({"cart.claim", "cart.renew"})
VERSIONED: frozenset[str] = frozenset({"cart.save"})
"""Commands refused as `conflict: version` unless they name the document's version, or none for a new document."""


def touches(command: JSON) -> list[Key]:
    """The documents a command changes, as (kind, id), the one it is about first; none for a command nobody can read."""
    act = _read(command)
    return [] if act is None else _touched(act)


def apply(kind: str, identity: str, body: Document | None, command: JSON) -> Document | None:
    """A document after a command: pure and total. Unknown, unreadable or not fitting: the document as it was.

    Neither argument is changed, and what comes back may share parts with both: treat documents as read-only.
    """
    act = _read(command)
    if act is None or (kind, identity) not in _touched(act):
        return body
    return _KNOWN[act.envelope.name].effects[kind](body, act)


def check(command: JSON, get: Get) -> Refusal | None:
    """Why a command would be refused now, or None. `get` gives document bodies (see `domain.act.Get`)."""
    return decide(command, get).refusal


def decide(command: JSON, get: Get) -> Ruling:
    """The whole answer to a command: refusal, whether documents change, the body to apply, what needs attention.

    With a refusal and `applies`, the fields that fit are carried out (`conflict: field_changed`).
    """
    try:
        name = envelope.read(command).name
    except BadInput:
        return rejected("bad_body")
    if name not in _KNOWN:
        return rejected("unknown_command")
    act = _read(command)
    if act is None:
        return _unreadable(command, name)
    if name not in FACTS and customer_rules.holds_bank_card(act, get):
        return rejected("bank_card_number")
    return _KNOWN[name].rule(act, get)


def may(role: str, name: str, body: JSON = None) -> bool:
    """Whether a role (associate, manager, admin, storefront, hub) may send a command; what the table does not say is no."""
    known = _KNOWN.get(name)
    if known is None or role not in known.roles:
        return False
    if name == "cart.release" and text(body, "reason") == "broken":
        return role == "manager"
    return True


def _read(command: JSON) -> Act[Any] | None:
    try:
        read = envelope.read(command)
    except BadInput:
        return None
    known = _KNOWN.get(read.name)
    if known is None or read.document.kind != known.kind:
        return None
    body = bodies.read(known.shape, read.body)
    if body is None or (read.name == "sale.complete" and body.order.id != read.document.id):
        return None
    if read.name in _MOVED and body.state != read.name.removeprefix("payment."):
        return None
    return Act(read, body, read.body, text(command, "device"))


def _touched(act: Act[Any]) -> list[Key]:
    known = _KNOWN[act.envelope.name]
    if isinstance(act.body, payment_facts.PaymentMoved):
        return payment_facts.touched(act)
    if not isinstance(act.body, sale_bodies.SaleCompleted):
        return [(kind, act.target) for kind in known.effects]
    sold = act.body.order
    found: list[Key] = [(known.kind, act.target), ("order", sold.id)]
    if sold.from_cart and known.kind == "order":
        found.append(("cart", sold.from_cart))
    if sold.customer:
        found.append(("loyalty", sold.customer))
    found += [("stock", stock.identity(line.sku)) for line in sold.lines]
    return list(dict.fromkeys(found))


def _unreadable(command: JSON, name: str) -> Ruling:
    """A body that is not what its name promises: refused, or, for a fact, kept for a person to decide."""
    if name not in FACTS:
        return rejected("bad_body")
    read = envelope.read(command)
    act = Act(read, None, read.body)
    about = (read.document.kind, read.document.id)
    return Ruling(
        applies=False, attention=(attention(act, about, None, "bad_body", **members(command, "body")),)
    )
