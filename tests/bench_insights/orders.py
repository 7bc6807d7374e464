"""How well orders to come are foretold: fitted on the time before a day, judged by the time after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

import numpy as np

from clienteling.domain.models import mbg, outlook
from clienteling.hub.jobs import fitting
from tests.bench_insights import logs
from tests.bench_insights.rows import Row, near

CDNOW = "CDNOW"
_CUT, _END = date(1997, 9, 30).toordinal(), date(1998, 6, 30).toordinal()


def cdnow() -> list[Row]:
    """The published fit, value of an order, and the 39 weeks after it."""
    sample = logs.cdnow()
    days = {who: sorted({day for day, _ in bought}) for who, bought in sample.items()}
    x, t_x, age, _ = history(days, _CUT, _END)
    fit = fitting.mbg(x, t_x, age)
    assert fit is not None
    likelihood = fitting.mbg_likelihood(fit, x, t_x, age)
    spent = _repeats(sample)
    worth = fitting.gamma_gamma(np.array([n for n, _ in spent], float), np.array([mean for _, mean in spent]))
    assert worth is not None
    published = {"r": 0.5248, "alpha": 6.183, "a": 0.8914, "b": 1.614}
    rows = [
        near(f"MBG/NBD {name}", CDNOW, getattr(fit, name), at, at / 100) for name, at in published.items()
    ]
    rows.append(near("MBG/NBD log likelihood", CDNOW, likelihood, -9582.1, 0.1))
    rows += [
        near(f"Gamma-Gamma {name}", CDNOW, getattr(worth, name), at, at / 100)
        for name, at in {"p": 6.25, "q": 3.74, "v": 15.44}.items()
    ]
    floors = {
        "rmse": (None, 1.65),
        "corr": (0.62, None),
        "bias": (-0.2, 0.2),
        "auc": (0.755, None),
        "ece": (None, 0.06),
    }
    rows += [
        Row(f"next 39 weeks: {name}", CDNOW, value, *floors[name])
        for name, value in ahead(days, _CUT, _END).items()
    ]
    return rows + stages(days, _CUT, CDNOW)


def _repeats(sample: Mapping[str, Sequence[tuple[int, float]]]) -> list[tuple[int, float]]:
    """As published: of the days after the first until the cut, how many, and the mean of their dollars."""
    found = []
    for bought in sample.values():
        spent: dict[int, float] = defaultdict(float)
        for day, dollars in bought:
            spent[day] += dollars if day <= _CUT else 0.0
        later = [spent[day] for day in sorted(day for day in spent if day <= _CUT)[1:]]
        if later and sum(later) > 0:
            found.append((len(later), sum(later) / len(later)))
    return found


def history(days: Mapping[str, Sequence[int]], cut: int, end: int) -> tuple[np.ndarray, ...]:
    """x, t_x, T (weeks) at a day, and order-days after it, of who bought by then."""
    rows = []
    for own in days.values():
        before = [day for day in own if day <= cut]
        if before:
            after = sum(cut < day <= end for day in own)
            rows.append((len(before) - 1, (before[-1] - before[0]) / 7, (cut - before[0]) / 7, after))
    return tuple(np.array(rows, dtype=float).T)


def ahead(days: Mapping[str, Sequence[int]], cut: int, end: int) -> dict[str, float]:
    """Errors of the orders expected, and of the chance to buy at all, until the end; scored as a till scores."""
    x, t_x, age, after = history(days, cut, end)
    fit = fitting.mbg(x, t_x, age)
    if fit is None:
        return {}
    weeks = (end - cut) / 7
    who = list(zip(x, t_x, age, strict=True))
    orders = np.array([mbg.expected_orders(fit, *one, weeks) for one in who])
    buys = np.array([1.0 - mbg.chance_of_none(fit, *one, weeks) for one in who])
    return {
        "rmse": float(np.sqrt(np.mean((orders - after) ** 2))),
        "corr": float(np.corrcoef(orders, after)[0, 1]),
        "bias": float(orders.sum() / after.sum() - 1.0),
        "auc": auc(buys, after > 0),
        "ece": calibration(buys, after > 0),
    }


def auc(score: np.ndarray, happened: np.ndarray) -> float:
    """The chance that one to whom it happened scored above one to whom it did not; ties count half."""
    values, which, many = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(many) - (many - 1) / 2)[which]
    yes = int(happened.sum())
    no = len(values[which]) - yes
    return float((ranks[happened].sum() - yes * (yes + 1) / 2) / (yes * no))


def calibration(chance: np.ndarray, happened: np.ndarray) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins = np.minimum((chance * 10).astype(int), 9)
    return float(
        sum(
            abs(chance[bins == one].mean() - happened[bins == one].mean()) * (bins == one).mean()
            for one in set(bins.tolist())
        )
    )


def stages(days: Mapping[str, Sequence[int]], cut: int, on: str) -> list[Row]:
    """The share that buys in the 13 weeks after a day, by stage on that day: it must fall from loyal to lapsed."""
    gaps = [b - a for own in days.values() for a, b in pairwise(own) if b <= cut]
    usual = float(np.median(gaps))
    bought: dict[str, list[bool]] = defaultdict(list)
    for own in days.values():
        before = [day for day in own if day <= cut]
        if before:
            gap = outlook.gap(len(before) - 1, before[-1] - before[0], usual)
            stage = outlook.stage(len(before), cut - before[-1], gap)
            bought[stage].append(any(cut < day <= cut + 91 for day in own))
    order = ("loyal", "active", "at_risk", "lapsed")
    rates = {
        stage: sum(bought[stage]) / len(bought[stage]) for stage in (*order, "first_time") if bought[stage]
    }
    least = [rates.get(stage) for stage in order[1:]]
    return [
        Row(
            f"buys within 13 weeks, {stage}",
            on,
            rate,
            least[order.index(stage)] if stage in order[:-1] else None,
        )
        for stage, rate in rates.items()
    ]
