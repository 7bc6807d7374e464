"""The hub of a simulation: the application that ships, over its own SQLite file, asked in this thread without a network.

It may die in the middle of a request, and come back from an older copy of itself. What a till does is machine.py's.
"""

from __future__ import annotations

import asyncio
import atexit
import functools
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from litestar import Litestar
from sqlalchemy import Connection, Engine, event

from clienteling import protocol
from clienteling.clock import HandClock
from clienteling.hub import api, claims, db, feed, handlers, link_payments, links
from clienteling.hub.api.running import WAITING_WRITES, Limits, Running
from clienteling.ids import Ids


class HubDied(BaseException):
    """The hub's process ended in the middle of its work."""


@dataclass(frozen=True)
class Answer:
    """What the hub answered."""

    status: int
    headers: dict[str, str]
    content: bytes


class Statements:
    """What is to happen before each statement and commit of a hub's database."""

    def __init__(self) -> None:
        self.at: Callable[[], None] = _nothing

    def reached(self, *_: object) -> None:
        """A statement is about to be carried out."""
        self.at()


class SimulatedHub:
    """A hub that runs when it is asked something. Only one at a time in a folder."""

    def __init__(self, home: Path, clock: HandClock, ids: Ids) -> None:
        self.home = home
        self.clock = clock
        self.ids = ids
        self.engine, self.app, self.statements = _process(home, clock, ids)
        self._start()

    def _start(self) -> None:
        limits = Limits(
            protocol.ProtocolRange(min=protocol.OLDEST, max=protocol.PROTOCOL), WAITING_WRITES, None
        )
        self.app.state.hub = Running(self.engine, self.clock, self.ids, limits, threads=False)

    def ask(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """One request, answered before this returns. Raises HubDied; the hub is up again then."""
        try:
            return _loop().run_until_complete(_asked(self.app, method, url, headers, body))
        except HubDied:
            self.restart()
            raise

    def restart(self) -> None:
        """The process ends and begins again; what was not committed is gone."""
        self.engine.dispose()
        self._start()

    def sweep(self) -> int:
        """What the hub does every few seconds: links that are over, carts whose lease is. Gives how many carts go back."""
        with db.reading(self.engine) as connection:
            is_over = links.any_over(connection, self.clock)
        if is_over:
            with self.engine.begin() as connection:
                link_payments.expire(connection, self.clock, self.ids)
        with db.reading(self.engine) as connection:
            if not claims.over(connection, self.clock):
                return 0
        with self.engine.begin() as connection:
            return handlers.release_expired(connection, self.clock)

    def waits_for_links(self) -> bool:
        """Whether somebody may still pay by a link."""
        with db.reading(self.engine) as connection:
            return links.count_open(connection) > 0

    def keep_copy(self) -> None:
        """A copy of the database as it stands, as a nightly backup makes one."""
        copy = self.home / "copy.db"
        copy.unlink(missing_ok=True)
        with self.engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")  # the door has begun a transaction, and VACUUM wants none
            connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
            connection.exec_driver_sql("BEGIN")

    def restore(self) -> bool:
        """The hub goes on from its last copy; False when there is none."""
        copy = self.home / "copy.db"
        if not copy.exists():
            return False
        self.engine.dispose()
        for suffix in ("", "-wal", "-shm"):
            (self.home / (db.FILE + suffix)).unlink(missing_ok=True)
        shutil.copyfile(copy, self.home / db.FILE)
        self._start()
        with self.engine.begin() as connection:
            feed.begin_anew(connection, self.ids)
        return True

    def reading(self) -> Any:
        """A read-only view of the hub as it stands."""
        return db.reading(self.engine)

    def writing(self) -> Any:
        """A transaction of the hub's own, as its command line makes them."""
        return self.engine.begin()

    def close(self) -> None:
        """Close the database."""
        self.engine.dispose()


def documents_of(connection: Connection) -> dict[tuple[str, str], tuple[int, str]]:
    """Every document of the hub by kind and id: its version, and its body as the text that is sent."""
    rows = connection.exec_driver_sql("SELECT kind, id, version, body FROM documents ORDER BY kind, id")
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}


def _nothing() -> None:
    return None


_made: dict[Path, tuple[Engine, Litestar, Statements]] = {}


def _process(home: Path, clock: HandClock, ids: Ids) -> tuple[Engine, Litestar, Statements]:
    """What a hub is made of: once for a folder, because putting it together takes longer than most stories."""
    if home not in _made:
        engine, statements = db.open(home, ids), Statements()
        event.listen(engine, "before_cursor_execute", statements.reached)
        event.listen(engine, "commit", statements.reached)
        _made[home] = engine, api.create(engine, clock, ids, threads=False), statements
    return _made[home]


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    atexit.register(loop.close)
    return loop


async def _asked(app: Any, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
    parts = urlsplit(url)
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": parts.path, "raw_path": parts.path.encode(), "query_string": parts.query.encode(), "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 1),
    }  # fmt: skip
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], answered, b"".join(part.get("body", b"") for part in sent[1:]))
