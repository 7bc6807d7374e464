"""MBG/NBD: how often somebody will buy, and how likely not at all. Batislam, Denizel, Filiztekin (2007), IJRM 24.

Times are in weeks, as fitted; x counts order-days after the first, t_x is when the last of them was, `age` how long the
first is ago (T in the paper). What an order is worth is gamma_gamma.py's.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from clienteling.domain.models.special import hypergeometric_rest


class MbgParameters(NamedTuple):
    """Gamma(r, alpha) over buying rates per week, Beta(a, b) over the chance to leave at an order."""

    r: float
    alpha: float
    a: float
    b: float


def read(parameters: Mapping[str, Any]) -> MbgParameters | None:
    """The parameters of a `model` document; None when they are not four positive numbers."""
    values = [parameters.get(name) for name in MbgParameters._fields]
    if not all(isinstance(one, int | float) and 0 < one < math.inf for one in values):
        return None
    return MbgParameters(*(float(one) for one in values if one is not None))


def chance_alive(params: MbgParameters, x: float, t_x: float, age: float) -> float:
    """How likely somebody has not left for good. Not a measure of risk: it ranks who buys often as gone first."""
    r, alpha, a, b = params
    log_odds = math.log(a / (b + x)) + (r + x) * math.log((alpha + age) / (alpha + t_x))
    return 1.0 / (1.0 + math.exp(min(log_odds, 700.0)))


def expected_orders(params: MbgParameters, x: float, t_x: float, age: float, ahead: float) -> float:
    """Order-days to be expected in the next `ahead` weeks.

    The paper's formula after Euler's transformation of 2F1, written so that it also holds at a = 1.
    """
    if ahead <= 0.0:
        return 0.0
    r, alpha, a, b = params
    z = ahead / (alpha + age + ahead)
    rest = hypergeometric_rest(a + b - r, a - 1.0, a + b + x, z)
    power = (a - 1.0) * math.log1p(-z)
    grown = -math.log1p(-z) if a == 1.0 else -math.expm1(power) / (a - 1.0)
    orders = (a + b + x) * (grown - math.exp(power) * rest)
    return float(max(orders, 0.0) * chance_alive(params, x, t_x, age))


def chance_of_none(params: MbgParameters, x: float, t_x: float, age: float, ahead: float) -> float:
    """How likely nothing is bought in the next `ahead` weeks: churn, as it is shown (never 1 − P(alive))."""
    none_if_alive: float = ((params.alpha + age) / (params.alpha + age + max(ahead, 0.0))) ** (params.r + x)
    return 1.0 - chance_alive(params, x, t_x, age) * (1.0 - none_if_alive)


def log_likelihood(params: MbgParameters, x: float, t_x: float, age: float) -> float:
    """Of one person's orders under these parameters."""
    r, alpha, a, b = params
    bought = math.lgamma(r + x) - math.lgamma(r) + r * math.log(alpha) - (r + x) * math.log(alpha + age)
    stayed = math.lgamma(a + b) + math.lgamma(b + x + 1) - math.lgamma(b) - math.lgamma(a + b + x + 1)
    left = math.log(a / (b + x)) + (r + x) * math.log((alpha + age) / (alpha + t_x))
    return bought + stayed + (left + math.log1p(math.exp(-left)) if left > 0 else math.log1p(math.exp(left)))
