"""Whether suggestions do any good: who is held out, whether the groups came out as drawn, differences with intervals.

The horizon is fixed beforehand by the policy: nobody looks every day until it looks well.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from clienteling.domain.insights.shares import Share, wilson
from clienteling.domain.reading import members, number, text
from clienteling.domain.suggestion import Group

_WHOLE = 10_000
_MISMATCH = 0.001
"""Below this chance the groups did not come out as drawn, and no difference between them means anything."""
_CLOSE = 1e-12


class Experiment(NamedTuple):
    """A hold-out: `share` basis points of customers see no suggestion from `since` (UTC) until `until`."""

    name: str
    salt: str
    share: int
    since: str
    until: str


class Sample(NamedTuple):
    """How many values there were, their mean and their variance (of the sample: n - 1)."""

    n: int
    mean: float
    variance: float


class Difference(NamedTuple):
    """Treated less held out, and its 95 % interval."""

    value: float
    low: float
    high: float


class Mismatch(NamedTuple):
    """Whether the groups have the sizes they were drawn with: chi-square with one degree of freedom."""

    statistic: float
    chance: float

    @property
    def found(self) -> bool:
        """Whether something else than chance made the groups."""
        return self.chance < _MISMATCH


def running(policy: Mapping[str, Any], now: str) -> Experiment | None:
    """The retailer's experiment, while it runs (`now` RFC 3339 UTC, as the policy's times)."""
    said = members(policy, "experiment")
    found = Experiment(
        text(said, "name") or "", text(said, "salt") or "", number(said, "hold_out"),
        text(said, "since") or "", text(said, "until") or "",
    )  # fmt: skip
    runs = found.name and 0 < found.share < _WHOLE and found.since <= now < found.until
    return found if runs else None


def group(experiment: Experiment | None, customer: str) -> Group:
    """Where a customer (the id everything was merged into) belongs: the same at every till, without asking anybody."""
    if experiment is None:
        return "treated"
    drawn = hashlib.sha256(f"{experiment.salt} {customer}".encode()).digest()[:8]
    return "held_out" if int.from_bytes(drawn) * _WHOLE < experiment.share << 64 else "treated"


def mismatch(treated: int, held_out: int, share: int) -> Mismatch:
    """The check of the groups' sizes against the share (basis points) that was to be held out; nobody: no mismatch."""
    n, expected = treated + held_out, share / _WHOLE
    if n == 0 or not 0 < expected < 1:
        return Mismatch(0.0, 1.0)
    off = held_out - n * expected
    statistic = off * off / (n * expected * (1 - expected))
    return Mismatch(statistic, math.erfc(math.sqrt(statistic / 2)))


def newcombe(treated: Share, held_out: Share) -> Difference | None:
    """The difference of two shares. Newcombe (1998), Statistics in Medicine 17, method 10; None without both groups."""
    first, second = wilson(*treated), wilson(*held_out)
    if first is None or second is None:
        return None
    p, q = treated.hits / treated.n, held_out.hits / held_out.n
    down = math.hypot(p - first[0], second[1] - q)
    up = math.hypot(first[1] - p, q - second[0])
    return Difference(p - q, p - q - down, p - q + up)


def welch(treated: Sample, held_out: Sample) -> Difference | None:
    """The difference of two means of unequal variances. Welch (1947), Biometrika 34; None with fewer than two values."""
    if treated.n < 2 or held_out.n < 2:
        return None
    a, b = treated.variance / treated.n, held_out.variance / held_out.n
    value = treated.mean - held_out.mean
    if a + b == 0:
        return Difference(value, value, value)
    freedom = (a + b) ** 2 / (a * a / (treated.n - 1) + b * b / (held_out.n - 1))
    half = t_quantile(0.975, freedom) * math.sqrt(a + b)
    return Difference(value, value - half, value + half)


def t_quantile(chance: float, freedom: float) -> float:
    """The point of Student's t below which it falls with a chance of more than a half."""
    low, high = 0.0, 1.0
    while _t_below(high, freedom) < chance:
        high *= 2
    while high - low > _CLOSE * high:
        middle = (low + high) / 2
        low, high = (middle, high) if _t_below(middle, freedom) < chance else (low, middle)
    return (low + high) / 2


def _t_below(t: float, freedom: float) -> float:
    return 1 - _beta_below(freedom / (freedom + t * t), freedom / 2, 0.5) / 2


def _beta_below(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function, by its continued fraction where that ends fast (DLMF 8.17.22)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_below(1 - x, b, a)
    log = a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    return math.exp(log) / a / _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """1 + d1/(1 + d2/(1 + …)), by Lentz."""
    c, d, found = 1.0, 0.0, 1.0
    for step in range(1, 10_000):
        m = step // 2
        if step % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / (1 + term * d)
        c = 1 + term / c
        found *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return found
