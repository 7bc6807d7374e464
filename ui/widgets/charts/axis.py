"""Axes and scales: nice ticks, their labels in the language's digits, which labels have room. Nothing here paints."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ui import i18n

STEPS = (1.0, 2.0, 2.5, 5.0)
SLACK = 1e-9
"""Floats a hair beside a tick are on it."""
LABEL_GAP = 10


def ticks(low: float, high: float, most: int = 4, *, whole: bool = False) -> tuple[float, ...]:
    """At most `most` ticks, at least two, that cover `low` to `high` and little more; `whole`: values are counted.

    The steps are 1, 2, 2.5 and 5 times a power of ten (Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990).
    Equal ends are widened to nought. Raises ValueError for ends that are the wrong way round or not finite.
    """
    if not (math.isfinite(low) and math.isfinite(high)) or low > high or most < 2:
        raise ValueError(f"no axis from {low} to {high} with {most} ticks")
    if high - low < SLACK:
        low, high = (0.0, 1.0) if abs(high) < SLACK else (min(low, 0.0), max(high, 0.0))
    found = [each for each in _steps(low, high, most) if not (whole and each[0] % 1)][:3]
    step, first, last = min(found, key=_room)
    digits = decimals(step)
    return tuple(round(place * step, digits) for place in range(first, last + 1))


def _steps(low: float, high: float, most: int) -> list[tuple[float, int, int]]:
    """Steps that need at most `most` ticks, the smallest first, with the places of their first and last tick."""
    power = math.floor(math.log10((high - low) / most)) - 1
    found = []
    for step in (nice * 10.0**each for each in range(power, max(power + 3, 1) + 2) for nice in STEPS):
        first, last = math.floor(low / step + SLACK), math.ceil(high / step - SLACK)
        if last - first + 1 <= most:
            found.append((step, first, last))
    return found


def _room(found: tuple[float, int, int]) -> float:
    step, first, last = found
    return round(step * (last - first), 9)


def decimals(step: float) -> int:
    """How many digits after the point a step of ticks needs: 0 for 25, 1 for 2.5, 2 for 0.05."""
    for digits in range(12):
        if abs(step * 10**digits - round(step * 10**digits)) < SLACK:
            return digits
    return 12


def tick_label(value: float, step: float) -> str:
    """A tick in the digits of the language, with as many decimals as the step needs: `2.5`, `۲٫۵`, `1 500`."""
    digits = decimals(step)
    scaled = round(abs(value) * 10**digits)
    whole, rest = divmod(scaled, 10**digits)
    text = i18n.number(whole)
    if digits:
        text += i18n.point() + i18n.digits(f"{rest:0{digits}d}")
    return f"\N{MINUS SIGN}{text}" if value < 0 and scaled else text


def day_label(day: date) -> str:
    """A day under an axis: `5 Oct`, `۱۳ مهر`."""
    return i18n.short_day(f"{day.isoformat()}T10:00:00.000Z")


def standing(widths: Sequence[float], slot: float) -> tuple[int, ...]:
    """Which labels are written when each has a slot of that many px: every one, every second… always the last one."""
    if not widths or slot <= 0:
        return ()
    stride = max(1, math.ceil((max(widths) + LABEL_GAP) / slot))
    return tuple(range((len(widths) - 1) % stride, len(widths), stride))


@dataclass(frozen=True)
class Scale:
    """Values between `low` and `high` onto px between `begin` and `end`; what lies beyond stays at the edge."""

    low: float
    high: float
    begin: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value in px."""
        if self.high == self.low:
            return self.begin
        share = min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))
        return self.begin + share * (self.end - self.begin)


def apart(places: Sequence[float], least: float, top: float, bottom: float) -> list[float]:
    """The same places, moved as little as it takes to lie `least` px from each other between `top` and `bottom`."""
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = list(places)
    for before, each in zip([None, *order], order, strict=False):
        floor = top if before is None else moved[before] + least
        moved[each] = max(moved[each], floor)
    for after, each in zip([None, *reversed(order)], reversed(order), strict=False):
        ceiling = bottom if after is None else moved[after] - least
        moved[each] = min(moved[each], ceiling)
    return moved
