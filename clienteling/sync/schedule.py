"""When to try the hub again: arithmetic, no clock and no chance of its own."""

from __future__ import annotations

FIRST = 1.0
LONGEST = 300.0
SELDOM = 3600.0
"""Seconds between two tries of a till that was taken out of service: a manager may have second thoughts."""

OUT_OF_SERVICE = "device_revoked"
"""The code of the hub's answer to a till that a manager took out of service."""


_DAMAGED_FIRST = 20.0
_FORGIVEN = 3600.0


class Damage:
    """How often in a row the cache was found damaged: each whole copy after it waits longer than the one before."""

    def __init__(self) -> None:
        self._count = 0
        self._last = 0.0

    def found(self, now: float) -> float:
        """A whole copy took the place of a damaged one, at a moment of the steady clock; gives the seconds to wait after it.

        None the first time; an hour without damage is forgiven.
        """
        self._count = self._count + 1 if self._count and now - self._last < _FORGIVEN else 1
        self._last = now
        return 0.0 if self._count == 1 else min(LONGEST, _DAMAGED_FIRST * 2.0 ** min(self._count - 2, 16))


def pause(code: str, failures: int, retry_after: float | None, random: float) -> float:
    """Seconds until the next try after the last of `failures` in a row, which was told by this code."""
    return SELDOM if code == OUT_OF_SERVICE else next_try(failures, retry_after, random)


def next_try(failures: int, retry_after: float | None, random: float) -> float:
    """Seconds until the next try after `failures` in a row: full jitter, 1 s to 5 min (docs/sync.md).

    `random` is from 0 to 1. What the hub asked for (`Retry-After`) is the least, spread a little so that the tills of
    a shop do not all come back in the same second.
    """
    if retry_after is not None:
        return max(FIRST, retry_after) * (1 + 0.2 * random)
    ceiling = min(LONGEST, FIRST * 2.0 ** min(max(failures, 1), 16))
    return FIRST + (ceiling - FIRST) * random
