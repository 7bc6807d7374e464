"""Any shop's CSV folder: imported into a hub of its own, fitted and judged on its last quarter."""

from __future__ import annotations

from pathlib import Path

from tests.bench_insights import goods, logs, orders
from tests.bench_insights.rows import Row

_HELD_OUT = 0.25  # of the time there is


def rows(data: Path, mapping: Path | None) -> list[Row]:
    """Figures without floors: what is good enough is for the shop to say."""
    own = sorted(data.glob("*.toml"))
    books = logs.imported(data, mapping or (own[0] if own else None))
    log = logs.log_of(books)
    on = data.resolve().name
    days = {who: [int(basket.at) for basket in baskets] for who, baskets in log.items()}
    begin, end = (edge(day for own in days.values() for day in own) for edge in (min, max))
    cut = end - round((end - begin) * _HELD_OUT)
    found = [
        Row("customers", on, float(len(log))),
        Row("order-days", on, float(sum(len(own) for own in days.values()))),
        Row("sold, in major units", on, float(books.value.sum()) / 100.0),
    ]
    found += [
        Row(f"next {(end - cut) / 7:.0f} weeks: {name}", on, value)
        for name, value in orders.ahead(days, cut, end).items()
    ]
    stages = [Row(row.what, on, row.value) for row in orders.stages(days, cut, on)]
    return found + stages + goods.rows(log, on)
