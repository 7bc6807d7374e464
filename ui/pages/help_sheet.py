"""F1: every key that works now, in the same place on each page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets import Dialog, KeyHint


def show_help(window: QWidget, keys: list[tuple[str, str]], alone: bool) -> Dialog:
    """Open the sheet over a window: the page's own keys, then those of every page."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("help_sheet", text)

    everywhere = [
        ("F2", tr("Find a customer")), ("F3", tr("New sale")), ("Ctrl+N", tr("New customer")),
        ("F6", tr("Next panel")), ("F8", tr("Privacy on or off")), ("F11", tr("Full screen")),
        ("Alt+1", tr("Find")), ("Alt+2", tr("Sale")), ("Alt+7", tr("Settings")), ("Esc", tr("Stop, close, back")),
    ]  # fmt: skip
    known = {caps for caps, _ in keys}
    shown = list(keys) if alone else [*keys, *(each for each in everywhere if each[0] not in known)]
    dialog = Dialog(
        window, tr("Keys that work here"), tr("A scan works on every page, wherever the focus is."), width=560
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    half = (len(shown) + 1) // 2
    for number, (caps, text) in enumerate(shown):
        grid.addWidget(KeyHint(caps, text), number % half, number // half)
    dialog.body.addLayout(grid)
    dialog.add_choice(tr("Close"), "primary", "close", "Esc")
    dialog.open()
    return dialog
