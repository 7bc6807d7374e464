"""A world in which a story is played: hub, tills, true time, what was told so far. Playing goes to the end, and judges.

What people do is in counter.py and online.py, what befalls machines in mishaps.py, what must hold in invariants.py.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

from clienteling import clock as clocks
from clienteling.clock import HandClock
from clienteling.errors import (
    ClientelingError,
    Damaged,
    DeviceError,
    HubError,
    NotSignedIn,
    Refused,
    ScopeError,
    StorageError,
    Unauthorized,
)
from clienteling.hub import documents
from clienteling.hub.seeding.chance import Chance
from clienteling.ids import SeededIds
from tests.simulation import prepared
from tests.simulation.hub import HubDied, SimulatedHub, documents_of
from tests.simulation.line import Line, TillDied
from tests.simulation.machine import Machine
from tests.simulation.story import Step, Story
from tests.simulation.trouble import Fate

_QUIET_ROUNDS, _PATIENT_ROUND = 16, 10
_USERS = ("nino", "mariam", "gio", "nino")


class Broken(Exception):
    """A rule does not hold: which, and the facts."""

    def __init__(self, rule: str, facts: str) -> None:
        self.rule = rule
        super().__init__(f"{rule}: {facts}")


class World:
    """Everything there is in one story."""

    def __init__(self, story: Story, home: Path) -> None:
        source = prepared.folder()
        skews = [*story.skews, *[0] * (len(story.tills) + 1)]
        self.story = story
        self.fate = Fate()
        self.told: list[str] = []
        self.bugs: list[BaseException] = []
        """What a program caught and only logged, as bugs."""
        self.is_restored = False
        self.has_lock = True
        """Nobody pays for a cart that a till holds."""
        self.erased: set[str] = set()
        """Customers who were erased."""
        self._now = clocks.parse(prepared.START) + timedelta(minutes=1)
        clock = self._clock(skews[0])
        self.hub = SimulatedHub(prepared.fresh_hub(), clock, SeededIds(story.seed * 8, clock))
        self.tills = [
            self._machine(source, home, place, number, skews[number])
            for number, place in enumerate(story.tills, 1)
        ]
        self.carts: dict[str, tuple[int, dict[str, Any]]] = {}
        """The hub's carts after the last step: version and body."""
        self.tokens: dict[str, str] = {}
        """Shoppers who are in the shop online, and their tokens."""

    def begin(self) -> None:
        """Every till is switched on, in this thread."""
        for machine in self.tills:
            machine.begin()

    def _clock(self, skew: float) -> HandClock:
        return HandClock(self._now + timedelta(seconds=skew))

    def _machine(self, source: Path, home: Path, place: int, number: int, skew: int) -> Machine:
        shutil.copytree(source / f"till-{place}", home / f"till-{place}", copy_function=prepared.copy_file)
        clock, line = self._clock(skew), Line(self.hub)
        line.passing = self.passes
        ids = SeededIds(self.story.seed * 8 + number, clock)
        user = _USERS[place]
        return Machine(
            f"till {number}", home / f"till-{place}", clock, ids, line, user, skew, self.story.page
        )

    def passes(self, seconds: float) -> None:
        """Time passes, for everybody."""
        self._now += timedelta(seconds=seconds)
        self.hub.clock.advance(seconds)
        for machine in getattr(self, "tills", ()):
            machine.clock.advance(seconds)

    def tell(self, what: str) -> None:
        """A line of the story."""
        self.told.append(f"{self._now:%H:%M:%S} {what}")

    def close(self) -> None:
        """Everything ends."""
        for machine in self.tills:
            machine.till.close()
        self.hub.close()

    def body(self, kind: str, identity: str) -> dict[str, Any] | None:
        """A document as the hub has it."""
        with self.hub.reading() as connection:
            stored = documents.get(connection, kind, identity)
        return stored.body if stored else None


Deed: TypeAlias = Callable[[World, Machine, Chance], None]
"""Something that happens; it tells what before it does it, and raises the known errors."""

Check: TypeAlias = Callable[[World, Machine], None]


@dataclass
class Rules:
    """How a story is played: what deeds there are, and what must hold after each step and at the end."""

    deeds: dict[str, Deed]
    after_step: Check
    at_the_end: Callable[[World], None]
    settle: Callable[[World, Machine], bool]
    """What people and programs do about open payments in calm weather; whether anything moved."""


@dataclass(frozen=True)
class Played:
    """What became of a story."""

    told: tuple[str, ...]
    hash: str
    broken: Broken | None
    steps: int
    struck: dict[str, int]


def play(story: Story, rules: Rules) -> Played:
    """Play a story to its end and judge it. Nothing of it is left behind."""
    home = prepared.room_for_a_story()
    world = World(story, home)
    broken = None
    try:
        world.begin()
        with heard(world):
            for step in story.steps:
                _take(world, step, rules)
            calm(world, rules)
            _judge(world, rules)
    except Broken as problem:
        broken = problem
    except Exception as bug:  # noqa: BLE001, RUF100 - whatever a bug raises is a finding
        frames = "".join(traceback.format_exception(bug)[-8:])
        broken = Broken("a bug", f"{type(bug).__name__}: {bug}\n{frames}")
    try:
        hashed = digest(world)
    finally:
        world.close()
        shutil.rmtree(home, ignore_errors=True)
    return Played(tuple(world.told), hashed, broken, len(story.steps), dict(world.fate.counted))


