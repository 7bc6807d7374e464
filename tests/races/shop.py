"""The shop of a race: its hub and two tills, each with the threads it has in the shop, its line, terminal and power.

Each till has two actors, as in the window: the counter, where somebody stands, and the sync behind it. Wherever one of
them waits for the hub or the terminal, or has just written something down, the others may go on, or the power may go.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from clienteling.devices.terminal import Answer
from clienteling.errors import ClientelingError, HubError
from clienteling.hub.seeding.chance import Chance
from clienteling.services import paying, settling
from clienteling.store import attempts, points
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.races.race import Race
from tests.races.turns import Turns
from tests.simulation import line as lines
from tests.simulation.hub import HubDied
from tests.simulation.line import TillDied
from tests.simulation.machine import Machine
from tests.simulation.story import Story
from tests.simulation.terminal import SimulatedTerminal
from tests.simulation.world import Broken, World

_TROUBLES = ("no way", "answer lost", "twice", "late", "slow", "busy")
_WRITES = frozenset({
    "attempt.step:done", "attempt.write:done", "cache.page:done", "cache.project:done", "journal.add:done",
    "journal.mark:done", "journal.sending:done", "journal.settle:done", "journal.together:done", "sale.pay:done",
})  # fmt: skip
"""Moments with nothing half written: the other thread of the same till may write, too."""


@dataclass
class Counter:
    """One till and what befalls it."""

    machine: Machine
    turns: Turns
    moments: int = 0
    """After how many moments its power goes; 0: it does not."""
    is_going: bool = False
    """The power is gone: what is half done is never finished."""
    is_synced_here: bool = False
    """The sync of this till has its files open."""
    is_closing: bool = False
    held_by: int = 0
    depth: int = 0
    trouble: list[str] = field(default_factory=list)
    """What met its requests."""

    def moment(self) -> None:
        """One more moment in which the power may go. Raises TillDied."""
        if self.moments and not self.is_going:
            self.moments -= 1
            self.is_going = self.moments == 0
        if self.is_going:
            raise TillDied

    def pause(self, doing: str) -> None:
        """The others may go on. Raises TillDied when the power went meanwhile."""
        self.moment()
        self.turns.pause(doing)
        if self.is_going:
            raise TillDied


class Shop:
    """A world in which a race is run."""

    def __init__(self, race: Race, home: Path) -> None:
        story = Story(race.seed, race.tills, race.skews)
        self.race = race
        self.world = World(story, home)
        self.turns = Turns(Chance(race.seed, "turns"), race.restless, self.world.told.append)
        self.counters = [Counter(machine, self.turns) for machine in self.world.tills]
        self.here = threading.local()
        """The counter at which the running thread is."""
        self.statements = race.hub_dies
        self.has_hub_died = False
        if race.crash is not None:
            self.counters[race.crash[0]].moments = race.crash[1]
        for number, counter in enumerate(self.counters):
            self._wire(counter, Chance(race.seed, "line", number), Chance(race.seed, "terminal", number))

    def _wire(self, counter: Counter, line: Chance, terminal: Chance) -> None:
        machine = counter.machine
        machine.terminal = RacingTerminal(counter, self.world.passes)
        machine.terminal.chance = terminal
        carry = machine.line.carry

        def carried(sent: lines.Sent) -> lines.Answer:
            counter.pause("is about to ask the hub")
            answer = carry(sent)
            counter.pause("waits for the hub's answer")
            return answer

        def strikes() -> str | None:
            kind = line.pick(_TROUBLES) if line.some(self.race.bad_line) else None
            counter.trouble += [kind] if kind else []
            return kind

        machine.line.carry = carried  # type: ignore[method-assign]
        machine.line.strikes = strikes

    @contextmanager
    def watched(self) -> Iterator[None]:
        """While the race is run: durable writes are moments, a terminal is its till's, the hub may die."""
        with pytest.MonkeyPatch.context() as patching:
            patching.setattr(paying, "AT_THE_TERMINAL", OnePerTill(self))
            patching.setattr(points, "watch", self._written)
            self.world.hub.statements.at = self._statement
            yield
        self.world.hub.statements.at = _nothing

    def _written(self, moment: str) -> None:
        counter: Counter | None = getattr(self.here, "counter", None)
        if counter is None or not counter.machine.is_up:
            return  # nobody's, or the program is only just starting
        counter.moment()
        till = getattr(self.here, "till", None) or counter.machine.till
        if moment in _WRITES and not till.journal.conn.in_transaction:
            counter.pause(f"has just written something down ({moment.partition(':')[0]})")

    def _statement(self) -> None:
        self.statements -= 1
        if self.statements == 0:
            self.has_hub_died = True
            raise HubDied

    def sync(self, counter: Counter, rounds: int, chance: Chance) -> None:
        """The sync behind a counter, so many rounds, with what happens to payments after each."""
        self.here.counter = counter
        for _ in range(rounds):
            self.turns.sleep(chance.within(0, 60))
            self.turns.until(lambda: counter.is_closing or (counter.machine.is_up and not counter.is_going))
            if counter.is_closing:
                return
            try:
                self._round(counter)
            except TillDied:
                counter.is_going = True

    def _round(self, counter: Counter) -> None:
        counter.is_synced_here = True
        machine = counter.machine
        try:
            with machine.till.for_thread() as till, HubClient.of(till, machine.line) as client:
                self.here.till = till
                self._once(counter, till, client)
        finally:
            self.here.till = None
            counter.is_synced_here = False

    def _once(self, counter: Counter, till: Till, client: HubClient) -> None:
        machine, tell = counter.machine, self.world.tell
        try:
            tell(f"{machine.name} syncs, {till.journal.pending()} waiting")
            done = engine.sync_once(till, client)
            for id_ in done.refused:
                tell(f"    the hub says no to what {machine.name} did ({_named(till, id_)})")
        except HubError as problem:
            self.explained(counter, problem)
        for one in settling.settle(till, machine.terminal):
            tell(f"    at {machine.name} a payment of {one.amount} is {one.state}")

    def explained(self, counter: Counter, problem: ClientelingError) -> None:
        """A known error is fine when something explains it. Raises Broken."""
        self.world.tell(f"    {counter.machine.name} is told: {problem}")
        is_slow = problem.facts.get("reason") == "too_slow"  # so much time passed while the others went on
        has_cause = counter.trouble or counter.machine.line.is_down or self.has_hub_died or is_slow
        if isinstance(problem, HubError) and not has_cause and problem.code not in _WITHOUT_A_SESSION:
            raise Broken("no trouble without a cause", f"{counter.machine}: {problem!r}") from problem


