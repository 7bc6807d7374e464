"""Whatever a hub puts into a document, the till keeps it as it is and goes on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clienteling.ids import derived
from clienteling.protocol import Change
from clienteling.till import Till
from tests.fixtures_till import customer, make_till, note_of

KINDS = ("policy", "store", "till", "associate", "product", "stock", "customer", "loyalty", "wishlist", "cart", "order",
         "return", "payment", "note", "activity", "attention", "kind-of-tomorrow")  # fmt: skip
NAMES = ("name", "given", "family", "also", "phones", "e164", "raw", "emails", "address", "cards", "number", "customer",
         "lines", "totals", "total", "placed_at", "at", "saved_at", "state", "variants", "sku", "barcode", "title", "order",
         "from_cart", "store", "items", "currency", "refund", "points", "region", "merged_into")  # fmt: skip
texts = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "<img src='file:///etc/passwd'>",
            "\u202eabc",
            "\0",
            "👩‍👩‍👧",
            "2026-11-22T12:54:03.120Z",
            "٠٩١٢",
            "a" * 3000,
        ]
    ),
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)
bodies = st.dictionaries(st.sampled_from(NAMES), values, max_size=8)


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with make_till(tmp_path_factory.mktemp("hostile")) as made:
        yield made


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(KINDS), body=bodies, number=st.integers(0, 5))
def test_any_body_is_kept_and_replaced_and_forgotten(
    till: Till, kind: str, body: dict[str, Any], number: int
) -> None:
    key = derived(kind, str(number))
    version = (till.cache.version(kind, key) or 0) + 1
    till.cache.apply_page([Change(op="put", kind=kind, id=key, version=version, body=body)])
    assert till.read(kind, key) == body
    if number == 0:
        till.cache.apply_page([Change(op="del", kind=kind, id=key, version=version + 1)])
        assert till.read(kind, key) is None


@pytest.mark.parametrize("key", ["", "not a uuid", "x" * 5000, "\0", derived("customer", "1").upper()])
def test_any_id_is_kept(till: Till, key: str) -> None:
    till.cache.apply_page([Change(op="put", kind="customer", id=key, version=1, body=customer("Any"))])
    assert (till.read("customer", key) or {})["name"]["given"] == "Any"
    till.cache.apply_page([Change(op="del", kind="customer", id=key, version=2)])
    assert till.read("customer", key) is None


def test_a_command_over_a_hostile_body_changes_nothing_else(tmp_path: Path) -> None:
    key = derived("customer", "tamar")
    with make_till(tmp_path, [("customer", key, {"name": 7, "likes": "no list"})]) as till:
        note = note_of(till, key, "still works")
        till.do(note)
        assert (till.read("note", note["document"]["id"]) or {})["text"] == "still works"
        assert till.read("customer", key) == {"name": 7, "likes": "no list"}
