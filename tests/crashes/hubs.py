"""A hub whose power goes just before, or just after, its n-th commit: inside the driver's own call."""

from __future__ import annotations

import os
import signal
import socket
from pathlib import Path
from typing import Any

from clienteling.clock import SystemClock
from clienteling.hub import api, db, serving
from clienteling.ids import SystemIds


class Doomed(serving.Server):
    """A server that is killed at a commit of its database, once it listens."""

    dialect: Any = None
    kill: tuple[int, str] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.kill is not None:
            _end_at(self.dialect, *self.kill)


def serve(job: dict[str, Any]) -> None:
    """The hub of a folder on a port. `job`: home, port, and perhaps `kill`, (n, "before" or "after")."""
    clock = SystemClock()
    engine = db.open(Path(job["home"]))
    server = Doomed(api.create(engine, clock, SystemIds(clock)))
    server.dialect, server.kill = engine.dialect, job.get("kill")
    server.run(sockets=[serving.listen("127.0.0.1", job["port"])])


def _end_at(dialect: Any, wanted: int, when: str) -> None:
    commit, count = dialect.do_commit, 0

    def do_commit(connection: Any) -> None:
        nonlocal count
        count += 1
        if (count, when) == (wanted, "before"):
            os.kill(os.getpid(), signal.SIGKILL)
        commit(connection)
        if count == wanted:
            os.kill(os.getpid(), signal.SIGKILL)

    dialect.do_commit = do_commit
