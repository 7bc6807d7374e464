"""The drawer and the figures of the day, as the tour shows them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.pages.shift import ShiftPage

if TYPE_CHECKING:
    from ui.tour_round import Tour


async def show(tour: Tour) -> None:
    """A shift is open, something was paid out and the drawer is counted; then the day, once everything is sent."""
    await tour.step("drawer", partial(_drawer, tour))
    await tour.step("end-of-day", partial(_end_of_day, tour))


async def _drawer(tour: Tour) -> None:
    from clienteling.services import shift

    await tour.app.bridge.run(shift.open_, 40_000)
    await tour.app.bridge.run(shift.move, "out", 1_250, "Stamps, with receipt")
    tour.shell.go("shift")
    await tour.settled()
    page = tour.shell.page
    assert isinstance(page, ShiftPage)
    for field, pieces in zip(page.count.pieces(), ("1", "1", "1", "2", "0", "1"), strict=False):
        field.set_text(pieces)


async def _end_of_day(tour: Tour) -> None:
    def nothing_waits() -> bool:
        return tour.counter.sync is not None and not tour.counter.sync.waiting

    await tour.until(nothing_waits, 30)
    tour.shell.go("end_of_day")
