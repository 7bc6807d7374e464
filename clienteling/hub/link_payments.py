"""The money of links: who may say that one was paid, paying its order once, and ending what was not paid in time.

What paying and cancelling does to the order, its goods and points is the domain's (domain/awaiting.py); the page and the
payment provider's callback are api/pay.py's.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from sqlalchemy import Connection

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import awaiting
from clienteling.domain.reading import members, number, text
from clienteling.errors import BadInput, Busy
from clienteling.hub import documents, handlers, links, storefront
from clienteling.hub.links import Link
from clienteling.hub.work import HUB, item
from clienteling.ids import Ids, derived
from clienteling.protocol import JSON

SIGNED_SECONDS = 600
OTHER_SUM = "link_other_sum"
"""Why a person is asked about a link: what was paid is not what it asks for."""
_HUB = {"associate": None, "auth": "hub"}


def pay(connection: Connection, clock: Clock, ids: Ids, link: Link, reference: str) -> None:
    """The money of a link has arrived, by the provider's `reference`: its order is paid, once.

    The same reference again is the same money. Another one, or money for an order that is over, is for a person.
    Raises Busy("busy") when another process is at it, BadInput for what cannot be kept: nobody is told that it is.
    """
    if link.state == "paid" and link.reference == reference:
        return
    stored = documents.get(connection, "order", link.order_id)
    order = stored.body if stored else {}
    body: dict[str, JSON] = {
        "attempt": link.attempt,
        "amount": link.amount,
        "currency": link.currency,
        "reference": reference,
        "customer": text(order, "customer"),
        "cart": text(order, "from_cart"),
        "till": text(order, "till"),
        "earned": number(members(order, "points"), "earned"),
    }
    result = _do(connection, clock, ids, awaiting.PAY, link.order_id, body)
    if result.status == "deferred":
        raise Busy("busy")
    if result.status != "applied":
        raise BadInput("bad_request")


def question_sum(
    connection: Connection, clock: Clock, link: Link, reference: str, amount: int, currency: str
) -> None:
    """The provider names another sum (minor units) than the link asks for: the order waits on, and a person looks, once."""
    identity = derived("attention", f"{OTHER_SUM} {link.attempt} {reference}")
    if documents.get(connection, "attention", identity) is not None:
        return
    stored = documents.get(connection, "order", link.order_id)
    order = stored.body if stored else {}
    facts: dict[str, JSON] = {
        "attempt": link.attempt,
        "number": text(order, "number"),
        "amount": amount,
        "currency": currency,
        "asked": link.amount,
        "asked_currency": link.currency,
        "reference": reference,
    }
    body = item(OTHER_SUM, ("order", link.order_id), clock.now_text(), facts)
    whose = {"customer": text(order, "customer"), "store": text(order, "store")}
    documents.put(connection, "attention", identity, {**body, **whose})


def expire(connection: Connection, clock: Clock, ids: Ids) -> None:
    """Cancels orders whose link was not paid in time, so that their goods are free; some at a time.

    A link whose order does not wait any more is only closed: it must not be looked at again and again.
    """
    for link in links.over(connection, clock):
        stored = documents.get(connection, "order", link.order_id)
        if stored is None or text(stored.body, "state") != awaiting.PLACED:
            links.close(connection, link.attempt)
            continue
        sold = {**stored.body, "id": link.order_id}
        body = {"reason": "expired", "attempt": link.attempt, "sold": sold}
        _do(connection, clock, ids, awaiting.CANCEL, link.order_id, body)


def is_open(connection: Connection) -> bool:
    """Whether the demo's payment page may say that a link was paid: never where a real provider does."""
    return links.fact(connection, links.PROVIDER) is None and storefront.secret_hash(connection) is not None


def is_signed(connection: Connection, clock: Clock, signature: str, body: bytes) -> bool:
    """Whether the payment provider said this, not long ago: `t=<Unix seconds>,v1=<HMAC-SHA-256 of "t.body" in hex>`."""
    secret = links.fact(connection, links.PROVIDER)
    parts = dict(part.split("=", 1) for part in signature.split(",") if "=" in part)
    moment = parts.get("t", "")
    if secret is None or not (moment.isascii() and moment.isdigit() and len(moment) < 12):
        return False
    right = hmac.new(secret, moment.encode() + b"." + body, hashlib.sha256).hexdigest()
    is_fresh = abs(clock.now().timestamp() - int(moment)) <= SIGNED_SECONDS
    # As bytes: of two texts the library compares ASCII only.
    return hmac.compare_digest(right.encode(), parts.get("v1", "").encode()) and is_fresh


def _do(
    connection: Connection, clock: Clock, ids: Ids, name: str, order: str, body: dict[str, Any]
) -> protocol.Result:
    made = protocol.new_command(ids, clock, name, ("order", order), body, _HUB)
    return handlers.handle(connection, HUB, made, clock)
