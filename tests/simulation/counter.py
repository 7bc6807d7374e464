"""What associates do at a counter, through the services the window calls. Each deed tells what it is about to do."""

from __future__ import annotations

from clienteling.errors import ScopeError
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, home, lookup, people, takeover, wishes
from clienteling.services.drafts import Draft
from clienteling.services.sale import Sale
from clienteling.till import Till
from tests.simulation import prepared
from tests.simulation.machine import Machine
from tests.simulation.world import Deed, World

_FIELDS = {
    "fit_note": ("Long sleeves", "Narrow shoulders", None),
    "language": ("ka", "ru", "en"),
    "sizes.tops": ("S", "M", "L"),
    "name.given": ("Sara", "Sarah", "Sahra"),
}


def customers(till: Till) -> list[str]:
    """The customers this till knows, always in the same order."""
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'customer' ORDER BY id")
    return [row[0] for row in rows if till.read("customer", row[0])]


def name_of(till: Till, customer: str | None) -> str:
    """A customer as one would call them."""
    named = (till.read("customer", customer) or {}).get("name", {}) if customer else {}
    return str(named.get("given") or "somebody")


def carts(till: Till) -> list[str]:
    """The online carts that this till takes for unsold, always in the same order."""
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'cart' ORDER BY id").fetchall()
    return [row[0] for row in rows if (till.read("cart", row[0]) or {}).get("state") in ("open", "claimed")]


def note(world: World, machine: Machine, chance: Chance) -> None:
    one = _somebody(machine, chance)
    words = f"Asked for the {chance.pick(sorted(prepared.GOODS))} again ({chance.within(1, 999)})"
    world.tell(f"{machine} notes about {name_of(machine.till, one)}: {words}")
    people.note(machine.till, one, words)


def correct(world: World, machine: Machine, chance: Chance) -> None:
    one = _somebody(machine, chance)
    field = chance.pick(sorted(_FIELDS))
    new = chance.pick(_FIELDS[field])
    world.tell(f"{machine} sets {field} of {name_of(machine.till, one)} to {new}")
    people.correct(machine.till, one, {field: new})


def consent(world: World, machine: Machine, chance: Chance) -> None:
    one, channel, yes = _somebody(machine, chance), chance.pick(("email", "sms")), chance.some(0.5)
    world.tell(f"{machine} hears {'yes' if yes else 'no'} to {channel} from {name_of(machine.till, one)}")
    people.consent(machine.till, one, channel, yes)


def wish(world: World, machine: Machine, chance: Chance) -> None:
    one, sku = _somebody(machine, chance), chance.pick(prepared.SKUS)
    world.tell(f"{machine} puts {sku} on the wishlist of {name_of(machine.till, one)}")
    wishes.add(machine.till, one, sku)


def unwish(world: World, machine: Machine, chance: Chance) -> None:
    one = _somebody(machine, chance)
    wished = (machine.till.read("wishlist", one) or {}).get("items", [])
    tags = [item["id"] for item in chance.sample(wished, chance.within(0, 2))]
    world.tell(f"{machine} takes {len(tags)} wishes off the list of {name_of(machine.till, one)}")
    wishes.remove(machine.till, one, tags)


def contact(world: World, machine: Machine, chance: Chance) -> None:
    one, raw, add = _somebody(machine, chance), f"+995 555 77 00 0{chance.within(1, 3)}", chance.some(0.7)
    world.tell(f"{machine} {'adds' if add else 'removes'} a phone of {name_of(machine.till, one)}: {raw}")
    (people.add_phone if add else people.remove_phone)(machine.till, one, raw)


def card(world: World, machine: Machine, chance: Chance) -> None:
    one, number = _somebody(machine, chance), chance.pick(prepared.CARDS)
    world.tell(f"{machine} links card {number} to {name_of(machine.till, one)}")
    people.link_card(machine.till, one, number)


