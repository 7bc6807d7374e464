"""What people add to the sale on a counter to make it cheaper, and sales put aside, taken up again, or finished at home."""

from __future__ import annotations

from clienteling.hub import documents
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, discounts, held, save_home
from clienteling.services.sale import Sale
from tests.simulation import counter, offers
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World


def lay_out(world: World, machine: Machine, chance: Chance) -> None:
    """Somebody brings goods to a counter that is free."""
    if machine.sale is None:
        _put(machine, counter.goods(machine, chance))
        world.tell(f"{machine} begins a sale")


def code(world: World, machine: Machine, chance: Chance) -> None:
    if machine.sale is not None:
        typed = chance.pick(offers.CODES)
        world.tell(f"{machine} types the code {typed}")
        _put(machine, discounts.apply_code(machine.till, machine.sale, typed))


def by_hand(world: World, machine: Machine, chance: Chance) -> None:
    if machine.sale is not None:
        share, lines = chance.pick((300, 1000, 2500)), [None, *(line.id for line in machine.sale.lines)]
        world.tell(f"{machine} takes {share / 100:g} % off")
        sale = discounts.discount(
            machine.till, machine.sale, line=chance.pick(lines), share=share, reason="scratch"
        )
        _put(machine, sale)


def points(world: World, machine: Machine, chance: Chance) -> None:
    if machine.sale is not None:
        wanted = chance.pick((None, None, 0))
        world.tell(f"{machine} uses {'no' if wanted == 0 else 'the'} points of {machine.sale.customer_name}")
        _put(machine, discounts.use_points(machine.till, machine.sale, wanted))


def take_out(world: World, machine: Machine, chance: Chance) -> None:
    """A discount less."""
    if machine.sale is not None and machine.sale.discounts:
        out = chance.pick(machine.sale.discounts)
        world.tell(f"{machine} takes a discount out: {out.kind}")
        _put(machine, discounts.remove_discount(machine.till, machine.sale, out.id))


def season(world: World, _machine: Machine, chance: Chance) -> None:
    """A promotion begins, changes or ends."""
    body = world.body("promotion", offers.SEASON)
    assert body is not None
    after = offers.begins_or_ends(body, chance)
    world.tell(f"a promotion of {after['value'] / 100:g} % {'begins' if after['active'] else 'ends'}")
    with world.hub.writing() as connection:
        documents.put(connection, "promotion", offers.SEASON, after)


def hold(world: World, machine: Machine, _chance: Chance) -> None:
    if machine.sale is not None:
        world.tell(f"{machine} puts the sale of {machine.sale.customer_name or 'somebody'} aside")
        held.hold(machine.till, machine.sale)
        machine.sale = None


def resume(world: World, machine: Machine, chance: Chance) -> None:
    listed = held.listed(machine.till)
    if listed and machine.sale is None:
        one = chance.pick(listed)
        world.tell(f"{machine} takes up a sale that {'it' if one.mine else one.till} put aside")
        machine.sale = held.resume(machine.till, machine.client, one.id)


def drop(world: World, machine: Machine, chance: Chance) -> None:
    listed = held.listed(machine.till)
    if listed:
        world.tell(f"{machine} drops a sale that was put aside")
        held.drop(machine.till, chance.pick(listed).id)


def home(world: World, machine: Machine, _chance: Chance) -> None:
    """The customer will finish at home."""
    if machine.sale is not None:
        world.tell(
            f"{machine} saves the sale for {machine.sale.customer_name or 'somebody'} to finish at home"
        )
        save_home.save(machine.till, machine.sale)
        machine.sale = None


def _put(machine: Machine, sale: Sale) -> None:
    machine.sale = sale
    checkout.keep(machine.till, sale)


DEEDS: dict[str, Deed] = {
    "lay out": lay_out, "code": code, "discount": by_hand, "points": points, "take out": take_out, "season": season,
    "hold": hold, "resume": resume, "drop": drop, "save home": home,
}  # fmt: skip
