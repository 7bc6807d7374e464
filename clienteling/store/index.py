"""The tables inside the cache that customers, their orders and the goods are found by, kept in the cache's transactions.

Reading them is search.py's and queries.py's; what they take from a document is told in projections.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from clienteling.domain import reading
from clienteling.store import facts, projections, written
from clienteling.store.projections import TIMED, Good, Listed, Person, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

VERSION = 3
"""Grows with every change of these tables; a cache with another number is built again."""

Row = tuple[str, str, "dict[str, Any] | None"]
"""A document as it is shown: kind, id, body (None: gone)."""

_Change = tuple[int, "Person | None", "Person | None"]

# `words` and `digits` have folded words already: the ascii tokenizer only splits at spaces. detail=none keeps no places,
# no phrase is ever asked for. Beginnings of 2 to 5 letters have lists of their own: four letters of a common name among
# a million customers take 30 ms without.
_FTS = "content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'"
_TABLES = f"""
CREATE TABLE people (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    words TEXT NOT NULL, phones TEXT NOT NULL, emails TEXT NOT NULL, cards TEXT NOT NULL
) STRICT;
CREATE TABLE contacts (field TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (field, value, n))
    STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(folded, {_FTS}, prefix = '2 3 4 5');
CREATE VIRTUAL TABLE digits USING fts5(folded, {_FTS});
CREATE VIRTUAL TABLE words_used USING fts5vocab(words, row);
CREATE TABLE vocabulary (length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word)) STRICT, WITHOUT ROWID;
CREATE TABLE listed (
    kind TEXT NOT NULL, id BLOB NOT NULL, customer BLOB, at INTEGER NOT NULL,
    number TEXT, store BLOB, state TEXT, other BLOB, amount INTEGER, currency TEXT, PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE goods (
    n INTEGER PRIMARY KEY, product BLOB NOT NULL, sku TEXT NOT NULL, barcode TEXT, words TEXT NOT NULL
) STRICT;
CREATE INDEX goods_sku ON goods (sku);
CREATE INDEX goods_barcode ON goods (barcode) WHERE barcode IS NOT NULL;
CREATE INDEX goods_product ON goods (product);
CREATE VIRTUAL TABLE goods_words USING fts5(folded, {_FTS}, prefix = '2 3');
CREATE TABLE index_state (loading INTEGER NOT NULL) STRICT;
INSERT INTO index_state VALUES (0)
"""
_INDICES = {
    "listed_customer": "listed (customer, kind, at)",
    "listed_number": "listed (number) WHERE number IS NOT NULL",
    "listed_sales": "listed (store, at) WHERE kind = 'order'",
    "listed_live": "listed (at) WHERE kind = 'cart' AND state IN ('open', 'claimed')",
    "listed_held": "listed (store, at) WHERE kind = 'held' AND state = 'held'",
    "listed_other": "listed (other) WHERE other IS NOT NULL",
    **facts.INDICES,
}
_HASH = 32 << 20  # bytes FTS5 gathers before it writes, while it is built; 1 MiB otherwise


def create(conn: Connection) -> None:
    """Make the tables in an empty cache, inside the caller's transaction."""
    for statement in _TABLES.split(";"):
        conn.execute(statement)
    facts.create(conn)
    _make(conn)


def put(conn: Connection, kind: str, id: str, data: dict[str, Any] | None) -> None:  # noqa: A002
    """Keep what one document is found by; None: it is gone, and so are its words."""
    put_many(conn, [(kind, id, data)])


def put_many(conn: Connection, rows: Iterable[Row]) -> None:
    """The same for many, inside the caller's transaction. While loading, customers are only noted (see drop_indices)."""
    people: list[Person] = []
    gone: list[bytes] = []
    listed: list[Listed] = []
    rows = list(rows)
    _put_facts(conn, rows)
    for kind, id_, body in rows:
        if kind == "customer":
            if body is None:
                gone.append(key(id_))
            else:
                people.append(projections.person(id_, body))
        elif kind in TIMED:
            if body is None:
                conn.execute("DELETE FROM listed WHERE kind = ? AND id = ?", (kind, key(id_)))
            else:
                listed.append(projections.listed(kind, id_, body))
        elif kind == "product":
            _put_goods(conn, key(id_), list(projections.goods(id_, body)) if body else [])
    if gone:
        _remove_people(conn, gone)
    _put_rows(conn, people, listed)


def put_written(conn: Connection, rows: Iterable[tuple[str, str, str]]) -> None:
    """The same while loading, for documents as the JSON text they are kept as (kind, id, text): read no more than needed."""
    people: list[Person] = []
    listed: list[Listed] = []
    others: list[Row] = []
    counted: list[facts.Fact] = []
    apart: list[facts.Apart] = []
    for kind, id_, body in rows:
        if kind == "customer":
            people.append(written.person(id_, body))
            apart += written.apart(id_, body)
        elif kind in TIMED:
            listed.append(written.listed(kind, id_, body))
        elif kind == "product":
            others.append((kind, id_, msgspec.json.decode(body)))
        if kind in facts.KINDS:
            counted.append(facts.written(kind, id_, body))
    put_many(conn, others)
    facts.put(conn, counted)
    facts.put_apart(conn, apart)
    _put_rows(conn, people, listed)


def _put_facts(conn: Connection, rows: Sequence[Row]) -> None:
    """What figures are made of. Customers are asked one by one: hardly any was merged into another one."""
    known = [one for one in rows if one[0] in facts.KINDS]
    for kind in {one[0] for one in known}:
        facts.remove(conn, kind, [id_ for its, id_, body in known if its == kind and body is None])
    facts.put(conn, [facts.fact(kind, id_, body) for kind, id_, body in known if body is not None])
    people = [(id_, body or {}) for kind, id_, body in rows if kind == "customer"]
    facts.put_apart(
        conn,
        [(id_, reading.text(body, "merged_into"), reading.text(body, "account")) for id_, body in people],
    )


def _put_rows(conn: Connection, people: Sequence[Person], listed: Sequence[Listed]) -> None:
    loading = is_loading(conn)
    conn.executemany("INSERT OR REPLACE INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", listed)
    (_note_people if loading else _put_people)(conn, people)


def is_loading(conn: Connection) -> bool:
    """Whether rows are only noted now."""
    return bool(conn.execute("SELECT loading FROM index_state").fetchone()[0])


def drop_indices(conn: Connection) -> None:
    """Before a big load: from here on rows are only noted. Loaded first and indexed after, a million take seconds."""
    conn.execute("UPDATE index_state SET loading = 1")
    for name in _INDICES:
        conn.execute(f"DROP INDEX IF EXISTS {name}")


def make_indices(conn: Connection) -> None:
    """After a big load: build from the noted rows all that customers are found by. Does nothing when nothing is due."""
    if not is_loading(conn):
        return
    conn.create_function("grams", 1, projections.grams, deterministic=True)
    conn.execute("DELETE FROM contacts")
    for field in ("phone", "email", "card"):
        conn.execute(
            "INSERT OR IGNORE INTO contacts (field, value, n)"
            f" SELECT ?, value, n FROM people, json_each({field}s) WHERE ? <> 'phone' OR value LIKE '+%' ORDER BY 2",
            (field, field),
        )
    for table, column in (("words", "words"), ("digits", "grams(phones)")):
        conn.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        conn.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_HASH})")
        conn.execute(f"INSERT INTO {table} (rowid, folded) SELECT n, {column} FROM people")
        conn.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 1048576)")
    conn.execute("DELETE FROM vocabulary")
    # Words behind a digit are sounds; a typo is looked for among written words.
    conn.execute(
        "INSERT INTO vocabulary SELECT length(term), term FROM words_used WHERE length(term) > 3 AND term >= 'A'"
        " ORDER BY 1, 2"
    )
    _make(conn)
    conn.execute("UPDATE index_state SET loading = 0")


