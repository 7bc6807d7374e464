"""Opens the hub's database and hands out transactions: `engine.begin()` writes, `reading(engine)` reads.

What stands in the tables is in tables.py; statements live beside the code that needs them.
"""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, exc, make_url

from clienteling.clock import SystemClock
from clienteling.errors import Damaged, DiskFull, Locked, StorageError
from clienteling.hub import migrate
from clienteling.ids import Ids, SystemIds

FILE = "hub.db"
_BUSY_SECONDS = 30
# Parameters hold personal data, and error messages end up in logs.
_POOL: dict[str, Any] = {"pool_size": 8, "max_overflow": 8, "hide_parameters": True}
_PRAGMAS = (
    "journal_mode = WAL",
    # FULL: an answered command survives a power cut, because tills forget what the hub confirmed.
    "synchronous = FULL",
    "foreign_keys = ON",
    "cache_size = -65536",
    "temp_store = MEMORY",
)


def home_url(home: Path) -> str:
    """The database URL of a hub that keeps everything in one folder; makes the folder, readable by its owner only."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    return f"sqlite:///{home.absolute() / FILE}"


def open(where: str | Path, ids: Ids | None = None) -> Engine:  # noqa: A001 (the contract's name: db.open)
    """The engine of a hub's database, given its folder or an SQLAlchemy URL; creates and migrates as needed.

    Raises StorageError: Damaged, DiskFull, Locked, NewerSchema.
    """
    url = make_url(home_url(where) if isinstance(where, Path) else _driver(where))
    if url.get_backend_name() == "sqlite":
        with translated():
            _make_private(Path(url.database or ""))
        engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS}, **_POOL)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(url, **_POOL)
    with translated():
        migrate.to_newest(engine, ids or SystemIds(SystemClock()))
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A read-only view of one moment: everything read inside belongs together, and no writer waits for it."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.execution_options(reading=True)
        else:
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def translated() -> Iterator[None]:
    """The one door through which database errors become ours. Raises Locked, DiskFull, Damaged, StorageError."""
    try:
        yield
    except exc.IntegrityError:
        raise
    except exc.DBAPIError as error:
        raise known(str(error.orig)) from error
    except sqlite3.Error as error:  # from our own listener, which SQLAlchemy does not wrap
        raise known(str(error)) from error
    except OSError as error:
        raise known(error.strerror or "") from error


def known(words: str) -> StorageError:
    """What a database error means to us, by the engine's own words."""
    said = words.lower()
    if "locked" in said or "busy" in said or "deadlock" in said or "could not serialize" in said:
        return Locked()
    if "disk is full" in said or "no space left" in said:
        return DiskFull()
    if "malformed" in said or "not a database" in said or "disk image" in said:
        return Damaged(file=FILE)
    return StorageError()


def _driver(url: str) -> str:
    # psycopg 3 is the driver we ship; "postgresql://" alone would ask for psycopg2.
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


def _make_private(file: Path) -> None:
    # SQLite gives its -wal and -shm files the permissions of the main file.
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        file.touch(mode=stat.S_IRUSR | stat.S_IWUSR)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that turns into a writer fails at once when another one wrote; an immediate one waits its
    # turn. It also makes commits happen in the order the feed's numbers are given out.
    reads = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def wait_for_users(connection: Connection, table: Table) -> None:
    """Waits until nobody else is in a transaction that has read a table, and keeps others from it until the end of this one.

    Before any other lock, or two wait for each other. SQLite writes alone anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"LOCK TABLE {table.name} IN ACCESS EXCLUSIVE MODE")


def overwrite_what_goes(connection: Connection) -> None:
    """From here on what is deleted is also wiped from the file. PostgreSQL gives pages free in its own time (VACUUM)."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def empty_log(engine: Engine) -> None:
    """Writes SQLite's log into the file and empties it, as far as nobody reads: it holds pages as they were before."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
