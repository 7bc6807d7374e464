"""Who goes on: the actors of a race run in threads of which only one moves at a time, as chance decides.

So several of them can each be half way through something, as in the shop, and the same seed is the same course of things.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from clienteling.hub.seeding.chance import Chance

_MOST_TURNS = 20_000
_STUCK = 120.0  # seconds of real time in which a turn ends on the slowest machine


class Over(BaseException):
    """The race was stopped: whoever is half way through something gives up."""


@dataclass
class _Actor:
    name: str
    work: Callable[[], None]
    go: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    thread: threading.Thread | None = None
    waits: Callable[[], bool] | None = None
    """What it waits for; None: it can go on."""
    not_before: int = 0
    """The turn before which it does nothing, unless nobody else can."""
    doing: str = ""
    """What it was in the middle of when its turn ended."""
    is_over: bool = False


class Turns:
    """The actors of one race. `restless` is how likely the turn changes where it can."""

    def __init__(self, chance: Chance, restless: float, told: Callable[[str], None]) -> None:
        self._chance = chance
        self._restless = restless
        self._told = told
        self._actors: list[_Actor] = []
        self._here = threading.local()
        self._back = threading.Semaphore(0)
        self._problem: BaseException | None = None
        self._is_stopping = False
        self.count = 0
        """How many turns there were."""

    def add(self, name: str, work: Callable[[], None]) -> None:
        """Somebody who takes part."""
        self._actors.append(_Actor(name, work))

    def run(self) -> None:
        """Let everybody come to an end. Raises what the first one raised that met something nobody expected."""
        for actor in self._actors:
            actor.thread = threading.Thread(target=self._live, args=(actor,), daemon=True)
            actor.thread.start()
        current: _Actor | None = None
        while self._problem is None and (left := [one for one in self._actors if not one.is_over]):
            current = self._next(left, current)
            self._turn(current)
        self._stop()
        if self._problem is not None:
            raise self._problem

    def pause(self, doing: str = "") -> None:
        """Somebody else may go on before this returns. Outside of a race nothing happens."""
        actor: _Actor | None = getattr(self._here, "actor", None)
        if actor is None:
            return
        if self._is_stopping:
            raise Over
        actor.doing = doing
        self._back.release()
        actor.go.acquire()
        if self._is_stopping:
            raise Over
        actor.doing = ""

    def sleep(self, turns: int) -> None:
        """The others have so many turns, if they want them."""
        actor: _Actor | None = getattr(self._here, "actor", None)
        if actor is not None and turns > 0:
            actor.not_before = self.count + turns
            self.pause()

    def until(self, is_so: Callable[[], bool], doing: str = "") -> None:
        """The others go on until something is so."""
        actor: _Actor | None = getattr(self._here, "actor", None)
        if actor is None or is_so():
            return
        actor.waits = is_so
        try:
            self.pause(doing)
        finally:
            actor.waits = None

    def _next(self, left: list[_Actor], current: _Actor | None) -> _Actor:
        awake = [one for one in left if one.waits is None or one.waits()]
        able = [one for one in awake if one.not_before <= self.count] or awake
        if not able or self.count > _MOST_TURNS:
            waiting = ", ".join(f"{one.name}: {one.doing}" for one in left)
            raise RuntimeError(f"nobody can go on ({waiting})")
        if current in able and not self._chance.some(self._restless):
            return current
        chosen = self._chance.pick(able)
        if current is not None and chosen is not current and not current.is_over and current.doing:
            self._told(f"      … {current.name} {current.doing} …")
        return chosen

    def _turn(self, actor: _Actor) -> None:
        self.count += 1
        actor.go.release()
        if not self._back.acquire(timeout=_STUCK):
            raise RuntimeError(f"{actor.name} does not come to an end")

    def _live(self, actor: _Actor) -> None:
        self._here.actor = actor
        actor.go.acquire()
        try:
            if not self._is_stopping:
                actor.work()
        except Over:
            pass
        except BaseException as problem:  # noqa: BLE001, RUF100 - whatever it is, the race is judged by it
            self._problem = self._problem or problem
        finally:
            actor.is_over = True
            self._back.release()

    def _stop(self) -> None:
        self._is_stopping = True
        for actor in self._actors:
            while not actor.is_over:
                self._turn(actor)
            assert actor.thread is not None
            actor.thread.join()
