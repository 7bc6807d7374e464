"""Papers to the printer and the drawer opened, from any page, in the thread of the devices; what goes wrong becomes a toast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain.writing import isolate
from clienteling.errors import DeviceError
from ui.receipts.painter import DOTS, Paper

if TYPE_CHECKING:
    from clienteling.devices.printer import Printer
    from clienteling.devices.raster import Raster
    from clienteling.settings import Settings
    from ui.counter import Counter


def has_printer(settings: Settings) -> bool:
    """Whether this till has one; a drawer hangs on it."""
    return settings.printer not in ("", "none")


def roll(settings: Settings) -> int:
    """How wide a paper for this till's printer is laid out, in px."""
    return settings.printer_dots // DOTS


async def print_paper(counter: Counter, paper: Paper) -> bool:
    """Print a paper; false when it is not on paper, and the associate was told why."""
    # Painted here, where the fonts are; what may wait for the printer is only the sending.
    return await _done(counter, _print, paper.raster())


async def print_copy(counter: Counter, order: str) -> bool:
    """Print the receipt of an order once more, marked as a copy; raises ScopeError when the order is not on this till."""
    from clienteling.services import receipt

    content = await counter.bridge.run(receipt.lines, order)
    done = await print_paper(counter, Paper.of(content, "copy", roll(counter.bridge.settings)))
    if done:
        said = QCoreApplication.translate("receipt_ways", "Copy printed")
        counter.note(said, detail=isolate(content.number), icon="printer")
    return done


async def open_drawer(counter: Counter) -> bool:
    """Kick the drawer open; false when it did not, and the associate was told why."""
    return await _done(counter, _kick)


async def _done(counter: Counter, job: object, *what: object) -> bool:
    try:
        await counter.bridge.at_printer(job, *what)  # type: ignore[arg-type]
    except DeviceError as problem:
        counter.note_problem(problem)
        return False
    return True


def _print(printer: Printer, raster: Raster) -> None:
    printer.print(raster)


def _kick(printer: Printer) -> None:
    printer.open_drawer()
