"""A manager's goals and customers' answers: written offline, counted once, off the scale refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from clienteling.domain import goal
from clienteling.domain.insights.period import until_today
from clienteling.errors import Refused
from clienteling.services import goals, insights, surveys
from clienteling.services.insights_views import Insights
from clienteling.store import queries
from clienteling.till import Till
from tests.fixtures_till import ASSOCIATE, STORE
from tests.services.shop import OLD_ORDER, SARA, everything

MONTH = until_today("month", date(2026, 11, 22))


@pytest.fixture
def manager(till_with: Callable[..., Till]) -> Till:
    till = till_with(*everything())
    assert till.session is not None
    return replace(till, session=replace(till.session, role="manager"))


def page(till: Till) -> Insights:
    while insights.prepare(till):
        pass
    return insights.page(till, MONTH, store=STORE)


def test_a_goal_stands_beside_its_figure_in_its_month_and_store(manager: Till) -> None:
    goals.put(manager, "2026-11", "nps", 60)
    goals.put(manager, "2026-10", "csat", 0.9)
    assert goals.of_month(manager, STORE, "2026-11") == {"nps": 60}
    found = page(manager).figures
    assert (found["nps"].goal, found["csat"].goal) == (60, None)


def test_the_last_goal_stands_and_one_can_be_taken_away(manager: Till) -> None:
    goals.put(manager, "2026-11", "nps", 60)
    goals.put(manager, "2026-11", "nps", 65)
    assert goals.of_month(manager, STORE, "2026-11") == {"nps": 65}
    goals.put(manager, "2026-11", "nps", None)
    assert goals.of_month(manager, STORE, "2026-11") == {}


def test_only_a_manager_sets_goals_and_only_of_figures_and_months_there_are(manager: Till) -> None:
    assert manager.session is not None
    with pytest.raises(Refused, match="not_allowed"):
        goals.put(replace(manager, session=replace(manager.session, role="associate")), "2026-11", "nps", 60)
    with pytest.raises(Refused, match="bad_body"):
        goals.put(manager, "2026-13", "nps", 60)
    with pytest.raises(Refused, match="bad_body"):
        goals.put(manager, "2026-11", "luck", 60)  # type: ignore[arg-type]


def test_a_figure_off_its_goal_is_an_alert(manager: Till) -> None:
    for number in range(10):
        surveys.answer(manager, "nps", 10 if number < 8 else 0)
    goals.put(manager, "2026-11", "nps", 70)
    (alert,) = insights.alerts(page(manager))
    assert (alert.about, alert.value, alert.goal) == ("nps", pytest.approx(60), 70)
    goals.put(manager, "2026-11", "nps", 60)
    assert insights.alerts(page(manager)) == ()


def test_an_answer_with_a_receipt_is_the_customers_and_counts_once(manager: Till) -> None:
    surveys.answer(manager, "csat", 5, OLD_ORDER, "Lovely")
    surveys.answer(manager, "csat", 1, OLD_ORDER)
    (answer,) = [one.body for one in queries.all_of(manager.cache.conn, "answer")]
    assert (answer["value"], answer["customer"], answer["store"]) == (5, SARA, STORE)
    assert (answer["order"], answer["text"], answer["channel"]) == (OLD_ORDER, "Lovely", "till")


@pytest.mark.parametrize(("kind", "value"), [("nps", 11), ("nps", -1), ("csat", 0), ("csat", 6), ("ces", 8)])
def test_what_is_off_the_scale_is_refused(manager: Till, kind: surveys.Kind, value: int) -> None:
    with pytest.raises(Refused, match="bad_body"):
        surveys.answer(manager, kind, value)


def test_answers_of_other_channels_come_from_a_file_once(manager: Till) -> None:
    rows = [
        f"{n},nps,{value},2026-11-2{n % 2}T10:00:00Z,{ASSOCIATE}"
        for n, value in enumerate([10] * 7 + [7, 3, 0])
    ]
    written = "\ufeffid,kind,value,at,associate\n" + "\n".join(
        [*rows, "x,nps,12,2026-11-20T10:00:00Z,", "y,nps,9,soon,"]
    )
    assert surveys.read_in(manager, written) == (10, (12, 13))
    assert surveys.read_in(manager, written) == (10, (12, 13))
    found = page(manager).figures["nps"]
    assert (found.value, found.n) == (pytest.approx(50), 10)
    assert found.low is not None
    assert found.low < 50


def test_a_goal_is_named_by_its_store_month_and_figure() -> None:
    assert goal.identity(STORE, "2026-11", "nps") != goal.identity(STORE, "2026-11", "csat")
