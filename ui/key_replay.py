"""Keys that were held back and turned out to be typing: given on as if they came from the keyboard, shortcuts first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget


def deliver(window: QWindow, key: QKeyEvent) -> None:
    """Give one key to a window: to what has the focus if it takes it, else to a shortcut, else as a key press."""
    if key.type() == QEvent.Type.KeyPress and not _wanted(window, key) and _shortcut(window, key):
        return
    QCoreApplication.sendEvent(window, key)


def _wanted(window: QWindow, key: QKeyEvent) -> bool:
    """Whether the focus takes the key for itself, as a field takes letters."""
    asked = QKeyEvent(
        QEvent.Type.ShortcutOverride, key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(),
        key.nativeModifiers(), key.text(),
    )  # fmt: skip
    asked.ignore()
    QCoreApplication.sendEvent(window, asked)
    return asked.isAccepted()


def _shortcut(window: QWindow, key: QKeyEvent) -> bool:
    """Do what a single key stands for on this page; Qt looked for it before the key was held back, and found it claimed."""
    top = next((one for one in QApplication.topLevelWidgets() if one.windowHandle() is window), None)
    if top is None:
        return False
    modifiers = key.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    pressed = QKeySequence(modifiers.value | key.key())
    for one in top.findChildren(QShortcut):
        place = one.parent()
        if one.key() == pressed and one.isEnabled() and isinstance(place, QWidget) and place.isVisible():
            one.activated.emit()
            return True
    return False
