"""A shop platform that knows of no claims: its customers pay whenever they like, and the hub hears of it later."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from clienteling.errors import BadInput, Refused
from clienteling.hub import storefront
from clienteling.protocol import Result
from tests.simulation.world import World


def placed(world: World, customer: str) -> dict[str, Any] | None:
    """The customer pays for the cart there, at today's prices; None when there is nothing in it."""
    made: list[dict[str, Any]] = []

    class Elsewhere(storefront.Visit):
        def do(self, _name: str, document: Any, body: dict[str, Any], version: int | None = None) -> Result:
            made.append(body)
            return Result(id="", status="applied", code="ok")

    hub = world.hub
    with hub.reading() as connection, suppress(BadInput):
        storefront.checkout(Elsewhere(connection, hub.clock, hub.ids, customer))
    return made[0] if made else None


def landed(world: World, customer: str, cart: str, order: dict[str, Any]) -> str | None:
    """The hub hears of it; the order the cart has become, or None when it came too late."""
    hub = world.hub
    with hub.writing() as connection, suppress(Refused):
        visit = storefront.Visit(connection, hub.clock, hub.ids, customer)
        visit.do("cart.checkout", ("cart", cart), {**order, "landed": True})
        return str(order["order"]["id"])
    return None
