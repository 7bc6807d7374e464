"""From a scan to the painted profile: the real window, the real bridge, the encrypted cache, on the offscreen platform."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tests.bench import lookups, population
from tests.bench.people import STORE, person
from tests.bench.rows import Row
from tests.bench.timing import Timing, summed

if TYPE_CHECKING:
    from clienteling.till import Till
    from ui.application import Application
    from ui.pages.customer import CustomerPage

T = TypeVar("T")

CUSTOMERS = 120
WARM_UP = 10
PAUSE = 0.3
"""Seconds between two customers: nobody scans before the visit of the last one is written and shown."""


def rows(home: Path, customers: int) -> list[Row]:
    """Scan → profile painted, beside the same rows read bare and the same page painted from memory."""
    population.build(home / str(customers), customers).close()
    scanned, bare = in_qt(_measured(home / str(customers), customers))
    return [
        Row.limit("scan → profile painted", customers, scanned.p99, "p99", 33.0),
        Row.plain("the rows bare + the page from memory", customers, bare.p99, "p99"),
        Row.ratio("scan → profile ÷ bare + memory (medians)", customers, scanned.p50 / bare.p50, 2.0),
    ]


def in_qt(measured: Coroutine[Any, Any, T]) -> T:
    """Run a measurement in a loop of the application's kind."""
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    qt = QApplication.instance() or QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        return runner.run(measured)


async def _measured(home: Path, customers: int) -> tuple[Timing, Timing]:
    application = opened(home)
    try:
        people = [person(n * 6_661 % customers) for n in range(CUSTOMERS + WARM_UP)]
        page = await warm(application, people)
        scanned = [await _from_scan(application, page, one) for one in people][WARM_UP:]
        bare = await application.bridge.run(_bare, [one["id"] for one in people])
        painted = await _from_memory(application, page, people)
        return summed(scanned), summed([a + b for a, b in zip(bare, painted, strict=True)][WARM_UP:])
    finally:
        await application.close()


def opened(home: Path) -> Application:
    """The app on the till of `home`, somebody signed in, no hub to talk to."""
    from PySide6.QtWidgets import QApplication

    from clienteling import settings
    from clienteling.till import Session
    from ui.application import Application

    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    application = Application(qt, replace(settings.load(home), home=home, key_file=home / "till.key"))
    application.bridge.session = Session("bench", "Bench", "associate", STORE)
    application.shell.show()
    return application


async def warm(application: Application, people: list[dict[str, str]]) -> CustomerPage:
    """The last of these people on the screen, everything on the way loaded."""
    from ui.application import read_here

    application.counter.set_here(await application.bridge.run(read_here))
    application.shell.go("customer", (people[-1]["id"], "name"))
    page = application.shell.page
    await _shown(page, people[-1]["id"])  # type: ignore[arg-type]
    return page  # type: ignore[return-value]


async def _from_scan(application: Application, page: CustomerPage, who: dict[str, str]) -> float:
    await asyncio.sleep(PAUSE)
    started = time.perf_counter()
    application.shell.scanned(who["card"])
    await _shown(page, who["id"])
    application.shell.repaint()
    return (time.perf_counter() - started) * 1000


async def _shown(page: CustomerPage, customer: str) -> None:
    """Waits for the page's own word, not in a loop of our own: that would take the processor from the reading."""
    while page.profile is None or page.profile.customer.id != customer:
        told = asyncio.Event()
        connection = page.bars_changed.connect(told.set)
        await told.wait()
        page.bars_changed.disconnect(connection)


async def _from_memory(
    application: Application, page: CustomerPage, people: list[dict[str, str]]
) -> list[float]:
    """The page shown from profiles that were read before."""
    from clienteling.services import profile

    spent = []
    for who in people:
        page.profile = await application.bridge.run(profile.open, who["id"])
        started = time.perf_counter()
        page._show()  # the baseline is this page without its reading
        application.shell.repaint()
        spent.append((time.perf_counter() - started) * 1000)
    return spent


def _bare(till: Till, ids: list[str]) -> list[float]:
    spent = []
    for one in ids:
        started = time.perf_counter()
        lookups.bare_rows(till, one)
        spent.append((time.perf_counter() - started) * 1000)
    return spent