def _make(conn: Connection) -> None:
    for name, columns in _INDICES.items():
        conn.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")


def _note_people(conn: Connection, people: Sequence[Person]) -> None:
    conn.executemany(
        "INSERT INTO people (id, words, phones, emails, cards) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " words = excluded.words, phones = excluded.phones, emails = excluded.emails, cards = excluded.cards",
        people,
    )


def _put_people(conn: Connection, people: Iterable[Person]) -> None:
    """What changed of these customers, table by table: FTS5 writes out all it holds at each step back and each question."""
    newest = {one.id: one for one in people}
    before = _known(conn, newest)
    fresh = [one for one in newest.values() if one.id not in before or before[one.id][1] != one]
    _note_people(conn, fresh)
    missing = [one.id for one in fresh if one.id not in before]
    numbers = {id_: n for id_, (n, _) in (before | _known(conn, missing)).items()}
    _reindex(conn, [(numbers[one.id], before[one.id][1] if one.id in before else None, one) for one in fresh])


def _remove_people(conn: Connection, ids: Iterable[bytes]) -> None:
    gone = list(_known(conn, ids).values())
    conn.executemany("DELETE FROM people WHERE n = ?", [(n,) for n, _ in gone])
    _reindex(conn, [(n, old, None) for n, old in gone])


