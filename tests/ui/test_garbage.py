"""Who frees what a window leaves behind: its own thread."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.garbage import Garbage


class Circle(QWidget):
    """A widget nobody can free by counting: it holds itself."""

    freed_in: ClassVar[list[QThread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.freed_in.append(QThread.currentThread())


def busy() -> None:
    """What the store's thread does all day: it makes more than Python lets pass without collecting."""
    kept = [[n] for n in range(200_000)]
    assert len(kept) == 200_000


def test_a_busy_thread_frees_no_widget_of_the_window(qtbot: QtBot) -> None:
    garbage = Garbage()
    try:
        Circle.freed_in.clear()
        Circle()
        thread = threading.Thread(target=busy)
        thread.start()
        thread.join()
        assert not Circle.freed_in
        kept = [[n] for n in range(2 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: bool(Circle.freed_in) and bool(kept), timeout=10_000)
        assert Circle.freed_in == [QThread.currentThread()]
    finally:
        garbage.stop()
        gc.enable()
