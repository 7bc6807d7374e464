"""A race run to its end and judged: whoever won, there is one order, one charge, and nothing is left open."""

from __future__ import annotations

import json
import shutil
import traceback
from collections.abc import Callable
from functools import partial

from clienteling.errors import ClientelingError, StorageError
from clienteling.hub.seeding.chance import Chance
from tests.races import people
from tests.races.race import Act, Race
from tests.races.shop import Counter, Shop
from tests.simulation import invariants, prepared
from tests.simulation.hub import HubDied, documents_of
from tests.simulation.line import TillDied
from tests.simulation.machine import Machine
from tests.simulation.rules import ALL
from tests.simulation.world import Broken, Played, World, calm, digest, heard

_LONGEST_SLEEP = 70  # turns


def play(race: Race) -> Played:
    """Run a race. Nothing of it is left behind."""
    home = prepared.room_for_a_story()
    shop = Shop(race, home)
    world, broken = shop.world, None
    try:
        with heard(world):
            _run(shop)
            _reopened(shop)
            calm(world, ALL)
            invariants.at_the_end(world)
            sold_once(world)
    except Broken as problem:
        broken = problem
    except Exception as bug:  # noqa: BLE001, RUF100 - whatever a bug raises is a finding
        frames = "".join(traceback.format_exception(bug)[-8:])
        broken = Broken("a bug", f"{type(bug).__name__}: {bug}\n{frames}")
    try:
        hashed = digest(world)
    finally:
        for counter in shop.counters:
            if counter.machine.is_up:
                counter.machine.till.close()
        world.hub.close()
        shutil.rmtree(home, ignore_errors=True)
    return Played(tuple(world.told), hashed, broken, shop.turns.count, _struck(shop))


def sold_once(world: World) -> None:
    """However the race went: unless goods were sold without the cart's claim, or under one that a manager broke, the cart is
    one order, and nobody is asked whether it was sold twice.
    """
    if any(_is_by_itself(*row) for machine in world.tills for row in _commands(machine)):
        return
    with world.hub.reading() as connection:
        texts = documents_of(connection)
    bodies = [(kind, json.loads(text)) for (kind, _), (_, text) in texts.items()]
    made = [body for kind, body in bodies if kind == "order" and body["from_cart"] == people.CART]
    orders = [body["number"] for body in made if body["state"] != "cancelled"]
    asked = [body for kind, body in bodies if kind == "attention" and body["reason"] == "cart_sold_twice"]
    if len(orders) > 1 or asked:
        raise Broken("one order", f"the cart was sold as {orders}, and asked about: {asked}")


def _commands(machine: Machine) -> list[tuple[str, bytes]]:
    return machine.till.journal.conn.execute("SELECT name, bytes FROM commands").fetchall()  # type: ignore[no-any-return]


def _is_by_itself(name: str, written: bytes) -> bool:
    body = json.loads(written)["body"]
    return name == "sale.complete" or (name == "cart.release" and body["reason"] == "broken")


def _run(shop: Shop) -> None:
    race, turns = shop.race, shop.turns
    for number, counter in enumerate(shop.counters):
        name = counter.machine.name
        turns.add(name, partial(_at_counter, shop, counter, race.counters[number], number))
        turns.add(
            f"the sync of {name}", partial(shop.sync, counter, race.rounds[number], _chance(race, number))
        )
    turns.add("the customer", partial(_elsewhere, shop, race.web, "web"))
    turns.add("the world", partial(_elsewhere, shop, race.world, "world"))
    with shop.watched():
        turns.run()


def _chance(race: Race, number: int) -> Chance:
    return Chance(race.seed, "sync", number)


def _at_counter(shop: Shop, counter: Counter, acts: tuple[Act, ...], number: int) -> None:
    shop.here.counter = counter
    try:
        counter.machine.begin()
        _day(shop, counter, acts, Chance(shop.race.seed, "counter", number))
    finally:
        if counter.machine.is_up:
            counter.machine.stop()


def _day(shop: Shop, counter: Counter, acts: tuple[Act, ...], sleeps: Chance) -> None:
    for act in acts:
        shop.turns.sleep(sleeps.within(0, _LONGEST_SLEEP) if sleeps.some(0.5) else 0)
        shop.world.passes(sleeps.within(1, 40))
        _unless_it_dies(shop, counter, partial(_done, shop, counter, act))
    counter.is_closing = True
    shop.turns.until(lambda: not counter.is_synced_here)
    if counter.is_going:
        _falls(shop, counter)
    counter.moments = 0


def _unless_it_dies(shop: Shop, counter: Counter, does: Callable[[], None]) -> None:
    try:
        counter.pause("")
        does()
    except TillDied:
        _falls(shop, counter)
    except HubDied:
        _hub_dies(shop)


def _falls(shop: Shop, counter: Counter) -> None:
    """The power goes, and comes back."""
    shop.world.tell(f"the power of {counter.machine.name} goes")
    counter.is_going = True
    shop.turns.until(lambda: not counter.is_synced_here)
    counter.machine.die()
    counter.is_going = False
    counter.machine.start_again()


def _done(shop: Shop, counter: Counter, act: Act) -> None:
    try:
        people.AT_A_COUNTER[act.deed](shop, counter, Chance(act.draw, act.deed))
    except StorageError as problem:
        raise Broken("no trouble without a cause", f"{counter.machine}: {problem!r}") from problem
    except ClientelingError as problem:
        shop.explained(counter, problem)
    if shop.world.bugs:
        raise shop.world.bugs[0]


def _elsewhere(shop: Shop, acts: tuple[Act, ...], who: str) -> None:
    sleeps = Chance(shop.race.seed, who)
    for act in acts:
        shop.turns.sleep(sleeps.within(0, _LONGEST_SLEEP))
        try:
            people.ELSEWHERE[act.deed](shop, Chance(act.draw, act.deed))
        except HubDied:
            _hub_dies(shop)


def _hub_dies(shop: Shop) -> None:
    shop.world.tell("    the hub dies")
    shop.world.hub.restart()


def _reopened(shop: Shop) -> None:
    """The next morning: every till is started, with or without somebody to recover what was open."""
    for number, counter in enumerate(shop.counters):
        machine = counter.machine
        machine.line.is_down = False
        machine.line.strikes = lambda: None
        machine.terminal.chance = None
        if Chance(shop.race.seed, "morning", number).some(0.5):
            machine.start_again()
        else:
            machine.start()
            machine.sign_in(machine.user)


def _struck(shop: Shop) -> dict[str, int]:
    found: dict[str, int] = {}
    for counter in shop.counters:
        for kind in counter.trouble:
            found[kind] = found.get(kind, 0) + 1
    return found
