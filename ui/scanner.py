"""The barcode scanner as a keyboard: one event filter on the window that recognises a burst, whatever has the focus.

A burst is at least six characters with less than 35 ms between them, ended by Enter. It is swallowed whole: what was
held back reaches the focused widget only when the burst turns out to be typing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

GAP = 0.035
LEAST = 6
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TEXTLESS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Scanner(QObject):
    """Watches the keys of a window before any widget has them, and says `scanned(text)` once for each burst."""

    scanned = Signal(str)

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic` gives seconds, for keys that do not say when they were pressed; only gaps are compared."""
        super().__init__()
        self.gap = GAP
        self._monotonic = monotonic
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._last = 0.0
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_up)
        self._armed = 0.0

    def install(self, window: QWindow) -> None:
        """Start watching. A filter on the window and not on the application: Python then sees keys, and not every event."""
        self._window = window
        window.installEventFilter(self)

    def remove(self) -> None:
        """Stop watching."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._forget()
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back a key while it may belong to a burst; true means nobody else sees it."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QWindow):
            # A dialog that ends can take the earlier Python object of the same window with it; keys held back must arrive.
            self._window = watched
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return event.type() == QEvent.Type.KeyRelease and self._part_of_burst(event)

    def _part_of_burst(self, event: QKeyEvent) -> bool:
        """The release of a key that is held back waits with it: a button pressed by a short tap of Space needs both."""
        if not self._held or not event.text():
            return False
        self._held.append(event.clone())
        return True

    def _pressed(self, event: QKeyEvent) -> bool:
        # When the key was pressed, not when we came to it: a busy window must not tear a scan apart.
        now = event.timestamp() / 1000 if event.timestamp() else self._monotonic()
        quick = bool(self._held) and now - self._last < self.gap
        if self._held and not quick:
            self._let_go()
        self._last = now
        if event.key() in _ENDS:
            return self._ended(quick)
        if event.key() == Qt.Key.Key_Shift:  # a scanner presses it for capitals, in the middle of its burst
            return False
        if not _writes(event) or event.isAutoRepeat():
            self._let_go()
            return False
        return self._hold(event)

    def _hold(self, event: QKeyEvent) -> bool:
        self._held.append(event.clone())
        self._wait()
        return True

    def _wait(self) -> None:
        self._armed = self._monotonic()
        self._timer.start(int(self.gap * 1000))

    def _time_up(self) -> None:
        """No key came in time. After a stall of the window the next keys may be queued already: they are heard first."""
        if self._monotonic() - self._armed > 2 * self.gap:
            self._wait()
        else:
            self._let_go()

    def _ended(self, quick: bool) -> bool:
        text = "".join(key.text() for key in self._held if key.type() == QEvent.Type.KeyPress)
        if quick and len(text) >= LEAST:
            self._forget()
            self.scanned.emit(text)
            return True
        self._let_go()
        return False

    def _let_go(self) -> None:
        """It was typing: give the keys to whoever has the focus, in order."""
        held, window = self._held, self._window
        self._forget()
        if window is None or not isValid(window):
            return
        self._replaying = True
        try:
            for key in held:
                QCoreApplication.sendEvent(window, key)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []


def _writes(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _TEXTLESS
