"""Asks where a receipt shall go: one field that takes an e-mail address or a phone number."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clienteling.errors import BadInput
from ui.problems import problem
from ui.widgets import Dialog, Field
from ui.widgets.soft_keyboard import wants

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from clienteling.domain.message import By
    from ui.counter import Counter

Send = Callable[["By", str], "Awaitable[None]"]


class AddressDialog(Dialog):
    """`by` None takes both. It stays open until the address can be one."""

    def __init__(self, counter: Counter, by: By | None, send: Send) -> None:
        titles = {"email": _tr("Send the receipt by email"), "sms": _tr("Send the receipt by SMS")}
        labels = {"email": _tr("Email address"), "sms": _tr("Phone number")}
        text = _tr("The address is used for this receipt only.")
        super().__init__(counter.window, titles.get(by or "", _tr("Send the receipt")), text)
        self._counter, self._by, self._send = counter, by, send
        self.field = Field(labels.get(by or "", _tr("Email address or phone number")))
        wants(self.field.edit, "phone" if by == "sms" else "email")  # the keys of an address have digits, too
        self.body.addWidget(self.field)
        self.add_choice(_tr("Send nothing"), "secondary", "", "Esc")
        go = self.add_choice(_tr("Send receipt"), "primary", "send", "Enter")
        go.clicked.disconnect()
        go.clicked.connect(self.submit)
        self.field.submitted.connect(self.submit)
        self.set_focus_on(self.field.edit)

    def submit(self) -> None:
        """Try what was typed."""
        self._counter.bridge.spawn(self._try())

    async def _try(self) -> None:
        typed = self.field.text().strip()
        by: By = self._by or ("email" if "@" in typed else "sms")
        try:
            await self._send(by, typed)
        except BadInput as wrong:
            self.field.set_error(problem(wrong).bold)
            return
        self.close_with("sent")


def _tr(text: str) -> str:
    return QCoreApplication.translate("receipt_address", text)
