"""Times a call many times and says how long it usually takes, and how long it takes at worst."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one kind of call: the median, the 95th and 99th percentile, and how many calls."""

    p50: float
    p95: float
    p99: float
    n: int


def measure(call: Callable[..., object], arguments: Iterable[object]) -> Timing:
    """Call once for each argument and sum up. The garbage collector runs before, not during."""
    spent: list[float] = []
    gc.collect()
    gc.disable()
    try:
        for one in arguments:
            started = time.perf_counter()
            call(one)
            spent.append((time.perf_counter() - started) * 1000)
    finally:
        gc.enable()
    return summed(spent)


def summed(spent: list[float]) -> Timing:
    """The percentiles of durations in milliseconds."""
    ordered = sorted(spent)
    return Timing(_at(ordered, 0.5), _at(ordered, 0.95), _at(ordered, 0.99), len(ordered))


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
