"""Where the window stood, how large it was and which section was open, kept in the till's folder for the next start.

A monitor may be gone by then: what cannot be seen is put where it can.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize

log = logging.getLogger(__name__)

FILE = "window.json"
SECTIONS = ("find", "attention", "settings")
"""Places without a customer's name; a sale is found again by itself."""
SIZE = QSize(1440, 900)
SEEN = QSize(200, 80)
"""So much of the window's upper part must be on a screen for a hand to find it."""


@dataclass(frozen=True)
class Place:
    """The window as it was: in px of the whole desktop, without its frame; `page` a section of the rail."""

    x: int
    y: int
    width: int
    height: int
    full_screen: bool = False
    page: str = "find"

    @property
    def rect(self) -> QRect:
        """Position and size."""
        return QRect(self.x, self.y, self.width, self.height)


def read(home: Path) -> Place | None:
    """What was kept; None at the first start, or when the file is not as we write it."""
    try:
        kept = json.loads((home / FILE).read_text("utf-8"))
        x, y, width, height = (kept[name] for name in ("x", "y", "width", "height"))
        if not all(isinstance(each, int) and abs(each) < 100_000 for each in (x, y, width, height)):
            return None
        page = kept.get("page") if kept.get("page") in SECTIONS else "find"
        return Place(x, y, width, height, full_screen=kept.get("full_screen") is True, page=page)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(home: Path, place: Place) -> None:
    """Write it down; a full disk only means that the window opens in the middle next time."""
    try:
        if home.is_dir():
            (home / FILE).write_text(json.dumps(asdict(place)), "utf-8")
    except OSError:
        log.info("the window's place could not be kept")


def fitting(kept: QRect | None, screens: Sequence[QRect]) -> QRect:
    """Where the window opens on these screens (the free part of each, the first is the main one)."""
    main = screens[0] if screens else QRect(0, 0, SIZE.width(), SIZE.height())
    if kept is not None:
        head = QRect(kept.topLeft(), QSize(kept.width(), SEEN.height()))
        for screen in screens:
            seen = head & screen
            if seen.width() >= SEEN.width() and seen.height() >= SEEN.height() // 2:
                return QRect(kept.topLeft(), kept.size().boundedTo(screen.size()))
    size = (kept.size() if kept is not None else SIZE).boundedTo(main.size())
    at = main.center() - QRect(0, 0, size.width(), size.height()).center()
    return QRect(at, size)
