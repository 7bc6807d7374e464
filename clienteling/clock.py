"""The only source of time: the wall clock in UTC, and a steady clock that also counts while the computer sleeps.

What a time looks like to a person (time zone, Jalali dates) is the window's business and not here.
"""

from __future__ import annotations

import re
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from clienteling.errors import BadInput

# RFC 3339 with a named offset; fromisoformat alone would also take week dates and times without a zone.
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)")

# Linux has a clock that counts sleep; on macOS CLOCK_MONOTONIC is that clock (mach_continuous_time).
_STEADY: int = getattr(time, "CLOCK_BOOTTIME", 0) or getattr(time, "CLOCK_MONOTONIC", 0)


class Clock(Protocol):
    """What every part of the program asks for the time."""

    def now(self) -> datetime:
        """The instant it is now, in UTC."""

    def now_text(self) -> str:
        """The instant it is now as RFC 3339 in UTC with milliseconds: `2026-11-22T12:54:03.120Z`."""

    def monotonic(self) -> float:
        """Seconds on a clock that never jumps and runs on through suspend, for leases and time-outs."""


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """The instant it is now, in UTC."""
        return datetime.now(UTC)

    def now_text(self) -> str:
        """The instant it is now as RFC 3339 in UTC with milliseconds."""
        return text(self.now())

    def monotonic(self) -> float:
        """Seconds since some fixed point, suspend included where the system has such a clock."""
        # A claim lasts 300 s of real time: a lid closed for an hour must not keep it alive. time.monotonic() stops
        # asleep on Linux and macOS; Windows counts on.
        return time.monotonic() if sys.platform == "win32" else time.clock_gettime(_STEADY)


class HandClock:
    """A clock that moves only when told: for demo data that must not change, tests and simulation."""

    def __init__(self, at: str | datetime, monotonic: float = 0.0) -> None:
        self._now = parse(at) if isinstance(at, str) else at.astimezone(UTC)
        self._monotonic = monotonic

    def now(self) -> datetime:
        """The instant the clock was set to."""
        return self._now

    def now_text(self) -> str:
        """The instant the clock was set to, as RFC 3339 in UTC with milliseconds."""
        return text(self._now)

    def monotonic(self) -> float:
        """Seconds advanced so far; setting the wall clock does not move it."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds

    def set(self, at: str | datetime) -> None:
        """Put the wall clock right (or wrong), as a person or a time server does; the steady clock runs on."""
        self._now = parse(at) if isinstance(at, str) else at.astimezone(UTC)


def text(at: datetime) -> str:
    """An instant as RFC 3339 in UTC with milliseconds and `Z`; later digits are cut off, not rounded.

    Raises BadInput("time_without_zone") for a time that does not say where it is.
    """
    if at.tzinfo is None:
        raise BadInput("time_without_zone")
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse(written: str) -> datetime:
    """An RFC 3339 text with any offset as an instant in UTC. Raises BadInput("bad_time")."""
    if _RFC3339.fullmatch(written) is None:
        raise BadInput("bad_time")
    try:
        return datetime.fromisoformat(written.upper().replace("Z", "+00:00")).astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadInput("bad_time") from None
