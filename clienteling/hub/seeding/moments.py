"""The time the demo lives in: `now`, the day it belongs to in the shop's zone, and instants of days before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from clienteling import clock

ZONE = ZoneInfo("Asia/Tbilisi")
HISTORY_DAYS = 730
_OPENS = 10
_LONGEST_DAY = timedelta(hours=5)


@dataclass(frozen=True, slots=True)
class Moment:
    """Now (UTC) and the shop's date."""

    now: datetime

    @property
    def today(self) -> date:
        """The date on the wall of the stores."""
        return self.now.astimezone(ZONE).date()

    def at(self, days_ago: int, hour: int, minute: int, second: int = 0) -> datetime:
        """An instant of a day before today, given in the stores' local time."""
        day = self.today - timedelta(days=days_ago)
        return datetime.combine(day, time(hour, minute, second), ZONE).astimezone(UTC)

    def day_began(self) -> datetime:
        """When the stores' day began for the demo: at ten, or five hours ago while they are closed or have just opened.

        The first screen should look like a shop in the middle of its day wherever in the world it is tried.
        """
        opened = self.at(0, _OPENS, 0)
        return opened if self.now - opened >= timedelta(hours=3) else self.now - _LONGEST_DAY

    def ago(self, **span: float) -> str:
        """The RFC 3339 text of an instant before now, the span as in timedelta."""
        return clock.text(self.now - timedelta(**span))
