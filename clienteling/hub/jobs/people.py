"""Of the ledger's orders, what each customer did: arrays for the models, and the outlook of one customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clienteling.domain.models import channel as channels
from clienteling.domain.models import mbg, outlook
from clienteling.domain.models.channel import CHANNELS
from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters
from clienteling.domain.models.outlook import Purchases
from clienteling.hub.jobs.ledger import Ledger, Numbers, Person

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class People:
    """By customer number: order-days, the first and last of them, orders with a value and their mean, orders by channel."""

    days: Numbers
    first: Numbers
    last: Numbers
    n: Numbers
    mean: Reals
    channels: Numbers
    gaps: Numbers  # of everybody, in days

    def weeks(self, today: int) -> tuple[Reals, Reals, Reals]:
        """x, t_x and T of everybody."""
        return (self.days - 1).astype(float), (self.last - self.first) / 7.0, (today - self.first) / 7.0

    def bought(self, number: int, today: int) -> Purchases:
        """One customer's numbers, as a document says them."""
        first, last = int(self.first[number]), int(self.last[number])
        return Purchases(
            int(self.days[number]) - 1,
            round((last - first) / 7.0, 2),
            round(max(today - first, last - first) / 7.0, 2),
            int(self.n[number]),
            float(round(float(self.mean[number]))),
        )


@dataclass(frozen=True)
class Habits:
    """What is usual: the gap between order-days, shares of channels, where bands of value begin, buying an article again."""

    gap: float
    channels: Mapping[str, float]
    cuts: tuple[float, ...]
    again: float


@dataclass(frozen=True)
class Fitted:
    """The models of a run; None where there are too few customers to say."""

    orders: MbgParameters | None
    values: GammaGammaParameters | None
    habits: Habits


def people(ledger: Ledger) -> People:
    """Counts what every customer of the ledger did."""
    size = len(ledger.customers.texts)
    visits = np.unique(ledger.customer * 10_000_000 + ledger.day)
    who, day = visits // 10_000_000, visits % 10_000_000
    days = np.bincount(who, minlength=size)
    starts = np.concatenate(([0], np.cumsum(days)[:-1])).astype(np.int64)
    paid = ledger.value > 0
    n = np.bincount(ledger.customer[paid], minlength=size)
    spent = np.bincount(ledger.customer[paid], weights=ledger.value[paid].astype(float), minlength=size)
    by_channel = np.zeros((size, len(CHANNELS)), dtype=np.int64)
    known = ledger.channel >= 0
    np.add.at(by_channel, (ledger.customer[known], ledger.channel[known]), 1)
    gaps = np.diff(day)[np.diff(who) == 0] if len(day) else np.zeros(0, dtype=np.int64)
    first, last = (day[starts], day[starts + days - 1]) if size else (days, days)
    return People(days, first, last, n, np.divide(spent, np.maximum(n, 1)), by_channel, gaps)


def outlook_of(who: People, number: int, today: int, fitted: Fitted, person: Person) -> dict[str, Any]:
    """What an `outlook` document says of a customer, without its `customer` and `at`."""
    bought = who.bought(number, today)
    habits = fitted.habits
    gap = outlook.gap(bought.x, float(who.last[number] - who.first[number]), habits.gap)
    since = float(max(today - int(who.last[number]), 0))
    value = risk = None
    if fitted.orders is not None:
        none = mbg.chance_of_none(fitted.orders, bought.x, bought.t_x, bought.age, outlook.CHURN_WEEKS)
        risk = outlook.churn_band(none)
        if fitted.values is not None:
            value = outlook.value_band(outlook.year_value(fitted.orders, fitted.values, bought), habits.cuts)
    orders = dict(zip(CHANNELS, (int(one) for one in who.channels[number]), strict=True))
    return {
        "stage": outlook.stage(bought.x + 1, since, gap),
        "value_band": value,
        "churn_band": risk,
        "channel": channels.preferred(orders, habits.channels, _agreed(person)),
        "gap_days": round(gap) if bought.x else None,
        "params": {
            "x": bought.x,
            "t_x": bought.t_x,
            "T": bought.age,
            "n": bought.n,
            "mean": int(bought.mean),
        },
    }


def _agreed(person: Person) -> dict[str, bool]:
    return {
        name: isinstance(said, dict) and said.get("state") == "yes" for name, said in person.consents.items()
    }
