"""Frames of the real window while pages of the feed are applied in the sync thread, and while nothing happens."""

from __future__ import annotations

import asyncio
import itertools
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import painting, population
from tests.bench.people import person
from tests.bench.rows import Row
from tests.bench.syncing import Syncing
from tests.bench.timing import Timing, summed

if TYPE_CHECKING:
    from ui.application import Application

SECONDS = 12.0
FRAME = 16  # milliseconds, a screen of 60 Hz


def rows(home: Path, customers: int) -> list[Row]:
    """The interval between two frames, with and without a sync that never pauses."""
    population.build(home / str(customers), customers).close()
    quiet, syncing, pages = painting.in_qt(_measured(home / str(customers), customers))
    return [
        Row.plain("frame interval, nothing going on", customers, quiet.p99, "p99"),
        Row.limit("frame interval while syncing", customers, syncing.p99, "p99", 25.0),
        Row.plain("pages of 500 applied meanwhile, each", customers, SECONDS * 1000 / max(pages, 1), "mean"),
    ]


async def _measured(home: Path, customers: int) -> tuple[Timing, Timing, int]:
    application = painting.opened(home)
    try:
        await painting.warm(application, [person(1)])
        quiet = await _frames(application)
        till = await application.bridge.run(lambda till: till)
        with Syncing(till, customers) as sync:
            busy = await _frames(application)
        return quiet, busy, sync.pages
    finally:
        await application.close()


async def _frames(application: Application) -> Timing:
    """The window painted anew at every tick of a screen, as scrolling does."""
    from PySide6.QtCore import Qt, QTimer

    painted: list[float] = []

    def paint() -> None:
        application.shell.page.repaint()
        painted.append(time.perf_counter())

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(paint)
    timer.start(FRAME)
    await asyncio.sleep(SECONDS)
    timer.stop()
    return summed([(b - a) * 1000 for a, b in itertools.pairwise(painted)])
