"""Two tills, a hub and a customer online, for one race at a time that is told step by step: the shop of the race table.

The real till core over the real hub, as in tests/simulation; only the terminal does what a test says.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from clienteling.domain.attempt import Attempt
from clienteling.errors import HubError, Offline, StorageError
from clienteling.hub import documents, erasure
from clienteling.services import checkout, paying, settling, takeover
from clienteling.services.sale import Receipt, Sale
from tests.races import platform
from tests.simulation import invariants, online, prepared
from tests.simulation.hub import documents_of
from tests.simulation.line import TillDied
from tests.simulation.machine import Machine
from tests.simulation.rules import ALL
from tests.simulation.story import Trouble
from tests.simulation.terminal import SimulatedTerminal
from tests.simulation.world import World, calm

OWNER = "sara"
SARA = prepared.customer_id(OWNER)
CART = prepared.cart_id(OWNER)
TOTAL = 64000 + 14500
PAID = 80000


class ScriptedTerminal(SimulatedTerminal):
    """Does what it is told at each start, in calm weather otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.moves: deque[str] = deque()

    def _move(self) -> str:
        return self.moves.popleft() if self.moves else "approves"

    @property
    def charged(self) -> int:
        """What customers have paid here and not got back, in minor units."""
        return sum(one.amount for one in self.books.values() if one.state in ("approved", "offline"))


