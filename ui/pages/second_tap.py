"""The second half of a double tap, which lands on a button that has begun to mean something else meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from clienteling.clock import Clock

TICK = 250

SECOND_TAP = 0.5
"""Seconds: what is pressed so soon after the button changed was meant for what it said before."""


class SecondTap:
    """Remembers when a button last turned into another one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.forget()

    def turned(self) -> None:
        """The button says something else from now on, and nobody chose that."""
        self._at = self._clock.monotonic()

    def forget(self) -> None:
        """Somebody typed or chose something since, and knows what the button says."""
        self._at = float("-inf")

    def is_due(self) -> bool:
        """Whether a press now may still belong to what the button said before."""
        return self._clock.monotonic() - self._at < SECOND_TAP


class TerminalWait(QTimer):
    """Says `ticked(since)` while the card terminal waits, and guards both ends of it: Stop stands where Send stood."""

    ticked = Signal(float)

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent, interval=TICK)
        self._clock, self._since = clock, 0.0
        self.began, self.ended = SecondTap(clock), SecondTap(clock)
        self.timeout.connect(self._tick)

    def follow(self, *, waiting: bool) -> None:
        """Begin or end with the terminal."""
        if waiting and not self.isActive():
            self._since = self._clock.monotonic()
            self.began.turned()
            self.start()
            self._tick()
        elif self.isActive() and not waiting:
            self.stop()
            self.ended.turned()

    def _tick(self) -> None:
        self.ticked.emit(self._since)
