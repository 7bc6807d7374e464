"""The small cards at both sides of a customer's page: sizes, likes, consents, notes, history. Mock-up 03."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import i18n
from ui.delegates import TimelineDelegate
from ui.models import words
from ui.models.timeline import timeline_rows
from ui.theme import Chip
from ui.widgets import Card, ChipLabel, FilterChip, Flow, Icon, ListView, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.person import Consent, Profile


HEADER = 44


def lowered(card: Card) -> None:
    """The header of a narrow card, so that a whole profile fits the screen; the text stays inset as elsewhere."""
    card.header.setFixedHeight(HEADER)
    inside = card.body.contentsMargins()
    if inside.left():
        card.body.setContentsMargins(15, inside.top(), 15, inside.bottom())


class SizesCard(Card):
    """What is known of her sizes, and when they were checked."""

    def __init__(self) -> None:
        super().__init__(self.tr("Sizes"), padding=12)
        lowered(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._cells: list[tuple[Text, Text]] = []
        for number in range(len(words.SIZES)):
            name, value = Text("", "caption", "ink2", elide=True), Text("", "title", elide=True)
            cell = column(name, value, gap=0)
            self._grid.addLayout(cell, number // 3, number % 3)
            self._cells.append((name, value))
        for each in range(3):
            self._grid.setColumnStretch(each, 1)
        self._note = Text("", "small", "ink2", wrap=True, own_direction=True)
        self._none = Text(self.tr("No sizes yet."), "small", "ink2", wrap=True)
        self.body.addLayout(self._grid)
        self.add(self._none)
        self.add(self._note)

    def show_profile(self, profile: Profile) -> None:
        """Set the sizes that are known."""
        sizes = profile.sizes
        known = sizes.values[: len(self._cells)]
        for number, (name, value) in enumerate(self._cells):
            shown = number < len(known)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.set_text(words.size(known[number][0]))
                value.set_text(i18n.digits(known[number][1]))
        self._none.setVisible(not known)
        self._note.set_text(sizes.fit_note)
        self._note.setVisible(bool(sizes.fit_note))
        checked = self.tr("Checked {day}")
        self.set_age(checked.format(day=i18n.short_day(sizes.checked_at)) if sizes.checked_at else "")


class LikesCard(Card):
    """Likes as chips, and what she would rather not."""

    def __init__(self) -> None:
        super().__init__(padding=14)
        self._likes, self._avoids = Flow(gap=8), Flow(gap=8)
        self.body.setSpacing(10)
        self.body.addLayout(column(Text(self.tr("Likes"), "small", strong=True), self._likes, gap=8))
        self.add(self._avoids)

    def show_profile(self, profile: Profile) -> None:
        """Set the chips."""
        likes: list[QWidget] = [ChipLabel(Chip(each)) for each in profile.likes]
        self._likes.set_widgets(*(likes or [Text(self.tr("Nothing noted yet."), "small", "ink2")]))
        avoids = [ChipLabel(Chip(each, "outline", "ban")) for each in profile.avoids]
        self._avoids.set_widgets(Text(self.tr("Avoids"), "small", "ink2"), *avoids)
        self._avoids.setVisible(bool(avoids))


class ConsentsCard(Card):
    """What she agreed to. A channel without a yes is a line that says so, never a control."""

    def __init__(self) -> None:
        super().__init__(self.tr("Consents"), padding=12)
        lowered(self)
        self._chips: dict[str, ChipLabel] = {}
        self.body.setSpacing(8)
        for channel in words.CONSENTS:
            icon, name = words.consent(channel)
            chip = self._chips[channel] = ChipLabel(Chip(""))
            line = row(Icon(icon, 16), Text(name, "small", wrap=True), chip, gap=8)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        self._asked = Text("", "caption", "ink2", wrap=True)
        self.add(self._asked)

    def show_profile(self, profile: Profile) -> None:
        """Set every channel, and when she was last asked."""
        for consent in profile.consents:
            if consent.channel in self._chips:
                self._chips[consent.channel].set_chip(consent_chip(consent))
        last = max((each.at for each in profile.consents if each.at), default=None)
        asked = self.tr("Asked {day}").format(day=i18n.day_year(last)) if last else self.tr("Never asked")
        self._asked.set_text(asked)


def consent_chip(consent: Consent) -> Chip:
    """Yes, no, or never asked; each with its own icon."""
    if consent.state == "yes":
        return Chip(QCoreApplication.translate("ConsentsCard", "Yes"), "ok", "check")
    if consent.state == "no":
        return Chip(QCoreApplication.translate("ConsentsCard", "No"), "neutral", "x")
    return Chip(QCoreApplication.translate("ConsentsCard", "Not asked"), "outline")


class NoteCard(Card):
    """The latest note, where the eye falls first."""

    def __init__(self) -> None:
        super().__init__(tone="warn")
        self._age = Text("", "small", "warn")
        self._text = Text("", "small", wrap=True, own_direction=True)
        title = Text(self.tr("Notes"), "small", "warn", strong=True)
        self.body.setSpacing(6)
        self.body.addLayout(row(Icon("sticky-note", 16, "warn"), title, None, self._age, gap=8))
        self.add(self._text)

    def show_profile(self, profile: Profile, privacy: bool) -> None:
        """Set the newest note; without one, or in privacy, the card is away."""
        self.setVisible(bool(profile.notes) and not privacy)
        if profile.notes:
            newest = profile.notes[0]
            self._text.set_text(newest.text)
            self._age.set_text(words.joined(newest.by_name.split(" ")[0], i18n.short_day(newest.at)))


class HistoryCard(Card):
    """One timeline of all channels, with a filter."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("History"), padding=0)
        lowered(self)
        self._group = "all"
        self._profile: Profile | None = None
        self._filters = {
            "all": FilterChip(self.tr("All")),
            "purchases": FilterChip(self.tr("Purchases")),
            "contacts": FilterChip(self.tr("Contacts")),
        }
        for group, chip in self._filters.items():
            chip.setChecked(group == "all")
            chip.clicked.connect(self._chooser(group))
        self.list = ListView(TimelineDelegate(), name=self.tr("History"))
        self.list.opened.connect(self._open)
        self.body.addLayout(row(*self._filters.values(), None, gap=6, margins=(12, 6, 12, 0)))
        self.add(self.list, 1)

    def _chooser(self, group: str) -> Callable[[], None]:
        def choose() -> None:
            self._group = group
            for name, chip in self._filters.items():
                chip.setChecked(name == group)
            self._show()

        return choose

    def show_profile(self, profile: Profile) -> None:
        """Set the moments."""
        self._profile = profile
        self._show()

    def _show(self) -> None:
        if self._profile is not None:
            self.list.set_rows(timeline_rows(self._profile.timeline, self._group))

    def _open(self, row_id: object) -> None:
        number = int(str(row_id).split(":", 1)[0])
        if self._profile is not None and self._profile.timeline[number].ref[0] == "order":
            self.opened.emit(self._profile.timeline[number].ref[1])
