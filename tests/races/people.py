"""What people do around the one cart of a race: at a counter, in the shop online, and what happens to everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from clienteling.domain import attempt as steps
from clienteling.domain.attempt import Attempt
from clienteling.hub import claims
from clienteling.hub.seeding.chance import Chance
from clienteling.services import checkout, paying, settling, takeover
from clienteling.store import attempts
from tests.races import platform
from tests.races.shop import Counter, Shop
from tests.simulation import by_link, mishaps, online, parts, payments, prepared, prices
from tests.simulation import counter as counters
from tests.simulation.machine import Machine
from tests.simulation.world import Broken, Deed

OWNER = "sara"
CART = prepared.cart_id(OWNER)

AtCounter: TypeAlias = Callable[[Shop, Counter, Chance], None]
Elsewhere: TypeAlias = Callable[[Shop, Chance], None]


def claim(shop: Shop, counter: Counter, _chance: Chance, *, pinned: bool = False) -> None:
    """The cart comes to this counter, if nothing lies on it."""
    machine = counter.machine
    if machine.sale is None and machine.till.read("cart", CART) is not None:
        shop.world.tell(f"{machine} takes over the cart{', pinned' if pinned else ''}")
        machine.sale = takeover.claim(machine.till, machine.client, CART, pinned=pinned)
        checkout.keep(machine.till, machine.sale)


def claim_pinned(shop: Shop, counter: Counter, chance: Chance) -> None:
    claim(shop, counter, chance, pinned=True)


def renew(shop: Shop, counter: Counter, chance: Chance) -> None:
    counters.renew(shop.world, counter.machine, chance)


def add(shop: Shop, counter: Counter, chance: Chance) -> None:
    counters.add(shop.world, counter.machine, chance)


def sign_in(shop: Shop, counter: Counter, chance: Chance) -> None:
    """Who works here shows a badge."""
    counter.machine.sign_in(counter.machine.user)


def give_back(shop: Shop, counter: Counter, chance: Chance) -> None:
    counters.give_back(shop.world, counter.machine, chance)


def card(shop: Shop, counter: Counter, chance: Chance) -> None:
    """What lies on the counter, by card, as a whole or what is missing of it."""
    machine = counter.machine
    if machine.sale is not None:
        sale = payments.agreed(machine.till, machine.sale, chance)
        _shown(shop, machine, paying.begin(machine.till, sale))


def part(shop: Shop, counter: Counter, chance: Chance) -> None:
    """A part of it by card; the rest comes later."""
    machine = counter.machine
    if machine.sale is not None:
        machine.sale = payments.agreed(machine.till, machine.sale, chance)
        checkout.keep(machine.till, machine.sale)
        whole = checkout.totals(machine.till, machine.sale).total
        intent = paying.begin(machine.till, machine.sale, chance.within(1, whole - 1))
        _shown(shop, machine, intent)


def begin(shop: Shop, counter: Counter, chance: Chance) -> None:
    """The intent is written down, and whoever wrote it is called away before it is sent."""
    machine = counter.machine
    if machine.sale is not None:
        sale = payments.agreed(machine.till, machine.sale, chance)
        intent = paying.begin(machine.till, sale)
        shop.world.tell(f"{machine} is about to charge {intent.amount}")


def look(shop: Shop, counter: Counter, chance: Chance) -> None:
    """Somebody takes up a payment that was begun."""
    machine = counter.machine
    for one in attempts.in_states(machine.till.journal.conn, {"intent"}):
        _shown(shop, machine, one)


def _shown(shop: Shop, machine: Machine, one: Attempt) -> None:
    """The terminal is shown to the customer; what is approved is finished at once, if all is paid."""
    shop.world.tell(f"{machine} charges {one.amount}")
    after = paying.send(machine.till, machine.terminal, one)
    shop.world.tell(f"    the payment at {machine.name} is {after.state}")
    if after.state in steps.APPROVED and payments.finish(shop.world, machine, after):
        machine.sale = None


def ask(shop: Shop, counter: Counter, chance: Chance) -> None:
    payments.ask(shop.world, counter.machine, chance)


def undo(shop: Shop, counter: Counter, chance: Chance) -> None:
    payments.undo(shop.world, counter.machine, chance)
    settling.settle(counter.machine.till, counter.machine.terminal)


def cash(shop: Shop, counter: Counter, chance: Chance) -> None:
    machine = counter.machine
    if machine.sale is not None:
        payments.take_cash(shop.world, machine, machine.sale, chance)
        machine.sale = None


def named_in_cash(shop: Shop, counter: Counter, chance: Chance) -> None:
    """The goods are handed over without the cart's claim."""
    machine = counter.machine
    payments.take_cash(shop.world, machine, checkout.start(machine.till, from_cart=CART), chance)


def named_by_card(shop: Shop, counter: Counter, chance: Chance) -> None:
    """The goods are charged without the cart's claim."""
    machine = counter.machine
    sale = payments.agreed(machine.till, checkout.start(machine.till, from_cart=CART), chance)
    machine.sale = machine.sale or sale
    checkout.keep(machine.till, machine.sale)
    _shown(shop, machine, paying.begin(machine.till, sale))


def break_claim(shop: Shop, counter: Counter, _chance: Chance) -> None:
    """A manager has the cart given back, whoever holds it."""
    machine = counter.machine
    shop.world.tell(f"{machine} has the cart given back")
    takeover.break_claim(machine.till, CART)


def talk(shop: Shop, counter: Counter, chance: Chance) -> None:
    """Associate and customer talk, perhaps for longer than the lease of the cart."""
    minutes_ = chance.pick((1, 4, 6, 12))
    shop.world.tell(f"{counter.machine} talks with the customer for {minutes_} minutes")
    shop.world.passes(minutes_ * 60)
    counter.pause("talks with the customer")
    if chance.some(0.5):
        shop.world.hub.sweep()


