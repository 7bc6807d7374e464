"""The first seconds: opening the till, or fetching the shop's first copy with its progress; and what to do when it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.bridge import Copied
from ui.models import words
from ui.pages.page import Page
from ui.problems import problem
from ui.widgets import Button, Card, EmptyState, Logo, Progress, Text, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from ui.counter import Counter

_ICONS = {
    "offline": ("cloud-off", "warn"),
    "busy": ("hourglass", "warn"),
    "already_running": ("layers", "neutral"),
    "device_revoked": ("ban", "bad"),
    "disk_full": ("hard-drive", "warn"),
    "damaged": ("database", "bad"),
}
"""What stopped the start, as a picture and a tone; anything else is a plug that is out."""


class StartingPage(Page):
    """Entered with None (opening), a Copied (how far the first copy is), or the error that stopped the start."""

    section = ""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._title = Text(self.tr("Opening the till"), "page", align="center")
        self._line = Text("", "body", "ink2", align="center")
        self._bar = Progress(0.0)
        self._bar.setFixedWidth(320)
        self._work = QWidget()
        centre = Qt.AlignmentFlag.AlignHCenter
        centred = QVBoxLayout()
        for widget, gap in ((Logo(64), 16), (self._title, 4), (self._line, 16), (self._bar, 0)):
            centred.addWidget(widget, 0, centre)
            centred.addSpacing(gap)
        self._work.setLayout(centred)
        self._stopped = Card()
        self._stopped.setFixedWidth(440)
        self._empty = EmptyState("unplug", "", "", tone="bad")
        self.again = Button(self.tr("Try again"), "primary", "refresh-cw")
        self.again.clicked.connect(counter.ready)
        self._empty.add_action(self.again)
        self.set_up = Button(self.tr("Set up again"), "secondary", "key-round")
        self.set_up.clicked.connect(self._set_up)
        self._empty.add_action(self.set_up)
        self._stopped.add(self._empty)
        self._stopped.hide()
        self.outer.addStretch(1)
        self.outer.addLayout(row(None, self._work, self._stopped, None))
        self.outer.addStretch(1)

    async def enter(self, what: Any) -> None:
        """Show how far it is, or what stopped it."""
        failed = isinstance(what, BaseException)
        self._work.setVisible(not failed)
        self._stopped.setVisible(failed)
        self._bar.setVisible(isinstance(what, Copied))
        if isinstance(what, BaseException):
            said = problem(what)
            code = getattr(what, "code", "")
            self._empty.set_text(said.bold, said.text)
            self._empty.set_icon(*_ICONS.get(code, ("unplug", "bad")))
            show_when(self.set_up, code == "device_revoked")
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(what, Copied):
            self._show_copied(what)

    def _set_up(self) -> None:
        self.counter.go("enrol")

    def _show_copied(self, copied: Copied) -> None:
        """Which part is here; where nobody knows the whole, how many records."""
        self._title.set_text(self.tr("Copying the shop to this till"))
        if copied.of:
            share = min(1.0, copied.done / copied.of)
            said = self.tr("{percent} of {records}. The till works without a connection afterwards.")
            self._line.set_text(said.format(percent=i18n.percent(share), records=words.records(copied.of)))
        else:
            share = 1 - 1 / (1 + copied.done / 8_000)
            said = self.tr("{records}. The till works without a connection afterwards.")
            self._line.set_text(said.format(records=words.records(copied.done)))
        self._bar.set_value(share)
