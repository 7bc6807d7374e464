"""The tables inside the cache that customers, their orders and the goods are found by, kept in the cache's transactions.

Reading them is search.py's and queries.py's; what they take from a document is told in projections.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from clienteling.store import projections
from clienteling.store.projections import TIMED, Good, Listed, Person, key

if TYPE_CHECKING:
    from clienteling.store.encryption import Connection

VERSION = 1
"""Grows with every change of these tables; a cache with another number is built again."""

Row = tuple[str, str, "dict[str, Any] | None"]
"""A document as it is shown: kind, id, body (None: gone)."""

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
    "listed_other": "listed (other) WHERE other IS NOT NULL",
}
_HASH = 32 << 20  # bytes FTS5 gathers before it writes, while it is built; 1 MiB otherwise


def create(conn: Connection) -> None:
    """Make the tables in an empty cache, inside the caller's transaction."""
    for statement in _TABLES.split(";"):
        conn.execute(statement)
    _make(conn)


def put(conn: Connection, kind: str, id: str, data: dict[str, Any] | None) -> None:  # noqa: A002
    """Keep what one document is found by; None: it is gone, and so are its words."""
    put_many(conn, [(kind, id, data)])


def put_many(conn: Connection, rows: Iterable[Row]) -> None:
    """The same for many, inside the caller's transaction. While loading, customers are only noted (see drop_indices)."""
    people: list[Person] = []
    listed: list[Listed] = []
    loading = bool(conn.execute("SELECT loading FROM index_state").fetchone()[0])
    for kind, id_, body in rows:
        if kind == "customer":
            if body is None:
                _remove_person(conn, key(id_))
            else:
                people.append(projections.person(id_, body))
        elif kind in TIMED:
            if body is None:
                conn.execute("DELETE FROM listed WHERE kind = ? AND id = ?", (kind, key(id_)))
            else:
                listed.append(projections.listed(kind, id_, body))
        elif kind == "product":
            _put_goods(conn, key(id_), list(projections.goods(id_, body)) if body else [])
    conn.executemany("INSERT OR REPLACE INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", listed)
    (_note_people if loading else _put_people)(conn, people)


def drop_indices(conn: Connection) -> None:
    """Before a big load: from here on rows are only noted. Loaded first and indexed after, a million take seconds."""
    conn.execute("UPDATE index_state SET loading = 1")
    for name in _INDICES:
        conn.execute(f"DROP INDEX IF EXISTS {name}")


def make_indices(conn: Connection) -> None:
    """After a big load: build from the noted rows all that customers are found by. Does nothing when nothing is due."""
    if not conn.execute("SELECT loading FROM index_state").fetchone()[0]:
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


def _put_people(conn: Connection, people: Sequence[Person]) -> None:
    for person in people:
        row = conn.execute(
            "SELECT n, words, phones, emails, cards FROM people WHERE id = ?", (person.id,)
        ).fetchone()
        if row is not None and tuple(row[1:]) == person[1:]:
            continue
        if row is not None:
            _forget(conn, int(row[0]), Person(person.id, *row[1:]))
        _note_people(conn, [person])
        n = conn.execute("SELECT n FROM people WHERE id = ?", (person.id,)).fetchone()[0]
        _find_by(conn, int(n), person)
        if row is not None:
            _drop_unused(conn, set(str(row[1]).split()) - set(person.words.split()))


def _remove_person(conn: Connection, id_: bytes) -> None:
    row = conn.execute("SELECT n, words, phones, emails, cards FROM people WHERE id = ?", (id_,)).fetchone()
    if row is not None:
        _forget(conn, int(row[0]), Person(id_, *row[1:]))
        conn.execute("DELETE FROM people WHERE n = ?", (row[0],))
        _drop_unused(conn, str(row[1]).split())


def _find_by(conn: Connection, n: int, person: Person) -> None:
    conn.execute("INSERT INTO words (rowid, folded) VALUES (?, ?)", (n, person.words))
    conn.execute("INSERT INTO digits (rowid, folded) VALUES (?, ?)", (n, projections.grams(person.phones)))
    for field, values in _contacts(person):
        conn.execute(
            "INSERT OR IGNORE INTO contacts (field, value, n) SELECT ?, value, ? FROM json_each(?)"
            " WHERE ? <> 'phone' OR value LIKE '+%'",
            (field, n, values, field),
        )
    written = [word for word in person.words.split() if len(word) > 3 and word >= "A"]
    conn.executemany(
        "INSERT OR IGNORE INTO vocabulary VALUES (?, ?)", [(len(word), word) for word in written]
    )


def _forget(conn: Connection, n: int, person: Person) -> None:
    conn.execute("DELETE FROM words WHERE rowid = ?", (n,))
    conn.execute("DELETE FROM digits WHERE rowid = ?", (n,))
    for field, values in _contacts(person):
        conn.execute(
            "DELETE FROM contacts WHERE field = ? AND n = ? AND value IN (SELECT value FROM json_each(?))",
            (field, n, values),
        )


def _drop_unused(conn: Connection, words: Iterable[str]) -> None:
    """A name nobody bears any more leaves the vocabulary too: after an erasure it must not be on this till."""
    for word in words:
        if not conn.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (f'"{word}"',)).fetchone():
            conn.execute("DELETE FROM vocabulary WHERE length = ? AND word = ?", (len(word), word))


def _contacts(person: Person) -> tuple[tuple[str, str], ...]:
    return ("phone", person.phones), ("email", person.emails), ("card", person.cards)


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
