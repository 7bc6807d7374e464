"""The hub's documents as this till sees them: base, this till's commands folded over it, and where the feed stands.

Always rebuildable from hub and journal. What is found by search, and the rows behind a profile, are kept by index.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from clienteling.domain import command as commands_of
from clienteling.errors import NewerSchema
from clienteling.protocol import Change, Document
from clienteling.store import folds, index, migrations
from clienteling.store.encryption import Connection, connect, writing
from clienteling.store.folds import Key
from clienteling.store.journal import Journal

Changes = frozenset[Key]
"""The documents (kind, id) that look different now."""

Row = tuple[str, str, int, str]
"""A document as the hub sent it: kind, id, version, the JSON text of its body."""


class Cache:
    """One cache file, opened by and for one thread."""

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
            if not read_only and migrations.migrate(conn, migrations.CACHE):
                with writing(conn):
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

    def _one(self, column: str, kind: str, id_: str) -> dict[str, Any] | None:
        row = self.conn.execute(
            f"SELECT {column} FROM documents WHERE kind = ? AND id = ?", (kind, id_)
        ).fetchone()
        return _body(row[0]) if row else None

    def version(self, kind: str, id: str) -> int | None:  # noqa: A002
        """The hub's version of a document; None when the hub's copy is not here."""
        row = self.conn.execute(
            "SELECT version FROM documents WHERE kind = ? AND id = ? AND base IS NOT NULL", (kind, id)
        ).fetchone()
        return int(row[0]) if row else None

    def count(self, kind: str) -> int:
        """How many documents of a kind this till has."""
        return int(self.conn.execute("SELECT count(*) FROM documents WHERE kind = ?", (kind,)).fetchone()[0])

    def cursor(self) -> str | None:
        """Where the feed stands; None before the first whole copy."""
        return self.meta("cursor")

    def meta(self, name: str) -> str | None:
        """A small text kept with the documents, in their transactions."""
        return _meta(self.conn, name)

    # What the hub says

    def begin_load(self, meta: Mapping[str, str | None]) -> None:
        """Make an empty file ready for a whole copy: loaded first, indexed after."""
        with writing(self.conn):
            index.drop_indices(self.conn)
            self._set(meta)

    def end_load(self) -> None:
        """All of the copy is here: make it findable. Does nothing the second time."""
        with writing(self.conn):
            index.make_indices(self.conn)

    def load(self, rows: Sequence[Row], meta: Mapping[str, str | None]) -> None:
        """A page of a snapshot into a file that is being built: rows and `meta` in one transaction."""
        with writing(self.conn):
            self.conn.executemany(
                "INSERT INTO documents (kind, id, version, base) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id)"
                " DO UPDATE SET version = excluded.version, base = excluded.base WHERE excluded.version > version",
                rows,
            )
            index.put_many(self.conn, [(row[0], row[1], _decode(row[3])) for row in rows])
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
        with writing(self.conn):
            newer = self._newer(listed)
            done = [(one, item.kind, item.id) for item in listed for one in item.contains]
            done += [
                (one, kind, id_) for one in settled for kind, id_ in folds.touched(self._journal.conn, one)
            ]
            self.conn.executemany("INSERT OR IGNORE INTO settled (command, kind, id) VALUES (?, ?, ?)", done)
            self._put([item for item in newer if item.op == "put"])
            self._drop([item for item in newer if item.op != "put"])
            arrived = {(item.kind, item.id): item.body for item in newer}
            changes = self._fold([(kind, id_) for _, kind, id_ in done], arrived)
            self._set({"cursor": cursor} if cursor else {})
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

    def _newer(self, items: Sequence[Change]) -> list[Change]:
        """The items that say something new, each document once: its last word in the page."""
        have = {
            key: version
            for key, (version, base, _) in self._rows({(item.kind, item.id) for item in items}).items()
            if base is not None
        }
        last: dict[Key, Change] = {}
        for item in items:
            key = (item.kind, item.id)
            if item.op != "put" or item.version > have.get(key, 0):
                last[key] = item
                have[key] = item.version if item.op == "put" else 0
        return list(last.values())

    def _put(self, items: Sequence[Change]) -> None:
        self.conn.executemany(
            "INSERT INTO documents (kind, id, version, base) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id)"
            " DO UPDATE SET version = excluded.version, base = excluded.base, data = NULL",
            [(item.kind, item.id, item.version, _encode(item.body)) for item in items],
        )

    def _drop(self, items: Sequence[Change]) -> None:
        self.conn.executemany(
            "DELETE FROM documents WHERE kind = ? AND id = ?", [(item.kind, item.id) for item in items]
        )

    def _set(self, meta: Mapping[str, str | None]) -> None:
        for name, value in meta.items():
            _set_meta(self.conn, name, value)

    # What this till did

    def project(self, commands: Iterable[Mapping[str, Any]]) -> Changes:
        """Show commands the journal has just taken; gives the documents that changed."""
        return self.refold(key for one in commands for key in commands_of.touches(one))

    def project_all(self) -> Changes:
        """Show every command of the journal that is still folded: after a start, a crash or a rebuild."""
        self.reconcile()
        return self.refold(folds.documents(self._journal.conn))

    def refold(self, keys: Iterable[Key]) -> Changes:
        """Fold the journal over these documents again; gives those that changed."""
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            return frozenset()
        with writing(self.conn):
            return self._fold(wanted, {})

    def reconcile(self) -> None:
        """Tell the journal what the hub's copies contain; a crash between the two files is made good here."""
        done = self.conn.execute("SELECT command, kind, id FROM settled").fetchall()
        if done:
            self._journal.settle(done)
            with writing(self.conn):
                self.conn.executemany("DELETE FROM settled WHERE command = ? AND kind = ? AND id = ?", done)

    def _fold(self, keys: Iterable[Key], arrived: Mapping[Key, Any]) -> Changes:
        """Recompute documents. `arrived` holds the bodies (None: gone) of those just written or dropped.

        The journal is read inside the cache's transaction: whoever commits here last has seen the latest commands.
        """
        wanted = list(dict.fromkeys([*arrived, *keys]))
        open_ = folds.over(self._journal.conn, wanted)
        settled = self._settled(open_)
        changed: dict[Key, dict[str, Any] | None] = dict(arrived)
        rows = self._rows(key for key in wanted if key in open_ or key not in arrived)
        for key in wanted:
            left = [one for one in open_.get(key, ()) if (one["id"], *key) not in settled]
            if not left and key in arrived:
                continue
            version, base, data = rows.get(key, (0, None, None))
            shown = _folded(key, _body(base), left)
            text = None if not left else _encode(shown)
            self._keep(key, version, base, text, left=bool(left))
            if key in arrived or (text or base) != (data or base):
                changed[key] = shown
        index.put_many(self.conn, [(*key, body) for key, body in changed.items()])
        return frozenset(changed)

    def _keep(self, key: Key, version: int, base: str | None, data: str | None, *, left: bool) -> None:
        if base is None and not left:
            self.conn.execute("DELETE FROM documents WHERE kind = ? AND id = ?", key)
            return
        self.conn.execute(
            "INSERT INTO documents (kind, id, version, base, data) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (kind, id) DO UPDATE SET data = excluded.data",
            (*key, version, base, data if data != base else None),
        )

    def _settled(self, open_: Mapping[Key, Any]) -> set[tuple[str, str, str]]:
        if not open_:
            return set()
        return {
            (row[0], row[1], row[2]) for row in self.conn.execute("SELECT command, kind, id FROM settled")
        }

    def _rows(self, keys: Iterable[Key]) -> dict[Key, tuple[int, str | None, str | None]]:
        rows = self.conn.execute(
            "SELECT d.kind, d.id, d.version, d.base, d.data FROM json_each(?) k"
            " CROSS JOIN documents d ON d.kind = k.value ->> 0 AND d.id = k.value ->> 1",
            (json.dumps(list(keys)),),
        )
        return {(row[0], row[1]): (row[2], row[3], row[4]) for row in rows}


def _folded(
    key: Key, body: dict[str, Any] | None, commands: Iterable[dict[str, Any]]
) -> dict[str, Any] | None:
    for one in commands:
        body = commands_of.apply(*key, body, one)
    return body


def _body(text: str | None) -> dict[str, Any] | None:
    return _decode(text) if text is not None else None


def _decode(text: str) -> Any:
    return msgspec.json.decode(text)


def _encode(body: Any) -> str:
    return msgspec.json.encode(body).decode()


def _meta(conn: Connection, name: str) -> str | None:
    row = conn.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def _set_meta(conn: Connection, name: str, value: str | None) -> None:
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))
