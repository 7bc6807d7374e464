"""What a person must decide: the item as a view, the commands that decide it or hand it on, and who may decide what.

Items are raised by the rules of other commands (`domain.act.attention`); what accepting a quarantined command does is the hub's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clienteling.domain import bodies
from clienteling.domain.act import FINE, Act, Document, Get, Refusal, Ruling, rejected
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text
from clienteling.ids import derived

QUARANTINED = "quarantined"
OWN = frozenset({"salvaged", "set_back"})
"""What a till finds out about its own journal: the hub learns of it with the decision."""
PAYMENT_UNKNOWN = "payment_unknown"
"""A payment nobody will ever hear the end of by itself: the hub learns of it with a manager's decision."""

_ANYONE = frozenset({"associate", "manager"})
_MANAGERS = frozenset({"manager"})
# Who may decide an item, by its reason. What the table does not say is a manager's.
_DECIDERS = {
    **dict.fromkeys(
        (
            "already_completed", "already_decided", "bad_body", "bank_card_number", "being_completed_in_store",
            "card_taken", "claim_lost", "claimed_elsewhere", "contact_changed", "device_revoked", "earlier_item",
            "erased", "field_changed", "held_dropped", "held_elsewhere", "id_reused", "not_claimed", "not_sent",
            "link_not_sent", "receipt_not_sent", "totals_differ", "unknown_command", "unknown_document", "unreadable", "version",
        ),
        _ANYONE,
    ),
    **dict.fromkeys(
        (
            QUARANTINED, "refused_completion", "cart_sold_twice", "number_used_twice", "second_completion",
            "not_allowed", "till_set_back", "voucher_used_twice", "points_overdrawn", "discount_too_high", "send_no_stock", *OWN,
        ),
        _MANAGERS,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """How an item ended: the choice (a code of docs/catalogue.md), who took it and when (RFC 3339 UTC)."""

    choice: str
    note: str | None
    value: JSON
    by: str | None
    by_name: str | None
    at: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something a person must decide about a document; `refused` is the command the hub did not carry out."""

    id: str
    about: tuple[str, str]
    customer: str | None
    reason: str
    at: str
    store: str | None
    till: str | None
    facts: dict[str, JSON]
    refused: dict[str, JSON]
    state: str
    is_for_manager: bool
    decision: Decision | None


def view(identity: str, body: JSON) -> Item:
    """A view of an `attention` document."""
    about = members(body, "about")
    return Item(
        id=identity,
        about=(text(about, "kind") or "", text(about, "id") or ""),
        customer=text(body, "customer"),
        reason=text(body, "reason") or "",
        at=text(body, "at") or "",
        store=text(body, "store"),
        till=text(body, "till"),
        facts=members(body, "facts"),
        refused=members(body, "refused"),
        state=text(body, "state") or "open",
        is_for_manager=text(body, "for") == "manager",
        decision=_decision(members(body, "decision")),
    )


def refused_id(command: str) -> str:
    """The id of the item about a command the hub refused."""
    return derived("attention", f"{command} refused")


def own_id(till: str, reason: str, at: str) -> str:
    """The id of the item about a till's own journal; `at` (RFC 3339 UTC) is when that was found out."""
    return derived("attention", f"{till} {reason} {at}")


def unknown_id(attempt: str) -> str:
    """The id of the item about a payment nobody knows the end of."""
    return derived("attention", f"{attempt} {PAYMENT_UNKNOWN}")


def may_decide(role: str, body: JSON) -> bool:
    """Whether a role may decide an item (document body): those handed on, and those about money, are a manager's."""
    if text(body, "for") == "manager":
        return role in _MANAGERS
    return role in _DECIDERS.get(text(body, "reason") or "", _MANAGERS)


def decide(document: Document | None, act: Act[bodies.AttentionDecide]) -> Document | None:
    """An open item is decided; the first decision stands. The decision about a refused command brings its item with it."""
    item = document if document is not None else _new(act)
    if text(item, "state") == "decided":
        return item
    decision = {"choice": act.body.choice, "note": act.body.note, **_by(act)}
    if "value" in act.raw:
        decision["value"] = act.raw["value"]
    return {**item, "state": "decided", "decision": decision}


def hand(document: Document | None, act: Act[bodies.AttentionHand]) -> Document | None:
    """An open item becomes a manager's; handed on twice is once."""
    item = document if document is not None else _new(act)
    if text(item, "state") == "decided" or text(item, "for") == "manager":
        return item
    return {**item, "for": act.body.to, "handed": {"note": act.body.note, **_by(act)}}


def rule_decision(act: Act[bodies.AttentionDecide], get: Get) -> Ruling:
    """The first decision stands, and a manager's item waits for one. Only an item the hub cannot raise may come decided."""
    item = get("attention", act.target)
    if item is None and not (_is_about_refused(act) or _is_own(act)):
        return rejected("unknown_document")
    item = item if item is not None else _new(act)
    if text(item, "state") == "decided":
        return _decided(item)
    who = get("associate", act.by or "")
    return _signed(act, who) if may_decide(text(who, "role") or "", item) else rejected("not_allowed")


def rule_handing(act: Act[bodies.AttentionHand], get: Get) -> Ruling:
    """What is decided is not handed on; an item that comes with it says what it is about."""
    item = get("attention", act.target)
    if item is None:
        about = act.body.about is not None and act.body.reason is not None
        known = _is_about_refused(act) or (about and act.body.refused is None)
        return _signed(act, get("associate", act.by or "")) if known else rejected("unknown_document")
    if text(item, "state") == "decided":
        return _decided(item)
    return _signed(act, get("associate", act.by or ""))


def _new(act: Act[Any]) -> Document:
    """The item a command brings with it."""
    refused = members(act.raw, "refused")
    about = {"kind": "command", "id": refused.get("id")} if refused else {"kind": "", "id": ""}
    item = {
        "about": act.raw.get("about") or about,
        "customer": act.raw.get("customer"),
        "reason": act.raw.get("reason") or text(refused, "code") or "",
        "at": act.at,
        "store": act.raw.get("store"),
        "till": act.raw.get("till"),
        "facts": members(act.raw, "facts"),
        "state": "open",
        "decision": None,
    }
    return {**item, "refused": refused} if refused else item


def _is_about_refused(act: Act[Any]) -> bool:
    """Under any other id a till could decide what the hub has yet to raise."""
    refused = act.body.refused
    return refused is not None and act.target == refused_id(refused.id)


def _is_own(act: Act[bodies.AttentionDecide]) -> bool:
    """Whether it is about what only the till knows: its journal, or a payment of its own."""
    about, reason, at = (
        members(act.raw, "about"),
        text(act.raw, "reason"),
        text(members(act.raw, "facts"), "at"),
    )
    if text(about, "kind") == "payment" and reason == PAYMENT_UNKNOWN:
        return act.target == unknown_id(text(about, "id") or "")
    if text(about, "kind") != "till" or reason not in OWN:
        return False
    return act.target == own_id(text(about, "id") or "", reason or "", at or "")


def _by(act: Act[Any]) -> dict[str, JSON]:
    by: dict[str, JSON] = {"by": act.by, "at": act.at}
    return {**by, "by_name": act.body.by_name} if act.body.by_name else by


def _signed(act: Act[Any], who: Document | None) -> Ruling:
    """The name beside a decision is the one the hub knows, whatever the till wrote."""
    name = text(who, "name")
    return Ruling(body={**act.raw, "by_name": name}) if name else FINE


def _decided(item: Document) -> Ruling:
    facts = {"decision": item.get("decision")}
    return Ruling(Refusal("conflict", "already_decided", facts), applies=False)


def _decision(body: dict[str, Any]) -> Decision | None:
    if not text(body, "choice"):
        return None
    return Decision(
        choice=text(body, "choice") or "",
        note=text(body, "note"),
        value=body.get("value"),
        by=text(body, "by"),
        by_name=text(body, "by_name"),
        at=text(body, "at") or "",
    )
