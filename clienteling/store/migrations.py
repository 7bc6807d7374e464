"""The tables of journal and cache as ordered steps, each committed with its number. A released step is never edited.

The search index and projections inside the cache are in index.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from clienteling.errors import NewerSchema
from clienteling.store.encryption import Connection, writing

Step = Callable[[Connection], None]


def migrate(conn: Connection, steps: Sequence[Step]) -> int:
    """Bring a file up to the last step; gives how many were taken. Raises NewerSchema for a file from the future."""
    found = check(conn, steps)
    name = "journal.migrate" if steps is JOURNAL else "cache.migrate"
    for number, step in enumerate(steps[found:], start=found + 1):
        with writing(conn, name):
            step(conn)
            conn.execute(f"PRAGMA user_version = {number}")
    return len(steps) - found


def check(conn: Connection, steps: Sequence[Step]) -> int:
    """The number of steps a file has behind it. Raises NewerSchema when it knows more than this program."""
    found = int(conn.execute("PRAGMA user_version").fetchone()[0])
    if found > len(steps):
        raise NewerSchema(file=conn.path.name, found=found, known=len(steps))
    return found


def _tables(conn: Connection, statements: str) -> None:
    # Not executescript: that commits first, and the step must stand or fall with its number.
    for statement in statements.split(";"):
        if statement.strip():
            conn.execute(statement)


def journal_1(conn: Connection) -> None:
    """Commands and what became of them, the documents they touch, counters, small facts, payment attempts."""
    _tables(
        conn,
        """
        CREATE TABLE commands (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            document TEXT NOT NULL,
            bytes BLOB NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'live', 'applied', 'refused', 'settled', 'closed')),
            result TEXT,
            at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX commands_unsettled ON commands (state, seq) WHERE state NOT IN ('settled', 'closed');
        CREATE TABLE touched (
            kind TEXT NOT NULL, id TEXT NOT NULL,
            seq INTEGER NOT NULL REFERENCES commands (seq) ON DELETE CASCADE,
            open INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (kind, id, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX touched_of ON touched (seq);
        CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE attempts (
            id TEXT PRIMARY KEY,
            order_id TEXT NOT NULL,
            cart TEXT,
            tender TEXT NOT NULL,
            amount INTEGER NOT NULL,
            currency TEXT NOT NULL,
            state TEXT NOT NULL,
            facts TEXT NOT NULL DEFAULT '{}',
            at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    )


def journal_2(conn: Connection) -> None:
    """Attempts are found by their sale, by their cart, and, while something is still to happen to them, by their state."""
    _tables(
        conn,
        """
        CREATE INDEX attempts_of_order ON attempts (order_id);
        CREATE INDEX attempts_of_cart ON attempts (cart) WHERE cart IS NOT NULL;
        CREATE INDEX attempts_by_state ON attempts (state)
        """,
    )


def cache_1(conn: Connection) -> None:
    """The hub's documents with this till's commands folded over them, where the feed stands, and what it settled."""
    _tables(
        conn,
        """
        CREATE TABLE documents (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            base TEXT,
            data TEXT,
            PRIMARY KEY (kind, id)
        ) STRICT;
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
        CREATE TABLE settled (
            command TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (command, kind, id)
        ) STRICT, WITHOUT ROWID
        """,
    )


def cache_2(conn: Connection) -> None:
    """A way to the few documents that show commands of this till."""
    conn.execute("CREATE INDEX documents_own ON documents (kind, id) WHERE data IS NOT NULL")


JOURNAL: tuple[Step, ...] = (journal_1, journal_2)
CACHE: tuple[Step, ...] = (cache_1, cache_2)
