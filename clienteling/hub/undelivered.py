"""What a store is asked about a message that will not come, and when the question answers itself.

One question at a time for an order: answered when the same is sent after all, or nobody waits for it any more.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from clienteling.domain import email, message, phone
from clienteling.domain.message import Message
from clienteling.hub.work import item
from clienteling.ids import derived

Get = Callable[[str, str], dict[str, Any] | None]
Rows = list[tuple[str, str, dict[str, Any]]]


def raised(get: Get, one: Message, problem: str | None, at: str) -> Rows:
    """The question about a message that failed for good; none while one about the same is open."""
    identity, standing = _latest(get, one.order, _reason(one.what))
    if standing is not None:
        return []
    sold = get("order", one.order) or {}
    facts = {"order": one.order, "number": sold.get("number"), "by": one.by}
    facts |= {
        "to": email.mask(one.to) if one.by == "email" else phone.mask(one.to),
        "problem": problem,
    }
    whose = {"customer": one.customer, "store": one.store, "till": one.till}
    body = {**item(_reason(one.what), ("message", one.id), at, facts), **whose}
    return [("attention", identity, body)]


def answered(get: Get, order: str, what: str, choice: str, at: str) -> Rows:
    """The open question about an order's receipt, or its link, as decided: it was `sent`, or the order is `over`."""
    identity, standing = _latest(get, order, _reason(what))
    if standing is None:
        return []
    decision = {"choice": choice, "note": None, "by": None, "at": at}
    return [("attention", identity, {**standing, "state": "decided", "decision": decision})]


def _reason(what: str) -> str:
    return message.LINK_NOT_SENT if what == message.LINK else message.NOT_SENT


def _latest(get: Get, order: str, reason: str) -> tuple[str, dict[str, Any] | None]:
    """The open question, or the id for the next one: what was decided stays as it was."""
    for number in count():
        identity = derived("attention", f"{order} {reason} {number}")
        body = get("attention", identity)
        if body is None or body.get("state") == "open":
            return identity, body
    raise AssertionError
