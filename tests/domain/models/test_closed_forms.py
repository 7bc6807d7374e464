"""The formulas of orders and their value: golden numbers of published fits, and what must hold for anybody."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special as scipy_special

from clienteling.domain.models import gamma_gamma, mbg
from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters
from clienteling.domain.models.special import gamma_below, hypergeometric_rest

CDNOW = MbgParameters(0.5248, 6.183, 0.8914, 1.614)
SPENDING = GammaGammaParameters(6.25, 3.74, 15.44)

positive = st.floats(0.05, 20.0)
fits = st.builds(MbgParameters, positive, positive, positive, positive)
counts = st.integers(0, 60)


@st.composite
def histories(draw: st.DrawFn) -> tuple[float, float, float]:
    """x, t_x and T of somebody."""
    age = draw(st.floats(0.1, 300.0))
    x = draw(counts)
    return float(x), (draw(st.floats(0.0, 1.0)) * age if x else 0.0), age


@given(st.floats(-5, 20), st.floats(-0.99, 20), st.floats(0.1, 40), st.floats(0, 0.97))
@settings(max_examples=60)
def test_the_series_is_the_hypergeometric_function(a: float, b: float, c: float, z: float) -> None:
    expected = float(scipy_special.hyp2f1(a, b, c, z))
    assert 1.0 + b * hypergeometric_rest(a, b, c, z) == pytest.approx(expected, rel=1e-8, abs=1e-10)


@given(st.floats(0.01, 80), st.floats(0, 150))
@settings(max_examples=60)
def test_the_gamma_distribution_is_the_known_one(shape: float, x: float) -> None:
    assert gamma_below(shape, x) == pytest.approx(float(scipy_special.gammainc(shape, x)), abs=1e-11)


@pytest.mark.parametrize(
    ("history", "orders", "none"),
    [
        # The first customer of the CDNOW sample, and one who came once; 39 weeks ahead.
        ((2.0, 30.43, 38.86), 1.262629, 0.440091),
        ((0.0, 0.0, 38.86), 0.153945, 0.891209),
    ],
)
def test_a_customer_of_cdnow_is_expected_to_order(
    history: tuple[float, float, float], orders: float, none: float
) -> None:
    assert mbg.expected_orders(CDNOW, *history, 39.0) == pytest.approx(orders, abs=1e-6)
    assert mbg.chance_of_none(CDNOW, *history, 39.0) == pytest.approx(none, abs=1e-6)


@given(fits, histories(), st.floats(0.1, 200), st.floats(0.1, 200))
@settings(max_examples=60)
def test_more_weeks_never_bring_fewer_orders_and_never_more_doubt(
    fit: MbgParameters, history: tuple[float, float, float], one: float, other: float
) -> None:
    soon, late = sorted((one, other))
    few, many = (mbg.expected_orders(fit, *history, ahead) for ahead in (soon, late))
    assert 0.0 <= few <= many * (1 + 1e-9) + 1e-12
    assert 1.0 >= mbg.chance_of_none(fit, *history, soon) >= mbg.chance_of_none(fit, *history, late) >= 0.0
    # Whoever is expected to order once may do so with at most that chance.
    assert 1.0 - mbg.chance_of_none(fit, *history, soon) <= few + 1e-9


def test_a_chance_to_leave_of_one_is_no_exception() -> None:
    near = [mbg.expected_orders(CDNOW._replace(a=a), 3, 20, 30, 39) for a in (1 - 1e-7, 1.0, 1 + 1e-7)]
    assert near[0] == pytest.approx(near[1], rel=1e-6)
    assert near[2] == pytest.approx(near[1], rel=1e-6)


def test_orders_in_a_very_long_time_still_have_a_number() -> None:
    assert math.isfinite(mbg.expected_orders(CDNOW, 10, 50, 60, 5000))
    assert mbg.expected_orders(CDNOW, 10, 50, 60, 0) == 0.0


def test_silence_is_worse_the_longer_it_lasts() -> None:
    chances = [mbg.chance_of_none(CDNOW, 5, 20, age, 13) for age in (20, 25, 40, 80)]
    assert all(before < after for before, after in pairwise(chances))


@given(st.integers(1, 200), st.floats(100, 1e7))
def test_the_value_of_an_order_lies_between_hers_and_everybodys(n: int, mean: float) -> None:
    params = GammaGammaParameters(SPENDING.p, SPENDING.q, SPENDING.v * 100)
    everybody = gamma_gamma.mean_value(params, 0, 0)
    value = gamma_gamma.mean_value(params, n, mean)
    assert min(mean, everybody) * 0.999999 <= value <= max(mean, everybody) * 1.000001


def test_somebody_without_orders_is_worth_what_everybody_is() -> None:
    # p·v / (q − 1) of the published fit, in dollars.
    assert gamma_gamma.mean_value(SPENDING, 0, 0) == pytest.approx(35.219, abs=1e-3)
    assert gamma_gamma.mean_value(SPENDING, 2, 22.35) == pytest.approx(24.654, abs=1e-2)
    assert gamma_gamma.mean_value(SPENDING._replace(q=0.9), 2, 22.35) == 22.35


@pytest.mark.parametrize(
    "said", [{}, {"r": 1, "alpha": "2", "a": 1, "b": 1}, {"r": 0, "alpha": 1, "a": 1, "b": 1}]
)
def test_what_is_no_fit_is_not_scored_by(said: dict[str, object]) -> None:
    assert mbg.read(said) is None
    assert gamma_gamma.read(said) is None
    assert mbg.read(CDNOW._asdict()) == CDNOW
    assert gamma_gamma.read(SPENDING._asdict()) == SPENDING
