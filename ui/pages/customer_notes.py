"""Notes about a customer: what was written, and a field to add one, offline too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import age, emptied
from ui.theme import Chip
from ui.widgets import (
    Avatar,
    Button,
    Card,
    ChipLabel,
    EmptyState,
    Hairline,
    Scroll,
    Text,
    TextArea,
    column,
    row,
)

if TYPE_CHECKING:
    from clienteling.services.person import NoteView, Profile
    from ui.counter import Counter


class NotesTab(QWidget):
    """The newest note first; what is being typed is never touched by a refresh."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._customer = ""
        self.card = Card(self.tr("Notes"), padding=0)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.card.add(Scroll(self._list), 1)
        self.write = Card(self.tr("New note"))
        helper = self.tr("Facts that help to serve. The customer may ask to read them.")
        self.text = TextArea(
            self.tr("Note"), self.tr("What should the next person know?"), lines=5, helper=helper
        )
        self.save = Button(self.tr("Add note"), "primary", "plus", "Ctrl Enter")
        self.save.clicked.connect(self.add)
        self.save.setEnabled(False)
        self.text.changed.connect(self._typed)
        self.write.add(self.text)
        self.write.body.addLayout(row(None, self.save))
        self.write.setFixedWidth(400)
        across = row(self.card, self.write, gap=14)
        across.setAlignment(self.write, Qt.AlignmentFlag.AlignTop)
        self.setLayout(across)

    def show_profile(self, profile: Profile) -> None:
        """Set the notes anew."""
        if profile.customer.id != self._customer:
            self.text.set_text("")
        self._customer = profile.customer.id
        self.card.set_age(age(profile, "notes"))
        self.card.set_count(len(profile.notes), i18n.number(len(profile.notes)))
        emptied(self._column)
        for note in profile.notes:
            self._column.addWidget(_note(note))
            self._column.addWidget(Hairline())
        if not profile.notes:
            empty = EmptyState(
                "sticky-note", self.tr("No notes yet"), self.tr("A good note saves a question next time.")
            )
            self._column.addWidget(empty)
        self._column.addStretch(1)

    def _typed(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))

    def add(self) -> None:
        """Keep the note; it shows at once."""
        if self.text.text().strip():
            self._counter.bridge.spawn(self._add(self._customer, self.text.text()))

    async def _add(self, customer: str, text: str) -> None:
        from clienteling.services import people

        await self._counter.bridge.run(people.note, customer, text)
        self.text.set_text("")
        self._counter.note(self.tr("Note saved"), icon="sticky-note")


def _note(note: NoteView) -> QWidget:
    shown = QWidget()
    who = row(
        Avatar(note.by, i18n.initials_of(note.by_name), 32),
        Text(note.by_name, "body", strong=True),
        Text(words.joined(note.store_name or "", i18n.day_clock(note.at)), "small", "ink2"),
        None,
    )
    if note.pending:
        waiting = QCoreApplication.translate("NotesTab", "Waiting to send")
        who.addWidget(ChipLabel(Chip(waiting, "warn", "cloud-upload")))
    shown.setLayout(
        column(who, Text(note.text, "body", wrap=True, own_direction=True), gap=6, margins=(16, 12, 16, 14))
    )
    return shown
