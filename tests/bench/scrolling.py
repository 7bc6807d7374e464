"""What a hand feels: frames while a long history is scrolled, the switch from page to page, and a photo that arrives."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import painting, population
from tests.bench.people import person
from tests.bench.rows import Row
from tests.bench.timing import Timing, summed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from ui.application import Application

HISTORY, STEP, FRAMES = 10_000, 53, 600
"""Rows, px scrolled between two frames (not a whole number of rows), and frames."""
WIDTH, HEIGHT = 340, 640
PAGES = ("find", "customer", "sale", "attention", "settings")
ROUNDS = 12
FRAME, SWITCH = 16.0, 50.0
"""Milliseconds: the limits."""
PHOTO = (4000, 3000)


def rows(home: Path, customers: int) -> list[Row]:
    """Frames and switches beside their limits, and the same frames of a bare list.

    The clock's figures grow with everything else this computer does; those of the processor do not.
    """
    population.build(home / str(customers), customers).close()
    found = painting.in_qt(_measured(home / str(customers)))
    (frame, drawn), (bare, _), (switch, done) = found.history, found.bare, found.switches
    return [
        Row.limit("frame of a scrolled history of 10,000", customers, frame.p99, "p99", FRAME),
        Row.limit("the same, processor time", customers, drawn.p99, "p99", FRAME),
        Row.plain("frame of a bare list of 10,000", customers, bare.p99, "p99"),
        Row.limit("page switch, painted", customers, switch.p95, "p95", SWITCH),
        Row.limit("the same, processor time", customers, done.p95, "p95", SWITCH),
        Row.plain("page opened for the first time", customers, found.first, "most"),
        Row.plain("photo of 12 megapixels decoded, in its thread", customers, found.photo[0], "once"),
        Row.limit("the window's part of a photo that arrives", customers, found.photo[1], "once", FRAME),
    ]


@dataclass(frozen=True)
class Found:
    """All figures of one run in ms; pairs are by the clock and by the processor."""

    history: tuple[Timing, Timing]
    bare: tuple[Timing, Timing]
    switches: tuple[Timing, Timing]
    first: float
    photo: tuple[float, float]


async def _measured(home: Path) -> Found:
    application = painting.opened(home)
    try:
        await painting.warm(application, [person(1)])
        first = max([(await _switch(application, page))[0] for page in PAGES])
        switches = [await _switch(application, page) for _ in range(ROUNDS) for page in PAGES]
        clock, worked = (summed([each[which] for each in switches]) for which in (0, 1))
        return Found(_scrolled(_history()), _scrolled(_bare()), (clock, worked), first, _photo())
    finally:
        await application.close()


async def _switch(application: Application, page: str) -> tuple[float, float]:
    """From the wish to go there to the painted page, as it stood or empty, by both clocks; what it reads comes after."""
    started, begun = time.perf_counter(), time.thread_time()
    application.shell.go(page, (person(1)["id"], "name") if page == "customer" else None)
    application.shell.repaint()
    spent, worked = (time.perf_counter() - started) * 1000, (time.thread_time() - begun) * 1000
    await asyncio.sleep(0.1)
    return spent, worked


def _history() -> QAbstractItemView:
    from ui.delegates import TimelineDelegate, TimelineRow
    from ui.widgets import ListView

    kinds = (("shopping-bag", "ok"), ("mail", "neutral"), ("undo-2", "warn"), ("star", "gold"))
    view = ListView(TimelineDelegate(), name="History")
    view.set_rows(
        [
            TimelineRow(
                str(n), *kinds[n % 4], f"Bought in the store {n}", f"Fri 9 Oct · article {n * 7}", f"₾{n}.00"
            )
            for n in range(HISTORY)
        ]
    )
    return view


def _bare() -> QAbstractItemView:
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"Bought in the store {n}" for n in range(HISTORY)], view))
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return view


def _scrolled(view: QAbstractItemView) -> tuple[Timing, Timing]:
    """Each frame from the scroll bar's step to the painted rows, by the clock and by this thread's processor time.

    Every frame shows rows never drawn before.
    """
    from PySide6.QtWidgets import QApplication

    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()  # only then is it on the screen, and painted at all
    bar = view.verticalScrollBar()
    spent, worked = [], []
    for frame in range(FRAMES):
        started, begun = time.perf_counter(), time.thread_time()
        bar.setValue((frame * STEP * 7) % max(1, bar.maximum()))
        view.viewport().repaint()
        worked.append((time.thread_time() - begun) * 1000)
        spent.append((time.perf_counter() - started) * 1000)
    view.hide()
    return summed(spent), summed(worked)


def _photo() -> tuple[float, float]:
    """Decoding a photo, which its thread does, and taking and painting it, which the window does; in ms."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    from ui.theme.pictures import Pictures, decoded

    photo = QImage(*PHOTO, QImage.Format.Format_RGB32)
    photo.fill(QColor("#B98A56"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    photo.save(buffer, "JPG")  # type: ignore[call-overload]
    pictures, content = Pictures(), bytes(buffer.data().data())
    started = time.perf_counter()
    image = decoded(content)
    between = time.perf_counter()
    pictures.take("photo", image)
    pictures.pixmap("photo", 64, 2.0)
    return (between - started) * 1000, (time.perf_counter() - between) * 1000
