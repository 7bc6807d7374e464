"""Tries one device of the till and says how it went: the terminal greets, the printer prints a line, the drawer opens."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.domain.receipt_rows import PaperRow
from ui import i18n
from ui.models.checks import TONES, check_rows
from ui.receipts.painter import Paper
from ui.receipts.printing import open_drawer, print_paper, roll

if TYPE_CHECKING:
    from clienteling.services.doctor import Check
    from ui.counter import Counter

log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("device_test", text)


async def run(counter: Counter, device: str) -> Check | None:
    """Try `terminal`, `printer`, `fiscal` or `drawer`. Gives what was found of those that can say; a toast says it, too."""
    from clienteling.services import doctor

    if device == "drawer":
        if await open_drawer(counter):
            counter.note(_tr("The drawer was opened"), icon="inbox")
        return None
    begun = counter.clock.monotonic()
    if device == "printer" and not await print_paper(counter, _strip(counter)):
        return None
    found = await counter.bridge.apart(doctor.device, counter.bridge.settings, device)
    took = round((counter.clock.monotonic() - begun) * 1000)
    log.info("test %s %s ms=%d", device, found.state, took)
    ((title, value, _),) = check_rows([found])
    answered = _tr("{device} answered in {count} ms").format(device=title, count=i18n.number(took))
    said = answered if found.state != "bad" else value
    counter.note(
        said,
        detail=value if found.state != "bad" else title,
        tone=TONES[found.state] if found.state != "ok" else "ok",
        icon="check" if found.state == "ok" else "triangle-alert",
    )
    return found


def _strip(counter: Counter) -> Paper:
    """A paper that names no sale: the till, the time, and the letters of every language of ours."""
    rows = [
        PaperRow("strong", _tr("Test of the printer")),
        PaperRow("center", f"{counter.here.till} · {i18n.day_clock(counter.clock.now())}"),
        PaperRow("rule"),
        PaperRow("center", "ABC abc · АБВ абв · აბგ · ابپ ۱۲۳ · 0123456789"),
        PaperRow("rule"),
    ]
    return Paper(rows, i18n.language(), roll(counter.bridge.settings))
