"""Whether anybody still works at the window: says `idle` once when no key, finger or mouse was used for a while.

What happens then is the window's (window_lock.py).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from shiboken6 import isValid

LOOK_EVERY = 1000
"""Milliseconds between two looks at how long ago somebody did something."""
MINUTES = 2
"""Without a word of the retailer's policy (`lock_minutes`)."""
_DOING = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    )
)


class Idle(QObject):
    """Watches one window. `after` is in seconds, nought for never."""

    idle = Signal()

    def __init__(self, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self.after = MINUTES * 60.0
        self._monotonic = monotonic
        self._last = monotonic()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def install(self, window: QWindow) -> None:
        """Start watching."""
        self._window = window
        window.installEventFilter(self)
        self.touch()
        self._timer.start()

    def remove(self) -> None:
        """Stop watching."""
        self._timer.stop()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    def touch(self) -> None:
        """Something was done, or somebody is known to be here."""
        self._last = self._monotonic()

    def look(self) -> None:
        """Whether it is time; then it counts from the beginning again."""
        if self.after and self._monotonic() - self._last >= self.after:
            self.touch()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See, and let everything through."""
        if event.type() in _DOING:
            self.touch()
        return False


def seconds(policy: dict[str, object]) -> float:
    """How long a till may stand alone by the retailer's `lock_minutes`; nought for ever."""
    said = policy.get("lock_minutes")
    minutes = said if isinstance(said, int) and not isinstance(said, bool) and said >= 0 else MINUTES
    return minutes * 60.0
