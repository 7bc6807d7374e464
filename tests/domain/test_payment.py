"""Cash over the counter: due, rounding, change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import payment
from clienteling.domain.act import POLICY
from clienteling.domain.payment import Cash
from clienteling.errors import Refused
from tests.domain import shop


@pytest.mark.parametrize(
    ("total", "tendered", "step", "expected"),
    [
        (12_340, 15_000, 1, Cash(12_340, 0, 15_000, 2_660)),
        (12_340, 12_340, 1, Cash(12_340, 0, 12_340, 0)),
        (1_232, 2_000, 5, Cash(1_230, -2, 2_000, 770)),
        (1_233, 1_235, 5, Cash(1_235, 2, 1_235, 0)),
        (0, 0, 5, Cash(0, 0, 0, 0)),
    ],
)
def test_change_is_what_was_handed_over_less_what_is_due(
    total: int, tendered: int, step: int, expected: Cash
) -> None:
    assert payment.cash(total, tendered, step) == expected


def test_too_little_cash_says_what_is_missing() -> None:
    with pytest.raises(Refused) as refused:
        payment.cash(1_233, 1_200, 5)
    assert (refused.value.code, refused.value.facts) == ("too_little_cash", {"missing": 35})


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from([1, 5, 10, 50, 100]))
def test_what_stays_in_the_drawer_is_the_total_and_its_rounding(total: int, more: int, step: int) -> None:
    due = payment.cash(total, total + step, step).due
    found = payment.cash(total, due + more, step)
    assert found.tendered - found.change == found.due == total + found.rounding
    assert found.change >= 0


def test_the_retailers_rounding_goes_before_the_countrys() -> None:
    policy = shop.documents()["policy", POLICY]
    assert payment.rounding_step({**policy, "cash_rounding": 10}, "GEL") == 10
    assert payment.rounding_step(policy, "CHF") == 5
    assert payment.rounding_step({}, "SEK") == 100


@pytest.mark.parametrize(
    ("due", "currency", "amounts"),
    [
        (12_340, "GEL", [12_340, 12_400, 12_500, 13_000]),
        (2_000, "GEL", [2_000, 5_000, 10_000, 20_000]),
        (0, "GEL", []),
        (1_980, "JPY", [1_980, 2_000, 5_000]),
    ],
)
def test_likely_amounts_begin_with_the_exact_one(due: int, currency: str, amounts: list[int]) -> None:
    assert payment.quick_amounts(due, currency) == amounts


@given(st.integers(1, 10**9), st.sampled_from(["GEL", "JPY", "KWD"]))
def test_a_likely_amount_always_pays(due: int, currency: str) -> None:
    amounts = payment.quick_amounts(due, currency)
    assert amounts == sorted(set(amounts))
    assert min(amounts) == due
