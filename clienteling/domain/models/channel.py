"""Which channel somebody prefers, if that can be said: Dirichlet posterior over their orders, and the chance of being best."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from clienteling.domain.models.special import gamma_below

CHANNELS = ("web", "app", "phone", "store")
SURE = 0.8
_PRIOR = 2.0  # orders' worth of everybody's habits
_MOST = 60  # orders beyond which more of them say nothing new
_STEPS = 200
# Who may be reached there: any one of these consents. Nobody needs to agree to be served in a store.
_CONSENT = {"web": ("email", "offers"), "app": ("offers", "sms"), "phone": ("calls", "sms")}


def preferred(
    orders: Mapping[str, int], shares: Mapping[str, float], consents: Mapping[str, bool]
) -> str | None:
    """The channel that is the best with a chance of SURE or more, and that they agreed to be reached by; else None.

    `orders` counts theirs by channel, `shares` are everybody's, `consents` says yes or no by consent.
    """
    counts = _few(tuple(max(orders.get(one, 0), 0) for one in CHANNELS))
    if not any(counts):
        return None
    weights = tuple(_PRIOR * max(round(shares.get(one, 0.0), 2), 0.01) for one in CHANNELS)
    chances = chances_of_best(tuple(count + weight for count, weight in zip(counts, weights, strict=True)))
    chance, best = max(zip(chances, CHANNELS, strict=True))
    needs = _CONSENT.get(best)
    agreed = needs is None or any(consents.get(one) for one in needs)
    return best if chance >= SURE and agreed else None


@lru_cache(maxsize=100_000)
def chances_of_best(alphas: tuple[float, ...]) -> tuple[float, ...]:
    """For each part of a Dirichlet distribution how likely it is the largest.

    Parts are gamma variables of which the largest wins: ∫ f_i(t) ∏ F_j(t) dt by the midpoints of equal chance of the
    largest's own distribution, found in log t.
    """
    top = max(alphas) + 12.0 * math.sqrt(max(alphas)) + 12.0
    low, high = math.log(1e-6), math.log(top)
    width = (high - low) / _STEPS
    edges = [math.exp(low + width * step) for step in range(_STEPS + 1)]
    below = [[gamma_below(alpha, edge) for edge in edges] for alpha in alphas]
    chances = []
    for mine, own in enumerate(below):
        total = 0.0
        for step in range(_STEPS):
            others = 1.0
            for index, other in enumerate(below):
                if index != mine:
                    others *= (other[step] + other[step + 1]) / 2.0
            total += (own[step + 1] - own[step]) * others
        chances.append(total)
    whole = sum(chances)
    return tuple(one / whole for one in chances)


def _few(counts: tuple[int, ...]) -> tuple[int, ...]:
    """The same shares of at most _MOST orders, so that few different sums are worked out."""
    total = sum(counts)
    if total <= _MOST:
        return counts
    return tuple(round(one * _MOST / total) for one in counts)
