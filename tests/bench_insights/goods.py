"""How well goods are suggested: everybody's last basket is left out, and what a till would suggest before it is compared."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable

import numpy as np

from clienteling.domain.models import alike, buy_again
from clienteling.hub.jobs import neighbours
from tests.bench_insights.logs import Basket, Log
from tests.bench_insights.rows import Row

AT = 10
Suggest = Callable[[str], Iterable[str]]
Table = dict[str, list[tuple[str, float]]]


class Trial:
    """Baskets up to the last one of each customer, and the last one, which is to be foretold."""

    def __init__(self, log: Log) -> None:
        self.before: dict[str, list[Basket]] = {who: own[:-1] for who, own in log.items() if len(own) > 1}
        self.last: dict[str, Basket] = {who: log[who][-1] for who in self.before}
        self.ages = {who: self._ages(who) for who in self.before}
        self.sold = Counter(sku for own in self.before.values() for basket in own for sku in basket.skus)
        self.skus = sorted(self.sold)
        self.number = {sku: at for at, sku in enumerate(self.skus)}
        self.again = self._again()
        self._best = [sku for sku, _ in self.sold.most_common(3000)]

    def _ages(self, who: str) -> dict[str, list[float]]:
        ages: dict[str, list[float]] = {}
        for basket in self.before[who]:
            for sku in basket.skus:
                ages.setdefault(sku, []).append(self.last[who].at - basket.at)
        return ages

    def _again(self) -> dict[str, float]:
        buyers = Counter(sku for ages in self.ages.values() for sku in ages)
        usual = (self.sold.total() - buyers.total()) / buyers.total()
        return {sku: buy_again.again_rate(many, self.sold[sku], usual) for sku, many in buyers.items()}

    def recall(self, suggest: Suggest, *, new: bool = False) -> float:
        """The mean share of a last basket (of what is new in it) among the first ten suggestions."""
        shares = []
        for who, basket in self.last.items():
            wanted = basket.skus - self.ages[who].keys() if new else basket.skus
            if wanted:
                shares.append(len(wanted.intersection(suggest(who))) / len(wanted))
        return sum(shares) / len(shares)

    def popular(self, who: str) -> list[str]:
        """What is bought most, whoever asks."""
        return self._best[:AT]

    def popular_new(self, who: str) -> list[str]:
        """What is bought most of what she has not bought."""
        return [sku for sku in self._best if sku not in self.ages[who]][:AT]

    def bought_again(self, who: str) -> list[str]:
        """What a till suggests to buy again."""
        own = self.ages[who]
        return sorted(
            own, key=lambda sku: (-buy_again.score(own[sku], self.again[sku]), -self.sold[sku], sku)
        )[:AT]

    def neighbours(self) -> Table:
        """The table as the hub's job makes it."""
        lines = [
            (at, self.number[sku], int(basket.at))
            for at, own in enumerate(self.before.values())
            for basket in own
            for sku in basket.skus
        ]
        customer, sku, day = np.array(lines, dtype=np.int64).T
        found = neighbours.table(customer, sku, day, len(self.before), len(self.skus))
        return {
            self.skus[one]: [(self.skus[other], weight) for other, weight in items]
            for one, items in found.items()
        }


def query_milliseconds(trial: Trial, table: Table) -> float:
    """The slowest of 200 customers' suggestions, in milliseconds, the best of three tries each."""
    slowest = 0.0
    for who in list(trial.before)[:200]:
        owned = sorted(trial.ages[who], key=lambda sku: min(trial.ages[who][sku]))[:50]
        tries = []
        for _ in range(3):
            began = time.perf_counter()
            alike.best(owned, table, AT)
            tries.append(time.perf_counter() - began)
        slowest = max(slowest, min(tries))
    return slowest * 1000


def rows(log: Log, on: str, least_again: float | None = None, least_new: float | None = None) -> list[Row]:
    """What is suggested, beside what is popular."""
    trial = Trial(log)
    table = trial.neighbours()

    def new(who: str) -> list[str]:
        return [one.sku for one in alike.best(trial.ages[who], table, AT)]

    return [
        Row("buy again, last basket, recall@10", on, trial.recall(trial.bought_again), least_again),
        Row("  what is popular", on, trial.recall(trial.popular)),
        Row("new items, recall@10", on, trial.recall(new, new=True), least_new),
        Row("  what is popular and new", on, trial.recall(trial.popular_new, new=True)),
        Row("suggestions from the table, ms", on, query_milliseconds(trial, table), most=5.0),
    ]
