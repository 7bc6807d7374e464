"""Shares and means with their intervals, and when a group is too small to be shown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

LEAST = 10
"""Fewer people than this are not shown: a figure about nine customers is about these nine."""
Z = 1.959963984540054
"""The 97.5 % point of the normal distribution: a two-sided interval of 95 %."""


class Share(NamedTuple):
    """`hits` of `n`."""

    hits: int
    n: int

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None of nobody."""
        return self.hits / self.n if self.n else None

    @property
    def hidden(self) -> bool:
        """Whether there is somebody, but too few to be shown."""
        return 0 < self.n < LEAST


def wilson(hits: int, n: int) -> tuple[float, float] | None:
    """The 95 % interval of a share. Wilson (1927), JASA 22; None of nobody."""
    if n <= 0:
        return None
    share = hits / n
    middle = share + Z * Z / (2 * n)
    half = Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    # None and all are exact: the roots are 0 and 1, but for rounding.
    low = (middle - half) / scale if hits else 0.0
    high = (middle + half) / scale if hits < n else 1.0
    return max(low, 0.0), min(high, 1.0)


def mean_interval(count: int, total: float, squares: float) -> tuple[float, float] | None:
    """The 95 % interval of a mean by its standard error, of `count` values with this sum and sum of squares; None of one."""
    if count < 2:
        return None
    mean = total / count
    variance = max(squares - count * mean * mean, 0.0) / (count - 1)
    half = Z * math.sqrt(variance / count)
    return mean - half, mean + half


class Score(NamedTuple):
    """A survey's score with its standard error; NPS -100 to 100, CSAT and CES shares of 0 to 1. None without answers."""

    value: float | None
    n: int
    error: float | None


def nps(answers: Sequence[int]) -> Score:
    """The share of 9 and 10 less that of 0 to 6, in points. Reichheld (2003), HBR 81."""
    n = len(answers)
    return net(sum(one >= 9 for one in answers), sum(one <= 6 for one in answers), n)


def net(promoters: int, detractors: int, n: int) -> Score:
    """NPS of counts."""
    if n == 0:
        return Score(None, 0, None)
    up, down = promoters / n, detractors / n
    return Score(100 * (up - down), n, 100 * math.sqrt(max(up + down - (up - down) ** 2, 0.0) / n))


def satisfied(hits: int, n: int) -> Score:
    """CSAT (4 and 5 on a scale of 5) and CES (5 to 7 on one of 7) as a share."""
    if n == 0:
        return Score(None, 0, None)
    share = hits / n
    return Score(share, n, math.sqrt(share * (1 - share) / n))
