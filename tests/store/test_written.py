"""What a first copy reads from a document's text is what every later page reads from the document, whatever its shape."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.store import projections, written
from tests.fixtures_till import customer
from tests.services.shop import everything

TEXT = st.one_of(st.none(), st.text(max_size=12), st.just("2026-11-22T12:00:00.000Z"), st.just("سارا"))
ODD = st.one_of(
    TEXT,
    st.integers(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(TEXT, max_size=2),
)


def objects(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(names), st.one_of(TEXT, ODD), max_size=len(names))


def several(*names: str) -> st.SearchStrategy[Any]:
    return st.one_of(ODD, st.lists(st.one_of(objects(*names), TEXT), max_size=3))


PERSON = st.fixed_dictionaries(
    {},
    optional={
        "name": st.one_of(objects("given", "family"), ODD),
        "also": st.one_of(st.lists(TEXT, max_size=3), ODD),
        "phones": several("e164", "raw", "label"),
        "emails": several("address", "label"),
        "cards": several("number", "state"),
    },
)
TIMED = st.fixed_dictionaries(
    {},
    optional={name: st.one_of(TEXT, ODD) for name in ("customer", "number", "store", "state", "currency", "order")}
    | {name: st.one_of(TEXT, ODD) for name in ("from_cart", "saved_at", "placed_at", "at", "refund")}
    | {"totals": st.one_of(objects("total"), st.just({"total": 12900}), ODD)},
)  # fmt: skip


def test_every_document_of_the_shop_is_read_alike() -> None:
    for kind, id_, body in [*everything(), ("customer", "c", customer("Sara", "Ahmadi"))]:
        text = json.dumps(body, ensure_ascii=False)
        if kind == "customer":
            assert written.person(id_, text) == projections.person(id_, body)
        elif kind in projections.TIMED:
            assert written.listed(kind, id_, text) == projections.listed(kind, id_, body)


@given(PERSON)
def test_a_customer_of_any_shape_is_read_alike(body: dict[str, Any]) -> None:
    assert written.person("c", json.dumps(body)) == projections.person("c", body)


@pytest.mark.parametrize("kind", sorted(projections.TIMED))
@given(body=TIMED)
def test_a_dated_document_of_any_shape_is_read_alike(kind: str, body: dict[str, Any]) -> None:
    assert written.listed(kind, "d", json.dumps(body)) == projections.listed(kind, "d", body)
