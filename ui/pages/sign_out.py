"""Signing out: when something is not sent yet it says so, and offers to stay, to lock, or to save an encrypted copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QLineEdit

from clienteling.errors import Refused
from ui import i18n
from ui.widgets import Dialog, Field

if TYPE_CHECKING:
    from ui.counter import Counter

SHORTEST = 12
"""Letters of the password of a copy; the service holds to it."""


class SignOut(QObject):
    """`ask` signs out, or explains why not."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter

    def ask(self) -> None:
        """The button was pressed."""
        self.counter.bridge.spawn(self._ask())

    async def _ask(self) -> None:
        from clienteling.services import signing_out

        try:
            await self.counter.bridge.run(signing_out.check)
        except Refused as refused:
            if refused.code != "unsent":
                raise
            self._explain(int(refused.facts.get("count") or 0))
        else:
            self.counter.sign_out()

    def _explain(self, count: int) -> None:
        title = (
            i18n.digits(self.tr("%n change(s) not sent yet", "", count))
            if count
            else self.tr("A payment is not finished yet")
        )
        text = self.tr(
            "They are safe on this till. Sign out when they are sent, or lock the till until then."
        )
        dialog = Dialog(self.counter.window, title, text, width=560)
        dialog.add_choice(self.tr("Stay signed in"), "secondary", "")
        if count:
            dialog.add_choice(self.tr("Save an encrypted copy"), "secondary", "copy")
        dialog.add_choice(self.tr("Lock"), "primary", "lock", keys="F12")
        dialog.closed.connect(self._answered)
        dialog.open()

    def _answered(self, choice: str) -> None:
        if choice == "lock":
            self.counter.lock()
        elif choice == "copy":
            self._ask_place()

    def _ask_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        text = self.tr("IT can send it later from this file. Without the password nobody can read it.")
        dialog = Dialog(self.counter.window, self.tr("Save an encrypted copy"), text)
        place, password = (
            Field(self.tr("File")),
            Field(self.tr("Password"), helper=self.tr("At least 12 letters or digits")),
        )
        place.set_text(str(Path(folder or ".") / "clienteling-unsent.bin"))
        password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        dialog.body.addWidget(place)
        dialog.body.addWidget(password)
        dialog.add_choice(self.tr("Cancel"), "secondary", "")
        save = dialog.add_choice(self.tr("Save the file"), "primary", "save")
        dialog.set_focus_on(password.edit)

        def look(_text: str = "") -> None:
            save.setEnabled(len(password.text()) >= SHORTEST and bool(place.text().strip()))

        def closed(choice: str) -> None:
            if choice == "save":
                self.counter.bridge.spawn(
                    self._save(Path(place.text().strip()).expanduser(), password.text())
                )

        password.changed.connect(look)
        place.changed.connect(look)
        dialog.closed.connect(closed)
        look()
        dialog.open()

    async def _save(self, path: Path, password: str) -> None:
        from clienteling.services import leaving

        count = await self.counter.bridge.run(leaving.export, path, password)
        saved = i18n.digits(self.tr("%n change(s) saved in the file", "", count))
        self.counter.note(saved, detail=path.name, icon="download")
