"""The one door to SQLite on the till: SQLCipher connections with a raw key, and its errors as ours.

Which tables are inside is told by journal.py, cache.py and index.py; who keeps the key, by keys.py. This module is
heavy to import: windows load it in the store's thread, after the first paint.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3 as driver
else:
    import sqlcipher3.dbapi2 as driver

    # sqlite-utils takes pysqlite3 when there is one: under that name it uses SQLCipher for everything.
    sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = driver
    # It would also take numpy where a hub is installed beside a till: start-up would pay for what nothing here needs.
    sys.modules.setdefault("numpy", None)

from sqlite_utils import Database

from clienteling.errors import ClientelingError, Damaged, DiskFull, Locked, StorageError
from clienteling.store import points

if sys.modules.get("numpy", sys) is None:
    del sys.modules["numpy"]  # from here on whoever wants it may have it

PLAIN_HEADER = b"SQLite format 3\0"
_BUSY = 15.0  # seconds another thread's transaction may take before we call it locked
_LITTLE = 1 << 20


def _as_it_is(value: Any) -> Any:
    return value


# The driver asks every None and every bytes for its adapter, and the refusal costs more than the row: there is one.
driver.register_adapter(bytes, _as_it_is)
driver.register_adapter(type(None), _as_it_is)


class Cursor(driver.Cursor):
    """A cursor whose errors are ours."""

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        """As in sqlite3. Raises Damaged, DiskFull, Locked or StorageError."""
        try:
            super().execute(sql, parameters)
        except driver.DatabaseError as problem:
            raise self.connection.known(problem) from problem  # type: ignore[attr-defined]
        return self

    def executemany(self, sql: str, parameters: Iterable[Any]) -> Cursor:
        """As in sqlite3. Raises Damaged, DiskFull, Locked or StorageError."""
        try:
            super().executemany(sql, parameters)
        except driver.DatabaseError as problem:
            raise self.connection.known(problem) from problem  # type: ignore[attr-defined]
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except driver.DatabaseError as problem:
            raise self.connection.known(problem) from problem  # type: ignore[attr-defined]

    def fetchone(self) -> Any:
        """As in sqlite3."""
        return next(self, None)

    def fetchall(self) -> list[Any]:
        """As in sqlite3."""
        try:
            return super().fetchall()
        except driver.DatabaseError as problem:
            raise self.connection.known(problem) from problem  # type: ignore[attr-defined]


class Connection(driver.Connection):
    """A connection that knows its file and gives our cursors."""

    path: Path
    broken = False  # SQLite has found damage through this connection
    written: str | None = None  # the name (points.py) of the write that is going on

    def cursor(self, factory: Any = None) -> Any:
        """A cursor whose errors are ours."""
        return super().cursor(factory or Cursor)

    def known(self, problem: Exception) -> Exception:
        """What SQLite said as a known error; a bug of ours (bad SQL, a broken constraint) stays what it is."""
        found = known(problem, self.path)
        self.broken = self.broken or isinstance(found, Damaged)
        return found


def connect(
    path: Path, key: bytes, *, read_only: bool = False, durable: bool = False, cache_mb: int = 64
) -> Connection:
    """Open (or, unless read only, create) an encrypted file. `key` is the raw 256-bit key, `durable` syncs each commit.

    Raises Damaged (also for a wrong key: keys.find has told that apart before), Locked, DiskFull, StorageError.
    """
    try:
        mode = "rw" if read_only else "rwc"
        where = f"{path.absolute().as_uri()}?mode={mode}"
        conn = driver.connect(where, uri=True, timeout=_BUSY, isolation_level=None, factory=Connection)
    except driver.DatabaseError as problem:
        raise known(problem, path) from problem
    conn.path = path
    try:
        conn.execute("PRAGMA cipher_log_level = NONE")
        conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _tune(conn, read_only, durable, cache_mb)
    except BaseException:
        conn.close()
        raise
    return conn


def _tune(conn: Connection, read_only: bool, durable: bool, cache_mb: int) -> None:
    if not read_only:
        conn.execute("PRAGMA journal_mode = WAL")
    conn.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    if not durable:
        # In pages of 4 KB: not after every page of the feed, and not so much at once that a person would notice.
        conn.execute("PRAGMA wal_autocheckpoint = 4000")
    conn.execute(f"PRAGMA cache_size = {-1024 * cache_mb}")
    conn.execute("PRAGMA temp_store = MEMORY")  # a temporary file would be plain
    conn.execute("PRAGMA foreign_keys = ON")
    if read_only:
        conn.execute("PRAGMA query_only = ON")


def written_once(conn: Connection) -> None:
    """For a file nobody reads yet: pages go where they belong at once, not into a log first; every commit is on the disk.

    Opened again after a crash it has its log like any other (`connect`), after SQLite has taken back what was not committed.
    """
    conn.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    conn.execute("PRAGMA synchronous = FULL")


def written_to_log(conn: Connection) -> None:
    """From here on others may read while it is written: the log, as `connect` sets it. What was committed is on the disk."""
    conn.execute("PRAGMA journal_mode = WAL").fetchone()
    conn.execute("PRAGMA synchronous = NORMAL")


@contextmanager
def reading(conn: Connection) -> Iterator[None]:
    """Several questions to one moment of the file, whatever is committed meanwhile."""
    conn.execute("BEGIN")
    try:
        yield
    finally:
        _undo(conn)


@contextmanager
def lasting(conn: Connection, wanted: bool = True) -> Iterator[None]:
    """Commits in here, and all before them, are on the disk when they return; `wanted` False changes nothing."""
    before = conn.execute("PRAGMA synchronous").fetchone()[0]
    if wanted:
        conn.execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        if wanted:
            conn.execute(f"PRAGMA synchronous = {before}")


@contextmanager
def writing(conn: Connection, name: str) -> Iterator[Connection]:
    """One write transaction: all of it or nothing. Inside another one it is part of that. Its `name` is in points.py."""
    if conn.in_transaction:
        _reach(conn, f"{name}:inside")
        yield conn
        return
    conn.written = name
    try:
        conn.execute("BEGIN IMMEDIATE")
        _reach(conn, f"{name}:begin")
        yield conn
        _reach(conn, f"{name}:commit")
        conn.execute("COMMIT")
    except BaseException:
        _undo(conn)
        raise
    finally:
        conn.written = None
    points.reached(f"{name}:done")


def _reach(conn: Connection, moment: str) -> None:
    try:
        points.reached(moment)
    except driver.DatabaseError as problem:
        raise conn.known(problem) from problem


def _undo(conn: Connection) -> None:
    # A full disk may have ended the transaction already.
    if conn.in_transaction:
        conn.execute("ROLLBACK")


def schema_of(conn: Connection) -> Database:
    """The same connection through sqlite-utils, for schemas and migrations."""
    return Database(conn)


def versions() -> dict[str, str | None]:
    """The versions of SQLite and of its encryption; None for the latter means there is none."""
    memory = driver.connect(":memory:")
    cipher = memory.execute("PRAGMA cipher_version").fetchone()
    memory.close()
    return {"sqlite": driver.sqlite_version, "sqlcipher": cipher[0] if cipher else None}


def is_plain(path: Path) -> bool:
    """Whether a file is SQLite anybody can read."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def known(problem: Exception, path: Path) -> Exception:
    """Translate an exception of SQLite into a known error, by its message: the driver gives no code."""
    if isinstance(problem, ClientelingError | driver.IntegrityError | driver.ProgrammingError):
        return problem
    said = str(problem)
    if "disk is full" in said:
        return DiskFull(file=path.name)
    if "locked" in said or "busy" in said:
        return Locked(file=path.name)
    # The last one is what the search index says whose own tables are damaged.
    if any(
        words in said for words in ("not a database", "malformed", "corrupt", "vtable constructor failed")
    ):
        # A cache is fetched again, a journal is not: people must read different things.
        return Damaged("cache_damaged" if path.name.startswith("cache-") else "damaged", file=path.name)
    if "disk I/O error" in said:
        return DiskFull(file=path.name) if _no_room(path) else StorageError("disk_error", file=path.name)
    if "unable to open" in said or "readonly" in said or "read-only" in said:
        return StorageError("cannot_open", file=path.name)
    return problem


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
