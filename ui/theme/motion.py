"""Whether the system asks for less movement. Qt does not say (6.11), so each system is asked in its own way; unknown is no."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, QSettings, QTimer, Signal, Slot

PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
# What the portal calls it, and what GNOME called it before: there, animations are on or off.
NAMES = {
    ("org.freedesktop.appearance", "reduced-motion"): True,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
AFTER_START = 1500
"""Milliseconds: nobody waits for this."""
CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


class SystemMotion(QObject):
    """`reduced` is what the system said last; `changed` when it says otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reduced = False
        self._watchers: list[QObject] = []
        self._later = QTimer(self, interval=AFTER_START, singleShot=True)
        self._later.timeout.connect(self.ask)
        if sys.platform in ("win32", "darwin") or os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self._later.start()

    def ask(self) -> None:
        """Ask now; the answer may come later."""
        if sys.platform == "win32":
            self.take(_windows())
        elif sys.platform == "darwin":
            self.take(_mac())
        else:
            self._ask_portal()

    def take(self, reduced: bool) -> None:
        """The system has said it."""
        if reduced != self.reduced:
            self.reduced = reduced
            self.changed.emit()

    def _ask_portal(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        slot: Any = SLOT(
            "setting_changed(QDBusMessage)"
        )  # a str works, the bytes of the stub do not (6.11.3)
        bus.connect("", PORTAL[1], PORTAL[2], "SettingChanged", self, slot)
        for space, key in NAMES:
            message = QDBusMessage.createMethodCall(*PORTAL, "ReadOne")
            message.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            watcher.setObjectName(f"{space}/{key}")
            watcher.finished.connect(self._answered)
            self._watchers.append(watcher)

    def _answered(self, watcher: QObject) -> None:
        from PySide6.QtDBus import QDBusPendingCallWatcher

        if isinstance(watcher, QDBusPendingCallWatcher) and not watcher.isError():
            space, _, key = watcher.objectName().partition("/")
            self._heard(space, key, watcher.reply().arguments()[0])

    @Slot("QDBusMessage")  # by its name: the module is only loaded where there is a bus
    def setting_changed(self, message: object) -> None:
        """The portal tells of any setting that changed."""
        from PySide6.QtDBus import QDBusMessage

        if isinstance(message, QDBusMessage) and len(message.arguments()) == 3:
            self._heard(*message.arguments())

    def _heard(self, space: object, key: object, value: object) -> None:
        from PySide6.QtDBus import QDBusVariant

        if (space, key) in NAMES:
            plain = value.variant() if isinstance(value, QDBusVariant) else value
            self.take(bool(plain) == NAMES[str(space), str(key)])


def _windows() -> bool:
    """`Animation effects` of the accessibility settings."""
    on = ctypes.c_int(1)
    windll = getattr(ctypes, "windll")  # noqa: B009 - only there on Windows
    windll.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return not on.value


def _mac() -> bool:
    """`Reduce motion` of the accessibility settings."""
    file = Path.home() / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    return bool(QSettings(str(file), QSettings.Format.NativeFormat).value("reduceMotion", False))
