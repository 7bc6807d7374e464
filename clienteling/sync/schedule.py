"""When to try the hub again: pure arithmetic, no clock and no chance of its own."""

from __future__ import annotations

FIRST = 1.0
LONGEST = 300.0
SELDOM = 3600.0
"""Seconds between two tries of a till that was taken out of service: a manager may have second thoughts."""

OUT_OF_SERVICE = "device_revoked"
"""The code of the hub's answer to a till that a manager took out of service."""


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
