"""The lock of the window: what covers it, what is kept below, and where it goes on when somebody opens it again.

Who may open it is decided by services/colleagues.py and asked by pages/lock.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.window_frame import ALONE

if TYPE_CHECKING:
    from ui.shell import Shell


class WindowLock(QObject):
    """Lives as long as the window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._kept: tuple[str, Any] = ("", None)
        self._covered, self._is_untouched = "", False
        self._focus: QWidget | None = None
        self._was_paying = False
        shell.counter.locking.connect(self._lock)
        shell.counter.opened.connect(self._open)
        shell.counter.handed.connect(self._hand)

    def keep(self, name: str, what: Any) -> bool:
        """While the till is locked a page that is asked for waits until it is open; true when it does."""
        if self._shell.counter.locked is None or name == "lock":
            return False
        self._kept, self._is_untouched = (name, what), False
        return True

    def _hand(self) -> None:
        """Another person goes on: with the open sale where it stands, else from the first page."""
        if self._shell.counter.sale.sale is None:
            self._shell.go("find")

    def forget(self) -> None:
        """The pages were built anew, in another language: the one below is entered again."""
        self._covered, self._is_untouched, self._focus = "", False, None

    def _lock(self) -> None:
        """The page below stays as it is: what was typed into it is still there afterwards."""
        shell, counter = self._shell, self._shell.counter
        shell.close_dialogs()
        shell.toasts.end()
        shell.searching.clear()
        self._kept, self._covered, self._is_untouched = shell.now, shell.at, not shell.alone
        self._focus = shell.focusWidget()
        self._was_paying, counter.hold.is_paying = counter.hold.is_paying, False
        shell.cover("lock")

    def _open(self, same: bool) -> None:
        """Who locked it goes on where they were; somebody else finds the open sale, or the first page."""
        shell, (name, what) = self._shell, self._kept
        focus, self._focus = self._focus, None
        shell.counter.hold.is_paying = self._was_paying
        if same and self._is_untouched:
            shell.uncover(name, what)
            if focus is not None and isValid(focus) and focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._covered:
            shell.kept(self._covered).leave()
        if name not in ALONE and (same or shell.counter.sale.sale is not None):
            shell.go(name, what)
        else:
            shell.counter.ready.emit()
