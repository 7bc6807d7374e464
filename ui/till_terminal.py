"""The card terminal of this till: the thread that asks it, what it is like now, and payments that go on by themselves.

What a payment is and when it is over is services/paying.py's and settling.py's; nothing is shown here.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

from clienteling.errors import ClientelingError, DeviceError
from ui.workers import Workers

if TYPE_CHECKING:
    from clienteling.devices.terminal import CounterTerminal, Terminal
    from clienteling.domain.attempt import Attempt
    from clienteling.settings import Settings
    from clienteling.till import Till
    from ui.per_thread import PerThread

T = TypeVar("T")

SETTLE_EVERY = 4.0
"""Seconds between two looks at payments that are not settled, and at a terminal that is silent."""
GREET_EVERY = 60.0
"""Seconds between two greetings of a terminal nobody pays at."""
PATIENCE = 5.0
"""Seconds an ending app waits for a question to the terminal: what is still open is asked about at the next start."""


@dataclass(frozen=True)
class TerminalState:
    """The terminal as it last answered: `none` is set up, `ready`, `silent` (no answer), `busy` (a card is in it)."""

    kind: Literal["none", "ready", "silent", "busy"]
    name: str = ""


@dataclass(frozen=True)
class News:
    """Whom it tells, on the main thread: how the terminal is, which payments went on with nobody waiting, an error."""

    state: Callable[[TerminalState], None]
    moved: Callable[[list[Attempt]], None]
    trouble: Callable[[ClientelingError], None]


class TillTerminal:
    """One for each bridge: the terminal, when it was opened, and the two threads that ask it."""

    def __init__(self, settings: Settings, here: PerThread, news: News) -> None:
        self._settings, self._here, self._news = settings, here, news
        # A second thread, because whoever stops a payment must not stand in line behind it.
        self._asking, self._stopping = (Workers(name, 1, here.put_away) for name in ("terminal", "stop"))
        self._opening = threading.Lock()
        self._opened = False
        self._terminal: CounterTerminal | None = None
        self._waiting = 0
        self._told = ""
        self._greeted = -GREET_EVERY
        self.now = TerminalState("none")

    async def run(self, function: Callable[[Till, Terminal], T]) -> T:
        """`function(till, terminal)` in the terminal's thread. Raises DeviceError("no_terminal") when none is set up."""
        self._waiting += 1
        try:
            return await self._job(self._asking, lambda: function(self._here.till(), self._needed()))
        finally:
            self._waiting -= 1
            self._show()

    async def stop(self, attempt: Attempt) -> None:
        """Ask the terminal to stop while `paying.send` waits at it, which says what became of it. Raises DeviceError."""

        def job() -> None:
            from clienteling.services import paying

            paying.stop(self._needed(), attempt)

        await self._job(self._stopping, job)

    async def recover(self) -> None:
        """Before anybody can be paid: what was never sent is closed, what was approved is finished. Asks no terminal yet."""

        def job() -> list[Attempt]:
            from clienteling.services import settling

            return settling.recover(self._here.till(), None)

        await self._moved_by(job)

    async def keep_settling(self) -> None:
        """From now on see to the payments that are not settled, as far as hub and terminal let them go."""
        while True:  # in the terminal's thread, after `recover`
            if not self._waiting:  # or somebody stands at the terminal: their payment comes first
                await self._moved_by(self._settled)
            await asyncio.sleep(SETTLE_EVERY)

    async def close(self) -> None:
        """End both threads; a question the terminal has not answered is not waited for."""
        for workers in (self._asking, self._stopping):
            await asyncio.to_thread(workers.close, PATIENCE)

    async def _job(self, workers: Workers, job: Callable[[], T]) -> T:
        return await asyncio.shield(asyncio.wrap_future(workers.submit(job)))

    async def _moved_by(self, job: Callable[[], list[Attempt]]) -> None:
        try:
            moved = await self._job(self._asking, job)
        except ClientelingError as problem:  # tried again at the next turn, and told once
            if str(problem) != self._told:
                self._told = str(problem)
                self._news.trouble(problem)
        else:
            self._told = ""
            if moved:
                self._news.moved(moved)
        self._show()

    def _settled(self) -> list[Attempt]:
        from clienteling.services import settling
        from clienteling.store import attempts

        till, terminal = self._here.till(), self._known()
        moved = settling.settle(till, terminal) if attempts.unsettled(till.journal.conn) else []
        self._greet(till.clock.monotonic())
        return moved

    def _greet(self, now: float) -> None:
        """Ask a terminal nobody pays at how it is, a silent one each time."""
        if self._terminal is None or (
            self._terminal.condition == "ready" and now < self._greeted + GREET_EVERY
        ):
            return
        self._greeted = now
        try:
            self._terminal.greet()
        except DeviceError:
            pass  # its condition says so

    def _known(self) -> CounterTerminal | None:
        from clienteling.devices import terminals

        with self._opening:
            if not self._opened:
                self._terminal, self._opened = terminals.open_terminal(self._settings), True
        return self._terminal

    def _needed(self) -> CounterTerminal:
        terminal = self._known()
        if terminal is None:
            raise DeviceError("no_terminal")
        return terminal

    def _show(self) -> None:
        known = self._terminal
        now = TerminalState("none") if known is None else TerminalState(known.condition, known.name)
        if now != self.now:
            self.now = now
            self._news.state(now)
