"""Which notes and coins a drawer of a currency holds, in minor units, the largest first. What they add up to is shift.py's."""

from __future__ import annotations

from collections.abc import Mapping

from clienteling.domain.encoding import JSON
from clienteling.domain.money import exponent
from clienteling.domain.reading import entries, members
from clienteling.errors import BadInput

# What is in circulation, by the central bank of each currency (2026), in minor units.
_OF: Mapping[str, tuple[int, ...]] = {
    "GEL": (20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5),
    "EUR": (20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "USD": (10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5, 1),
    "GBP": (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "RUB": (500000, 200000, 100000, 50000, 20000, 10000, 5000, 1000, 500, 200, 100),
    "TRY": (20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5),
    "AMD": (10000000, 5000000, 2000000, 1000000, 500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000),
    "AED": (100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25),
    "CHF": (100000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5),
    "PLN": (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "IRR": (200000000, 100000000, 50000000, 20000000, 10000000, 5000000, 2000000, 1000000, 500000, 200000, 100000),
}  # fmt: skip
_STEPS = (5, 2, 1)
_LARGEST, _SMALLEST = 200, 0.05  # of the series for a currency not in the table, in whole units


def of(currency: str, policy: JSON = None) -> tuple[int, ...]:
    """The notes and coins to count: `policy.denominations[currency]` if set, else the table, else a 5-2-1 series."""
    own = [one for one in entries(members(policy, "denominations"), currency) if _is_one(one)]
    if own:
        return tuple(sorted(set(own), reverse=True))
    return _OF.get(currency) or _series(currency)


def _is_one(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _series(currency: str) -> tuple[int, ...]:
    try:
        unit = 10 ** exponent(currency)
    except BadInput:
        unit = 100
    found = [step * tens * unit // 100 for tens in (10_000, 1_000, 100, 10, 1) for step in _STEPS]
    return tuple(one for one in found if _SMALLEST * unit <= one <= _LARGEST * unit and one >= 1)
