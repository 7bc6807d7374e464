"""The one place where threads, asyncio and Qt meet: jobs run in named workers, results and errors come back on the main thread.

Pages are coroutines over services; what a service does with its files and the network is not known here.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, Literal, NamedTuple, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from clienteling.errors import ClientelingError, DeviceError
from ui.per_thread import PerThread
from ui.sync_loop import Reports, SyncLoop
from ui.till_terminal import News, TerminalState, TillTerminal
from ui.workers import Workers

if TYPE_CHECKING:
    from clienteling.devices.printer import Printer
    from clienteling.devices.terminal import Terminal
    from clienteling.domain.attempt import Attempt
    from clienteling.settings import Settings
    from clienteling.store.cache import Changes
    from clienteling.sync.client import HubClient
    from clienteling.till import Session, Till

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
Worker = Literal["store", "reader", "live", "devices"]
_SIZES: dict[Worker, int] = {"store": 1, "reader": 1, "live": 4, "devices": 1}
# A page of the feed is applied in Python in another thread; with the default of 5 ms every frame would wait that long.
SWITCH_INTERVAL = 0.0005


class Copied(NamedTuple):
    """How many records of the shop's first copy are here, and of how many where the hub says so."""

    done: int
    of: int | None


class Bridge(QObject):
    """One till's workers. `changed` names documents after any commit, `state` is the connection, `trouble` a task's error.

    `terminal_state` is how the card terminal is (TerminalState), `payments_moved` which attempts went on by themselves.
    """

    changed = Signal(object)
    state = Signal(object)
    trouble = Signal(object)
    terminal_state = Signal(object)
    payments_moved = Signal(object)
    _reported = Signal(object, object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self._here = PerThread(settings, lambda: self.session, self._heard)
        self._workers = {name: Workers(name, size, self._here.put_away) for name, size in _SIZES.items()}
        told = News(self.terminal_state.emit, self.payments_moved.emit, self.trouble.emit)
        self._terminal = TillTerminal(settings, self._here, told)
        self._recovered: asyncio.Future[Any] | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._quiet: set[asyncio.Task[Any]] = set()
        self._sync: SyncLoop | None = None
        self._closing = False
        self._reported.connect(self._report)
        sys.setswitchinterval(SWITCH_INTERVAL)

    # Jobs ---------------------------------------------------------------------------------------------------------

    async def run(self, function: Callable[Concatenate[Till, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(till, *args)` in the store's thread. Who waits may be cancelled; the job itself never is."""
        return await self._job("store", lambda: function(self._here.till(), *args, **kwargs))

    async def live(
        self, function: Callable[Concatenate[Till, HubClient, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`function(till, client, *args)` in the live pool: the few things that wait for the hub."""
        return await self._job(
            "live", lambda: function(self._here.till(), self._here.client(), *args, **kwargs)
        )

    async def at_printer(
        self, function: Callable[Concatenate[Printer, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`function(printer, *args)` in the devices' thread. Raises DeviceError: no_printer, and what the printer raises."""
        return await self._job("devices", lambda: function(_printer(self.settings), *args, **kwargs))

    async def read(self, function: Callable[Concatenate[Till, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(till, *args)` in the reader: what takes long and must not keep the counter waiting."""
        return await self._job("reader", lambda: function(self._here.till(), *args, **kwargs))

    async def apart(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(*args)` in the reader, without a till: the checks for IT open files of their own."""
        return await self._job("reader", lambda: function(*args, **kwargs))

    async def _job(self, worker: Worker, job: Callable[[], T]) -> T:
        return await asyncio.shield(asyncio.wrap_future(self._workers[worker].submit(job)))

    def _heard(self, changes: Changes) -> None:
        self._reported.emit(self.changed.emit, changes)
        self.try_now()

    async def at_terminal(
        self, function: Callable[Concatenate[Till, Terminal, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`function(till, terminal, *args)` in the terminal's thread. Raises DeviceError("no_terminal") without one."""
        return await self._terminal.run(lambda till, terminal: function(till, terminal, *args, **kwargs))

    async def stop_payment(self, attempt: Attempt) -> None:
        """Ask the terminal to stop while `paying.send` waits at it, which says what became of it. Raises DeviceError."""
        await self._terminal.stop(attempt)

    @property
    def terminal_now(self) -> TerminalState:
        """How the card terminal was when it was last asked."""
        return self._terminal.now

    def recover(self) -> asyncio.Future[Any]:
        """Begin, once, to see to the payments of before the start, and from then on to what is unsettled.

        The future is done when somebody may be paid again: what was never sent is closed, and is not taken for theirs.
        """
        if self._recovered is None:
            self._recovered = self.spawn(self._terminal.recover(), quiet=True)
            self.spawn(self._terminal.keep_settling(), quiet=True)
        return self._recovered

    # Who works here -----------------------------------------------------------------------------------------------

    async def enrol(self, hub: str, code: str, name: str = "") -> None:
        """Make this folder a till of a hub. Raises what `enrol.enrol` raises."""
        await self._job("store", lambda: self._here.enrol(hub, code, name))

    async def fetch_copy(self, progress: Callable[[Copied], None]) -> None:
        """The first whole copy of the shop, if there is none yet; `progress` is told on the main thread."""

        def report(done: int, of: int | None) -> None:
            self._reported.emit(progress, Copied(done, of))

        await self._job("store", lambda: self._fetched(report))

    def _fetched(self, report: Callable[[int, int | None], None]) -> None:
        from clienteling.sync import engine

        if self._here.till().cache.cursor() is None:
            engine.bootstrap(self._here.till(), self._here.client(), report)

    async def sign_in(self, user: str, pin: str = "") -> None:
        """Sign an associate in by user and PIN, or by a badge alone. Raises Unauthorized, Busy."""
        self.session = await self.who_is(user, pin)

    async def who_is(self, user: str, pin: str = "") -> Session:
        """Who a user and PIN, or a badge, belong to; nobody works here by that yet. Raises Unauthorized, Busy."""
        from clienteling.services import signin

        if pin:
            return await self.live(signin.sign_in, user, pin)
        return await self.live(signin.sign_in_by_badge, user)

    # Sync ---------------------------------------------------------------------------------------------------------

    def start_sync(self) -> None:
        """Begin to send and receive; called once the till has its first copy."""
        if self._sync is None:
            reports = Reports(
                self._tell(self.changed.emit),
                self._tell(self.state.emit),
                self._tell(self.trouble.emit),
                self._tell(self.payments_moved.emit),
                self._here.put_away,
            )
            self._sync = SyncLoop(self._here.till, self._here.client, reports, self._here.line)
            self._sync.start()

    def try_now(self) -> None:
        """Send and receive at once instead of at the next turn."""
        if self._sync is not None:
            self._sync.wake()

    def _tell(self, listener: Callable[[Any], None]) -> Callable[[Any], None]:
        """What a thread calls to say something on the main thread."""

        def tell(what: Any) -> None:
            if not self._closing:
                self._reported.emit(listener, what)

        return tell

    def _report(self, listener: Callable[[Any], None], what: Any) -> None:
        listener(what)

    # Tasks --------------------------------------------------------------------------------------------------------

    def spawn(self, work: Coroutine[Any, Any, Any], *, quiet: bool = False) -> asyncio.Future[Any]:
        """Run a coroutine as a task that is kept until done; its error goes to `trouble`. Nothing begins while closing.

        A `quiet` task is one nobody waits for: `idle` does not count it.
        """
        loop = asyncio.get_event_loop()
        if self._closing:
            work.close()
            never: asyncio.Future[Any] = loop.create_future()
            never.cancel()
            return never
        task = loop.create_task(work)
        (self._quiet if quiet else self._tasks).add(task)
        task.add_done_callback(self._finished)
        return task

    @property
    def idle(self) -> bool:
        """Whether nothing is being waited for."""
        return not self._tasks

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        self._quiet.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            if not isinstance(error, ClientelingError):
                log.error("a task failed", exc_info=error)
            self.trouble.emit(error)

    async def close(self) -> None:
        """Break off what only reads, let writes end, close every file in order."""
        self._closing = True
        waiting = [*self._tasks, *self._quiet]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        if self._sync is not None:
            await asyncio.to_thread(self._sync.close)
        await self._terminal.close()
        # The store's thread holds the folder's lock: it ends last.
        for name in ("live", "reader", "devices", "store"):
            await asyncio.to_thread(self._workers[name].close)


def _printer(settings: Settings) -> Printer:
    from clienteling.devices.printer import open_printer

    printer = open_printer(settings)
    if printer is None:
        raise DeviceError("no_printer", device="printer")
    return printer
