"""`make bench`: the speed table of the project, with every figure beside its bare baseline from the same run.

python -m tests.bench [--sizes 10000,1000000] [--only lookups,painting,startup,syncing,frames,scrolling,hub] [--copied 100000]
[--home DIR] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench import frames, hubs, lookups, painting, population, scrolling, startup, syncing
from tests.bench.rows import Row, table
from tests.bench.timing import Timing

PARTS = ("lookups", "painting", "startup", "syncing", "frames", "scrolling", "hub")


def main() -> int:
    """Build what is missing, measure, print the table and write the JSON. Exit code 1 when a target is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument(
        "--sizes", default="10000,1000000", help="customers on the till (default: %(default)s)"
    )
    parser.add_argument("--only", default=",".join(PARTS), help="parts to run (default: %(default)s)")
    parser.add_argument(
        "--copied", type=int, default=100_000, help="customers of the whole copy (default: %(default)s)"
    )
    parser.add_argument(
        "--home", type=Path, default=Path(".bench"), help="where the tills are kept between runs"
    )
    parser.add_argument(
        "--json", type=Path, default=Path("artifacts/bench.json"), help="where the figures go"
    )
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = [int(size) for size in args.sizes.split(",")]
    parts = args.only.split(",")
    rows = [row for part in parts for row in _PARTS[part](args.home, sizes, args.copied)]
    print(table(rows))
    args.json.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    args.json.write_text(
        json.dumps({"machine": machine, "rows": [asdict(row) for row in rows]}, indent=1) + "\n"
    )
    return 1 if any(row.holds is False for row in rows) else 0


def _lookups(home: Path, sizes: list[int], _copied: int) -> list[Row]:
    rows: list[Row] = []
    exact: dict[int, dict[str, Timing]] = {}
    for size in sizes:
        with population.build(home / str(size), size) as till:
            exact[size] = lookups.store_layer(till, size)
            rows += [
                Row.limit(f"{name}, store layer", size, timing.p99, "p99", 1.0)
                for name, timing in exact[size].items()
            ]
            for name, timing in lookups.typed(till, size).items():
                rows.append(
                    Row.limit(
                        f"as you type: {name}", size, timing.p95, "p95", 40.0 if "typo" in name else 10.0
                    )
                )
            found = lookups.profiles(till, size)
            rows.append(Row.plain("profile put together", size, found["profile"].p99, "p99"))
            rows.append(Row.plain("the same rows read bare", size, found["profile, bare rows"].p99, "p99"))
    if len(sizes) > 1:
        few, many = exact[min(sizes)], exact[max(sizes)]
        for name in (one for one in few if one.endswith("met before")):
            rows.append(
                Row.ratio(f"{name}: most ÷ fewest customers", max(sizes), many[name].p50 / few[name].p50, 1.5)
            )
    return rows


def _painting(home: Path, sizes: list[int], _copied: int) -> list[Row]:
    return painting.rows(home, max(sizes))


def _startup(home: Path, sizes: list[int], _copied: int) -> list[Row]:
    return startup.rows(home, max(sizes))


def _frames(home: Path, sizes: list[int], _copied: int) -> list[Row]:
    return frames.rows(home, max(sizes))


def _hub(home: Path, _sizes: list[int], _copied: int) -> list[Row]:
    return hubs.rows(home)


def _scrolling(home: Path, sizes: list[int], _copied: int) -> list[Row]:
    return scrolling.rows(home, min(sizes))


_PARTS = {
    "lookups": _lookups,
    "painting": _painting,
    "startup": _startup,
    "syncing": syncing.rows,
    "frames": _frames,
    "scrolling": _scrolling,
    "hub": _hub,
}


if __name__ == "__main__":
    sys.exit(main())
