"""Python's garbage is collected in the window's thread only: a widget of a cycle that another thread frees ends the program.

Python collects in whichever thread happens to allocate, and most of what is allocated here is the store's and the sync's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks at how much there is."""


class Garbage(QObject):
    """Collects for Python from its making until `stop`, by Python's own thresholds."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        due = [over > most for over, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def stop(self) -> None:
        """The last time, while the window is still there. Python does not begin by itself again: the program ends."""
        self._timer.stop()
        gc.collect()
