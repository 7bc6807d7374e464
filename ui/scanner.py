"""The barcode scanner as a keyboard: one event filter on the window that recognises a burst, whatever has the focus.

A burst is at least six characters with less than 35 ms between them, ended by Enter; a lesson may have taught other
habits. It is swallowed whole: what was held back reaches the focused widget only when it turns out to be typing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from ui.key_replay import deliver
from ui.keyboard_layouts import Stroke, us_sign
from ui.scanner_habits import GAP as USUAL
from ui.scanner_habits import LEAST, Burst, ScannerHabits

GAP = USUAL / 1000
LISTENING = 0.2
"""Seconds between two keys while a lesson listens: long enough for the slowest scanner."""
GS = "\x1d"
_ENDS = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_AltGr}
_TEXTLESS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Scanner(QObject):
    """Watches the keys of a window before any widget has them, and says `scanned(text)` once for each burst."""

    scanned = Signal(str)
    burst = Signal(object)
    """A `Burst` as it came, while somebody listens for a lesson; then nothing is `scanned`."""

    def __init__(self, monotonic: Callable[[], float], habits: ScannerHabits | None = None) -> None:
        """`monotonic` gives seconds, for keys that do not say when they were pressed; only gaps are compared."""
        super().__init__()
        self.set_habits(habits or ScannerHabits())
        self._monotonic = monotonic
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._last = self._slowest = self._armed = 0.0
        self._replaying = self._listening = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_up)

    def set_habits(self, habits: ScannerHabits) -> None:
        """From now on the scanner is expected to type like this."""
        self.habits = habits
        self.gap = habits.gap / 1000

    def listen(self, on: bool) -> None:
        """Say each burst as it came, however it is ended, instead of taking it for a scan."""
        self._let_go()
        self._listening = on

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may still become a scan."""
        return bool(self._held)

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
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claimed(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return event.type() == QEvent.Type.KeyRelease and self._part_of_burst(event)

    def _claimed(self, event: QKeyEvent) -> bool:
        """Before Qt looks for a shortcut: a digit of a scan must not choose a payment, nor its end press anything."""
        if not self._may_hold(event) and not (self._is_quick(event) and _end(event)):
            if event.key() not in _MODIFIERS:
                self._let_go()  # a shortcut acts on what was typed before it, and its press never reaches _pressed
            return False
        event.accept()
        return True

    def _part_of_burst(self, event: QKeyEvent) -> bool:
        """The release of a key that is held back waits with it: a button pressed by a short tap of Space needs both."""
        if not self._held or not event.text():
            return False
        self._held.append(event.clone())
        return True

    def _is_quick(self, event: QKeyEvent) -> bool:
        return bool(self._held) and self._now(event) - self._last < (
            LISTENING if self._listening else self.gap
        )

    def _now(self, event: QKeyEvent) -> float:
        # When the key was pressed, not when we came to it: a busy window must not tear a scan apart.
        return event.timestamp() / 1000 if event.timestamp() else self._monotonic()

    def _pressed(self, event: QKeyEvent) -> bool:
        if (
            event.key() in _MODIFIERS
        ):  # a scanner presses Shift for capitals and Ctrl for GS, in the middle of its burst
            return False
        now, quick = self._now(event), self._is_quick(event)
        if self._held and not quick:
            self._let_go()
        self._slowest = max(self._slowest, now - self._last) if quick else 0.0
        self._last = now
        if (end := _end(event)) and self._ends(end):
            return self._ended(end)
        if not self._may_hold(event):
            self._let_go()
            return False
        self._held.append(event.clone())
        self._wait()
        return True

    def _ends(self, key: str) -> bool:
        return key in ("enter", self.habits.end) or self._listening

    def _may_hold(self, event: QKeyEvent) -> bool:
        """Whether a scanner may have pressed this key: a sign, or what separates and frames the parts of a code."""
        if event.isAutoRepeat():
            return False
        text = _written(event)
        if text >= " ":
            return text.isprintable() and not event.modifiers() & _TEXTLESS
        framing = self.habits.begins(text) if not self._held else text in GS or text in self.habits.suffix
        return bool(text) and framing

    def _wait(self) -> None:
        self._armed = self._monotonic()
        self._timer.start(int(1000 * (LISTENING if self._listening else self.gap)))

    def _time_up(self) -> None:
        """No key came in time. After a stall of the window the next keys may be queued already: they are heard first."""
        if self._monotonic() - self._armed > 2 * max(self.gap, LISTENING * self._listening):
            self._wait()
        elif self.habits.end == "none" or self._listening:
            self._ended("none")
        else:
            self._let_go()

    def _ended(self, end: str) -> bool:
        strokes = tuple(_stroke(key) for key in self._held if key.type() == QEvent.Type.KeyPress)
        if len(strokes) < LEAST:
            self._let_go()
            return False
        slowest = self._slowest * 1000
        self._forget()
        if self._listening:
            self.burst.emit(Burst(strokes, slowest, end))
        else:
            self.scanned.emit(self.habits.code(strokes))
        return True

    def _let_go(self) -> None:
        """It was typing: give the keys to whoever has the focus, in order."""
        held, window = self._held, self._window
        self._forget()
        if window is None or not isValid(window):
            return
        self._replaying = True
        try:
            for key in held:
                if isValid(window):
                    deliver(window, key)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []


def _end(event: QKeyEvent) -> str:
    """The key that ends a scan; some send a line feed instead of Enter."""
    feed = "enter" if event.text() in ("\r", "\n") else ""
    return next((end for key, end in _ENDS.items() if key == event.key()), feed)


def _written(event: QKeyEvent) -> str:
    """What a key writes; Ctrl and ] is GS, whatever the layout makes of it."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier and _place(event) == "]":
        return GS
    return event.text()


def _place(event: QKeyEvent) -> str:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return us_sign(event.nativeScanCode(), event.nativeVirtualKey(), shift=shift)


def _stroke(event: QKeyEvent) -> Stroke:
    text = _written(event)
    return Stroke(text, "" if text < " " else _place(event))
