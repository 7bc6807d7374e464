"""The barcode scanner as a keyboard: one application event filter that recognises a burst, whatever has the focus.

A burst is at least six characters with less than 35 ms between them, ended by Enter. It is swallowed whole: what was held back
reaches the focused widget only when the burst turns out to be typing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

GAP = 0.035
LEAST = 6
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TEXTLESS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Scanner(QObject):
    """Watches the keys of the whole application and says `scanned(text)` once for each burst."""

    scanned = Signal(str)

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic` gives seconds; the filter compares gaps only."""
        super().__init__()
        self._monotonic = monotonic
        self._held: list[QKeyEvent] = []
        self._target: QWidget | None = None
        self._last = 0.0
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(GAP * 1000))
        self._timer.timeout.connect(self._let_go)

    def install(self, app: QApplication) -> None:
        """Start watching."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back a key while it may belong to a burst; true means nobody else sees it."""
        if self._replaying or event.type() not in _WATCHED or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget):
            # The window gets every key first; the widget with the focus gets it next, and that one counts.
            return False
        if event.type() != QEvent.Type.KeyPress:
            return self._part_of_burst(event)
        return self._pressed(watched, event)

    def _part_of_burst(self, event: QKeyEvent) -> bool:
        """A release or a shortcut question of a key that is held back is held back too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            return False
        return bool(self._held) and bool(event.text())

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        now = self._monotonic()
        quick = bool(self._held) and now - self._last < GAP
        if self._held and not quick:
            self._let_go()
        self._last = now
        if event.key() in _ENDS:
            return self._ended(quick)
        if not _writes(event) or event.isAutoRepeat():
            self._let_go()
            return False
        return self._hold(watched, event)

    def _hold(self, watched: QWidget, event: QKeyEvent) -> bool:
        if not self._held:
            self._target = watched
        self._held.append(event.clone())
        self._timer.start()
        return True

    def _ended(self, quick: bool) -> bool:
        if quick and len(self._held) >= LEAST:
            text = "".join(key.text() for key in self._held)
            self._forget()
            self.scanned.emit(text)
            return True
        self._let_go()
        return False

    def _let_go(self) -> None:
        """It was typing: give the keys to the widget they were meant for, in order."""
        held, target = self._held, self._target
        self._forget()
        if target is None:
            return
        self._replaying = True
        try:
            for key in held:
                QCoreApplication.sendEvent(target, key)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._target = None


_WATCHED = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


def _writes(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _TEXTLESS
