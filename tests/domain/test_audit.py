"""What of each command a manager may want to look at, by one good command of every name and by examples."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import audit
from tests.domain import shop

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from([one["name"] for one in shop.one_of_each()])
MEMBERS = st.sampled_from(
    ["order", "move", "claim", "reason", "currency", "amount", "discounts", "lines", "by", "agreed"]
)


def told(made: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(one.what, one.facts) for one in audit.acts(made)]


def test_every_act_of_every_command_has_a_name_in_the_filter() -> None:
    found = {what for made in shop.one_of_each() for what, _ in told(made)}
    assert found <= set(audit.WHAT)
    assert {
        "claimed",
        "released",
        "refunded",
        "voided",
        "paid_out",
        "shift_opened",
        "shift_closed",
        "decided",
    } <= found


def test_a_break_is_not_a_giving_back() -> None:
    broken = shop.make("cart.release", "cart", shop.CART, {"reason": "broken"}, claim=shop.CLAIM)
    assert told(broken) == [("broke", {"reason": "broken"})]


def test_discounts_by_hand_and_agreed_prices_are_told_and_promotions_are_not() -> None:
    made = shop.sell()
    order = made["body"]["order"]
    order["discounts"] = [
        {"id": "d1", "kind": "manual", "amount": 500, "by": shop.NINO, "reason": "stain", "title": "By hand"},
        {"id": "d2", "kind": "promotion", "amount": 900, "by": None, "title": "Winter"},
    ]
    order["lines"][0] |= {"agreed": True, "saved_price": 4_000}
    head = {"number": "204-00017", "currency": "GEL"}
    assert told(made) == [
        ("discounted", {**head, "kind": "manual", "reason": "stain", "amount": 500}),
        ("price_agreed", {**head, "sku": "A-1", "saved_price": 4_000, "unit_price": 5_000, "quantity": 2}),
    ]


def test_a_count_is_told_with_its_difference() -> None:
    *_, closed, _ = shop.drawer()
    (only,) = told(closed)
    assert only == (
        "shift_closed",
        {"number": 3, "currency": "GEL", "counted": 15_900, "expected": 16_000, "difference": -100},
    )


def test_no_customer_is_named() -> None:
    for made in shop.one_of_each():
        assert shop.SARA not in str(told(made))


@given(NAMES, st.dictionaries(MEMBERS, JSON, max_size=5))
def test_any_body_gives_acts_or_none_and_raises_nothing(name: str, body: dict[str, Any]) -> None:
    for what, facts in told({"name": name, "body": body}):
        assert what in audit.WHAT
        assert all(len(value) <= 200 for value in facts.values() if isinstance(value, str))


@pytest.mark.parametrize(
    ("when", "fine"),
    [
        (None, True),
        ("2026-11-22T12:00:00.000Z", True),
        ("yesterday", False),
        ("", False),
        ("2" * 40 + "Z", False),
    ],
)
def test_a_time_is_compared_only_when_it_is_one(when: str | None, fine: bool) -> None:
    assert audit.is_readable_at(when) is fine
