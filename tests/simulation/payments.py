"""Being paid at a counter: cash, cards through a terminal, and what becomes of the money afterwards."""

from __future__ import annotations

from collections.abc import Callable

from clienteling.domain import attempt as steps
from clienteling.domain.attempt import Attempt
from clienteling.errors import Refused
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, ending, gift_cards, paying, settling
from clienteling.services.sale import Option, Receipt, Sale
from clienteling.store import attempts
from clienteling.sync import status
from clienteling.till import Till
from tests.simulation import counter
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World


def pay(world: World, machine: Machine, chance: Chance) -> None:
    """What lies on the counter, in cash."""
    if machine.sale is not None:
        take_cash(world, machine, machine.sale, chance)
        machine.sale = None


def sell(world: World, machine: Machine, chance: Chance) -> None:
    take_cash(world, machine, counter.goods(machine, chance), chance)


def sell_named(world: World, machine: Machine, chance: Chance) -> None:
    """The goods of an online cart, sold without its claim."""
    listed = counter.carts(machine.till)
    if listed:
        sale = checkout.start(machine.till, from_cart=chance.pick(listed))
        take = take_cash if chance.some(0.5) else take_card
        take(world, machine, sale, chance)


def pay_by_card(world: World, machine: Machine, chance: Chance) -> None:
    """What lies on the counter, by card."""
    if machine.sale is not None:
        take_card(world, machine, machine.sale, chance)


def sell_by_card(world: World, machine: Machine, chance: Chance) -> None:
    sale = counter.goods(machine, chance)
    if machine.sale is None:
        machine.sale = sale
        checkout.keep(machine.till, sale)
    take_card(world, machine, sale, chance)


def ask(world: World, machine: Machine, _chance: Chance) -> None:
    """Somebody presses the button under "do not take another payment"."""
    for one in attempts.in_states(machine.till.journal.conn, {"sent", "unknown", "closing"}):
        world.tell(f"{machine} asks the terminal about a payment of {_money(one)}")
        after = _asked(machine, one)
        world.tell(f"    it is {after.state}")
        if after.state in steps.APPROVED:
            finish(world, machine, after)


def _asked(machine: Machine, one: Attempt) -> Attempt:
    """What became of it, said by who knows: the terminal, or the hub for a gift card."""
    if one.tender == "gift_card":
        return gift_cards.ask(machine.till, machine.client, one)
    return paying.ask(machine.till, machine.terminal, one)


def settle(world: World, machine: Machine, _chance: Chance) -> None:
    """What the program does beside everything else."""
    for one in settling.settle(machine.till, machine.terminal):
        world.tell(f"{machine.name}: a payment of {_money(one)} is {one.state}")


def settle_all(world: World, machine: Machine) -> bool:
    """In calm weather: what is half paid is given up, what never left is closed, the bank hears of everything."""
    journal = machine.till.journal.conn
    approved = attempts.in_states(journal, steps.APPROVED)
    moved = [paying.undo(ending.as_begun(machine.till, one), one) for one in approved]
    moved += [
        paying.close(machine.till, machine.terminal, one) for one in attempts.in_states(journal, {"intent"})
    ]
    machine.terminal.forward(Chance(world.story.seed, "bank"))
    return bool(moved + settling.settle(machine.till, machine.terminal))


def undo(world: World, machine: Machine, _chance: Chance) -> None:
    """The customer of a split payment pays otherwise after all."""
    for one in attempts.in_states(machine.till.journal.conn, steps.APPROVED):
        world.tell(f"{machine} gives up an approved payment of {_money(one)}")
        paying.undo(machine.till, one)


def cash_back(world: World, machine: Machine, _chance: Chance) -> None:
    """The cash of a refused sale goes back to the customer."""
    for one in attempts.in_states(machine.till.journal.conn, {"refused"}):
        if one.tender in steps.BY_HAND:
            world.tell(f"{machine} gives {_money(one)} back")
            settling.cash_given_back(machine.till, one)


def forward(world: World, machine: Machine, chance: Chance) -> None:
    world.tell(f"the bank hears of what the terminal of {machine.name} approved by itself")
    machine.terminal.forward(chance)


