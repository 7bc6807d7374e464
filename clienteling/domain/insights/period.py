"""A stretch of days in a store's own time zone, the one it is compared with, and the day an instant belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

Kind: TypeAlias = Literal["today", "week", "month", "quarter", "custom"]
EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days of a store: from the day `since` up to and without the day `until`."""

    kind: Kind
    since: date
    until: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days

    @property
    def numbers(self) -> tuple[int, int]:
        """First day and the one behind the last as numbers of days since 1970-01-01, as the cache keeps them."""
        return number_of(self.since), number_of(self.until)


def number_of(day: date) -> int:
    """A day as the number of days since 1970-01-01."""
    return day.toordinal() - EPOCH


def day_of(number: int) -> date:
    """The day with a number."""
    return date.fromordinal(number + EPOCH)


def local_day(at: datetime, zone: ZoneInfo) -> date:
    """The day an instant belongs to where the store stands."""
    return at.astimezone(zone).date()


def until_today(kind: Kind, today: date) -> Period:
    """The period of a kind that `today` is the last day of; weeks begin on Monday. A custom one is today alone."""
    since = {
        "week": today - timedelta(days=today.weekday()),
        "month": today.replace(day=1),
        "quarter": today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1),
    }.get(kind, today)
    return Period(kind, since, today + timedelta(days=1))


def before(period: Period) -> Period:
    """The one before, of equally many days: 1-22 October is compared with 1-22 September, a week with the one before.

    A month that is shorter than the one after it gives all it has.
    """
    if period.kind in ("month", "quarter"):
        since = _months_back(period.since, 1 if period.kind == "month" else 3)
        return Period(period.kind, since, min(since + timedelta(days=period.days), period.since))
    length = timedelta(days=7 if period.kind == "week" else period.days)
    return Period(period.kind, period.since - length, period.until - length)


def _months_back(first: date, count: int) -> date:
    months = first.year * 12 + first.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)
