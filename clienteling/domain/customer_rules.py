"""When a command about a customer is refused, or carried out with something for a person to decide."""

from __future__ import annotations

from typing import Any

from clienteling.domain import bodies, card_guard, consent, customer_commands
from clienteling.domain.act import FINE, POLICY, Act, Get, Refusal, Ruling, attention, rejected
from clienteling.domain.card import looks_like_bank_card
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import entries, members, text


def add(act: Act[bodies.CustomerAdd], get: Get) -> Ruling:
    """A new customer is never refused; a card that is somebody else's is left out and raised."""
    taken = {
        card.number: holder for card in act.body.cards if (holder := _holder(get, card.number, act.target))
    }
    if not taken:
        return FINE
    body = {
        **act.raw,
        "cards": [card for card in entries(act.raw, "cards") if text(card, "number") not in taken],
    }
    raised = [
        attention(act, ("customer", act.target), act.target, "card_taken", number=number, holder=holder)
        for number, holder in taken.items()
    ]
    return Ruling(body=body, attention=tuple(raised))


def known(act: Act[Any], get: Get) -> Ruling:
    """The customer the command is about must be there."""
    return FINE if get("customer", act.target) is not None else rejected("unknown_document")


def customer_known(act: Act[Any], get: Get) -> Ruling:
    """The customer named in the body must be there."""
    return FINE if get("customer", act.body.customer) is not None else rejected("unknown_document")


def correct(act: Act[bodies.CustomerCorrect], get: Get) -> Ruling:
    """Fields that somebody else changed meanwhile are left and named; the others are carried out."""
    document = get("customer", act.target)
    if document is None:
        return rejected("unknown_document")
    clashes = [_named(side, get) for side in customer_commands.clashes(document, act)]
    return Ruling(Refusal("conflict", "field_changed", {"fields": clashes})) if clashes else FINE


def add_contact(act: Act[bodies.ContactAdd], get: Get) -> Ruling:
    """Never refused. A number or address that was changed elsewhere too is there twice, and a person decides."""
    document = get("customer", act.target)
    if document is None:
        return rejected("unknown_document")
    other = customer_commands.rival(document, act)
    if other is None:
        return FINE
    _, entry = customer_commands.contact_named(act)
    facts = {
        "type": act.raw.get("type"),
        "old": act.raw.get("replaces"),
        "yours": _named({**_side(entry), "at": act.at, "by": act.who}, get),
        "theirs": _named({**_side(other), "at": text(other, "at"), "by": text(other, "by")}, get),
    }
    return Ruling(
        attention=(attention(act, ("customer", act.target), act.target, "contact_changed", **facts),)
    )


def link_card(act: Act[bodies.CardEntry], get: Get) -> Ruling:
    """A number belongs to one customer, and a card that was blocked or replaced does not come back."""
    return _card(act, get, act.body.number)


def replace_card(act: Act[bodies.CardReplace], get: Get) -> Ruling:
    """The new number must be free."""
    return _card(act, get, act.body.new)


def give_consent(act: Act[bodies.ConsentGiven], get: Get) -> Ruling:
    """A withdrawal the associate had not seen stands."""
    document = get("customer", act.target)
    if document is None:
        return rejected("unknown_document")
    if not consent.is_outdated(document, act):
        return FINE
    now = consent.of(document, act.body.channel)
    said = {"channel": now.channel, "state": now.state, "at": now.at, "by": now.by, "source": now.source}
    facts: dict[str, JSON] = _named(said, get)
    return Ruling(Refusal("conflict", "field_changed", facts), applies=False)


def withdraw_consent(act: Act[bodies.ConsentWithdrawn], get: Get) -> Ruling:
    """A fact: never refused. Without its customer, a person decides what it belongs to."""
    if get("customer", act.target) is not None:
        return FINE
    about = ("customer", act.target)
    return Ruling(applies=False, attention=(attention(act, about, None, "unknown_document", **act.raw),))


def holds_bank_card(act: Act[Any], get: Get) -> bool:
    """Whether any text a person typed in the command may be a payment card number; what held one may be taken away."""
    if act.envelope.name.endswith(".remove"):
        return False
    own = own_prefixes(get)
    return any(looks_like_bank_card(written, own) for written in card_guard.typed(act.raw))


def own_prefixes(get: Get) -> tuple[str, ...]:
    """What the loyalty numbers of this retailer begin with: they are never taken for payment cards."""
    prefix = text(members(get("policy", POLICY) or {}, "cards"), "prefix")
    return (prefix,) if prefix else ()


def _side(contact: dict[str, Any]) -> dict[str, JSON]:
    """A phone number or e-mail address as one of two sides."""
    return {name: contact[name] for name in ("raw", "e164", "address", "label") if name in contact}


def _named(side: dict[str, JSON], get: Get) -> dict[str, JSON]:
    """One side of two, with the name of who it came from where that is known here."""
    name = text(get("associate", text(side, "by") or ""), "name")
    return {**side, "by_name": name} if name else side


def _holder(get: Get, number: str, customer: str) -> str | None:
    """Who else has a card number."""
    holder = text(get("card", number), "customer")
    return holder if holder != customer else None


def _card(act: Act[Any], get: Get, number: str) -> Ruling:
    document = get("customer", act.target)
    if document is None:
        return rejected("unknown_document")
    holder = _holder(get, number, act.target)
    if holder is not None:
        return rejected("card_taken", customer=holder)
    gone = [card for card in entries(document, "cards") if text(card, "number") == number]
    return rejected("not_allowed") if any(text(card, "state") != "active" for card in gone) else FINE
