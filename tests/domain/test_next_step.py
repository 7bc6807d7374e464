"""The best next step: the first rule that holds, in the order of what the customer came for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clienteling.domain import next_step
from clienteling.domain.next_step import Due, OpenCart, Situation, Wished

TODAY = date(2026, 11, 22)
EVERYTHING = Situation(
    TODAY,
    cart=OpenCart("cart-1", lines=4, here=3, cheaper=3_000, currency="GEL"),
    wish=Wished("B-2", "Ankle boots", 2),
    due=Due("C-3", "Tights", every=35.0, since=42.0),
    birthday="1990-11-30",
    stage="at_risk",
    churn_band="at_risk",
    gap_days=30,
    days_since=70,
)


def code(now: Situation, *put_off: str) -> str | None:
    found = next_step.best(now, frozenset(put_off))
    return found.code if found else None


def test_what_is_put_off_gives_way_to_the_next_in_order() -> None:
    seen: list[str] = []
    while (one := code(EVERYTHING, *seen)) is not None:
        seen.append(one)
    assert seen == ["open_cart", "wish_here", "due_again", "birthday", "at_risk"] == list(next_step.RULES)


def test_a_customer_of_whom_nothing_is_known_gets_no_advice() -> None:
    assert next_step.best(Situation(TODAY)) is None


def test_the_facts_are_the_numbers_of_the_sentence() -> None:
    found = next_step.best(EVERYTHING)
    assert found is not None
    assert found.action == "take_over"
    assert found.facts == {"lines": 4, "here": 3, "cheaper": 3_000, "currency": "GEL"}
    due = next_step.best(replace(EVERYTHING, cart=None, wish=None))
    assert due is not None
    assert due.facts == {"sku": "C-3", "title": "Tights", "every": 35, "since": 42}


def test_a_cart_of_which_nothing_is_here_is_no_step() -> None:
    assert code(Situation(TODAY, cart=OpenCart("cart-1", 4, 0, 0, "GEL"))) is None


@pytest.mark.parametrize(("since", "is_due"), [(34.0, False), (35.0, True), (105.0, True), (106.0, False)])
def test_something_is_due_from_its_own_gap_until_it_is_forgotten(since: float, is_due: bool) -> None:
    now = Situation(TODAY, due=Due("C-3", "Tights", 35.0, since))
    assert (code(now) == "due_again") is is_due


@pytest.mark.parametrize(
    ("stage", "band", "since", "late"),
    [
        ("at_risk", "low", 70, True),
        ("active", "at_risk", 70, True),
        ("active", "watch", 70, False),
        ("lapsed", "at_risk", 700, False),
        ("at_risk", "at_risk", 5, False),  # was here since the hub looked
    ],
)
def test_who_is_late_by_their_own_rhythm_is_at_risk(stage: str, band: str, since: int, late: bool) -> None:
    now = Situation(TODAY, stage=stage, churn_band=band, gap_days=30, days_since=since)
    assert (code(now) == "at_risk") is late


@pytest.mark.parametrize(
    ("birthday", "today", "days"),
    [
        ("11-22", TODAY, 0),
        ("1990-12-06", TODAY, 14),
        ("11-21", TODAY, 364),
        ("02-29", date(2027, 2, 20), 8),
        ("02-29", date(2028, 2, 20), 9),
        ("01-03", date(2026, 12, 30), 4),
        (None, TODAY, None),
        ("soon", TODAY, None),
        ("13-40", TODAY, None),
    ],
)
def test_birthdays_come_every_year(birthday: str | None, today: date, days: int | None) -> None:
    assert next_step.days_to(birthday, today) == days
