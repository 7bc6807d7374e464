"""How documents and the journal's commands become what a till shows: base, commands folded over it, data.

Runs inside the cache's transactions. Which commands count is folds.py's, what one does to a document the domain's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from clienteling.domain import command as commands_of
from clienteling.protocol import Change
from clienteling.store import folds, index
from clienteling.store.encryption import Connection
from clienteling.store.folds import Key

Body = dict[str, Any] | None

Changes = frozenset[Key]
"""The documents (kind, id) that look different now."""


def newer(conn: Connection, items: Sequence[Change]) -> list[Change]:
    """The items that say something new, each document once: its last word in the page."""
    have = {
        key: version
        for key, (version, base, _) in _rows(conn, {(item.kind, item.id) for item in items}).items()
        if base is not None
    }
    last: dict[Key, Change] = {}
    for item in items:
        key = (item.kind, item.id)
        if item.op != "put" or item.version > have.get(key, 0):
            last[key] = item
            have[key] = item.version if item.op == "put" else 0
    return list(last.values())


def write(conn: Connection, items: Sequence[Change]) -> dict[Key, Body]:
    """Write what the hub sent as the new base; gives the bodies that arrived (None: gone)."""
    conn.executemany(
        "INSERT INTO documents (kind, id, version, base) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id)"
        " DO UPDATE SET version = excluded.version, base = excluded.base, data = NULL",
        [(item.kind, item.id, item.version, encode(item.body)) for item in items if item.op == "put"],
    )
    conn.executemany(
        "DELETE FROM documents WHERE kind = ? AND id = ?",
        [(item.kind, item.id) for item in items if item.op != "put"],
    )
    return {(item.kind, item.id): item.body if item.op == "put" else None for item in items}


def fold(conn: Connection, journal: Connection, keys: Iterable[Key], arrived: Mapping[Key, Body]) -> Changes:
    """Recompute documents: those named and those that `arrived` (just written or dropped); gives what changed.

    The journal is read inside the cache's transaction: whoever commits here last has seen the latest commands.
    """
    wanted = list(dict.fromkeys([*arrived, *keys]))
    commands = folds.over(journal, wanted)
    settled = _settled(conn) if commands else set()
    rows = _rows(conn, (key for key in wanted if key in commands or key not in arrived))
    changed: dict[Key, Body] = dict(arrived)
    for key in wanted:
        left = [one for one in commands.get(key, ()) if (one["id"], *key) not in settled]
        if not left and key in arrived:
            continue
        version, base, data = rows.get(key, (0, None, None))
        shown = _folded(key, body(base), left)
        text = encode(shown) if left else None
        _keep(conn, key, (version, base, text))
        if key in arrived or (text or base) != (data or base):
            changed[key] = shown
    index.put_many(conn, [(*key, shown) for key, shown in changed.items()])
    return frozenset(changed)


def _folded(key: Key, shown: Body, commands: Iterable[dict[str, Any]]) -> Body:
    for one in commands:
        shown = commands_of.apply(*key, shown, one)
    return shown


def _keep(conn: Connection, key: Key, row: tuple[int, str | None, str | None]) -> None:
    version, base, data = row
    if base is None and data is None:
        conn.execute("DELETE FROM documents WHERE kind = ? AND id = ?", key)
        return
    conn.execute(
        "INSERT INTO documents (kind, id, version, base, data) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, id) DO UPDATE SET data = excluded.data",
        (*key, version, base, data if data != base else None),
    )


def _settled(conn: Connection) -> set[tuple[str, str, str]]:
    return {(row[0], row[1], row[2]) for row in conn.execute("SELECT command, kind, id FROM settled")}


def _rows(conn: Connection, keys: Iterable[Key]) -> dict[Key, tuple[int, str | None, str | None]]:
    rows = conn.execute(
        "SELECT d.kind, d.id, d.version, d.base, d.data FROM json_each(?) k"
        " CROSS JOIN documents d ON d.kind = k.value ->> 0 AND d.id = k.value ->> 1",
        (json.dumps(list(keys)),),
    )
    return {(row[0], row[1]): (row[2], row[3], row[4]) for row in rows}


def body(text: str | None) -> Body:
    """The body kept as this JSON text; None for none, and for one that a command took away."""
    return decode(text) if text is not None else None


def decode(text: str) -> Any:
    """A JSON value from the text it is kept as."""
    return msgspec.json.decode(text)


def encode(value: Any) -> str:
    """The JSON text a value is kept as."""
    return msgspec.json.encode(value).decode()
