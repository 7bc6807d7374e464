"""What the program knows of each command about customers, their wishes and what a person must decide: the table of rules.

Those about carts, sales and payments are in known_sales.py; command.py reads both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from clienteling.domain import attention as items
from clienteling.domain import (
    bodies,
    consent,
    customer_commands,
    customer_rules,
    loyalty,
    message,
    note,
    wishlist,
)
from clienteling.domain.act import Act, Document, Get, Ruling

Key: TypeAlias = tuple[str, str]
Effect: TypeAlias = Callable[[Document | None, Any], Document | None]


@dataclass(frozen=True, slots=True)
class Known:
    """What the program knows of one command. `kind` is the document it is about; `effects` are by kind touched.

    `touched` names the documents (kind, id) it changes; without it they are of the kinds of `effects`, all with the id
    of the document it is about.
    """

    kind: str
    shape: Any
    effects: Mapping[str, Effect]
    rule: Callable[[Any, Get], Ruling]
    roles: frozenset[str]
    touched: Callable[[Act[Any]], list[Key]] | None = None


COUNTER = frozenset({"associate", "manager"})
EVERYBODY = COUNTER | {"storefront"}

_NEW: Mapping[str, Effect] = {
    "customer": customer_commands.add,
    "loyalty": loyalty.start,
    "wishlist": wishlist.start,
}


def _customer(
    shape: Any, effect: Effect, rule: Any = customer_rules.known, roles: frozenset[str] = COUNTER
) -> Known:
    return Known("customer", shape, {"customer": effect}, rule, roles)


PEOPLE: Mapping[str, Known] = {
    "customer.add": Known("customer", bodies.CustomerAdd, _NEW, customer_rules.add, COUNTER),
    "customer.correct": _customer(bodies.CustomerCorrect, customer_commands.correct, customer_rules.correct),
    "contact.add": _customer(
        bodies.ContactAdd, customer_commands.add_contact, customer_rules.add_contact, EVERYBODY
    ),
    "contact.remove": _customer(bodies.ContactRemove, customer_commands.remove_contact, roles=EVERYBODY),
    "preference.add": _customer(bodies.Preference, customer_commands.add_preference),
    "preference.remove": _customer(bodies.Preference, customer_commands.remove_preference),
    "card.issue": _customer(bodies.CardEntry, customer_commands.link_card, customer_rules.link_card),
    "card.link": _customer(bodies.CardEntry, customer_commands.link_card, customer_rules.link_card),
    "card.replace": _customer(
        bodies.CardReplace, customer_commands.replace_card, customer_rules.replace_card
    ),
    "consent.given": _customer(bodies.ConsentGiven, consent.give, customer_rules.give_consent, EVERYBODY),
    "consent.withdrawn": _customer(
        bodies.ConsentWithdrawn, consent.withdraw, customer_rules.withdraw_consent, EVERYBODY
    ),
    "note.add": Known("note", bodies.NoteAdd, {"note": note.add}, customer_rules.customer_known, COUNTER),
    "visit.record": Known(
        "activity",
        bodies.VisitRecord,
        {"activity": note.record_visit},
        customer_rules.customer_known,
        COUNTER,
    ),
    "wishlist.add": Known(
        "wishlist", bodies.WishlistAdd, {"wishlist": wishlist.add}, customer_rules.customer_known, EVERYBODY
    ),
    "wishlist.remove": Known(
        "wishlist",
        bodies.WishlistRemove,
        {"wishlist": wishlist.remove},
        customer_rules.customer_known,
        EVERYBODY,
    ),
    "receipt.send": Known("message", message.ReceiptSend, {"message": message.queue}, message.rule, COUNTER),
    "attention.decide": Known(
        "attention", bodies.AttentionDecide, {"attention": items.decide}, items.rule_decision, COUNTER
    ),
    "attention.hand": Known(
        "attention", bodies.AttentionHand, {"attention": items.hand}, items.rule_handing, COUNTER
    ),
}
