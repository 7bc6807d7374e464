"""The sums of a day are the sums of its sales, however they were paid, taxed and discounted."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import day
from clienteling.errors import Refused
from tests.domain import shop

LINES = st.lists(
    st.builds(
        lambda n, quantity, price, off, rate: shop.line(f"S-{n}", quantity, price, min(off, quantity * price), rate),
        st.integers(1, 9), st.integers(1, 5), st.integers(0, 90_000), st.integers(0, 5_000), st.sampled_from((0, 500, 1800)),
    ),
    min_size=1, max_size=4,
)  # fmt: skip
ORDERS = st.lists(st.builds(shop.sold, LINES), max_size=6)


@given(ORDERS)
def test_parts_of_a_day_sum_to_the_day(orders: list[dict[str, Any]]) -> None:
    found = day.sums(orders, [], "GEL")
    assert found.sales == len(orders)
    assert found.goods - found.discount + found.rounding == found.total  # tax is inside
    assert sum(part.amount for part in found.tenders) == found.total
    assert sum(part.total for part in found.taxes) == found.goods - found.discount
    assert sum(part.tax for part in found.taxes) == found.tax
    assert sum(part.amount for part in found.discounts) == found.discount


@given(ORDERS, ORDERS)
def test_two_tills_sum_to_the_store(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> None:
    first, second, both = (day.sums(listed, [], "GEL") for listed in (one, other, [*one, *other]))
    assert first.total + second.total == both.total
    assert first.tax + second.tax == both.tax


def test_discounts_are_told_by_kind_and_carts_by_what_they_brought() -> None:
    made = shop.sold([shop.line("A-1", 1, 5_000, 700)], from_cart=shop.CART)
    made["discounts"] = [{"kind": "manual", "amount": 500}, {"kind": "points", "amount": 150}]
    found = day.sums(
        [made, {**shop.sold(), "state": "cancelled"}], [{"refund": 300, "currency": "GEL"}], "GEL"
    )
    assert [(one.name, one.amount) for one in found.discounts] == [
        ("manual", 500),
        ("points", 150),
        ("other", 50),
    ]
    assert (found.recovered.count, found.recovered.amount) == (1, 4_300)
    assert (found.returns.count, found.returns.amount) == (1, 300)
    assert found.sales == 1


def test_currencies_are_never_added_up() -> None:
    with pytest.raises(Refused, match="mixed_currencies"):
        day.sums([{**shop.sold(), "currency": "USD"}], [], "GEL")
