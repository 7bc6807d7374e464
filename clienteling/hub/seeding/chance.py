"""Chance that can be had again: every customer, product and day draws from a stream of its own, named by the seed.

Streams are apart so that adding a draw to one customer does not change all the others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from hashlib import sha256
from itertools import accumulate
from typing import TypeVar

from clienteling.ids import SeededIds

Thing = TypeVar("Thing")


class Weights:
    """A table of weights (not negative, not all zero), summed once so that drawing from it is quick."""

    def __init__(self, weights: Sequence[float]) -> None:
        self.sums = tuple(accumulate(weights))

    def place(self, fraction: float) -> int:
        """The place of the weight that a number from 0 to 1 falls into."""
        wanted = fraction * self.sums[-1]
        low, high = 0, len(self.sums) - 1
        while low < high:
            middle = (low + high) // 2
            if self.sums[middle] > wanted:
                high = middle
            else:
                low = middle + 1
        return low


class Chance:
    """A stream of draws named by a seed and a path, such as (7, "customer", 12)."""

    def __init__(self, seed: int, *path: str | int) -> None:
        name = "\n".join([str(seed), *map(str, path)])
        self._ids = SeededIds(int.from_bytes(sha256(name.encode()).digest()[:8], "big"))

    def fraction(self) -> float:
        """A number from 0 up to but not including 1."""
        return self._ids.fraction()

    def within(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self.fraction() * (high - low + 1))

    def some(self, share: float) -> bool:
        """True in `share` of all cases."""
        return self.fraction() < share

    def pick(self, things: Sequence[Thing]) -> Thing:
        """One of the things, each as likely."""
        return things[int(self.fraction() * len(things))]

    def weighted(self, things: Sequence[Thing], weights: Weights) -> Thing:
        """One of the things, by weight."""
        return things[weights.place(self.fraction())]

    def sample(self, things: Sequence[Thing], count: int) -> list[Thing]:
        """`count` different things (or all, if there are fewer) in a drawn order."""
        left = list(things)
        return [left.pop(int(self.fraction() * len(left))) for _ in range(min(count, len(left)))]

    def exponential(self, mean: float) -> float:
        """A waiting time with this mean."""
        return -mean * math.log(1.0 - self.fraction())

    def bell(self, mean: float, spread: float) -> float:
        """A number around the mean (Box-Muller)."""
        radius = math.sqrt(-2.0 * math.log(1.0 - self.fraction()))
        return mean + spread * radius * math.cos(2.0 * math.pi * self.fraction())

    def count(self, mean: float) -> int:
        """A number of independent events with this mean (Poisson, by Knuth's product; mean below some hundreds)."""
        limit, product, events = math.exp(-mean), self.fraction(), 0
        while product > limit:
            product *= self.fraction()
            events += 1
        return events
