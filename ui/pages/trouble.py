"""A page that did not load: what is safe, trying again, and the code IT wants to hear. Mock-up 12."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui import i18n
from ui.pages.page import Page
from ui.widgets import Button, Card, EmptyState, row

if TYPE_CHECKING:
    from ui.counter import Counter


class TroublePage(Page):
    """Entered with the code and with what tries again."""

    section = ""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._code = ""
        self._again: Callable[[], None] | None = None
        self.state = EmptyState("unplug", self.tr("This page did not load"), tone="bad")
        self.again = Button(self.tr("Try again"), "primary", "refresh-cw")
        self.again.clicked.connect(self._try_again)
        self.copy = Button(self.tr("Copy code"), "link")
        self.copy.clicked.connect(self._copy)
        self.state.add_action(self.again)
        self.state.add_action(self.copy)
        card = Card()
        card.setFixedWidth(440)
        card.add(self.state)
        self.outer.addStretch(1)
        self.outer.addLayout(row(None, card, None))
        self.outer.addStretch(1)

    def panels(self) -> list[QWidget]:
        """The way on."""
        return [self.again]

    async def enter(self, what: Any) -> None:
        """Say that nothing is lost."""
        self._code, self._again = what if isinstance(what, tuple) else ("", None)
        text = self.tr("Your sale is safe. If it happens again, tell IT the code {code}.")
        title = self.tr("This page did not load")
        self.state.set_text(title, text.format(code=i18n.isolate(self._code)))
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_again(self) -> None:
        if self._again is not None:
            self._again()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self.counter.note(self.tr("Code copied"), icon="copy")
