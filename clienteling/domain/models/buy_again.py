"""Buy again: how much one may want an article again, and when it is due. The same code scores on the till and is measured.

Which articles somebody bought, and when, is asked by the caller.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

HALF_LIFE = 90.0  # days
USUAL = 0.3
"""Weight of how often everybody buys an article again: a coat bought once weighs less than coffee bought once."""
DOUBT = 5.0
"""Buyers' worth of doubt: an article with few buyers is taken to be bought again as often as articles are on average."""


def score(ages: Sequence[float], again: float) -> float:
    """How much an article is wanted again. `ages` are days since each purchase, `again` is `again_rate` of the article."""
    return sum(math.pow(0.5, max(age, 0.0) / HALF_LIFE) for age in ages) + USUAL * again


def again_rate(buyers: int, purchases: int, usual: float) -> float:
    """How often somebody who bought an article bought it again, on average; drawn towards the `usual` of all articles."""
    return (purchases - buyers + DOUBT * usual) / (buyers + DOUBT)


def own_gap(ages: Sequence[float]) -> float | None:
    """Days between one's purchases of an article, on average; None when it was bought once."""
    return (max(ages) - min(ages)) / (len(ages) - 1) if len(ages) > 1 else None


def due_in(ages: Sequence[float], gap: float | None = None) -> float | None:
    """Days until it is due by her own gap (negative: days over it); by `gap` when it was bought once, None without."""
    own = own_gap(ages)
    cadence = gap if own is None else own
    return None if cadence is None or not ages else cadence - min(ages)
