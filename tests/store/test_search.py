"""Who is found by what people type, in the real index on the real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clienteling import ids
from clienteling.domain import phone
from clienteling.store import index, search
from clienteling.store.encryption import Connection, connect, writing

CUSTOMERS = {
    "sara": ({"given": "Sara", "family": "Ahmadi"}, ["سارا احمدی"], ["+995555012846", "+989121234567"]),
    "zoe": ({"given": "Zoë", "family": "Müller-Brandt"}, [], ["+4915112345678"]),
    "anna": ({"given": "Анна", "family": "Петрова"}, [], ["+79161234055"]),
    "mariam": ({"given": "მარიამ", "family": "ლომიძე"}, [], ["+995555131392"]),
    "reza": ({"given": "رضا", "family": "تهرانی"}, [], ["+989359876630"]),
    "sarah": ({"given": "Sarah", "family": "Connor"}, [], ["+12125550128"]),
}


def person(name: str) -> dict[str, Any]:
    shown, also, phones = CUSTOMERS[name]
    return {
        "name": shown,
        "also": also,
        "phones": [{"e164": one, "raw": one, "label": "mobile"} for one in phones],
        "emails": [{"address": f"{name}@example.com", "label": "home"}],
        "cards": [
            {"number": f"2204118700{place}", "state": "active"}
            for place, n in enumerate(CUSTOMERS)
            if n == name
        ],
    }


def id_of(name: str) -> str:
    return ids.derived("customer", name)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Connection]:
    """A cache index with six customers in it."""
    conn = connect(tmp_path / "cache.db", bytes(32))
    with writing(conn, "cache.load"):
        index.create(conn)
        index.put_many(conn, [("customer", id_of(name), person(name)) for name in CUSTOMERS])
    yield conn
    conn.close()


def names(found: list[search.Candidate]) -> list[str]:
    known = {id_of(name): name for name in CUSTOMERS}
    return [known[one.id] for one in found]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sara", {"sara", "sarah"}),
        ("ahmadi sara", {"sara"}),
        ("sar ahm", {"sara"}),
        ("SARA", {"sara", "sarah"}),
        ("سارا", {"sara", "sarah"}),
        ("احمدی", {"sara"}),
        ("احمدي", {"sara"}),
        ("zoe", {"zoe"}),
        ("muller", {"zoe"}),
        ("brandt zoë", {"zoe"}),
        ("anna", {"anna"}),
        ("Петр", {"anna"}),
        ("petrova", {"anna"}),
        ("lomidze", {"mariam"}),
        ("მარიამ", {"mariam"}),
        ("tehrani", {"reza"}),
        ("رضا تهرانی", {"reza"}),
        ("nobody", set()),
    ],
)
def test_a_name_is_found_in_any_script_and_any_order(
    shop: Connection, typed: str, expected: set[str]
) -> None:
    assert set(names(search.by_name(shop, typed))) == expected


def test_the_whole_word_answers_better_than_its_beginning(shop: Connection) -> None:
    quality = {name: one.quality for one in search.by_name(shop, "sara") for name in names([one])}
    assert quality == {"sara": search.WRITTEN, "sarah": search.BEGUN}


@pytest.mark.parametrize(
    ("typed", "expected"), [("ahmaxi", ["sara"]), ("petorva", ["anna"]), ("brandd", ["zoe"])]
)
def test_one_typo_is_forgiven(shop: Connection, typed: str, expected: list[str]) -> None:
    assert search.by_name(shop, typed) == []
    assert names(search.by_name_nearly(shop, typed)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("+995 555 01 28 46", ["sara"]),
        ("00995555012846", ["sara"]),
        ("0555 012 846", ["sara"]),
        ("555012846", ["sara"]),
        ("2846", ["sara"]),
        ("۲۸۴۶", ["sara"]),
        ("4567", ["sara", "zoe"]),
        ("0912 123 4567", ["sara"]),
        ("5501", ["sara", "sarah"]),
        ("912 123", ["sara"]),
        ("0128", ["sarah", "sara"]),
        ("128", ["sarah", "sara"]),
        ("6630", ["reza"]),
        ("99999", []),
    ],
)
def test_digits_find_her_by_any_of_her_numbers(shop: Connection, typed: str, expected: list[str]) -> None:
    assert names(search.by_phone(shop, phone.query(typed, "GE"))) == expected


def test_a_card_finds_its_bearer(shop: Connection) -> None:
    assert names(search.by_card(shop, "22041187002")) == ["anna"]
    assert search.by_card(shop, "22041187099") == []


def test_an_address_is_found_from_its_beginning_and_the_whole_one_alone(shop: Connection) -> None:
    assert set(names(search.by_email(shop, "sara"))) == {"sara", "sarah"}
    assert names(search.by_email(shop, "sara@example.com")) == ["sara"]


def test_nothing_is_found_twice(shop: Connection) -> None:
    twice = person("sara")
    twice["phones"] += [
        {"e164": None, "raw": "12846", "label": "old"},
        {"e164": "+995322012846", "raw": "", "label": ""},
    ]
    with writing(shop, "cache.load"):
        index.put(shop, "customer", id_of("sara"), twice)
    assert names(search.by_phone(shop, phone.query("2846", "GE"))) == ["sara"]
    assert names(search.by_name(shop, "sara sara")).count("sara") == 1


def test_a_text_that_is_no_number_is_still_found_by_its_digits(shop: Connection) -> None:
    odd = person("zoe")
    odd["phones"] = [{"e164": None, "raw": "ext. 77-88", "label": ""}]
    with writing(shop, "cache.load"):
        index.put(shop, "customer", id_of("zoe"), odd)
    assert names(search.by_phone(shop, phone.query("7788", "GE"))) == ["zoe"]


def test_goods_are_found_by_code_and_by_words(shop: Connection) -> None:
    coat = {
        "title": "Alma wool coat",
        "brand": "Alma",
        "category": "Coats",
        "variants": [
            {"sku": "11042-CM", "barcode": "4860001110428", "colour": "Camel", "size": "M"},
            {"sku": "11042-NM", "barcode": "4860001110435", "colour": "Navy", "size": "M"},
        ],
    }
    product = ids.derived("product", "coat")
    with writing(shop, "cache.load"):
        index.put(shop, "product", product, coat)
    assert search.goods(shop, "4860001110435") == [(product, "11042-NM")]
    assert search.goods(shop, "11042-cm") == [(product, "11042-CM")]
    assert search.goods(shop, "navy coat") == [(product, "11042-NM")]
    assert [sku for _, sku in search.goods(shop, "coat")] == ["11042-CM", "11042-NM"]
    with writing(shop, "cache.load"):
        index.put(shop, "product", product, None)
    assert search.goods(shop, "coat") == []