def newcomer(world: World, machine: Machine, chance: Chance) -> None:
    given, cards = (
        chance.pick(("Mia", "Eka", "Tom")),
        tuple(chance.sample(prepared.CARDS, chance.within(0, 1))),
    )
    world.tell(f"{machine} adds a customer: {given}{f' with card {cards[0]}' if cards else ''}")
    phones = ((f"+995 555 30 00 1{chance.within(0, 9)}", "mobile"),)
    people.add(machine.till, Draft(given=given, family="Nemo", phones=phones, cards=cards))


def visit(world: World, machine: Machine, chance: Chance) -> None:
    one = _somebody(machine, chance)
    world.tell(f"{machine} scans the card of {name_of(machine.till, one)}")
    home.opened(machine.till, one, "card")


def look_up(world: World, machine: Machine, chance: Chance) -> None:
    address = f"{chance.pick(prepared.CUSTOMERS)}@example.org"
    world.tell(f"{machine} asks the hub for {address}")
    lookup.live(machine.till, machine.client, address)


def goods(machine: Machine, chance: Chance) -> Sale:
    """A sale of what somebody brings to the counter."""
    sale = checkout.start(machine.till, _somebody(machine, chance) if chance.some(0.8) else None)
    for sku in chance.sample(prepared.SKUS, chance.within(1, 2)):
        sale = checkout.add(machine.till, sale, sku, chance.within(1, 2))
    return sale


def claim(world: World, machine: Machine, chance: Chance) -> None:
    listed = carts(machine.till)
    if not listed or machine.sale is not None:
        return
    cart = chance.pick(listed)
    owner = name_of(machine.till, (machine.till.read("cart", cart) or {}).get("customer"))
    pinned = chance.some(0.3)
    world.tell(f"{machine} takes over the cart of {owner}{', pinned' if pinned else ''}")
    machine.sale = takeover.claim(machine.till, machine.client, cart, pinned=pinned)
    checkout.keep(machine.till, machine.sale)


def renew(world: World, machine: Machine, _chance: Chance) -> None:
    if machine.sale is not None:
        world.tell(f"{machine} is still at the cart of {machine.sale.customer_name}")
        takeover.renew(machine.till, machine.client, machine.sale)


def add(world: World, machine: Machine, chance: Chance) -> None:
    if machine.sale is not None:
        sku = chance.pick(prepared.SKUS)
        world.tell(f"{machine} adds {sku} to the sale of {machine.sale.customer_name}")
        machine.sale = checkout.add(machine.till, machine.sale, sku)
        checkout.keep(machine.till, machine.sale)


def give_back(world: World, machine: Machine, _chance: Chance) -> None:
    if machine.sale is not None:
        world.tell(f"{machine} gives the cart of {machine.sale.customer_name} back")
        takeover.give_back(machine.till, machine.sale)
        machine.sale = None


def break_claim(world: World, machine: Machine, chance: Chance) -> None:
    """A manager has a cart given back that some till holds."""
    held = [
        id_ for id_ in carts(machine.till) if (machine.till.read("cart", id_) or {}).get("state") == "claimed"
    ]
    if held:
        world.tell(f"{machine} has a cart given back that a till holds")
        takeover.break_claim(machine.till, chance.pick(held))


def sync(world: World, machine: Machine, _chance: Chance) -> None:
    world.tell(f"{machine} syncs, {machine.till.journal.pending()} waiting")
    done = machine.sync()
    if done.refused:
        world.tell(f"    the hub says no to {len(done.refused)}")


def sign_in(world: World, machine: Machine, chance: Chance) -> None:
    user = chance.pick(sorted(prepared.PEOPLE))
    world.tell(f"{user.title()} signs in at {machine.name}")
    machine.sign_in(user)


def _somebody(machine: Machine, chance: Chance) -> str:
    known = customers(machine.till)
    if not known:
        raise ScopeError(kind="customer")  # the cache was lost, and no new copy has come yet
    return chance.pick(known)


DEEDS: dict[str, Deed] = {
    "note": note, "correct": correct, "consent": consent, "wish": wish, "unwish": unwish, "contact": contact, "card": card,
    "newcomer": newcomer, "visit": visit, "look up": look_up, "claim": claim, "renew": renew, "add": add,
    "give back": give_back, "break claim": break_claim, "sync": sync, "sign in": sign_in,
}  # fmt: skip
