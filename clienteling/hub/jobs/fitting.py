"""Maximum likelihood of MBG/NBD and Gamma-Gamma over arrays. The formulas that score are in clienteling.domain.models."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import gammaln

from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters

Reals = NDArray[np.float64]
ENOUGH = 30
"""Customers with a second order, below which nothing is fitted."""
_BOUND = 12.0  # of the logarithm of a parameter, from where the search begins


def mbg(x: Reals, t_x: Reals, age: Reals) -> MbgParameters | None:
    """Fits r, alpha, a, b; None with fewer than ENOUGH who came back, or when the search does not end."""
    if int(np.count_nonzero(x > 0)) < ENOUGH:
        return None
    # Most customers share few counts: the gamma functions are worked out once for each.
    counts, which, many = np.unique(x, return_inverse=True, return_counts=True)

    def cost(logs: Reals) -> float:
        r, alpha, a, b = np.exp(logs)
        per_count = gammaln(r + counts) - gammaln(r) + r * np.log(alpha)
        per_count += gammaln(a + b) + gammaln(b + counts + 1) - gammaln(b) - gammaln(a + b + counts + 1)
        until_now = np.log(alpha + age)
        left = np.log(a / (b + counts))[which] + (r + x) * (until_now - np.log(alpha + t_x))
        total = per_count @ many - (r + x) @ until_now + np.logaddexp(left, 0.0).sum()
        return float(-total / len(x))

    found = _least(cost, np.log([1.0, max(float(np.median(age)) / 4.0, 1e-3), 1.0, 1.0]))
    return None if found is None else MbgParameters(*found)


def mbg_likelihood(params: MbgParameters, x: Reals, t_x: Reals, age: Reals) -> float:
    """The log likelihood of everybody's orders."""
    r, alpha, a, b = params
    bought = gammaln(r + x) - gammaln(r) + r * np.log(alpha) - (r + x) * np.log(alpha + age)
    stayed = gammaln(a + b) + gammaln(b + x + 1) - gammaln(b) - gammaln(a + b + x + 1)
    left = np.log(a / (b + x)) + (r + x) * (np.log(alpha + age) - np.log(alpha + t_x))
    return float(np.sum(bought + stayed + np.logaddexp(left, 0.0)))


def gamma_gamma(n: Reals, mean: Reals) -> GammaGammaParameters | None:
    """Fits p, q, v over customers whose `n` orders were worth `mean` each; None when there are too few."""
    if len(n) < ENOUGH:
        return None
    unit = float(mean.mean())
    means = mean / unit

    def cost(logs: Reals) -> float:
        p, q, v = np.exp(logs)
        all_of_it = p * n
        total = gammaln(all_of_it + q) - gammaln(all_of_it) - gammaln(q) + q * np.log(v)
        total += (all_of_it - 1) * np.log(means) + all_of_it * np.log(n)
        total -= (all_of_it + q) * np.log(n * means + v)
        return float(-total.mean())

    found = _least(cost, np.log([1.0, 2.0, 1.0]))
    return None if found is None else GammaGammaParameters(found[0], found[1], found[2] * unit)


def _least(cost: Callable[[Reals], float], begin: Reals) -> list[float] | None:
    """Where the cost is least, looked for in logarithms."""
    bounds = [(one - _BOUND, one + _BOUND) for one in begin]
    options = {"maxiter": 500, "ftol": 1e-13, "gtol": 1e-8}
    found = minimize(cost, begin, method="L-BFGS-B", bounds=bounds, options=options)
    return [float(one) for one in np.exp(found.x)] if np.isfinite(found.fun) else None
