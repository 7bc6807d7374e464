"""New for her, and what goes with a cart: sums over the table of neighbours, with the articles that speak for each.

The table is worked out at the hub; what is in stock or was brought back is the caller's to leave out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

Neighbours = Sequence[tuple[str, float]]
_REASONS = 2


class Alike(NamedTuple):
    """An article, its score, and up to two of the articles it was suggested for, the strongest first."""

    sku: str
    score: float
    because: tuple[str, ...]


def best(
    owned: Iterable[str], table: Mapping[str, Neighbours], limit: int, without: frozenset[str] = frozenset()
) -> list[Alike]:
    """The articles that go best with those `owned`, none of these among them, the best first; ties by SKU."""
    mine = dict.fromkeys(owned)
    scores: dict[str, float] = {}
    terms: dict[str, list[tuple[float, str]]] = {}
    for sku in mine:
        for other, weight in table.get(sku, ()):
            if weight > 0 and other not in mine and other not in without:
                scores[other] = scores.get(other, 0.0) + weight
                terms.setdefault(other, []).append((weight, sku))
    found = nlargest(limit, sorted(scores), key=scores.__getitem__)
    return [
        Alike(sku, scores[sku], tuple(name for _, name in nlargest(_REASONS, terms[sku]))) for sku in found
    ]