def take_cash(world: World, machine: Machine, sale: Sale, chance: Chance) -> None:
    """Somebody pays with a banknote."""
    sale = agreed(machine.till, sale, chance)
    asked = checkout.totals(machine.till, sale)
    world.tell(f"{machine} sells {_what(sale)} for ₾{asked.cash_total / 100:.2f}")
    tendered = -(-asked.cash_total // 1000) * 1000
    receipt(world, machine, sale.id, lambda: checkout.pay_cash(machine.till, sale, tendered))


def take_card(world: World, machine: Machine, sale: Sale, chance: Chance) -> None:
    """A card, or two that pay a part each."""
    sale = agreed(machine.till, sale, chance)
    total = checkout.totals(machine.till, sale).total
    for amount in (total // 2, None) if chance.some(0.2) else (None,):
        intent = paying.begin(machine.till, sale, amount)
        world.tell(f"{machine} sells {_what(sale)}, {_money(intent)} by card")
        one = paying.send(machine.till, machine.terminal, intent)
        world.tell(f"    the payment is {one.state}")
        if one.state not in steps.APPROVED:
            break
        if finish(world, machine, one):
            machine.sale = None


def finish(world: World, machine: Machine, one: Attempt) -> bool:
    """The sale of an approved payment; False while a part of it is missing."""
    try:
        receipt(world, machine, one.order, lambda: paying.finish(machine.till, one))
    except Refused as problem:
        if problem.code != "not_paid_whole":
            raise
        world.tell(f"    {problem.facts['missing']} are missing")
        return False
    return True


def receipt(world: World, machine: Machine, order: str, does: Callable[[], Receipt | Attempt]) -> bool:
    """What is done may complete a sale (then True), and the customer takes the receipt home, or pay a part of it.

    A sale made just now by a till that knows that it is cut off must not be refused.
    """
    is_new, knew = not machine.till.journal.about("order", order), _knows_it_is_cut_off(machine)
    got = does()
    if isinstance(got, Attempt):
        world.tell(f"    {_money(got)} is {got.state}")
        return False
    world.tell(f"    receipt {got.number}")
    if is_new and knew and _knows_it_is_cut_off(machine):
        machine.cut_off.add(got.order)
    machine.receipts.append((got.order, got.number, got.total))
    return True


def _knows_it_is_cut_off(machine: Machine) -> bool:
    return machine.till.journal.noted(status.PROBLEM) is not None


def _what(sale: Sale) -> str:
    if sale.cart:
        return f"the cart of {sale.customer_name}"
    return (
        "goods"
        + (" of a cart" if sale.from_cart else "")
        + (f" to {sale.customer_name}" if sale.customer else "")
    )


def _money(one: Attempt) -> str:
    return f"₾{one.amount / 100:.2f}"


def agreed(till: Till, sale: Sale, chance: Chance) -> Sale:
    """What an associate settles with the customer before the money: risen prices, lines that are gone or not here."""
    for _ in range(12):
        blockers = [(code, line) for code, line in checkout.totals(till, sale).blockers if line is not None]
        if not blockers:
            break
        code, line = blockers[0]
        if code == "price_rise_not_agreed":
            sale = checkout.agree(till, sale, line)
        elif code == "line_gone":
            sale = checkout.remove(till, sale, line)
        else:
            (here,) = (one for one in sale.lines if one.id == line)
            options = [one.id for one in here.options if _can_be_chosen(one, till, sale)]
            sale = checkout.choose(till, sale, line, chance.pick(options))
    return sale


def _can_be_chosen(option: Option, till: Till, sale: Sale) -> bool:
    """Goods are only sent where somebody knows an address."""
    owner = till.read("customer", sale.customer or "") or {}
    return option.kind != "other_store" and (option.kind != "send" or owner.get("address") is not None)


DEEDS: dict[str, Deed] = {
    "pay": pay, "sell": sell, "sell named": sell_named, "pay by card": pay_by_card, "sell by card": sell_by_card, "ask": ask,
    "settle": settle, "undo": undo, "cash back": cash_back, "forward": forward,
}  # fmt: skip
