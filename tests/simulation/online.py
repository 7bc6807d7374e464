"""What customers do in the shop online, at the worst moments, through the shop's own routes."""

from __future__ import annotations

import json
from typing import Any

from clienteling.hub.seeding.chance import Chance
from tests.simulation import prepared
from tests.simulation.hub import Answer, HubDied
from tests.simulation.machine import Machine
from tests.simulation.world import Broken, Deed, World

_SAYS_NO = {400, 409}  # nothing in the cart; being completed in a store


def fill(world: World, _machine: Machine, chance: Chance) -> None:
    name = chance.pick(prepared.CUSTOMERS)
    skus = chance.sample(prepared.SKUS, chance.within(1, 3))
    world.tell(f"{name.title()} puts {', '.join(skus)} in the cart online")
    lines = [{"sku": sku, "quantity": chance.within(1, 2)} for sku in skus]
    ask(world, name, "PUT", "cart", {"lines": lines})


def check_out(world: World, _machine: Machine, chance: Chance) -> None:
    name = chance.pick(prepared.CUSTOMERS)
    world.tell(f"{name.title()} pays for the cart online")
    ask(world, name, "POST", "cart/checkout", None)


def wish(world: World, _machine: Machine, chance: Chance) -> None:
    name, sku, is_wanted = chance.pick(prepared.CUSTOMERS), chance.pick(prepared.SKUS), chance.some(0.7)
    world.tell(f"{name.title()} {'wishes for' if is_wanted else 'no longer wants'} {sku} online")
    ask(world, name, "PUT" if is_wanted else "DELETE", f"wishlist/{sku}", None)


def ask(world: World, name: str, method: str, path: str, body: Any) -> None:
    """One request of a customer to the shop, who signs in first."""
    try:
        if name not in world.tokens:
            who = {"email": f"{name}@example.org", "secret": prepared.SECRET}
            entered = sent(world, "", "POST", "sessions", who)
            if entered.status in (401, 429):  # 429: an erased customer has tried too often
                world.tell("    nobody is known by that address")
                return
            world.tokens[name] = json.loads(entered.content)["token"]
        answer = sent(world, world.tokens[name], method, path, body)
    except HubDied:
        world.tell("    the shop does not answer")
        return
    if answer.status == 401:
        world.tokens.pop(name)  # the visit was too long, by the hub's clock
    elif answer.status >= 300 and answer.status not in _SAYS_NO:
        raise Broken("the shop online answers", f"{method} {path}: {answer.status} {answer.content[:300]!r}")
    if answer.status >= 300:
        world.tell(f"    the shop says no: {json.loads(answer.content)['code']}")


def sent(world: World, token: str, method: str, path: str, body: Any) -> Answer:
    """One request to the shop, by whoever has this token, and its answer."""
    content = b"" if body is None else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    return world.hub.ask(method, f"{prepared.URL}/v1/storefront/{path}", headers, content)


DEEDS: dict[str, Deed] = {"fill online": fill, "check out online": check_out, "wish online": wish}
