"""Cold start and memory: the app in a process of its own beside a bare window of the same Qt."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench import population
from tests.bench.rows import Row

STARTS = 7


def rows(home: Path, customers: int) -> list[Row]:
    """First field takes keys, first answer from the encrypted cache, memory; each against a bare window."""
    till = home / str(customers)
    population.build(till, customers).close()
    bare, app = [], []
    for _ in range(STARTS):
        bare.append(_start("tests.bench.bare_window"))
        app.append(_start("tests.bench.started_app", str(till)))
    window, keys, answer = _median(bare, "keys"), _median(app, "keys"), _median(app, "answer")
    memory = _median(app, "mib") - _median(bare, "mib")
    return [
        Row.plain("bare window takes keys", customers, window, "median"),
        Row.plain("first field takes keys", customers, keys, "median"),
        Row.ratio("first field takes keys ÷ bare window", customers, keys / window, 1.5),
        Row.plain("first answer from the encrypted cache", customers, answer, "median"),
        Row.ratio("first answer ÷ bare window", customers, answer / window, 2.5),
        Row.limit("memory beyond a bare window, SQLite cache included", customers, memory, "MiB", 80.0),
    ]


def _start(module: str, *arguments: str) -> dict[str, float]:
    """One process; it prints what it reached when, in milliseconds after this call, and its memory in MiB."""
    began = str(time.monotonic())
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", module, began, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _median(runs: list[dict[str, float]], name: str) -> float:
    return statistics.median(run[name] for run in runs)
