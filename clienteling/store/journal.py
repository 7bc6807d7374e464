"""The truth of what was done at this till: commands and their fate, numbers given out, small facts. Never rebuilt.

What the commands do to documents is the domain's; showing it is the cache's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import msgspec

from clienteling import protocol
from clienteling.clock import Clock, SystemClock
from clienteling.domain import command as commands_of
from clienteling.errors import Damaged
from clienteling.store import folds, migrations
from clienteling.store import notes as notes_of
from clienteling.store.encryption import Connection, connect, writing
from clienteling.store.folds import Key


class Journal:
    """`journal.db`, opened by and for one thread. Every change is on the disk when its method returns."""

    def __init__(self, conn: Connection, clock: Clock) -> None:
        self.conn = conn
        self._clock = clock

    @classmethod
    def open(cls, path: Path, key: bytes, *, clock: Clock | None = None, read_only: bool = False) -> Journal:
        """Open the journal, or make an empty one where there is no file: the caller knows whether there should be.

        Raises Damaged, NewerSchema, Locked, DiskFull or StorageError.
        """
        _refuse_emptied(path)
        conn = connect(path, key, read_only=read_only, durable=True, cache_mb=8)
        try:
            (migrations.check if read_only else migrations.migrate)(conn, migrations.JOURNAL)
        except BaseException:
            conn.close()
            raise
        return cls(conn, clock or SystemClock())

    def close(self) -> None:
        """Close this thread's connection."""
        self.conn.close()

    @contextmanager
    def writing(self, name: str = "journal.together") -> Iterator[None]:
        """Several calls in one transaction, named in points.py: number, payment and sale stand or fall together."""
        with writing(self.conn, name):
            yield

    # What people did

    def add(
        self,
        commands: Iterable[Mapping[str, Any]],
        notes: Mapping[str, Any] | None = None,
        *,
        live: bool = False,
    ) -> list[dict[str, Any]]:
        """Write commands, numbered without gaps, and notes, all or nothing; gives the commands with their `seq`.

        A `live` one (a claim) is kept for the record and asked about after a crash, but never queued.
        """
        now = self._clock.now_text()
        with self.writing("journal.add"):
            added = [
                _write(self.conn, {**one, "seq": self.next_number("seq")}, "live" if live else "pending", now)
                for one in commands
            ]
            for name, value in (notes or {}).items():
                self.note(name, value)
        return added

    def pending(self) -> int:
        """How many commands the hub has not answered yet."""
        return self._count("state IN ('pending', 'sent')")

    def batch(self, limit: int, *, but: Iterable[str] = ()) -> list[tuple[str, bytes]]:
        """The next commands to send, as (id, the bytes to send), facts about payments first, then as they were done.

        Facts go first only past other documents: one document's commands stay in order. `but` leaves some ids out.
        """
        left_out = json.dumps(list(but))
        rows = self.conn.execute(
            "SELECT id, bytes FROM commands WHERE state IN ('pending', 'sent')"
            " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY kind <> 'payment', seq LIMIT ?",
            (left_out, limit),
        )
        return [(row[0], row[1]) for row in rows]

    def sending(self, ids: Sequence[str]) -> None:
        """These are about to be handed to the network: from now on the hub may have them."""
        with self.writing("journal.sending"):
            self._set_state(ids, "sent", "state = 'pending'")

    def mark(self, results: Iterable[protocol.Result]) -> list[Key]:
        """Keep the hub's answers; gives the documents to fold again: a refused command no longer counts on them, a live one now.

        A live command the hub put off stays live: its moment passes, it is never queued.
        """
        refolded: list[Key] = []
        with self.writing("journal.mark"):
            for result in results:
                state = fate(result)
                if state == "refused" or (state == "applied" and folds.is_live(self.conn, result.id)):
                    refolded += folds.touched(self.conn, result.id)
                self.conn.execute(
                    "UPDATE commands SET state = iif(state = 'live' AND ?1 = 'pending', 'live', ?1), result = ?2,"
                    " changed_at = ?3 WHERE id = ?4 AND state IN ('pending', 'sent', 'live')",
                    (state, msgspec.json.encode(result).decode(), self._clock.now_text(), result.id),
                )
            self._settle_whole()
        return refolded

    def settle(self, done: Iterable[tuple[str, str, str]]) -> None:
        """The hub's copy of these documents holds these commands: (command, kind, id). They are folded there no more."""
        with self.writing("journal.settle"):
            self.conn.executemany(
                "UPDATE touched SET open = 0 WHERE seq = (SELECT seq FROM commands WHERE id = ?) AND kind = ? AND id = ?",
                done,
            )
            self._settle_whole()

    def _settle_whole(self) -> None:
        self.conn.execute(
            "UPDATE commands SET state = 'settled', changed_at = ? WHERE state = 'applied'"
            " AND NOT EXISTS (SELECT 1 FROM touched WHERE touched.seq = commands.seq AND touched.open)",
            (self._clock.now_text(),),
        )

    def applied(self) -> list[str]:
        """The ids of commands the hub applied but whose documents have not all come back yet."""
        rows = self.conn.execute("SELECT id FROM commands WHERE state = 'applied' ORDER BY seq")
        return [row[0] for row in rows]

    def live(self, before: str) -> list[str]:
        """The ids of live commands made before a time (RFC 3339 UTC) and never answered."""
        rows = self.conn.execute(
            "SELECT id FROM commands WHERE state = 'live' AND at < ? ORDER BY seq", (before,)
        )
        return [row[0] for row in rows]

    def written(self, id_: str) -> bytes:
        """A command as it is sent, every time the same bytes."""
        return bytes(self.conn.execute("SELECT bytes FROM commands WHERE id = ?", (id_,)).fetchone()[0])

    def about(self, kind: str, id: str) -> list[dict[str, Any]]:  # noqa: A002 - the word of the protocol
        """The commands made here that touch a document, oldest first, whatever became of them."""
        return folds.about(self.conn, kind, id)

    def refused(self) -> list[dict[str, Any]]:
        """What the hub said no to and nobody has put aside yet: `{command, result}`, oldest first."""
        rows = self.conn.execute("SELECT bytes, result FROM commands WHERE state = 'refused' ORDER BY seq")
        return [{"command": json.loads(row[0]), "result": json.loads(row[1])} for row in rows]

    def refused_count(self) -> int:
        """How many commands `refused` would give."""
        return self._count("state = 'refused'")

    def waiting(self) -> list[dict[str, Any]]:
        """The commands not yet answered, oldest first, each with the last answer if it was asked to come back."""
        rows = self.conn.execute(
            "SELECT bytes, result FROM commands WHERE state IN ('pending', 'sent') ORDER BY seq"
        )
        return [{"command": json.loads(row[0]), "result": json.loads(row[1] or "null")} for row in rows]

    def close_refused(self, id_: str) -> None:
        """A person has read why a command was refused and has put it aside."""
        with self.writing("journal.close_refused"):
            self._set_state([id_], "closed", "state = 'refused'")

    def result(self, id_: str) -> dict[str, Any] | None:
        """The hub's last answer to a command, or None."""
        row = self.conn.execute("SELECT result FROM commands WHERE id = ?", (id_,)).fetchone()
        found: dict[str, Any] | None = json.loads(row[0]) if row and row[0] else None
        return found

    def reopen_settled(self) -> int:
        """Queue again what was settled: the hub was restored from an older copy and may not know it any more."""
        with self.writing("journal.reopen_settled"):
            self.conn.execute(
                "UPDATE touched SET open = 1 WHERE seq IN (SELECT seq FROM commands WHERE state IN ('settled', 'applied'))"
            )
            return self.conn.execute(
                "UPDATE commands SET state = 'pending', changed_at = ? WHERE state IN ('settled', 'applied')"
                " AND name NOT IN ('cart.claim', 'cart.renew')",
                (self._clock.now_text(),),
            ).rowcount

    def forget_settled(self, before: str) -> int:
        """Drop commands settled or put aside before a time (RFC 3339 UTC); sync.md keeps them 30 days."""
        with self.writing("journal.forget_settled"):
            return self.conn.execute(
                "DELETE FROM commands WHERE state IN ('settled', 'closed') AND changed_at < ?", (before,)
            ).rowcount

    # Numbers and small facts

    def next_number(self, name: str) -> int:
        """The next number of a series, from 1; never given twice."""
        return notes_of.next_number(self.conn, name)

    def note(self, name: str, value: Any) -> None:
        """Keep a small fact (any JSON value) under a name; None forgets it."""
        notes_of.note(self.conn, name, value)

    def noted(self, name: str) -> Any:
        """A small fact, or None."""
        return notes_of.noted(self.conn, name)

    def _count(self, condition: str) -> int:
        return int(self.conn.execute(f"SELECT count(*) FROM commands WHERE {condition}").fetchone()[0])

    def _set_state(self, ids: Sequence[str], state: str, condition: str) -> None:
        self.conn.execute(
            f"UPDATE commands SET state = ?, changed_at = ? WHERE {condition} AND id IN (SELECT value FROM json_each(?))",
            (state, self._clock.now_text(), json.dumps(list(ids))),
        )


def _refuse_emptied(path: Path) -> None:
    if path.exists() and not path.stat().st_size:
        raise Damaged(file=path.name)  # SQLite would take it for a new one


def fate(result: protocol.Result) -> Literal["applied", "refused", "pending"]:
    """What the hub's answer makes of a command: `pending` is sent again, `refused` waits for a person.

    A command the hub does not know yet is kept for a newer hub (docs/catalogue.md).
    """
    if result.status == "applied":
        return "applied"
    put_off = result.status in {"blocked", "deferred"} or result.code == "unknown_command"
    return "pending" if put_off else "refused"


def _write(conn: Connection, one: dict[str, Any], state: str, now: str) -> dict[str, Any]:
    document = one["document"]
    row = (one["seq"], one["id"], one["name"], document["kind"], document["id"], protocol.canonical(one))
    conn.execute(
        "INSERT INTO commands (seq, id, name, kind, document, bytes, state, at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, state, one["at"], now),
    )
    conn.executemany(
        "INSERT INTO touched (kind, id, seq) VALUES (?, ?, ?)",
        [(kind, id_, one["seq"]) for kind, id_ in dict.fromkeys(commands_of.touches(one))],
    )
    return one
