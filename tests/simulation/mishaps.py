"""What befalls machines between steps: time, prices, lines that go and come, crashes, lost files, a hub set back."""

from __future__ import annotations

import shutil
from datetime import timedelta

from clienteling.hub import devices, documents, erasure, upkeep
from clienteling.hub.seeding.chance import Chance
from clienteling.ids import derived
from tests.fixtures_hub import store_id
from tests.simulation import prepared
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World

_OLDER = "older"  # beside a cache file: what it held a while ago


def wait(world: World, _machine: Machine, chance: Chance) -> None:
    minutes = chance.pick((1, 3, 6, 12, 45))
    world.tell(f"{minutes} minutes pass")
    world.passes(minutes * 60)


def sweep(world: World, _machine: Machine, _chance: Chance) -> None:
    freed = world.hub.sweep()
    world.tell(f"the hub looks after its leases: {freed} carts go back")


def price(world: World, _machine: Machine, chance: Chance) -> None:
    name = chance.pick(sorted(prepared.GOODS))
    identity, factor = derived("product", name), chance.pick((80, 90, 110))
    body = world.body("product", identity)
    assert body is not None
    variants = [{**one, "price": one["price"] * factor // 100} for one in body["variants"]]
    world.tell(f"the price of the {name} is {factor} % of what it was")
    with world.hub.writing() as connection:
        documents.put(connection, "product", identity, {**body, "variants": variants})


def line_down(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"{machine.name} loses its line")
    machine.line.is_down = True


def line_up(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"{machine.name} has its line again")
    machine.line.is_down = False


def deliver_late(world: World, machine: Machine, _chance: Chance) -> None:
    if machine.line.deliver_late():
        world.tell(f"a request of {machine.name} arrives that nobody waits for any more")
    if machine.terminal.arrive():
        world.tell(f"the terminal of {machine.name} charges a card nobody waits for any more")


def clock_jumps(world: World, machine: Machine, chance: Chance) -> None:
    seconds = chance.within(-20_000, 20_000)
    machine.skew += seconds
    world.tell(f"the clock of {machine.name} jumps by {seconds} s")
    machine.clock.set(machine.clock.now() + timedelta(seconds=seconds))


def hub_clock_jumps(world: World, _machine: Machine, chance: Chance) -> None:
    seconds = chance.within(-7_200, 7_200)
    world.tell(f"the clock of the hub jumps by {seconds} s")
    world.hub.clock.set(world.hub.clock.now() + timedelta(seconds=seconds))


def crash(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"the power of {machine.name} goes")
    machine.die()


def restart(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"{machine.name} is closed and started again")
    machine.stop()


def cache_lost(world: World, machine: Machine, _chance: Chance) -> None:
    file = machine.cache_file()
    world.tell(f"the cache of {machine.name} is deleted")
    machine.stop()
    file.unlink()
    machine.is_hurt = True


def cache_damaged(world: World, machine: Machine, chance: Chance) -> None:
    file = machine.cache_file()
    machine.stop()
    size = file.stat().st_size
    place = chance.within(0, size - 1) // 4096 * 4096
    world.tell(f"a page of the cache of {machine.name} is damaged, at {place}")
    with file.open("r+b") as opened:
        opened.seek(place)
        opened.write(bytes(64))
    machine.is_hurt = True


def cache_older(world: World, machine: Machine, chance: Chance) -> None:
    """The first time a copy is kept; another time it comes back, as from a backup of the computer."""
    file = machine.cache_file()
    kept = file.with_suffix(f".{_OLDER}")
    machine.stop()
    if not kept.exists() or chance.some(0.3):
        world.tell(f"somebody copies the cache of {machine.name}")
        shutil.copyfile(file, kept)
        return
    world.tell(f"the cache of {machine.name} is an older copy of itself")
    shutil.copyfile(kept, file)
    machine.is_hurt = machine.is_older = True


def staff(world: World, _machine: Machine, chance: Chance) -> None:
    """Somebody stops working here, or comes back."""
    user = chance.pick(sorted(prepared.PEOPLE))
    identity = derived("associate", user)
    body = world.body("associate", identity)
    assert body is not None
    world.tell(f"{user.title()} {'leaves' if body['active'] else 'works here again'}")
    with world.hub.writing() as connection:
        documents.put(connection, "associate", identity, {**body, "active": not body["active"]})


def night(world: World, _machine: Machine, _chance: Chance) -> None:
    """The shop is closed; the hub tidies up."""
    world.tell("a night passes")
    world.passes(14 * 3600)
    world.hub.sweep()
    with world.hub.writing() as connection:
        upkeep.run(connection, world.hub.clock)


def scope(world: World, _machine: Machine, _chance: Chance) -> None:
    """The retailer decides whether tills receive all customers or those of their store."""
    identity = derived("policy", "retailer")
    body = world.body("policy", identity)
    assert body is not None
    which = "all" if body.get("scope") == "store" else "store"
    world.tell(
        f"tills receive {'everybody' if which == 'all' else 'the customers of their store'} from now on"
    )
    with world.hub.writing() as connection:
        documents.put(connection, "policy", identity, {**body, "scope": which})


def move(world: World, machine: Machine, chance: Chance) -> None:
    """A till is put into another store."""
    store = chance.pick(prepared.STORES)
    world.tell(f"{machine.name} stands in {store.title()} from now on")
    with world.hub.writing() as connection:
        devices.move(connection, machine.till.enrolled().till_id, store_id(store))


def erase(world: World, _machine: Machine, chance: Chance) -> None:
    """A customer wants to be forgotten."""
    name = chance.pick(prepared.CUSTOMERS)
    identity = prepared.customer_id(name)
    if world.body("customer", identity) is not None:
        world.tell(f"{name.title()} is erased")
        with world.hub.writing() as connection:
            erasure.erase(connection, world.hub.clock, identity)
        world.erased.add(identity)
        world.tokens.pop(name, None)


def out_of_service(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"{machine.name} is taken out of service")
    with world.hub.writing() as connection:
        devices.set_in_service(connection, machine.till.enrolled().till_id, False)
    machine.is_revoked = True  # unless the hub died over it


def copy_hub(world: World, _machine: Machine, _chance: Chance) -> None:
    world.tell("a copy of the hub is kept")
    world.hub.keep_copy()


def restore_hub(world: World, _machine: Machine, _chance: Chance) -> None:
    world.fate.left = 0  # whoever restores it does so to the end
    if world.hub.restore():
        world.tell("the hub goes on from its copy")
        world.is_restored = True
        _take_out_again(world)
        world.tokens.clear()


def _take_out_again(world: World) -> None:
    """Who looks after a hub that was set back sees to it that what must not come back does not."""
    with world.hub.writing() as connection:
        for machine in world.tills:
            if machine.is_revoked:
                devices.set_in_service(connection, machine.till.enrolled().till_id, False)
        for customer in sorted(world.erased):
            if documents.get(connection, "customer", customer) is not None:
                erasure.erase(connection, world.hub.clock, customer)


DEEDS: dict[str, Deed] = {
    "wait": wait, "sweep": sweep, "price": price, "line down": line_down, "line up": line_up, "deliver late": deliver_late,
    "clock jumps": clock_jumps, "hub clock jumps": hub_clock_jumps, "crash": crash, "restart": restart,
    "cache lost": cache_lost, "cache damaged": cache_damaged, "cache older": cache_older, "copy hub": copy_hub,
    "restore hub": restore_hub,
    "staff": staff,
    "erase": erase,
    "out of service": out_of_service,
    "night": night,
    "scope": scope,
    "move": move,
}  # fmt: skip
