"""The thread of a serving hub that starts the jobs at night, in a process of their own: their arithmetic would hold up tills."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, Engine, exc

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.errors import BadInput
from clienteling.hub import db, documents
from clienteling.hub.jobs import progress

log = logging.getLogger("clienteling.hub")

LOOK_SECONDS = 60.0
_PATIENCE = 5.0
_NICE = 15


def at(text: str) -> time | None:
    """A time of day as it is written, None for `off`. Raises BadInput("bad_time")."""
    if text == "off":
        return None
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise BadInput("bad_time") from None


def is_due(connection: Connection, clock: Clock, when: time) -> bool:
    """Whether the jobs have not run since the last time they should have begun, and do not run now.

    A run that was broken off is due at once: it goes on.
    """
    run = progress.latest(connection)
    if run is not None and progress.is_alive(run, clock):
        return False
    if run is not None and run.ended is None:
        return True
    return run is None or clocks.parse(run.began) < _last(clock.now(), when, _zone(connection))


def _last(now: datetime, when: time, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)
    today = datetime.combine(local.date(), when, zone)
    return today if today <= local else today - timedelta(days=1)


def _zone(connection: Connection) -> ZoneInfo:
    for _, stored in documents.of(connection, "store"):
        try:
            return ZoneInfo(str(stored.body.get("timezone")))
        except (ZoneInfoNotFoundError, ValueError):
            continue
    return ZoneInfo("UTC")


@contextmanager
def started(engine: Engine, clock: Clock, when: time | None, place: Sequence[str]) -> Iterator[None]:
    """Starts the jobs whenever they are due, as long as this lasts; never with None."""
    if when is None:
        yield
        return
    nightly = Nightly(engine, clock, when, place)
    nightly.start()
    try:
        yield
    finally:
        nightly.close()


class Nightly:
    """Looks every minute whether the jobs are due, and starts them. Two of them at once do no harm, only work."""

    def __init__(self, engine: Engine, clock: Clock, when: time, place: Sequence[str]) -> None:
        """`place` are the arguments that say where the hub's database is."""
        self._engine = engine
        self._clock = clock
        self._when = when
        self._place = place
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="hub-nightly", daemon=True)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """End; jobs that run are stopped, and go on another time."""
        self._ending.set()
        if self._process is not None:
            self._process.terminate()
        self._thread.join(_PATIENCE)

    def _watch(self) -> None:
        while not self._ending.wait(LOOK_SECONDS):
            try:
                with db.reading(self._engine) as connection:
                    due = is_due(connection, self._clock, self._when)
                if due:
                    self._run()
            except (exc.DBAPIError, OSError) as error:
                log.warning("the jobs wait: %s", type(error).__name__)

    def _run(self) -> None:
        words = [sys.executable, "-m", "clienteling.hub.cli", "jobs", *self._place, "--json", "run"]
        nowhere = subprocess.DEVNULL
        self._process = subprocess.Popen(words, stdin=nowhere, stdout=nowhere, stderr=nowhere)
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _NICE)
        if self._process.wait() != 0 and not self._ending.is_set():
            log.warning("the jobs did not end well: run clienteling-hub jobs run to see why")