class Corner:
    """What a race is told in: `one` and `two` are the tills."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.one, self.two = world.tills
        for machine in world.tills:
            machine.terminal = ScriptedTerminal()

    # At a counter

    def claim(self, machine: Machine, *, pinned: bool = False) -> Sale:
        """The cart is taken over, and lies on the counter."""
        sale = takeover.claim(machine.till, machine.client, CART, pinned=pinned)
        checkout.keep(machine.till, sale)
        machine.sale = sale
        return sale

    def claim_after_sync(self, machine: Machine) -> Sale:
        """The cart as it is now."""
        self.sync(machine)
        return self.claim(machine)

    def cash(self, machine: Machine, sale: Sale, tendered: int = PAID) -> Receipt:
        """Paid in cash (minor units)."""
        got = checkout.pay_cash(machine.till, sale, tendered)
        machine.receipts.append((got.order, got.number, got.total))
        return got

    def card(self, machine: Machine, sale: Sale, *moves: str) -> Attempt:
        """The customer's card is in the terminal, which does what is said."""
        machine.terminal.moves.extend(moves)
        return paying.send(machine.till, machine.terminal, paying.begin(machine.till, sale))

    def finish(self, machine: Machine, one: Attempt) -> Receipt:
        """The sale of an approved payment."""
        got = paying.finish(machine.till, one)
        machine.receipts.append((got.order, got.number, got.total))
        return got

    def sync(self, *machines: Machine) -> None:
        """One round with the hub, and what becomes of payments after it."""
        for machine in machines or self.world.tills:
            machine.sync()
            settling.settle(machine.till, machine.terminal)

    def cut_off(self, machine: Machine) -> None:
        """The line is down, and the till knows."""
        machine.line.is_down = True
        with suppress(Offline):
            machine.sync()

    def power(self, machine: Machine) -> None:
        """The power of a till goes and comes back."""
        machine.die()
        machine.start_again()

    def dies_at(self, machine: Machine, moment: str, does: Callable[[], object], place: int = 1) -> None:
        """The power goes at a moment of what is done (store/points.py), and comes back."""
        with pytest.raises(TillDied):
            self.meets(machine, "dies writing", does, place, moment)
        self.power(machine)

    def under(
        self, machine: Machine, kind: str, does: Callable[[], object], place: int = 1, moment: str = ""
    ) -> None:
        """What is done meets trouble of a kind, and whoever does it may be told so."""
        with suppress(HubError, StorageError):
            self.meets(machine, kind, does, place, moment)

    def meets(
        self, machine: Machine, kind: str, does: Callable[[], object], place: int = 1, moment: str = ""
    ) -> None:
        """What is done meets trouble of a kind (tests/simulation/trouble.py) and goes on all the same."""
        fate = self.world.fate
        try:
            with fate.over(Trouble(kind, place, moment), machine, self.world.hub):
                does()
        finally:
            assert fate.struck, "the trouble never struck"

    # Elsewhere

    def web(self, method: str, path: str, body: Any = None) -> tuple[int, dict[str, Any]]:
        """What the customer does in the shop online, and the shop's answer."""
        if OWNER not in self.world.tokens:
            who = {"email": f"{OWNER}@example.org", "secret": prepared.SECRET}
            entered = online.sent(self.world, "", "POST", "sessions", who)
            self.world.tokens[OWNER] = json.loads(entered.content)["token"]
        answer = online.sent(self.world, self.world.tokens[OWNER], method, path, body)
        return answer.status, json.loads(answer.content)

    def pays_online(self) -> tuple[int, dict[str, Any]]:
        """The customer pays for the cart in the shop online."""
        return self.web("POST", "cart/checkout")

    def saves_online(self, *wanted: tuple[str, int]) -> tuple[int, dict[str, Any]]:
        """The customer's cart holds these from now on."""
        return self.web("PUT", "cart", {"lines": [{"sku": sku, "quantity": n} for sku, n in wanted]})

    def places_online(self) -> dict[str, Any]:
        """The customer pays for the cart on a platform that knows of no claims; the hub has not heard of it yet."""
        order = platform.placed(self.world, SARA)
        assert order is not None
        return order

    def lands(self, placed: dict[str, Any]) -> str | None:
        """The hub hears of it; the order it has become, or None when it came too late."""
        return platform.landed(self.world, SARA, CART, placed)

    def lease_ends(self) -> None:
        """Five minutes and more without a word from the till: the cart is the customer's again."""
        self.world.passes(301)
        self.world.hub.sweep()

    def erase_owner(self) -> None:
        """The customer wants to be forgotten."""
        with self.world.hub.writing() as connection:
            erasure.erase(connection, self.world.hub.clock, SARA)
        self.world.erased.add(SARA)
        self.world.tokens.clear()

    def put(self, kind: str, identity: str, **changed: Any) -> None:
        """The hub's document with some members changed."""
        body = self.world.body(kind, identity) or {}
        with self.world.hub.writing() as connection:
            documents.put(connection, kind, identity, {**body, **changed})

    # What came of it

    def comes_to_rest(self) -> None:
        """All trouble ends, everybody syncs until nothing moves; then I1 to I8 hold."""
        calm(self.world, ALL)
        invariants.at_the_end(self.world)

    def cart(self) -> dict[str, Any]:
        """The cart as the hub has it."""
        return self.world.body("cart", CART) or {}

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The hub's documents of a kind."""
        with self.world.hub.reading() as connection:
            texts = documents_of(connection)
        return [json.loads(text) for (named, _), (_, text) in texts.items() if named == kind]

    def orders(self) -> list[str]:
        """The numbers of all orders that name the cart."""
        return sorted(one["number"] for one in self.of_kind("order") if one["from_cart"] == CART)

    def asked(self) -> list[str]:
        """Why people are asked, one reason for each question that is still open."""
        return sorted(one["reason"] for one in self.of_kind("attention") if one["state"] == "open")

    def settled(self) -> list[str]:
        """The questions that the programs have answered themselves."""
        return sorted(one["reason"] for one in self.of_kind("attention") if one["state"] != "open")

    def payments(self) -> list[tuple[str, str]]:
        """Tender and state of every payment a till took."""
        return sorted((one["tender"], one["state"]) for one in self.of_kind("payment"))

    def charged(self) -> int:
        """What the customer's cards have paid at the counters and not got back."""
        return sum(machine.terminal.charged for machine in self.world.tills)
