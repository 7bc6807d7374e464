"""What commands do to a customer's profile: adding, correcting, contacts, likes and cards.

Consents are in consent.py; who may send a command and when it is refused, in command.py and customer_rules.py.
"""

from __future__ import annotations

from typing import Any

from clienteling.domain import bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import entries, members, objects, text, texts

_PAST = 5  # how many numbers back a change is recognised


def add(document: Document | None, act: Act[bodies.CustomerAdd]) -> Document | None:
    """A new customer, with everything the associate was told."""
    if document is not None:
        return document
    cards = [{"state": "active", "since": act.at, **card} for card in entries(act.raw, "cards")]
    consents = {
        channel: {"at": act.at, "by": act.by, "source": "", **consent}
        for channel, consent in members(act.raw, "consents").items()
    }
    empty: Document = {
        "also": [], "phones": [], "emails": [], "language": None, "birthday": None, "home_store": None, "sizes": {},
        "fit_note": None, "likes": [], "avoids": [], "address": None,
    }  # fmt: skip
    made = {
        "cards": cards,
        "consents": consents,
        "since": act.at,
        "sizes_checked_at": act.at if act.body.sizes else None,
        "merged_into": None,
    }
    return {**empty, **act.raw, **made}


def correct(document: Document | None, act: Act[bodies.CustomerCorrect]) -> Document | None:
    """Fields set to their new value where they still have the old one; the others stay (see `clashes`)."""
    if document is None:
        return None
    for change in act.body.changes:
        if _now(document, change.field) == (change.old or None):
            document = _with(document, change.field, change.new, act)
    return document


def clashes(document: Document, act: Act[bodies.CustomerCorrect]) -> list[dict[str, Any]]:
    """The fields somebody else changed meanwhile: `{field, yours, theirs}`, and `{at, by}` of theirs where known."""
    found = []
    for change in act.body.changes:
        now = _now(document, change.field)
        if now not in (change.old or None, change.new or None):
            side = {"field": change.field, "yours": change.new, "theirs": now}
            found.append({**side, **members(members(document, "changed"), change.field)})
        elif now == (change.old or None):
            document = _with(document, change.field, change.new, act)
    return found


def add_contact(document: Document | None, act: Act[bodies.ContactAdd]) -> Document | None:
    """A phone number or address more, or in the place of another; one that is there already stays as it is."""
    if document is None:
        return None
    member, entry = contact_named(act)
    old, new = contact_key(members(act.raw, "replaces")), contact_key(entry)
    known = entries(document, member)
    if any(contact_key(one) == new for one in known):
        gone = None if old == new else old
        return _without(document, member, lambda one: gone is not None and contact_key(one) == gone)
    if old is None:
        return {**document, member: [*known, entry]}
    before = [one for one in known if contact_key(one) == old]
    past = [old, *texts(before[0] if before else None, "replaced")][:_PAST]
    entry = {**entry, "replaced": past, "at": act.at, "by": act.who}
    # In the same place of the list: the first number is the one that is called.
    kept = [entry if before and one is before[0] else one for one in known]
    return {**document, member: kept if before else [*known, entry]}


def rival(document: Document, act: Act[bodies.ContactAdd]) -> dict[str, Any] | None:
    """The contact somebody else put in the place of the one this change is about."""
    member, entry = contact_named(act)
    old, known = contact_key(members(act.raw, "replaces")), objects(document, member)
    if old is None or any(contact_key(one) in (old, contact_key(entry)) for one in known):
        return None
    return next((one for one in known if old in texts(one, "replaced")), None)


def contact_named(act: Act[bodies.ContactAdd]) -> tuple[str, dict[str, Any]]:
    """The list a new contact belongs to, and the contact."""
    if isinstance(act.body, bodies.PhoneContact):
        return "phones", members(act.raw, "phone")
    return "emails", members(act.raw, "email")


def remove_contact(document: Document | None, act: Act[bodies.ContactRemove]) -> Document | None:
    """A phone number or address less."""
    if document is None:
        return None
    member = "phones" if isinstance(act.body, bodies.PhoneGone) else "emails"
    return _without(document, member, lambda one: contact_key(one) == contact_key(act.raw))


def add_preference(document: Document | None, act: Act[bodies.Preference]) -> Document | None:
    """A like or dislike more."""
    if document is None or act.body.value in entries(document, act.body.list):
        return document
    return {**document, act.body.list: [*entries(document, act.body.list), act.body.value]}


def remove_preference(document: Document | None, act: Act[bodies.Preference]) -> Document | None:
    """A like or dislike less."""
    if document is None:
        return None
    return _without(document, act.body.list, lambda one: one == act.body.value)


def link_card(document: Document | None, act: Act[bodies.CardEntry]) -> Document | None:
    """A card more; one that was blocked or replaced stays so."""
    if document is None:
        return None
    return _with_card(document, act.body.number, act.at)


def replace_card(document: Document | None, act: Act[bodies.CardReplace]) -> Document | None:
    """A new card for an old one; a lost card is blocked, any other is replaced."""
    if document is None:
        return None
    state = "blocked" if act.body.reason == "lost" else "replaced"
    cards = [
        {**card, "state": state, "since": act.at} if _is_active(card, act.body.old) else card
        for card in entries(document, "cards")
    ]
    return _with_card({**document, "cards": cards}, act.body.new, act.at)


def contact_key(entry: JSON) -> str | None:
    """What makes two contacts the same: the E.164 number, else the raw text; the address whatever its case."""
    address = text(entry, "address")
    if address is not None:
        return address.strip().casefold()
    return text(entry, "e164") or text(entry, "raw")


def _with_card(document: Document, number: str, at: str) -> Document:
    cards = entries(document, "cards")
    if any(text(card, "number") == number for card in cards):
        return document
    return {**document, "cards": [*cards, {"number": number, "state": "active", "since": at}]}


def _is_active(card: Any, number: str) -> bool:
    return text(card, "number") == number and text(card, "state") == "active"


def _without(document: Document, member: str, gone: Any) -> Document:
    before = entries(document, member)
    after = [one for one in before if not gone(one)]
    return document if len(after) == len(before) else {**document, member: after}


def _now(document: Document, field: str) -> str | None:
    group, _, name = field.rpartition(".")
    value = text(members(document, group) if group else document, name)
    # An empty name or note and a missing one look the same on the screen.
    return value or None


def _with(document: Document, field: str, value: str | None, act: Act[Any]) -> Document:
    """A field set, and noted who set it and when: the other side, should somebody else have changed it too."""
    changed = {**members(document, "changed"), field: {"at": act.at, "by": act.who}}
    document = {**document, "changed": changed}
    group, _, name = field.rpartition(".")
    if not group:
        return {**document, name: value}
    inner = {**members(document, group), name: value or ""}
    if group != "sizes":
        return {**document, group: inner}
    return {
        **document,
        "sizes": {key: size for key, size in inner.items() if size},
        "sizes_checked_at": act.at,
    }
