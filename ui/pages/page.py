"""What every page of the window has: its name, its keys, how it is entered, left and told of changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.counter import Counter
from ui.sync_loop import EVERYTHING
from ui.theme import look

REFRESH_PAUSE = 150
"""Milliseconds in which several commits become one refresh."""


class Page(QWidget):
    """A page is wiring: it is built once, entered with what it is about, and refreshed when that changed."""

    bars_changed = Signal()
    section = "find"
    searches = True

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        self.outer = QVBoxLayout(self)
        self.outer.setSpacing(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_PAUSE)
        self._later.timeout.connect(self._refresh_now)
        counter.bridge.changed.connect(self._documents_changed)
        counter.privacy_changed.connect(self._refresh_now)
        look().compact_changed.connect(self._margins)
        self._margins(look().compact)

    def title(self) -> str:
        """What stands in the top bar where other pages have the search field; only asked when `searches` is false."""
        return ""

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here, for the key bar: `("F9", "Take payment")`."""
        return []

    def panels(self) -> list[QWidget]:
        """Where F6 goes, in reading order; the first also gets the focus when the page is entered."""
        return []

    async def enter(self, what: Any) -> None:
        """Show what the page is about; called each time somebody comes here."""

    async def refresh(self) -> None:
        """Documents changed while the page is on the screen."""

    def leave(self) -> None:
        """Another page takes the screen."""

    def escape(self) -> bool:
        """Esc: true when the page had something to stop or close itself."""
        return False

    def scanned(self, code: str) -> bool:
        """A scan: true when the page takes it; otherwise the window looks for the customer."""
        return False

    def new_sale(self) -> Any:
        """What F3 begins here, as the sale page is entered with it: a sale without a customer."""
        return "new"

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Whether these documents are shown here."""
        return False

    def bind(self, keys: str, slot: Callable[[], None]) -> None:
        """A key that works while this page is shown, wherever the focus is, and no dialog is open."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)

        def act() -> None:
            if not self.counter.covered():
                slot()

        shortcut.activated.connect(act)

    def do(self, work: Any) -> None:
        """Run one of the page's coroutines; its error becomes a toast."""
        self.counter.bridge.spawn(work)

    def _documents_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.isVisible() and (self.cares(changed) or changed >= EVERYTHING):
            self._later.start()

    def _refresh_now(self, *_: object) -> None:
        if self.isVisible():
            self.do(self.refresh())

    def _margins(self, compact: bool) -> None:
        if compact:
            self.outer.setContentsMargins(16, 10, 16, 12)
        else:
            self.outer.setContentsMargins(24, 16, 24, 16)
