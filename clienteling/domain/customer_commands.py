"""What commands do to a customer's profile: adding, correcting, contacts, likes and cards.

Consents are in consent.py; who may send a command and when it is refused, in command.py and customer_rules.py.
"""

from __future__ import annotations

from typing import Any

from clienteling.domain import bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.reading import entries, members, text


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
            document = _with(document, change.field, change.new, act.at)
    return document


def clashes(document: Document, act: Act[bodies.CustomerCorrect]) -> list[dict[str, Any]]:
    """The fields somebody else changed meanwhile: `{field, yours, theirs}`."""
    found = []
    for change in act.body.changes:
        now = _now(document, change.field)
        if now not in (change.old or None, change.new or None):
            found.append({"field": change.field, "yours": change.new, "theirs": now})
        elif now == (change.old or None):
            document = _with(document, change.field, change.new, act.at)
    return found


def add_contact(document: Document | None, act: Act[bodies.ContactAdd]) -> Document | None:
    """A phone number or address more; one that is there already stays as it is."""
    if document is None:
        return None
    member = "phones" if isinstance(act.body, bodies.PhoneContact) else "emails"
    entry = members(act.raw, "phone" if member == "phones" else "email")
    known = entries(document, member)
    if any(_contact_key(one) == _contact_key(entry) for one in known):
        return document
    return {**document, member: [*known, entry]}


def remove_contact(document: Document | None, act: Act[bodies.ContactRemove]) -> Document | None:
    """A phone number or address less."""
    if document is None:
        return None
    member = "phones" if isinstance(act.body, bodies.PhoneGone) else "emails"
    return _without(document, member, lambda one: _contact_key(one) == _contact_key(act.raw))


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


def _contact_key(entry: Any) -> str | None:
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


def _with(document: Document, field: str, value: str | None, at: str) -> Document:
    group, _, name = field.rpartition(".")
    if not group:
        return {**document, name: value}
    inner = {**members(document, group), name: value or ""}
    if group != "sizes":
        return {**document, group: inner}
    return {**document, "sizes": {key: size for key, size in inner.items() if size}, "sizes_checked_at": at}
