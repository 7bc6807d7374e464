"""A computer becomes a till: the hub's address and the one-time code a manager gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from clienteling.errors import BadCertificate, ClientelingError
from ui.pages.brand import BrandPanel
from ui.pages.page import Page
from ui.problems import problem
from ui.widgets import Banner, Button, Card, Field, Text, column, row

if TYPE_CHECKING:
    from ui.counter import Counter


class EnrolPage(Page):
    """Two fields and one button; a wrong code says so and loses nothing."""

    section = ""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.outer.setContentsMargins(0, 0, 0, 0)
        card = Card(padding=32)
        card.setFixedWidth(460)
        self.hub = Field(self.tr("Address of the store service"), "https://hub.example.com", icon="globe")
        self.code = Field(self.tr("Code"), "XXXX-XXXX-XXXX", icon="key-round",
                          helper=self.tr("A manager makes it. It works once, for ten minutes."))  # fmt: skip
        self.name = Field(self.tr("Name of this till"), self.tr("Till 3"), icon="monitor-smartphone")
        self.said = Banner("warn", "…", "…")
        self.said.hide()
        self.button = Button(self.tr("Make this a till"), "primary", "", "Enter", large=True)
        self.button.clicked.connect(self.enrol)
        self.hub.submitted.connect(self.code.edit.setFocus)
        self.code.submitted.connect(self.name.edit.setFocus)
        self.name.submitted.connect(self.enrol)
        title = Text(self.tr("Set up this till"), "display")
        text = self.tr("This computer is not a till yet. It needs to be introduced once.")
        card.body.addLayout(
            column(
                title,
                Text(text, "body", "ink2", wrap=True),
                8,
                self.hub,
                self.code,
                self.name,
                self.said,
                4,
                self.button,
                gap=12,
            )
        )
        right = QWidget()
        right.setLayout(column(None, row(None, card, None), None))
        across = row(BrandPanel(counter), right, gap=0)
        across.setStretch(1, 1)
        self.outer.addLayout(across, 1)

    def _margins(self, compact: bool) -> None:
        self.outer.setContentsMargins(0, 0, 0, 0)

    def panels(self) -> list[QWidget]:
        """The address first."""
        return [self.hub.edit, self.code.edit]

    async def enter(self, what: Any) -> None:
        """The address IT has set is already there."""
        self.hub.set_text(self.counter.bridge.settings.hub or "")
        (self.code if self.hub.text() else self.hub).edit.setFocus()

    def enrol(self) -> None:
        """Ask the hub."""
        if self.hub.text().strip() and self.code.text().strip() and not self.button.is_busy():
            self.do(self._enrol())

    async def _enrol(self) -> None:
        self.button.set_busy(True, self.tr("Asking…"))
        try:
            await self.counter.bridge.enrol(
                self.hub.text().strip(), self.code.text().strip(), self.name.text().strip()
            )
        except ClientelingError as error:
            words = problem(error)
            # Nobody sells here yet: either the code or the address is wrong, or somebody is in between.
            nobody = self.tr("Nothing was sent. Check the code and the address, or tell IT.")
            self.said.set_text(words.bold, nobody if isinstance(error, BadCertificate) else words.text)
            self.said.show()
            return
        finally:
            self.button.set_busy(False)
        self.counter.ready.emit()