def _known(conn: Connection, ids: Iterable[bytes]) -> dict[bytes, tuple[int, Person]]:
    rows = conn.execute(
        "SELECT n, id, words, phones, emails, cards FROM people"
        " WHERE id IN (SELECT unhex(value) FROM json_each(?))",
        (json.dumps([id_.hex() for id_ in ids]),),
    )
    return {row[1]: (int(row[0]), Person(*row[1:])) for row in rows}


def _reindex(conn: Connection, changes: Sequence[_Change]) -> None:
    """Take the old rows of these customers (number, before, after) out of what they are found by, and put the new in."""
    ordered = sorted(changes, key=lambda change: change[0])
    for table, column, text in (("words", "words", str), ("digits", "phones", projections.grams)):
        moved = [one for one in ordered if _value(one[1], column) != _value(one[2], column)]
        conn.executemany(f"DELETE FROM {table} WHERE rowid = ?", [(n,) for n, old, _ in moved if old])
        conn.executemany(
            f"INSERT INTO {table} (rowid, folded) VALUES (?, ?)",
            [(n, text(getattr(new, column))) for n, _, new in moved if new],
        )
    moved = [one for one in ordered if one[1] is None or one[2] is None or one[1][2:] != one[2][2:]]
    had = {row for n, old, _ in moved for row in _contacts(n, old)}
    have = {row for n, _, new in moved for row in _contacts(n, new)}
    conn.executemany("DELETE FROM contacts WHERE field = ? AND value = ? AND n = ?", sorted(had - have))
    conn.executemany("INSERT OR IGNORE INTO contacts VALUES (?, ?, ?)", sorted(have - had))
    _keep_vocabulary(conn, ordered)


def _value(person: Person | None, column: str) -> str | None:
    return getattr(person, column) if person else None


def _keep_vocabulary(conn: Connection, changes: Iterable[_Change]) -> None:
    """A name nobody bears any more leaves the vocabulary too: after an erasure it must not be on this till."""
    had, have = set[str](), set[str]()
    for _, old, new in changes:
        had.update(old.words.split() if old else ())
        have.update(new.words.split() if new else ())
    spelled = [(len(word), word) for word in sorted(have - had) if _is_spelled(word)]
    conn.executemany("INSERT OR IGNORE INTO vocabulary VALUES (?, ?)", spelled)
    unsure = [word for word in sorted(had - have) if _is_spelled(word)]
    if unsure:
        # In one statement: each question of its own costs more than its answer.
        conn.execute(
            "DELETE FROM vocabulary WHERE (length, word) IN (SELECT length(w.value), w.value FROM json_each(?) w"
            " WHERE NOT EXISTS (SELECT 1 FROM words WHERE words MATCH '\"' || w.value || '\"'))",
            (json.dumps(unsure),),
        )


def _is_spelled(word: str) -> bool:
    """Whether a word was written so and is long enough to be looked for despite a typo: sounds stand behind a digit."""
    return len(word) > 3 and word >= "A"


def _contacts(n: int, person: Person | None) -> Iterator[tuple[str, str, int]]:
    """The rows a customer is found by whole: numbers that could be read, addresses, cards."""
    if person is None:
        return
    for field, values in (("phone", person.phones), ("email", person.emails), ("card", person.cards)):
        for value in msgspec.json.decode(values, type=list[str]):
            if field != "phone" or value.startswith("+"):
                yield field, value, n


def _put_goods(conn: Connection, product: bytes, goods: Sequence[Good]) -> None:
    old = conn.execute(
        "SELECT n, product, sku, barcode, words FROM goods WHERE product = ?", (product,)
    ).fetchall()
    if [tuple(row[1:]) for row in old] == [tuple(one) for one in goods]:
        return
    for row in old:
        conn.execute("DELETE FROM goods_words WHERE rowid = ?", (row[0],))
        conn.execute("DELETE FROM goods WHERE n = ?", (row[0],))
    for one in goods:
        row = conn.execute("INSERT INTO goods (product, sku, barcode, words) VALUES (?, ?, ?, ?)", one)
        conn.execute("INSERT INTO goods_words (rowid, folded) VALUES (?, ?)", (row.lastrowid, one.words))
