"""What is to be expected of one customer, in bands: stage, value, risk of leaving. Its document's view, too.

Never a point: nobody is told that a person is worth 1,284 or leaves with 73 %.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from clienteling.domain.models import gamma_gamma, mbg
from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters

STAGES = ("first_time", "active", "loyal", "at_risk", "lapsed")
VALUE_BANDS = ("low", "middle", "high", "top")
CHURN_BANDS = ("low", "watch", "at_risk")
CHURN_WEEKS = 13.0
VALUE_WEEKS = 52.0
LEAST_GAP = 14.0
"""Days: no cadence is quicker, or a customer with two visits in a week would be lost within a month."""

_SHRINK = 2.0  # gaps' worth of everybody's cadence in one's own
_LOYAL_DAYS = 4  # order-days
_LATE, _LOST = 3.0, 6.0  # gaps since the last order
_YEARLY_DISCOUNT = 0.1
_WATCH, _AT_RISK = 0.5, 0.75  # chance of none in CHURN_WEEKS
_MOST = 1e15  # of any number in a document: nobody's, and a float
_CUTS = (0.5, 0.8, 0.95)  # shares of customers below the bands middle, high, top


class Purchases(NamedTuple):
    """Order-days after the first, weeks from the first to the last and to now; orders and their mean in minor units."""

    x: int
    t_x: float
    age: float
    n: int
    mean: float


def gap(days: Sequence[float] | int, span: float, usual: float) -> float:
    """Days between orders of somebody: their own gaps, drawn towards everybody's `usual`, at least LEAST_GAP.

    `days` is how many gaps there were (or the gaps), `span` their sum.
    """
    count = days if isinstance(days, int) else len(days)
    return max((_SHRINK * max(usual, LEAST_GAP) + span) / (_SHRINK + count), LEAST_GAP)


def stage(order_days: int, since: float, cadence: float) -> str:
    """Where somebody stands, by how late they are for their own cadence; `since` is days since the last order."""
    if since > _LOST * cadence:
        return "lapsed"
    if since > _LATE * cadence:
        return "at_risk"
    if order_days <= 1:
        return "first_time"
    return "loyal" if order_days >= _LOYAL_DAYS else "active"


def year_value(orders: MbgParameters, values: GammaGammaParameters, bought: Purchases) -> float:
    """Minor units to be expected in 12 months, discounted at a yearly tenth (at the middle of the year)."""
    count = mbg.expected_orders(orders, bought.x, bought.t_x, bought.age, VALUE_WEEKS)
    worth = gamma_gamma.mean_value(values, bought.n, bought.mean)
    return float(count * worth / (1.0 + _YEARLY_DISCOUNT) ** 0.5)


def value_cuts(values: Sequence[float]) -> tuple[float, float, float]:
    """Where the bands of value begin, by the shares of customers below; of no customers: all zero."""
    ordered = sorted(values)
    if not ordered:
        return (0.0, 0.0, 0.0)
    low, middle, high = (ordered[min(int(share * len(ordered)), len(ordered) - 1)] for share in _CUTS)
    return (low, middle, high)


def value_band(value: float, cuts: Sequence[float]) -> str:
    """The band of a year's value."""
    return VALUE_BANDS[sum(value >= cut for cut in cuts)]


def churn_band(chance_of_none: float) -> str:
    """The band of the chance that nothing is bought in CHURN_WEEKS."""
    return CHURN_BANDS[(chance_of_none >= _WATCH) + (chance_of_none >= _AT_RISK)]


def purchases(body: Mapping[str, Any], weeks_since: float = 0.0) -> Purchases | None:
    """The numbers in an `outlook` document, aged by the weeks since its `at`; None when there are none to read."""
    params = body.get("params")
    if not isinstance(params, Mapping):
        return None
    values = [params.get(name) for name in ("x", "t_x", "T", "n", "mean")]
    if not all(isinstance(one, int | float) and 0 <= one <= _MOST for one in values):
        return None
    x, t_x, age, n, mean = (float(one) for one in values if one is not None)
    return Purchases(int(x), t_x, age + max(weeks_since, 0.0), int(n), mean)
