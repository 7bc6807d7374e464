"""Time comes from one place, in UTC, and leases run on while the computer sleeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from clienteling import clock
from clienteling.errors import BadInput


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-11-22T12:54:03.120Z", "2026-11-22T12:54:03.120Z"),
        ("2026-11-22T12:54:03Z", "2026-11-22T12:54:03.000Z"),
        ("2026-11-22t12:54:03.1z", "2026-11-22T12:54:03.100Z"),
        ("2026-11-22T16:54:03.120+04:00", "2026-11-22T12:54:03.120Z"),
        ("2026-11-22 12:54:03.120999Z", "2026-11-22T12:54:03.120Z"),
        ("2026-01-01T01:00:00-05:30", "2026-01-01T06:30:00.000Z"),
    ],
)
def test_a_time_with_any_offset_is_kept_as_utc_with_milliseconds(written: str, expected: str) -> None:
    assert clock.text(clock.parse(written)) == expected


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "2026-11-22", "2026-11-22T12:54:03", "2026-W47-7T12:54:03Z", "2026-13-22T12:54:03Z"],
)
def test_a_text_that_is_no_instant_is_bad_input(written: str) -> None:
    with pytest.raises(BadInput, match="bad_time"):
        clock.parse(written)


def test_a_time_without_zone_is_never_guessed() -> None:
    with pytest.raises(BadInput, match="time_without_zone"):
        clock.text(datetime(2026, 11, 22, 12, 0))  # noqa: DTZ001 - the point of the test


def test_the_system_clock_says_utc_and_its_steady_clock_never_goes_back() -> None:
    system = clock.SystemClock()
    assert system.now().tzinfo is UTC
    assert abs(clock.parse(system.now_text()) - system.now()) < timedelta(minutes=1)
    readings = [system.monotonic() for _ in range(100)]
    assert readings == sorted(readings)


def test_a_clock_moved_by_hand_passes_time_on_both_faces_and_only_there() -> None:
    shop = clock.HandClock("2026-11-22T12:00:00.000Z")
    shop.advance(90.5)
    assert (shop.now_text(), shop.monotonic()) == ("2026-11-22T12:01:30.500Z", 90.5)
    shop.set(datetime(2026, 11, 22, 20, 0, tzinfo=timezone(timedelta(hours=4))))
    assert (shop.now_text(), shop.monotonic()) == ("2026-11-22T16:00:00.000Z", 90.5)
