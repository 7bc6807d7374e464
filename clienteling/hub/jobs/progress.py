"""Where the jobs stand, kept in the hub's database and committed with each batch, so that a killed run goes on there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

import msgspec
from sqlalchemy import Connection, Engine, delete, insert, select

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.hub import db
from clienteling.hub.tables import secrets

_NAME = "jobs"
_STALE = timedelta(hours=24)  # after which a run that was broken off begins anew
_QUIET = timedelta(minutes=15)  # after which one that says nothing is dead

Tell = Callable[["JobState"], None]


class JobState(msgspec.Struct, frozen=True):
    """One job of the latest run it was in: how far it is, and what it wrote. Times are RFC 3339 UTC."""

    name: str
    state: str = "waiting"  # running, done
    began: str | None = None
    ended: str | None = None
    done: int = 0
    total: int = 0
    changed: int = 0
    cursor: str = ""


class Run(msgspec.Struct, frozen=True):
    """The latest run: as of when it works things out, when it was last heard of, and its jobs in their order."""

    began: str
    beat: str
    ended: str | None
    asked: tuple[str, ...]
    jobs: tuple[JobState, ...]

    def of(self, name: str) -> JobState:
        """Where a job stands."""
        return next((one for one in self.jobs if one.name == name), JobState(name))


def latest(connection: Connection) -> Run | None:
    """The latest run, if there was one."""
    value = connection.scalar(select(secrets.c.value).where(secrets.c.name == _NAME))
    return None if value is None else msgspec.json.decode(value, type=Run)


def is_alive(run: Run, clock: Clock) -> bool:
    """Whether a run goes on somewhere, as far as one can see."""
    return run.ended is None and clock.now() - clocks.parse(run.beat) < _QUIET


class Progress:
    """A run as it goes on; each step is kept at once."""

    def __init__(self, engine: Engine, clock: Clock, asked: Sequence[str], tell: Tell, *, anew: bool) -> None:
        """Goes on with a run of the same jobs that was broken off within a day, or begins one."""
        self.engine = engine
        self._clock = clock
        self._tell = tell
        with db.reading(engine) as connection:
            before = latest(connection)
        now = clock.now_text()
        if anew or before is None or not self._goes_on(before, asked):
            kept = before.jobs if before is not None else ()
            jobs = tuple(one for one in kept if one.name not in asked)
            before = Run(now, now, None, tuple(asked), (*jobs, *(JobState(name) for name in asked)))
        self._run = before
        self._keep()

    @property
    def as_of(self) -> str:
        """The instant everything is worked out for: when the run began, also after it was broken off."""
        return self._run.began

    def is_done(self, name: str) -> bool:
        """Whether a job was finished in this run."""
        return self._run.of(name).state == "done"

    def begin(self, name: str, total: int) -> str:
        """A job begins or goes on; gives the key of what was finished last ("" at the beginning)."""
        one = self._run.of(name)
        began = one.began if one.state == "running" else self._clock.now_text()
        self._put(msgspec.structs.replace(one, state="running", began=began, ended=None, total=total))
        return one.cursor if one.state == "running" else ""

    def note(self, connection: Connection, name: str, cursor: str, done: int, changed: int) -> None:
        """A batch is finished up to a key; kept when the caller's transaction commits."""
        one = self._run.of(name)
        one = msgspec.structs.replace(one, cursor=cursor, done=one.done + done, changed=one.changed + changed)
        self._put(one, connection)

    def end(self, name: str) -> None:
        """A job is finished."""
        one = self._run.of(name)
        self._put(msgspec.structs.replace(one, state="done", ended=self._clock.now_text(), cursor=""))

    def close(self) -> None:
        """The run is finished."""
        self._run = msgspec.structs.replace(self._run, ended=self._clock.now_text())
        self._keep()

    def _goes_on(self, before: Run, asked: Sequence[str]) -> bool:
        is_fresh = self._clock.now() - clocks.parse(before.began) < _STALE
        return before.ended is None and before.asked == tuple(asked) and is_fresh

    def _put(self, one: JobState, connection: Connection | None = None) -> None:
        jobs = tuple(one if old.name == one.name else old for old in self._run.jobs)
        self._run = msgspec.structs.replace(self._run, jobs=jobs, beat=self._clock.now_text())
        self._keep(connection)
        self._tell(one)

    def _keep(self, connection: Connection | None = None) -> None:
        if connection is None:
            with self.engine.begin() as own:
                self._keep(own)
            return
        connection.execute(delete(secrets).where(secrets.c.name == _NAME))
        connection.execute(insert(secrets).values(name=_NAME, value=msgspec.json.encode(self._run)))


def batches(keys: Sequence[str], after: str, size: int) -> Iterator[Sequence[str]]:
    """Sorted keys that come after one, in batches."""
    left = [key for key in keys if key > after]
    for start in range(0, len(left), size):
        yield left[start : start + size]
