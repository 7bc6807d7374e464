"""Stage, bands, the preferred channel, buying again and what goes together: as a person of the shop would expect."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import betainc

from clienteling.domain.models import alike, buy_again, channel, outlook
from clienteling.domain.models.outlook import STAGES

EVERYBODY = {"web": 0.3, "app": 0.1, "phone": 0.05, "store": 0.55}
YES = dict.fromkeys(("email", "sms", "calls", "offers"), True)


@pytest.mark.parametrize(
    ("days", "since", "stage"),
    [
        (1, 3, "first_time"), (1, 180, "first_time"), (1, 190, "at_risk"), (1, 370, "lapsed"),
        (2, 180, "active"), (5, 180, "loyal"), (5, 181, "at_risk"), (5, 361, "lapsed"),
    ],
)  # fmt: skip
def test_a_stage_is_how_late_somebody_is_for_their_own_cadence(days: int, since: float, stage: str) -> None:
    assert outlook.stage(days, since, 60.0) == stage


def test_her_own_gaps_count_more_the_more_there_are_and_none_is_under_two_weeks() -> None:
    assert outlook.gap(0, 0.0, 60.0) == 60.0
    assert outlook.gap(1, 30.0, 60.0) == 50.0
    assert outlook.gap(18, 18 * 30.0, 60.0) == 33.0
    assert outlook.gap(50, 50 * 2.0, 7.0) == outlook.LEAST_GAP
    assert outlook.gap([30.0], 30.0, 60.0) == 50.0


@given(st.integers(1, 30), st.floats(0, 400), st.floats(0, 400), st.floats(14, 200))
def test_waiting_longer_never_makes_a_stage_better(days: int, one: float, other: float, gap: float) -> None:
    ranks = {"loyal": 0, "active": 0, "first_time": 0, "at_risk": 1, "lapsed": 2}
    sooner, later = (ranks[outlook.stage(days, since, gap)] for since in sorted((one, other)))
    assert sooner <= later
    assert set(ranks) == set(STAGES)


def test_bands_of_value_hold_half_three_tenths_and_the_rest() -> None:
    cuts = outlook.value_cuts([float(one) for one in range(100)])
    bands = [outlook.value_band(float(one), cuts) for one in range(100)]
    assert [bands.count(one) for one in outlook.VALUE_BANDS] == [50, 30, 15, 5]
    assert outlook.value_cuts([]) == (0.0, 0.0, 0.0)


def test_the_risk_of_leaving_is_one_of_three_bands() -> None:
    assert [outlook.churn_band(one) for one in (0.0, 0.49, 0.5, 0.74, 0.75, 1.0)] == [
        "low", "low", "watch", "watch", "at_risk", "at_risk",
    ]  # fmt: skip


def test_a_channel_is_claimed_only_when_it_is_clear_and_agreed_to() -> None:
    assert channel.preferred({"web": 9}, EVERYBODY, YES) == "web"
    assert channel.preferred({"web": 9}, EVERYBODY, {}) is None
    assert channel.preferred({"store": 9}, EVERYBODY, {}) == "store"
    assert channel.preferred({"web": 3, "store": 3}, EVERYBODY, YES) is None
    assert channel.preferred({}, EVERYBODY, YES) is None
    assert channel.preferred({"phone": 500, "web": 100}, EVERYBODY, {"calls": True}) == "phone"


@given(st.lists(st.integers(0, 40), min_size=4, max_size=4))
@settings(max_examples=15, deadline=None)
def test_chances_of_being_best_sum_to_one_and_follow_the_counts(counts: list[int]) -> None:
    chances = channel.chances_of_best(tuple(one + 0.5 for one in counts))
    assert sum(chances) == pytest.approx(1.0)
    ranked = sorted(range(4), key=lambda at: counts[at])
    assert all(chances[low] <= chances[high] + 1e-6 for low, high in pairwise(ranked))


def test_two_channels_are_compared_as_a_beta_distribution_would() -> None:
    chances = channel.chances_of_best((3.5, 1.5))
    assert chances[0] == pytest.approx(1.0 - float(betainc(3.5, 1.5, 0.5)), abs=2e-3)


def test_what_is_bought_often_and_lately_is_wanted_again() -> None:
    often, once, long_ago = [5.0, 35.0, 65.0], [5.0], [300.0, 330.0, 360.0]
    scores = [buy_again.score(ages, 0.4) for ages in (often, once, long_ago)]
    assert scores == sorted(scores, reverse=True)
    assert buy_again.score([90.0], 0.0) == pytest.approx(0.5)
    assert buy_again.score(once, 2.0) > buy_again.score(once, 0.0)  # coffee before a coat
    assert buy_again.again_rate(0, 0, 0.7) == pytest.approx(0.7)
    assert buy_again.again_rate(95, 380, 0.0) == pytest.approx(2.85)


def test_an_article_is_due_by_her_own_gap() -> None:
    assert buy_again.own_gap([42.0, 77.0, 112.0]) == pytest.approx(35.0)
    assert buy_again.due_in([42.0, 77.0, 112.0]) == pytest.approx(-7.0)
    assert buy_again.due_in([10.0]) is None
    assert buy_again.due_in([10.0], 35.0) == pytest.approx(25.0)


TABLE = {
    "coat": [("scarf", 0.4), ("hat", 0.2), ("coat", 0.9)],
    "dress": [("scarf", 0.3), ("shoes", 0.5)],
    "hat": [],
}


def test_what_goes_with_her_things_says_for_which_of_them() -> None:
    found = alike.best(["coat", "dress"], TABLE, 5)
    assert [one.sku for one in found] == ["scarf", "shoes", "hat"]
    assert found[0].score == pytest.approx(0.7)
    assert found[0].because == ("coat", "dress")
    assert [one.sku for one in alike.best(["dress", "coat"], TABLE, 1, frozenset({"scarf"}))] == ["shoes"]
    assert alike.best(["unknown"], TABLE, 5) == []