def _judge(world: World, rules: Rules) -> None:
    """The end, read whole. Who meets a damaged page only now throws that copy away and fetches another, as always."""
    for _ in world.tills:
        try:
            return rules.at_the_end(world)
        except Damaged:
            calm(world, rules)
    return rules.at_the_end(world)


class _Ear(logging.Handler):
    """What the programs log becomes part of the story; an error there is a bug somebody hid."""

    def __init__(self, world: World) -> None:
        super().__init__(level=logging.WARNING)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        self._world.tell(f"    logged: {record.getMessage()}")
        if record.levelno >= logging.ERROR and record.exc_info and record.exc_info[1] is not None:
            self._world.bugs.append(record.exc_info[1])


@contextmanager
def heard(world: World) -> Iterator[None]:
    """What the programs log is told."""
    ear, ours = _Ear(world), logging.getLogger("clienteling")
    ours.addHandler(ear)
    ours.propagate = False
    try:
        yield
    finally:
        ours.propagate = True
        ours.removeHandler(ear)


def _take(world: World, step: Step, rules: Rules) -> None:
    machine = world.tills[step.who % len(world.tills)]
    fate, chance = world.fate, Chance(step.draw, step.deed)
    world.passes(chance.within(1, 40))
    machine.terminal.chance = Chance(step.draw, "terminal")
    with fate.over(step.trouble, machine, world.hub):
        try:
            rules.deeds[step.deed](world, machine, chance)
        except TillDied:
            world.tell(f"    the program of {machine.name} dies ({fate.struck})")
            machine.die()
        except HubDied:
            world.tell(f"    the hub dies ({fate.struck})")
            world.hub.restart()
        except (HubError, DeviceError, Refused, ScopeError, NotSignedIn, StorageError) as problem:
            machine.is_behind = machine.is_behind or isinstance(problem, StorageError)
            _explained(world, machine, problem)
        else:
            if fate.struck:
                world.tell(f"    ({fate.struck})")
    if not machine.is_up:
        machine.start_again()
    if world.bugs:
        raise world.bugs[0]
    rules.after_step(world, machine)


def _explained(world: World, machine: Machine, problem: ClientelingError) -> None:
    """A known error is fine when something explains it."""
    why = f" ({world.fate.struck})" if world.fate.struck else ""
    world.tell(f"    {machine.name} is told: {problem}{why}")
    befallen = machine.line.is_down, machine.is_hurt, machine.is_revoked, world.is_restored
    has_cause = world.fate.struck is not None or any(befallen)
    if isinstance(problem, StorageError) and not has_cause:
        raise Broken("no trouble without a cause", f"{machine}: {problem!r}") from problem
    if isinstance(problem, HubError) and not has_cause and problem.code not in _WITHOUT_A_SESSION:
        raise Broken("no trouble without a cause", f"{machine}: {problem!r}") from problem


_WITHOUT_A_SESSION = {"session_ended", "unauthorized", "not_known_here"}


def calm(world: World, rules: Rules) -> None:
    """All trouble ends; everybody syncs until nothing moves any more."""
    world.tell("all trouble ends")
    for machine in world.tills:
        machine.line.is_down = False
        machine.terminal.chance = None
        machine.terminal.arrive()
        while machine.line.deliver_late():
            pass
    seconds = 150
    for number in range(_QUIET_ROUNDS):
        # A hub set back is given a week to hear from other tills of what a command is about (sync/refill.py).
        world.passes(8 * 86_400 if number == _PATIENT_ROUND else seconds)
        world.hub.sweep()
        moved = [_moved(world, machine, rules) for machine in world.tills]
        if not any(moved) and not world.hub.waits_for_links():
            return
        seconds = 150 if any(moved) else prepared.LINK_MINUTES * 60 + 1
    raise Broken("I4 everything comes to rest", f"still moving after {_QUIET_ROUNDS} rounds")


def _moved(world: World, machine: Machine, rules: Rules) -> bool:
    waiting = machine.till.journal.pending()
    try:
        done = machine.sync()
    except Damaged:
        if not machine.is_hurt:
            raise
        return True  # told once; the next round has an empty cache to fill
    except Unauthorized:
        if not machine.is_revoked:
            raise
        return rules.settle(world, machine) or waiting + machine.unanswered() > 0
    settled = rules.settle(world, machine)
    return bool(settled or done.sent or done.received or done.more or done.rebuilt or machine.unanswered())


def digest(world: World) -> str:
    """One number for all that happened: the story as told, and every document of the hub."""
    told = hashlib.sha256("\n".join(world.told).encode())
    with world.hub.reading() as connection:
        for key, stored in documents_of(connection).items():
            told.update(repr((key, stored)).encode())
    return told.hexdigest()