def restart(shop: Shop, counter: Counter, _chance: Chance) -> None:
    """The program is closed and opened again."""
    shop.world.tell(f"{counter.machine.name} is closed and started again")
    counter.is_closing = True
    shop.turns.until(lambda: not counter.is_synced_here)
    counter.machine.stop()
    counter.is_closing = False
    counter.machine.start_again()


def _as_in_stories(deed: Deed) -> AtCounter:
    """What the simulator's associates do, in a race."""

    def does(shop: Shop, counter: Counter, chance: Chance) -> None:
        deed(shop.world, counter.machine, chance)

    return does


_STORIES = {**prices.DEEDS, **parts.DEEDS, **by_link.DEEDS}
_SHARED = (
    "hold", "resume", "drop", "save home", "code", "points", "discount", "part in cash", "part elsewhere", "gift card",
    "send link", "cancel link",
)  # fmt: skip

AT_A_COUNTER: dict[str, AtCounter] = {
    **{name: _as_in_stories(_STORIES[name]) for name in _SHARED},
    "claim": claim, "claim pinned": claim_pinned, "renew": renew, "add": add, "sign in": sign_in,
    "give back": give_back, "card": card,
    "part": part, "begin": begin, "look": look, "ask": ask, "undo": undo, "cash": cash, "named in cash": named_in_cash,
    "named by card": named_by_card, "break": break_claim, "talk": talk, "restart": restart,
}  # fmt: skip


def pay(shop: Shop, _chance: Chance) -> None:
    shop.world.tell(f"{OWNER.title()} pays for the cart online")
    with _held_cart_untouched(shop):
        online.ask(shop.world, OWNER, "POST", "cart/checkout", None)


def land(shop: Shop, chance: Chance) -> None:
    """The customer pays on a platform that knows of no claims, and the hub hears of it a while later."""
    owner = prepared.customer_id(OWNER)
    order = platform.placed(shop.world, owner)
    if order is None or order["order"]["from_cart"] != CART:
        return
    shop.world.tell(f"{OWNER.title()} pays for the cart on another platform")
    shop.world.has_lock = False
    shop.turns.sleep(chance.within(0, 40))
    closed = platform.landed(shop.world, owner, CART, order)
    shop.world.tell("    the hub hears of it" if closed else "    the hub hears of it too late")


def save(shop: Shop, chance: Chance) -> None:
    """The customer changes the cart."""
    skus = chance.sample(prepared.SKUS, chance.within(1, 3))
    _put(shop, [(sku, chance.within(1, 2)) for sku in skus])


def save_the_same(shop: Shop, _chance: Chance) -> None:
    """The customer touches the cart without changing it."""
    here = shop.world.body("cart", CART) or {"lines": []}
    _put(shop, [(line["sku"], line["quantity"]) for line in here["lines"]])


def _put(shop: Shop, wanted: list[tuple[str, int]]) -> None:
    shop.world.tell(
        f"{OWNER.title()} saves the cart online: {', '.join(f'{n} × {sku}' for sku, n in wanted)}"
    )
    lines = [{"sku": sku, "quantity": count} for sku, count in wanted]
    with _held_cart_untouched(shop):
        online.ask(shop.world, OWNER, "PUT", "cart", {"lines": lines})


@contextmanager
def _held_cart_untouched(shop: Shop) -> Iterator[None]:
    """While a till holds the cart, nothing the customer does in the shop changes it. Raises Broken."""
    before = shop.world.body("cart", CART) or {}
    with shop.world.hub.reading() as connection:
        over = claims.over(connection, shop.world.hub.clock, [CART])
    yield
    after = shop.world.body("cart", CART) or {}
    if before.get("state") == "claimed" and not over and after != before:
        raise Broken("a held cart is its till's", f"the shop made it {after['state']}")


def pay_by_link(shop: Shop, chance: Chance) -> None:
    by_link.pay(shop.world, shop.world.tills[0], chance)


def minutes(shop: Shop, chance: Chance) -> None:
    mishaps.wait(shop.world, shop.world.tills[0], chance)


def sweep(shop: Shop, chance: Chance) -> None:
    mishaps.sweep(shop.world, shop.world.tills[0], chance)


def price(shop: Shop, chance: Chance) -> None:
    mishaps.price(shop.world, shop.world.tills[0], chance)


def line_down(shop: Shop, chance: Chance) -> None:
    counter = chance.pick(shop.counters)
    counter.trouble.append("line down")
    mishaps.line_down(shop.world, counter.machine, chance)


def line_up(shop: Shop, chance: Chance) -> None:
    mishaps.line_up(shop.world, chance.pick(shop.counters).machine, chance)


def stop(shop: Shop, chance: Chance) -> None:
    """Somebody presses Stop beside a terminal, whatever it is doing."""
    terminal = chance.pick(shop.counters).machine.terminal
    for attempt in terminal.waiting():
        shop.world.tell("somebody presses Stop at the terminal")
        terminal.shut.add(attempt)


def bank(shop: Shop, chance: Chance) -> None:
    payments.forward(shop.world, chance.pick(shop.counters).machine, chance)


ELSEWHERE: dict[str, Elsewhere] = {
    "pay": pay, "land": land, "pay by link": pay_by_link,
    "save": save, "save the same": save_the_same, "minutes": minutes, "sweep": sweep, "price": price,
    "line down": line_down, "line up": line_up, "stop": stop, "bank": bank,
}  # fmt: skip
