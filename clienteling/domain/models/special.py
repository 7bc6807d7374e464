"""Functions of mathematics that the models need and the standard library has not."""

from __future__ import annotations

import math

_CLOSE = 1e-14
_MOST_TERMS = 100_000


def hypergeometric_rest(a: float, b: float, c: float, z: float) -> float:
    """S in 2F1(a, b; c; z) = 1 + b·S, for 0 <= z < 1 and c > 0: exact also where b is (nearly) 0.

    The series itself: from its k-th term on, terms shrink by about z, so that what is left out is known. Raises
    ArithmeticError when z is so near to 1 that it does not end in time.
    """
    if z == 0.0:
        return 0.0
    term = a / c * z
    total = term
    for k in range(1, _MOST_TERMS):
        factor = (a + k) * (b + k) / ((c + k) * (k + 1)) * z
        term *= factor
        total += term
        # Once factors approach z from wherever they are, the rest is at most a geometric series.
        rate = max(abs(factor), z)
        if rate < 1.0 and abs(term) * rate / (1.0 - rate) <= _CLOSE * max(abs(total), 1e-300):
            return total
        if term == 0.0:
            return total
    raise ArithmeticError("the hypergeometric series does not end")


def gamma_below(shape: float, x: float) -> float:
    """P(X <= x) of a gamma distribution with rate 1: the regularised lower incomplete gamma function.

    Series below shape + 1, Lentz's continued fraction above (DLMF 8.7.1 and 8.9.2).
    """
    if x <= 0.0:
        return 0.0
    front = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    if x < shape + 1.0:
        return front * _lower_series(shape, x)
    return 1.0 - front * _upper_fraction(shape, x)


def _lower_series(shape: float, x: float) -> float:
    term = total = 1.0 / shape
    at = shape
    while abs(term) > _CLOSE * abs(total):
        at += 1.0
        term *= x / at
        total += term
    return total


def _upper_fraction(shape: float, x: float) -> float:
    tiny = 1e-300
    base = x + 1.0 - shape
    c, d = 1.0 / tiny, 1.0 / base
    fraction = d
    for k in range(1, _MOST_TERMS):
        numerator = -k * (k - shape)
        base += 2.0
        d = numerator * d + base
        c = base + numerator / c
        d = 1.0 / (d if d != 0.0 else tiny)
        c = c if c != 0.0 else tiny
        fraction *= d * c
        if abs(d * c - 1.0) < _CLOSE:
            break
    return fraction
