"""Experiments: everybody is where the hash puts them, and intervals are the published ones."""

from __future__ import annotations

import pytest

from clienteling.domain import experiment
from clienteling.domain.experiment import Difference, Experiment, Sample
from clienteling.domain.insights.shares import Share

TENTH = Experiment("autumn", "s4lt", 1_000, "2026-09-01", "2026-12-01")
POLICY = {
    "experiment": {"name": "autumn", "salt": "s4lt", "hold_out": 1_000, "since": "2026-09-01", "until": "2026-12-01"}
}  # fmt: skip


def test_it_runs_for_a_time_that_was_fixed_beforehand() -> None:
    assert experiment.running(POLICY, "2026-11-22T12:00:00.000Z") == TENTH
    assert experiment.running(POLICY, "2026-08-31T23:59:59.999Z") is None
    assert experiment.running(POLICY, "2026-12-01T00:00:00.000Z") is None
    assert experiment.running({}, "2026-11-22T12:00:00.000Z") is None


def test_everybody_stays_where_they_were_drawn_and_the_share_comes_out() -> None:
    people = [f"customer-{number}" for number in range(20_000)]
    groups = [experiment.group(TENTH, one) for one in people]
    assert groups == [experiment.group(TENTH, one) for one in people]
    held_out = groups.count("held_out")
    assert not experiment.mismatch(len(people) - held_out, held_out, TENTH.share).found
    other = [experiment.group(TENTH._replace(salt="another"), one) for one in people]
    both = sum(a == b == "held_out" for a, b in zip(groups, other, strict=True))
    assert 120 < both < 280  # another salt draws anew: about 200 by chance


def test_without_an_experiment_everybody_is_treated() -> None:
    assert experiment.group(None, "sara") == "treated"


def test_groups_that_did_not_come_out_as_drawn_are_found() -> None:
    fine = experiment.mismatch(9_010, 990, 1_000)
    assert fine.statistic == pytest.approx(0.1111, abs=1e-4)
    assert not fine.found
    wrong = experiment.mismatch(9_150, 850, 1_000)
    assert wrong.statistic == pytest.approx(25.0)
    assert wrong.chance == pytest.approx(5.733e-7, rel=1e-3)
    assert wrong.found


@pytest.mark.parametrize(
    ("treated", "held_out", "expected"),
    [
        # Newcombe (1998), table II, examples (a), (d) and (g), method 10.
        (Share(56, 70), Share(48, 80), (0.2000, 0.0524, 0.3339)),
        (Share(5, 56), Share(0, 29), (0.0893, -0.0381, 0.1926)),
        (Share(10, 10), Share(0, 10), (1.0000, 0.6075, 1.0000)),
    ],
)
def test_the_difference_of_two_shares_is_newcombes(
    treated: Share, held_out: Share, expected: tuple[float, float, float]
) -> None:
    assert experiment.newcombe(treated, held_out) == pytest.approx(expected, abs=5e-5)


def test_a_group_of_nobody_has_no_difference() -> None:
    assert experiment.newcombe(Share(1, 10), Share(0, 0)) is None
    assert experiment.welch(Sample(1, 5.0, 0.0), Sample(9, 5.0, 1.0)) is None


@pytest.mark.parametrize(
    ("freedom", "point"), [(1, 12.7062), (2, 4.3027), (5, 2.5706), (10, 2.2281), (30, 2.0423), (1e6, 1.95996)]
)
def test_the_points_of_students_t_are_those_of_the_tables(freedom: float, point: float) -> None:
    assert experiment.t_quantile(0.975, freedom) == pytest.approx(point, abs=1e-4)


def test_the_difference_of_two_means_is_welchs() -> None:
    # n 15 and 15, means 20.82 and 22.98707, variances 7.9 and 3.8 (sample): t = -2.4530, 24.88 degrees of freedom.
    found = experiment.welch(Sample(15, 20.82, 7.9), Sample(15, 22.98707, 3.8))
    half = 2.0600 * (7.9 / 15 + 3.8 / 15) ** 0.5
    assert found == pytest.approx((-2.16707, -2.16707 - half, -2.16707 + half), abs=2e-3)
    assert experiment.welch(Sample(4, 3.0, 0.0), Sample(4, 1.0, 0.0)) == Difference(2.0, 2.0, 2.0)
