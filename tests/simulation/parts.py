"""A sale paid in parts and otherwise than by our own terminal: cash, a standalone terminal, gift cards."""

from __future__ import annotations

from collections.abc import Callable

from clienteling.domain.attempt import Attempt
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, tenders
from clienteling.services.sale import Receipt, Sale
from tests.simulation import offers, payments
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World


def cash(world: World, machine: Machine, chance: Chance) -> None:
    """A part in cash, or what is left."""
    sale = _laid_out(machine, chance)
    if sale is not None:
        due = tenders.due(machine.till, sale)
        amount = _some_of(due, chance)
        tendered = -(-(due.cash_rest if amount is None else amount) // 1000) * 1000
        _pay(world, machine, sale, "cash", lambda: tenders.take_cash(machine.till, sale, tendered, amount))


def standalone(world: World, machine: Machine, chance: Chance) -> None:
    """A part that a card terminal of its own has taken, by the code on its slip."""
    sale = _laid_out(machine, chance)
    if sale is not None:
        amount, approval = _some_of(tenders.due(machine.till, sale), chance), f"A{chance.within(1000, 9999)}"
        take = tenders.take_standalone
        _pay(
            world,
            machine,
            sale,
            "the other terminal",
            lambda: take(machine.till, sale, amount, approval, "4242"),
        )


def gift_card(world: World, machine: Machine, chance: Chance) -> None:
    """A part from a gift card, or all it holds."""
    sale = _laid_out(machine, chance)
    if sale is not None:
        number, amount = chance.pick(offers.CARDS), chance.pick((None, None, 1000))
        take = tenders.take_gift_card
        _pay(
            world,
            machine,
            sale,
            "a gift card",
            lambda: take(machine.till, machine.client, sale, number, amount),
        )


def _laid_out(machine: Machine, chance: Chance) -> Sale | None:
    """What lies on the counter, with everything settled that stands before the money."""
    if machine.sale is None:
        return None
    machine.sale = payments.agreed(machine.till, machine.sale, chance)
    checkout.keep(machine.till, machine.sale)
    return machine.sale


def _some_of(due: tenders.Due, chance: Chance) -> int | None:
    return None if due.is_last or due.rest < 2 or chance.some(0.5) else chance.within(1, due.rest - 1)


def _pay(world: World, machine: Machine, sale: Sale, how: str, does: Callable[[], Receipt | Attempt]) -> None:
    world.tell(f"{machine} takes a part of a sale by {how}")
    if payments.receipt(world, machine, sale.id, does):
        machine.sale = None


DEEDS: dict[str, Deed] = {"part in cash": cash, "part elsewhere": standalone, "gift card": gift_card}
