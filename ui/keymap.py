"""The keys of the whole window in one table: what binds them and what prints them (F1) both read it.

What a page adds is the page's own: `Page.keys` and `Page.bind`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class WindowKey:
    """Keys that do the same on every page: the first is printed, `does` names the slot, `says` stands beside it."""

    keys: tuple[str, ...]
    does: str
    says: str
    over_dialogs: bool = False
    """Whether it works while a dialog asks something: closing it, and locking, which closes it first."""
    managers: bool = False
    """Whether it does something for managers only."""


def window_keys(manager: bool = False) -> tuple[WindowKey, ...]:
    """All of them, in the order of ui/design.md, section 6; only what this version has, and this person."""
    return tuple(one for one in _all_keys() if manager or not one.managers)


def _all_keys() -> tuple[WindowKey, ...]:
    return (
        WindowKey(("F1",), "help", _tr("Shortcuts and help")),
        WindowKey(("F2", "Ctrl+K"), "find_someone", _tr("Find a customer")),
        WindowKey(("F3",), "new_sale", _tr("New sale")),
        WindowKey(("Ctrl+N",), "new_customer", _tr("New customer")),
        WindowKey(("F6",), "next_panel", _tr("Next panel")),
        WindowKey(("Shift+F6",), "panel_before", _tr("Panel before")),
        WindowKey(("F8",), "privacy", _tr("Privacy on or off")),
        WindowKey(("F11",), "full_screen", _tr("Full screen")),
        WindowKey(("F12", "Ctrl+L"), "lock", _tr("Lock"), over_dialogs=True),
        WindowKey(("Ctrl+R",), "try_now", _tr("Try to connect")),
        WindowKey(("Alt+1",), "find", _tr("Find")),
        WindowKey(("Alt+2",), "sale", _tr("Sale")),
        WindowKey(("Alt+5",), "insights", _tr("Insights"), managers=True),
        WindowKey(("Alt+6",), "attention", _tr("Attention")),
        WindowKey(("Alt+7",), "settings", _tr("Settings")),
        WindowKey(("Esc",), "escape", _tr("Stop, close, back"), over_dialogs=True),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("help_sheet", text)
