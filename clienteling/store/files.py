"""The files of one till's folder: its lock, its journal, and which cache file is current.

What is inside the files is journal.py's and cache.py's.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from clienteling.clock import Clock
from clienteling.errors import AlreadyRunning, Damaged, NewerSchema, StorageError
from clienteling.ids import Ids
from clienteling.store import points
from clienteling.store.cache import Cache
from clienteling.store.journal import Journal
from clienteling.store.keys import Keys

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

JOURNAL = "journal.db"
LOCK = "lock"
CURRENT = "cache_file"  # the fact in the journal that names the cache in use
BUILDING = "building"  # the fact: the cache file that is being built
LOST = "cache_lost"  # the fact that says a cache had to be thrown away: {at, code}, until the next whole copy


class Lock:
    """One process at a time writes to a till's folder. The system frees it when the process ends, however it ends."""

    def __init__(self, home: Path) -> None:
        """Take the folder. Raises AlreadyRunning, or StorageError when the folder cannot be written to."""
        try:
            home.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file: IO[bytes] = (home / LOCK).open("ab")
        except OSError:
            raise StorageError("cannot_open", file=LOCK) from None
        try:
            _take(self._file)
        except OSError:
            self._file.close()
            raise AlreadyRunning from None

    def release(self) -> None:
        """Give the folder back."""
        self._file.close()


def _take(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass
class Current:
    """Which cache file all threads of this process use; a rebuild changes it once for all; and when all was heard."""

    name: str | None = None
    missed: bool = False
    heard: float | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)


class Files:
    """The files of a till as one thread has them open."""

    def __init__(
        self,
        home: Path,
        keys: Keys,
        ids: Ids,
        clock: Clock,
        *,
        cache_mb: int = 64,
        read_only: bool = False,
        lock: Lock | None = None,
        current: Current | None = None,
    ) -> None:
        self.home = home
        self.keys = keys
        self.ids = ids
        self.clock = clock
        self.cache_mb = cache_mb
        self.read_only = read_only
        self._lock = lock
        self._current = current or Current()
        self._cache: Cache | None = None

    def for_thread(self) -> Files:
        """The same files, to be opened by another thread."""
        shared = {"cache_mb": self.cache_mb, "read_only": self.read_only, "current": self._current}
        return Files(self.home, self.keys, self.ids, self.clock, **shared)  # type: ignore[arg-type]

    def journal(self) -> Journal:
        """Open the journal for this thread. Raises Damaged("journal_missing") where there should be one and is none."""
        path = self.home / JOURNAL
        if not path.exists():
            raise Damaged("journal_missing", file=JOURNAL)
        return Journal.open(path, self.keys.database, clock=self.clock, read_only=self.read_only)

    def cache(self, journal: Journal) -> Cache:
        """This thread's connection to the cache in use. A lost or damaged one is replaced by an empty one and noted."""
        name = self._current.name
        mine = self._cache
        if mine is not None and mine.path.name == name:
            # Damage is told to whoever met it; the next one to ask gets an empty cache, and sync fills it.
            if not mine.conn.broken or self.read_only:
                return mine
            return self.discard(journal, "cache_damaged")
        with self._current.lock:
            self.close_cache()
            name = self._current.name or journal.noted(CURRENT)
            try:
                self._cache = self.open_cache(name, journal) if name else self.discard(journal, "missing")
            except (Damaged, NewerSchema) as problem:
                if self.read_only:
                    raise
                self._cache = self.discard(journal, problem.code)
            self._current.name = self._cache.path.name
        return self._cache

    @property
    def missed(self) -> bool:
        """Whether some command is in the journal but could not be shown in the cache, by whichever thread."""
        return self._current.missed

    @missed.setter
    def missed(self, yes: bool) -> None:
        self._current.missed = yes

    @property
    def heard(self) -> float | None:
        """When this process last held all the hub had, on the steady clock; None as long as it has not."""
        return self._current.heard

    @heard.setter
    def heard(self, at: float) -> None:
        self._current.heard = at

    def open_cache(self, name: str, journal: Journal) -> Cache:
        """Open one cache file that must be there. Raises Damaged, NewerSchema, Locked, DiskFull or StorageError."""
        path = self.home / name
        if not path.exists() or not path.stat().st_size:
            raise Damaged("cache_missing", file=name)
        return Cache.open(path, self.keys.database, journal, read_only=self.read_only, cache_mb=self.cache_mb)

    def new_cache(self, journal: Journal) -> Cache:
        """An empty cache file that is not in use yet."""
        path = self.home / f"cache-{self.ids.new()}.db"
        with points.around("files.new_cache"):
            return Cache.open(path, self.keys.database, journal, cache_mb=self.cache_mb)

    def discard(self, journal: Journal, code: str) -> Cache:
        """Stop using the present cache and begin an empty one with this till's own commands in it; it says why."""
        if self.read_only:
            raise Damaged("cache_missing")
        with self._current.lock:
            fresh = self.new_cache(journal)
            had = journal.noted(CURRENT) is not None
            with journal.writing("journal.swap"):
                journal.note(CURRENT, fresh.path.name)
                journal.note(LOST, {"at": self.clock.now_text(), "code": code} if had else None)
            self._use(fresh, journal)
        return fresh

    def swap(self, journal: Journal, fresh: Cache) -> None:
        """Use a cache that has been built; all threads follow with their next question."""
        with self._current.lock:
            with journal.writing("journal.swap"):
                journal.note(CURRENT, fresh.path.name)
                journal.note(LOST, None)
            self._use(fresh, journal)

    def _use(self, fresh: Cache, journal: Journal) -> None:
        if self._cache is not fresh:
            self.close_cache()
        self._cache = fresh
        self._current.name = fresh.path.name
        fresh.in_use = True
        # Whoever wrote a command before this line has shown it in the old file; from here on in the new one.
        fresh.project_all()
        self.sweep(journal)

    def sweep(self, journal: Journal) -> None:
        """Delete cache files nobody uses any more; one that another thread still has open goes at the next start."""
        keep = {journal.noted(CURRENT), journal.noted(BUILDING)}
        for path in self.home.glob("cache-*.db*"):
            if f"{path.name.partition('.db')[0]}.db" not in keep:  # with what SQLite keeps beside it
                try:
                    with points.around("files.sweep"):
                        path.unlink()
                except OSError:
                    continue  # Windows does not delete open files

    def close_cache(self) -> None:
        """Close this thread's connection to the cache."""
        if self._cache is not None:
            self._cache.close()
            self._cache = None

    def close(self) -> None:
        """Close what this thread has open; the owner of the lock gives it back."""
        self.close_cache()
        if self._lock is not None:
            self._lock.release()


def is_half_repaired(home: Path) -> bool:
    """Whether a damaged journal was set aside and nothing took its place."""
    return not (home / JOURNAL).exists() and any(home.glob("journal-damaged-*.db"))


def stamped(now: str) -> str:
    """A time (RFC 3339) as part of a file's name."""
    return now.replace(":", "").replace(".", "").replace("-", "")


def set_aside(home: Path, name: str) -> None:
    """Move a journal that cannot be used out of the way under this name, never delete it. Raises StorageError."""
    for suffix in ("", "-wal", "-shm"):
        part = home / (JOURNAL + suffix)
        if part.exists():
            try:
                with points.around("files.set_aside"):
                    part.rename(home / (name + suffix))
            except OSError:
                raise StorageError("cannot_open", file=part.name) from None
