"""Every kind of document has a view, and a view of rubbish is an empty one, never an error."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.clock import parse
from clienteling.domain import places, records, returns
from clienteling.domain.act import POLICY
from tests.domain import shop
from tests.domain.test_command import JSON_VALUES, MEMBERS

PAGE = (Path(__file__).parents[2] / "docs" / "catalogue.md").read_text("utf-8")


def test_every_kind_of_the_catalogue_has_a_view() -> None:
    assert set(re.findall(r"^### ([a-z]+)$", PAGE, re.MULTILINE)) == records.KINDS


@given(
    st.sampled_from(sorted(records.KINDS)),
    st.one_of(
        JSON_VALUES,
        st.dictionaries(st.sampled_from([*MEMBERS, "variants", "tiers", "tax", "address"]), JSON_VALUES),
    ),
)
def test_any_json_can_be_viewed(kind: str, body: Any) -> None:
    seen = records.view(kind, "an-id", body)
    assert repr(seen)
    for name in ("name", "initials", "items", "saved_total"):
        getattr(seen, name, None)


def test_a_kind_of_a_later_version_has_no_view() -> None:
    assert records.view("hologram", "x", {}) is None


def test_the_views_of_the_shop_say_what_its_documents_say() -> None:
    seen = {key: records.view(*key, body) for key, body in shop.documents().items()}
    sara = seen["customer", shop.SARA]
    assert (sara.name, sara.initials, sara.short_name) == ("Sara Ahmadi", "SA", "Sara A.")
    assert [(one.channel, one.state) for one in sara.consents] == [
        ("email", "yes"), ("sms", "never"), ("calls", "never"), ("offers", "never"),
    ]  # fmt: skip
    rules = seen["policy", POLICY]
    assert (rules.currency, rules.tax_rates["reduced"], rules.card_prefix, rules.hold_minutes) == (
        "GEL",
        500,
        "98",
        30,
    )
    assert (rules.offline_floor, rules.offline_cap, rules.offline_hours) == (15_000, 150_000, 24)
    assert (seen["till", shop.TILL].number, seen["associate", shop.NINO].role) == (204, "associate")
    dress = seen["product", shop.DRESS]
    assert (dress.variant("B-2").was, dress.variant("A-1").was, dress.variant("x")) == (1_200, None, None)
    assert (seen["cart", shop.CART].items, seen["cart", shop.CART].saved_total) == (2, 10_000)
    store = seen["store", shop.STORE]
    assert (store.name, store.timezone) == ("Old Town", "UTC")


def test_an_order_number_begins_with_its_till() -> None:
    assert (places.order_number(204, 17), places.order_number(3, 123_456)) == ("204-00017", "3-123456")


@pytest.mark.parametrize(("days", "until"), [(0, "2026-11-22"), (30, "2026-12-22")])
def test_goods_may_come_back_for_so_many_days(days: int, until: str) -> None:
    assert returns.returns_until(parse(shop.AT), days).date().isoformat() == until
