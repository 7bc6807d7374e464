"""Which of the journal's commands are folded over which documents: what the cache asks the journal.

Writing commands is journal.py's, applying them the domain's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from clienteling.store.encryption import Connection

Key = tuple[str, str]
"""The kind and id of a document."""

FOLDED = "('pending', 'sent', 'applied')"
"""The states in which a command is shown over the hub's document: until refused, or until the hub's copy contains it."""


def over(journal: Connection, keys: Iterable[Key]) -> dict[Key, list[dict[str, Any]]]:
    """The commands to fold over each of these documents, in order; documents without any are left out."""
    rows = journal.execute(
        "SELECT t.kind, t.id, c.bytes FROM json_each(?) k"
        " CROSS JOIN touched t ON t.kind = k.value ->> 0 AND t.id = k.value ->> 1 AND t.open"
        f" JOIN commands c ON c.seq = t.seq AND c.state IN {FOLDED} ORDER BY t.seq",
        (json.dumps(list(keys)),),
    )
    found: dict[Key, list[dict[str, Any]]] = {}
    for kind, id_, written in rows:
        found.setdefault((kind, id_), []).append(json.loads(written))
    return found


def documents(journal: Connection) -> list[Key]:
    """Every document some command is folded over."""
    rows = journal.execute(
        "SELECT DISTINCT t.kind, t.id FROM commands c JOIN touched t USING (seq)"
        f" WHERE t.open AND c.state IN {FOLDED}"
    )
    return [(row[0], row[1]) for row in rows]


def touched(journal: Connection, command: str) -> list[Key]:
    """The documents a command touches, by the command's id."""
    rows = journal.execute(
        "SELECT t.kind, t.id FROM commands c JOIN touched t USING (seq) WHERE c.id = ?", (command,)
    )
    return [(row[0], row[1]) for row in rows]


def is_live(journal: Connection, command: str) -> bool:
    """Whether a command is a live one without an answer: it is folded over nothing yet."""
    sql = "SELECT 1 FROM commands WHERE id = ? AND state = 'live'"
    return journal.execute(sql, (command,)).fetchone() is not None


def about(journal: Connection, kind: str, id_: str) -> list[dict[str, Any]]:
    """Every command that touches a document, oldest first, whatever became of it."""
    rows = journal.execute(
        "SELECT c.bytes FROM touched t JOIN commands c USING (seq) WHERE t.kind = ? AND t.id = ? ORDER BY seq",
        (kind, id_),
    )
    return [json.loads(row[0]) for row in rows]
