"""The window on the screens: its place from last time, full screen, the kiosk that only a manager closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui import window_memory
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.shell import Shell


class WindowPlace(QObject):
    """Lives as long as the window. `forced` lets it be closed whoever works here: the program was told to end."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, self.forced = shell, False
        self._settings = shell.counter.bridge.settings
        self._preferences = Preferences(self._settings)
        self.kept = window_memory.read(self._settings.home)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        shell.setGeometry(window_memory.fitting(self.kept.rect if self.kept else None, screens))
        shell.counter.may_close = self._may_close
        shell.counter.screens_changed.connect(self._kiosk_changed)

    def show(self) -> None:
        """Open the window as it was, or over the whole screen."""
        if self.is_kiosk or (self.kept is not None and self.kept.full_screen):
            self._shell.showFullScreen()
        else:
            self._shell.show()

    @property
    def is_kiosk(self) -> bool:
        """Whether this computer shows only this program."""
        return self._preferences.is_on("kiosk")

    def toggle_full_screen(self) -> None:
        """F11; a kiosk stays as it is."""
        if not self.is_kiosk:
            self._shell.setWindowState(self._shell.windowState() ^ Qt.WindowState.WindowFullScreen)

    def remember(self) -> None:
        """Keep where the window stands now; the section too, but never whom it is about."""
        shell, box = self._shell, self._shell.normalGeometry()
        if not box.isValid():
            box = shell.geometry()
        section = shell.page.section if shell.at else ""
        page = section if section in window_memory.SECTIONS else "find"
        full = bool(shell.windowState() & Qt.WindowState.WindowFullScreen) and not self.is_kiosk
        place = window_memory.Place(box.x(), box.y(), box.width(), box.height(), full, page)
        window_memory.keep(self._settings.home, place)

    def _kiosk_changed(self) -> None:
        full = bool(self._shell.windowState() & Qt.WindowState.WindowFullScreen)
        if self._shell.isVisible() and self.is_kiosk != full:
            self._shell.setWindowState(self._shell.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _may_close(self) -> bool:
        """Whether the window may close now; then where it stood is kept."""
        session = self._shell.counter.bridge.session
        is_manager = session is not None and session.role != "associate"
        app = QGuiApplication.instance()
        ends = isinstance(app, QGuiApplication) and app.isSavingSession()  # the computer shuts down
        if self.forced or not self.is_kiosk or is_manager or ends:
            self.remember()
            return True
        text = _tr("Only a manager closes this program.")
        self._shell.counter.note(text, detail=_tr("Nothing was lost."), tone="warn")
        return False


def _tr(text: str) -> str:
    return QCoreApplication.translate("window_place", text)
