"""`make bench-insights`: every figure of models and suggestions beside its floor.

python -m tests.bench_insights [--only cdnow,journey,attribution,night] [--data DIR [--mapping FILE]] [--json OUT]

With --data only that folder's figures are worked out (docs/import.md says what is in it); they have no floors.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from clienteling.domain.models.attribution import Journey, attribute
from tests.bench_insights import folder, goods, logs, night, orders
from tests.bench_insights.rows import Row, near, table

_JOURNEY = "Complete Journey"
_SUMS = {"baskets": 155_848, "households": 2_469, "sales": 4_596_039.58}


def main() -> int:
    """Measures, prints the table and writes the JSON. Exit code 1 when a floor is missed."""
    parser = argparse.ArgumentParser(prog="make bench-insights", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--only", default=",".join(PARTS), help="parts to run (default: %(default)s)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="a shop's CSV folder instead")
    parser.add_argument("--mapping", type=Path, metavar="FILE", help="how its columns are named")
    parser.add_argument("--json", type=Path, metavar="OUT", default=Path("artifacts/bench-insights.json"))
    args = parser.parse_args()
    parts = [PARTS[name] for name in args.only.split(",")]
    rows = folder.rows(args.data, args.mapping) if args.data else [row for part in parts for row in part()]
    print(table(rows))
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(json.dumps([asdict(row) | {"holds": row.holds} for row in rows], indent=1), "utf-8")
    return 0 if all(row.holds for row in rows) else 1


def attribution() -> list[Row]:
    """The golden journeys of docs/insights.md."""
    paths = {
        "store>web": (3, 1),
        "email>store": (2, 2),
        "email": (0, 4),
        "web": (1, 3),
        "email>web>store": (2, 0),
    }
    found = attribute(Journey(tuple(path.split(">")), *ends) for path, ends in paths.items())
    on, exact = "golden journeys", 1e-4
    rows = [near("attribution: P", on, found.chance, 0.4444, exact)]
    for one, removal, credit in zip(found.credits, (0.4348, 0.7, 0.6), (2.0050, 3.2281, 2.7669), strict=True):
        rows.append(near(f"attribution: removal {one.channel}", on, one.removal, removal, exact))
        rows.append(near(f"attribution: credit {one.channel}", on, one.credit, credit, exact))
    return rows


def journey() -> list[Row]:
    """Suggestions and sums on Complete Journey."""
    log, sums = logs.complete_journey()
    rows = [near(f"KPIs: {name}", _JOURNEY, sums[name], value, 0.001) for name, value in _SUMS.items()]
    rows.append(
        near("KPIs: average basket", _JOURNEY, round(sums["sales"] / sums["baskets"], 2), 29.49, 1e-9)
    )
    return rows + goods.rows(log, _JOURNEY, least_again=0.160, least_new=0.0265)


PARTS: dict[str, Callable[[], list[Row]]] = {
    "cdnow": orders.cdnow, "journey": journey, "attribution": attribution, "night": night.rows,
}  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
