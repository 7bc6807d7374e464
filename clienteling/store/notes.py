"""Series of numbers and small facts in the journal: order numbers, who was here last, when all was up to date."""

from __future__ import annotations

import json
from typing import Any

from clienteling.store.encryption import Connection, writing


def next_number(journal: Connection, name: str) -> int:
    """The next number of a series, from 1; never given twice."""
    with writing(journal, "journal.number"):
        rows = journal.execute(
            "INSERT INTO counters (name, value) VALUES (?, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        ).fetchall()
    return int(rows[0][0])


def note(journal: Connection, name: str, value: Any) -> None:
    """Keep a small fact (any JSON value) under a name; None forgets it."""
    with writing(journal, "journal.note"):
        if value is None:
            journal.execute("DELETE FROM facts WHERE name = ?", (name,))
            return
        journal.execute(
            "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, json.dumps(value, ensure_ascii=False)),
        )


def noted(journal: Connection, name: str) -> Any:
    """A small fact, or None."""
    row = journal.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else None


def every(journal: Connection) -> list[tuple[str, Any]]:
    """All small facts, with their names."""
    rows = journal.execute("SELECT name, value FROM facts ORDER BY name")
    return [(name, json.loads(value)) for name, value in rows.fetchall()]
