"""Parts of the decision: the question and whom it is about, a side, what a choice does, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.models import attention, attention_effects, attention_words
from ui.pages.parts import emptied
from ui.widgets import Avatar, Button, Dot, Icon, IconTile, MarkedText, SideCard, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.attention import Item

TIME = 52
"""Room for a time or a day before what happened then, in px."""


class QuestionHead(QWidget):
    """The one question, whom and what it is about, and the way to the profile."""

    profile_asked = Signal()

    def __init__(self, item: Item, privacy: bool) -> None:
        super().__init__()
        glyph = attention_words.icon(item.subject, item.field)
        lead: QWidget = IconTile(glyph, attention_words.TONES[item.weight])
        if item.customer_id:
            lead = Avatar(item.customer_id, i18n.initials_of(attention.who(item, privacy)), 40)
        asked = Text(attention_words.question(item.subject, item.field), "title", wrap=True, strong=True)
        names = column(asked, Text(attention.head_line(item, privacy), "small", "ink2", elide=True), gap=0)
        inner = row(lead, 4, names, gap=8)
        inner.setStretch(2, 1)
        if item.customer_id:
            link = Button(self.tr("Open profile"), "ghost", "arrow-up-right")
            link.clicked.connect(self.profile_asked)
            inner.addWidget(link)
        self.setLayout(inner)


class Told(QWidget):
    """What a person reads before deciding: a label and a figure in each line."""

    def __init__(self, told: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        lines: list[QWidget] = []
        for label, value in told:
            line = QWidget()
            inner = row(
                Text(label, "body", "ink2", wrap=True), Text(value, "body", tabular=True, wrap=True), gap=12
            )
            for place, share in enumerate((2, 3)):
                inner.setStretch(place, share)
            line.setLayout(inner)
            line.setAccessibleName(f"{label}: {value}")
            lines.append(line)
        self.setLayout(column(*lines, gap=4))


class Story(QWidget):
    """What happened, each step with its time."""

    def __init__(self, item: Item, privacy: bool) -> None:
        super().__init__()
        lines: list[QWidget] = []
        for one in item.happened:
            at, said = attention.step(item, one, privacy)
            time = Text(at, "small", "ink2", tabular=True, elide=True)
            time.setFixedWidth(TIME)
            line = QWidget()
            inner = row(time, Dot("ink3"), 4, Text(said, "body", wrap=True), gap=8)
            inner.setStretch(3, 1)
            line.setLayout(inner)
            line.setMinimumHeight(28)
            line.setAccessibleName(f"{at} {said}".strip())
            lines.append(line)
        title = Text(self.tr("What happened"), "small", "ink2", strong=True)
        self.setLayout(column(title, *lines, gap=2))


class Consequences(QWidget):
    """What the choice does, in words; or that it is a manager's."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=8)
        self.setLayout(self._lines)

    def show_choice(self, item: Item, code: str, privacy: bool) -> None:
        """Say it for a choice."""
        emptied(self._lines)
        label = attention.choice(item, code, privacy)
        title = self.tr("If you choose “{choice}”").format(choice=label)
        lines = attention_effects.consequences(item.subject, code, attention.who(item, privacy))
        if item.by_manager:
            asked = self.tr("A manager was asked.")
            title = self.tr("Who decides")
            lines = (
                asked if item.for_manager else self.tr("A manager decides this."),
                self.tr("Nothing is lost. It stays here until it is decided."),
            )
        self._lines.addWidget(Text(title, "small", "ink2", strong=True, wrap=True))
        for text in lines:
            self._lines.addWidget(self._line(text, by_manager=item.by_manager))

    def _line(self, text: str, *, by_manager: bool) -> QWidget:
        line = QWidget()
        icon = Icon("info", 16, "ink2") if by_manager else Icon("check", 16, "ok")
        inner = row(icon, Text(text, "body", wrap=True), gap=8)
        inner.setStretch(1, 1)
        line.setLayout(inner)
        return line


def side_card(shown: attention.SideShown) -> SideCard:
    """One side as a card; several fields stand under each other in smaller letters."""
    role = "body" if len(shown.lines) > 1 else "title"
    texts = [
        MarkedText(text, marks, left_to_right=shown.left_to_right, role=role)
        for text, marks in zip(shown.lines, shown.marks, strict=True)
    ]
    return SideCard(
        shown.whose, shown.title, texts, shown.who, shown.when, newest=shown.newest, spoken=shown.spoken
    )
