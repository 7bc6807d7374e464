"""The index follows the documents: what is gone is found no more, and loading in one go finds the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from clienteling import ids
from clienteling.domain import phone
from clienteling.store import index, queries, search
from clienteling.store.encryption import Connection, connect, writing
from clienteling.store.projections import id_of, key, milliseconds

NINO = ids.derived("customer", "nino")
STORE = ids.derived("store", "rustaveli")


def customer(given_name: str, family: str, *phones: str, cards: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "name": {"given": given_name, "family": family},
        "phones": [{"e164": one, "raw": one, "label": ""} for one in phones],
        "emails": [{"address": f"{given_name}@example.com", "label": ""}],
        "cards": [{"number": one, "state": "active"} for one in cards],
    }


def order(
    number: str, at: str, customer_id: str | None = NINO, state: str = "completed", total: int = 1000
) -> dict[str, Any]:
    return {
        "number": number, "customer": customer_id, "store": STORE, "state": state, "placed_at": at, "currency": "GEL",
        "totals": {"total": total},
    }  # fmt: skip


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    """An empty cache index."""
    opened = connect(tmp_path / "cache.db", bytes(32))
    with writing(opened, "cache.load"):
        index.create(opened)
    yield opened
    opened.close()


def put(conn: Connection, kind: str, id_: str, body: dict[str, Any] | None) -> None:
    with writing(conn, "cache.load"):
        index.put(conn, kind, id_, body)


def everything(conn: Connection) -> dict[str, list[Any]]:
    """All a person could be found by, whatever the internal numbers are."""
    asked = {
        "words": "SELECT words FROM people ORDER BY id",
        "contacts": "SELECT field, value, id FROM contacts JOIN people USING (n) ORDER BY 1, 2, 3",
        "vocabulary": "SELECT word FROM vocabulary ORDER BY word",
        "terms": "SELECT term, doc FROM words_used ORDER BY term",
        "listed": "SELECT * FROM listed ORDER BY kind, id",
    }
    return {name: conn.execute(sql).fetchall() for name, sql in asked.items()}


def test_a_corrected_name_and_a_removed_phone_are_found_no_more(conn: Connection) -> None:
    put(conn, "customer", NINO, customer("Nino", "Beridze", "+995555712846", cards=("220411",)))
    put(conn, "customer", NINO, customer("Nina", "Beridze", "+995555999111", cards=("220422",)))
    assert search.by_name(conn, "nino") == []
    assert [one.id for one in search.by_name(conn, "nina")] == [NINO]
    assert search.by_phone(conn, phone.query("2846", "GE")) == []
    assert search.by_card(conn, "220411") == []
    assert [one.id for one in search.by_card(conn, "220422")] == [NINO]


def test_an_erased_customer_leaves_no_word_behind(conn: Connection) -> None:
    put(conn, "customer", NINO, customer("Ketevan", "Beridze", "+995555712846", cards=("220411",)))
    put(conn, "customer", ids.derived("customer", "other"), customer("Nino", "Beridze"))
    put(conn, "customer", NINO, None)
    left = str(everything(conn))
    assert "ketevan" not in left
    assert "2846" not in left
    assert "220411" not in left
    assert "beridze" in left


def test_loading_first_and_indexing_after_finds_the_same(tmp_path: Path) -> None:
    rows = [
        (
            "customer",
            ids.derived("customer", str(n)),
            customer(name, "Beridze", f"+99555501284{n}", cards=(f"22041{n}",)),
        )
        for n, name in enumerate(["Nino", "Sara", "Анна", "مریم", "Nino"])
    ]
    rows += [
        ("order", ids.derived("order", str(n)), order(f"1-{n}", f"2026-01-0{n + 1}T10:00:00.000Z"))
        for n in range(3)
    ]
    with_load = connect(tmp_path / "loaded.db", bytes(32))
    one_by_one = connect(tmp_path / "followed.db", bytes(32))
    for conn in (with_load, one_by_one):
        with writing(conn, "cache.load"):
            index.create(conn)
    with writing(with_load, "cache.load"):
        index.drop_indices(with_load)
        index.put_many(with_load, rows[:2])
    assert search.by_name(with_load, "nino") == []
    with writing(with_load, "cache.load"):
        index.put_many(with_load, rows[2:])
        index.make_indices(with_load)
    for row in rows:
        put(one_by_one, *row)
    assert everything(with_load) == everything(one_by_one)
    for typed in ("2841", "8420"):
        wanted = phone.query(typed, "GE")
        assert search.by_phone(with_load, wanted) == search.by_phone(one_by_one, wanted)
    put(with_load, *rows[0][:2], None)
    assert len(search.by_name(with_load, "nino")) == 1
    with_load.close()
    one_by_one.close()


def test_a_load_may_be_broken_off_and_begun_again(conn: Connection) -> None:
    with writing(conn, "cache.load"):
        index.drop_indices(conn)
        index.put_many(conn, [("customer", NINO, customer("Nino", "Beridze"))])
    with writing(conn, "cache.load"):
        index.drop_indices(conn)
        index.put_many(conn, [("customer", NINO, customer("Nina", "Beridze"))])
        index.make_indices(conn)
        index.make_indices(conn)
    assert [one.id for one in search.by_name(conn, "nina")] == [NINO]
    assert search.by_name(conn, "nino") == []


def test_orders_are_listed_newest_first_and_counted_without_the_cancelled(conn: Connection) -> None:
    for n, state in enumerate(["completed", "cancelled", "paid"]):
        id_ = ids.derived("order", str(n))
        put(
            conn,
            "order",
            id_,
            order(f"1-0000{n}", f"2026-01-0{n + 1}T10:00:00.000Z", state=state, total=100 * n + 50),
        )
    back = {
        "order": ids.derived("order", "2"),
        "customer": NINO,
        "at": "2026-02-01T10:00:00.000Z",
        "currency": "GEL",
        "refund": 40,
    }
    put(conn, "return", ids.derived("return", "0"), back)
    newest_first = [ids.derived("order", str(n)) for n in (2, 1, 0)]
    assert queries.of_customer(conn, NINO, "order") == newest_first
    assert queries.of_customer(conn, NINO, "order", limit=1) == newest_first[:1]
    assert queries.figures(conn, NINO, "GEL") == queries.Figures(2, 300, 1, 40)
    assert queries.figures(conn, NINO, "EUR") == queries.Figures(0, 0, 0, 0)
    assert queries.average_sale(conn, STORE, "GEL") == 150
    assert queries.belonging(conn, "return", ids.derived("order", "2")) == [ids.derived("return", "0")]
    assert search.by_order_number(conn, "1-00001") == [ids.derived("order", "1")]
    since = milliseconds("2026-01-03T00:00:00.000Z")
    assert queries.sales(conn, STORE, since) == [(newest_first[0], 250, "GEL")]


def test_a_cart_is_live_until_it_is_completed(conn: Connection) -> None:
    cart = ids.derived("cart", "1")
    body = {"customer": NINO, "state": "open", "saved_at": "2026-01-01T10:00:00.000Z"}
    put(conn, "cart", cart, body)
    assert queries.live_carts(conn, 0, 10) == [cart]
    put(conn, "cart", cart, {**body, "state": "completed"})
    assert queries.live_carts(conn, 0, 10) == []
    assert queries.of_customer(conn, NINO, "cart") == [cart]
    put(conn, "cart", cart, None)
    assert queries.of_customer(conn, NINO, "cart") == []


READS: dict[str, Callable[[Connection], object]] = {
    "orders of a customer": lambda conn: queries.of_customer(conn, NINO, "order", 50),
    "how many": lambda conn: queries.count_of_customer(conn, NINO, "order"),
    "figures": lambda conn: queries.figures(conn, NINO, "GEL"),
    "average sale": lambda conn: queries.average_sale(conn, STORE, "GEL"),
    "live carts": lambda conn: queries.live_carts(conn, 0, 10),
    "how many live carts": lambda conn: queries.count_live_carts(conn, 0),
    "sales of the day": lambda conn: queries.sales(conn, STORE, 0),
    "returns of an order": lambda conn: queries.belonging(conn, "return", NINO),
    "order by number": lambda conn: search.by_order_number(conn, "1-00001"),
}


@pytest.mark.parametrize("read", READS.values(), ids=READS.keys())
def test_the_rows_of_a_page_are_read_by_index_only(
    conn: Connection, read: Callable[[Connection], object]
) -> None:
    asked: list[str] = []
    conn.set_trace_callback(asked.append)
    read(conn)
    conn.set_trace_callback(None)
    plans = [row[3] for sql in asked for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    rows = [plan for plan in plans if "listed" in plan]
    assert rows
    assert all("SEARCH listed USING" in plan and "PRIMARY KEY" not in plan for plan in rows)
    # What belongs to one order, or bears one number, is a handful; anything longer comes in order.
    assert not any(
        "B-TREE FOR ORDER BY" in plan
        for plan in plans
        if not ("(other=?" in rows[0] or "(number=?" in rows[0])
    )


json = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(max_size=6),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
members = ["name", "also", "phones", "emails", "cards", "customer", "saved_at", "placed_at", "at", "number", "store",
           "state", "order", "from_cart", "totals", "refund", "variants", "title", "currency"]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.sampled_from(["customer", "order", "cart", "return", "note", "product", "stock", "unheard_of"]),
    some.dictionaries(some.sampled_from(members), json, max_size=8),
)
def test_a_document_of_any_shape_can_be_kept_and_taken_away(
    conn: Connection, kind: str, body: dict[str, Any]
) -> None:
    put(conn, kind, NINO, body)
    put(conn, kind, NINO, None)
    assert everything(conn) == {name: [] for name in ("words", "contacts", "vocabulary", "terms", "listed")}


@given(some.uuids().map(str) | some.text(max_size=12))
def test_an_id_comes_back_as_it_was(id_: str) -> None:
    assert id_of(key(id_)) == id_
