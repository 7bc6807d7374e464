"""Who signed in here lately, as tiles: choosing one leaves only the PIN to type. Mock-up 01."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied
from ui.theme import look, paint_icon
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.marks import paint_avatar
from ui.theme.tokens import tokens

if TYPE_CHECKING:
    from clienteling.services.colleagues import Colleague

HIGH, AVATAR, MARK, INSET = 64, 40, 20, 12


class PersonTile(QPushButton):
    """One person: avatar, name, role, a check when chosen."""

    def __init__(self, person: Colleague) -> None:
        super().__init__()
        self.person = person
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HIGH)
        self.setProperty("ring", tokens().radius["tile"])
        self.setText(person.name)
        self.setAccessibleName(f"{person.name}, {words.role(person.role)}")

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(180, HIGH)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, colors, box = QPainter(self), look().colors, QRectF(self.rect())
        chosen, boxes = self.isChecked(), InlineBoxes(QRectF(self.rect()))
        fill = colors.accentSoft if chosen else colors.hover if self.underMouse() else colors.surface
        edge, width = (colors.accent, 2) if chosen else (colors.lineStrong, 1)
        rounded(painter, box, tokens().radius["tile"], fill, edge, width)
        avatar = boxes.centred(INSET, AVATAR, AVATAR)
        paint_avatar(painter, avatar, self.person.id, i18n.initials_of(self.person.name), True)
        start = INSET + AVATAR + 10
        room = box.width() - start - INSET - ((MARK + 6) if chosen else 0)
        name, role = boxes.at(start, 12, room, 22), boxes.at(start, 34, room, 18)
        elided = look().metrics("body", 600).elidedText(self.person.name, Qt.TextElideMode.ElideRight, room)
        draw_text(painter, name, elided, look().font("body", 600), colors.ink)
        draw_text(painter, role, words.role(self.person.role), look().font("caption"), colors.ink2)
        if chosen:
            at = boxes.centred(box.width() - INSET - MARK, MARK, MARK)
            paint_icon(painter, "circle-check", at, colors.accentInk)


class PeopleTiles(QWidget):
    """Two columns of people. `chosen` gives the Colleague."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)

    def set_people(self, people: Sequence[Colleague], chosen: str) -> None:
        """Show them; `chosen` is the id of who is expected."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        emptied(self._grid)
        for place, person in enumerate(people):
            tile = PersonTile(person)
            self._group.addButton(tile)
            self._grid.addWidget(tile, place // 2, place % 2)
            tile.setChecked(person.id == chosen)
        for number in (0, 1):
            self._grid.setColumnStretch(number, 1)

    def clear_choice(self) -> None:
        """Somebody who is not among them."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def tiles(self) -> list[PersonTile]:
        """The tiles in reading order."""
        return [button for button in self._group.buttons() if isinstance(button, PersonTile)]

    def _clicked(self, button: object) -> None:
        if isinstance(button, PersonTile):
            self.chosen.emit(button.person)
