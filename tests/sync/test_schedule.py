"""The till comes back soon after one failure, seldom after many, and never before the hub asked it to."""

import pytest

from clienteling.sync import schedule
from clienteling.sync.schedule import next_try


@pytest.mark.parametrize(
    ("failures", "soonest", "latest"),
    [(0, 1, 2), (1, 1, 2), (2, 1, 4), (5, 1, 32), (9, 1, 300), (10**6, 1, 300)],
)
def test_waits_grow_with_each_failure_up_to_five_minutes(
    failures: int, soonest: float, latest: float
) -> None:
    assert next_try(failures, None, 0.0) == soonest
    assert next_try(failures, None, 1.0) == latest
    assert soonest < next_try(failures, None, 0.5) < latest


@pytest.mark.parametrize("chance", [0.0, 0.3, 1.0])
def test_what_the_hub_asked_for_is_the_least(chance: float) -> None:
    assert 40 <= next_try(1, 40, chance) <= 48
    assert next_try(1, 0, chance) >= 1


def test_a_disk_that_spoils_every_copy_gets_a_new_one_more_and_more_seldom() -> None:
    damage, now = schedule.Damage(), 0.0
    waits = []
    for _ in range(7):
        waits.append(damage.found(now))
        now += waits[-1] + 30
    assert waits == [0, 20, 40, 80, 160, 300, 300]
    assert damage.found(now + 3600) == 0
