"""F1: every key that works now, in the same place on each page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.keymap import window_keys
from ui.widgets import Dialog, KeyHint


def show_help(window: QWidget, keys: list[tuple[str, str]], alone: bool, manager: bool = False) -> Dialog:
    """Open the sheet over a window: the page's own keys, then those of every page."""
    everywhere = [(one.keys[0], one.says) for one in window_keys(manager) if one.does != "help"]
    known = {caps for caps, _ in keys}
    shown = list(keys) if alone else [*keys, *(each for each in everywhere if each[0] not in known)]
    dialog = Dialog(
        window,
        _tr("Keys that work here"),
        _tr("A scan works on every page, wherever the focus is."),
        width=560,
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    half = (len(shown) + 1) // 2
    for number, (caps, text) in enumerate(shown):
        grid.addWidget(KeyHint(caps, text), number % half, number // half)
    grid.setColumnStretch(2, 1)
    dialog.body.addLayout(grid)
    dialog.add_choice(_tr("Close"), "primary", "close", "Esc")
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("help_sheet", text)
