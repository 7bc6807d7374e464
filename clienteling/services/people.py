"""A customer added or corrected: contacts, cards, sizes and likes, consents, notes. Each change is a command."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal

from clienteling import clock as clocks
from clienteling.domain import consent as consents
from clienteling.domain.reading import members, number, objects, text
from clienteling.errors import BadInput, Refused
from clienteling.services import doing, drafts
from clienteling.services.doing import command
from clienteling.services.drafts import Draft, FieldProblem, check, likely_same
from clienteling.store import search
from clienteling.till import Till

__all__ = [
    "Draft", "FieldProblem", "add", "add_email", "add_phone", "check", "consent", "correct", "issue_card", "likely_same",
    "link_card", "note", "prefer", "remove_email", "remove_phone", "replace_card",
]  # fmt: skip

_TRIES = 20
_ONE_SITTING = 600  # seconds between a number removed and the one typed in its place


def add(till: Till, draft: Draft) -> str:
    """Add a customer; gives the new id. Raises BadInput with the `field` that cannot be read (see `check`), Refused."""
    id_ = till.ids.new()
    doing.do(till, command(till, "customer.add", ("customer", id_), drafts.body(till, draft)))
    return id_


def correct(
    till: Till,
    customer_id: str,
    changes: Mapping[str, str | None],
    seen: Mapping[str, str | None] | None = None,
) -> None:
    """Set fields (name.given, name.family, language, birthday, home_store, fit_note, sizes.*) to new values.

    `seen` are the values the associate had on the screen, where they may be older than this till's. Raises Refused.
    """
    document = till.read("customer", customer_id) or {}
    before = {name: _now(document, name) for name in changes} | dict(seen or {})
    listed = [
        {"field": name, "old": before.get(name), "new": (new or "").strip() or None}
        for name, new in changes.items()
        if (before.get(name) or None) != ((new or "").strip() or None)
    ]
    if listed:
        _do(till, "customer.correct", customer_id, {"changes": listed})


def add_phone(till: Till, customer_id: str, raw: str, label: str = "mobile") -> None:
    """Add a phone number in any spelling; a change, when one was removed just before.

    Raises BadInput("bad_phone" or "short_phone"), Refused.
    """
    body = {"type": "phone", "phone": drafts.phone_entry(till, raw, label)}
    _do(till, "contact.add", customer_id, body | _in_place_of(till, customer_id, "phone"))


def remove_phone(till: Till, customer_id: str, shown: str) -> None:
    """Remove a phone number, named by its E.164 form or its raw text; one that is gone already is fine."""
    for entry in objects(till.read("customer", customer_id), "phones"):
        if shown in (text(entry, "e164"), text(entry, "raw")):
            gone = {"type": "phone", "raw": text(entry, "raw") or "", "e164": text(entry, "e164")}
            _do(till, "contact.remove", customer_id, gone)


def add_email(till: Till, customer_id: str, address: str, label: str = "home") -> None:
    """Add an e-mail address; a change, when one was removed just before. Raises BadInput("bad_email"), Refused."""
    body = {"type": "email", "email": drafts.email_entry(address, label)}
    _do(till, "contact.add", customer_id, body | _in_place_of(till, customer_id, "email"))


def remove_email(till: Till, customer_id: str, address: str) -> None:
    """Remove an e-mail address."""
    _do(till, "contact.remove", customer_id, {"type": "email", "address": address})


def issue_card(till: Till, customer_id: str, typed: str | None = None) -> str:
    """Give the customer a new loyalty card: the number on the plastic, or one made by the retailer's rule. Gives it.

    Raises BadInput("bad_card"), Refused("card_taken" or "bank_card_number").
    """
    made = drafts.card_number(typed) if typed is not None else _new_number(till)
    _do(till, "card.issue", customer_id, {"number": made})
    return made


def link_card(till: Till, customer_id: str, typed: str) -> None:
    """Link a card the customer already has. Raises BadInput("bad_card"), Refused("card_taken")."""
    _do(till, "card.link", customer_id, {"number": drafts.card_number(typed)})


def replace_card(
    till: Till,
    customer_id: str,
    old: str,
    new: str | None,
    reason: Literal["lost", "damaged", "other"] = "lost",
) -> str:
    """Replace a card by another, or by a made number; a lost one is blocked. Gives the new number."""
    made = drafts.card_number(new) if new is not None else _new_number(till)
    _do(till, "card.replace", customer_id, {"old": drafts.card_number(old), "new": made, "reason": reason})
    return made


def consent(till: Till, customer_id: str, channel: str, yes: bool) -> None:
    """Record what the customer said about a channel (email, sms, calls, offers) at this till."""
    if yes:
        body = consents.given_body(till.read("customer", customer_id), channel, drafts.SOURCE)
        _do(till, "consent.given", customer_id, body)
    else:
        _do(till, "consent.withdrawn", customer_id, {"channel": channel, "source": drafts.SOURCE})


def note(till: Till, customer_id: str, written: str) -> str:
    """Write a note about a customer; gives its id. Raises BadInput("empty"), Refused("bank_card_number")."""
    if not written.strip():
        raise BadInput("empty")
    by_name = till.session.name if till.session else ""
    body = {
        "customer": customer_id,
        "text": written.strip(),
        "by_name": by_name,
        "store": till.enrolled().store_id,
    }
    id_ = till.ids.new()
    doing.do(till, command(till, "note.add", ("note", id_), body))
    return id_


def prefer(till: Till, customer_id: str, listed: Literal["likes", "avoids"], value: str, add: bool) -> None:
    """Add a like or dislike, or take it away. Raises Refused("bank_card_number")."""
    if value.strip():
        name = "preference.add" if add else "preference.remove"
        _do(till, name, customer_id, {"list": listed, "value": value.strip()})


def _do(till: Till, name: str, customer_id: str, body: dict[str, Any]) -> None:
    doing.do(till, command(till, name, ("customer", customer_id), body))


def _in_place_of(till: Till, customer_id: str, sort: str) -> dict[str, Any]:
    """The contact the associate took away here a moment ago, if none has come in its place: the next one is a change.

    Said to the hub, so that the same number changed in two places is seen there as one question and not as two numbers.
    """
    since = clocks.text(till.clock.now() - timedelta(seconds=_ONE_SITTING))
    done = [
        one
        for one in till.journal.about("customer", customer_id)
        if one["name"].startswith("contact.") and text(one["body"], "type") == sort and one["at"] >= since
    ]
    if not done or done[-1]["name"] != "contact.remove" or done[-1]["actor"] != till.actor():
        return {}
    gone = done[-1]["body"]
    return {"replaces": {name: gone[name] for name in ("raw", "e164", "address") if gone.get(name)}}


def _now(document: dict[str, Any], name: str) -> str | None:
    group, _, member = name.rpartition(".")
    return text(members(document, group) if group else document, member)


def _new_number(till: Till) -> str:
    """A free loyalty number of the retailer's form; the hub has the last word on whether it is free everywhere."""
    rules = members(till.policy, "cards")
    prefix, length = text(rules, "prefix") or "", number(rules, "length") or 12
    for _ in range(_TRIES):
        chance = int.from_bytes(till.ids.random_bytes(10), "big")
        made = prefix + str(chance).zfill(length)[-(length - len(prefix)) :]
        if not search.by_card(till.cache.conn, made):
            return made
    raise Refused("card_taken")
