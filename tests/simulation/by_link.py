"""Orders that wait to be paid by a link: placed at a counter, paid by their customers at the worst moments, or given up."""

from __future__ import annotations

from clienteling.errors import Refused
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, links, tenders
from tests.simulation import payments, prepared
from tests.simulation.hub import HubDied
from tests.simulation.machine import Machine
from tests.simulation.world import Broken, Deed, World


def send(world: World, machine: Machine, chance: Chance) -> None:
    """What is left to pay of the sale on the counter, by a code for the customer's phone."""
    if machine.sale is not None:
        sale = payments.agreed(machine.till, machine.sale, chance)
        checkout.keep(machine.till, sale)
        machine.sale = sale
        world.tell(f"{machine} shows {sale.customer_name or 'somebody'} a link to pay by")
        made = tenders.send_link(machine.till, machine.client, sale, "", "screen")
        world.tell(f"    order {made.number} waits")
        machine.sale = None


def pay(world: World, _machine: Machine, chance: Chance) -> None:
    """Somebody opens a link that was made for them, which may be over, or paid already, and pays."""
    token = _token(world, chance)
    if token is not None:
        world.tell("a customer pays by the link")
        try:
            answer = world.hub.ask("POST", f"{prepared.URL}/pay/{token}", {}, b"")
        except HubDied:
            world.tell("    the page does not answer")
            return
        if answer.status >= 500:
            raise Broken("the page of a link answers", f"{answer.status} {answer.content[:300]!r}")


def cancel(world: World, machine: Machine, chance: Chance) -> None:
    """The customer does not want to pay by the link after all."""
    waiting = links.waiting(machine.till)
    if waiting:
        one = chance.pick(waiting)
        world.tell(f"{machine} cancels order {one.number}")
        try:
            links.cancel(machine.till, one.order)
        except Refused as problem:
            world.tell(f"    {problem.code}")


def _token(world: World, chance: Chance) -> str | None:
    with world.hub.reading() as connection:
        rows = connection.exec_driver_sql("SELECT attempt, order_id FROM links ORDER BY attempt").fetchall()
    for _, order in chance.sample(rows, len(rows)):
        waits = (world.body("order", order) or {}).get("awaiting")
        if waits and waits.get("token"):
            return str(waits["token"])
    return None


DEEDS: dict[str, Deed] = {"send link": send, "pay link": pay, "cancel link": cancel}
