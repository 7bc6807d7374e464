"""What people decide: questions of the Attention page, answered by whoever is signed in, or handed to a manager."""

from __future__ import annotations

from clienteling.errors import BadInput
from clienteling.hub.seeding.chance import Chance
from clienteling.services import attention
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World

_TYPED = "Nino"


def decide(world: World, machine: Machine, chance: Chance) -> None:
    waiting = [item for item in attention.items(machine.till) if item.choices and not item.by_manager]
    if not waiting:
        return
    item = chance.pick(waiting)
    choice = chance.pick(item.choices)
    world.tell(f"{machine} decides about {item.reason}: {choice.code}")
    value = _TYPED if choice.needs == "value" else None
    try:
        attention.decide(
            machine.till, item.key, choice.code, value, "as agreed" if choice.needs == "note" else None
        )
    except BadInput as problem:
        world.tell(f"    that cannot be read: {problem.code}")  # a name where a card number is asked for


def hand(world: World, machine: Machine, chance: Chance) -> None:
    waiting = [item for item in attention.items(machine.till) if item.can_hand]
    if waiting:
        item = chance.pick(waiting)
        world.tell(f"{machine} leaves {item.reason} to a manager")
        attention.hand(machine.till, item.key, "please")


DEEDS: dict[str, Deed] = {"decide": decide, "hand": hand}
