"""Gamma-Gamma: what an order of somebody is worth on average. Fader, Hardie, Lee (2005), JMR 42. Amounts in minor units."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple


class GammaGammaParameters(NamedTuple):
    """Order values are gamma(p, rate), and rates differ by gamma(q, v); v bears the unit of the amounts."""

    p: float
    q: float
    v: float


def read(parameters: Mapping[str, Any]) -> GammaGammaParameters | None:
    """The parameters of a `model` document; None when they are not three positive numbers."""
    values = [parameters.get(name) for name in GammaGammaParameters._fields]
    if not all(isinstance(one, int | float) and 0 < one < math.inf for one in values):
        return None
    return GammaGammaParameters(*(float(one) for one in values if one is not None))


def mean_value(params: GammaGammaParameters, n: float, mean: float) -> float:
    """The value to be expected of an order of somebody whose `n` orders were worth `mean` on average.

    Drawn towards everybody's mean, fully so without orders. With q <= 1 everybody's mean is not finite: then it is
    their own.
    """
    p, q, v = params
    if n <= 0:
        return p * v / (q - 1.0) if q > 1.0 else 0.0
    if q <= 1.0:
        return mean
    return p * (v + n * mean) / (p * n + q - 1.0)


def log_likelihood(params: GammaGammaParameters, n: float, mean: float) -> float:
    """Of one person's mean over n >= 1 orders."""
    p, q, v = params
    return (
        math.lgamma(p * n + q)
        - math.lgamma(p * n)
        - math.lgamma(q)
        + q * math.log(v)
        + (p * n - 1.0) * math.log(mean)
        + p * n * math.log(n)
        - (p * n + q) * math.log(n * mean + v)
    )
