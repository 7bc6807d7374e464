"""The hub's documents as this till sees them: base, this till's commands folded over it, and where the feed stands.

Always rebuildable from hub and journal. What is found by search, and the rows behind a profile, are kept by index.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from clienteling.domain import command as commands_of
from clienteling.errors import NewerSchema
from clienteling.protocol import Change, Document
from clienteling.store import days, folding, folds, index, migrations
from clienteling.store.encryption import (
    Connection,
    connect,
    lasting,
    reading,
    writing,
    written_once,
    written_to_log,
)
from clienteling.store.folding import Changes
from clienteling.store.folds import Key
from clienteling.store.journal import Journal

__all__ = ["Cache", "Changes", "Row"]

Row = tuple[str, str, int, str]
"""A document as the hub sent it: kind, id, version, the JSON text of its body."""


class Cache:
    """One cache file, opened by and for one thread."""

    in_use = True
    """False while it is being built: what is settled in it is still folded over the copy that is shown."""

    def __init__(self, conn: Connection, journal: Journal) -> None:
        self.conn = conn
        self._journal = journal

    @classmethod
    def open(
        cls, path: Path, key: bytes, journal: Journal, *, read_only: bool = False, cache_mb: int = 64
    ) -> Cache:
        """Open or create a cache file. Raises Damaged, NewerSchema, Locked, DiskFull or StorageError."""
        conn = connect(path, key, read_only=read_only, cache_mb=cache_mb)
        try:
            if not read_only and migrations.migrate(conn, migrations.CACHE) == len(migrations.CACHE):
                with writing(conn, "cache.create"):
                    index.create(conn)
                    _set_meta(conn, "index", str(index.VERSION))
            cls._check(conn)
        except BaseException:
            conn.close()
            raise
        return cls(conn, journal)

    @staticmethod
    def _check(conn: Connection) -> None:
        migrations.check(conn, migrations.CACHE)
        if (found := _meta(conn, "index")) != str(index.VERSION):
            raise NewerSchema(file=conn.path.name, found=found, known=index.VERSION)

    @property
    def path(self) -> Path:
        """The file."""
        return self.conn.path

    def close(self) -> None:
        """Close this thread's connection."""
        self.conn.close()

    # Reading

    def data(self, kind: str, id: str) -> dict[str, Any] | None:  # noqa: A002 - the word of the protocol
        """A document as this till sees it: the hub's with this till's commands folded over it."""
        return self._one("coalesce(data, base)", kind, id)

    def base(self, kind: str, id: str) -> dict[str, Any] | None:  # noqa: A002
        """A document as the hub has it."""
        return self._one("base", kind, id)

    def reading(self) -> AbstractContextManager[None]:
        """Several questions to one moment of the cache."""
        return reading(self.conn)

    def _one(self, column: str, kind: str, id_: str) -> dict[str, Any] | None:
        row = self.conn.execute(
            f"SELECT {column} FROM documents WHERE kind = ? AND id = ?", (kind, id_)
        ).fetchone()
        return folding.body(row[0]) if row else None

    def version(self, kind: str, id: str) -> int | None:  # noqa: A002
        """The hub's version of a document; None when the hub's copy is not here."""
        row = self.conn.execute(
            "SELECT version FROM documents WHERE kind = ? AND id = ? AND base IS NOT NULL", (kind, id)
        ).fetchone()
        return int(row[0]) if row else None

    def count(self, kind: str) -> int:
        """How many documents of a kind this till has."""
        return int(self.conn.execute("SELECT count(*) FROM documents WHERE kind = ?", (kind,)).fetchone()[0])

    def is_bare(self) -> bool:
        """Whether nothing of the hub's is here."""
        return self.conn.execute("SELECT 1 FROM documents WHERE base IS NOT NULL LIMIT 1").fetchone() is None

    def cursor(self) -> str | None:
        """Where the feed stands; None before the first whole copy."""
        return self.meta("cursor")

    def meta(self, name: str) -> str | None:
        """A small text kept with the documents, in their transactions."""
        return _meta(self.conn, name)

    # What the hub says

    def begin_load(self, meta: Mapping[str, str | None]) -> None:
        """Make an empty file ready for a whole copy: loaded first, indexed after."""
        written_once(self.conn)
        with writing(self.conn, "cache.begin_load"):
            index.drop_indices(self.conn)
            self._set(meta)

    def end_load(self) -> None:
        """All of the copy is here: make it findable. Does nothing the second time."""
        with writing(self.conn, "cache.end_load"):
            if index.is_loading(self.conn):
                days.place_all(self.conn)
            index.make_indices(self.conn)

    def lay_down(self) -> None:
        """Bring all that was committed to the disk, before the journal names this file as the one in use."""
        written_to_log(self.conn)
        self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def load(self, rows: Sequence[Row], meta: Mapping[str, str | None]) -> None:
        """A page of a snapshot into a file that is being built: rows and `meta` in one transaction."""
        with writing(self.conn, "cache.load"):
            self.conn.executemany(
                "INSERT INTO documents (kind, id, version, base) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id)"
                " DO UPDATE SET version = excluded.version, base = excluded.base WHERE excluded.version > version",
                rows,
            )
            index.put_written(self.conn, [(row[0], row[1], row[3]) for row in rows])
            self._set(meta)

    def apply_page(
        self,
        items: Iterable[Change],
        cursor: str | None = None,
        settled: Iterable[str] = (),
    ) -> Changes:
        """A page of the feed: rows, settled commands and cursor in one transaction; gives what changed.

        A `put` counts only if its version is higher. `settled` are commands done with on every document they touch.
        Without a cursor (the documents of a live answer) the feed stays where it is.
        """
        listed = list(items)
        done = [(one, item.kind, item.id) for item in listed for one in item.contains]
        done += [(one, kind, id_) for one in settled for kind, id_ in folds.touched(self._journal.conn, one)]
        # A power cut may take the cache's last commits, never the journal's. What the journal is about to call settled is
        # therefore on the disk first: otherwise the command would be folded no more over a base that lost it again.
        with lasting(self.conn, bool(done)), writing(self.conn, "cache.page"):
            newer = folding.newer(self.conn, listed)
            self.conn.executemany("INSERT OR IGNORE INTO settled (command, kind, id) VALUES (?, ?, ?)", done)
            arrived = folding.write(self.conn, newer)
            changes = folding.fold(
                self.conn, self._journal.conn, [(kind, id_) for _, kind, id_ in done], arrived
            )
            self._set({"cursor": cursor} if cursor else {})
        if self.in_use:
            self.reconcile()
        return changes

    def take(self, documents: Iterable[Document], contains: Sequence[str] = ()) -> Changes:
        """Keep documents a live answer brought, which hold the commands named; the feed stays where it is."""
        return self.apply_page(
            Change(
                op="put",
                kind=one.kind,
                id=one.id,
                version=one.version,
                body=one.body,
                contains=tuple(contains),
            )
            for one in documents
        )

    def _set(self, meta: Mapping[str, str | None]) -> None:
        for name, value in meta.items():
            _set_meta(self.conn, name, value)

    # What this till did

    def project(self, commands: Iterable[Mapping[str, Any]]) -> Changes:
        """Show commands the journal has just taken; gives the documents that changed."""
        listed = list(commands)
        seqs = [one["seq"] for one in listed if "seq" in one]
        # By the number an older copy of the journal is known (ahead.py).
        meta = {"seq": str(max(seqs))} if seqs else {}
        return self._fold((key for one in listed for key in commands_of.touches(one)), meta)

    def project_all(self) -> Changes:
        """Show every command of the journal that is still folded: after a start, a crash or a rebuild."""
        self.reconcile()
        # Also what is shown over the hub's copy, whether a command stands behind it still or not: between an answer that
        # undoes a command, or an erasure, and the next line the computer may have gone off.
        own = self.conn.execute("SELECT kind, id FROM documents WHERE data IS NOT NULL").fetchall()
        return self.refold([*((row[0], row[1]) for row in own), *folds.documents(self._journal.conn)])

    def refold(self, keys: Iterable[Key]) -> Changes:
        """Fold the journal over these documents again; gives those that changed."""
        return self._fold(keys, {})

    def _fold(self, keys: Iterable[Key], meta: Mapping[str, str]) -> Changes:
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            return frozenset()
        with writing(self.conn, "cache.project"):
            self._set(meta)
            return folding.fold(self.conn, self._journal.conn, wanted, {})

    def reconcile(self) -> None:
        """Tell the journal what the hub's copies contain; a crash between the two files is made good here."""
        done = self.conn.execute("SELECT command, kind, id FROM settled").fetchall()
        if done:
            self._journal.settle(done)
            with writing(self.conn, "cache.reconcile"):
                self.conn.executemany("DELETE FROM settled WHERE command = ? AND kind = ? AND id = ?", done)


def _meta(conn: Connection, name: str) -> str | None:
    row = conn.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def _set_meta(conn: Connection, name: str, value: str | None) -> None:
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))
