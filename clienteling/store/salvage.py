"""A damaged journal saved row by row into a new one: what can be proved whole is kept, what is lost is named, nothing is made up.

Reading pages is pages.py's; putting a till together afterwards is app.py's. docs/decisions/010 says why it is done so.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import command as commands_of
from clienteling.errors import Damaged, StorageError
from clienteling.store import pages, points
from clienteling.store.ahead import GAP, doubt_intents
from clienteling.store.encryption import Connection, writing
from clienteling.store.files import JOURNAL, set_aside, stamped
from clienteling.store.journal import Journal
from clienteling.store.keys import Keys, read_note
from clienteling.till import IDENTITY

SALVAGED = "salvaged"
"""The fact: the report of the last salvage, until a person has read it."""
FRESH = "journal-salvaged.db"
_STATES = frozenset({"pending", "sent", "live", "applied", "refused", "settled", "closed"})
_SALES = frozenset({"sale.complete", "cart.complete"})


@dataclass(frozen=True)
class Salvage:
    """What was saved and what was not. `missing` are ranges of command numbers, first and last, nobody knows of any more."""

    at: str
    aside: str
    report: str
    pages: int
    bad_pages: int
    commands: int
    waiting: int
    not_whole: int
    missing: list[tuple[int, int]]
    attempts: int
    facts: int
    identity: bool


@dataclass
class _Rows:
    commands: dict[int, tuple[Any, ...]]
    touched: dict[tuple[str, str, int], int]
    counters: dict[str, int]
    facts: dict[str, str]
    attempts: dict[str, tuple[Any, ...]]
    not_whole: int = 0


def salvage(home: Path, keys: Keys, clock: Clock) -> Salvage:
    """Set the journal aside and put in its place a new one with every whole row of it. Raises DiskFull, StorageError.

    Cut short, it is simply done again: the old file moves only when the new one is complete.
    """
    path, now = _source(home), clock.now_text()
    try:
        noted = read_note(home).get("salt", "")
        found = pages.read(path, keys.database, bytes.fromhex(noted))
        for part in home.glob(f"{FRESH}*"):
            part.unlink()
    except FileNotFoundError:
        raise Damaged("journal_missing", file=JOURNAL) from None
    except OSError:
        raise StorageError("cannot_open", file=path.name) from None
    rows = _sorted(found.rows())
    aside = path.name if path.name != JOURNAL else f"journal-damaged-{stamped(now)}.db"
    told = _told(rows, found, now, aside)
    journal = Journal.open(home / FRESH, keys.database, clock=clock)
    try:
        with writing(journal.conn, "journal.salvage"):
            _write(journal.conn, rows)
            _count(journal.conn, rows, GAP if found.bad or rows.not_whole else 0)
            journal.note(SALVAGED, asdict(told))
        journal.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        journal.close()
    _put_in_place(home, told)
    return told


def _put_in_place(home: Path, told: Salvage) -> None:
    with suppress(OSError), points.around("salvage.report"):  # the report stands in the journal, too
        (home / told.report).write_text(json.dumps(asdict(told), indent=1), "utf-8")
    set_aside(home, told.aside)
    try:
        with points.around("salvage.swap"):
            (home / FRESH).replace(home / JOURNAL)
    except OSError:
        raise StorageError("cannot_open", file=JOURNAL) from None


def _source(home: Path) -> Path:
    """The damaged journal; the last one set aside when nothing took its place: this was begun and cut short."""
    here, asides = home / JOURNAL, sorted(home.glob("journal-damaged-*.db"))
    if here.exists() or not asides:
        return here
    set_aside(home, asides[-1].name)  # its log may still be where it was
    return asides[-1]


def _sorted(found: Iterable[pages.Row]) -> _Rows:
    """Rows told apart by their shape; of two versions of a command the later one counts."""
    rows = _Rows({}, {}, {}, {}, {})
    for row in found:
        match row.values:
            case (None, str(), str(), str(), str(), bytes(), str(), _, str(), str()) if row.rowid is not None:
                _keep_command(rows, (row.rowid, *row.values[1:]))
            case (str(id_), str(), _, str(), int(), str(), str(), str(facts), str(), str()) if _is_json(
                facts
            ):
                before = rows.attempts.get(id_)
                if before is None or before[9] <= row.values[9]:
                    rows.attempts[id_] = row.values
            case (str(kind), str(id_), int(seq), int(is_open)) if is_open in (0, 1):
                rows.touched[kind, id_, seq] = is_open
            case (str(name), int(value)) if name not in _STATES and "-" not in name:
                rows.counters[name] = max(value, rows.counters.get(name, 0))
            case (str(name), str(value)) if row.rowid is None and _is_json(value):
                rows.facts[name] = value
    return rows


def _keep_command(rows: _Rows, row: tuple[Any, ...]) -> None:
    if not _is_whole(row):
        rows.not_whole += 1
        return
    before = rows.commands.get(row[0])
    if before is None or before[9] <= row[9]:
        rows.commands[row[0]] = row


def _is_whole(row: tuple[Any, ...]) -> bool:
    """Whether the bytes are a command's canonical form and say what the columns beside them say."""
    seq, id_, name, kind, document, written, state = row[:7]
    try:
        one = json.loads(written)
        named = (one["seq"], one["id"], one["name"], one["document"]["kind"], one["document"]["id"])
        return (
            protocol.canonical(one) == written
            and named == (seq, id_, name, kind, document)
            and state in _STATES
        )
    except (ValueError, TypeError, KeyError):
        return False


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _write(conn: Connection, rows: _Rows) -> None:
    ids: set[str] = set()
    for seq, row in sorted(rows.commands.items()):
        if row[1] not in ids:
            ids.add(row[1])
            conn.execute("INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            shown = int(row[6] not in ("settled", "closed"))
            for kind, id_ in dict.fromkeys(commands_of.touches(json.loads(row[5]))):
                is_open = rows.touched.get((kind, id_, seq), shown)
                conn.execute("INSERT INTO touched VALUES (?, ?, ?, ?)", (kind, id_, seq, is_open))
    conn.executemany("INSERT INTO facts VALUES (?, ?)", rows.facts.items())
    conn.executemany(
        "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", list(rows.attempts.values())
    )
    doubt_intents(conn)


def _count(conn: Connection, rows: _Rows, gap: int) -> None:
    """Counters never go back: above every number seen anywhere, and further where something may be lost."""
    seen = {**rows.counters}
    seen["seq"] = max([seen.get("seq", 0), *rows.commands])
    written = [json.loads(row[5]) for row in rows.commands.values() if row[2] in _SALES]
    numbers = [_number(one["body"].get("order")) for one in written]
    numbers += [_number(json.loads(row[7])) for row in rows.attempts.values()]
    seen["order"] = max([seen.get("order", 0), *numbers])
    conn.executemany(
        "INSERT INTO counters VALUES (?, ?)", [(name, value + gap) for name, value in seen.items()]
    )


def _number(order: Any) -> int:
    """The running part of an order's number, `7-00041`."""
    number = order.get("number") if isinstance(order, Mapping) else None
    last = number.rpartition("-")[2] if isinstance(number, str) else ""
    return int(last) if last.isascii() and last.isdigit() and len(last) < 10 else 0


def _told(rows: _Rows, found: pages.Found, at: str, aside: str) -> Salvage:
    waiting = sum(1 for row in rows.commands.values() if row[6] in ("pending", "sent", "applied"))
    return Salvage(
        at=at,
        aside=aside,
        report=f"salvage-{stamped(at)}.json",
        pages=found.count,
        bad_pages=len(found.bad),
        commands=len(rows.commands),
        waiting=waiting,
        not_whole=rows.not_whole,
        missing=_holes(sorted(rows.commands), rows.counters.get("seq", 0)),
        attempts=len(rows.attempts),
        facts=len(rows.facts),
        identity=IDENTITY in rows.facts,
    )


def _holes(seqs: list[int], last: int) -> list[tuple[int, int]]:
    """The gaps among command numbers. What lies before the first one was settled long ago, as far as anybody knows."""
    ends = [*seqs, max(last, seqs[-1] if seqs else 0) + 1]
    begins = [seqs[0] - 1 if seqs else 0, *seqs]
    return [(low + 1, high - 1) for low, high in zip(begins, ends, strict=True) if high - low > 1]
