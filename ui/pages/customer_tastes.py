"""Sizes and likes of a customer, corrected where they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import i18n
from ui.models import words
from ui.widgets import Button, Card, Field, FilterChip, Flow, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.person import Profile
    from ui.counter import Counter


class TasteList(Card):
    """Likes or avoids: chips that go away when pressed, and a field to add one."""

    def __init__(self, title: str, placeholder: str, prefer: Callable[[str, bool], None]) -> None:
        super().__init__(title)
        self._prefer = prefer
        self._chips = Flow(gap=4)
        self.field = Field(self.tr("Add"), placeholder)
        self.field.submitted.connect(self._add)
        add = Button(self.tr("Add"), "secondary", "plus")
        add.clicked.connect(self._add)
        line = row(self.field, add)
        line.setStretch(0, 1)
        line.setAlignment(add, Qt.AlignmentFlag.AlignBottom)
        self.add(self._chips)
        self.body.addLayout(line)

    def show_values(self, values: tuple[str, ...]) -> None:
        """Set the chips anew."""
        chips: list[QWidget] = []
        for value in values:
            chip = FilterChip(value, icon="x", checkable=False)
            chip.setAccessibleName(self.tr("Remove {value}").format(value=value))
            chip.clicked.connect(self._remover(value))
            chips.append(chip)
        self._chips.set_widgets(*(chips or [Text(self.tr("Nothing noted yet."), "small", "ink2")]))

    def _remover(self, value: str) -> Callable[[], None]:
        def remove() -> None:
            self._prefer(value, False)

        return remove

    def _add(self) -> None:
        value = self.field.text().strip()
        if value:
            self.field.set_text("")
            self._prefer(value, True)


class TastesTab(QWidget):
    """Six sizes, a note on the fit, likes and avoids."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._customer = ""
        self._before: dict[str, str] = {}
        self.sizes = Card(self.tr("Sizes"))
        self.fields = {size: Field(words.size(size)) for size in words.SIZES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for number, field in enumerate(self.fields.values()):
            grid.addWidget(field, number // 3, number % 3)
            field.changed.connect(self._typed)
        self.fit = Field(self.tr("Fit"), self.tr("Prefers longer sleeves"))
        self.fit.changed.connect(self._typed)
        self.save = Button(self.tr("Save sizes"), "primary", "check", "Ctrl Enter")
        self.save.clicked.connect(self.keep)
        self.sizes.body.addLayout(grid)
        self.sizes.add(self.fit)
        self.sizes.body.addLayout(row(None, self.save))
        self.likes = TasteList(self.tr("Likes"), self.tr("Cashmere"), self._like)
        self.avoids = TasteList(self.tr("Avoids"), self.tr("Mohair"), self._avoid)
        across = row(column(self.sizes, None), column(self.likes, self.avoids, None, gap=14), gap=14)
        across.setStretch(0, 1)
        across.setStretch(1, 1)
        self.setLayout(across)

    def show_profile(self, profile: Profile) -> None:
        """Set what is known; a size somebody is typing stays."""
        other = profile.customer.id != self._customer
        if other or not self._changes():
            self._customer = profile.customer.id
            known = dict(profile.sizes.values)
            self._before = {f"sizes.{size}": known.get(size, "") for size in words.SIZES}
            self._before["fit_note"] = profile.sizes.fit_note
            for size, field in self.fields.items():
                field.set_text(known.get(size, ""))
            self.fit.set_text(profile.sizes.fit_note)
        at = profile.sizes.checked_at
        self.sizes.set_age(self.tr("Checked {day}").format(day=i18n.short_day(at)) if at else "")
        self.likes.show_values(profile.likes)
        self.avoids.show_values(profile.avoids)
        self._typed()

    def _changes(self) -> dict[str, str]:
        now = {f"sizes.{size}": field.text().strip() for size, field in self.fields.items()}
        now["fit_note"] = self.fit.text().strip()
        return {name: value for name, value in now.items() if value != self._before.get(name, "")}

    def _typed(self, *_: object) -> None:
        self.save.setEnabled(bool(self._changes()))

    def keep(self) -> None:
        """Save what was changed."""
        if self._changes():
            self._counter.bridge.spawn(self._keep(self._customer, self._changes()))

    async def _keep(self, customer: str, changes: dict[str, str]) -> None:
        from clienteling.services import people

        await self._counter.bridge.run(people.correct, customer, changes)
        self._before.update(changes)
        self._typed()
        self._counter.note(self.tr("Sizes saved"), icon="ruler")

    def _like(self, value: str, add: bool) -> None:
        self._prefer("likes", value, add)

    def _avoid(self, value: str, add: bool) -> None:
        self._prefer("avoids", value, add)

    def _prefer(self, kind: Literal["likes", "avoids"], value: str, add: bool) -> None:
        from clienteling.services import people

        self._counter.bridge.spawn(self._counter.bridge.run(people.prefer, self._customer, kind, value, add))
