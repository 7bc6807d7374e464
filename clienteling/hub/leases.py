"""Carts under way at the hub: leases kept in step with what commands did to a cart, and what a claim is answered with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert

from clienteling import protocol
from clienteling.hub import claims
from clienteling.hub.tables import completions
from clienteling.hub.work import Work
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope


def note_cart(work: Work, cart: str, after: dict[str, Any]) -> None:
    """Keeps leases and the one-order-per-cart constraint in step with a cart that changed."""
    if after["state"] == "claimed":
        held = after["claim"]
        claim = claims.Claim(cart, held["id"], held["epoch"], work.device.id)
        claims.grant(work.connection, work.clock, claim, pinned=held.get("kind") == "pinned")
    else:
        claims.drop(work.connection, cart)
    if after["state"] == "completed":
        work.connection.execute(insert(completions).values(cart=cart, order_id=after["order"]))


def granted(work: Work, read: Envelope) -> tuple[dict[str, JSON], protocol.Document | None]:
    """What a claim or its renewal is answered with: seconds, counted by the till from the moment of sending."""
    cart = work.sight.stored("cart", read.document.id)
    if cart is None or not cart.body.get("claim"):
        return {}, None
    claims.prolong(work.connection, work.clock, read.document.id)
    policy = work.sight.get("policy", derived("policy", "retailer")) or {}
    claim = {"id": cart.body["claim"]["id"], "epoch": cart.body["claim"]["epoch"]}
    hold = policy.get("hold_minutes", claims.HOLD_MINUTES) * 60
    document = protocol.Document(kind="cart", id=read.document.id, version=cart.version, body=cart.body)
    return {"lasts": claims.LASTS_SECONDS, "hold": hold, "claim": claim}, document
