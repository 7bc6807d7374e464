"""Carts under way at the hub: leases kept in step with what commands did to a cart, and what a claim is answered with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert

from clienteling import protocol
from clienteling.domain.command import LIVE
from clienteling.hub import claims
from clienteling.hub.tables import completions
from clienteling.hub.work import Work
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope


def note_cart(work: Work, cart: str, before: dict[str, Any] | None, after: dict[str, Any]) -> None:
    """Keeps leases and the one-order-per-cart constraint in step with a cart that changed."""
    if after["state"] == "claimed":
        held = after["claim"]
        if before is not None and before.get("claim") == held:
            return  # what the shop said of it is no new grant
        claim = claims.Claim(cart, held["id"], held["epoch"], work.device.id)
        claims.grant(work.connection, work.clock, claim, pinned=held.get("kind") == "pinned")
    else:
        claims.drop(work.connection, cart)
    if before is not None and before.get("state") == "completed":  # its order came to nothing
        work.connection.execute(delete(completions).where(completions.c.cart == cart))
    if after["state"] == "completed":
        work.connection.execute(insert(completions).values(cart=cart, order_id=after["order"]))


def answered(work: Work, read: Envelope) -> tuple[dict[str, JSON], protocol.Document | None]:
    """The facts and the document that a command about a cart, or a sale put aside, is answered with."""
    if read.name in LIVE:
        return _granted(work, read.document.id)
    if read.name == "sale.hold":
        _keep_for_hold(work, read)
    if read.name != "sale.resume":
        return {}, None
    cart = read.body.get("cart")
    if isinstance(cart, str) and read.body.get("claim"):
        return _granted(work, cart)
    return {}, _document(work, "held", read.document.id)


def _granted(work: Work, cart: str) -> tuple[dict[str, JSON], protocol.Document | None]:
    """What a claim or its renewal is answered with: seconds, counted by the till from the moment of sending."""
    document = _document(work, "cart", cart)
    if document is None or not document.body.get("claim"):
        return {}, None
    claims.prolong(work.connection, work.clock, cart)
    held = document.body["claim"]
    claim = {"id": held["id"], "epoch": held["epoch"]}
    return {"lasts": claims.LASTS_SECONDS, "hold": _hold_seconds(work), "claim": claim}, document


def _keep_for_hold(work: Work, read: Envelope) -> None:
    """Nobody renews the claim of a sale put aside: it lasts as long as a cart may lie idle, then it is the customer's."""
    cart = work.sight.get("cart", str(read.body.get("cart") or "")) or {}
    held, named = cart.get("claim") or {}, read.claim
    if named is not None and (held.get("id"), held.get("epoch")) == (named.id, named.epoch):
        claims.prolong(work.connection, work.clock, str(read.body["cart"]), _hold_seconds(work))


def _hold_seconds(work: Work) -> int:
    policy = work.sight.get("policy", derived("policy", "retailer")) or {}
    return int(policy.get("hold_minutes", claims.HOLD_MINUTES)) * 60


def _document(work: Work, kind: str, identity: str) -> protocol.Document | None:
    found = work.sight.stored(kind, identity)
    return found and protocol.Document(kind=kind, id=identity, version=found.version, body=found.body)
