"""Axes have few, round ticks that cover their values, labels in the language's digits, and no more words than have room."""

import itertools
import math
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui.i18n import set_language
from ui.widgets.charts.axis import Scale, apart, day_label, decimals, standing, tick_label, ticks


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    set_language(qapp, "en")
    yield
    set_language(qapp, "en")


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 12.9, 4, (0, 5, 10, 15)),  # recovered carts of mock-up 08
        (0.58, 1.0, 4, (0.5, 0.75, 1.0)),  # its retention
        (0, 1, 5, (0, 0.25, 0.5, 0.75, 1)),
        (0, 100, 3, (0, 50, 100)),
        (-40, 62, 4, (-50, 0, 50, 100)),  # NPS
        (0, 0, 4, (0, 0.5, 1)),
        (7, 7, 4, (0, 2.5, 5, 7.5)),
        (0, 1_234_567, 4, (0, 500_000, 1_000_000, 1_500_000)),
        (0.0012, 0.0019, 4, (0.001, 0.0015, 0.002)),
    ],
)
def test_ticks_are_round_and_cover_the_values(
    low: float, high: float, most: int, expected: tuple[float, ...]
) -> None:
    assert ticks(low, high, most) == expected


def test_counts_have_no_ticks_between_whole_numbers() -> None:
    assert ticks(0, 3, 4, whole=True) == (0, 1, 2, 3)
    assert ticks(0, 1, 4, whole=True) == (0, 1)
    assert ticks(0, 7, 4, whole=True) == (0, 5, 10)


@given(
    st.floats(-1e9, 1e9, allow_nan=False), st.floats(-1e9, 1e9, allow_nan=False), st.integers(2, 9), st.booleans()
)  # fmt: skip
def test_every_axis_covers_its_values_evenly_with_no_more_ticks_than_asked_for(
    one: float, other: float, most: int, whole: bool
) -> None:
    low, high = min(one, other), max(one, other)
    assume(low == high or high - low > 1e-6 * max(abs(low), abs(high)))
    assume(
        not (low < 0 < high and most == 2)
    )  # two ticks cannot stand on both sides of nought on round places
    found = ticks(low, high, most, whole=whole)
    slack = (high - low) * 1e-6 + 1e-9
    assert 2 <= len(found) <= max(most, 2)
    assert found[0] <= low + slack
    assert found[-1] >= high - slack
    steps = {round((b - a) / (found[1] - found[0]), 6) for a, b in itertools.pairwise(found)}
    assert steps == {1.0}
    assert not whole or all(each == round(each) for each in found)


@pytest.mark.parametrize(("low", "high"), [(2, 1), (math.nan, 1), (0, math.inf)])
def test_an_axis_of_nothing_is_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="no axis"):
        ticks(low, high)


@pytest.mark.parametrize(("step", "digits"), [(25, 0), (2.5, 1), (0.25, 2), (0.05, 2), (1000.0, 0)])
def test_ticks_have_the_decimals_their_step_needs(step: float, digits: int) -> None:
    assert decimals(step) == digits


@pytest.mark.parametrize(
    ("language", "whole", "half", "minus"),
    [("en", "1,500", "2.5", "−0.5"), ("fa", "۱٬۵۰۰", "۲٫۵", "−۰٫۵"), ("ru", "1\xa0500", "2,5", "−0,5")],
)
def test_ticks_are_written_in_the_digits_of_the_language(
    qapp: QApplication, language: str, whole: str, half: str, minus: str
) -> None:
    set_language(qapp, language)  # type: ignore[arg-type]
    assert tick_label(1500, 500) == whole
    assert tick_label(2.5, 2.5) == half
    assert tick_label(-0.5, 0.5).replace("\u200e", "") == minus


def test_days_are_those_of_the_calendar_of_the_language(qapp: QApplication) -> None:
    assert day_label(date(2026, 10, 5)).startswith("5 Oct")
    set_language(qapp, "fa")
    assert day_label(date(2026, 10, 5)).startswith("۱۳ مهر")


def test_as_many_labels_are_written_as_have_room_and_always_the_last() -> None:
    assert standing([30] * 8, 60) == tuple(range(8))
    assert standing([40] * 8, 25) == (1, 3, 5, 7)
    assert standing([40] * 7, 18) == (0, 3, 6)
    assert standing([], 20) == standing([10], 0) == ()


def test_a_value_beyond_the_scale_stays_at_its_edge() -> None:
    scale = Scale(0, 10, 100, 0)
    assert [scale.at(each) for each in (0, 5, 10, 12, -3)] == [100, 50, 0, 0, 100]


def test_words_at_the_ends_of_lines_that_meet_lie_apart() -> None:
    assert apart([50, 52], 16, 0, 100) == [50, 66]
    assert apart([98, 99], 16, 0, 100) == [84, 100]
    assert apart([20, 80], 16, 0, 100) == [20, 80]
