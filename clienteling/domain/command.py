"""Every command of docs/catalogue.md: what it touches, what it does, who may send it, when it is refused.

`apply` is the same on till and hub. `check` and `decide` look at the documents as they are now: the hub has the final say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clienteling.domain import bodies, card_guard, customer_rules, envelope
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
from clienteling.domain.awaiting import AWAITING, PAY
from clienteling.domain.encoding import JSON, readied
from clienteling.domain.gift_card import GIFT_CARDS, REDEEM, RETURN
from clienteling.domain.known import PEOPLE, Key, Known
from clienteling.domain.known_drawer import DRAWER
from clienteling.domain.known_insights import FIGURES
from clienteling.domain.known_sales import MOVED, SALES
from clienteling.domain.known_suggestions import SUGGESTED, SUGGESTIONS
from clienteling.domain.reading import members, text
from clienteling.errors import BadInput

__all__ = [
    "FACTS", "LIVE", "NAMES", "VERSIONED", "Attention", "Get", "Refusal", "Ruling",
    "apply", "check", "decide", "may", "touches",
]  # fmt: skip

_KNOWN: Mapping[str, Known] = {
    **PEOPLE,
    **SALES,
    **AWAITING,
    **GIFT_CARDS,
    **DRAWER,
    **SUGGESTIONS,
    **FIGURES,
}

readied(*(known.shape for known in _KNOWN.values()))
NAMES: frozenset[str] = frozenset(_KNOWN)
FACTS: frozenset[str] = frozenset(
    {"consent.withdrawn", "payment.approved", *MOVED, RETURN, *DRAWER, *SUGGESTED}
)
LIVE: frozenset[str] = frozenset({"cart.claim", "cart.renew", REDEEM})
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
    # Nobody types what a payment provider calls its payments, and it may well be digits.
    if name == PAY or not customer_rules.holds_bank_card(act, get):
        return _KNOWN[name].rule(act, get)
    if name not in FACTS:
        return rejected("bank_card_number")
    ruling = _KNOWN[name].rule(act, get)  # it happened: recorded, and the number is not
    clean = card_guard.masked(
        act.raw if ruling.body is None else ruling.body, customer_rules.own_prefixes(get)
    )
    return replace(ruling, body=clean)


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
    if read.name in MOVED and body.state != read.name.removeprefix("payment."):
        return None
    return Act(read, body, read.body, text(command, "device"))


def _touched(act: Act[Any]) -> list[Key]:
    known = _KNOWN[act.envelope.name]
    return known.touched(act) if known.touched else [(kind, act.target) for kind in known.effects]


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