_WITHOUT_A_SESSION = {"session_ended", "unauthorized", "not_known_here"}


def _nothing() -> None:
    return None


def _named(till: Till, id_: str) -> str:
    row = till.journal.conn.execute("SELECT name FROM commands WHERE id = ?", (id_,)).fetchone()
    return str(row[0]) if row else id_


class OnePerTill:
    """Instead of the lock of one program's terminal: several programs run in this process, each with a lock of its own."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def acquire(self, blocking: bool = True) -> bool:
        """As a threading.RLock; while it waits the others go on."""
        counter: Counter | None = getattr(self._shop.here, "counter", None)
        me = threading.get_ident()
        if counter is None:
            return True
        if counter.held_by not in (0, me):
            if not blocking:
                return False
            self._shop.turns.until(lambda: counter.held_by == 0, "waits for the terminal to be free")
            if counter.is_going:
                raise TillDied
        counter.held_by, counter.depth = me, counter.depth + 1
        return True

    def release(self) -> None:
        """Free for the other thread when it was released as often as it was taken."""
        counter: Counter | None = getattr(self._shop.here, "counter", None)
        if counter is not None:
            counter.depth -= 1
            counter.held_by = counter.held_by if counter.depth else 0

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


_AT_A_CARD = (5, 20, 60, 320)
"""Seconds a customer takes to pay by card: sometimes longer than a lease."""


class RacingTerminal(SimulatedTerminal):
    """A terminal during whose every question somebody else may go on. It never holds two charges for one sale."""

    def __init__(self, counter: Counter, passes: Callable[[float], None]) -> None:
        super().__init__()
        self._counter = counter
        self._passes = passes
        self._open: list[str] = []

    def waiting(self) -> list[str]:
        """The attempts whose card it waits for: somebody may press Stop."""
        return list(self._open)

    def start(self, attempt: str, amount: int, currency: str, *, may_offline: bool) -> Answer:
        """As in SimulatedTerminal."""
        self._open.append(attempt)
        try:
            self._counter.pause("shows the customer the terminal")
            self._passes(self.chance.pick(_AT_A_CARD) if self.chance else 5)
            self._counter.pause("waits for the customer to enter the PIN")
            return super().start(attempt, amount, currency, may_offline=may_offline)
        finally:
            self._open.remove(attempt)
            self._never_charged_twice(attempt)
            self._counter.pause("has the customer's card in the terminal")

    def status(self, attempt: str) -> Answer:
        """As in SimulatedTerminal."""
        self._counter.pause("asks the terminal")
        answer = super().status(attempt)
        self._counter.pause("has the terminal's answer")
        return answer

    def cancel(self, attempt: str) -> Answer:
        """As in SimulatedTerminal."""
        self._counter.pause("asks the terminal to forget a payment")
        answer = super().cancel(attempt)
        self._counter.pause("has the terminal's answer")
        return answer

    def reverse(self, attempt: str, amount: int) -> Answer:
        """As in SimulatedTerminal."""
        self._counter.pause("gives money back")
        answer = super().reverse(attempt, amount)
        self._counter.pause("has given money back")
        return answer

    def _never_charged_twice(self, attempt: str) -> None:
        """All that is charged for a sale at any moment is at most what it costs."""
        journal = self._counter.machine.till.journal.conn
        mine = attempts.get(journal, attempt)
        if mine is None:
            return
        whole = mine.facts.get("order", {}).get("totals", {}).get("total", mine.amount)
        others = attempts.of_sale(journal, mine.order)
        charged = sum(one.amount for one in others if one.state != "voiding" and self._is_charged(one.id))
        if charged > whole:
            raise Broken("never charged twice", f"{charged} are charged for a sale of {whole}")

    def _is_charged(self, attempt: str) -> bool:
        charge = self.books.get(attempt)
        return charge is not None and charge.state in ("approved", "offline", "busy")
