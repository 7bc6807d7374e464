"""A hub that runs: its database, its threads, and the coroutines that wait for the feed to move.

Database work never runs on the event loop, and a till that waits holds neither a thread nor a connection.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, exc

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.errors import Busy, Locked
from clienteling.hub import db, feed, signing
from clienteling.hub.api.pace import Pace
from clienteling.ids import Ids

P = ParamSpec("P")
T = TypeVar("T")

_READERS = 4
_WRITERS = 4  # PostgreSQL; SQLite has one writer at a time, so one thread is enough
_GOES = 5
_LOOK_SECONDS = 0.5
WAITING_WRITES = 64
_RETRY_SECONDS = 2


@dataclass(frozen=True)
class Limits:
    """What a hub lets itself be asked for."""

    speaks: protocol.ProtocolRange
    waiting_writes: int
    per_second: int | None  # requests of one till; None for any number


class Running:
    """One process of a hub. Without `threads` all work is done where it is asked for: a simulation's hub."""

    def __init__(
        self, engine: Engine, clock: Clock, ids: Ids, limits: Limits, *, threads: bool = True
    ) -> None:
        self.engine = engine
        self.clock = clock
        self.ids = ids
        self.speaks = limits.speaks
        self.pace = Pace(clock, limits.per_second)
        with db.reading(engine) as connection:
            self.keys = signing.keys(connection)
        self.waiting = Waiting()
        is_sqlite = engine.dialect.name == "sqlite"  # which waits for its turn by itself
        writers, self._goes = (1, 1) if is_sqlite else (_WRITERS, _GOES)
        self._most_writes = limits.waiting_writes + writers
        self._writes = 0
        self._readers = ThreadPoolExecutor(_READERS, "hub-read") if threads else None
        self._writers = ThreadPoolExecutor(writers, "hub-write") if threads else None

    async def read(
        self, job: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs a job on a read-only view of one moment, in a reader's thread."""

        def run() -> T:
            with db.reading(self.engine) as connection:
                return job(connection, *args, **kwargs)

        return await _in(self._readers, run)

    async def write(
        self, job: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs a job in one write transaction, in a writer's thread, and wakes who waits for the feed.

        Raises Busy when too many wait already: what is not begun is better tried again than answered too late.
        """
        if self._writes >= self._most_writes:
            raise Busy("busy", after=_RETRY_SECONDS)

        def once() -> tuple[T, int]:
            with self.engine.begin() as connection:
                return job(connection, *args, **kwargs), feed.head(connection).seq

        run = partial(self._patiently, once)
        self._writes += 1
        try:
            answer, seq = await _in(self._writers, run)
        finally:
            self._writes -= 1
        self.waiting.moved(seq)
        return answer

    def _patiently(self, once: Callable[[], tuple[T, int]]) -> tuple[T, int]:
        """PostgreSQL breaks a deadlock by failing one of the two; nothing of that one has happened, so it goes again."""
        for _ in range(self._goes - 1):
            try:
                return once()
            except exc.OperationalError as error:
                if not isinstance(db.known(str(error.orig)), Locked):
                    raise
        return once()

    async def think(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs slow work without the database (a PIN hash) in a reader's thread."""
        return await _in(self._readers, partial(job, *args, **kwargs))

    async def watch(self) -> None:
        """Notices what other processes commit (an import, a second hub) as long as somebody waits."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            if self.waiting.anyone:
                head = await self.read(feed.head)
                self.waiting.moved(head.seq)

    def close(self) -> None:
        """Ends the threads once their work is done, and the connections."""
        self.waiting.end()
        for threads in (self._readers, self._writers):
            if threads is not None:
                threads.shutdown()
        self.engine.dispose()


async def _in(threads: ThreadPoolExecutor | None, work: Callable[[], T]) -> T:
    if threads is None:
        return work()
    return await asyncio.get_running_loop().run_in_executor(threads, work)


class Waiting:
    """Who waits for the feed to pass a number. Used on the event loop only."""

    def __init__(self) -> None:
        self._seq = 0
        self._ended = False
        self._waiters: set[asyncio.Future[None]] = set()

    @property
    def anyone(self) -> bool:
        """Whether somebody waits."""
        return bool(self._waiters)

    async def past(self, seq: int, seconds: float) -> None:
        """Returns when the feed is known to be past a number, or after some seconds, or when the hub stops."""
        if self._seq > seq or self._ended:
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await asyncio.wait_for(waiter, seconds)
        except TimeoutError:
            pass  # nothing happened: the page stays empty
        finally:
            self._waiters.discard(waiter)

    def moved(self, seq: int) -> None:
        """The feed has reached a number: everyone who waits looks again."""
        if seq > self._seq:
            self._seq = seq
            self._wake()

    def end(self) -> None:
        """Nobody waits any longer: the hub stops."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
