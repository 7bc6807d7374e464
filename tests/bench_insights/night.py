"""A night of a chain with a million customers: how long all models take to fit, and how much memory that needs."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time

import numpy as np

from clienteling.hub.jobs import fitting, neighbours, work
from clienteling.hub.jobs.ledger import Ledger, Names
from clienteling.hub.jobs.people import people
from tests.bench_insights.rows import Row

CUSTOMERS, SKUS = 1_000_000, 50_000
_TODAY = 739_000


def rows(customers: int = CUSTOMERS) -> list[Row]:
    """Measured in a process of its own, so that its memory is its own."""
    words = [sys.executable, "-m", "tests.bench_insights.night", str(customers)]
    told = json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    on = f"{customers:,} made up"
    return [
        Row("nightly fit of all models, seconds", on, told["seconds"], most=180.0),
        Row("nightly fit of all models, GB at most", on, told["gigabytes"], most=4.0),
    ]


def made_up(customers: int, skus: int) -> Ledger:
    """Orders as MBG/NBD has them, each of up to four articles, some bought by many and most by few."""
    chance = np.random.default_rng(1)
    first = _TODAY - chance.integers(1, 730, customers)
    rate = chance.gamma(0.6, 1 / 60, customers)
    count = 1 + np.minimum(chance.poisson(rate * (_TODAY - first)), 60)
    who = np.repeat(np.arange(customers), count)
    day = first[who] + (chance.random(len(who)) * (_TODAY - first[who])).astype(np.int64)
    value = chance.gamma(6, 1000, len(who)).astype(np.int64)
    lines = np.repeat(np.arange(len(who)), chance.integers(1, 5, len(who)))
    sku = np.minimum((skus * chance.random(len(lines)) ** 3).astype(np.int64), skus - 1)
    names = Names([str(one) for one in range(customers)])
    goods = Names([str(one) for one in range(skus)])
    nowhere, one = np.zeros(len(lines), np.int64), np.ones(len(lines), np.int64)
    channel = chance.integers(0, 4, len(who))
    return Ledger(
        names, goods, Names(["a"]), {}, who, day, value, channel, who[lines], sku, day[lines], nowhere, one
    )


def measure(customers: int) -> dict[str, float]:
    """Fits what the job `models` fits, and makes the neighbours."""
    books = made_up(customers, SKUS)
    began = time.perf_counter()
    who = people(books)
    x, t_x, age = who.weeks(_TODAY)
    orders = fitting.mbg(x, t_x, age)
    twice = who.n >= 2
    values = fitting.gamma_gamma(who.n[twice].astype(float), who.mean[twice])
    assert orders is not None
    assert values is not None
    work.cuts(who, _TODAY, orders, values)
    work.rates_again(books)
    print(f"models after {time.perf_counter() - began:.0f} s", file=sys.stderr)
    neighbours.table(books.line_customer, books.line_sku, books.line_day, customers, SKUS)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "gigabytes": peak * (1 if sys.platform == "darwin" else 1024) / 1e9}


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
