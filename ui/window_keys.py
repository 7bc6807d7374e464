"""The keys that work on every page of the window; what a page adds is the page's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.keymap import window_keys
from ui.widgets import SearchField
from ui.widgets.dialog import open_dialogs
from ui.widgets.stops import first_stop

if TYPE_CHECKING:
    from ui.shell import Shell


class WindowKeys(QObject):
    """Lives as long as the window and asks it to do what the key says (ui/design.md, section 6)."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        slots: dict[str, Callable[[], None]] = {
            "help": shell.show_help, "find_someone": shell.find_someone, "new_sale": self._new_sale,
            "new_customer": self._new_customer, "next_panel": self._next_panel, "panel_before": self._panel_before,
            "privacy": shell.toggle_privacy, "full_screen": self._full_screen, "lock": shell.lock,
            "try_now": shell.counter.bridge.try_now, "escape": self._escape,
            **{page: partial(shell.section, page) for page in ("find", "sale", "attention", "settings")},
            "insights": self._insights,
        }  # fmt: skip
        for one in window_keys(manager=True):
            slot = slots[one.does] if one.over_dialogs else self._uncovered(slots[one.does])
            for keys in one.keys:
                shortcut = QShortcut(QKeySequence(keys), shell)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(slot)

    def _uncovered(self, slot: Callable[[], None]) -> Callable[[], None]:
        """While a dialog asks something, only its own keys work."""

        def act() -> None:
            if not self._shell.has_dialog():
                slot()

        return act

    def _insights(self) -> None:
        if self._shell.counter.manages:
            self._shell.section("insights")

    def _new_sale(self) -> None:
        self._shell.section("sale", self._shell.page.new_sale())

    def _new_customer(self) -> None:
        self._shell.section("new_customer")

    def _next_panel(self) -> None:
        self._to_panel(1)

    def _panel_before(self) -> None:
        self._to_panel(-1)

    def _to_panel(self, step: int) -> None:
        panels = [(panel, first_stop(panel)) for panel in self._shell.page.panels()]
        stops = [(panel, stop) for panel, stop in panels if stop is not None]
        if stops:
            focus: QWidget | None = self._shell.focusWidget()
            focused = focus if focus is not None else self._shell
            inside = [
                n for n, (panel, _) in enumerate(stops) if panel is focused or panel.isAncestorOf(focused)
            ]
            # A choice within a line is a panel of its own after it: the last one around the focus is the nearest.
            now = inside[-1] if inside else -1 if step > 0 else 0
            stops[(now + step) % len(stops)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _full_screen(self) -> None:
        self._shell.counter.full_screen_asked.emit()

    def _escape(self) -> None:
        """Stop, close, back, in that order: a dialog, the search, the page, then the page before it."""
        dialogs = open_dialogs(self._shell)
        if dialogs:
            dialogs[-1].close_with("")
            return
        if self._shell.alone or self._left_search() or self._left_field() or self._shell.page.escape():
            return
        if self._shell.at != "find":
            self._shell.go_back()

    def _left_search(self) -> bool:
        """Esc in the search of the top bar empties it and goes back to the page; true when it was there."""
        field = self._shell.top.search
        if not field.isVisible() or not (field.text() or field.edit.hasFocus()):
            return False
        self._shell.searching.clear()
        panels = self._shell.page.panels()
        (panels[0] if panels else self._shell.page).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _left_field(self) -> bool:
        """Esc in a field of the page that searches, as for goods, empties it and stays there."""
        focus: QWidget | None = self._shell.focusWidget()
        field = focus.parentWidget() if focus is not None else None
        return isinstance(field, SearchField) and field.escape()
