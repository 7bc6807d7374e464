"""What the pages of the settings are made of: the menu, a row with a name and a control, a state on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.theme import look, paint_icon
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.tokens import tokens
from ui.widgets import Card, Chip, ChipLabel, Hairline, IconTile, Text, column, row
from ui.widgets.layouts import show_when

MENU, ITEM = 232, 44


class StatusCard(Card):
    """One of the four cards on top: an icon, a name, one word, one line."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(padding=16)
        self._glyph = icon
        self._tile = IconTile(icon)
        self.value, self._line = Text("", "title", elide=True), Text("", "caption", "ink2", elide=True)
        names = column(Text(name, "caption", "ink2", elide=True), self.value, self._line, gap=0)
        inner = row(self._tile, 4, names)
        inner.setStretch(2, 1)
        self.body.addLayout(inner)

    def show_fact(self, tone: str, value: str, line: str) -> None:
        """Set it."""
        self._tile.set_icon(self._glyph, tone)
        self.value.set_text(value)
        self._line.set_text(line)


class SettingRow(QWidget):
    """A name, a sentence about it and its control at the end; what somebody else decides stays readable and says who."""

    def __init__(
        self, name: str, line: str, control: QWidget, *, fixed: bool = False, below: bool = False
    ) -> None:
        """`below` gives wide choices a line of their own: beside them the words would be squeezed."""
        super().__init__()
        self._control, self._fixed = control, fixed
        words = column(Text(name, "body", medium=True, wrap=True), gap=2)
        if line:
            words.addWidget(Text(line, "small", "ink2", wrap=True))
        self._chip = ChipLabel(Chip("", "neutral", "lock"))
        inner = row(words, self._chip, gap=16, margins=(16, 12, 16, 12))
        inner.setStretch(0, 1)
        if below:
            words.addSpacing(6)
            words.addLayout(row(control, None))
        else:
            inner.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inner)
        self.set_whose("")

    def set_whose(self, whose: str) -> None:
        """Whose choice it is; an empty text makes it everybody's, but for what IT has fixed."""
        said = self.tr("Set by IT") if self._fixed else whose
        self._chip.set_chip(Chip(said, "neutral", "lock"))
        show_when(self._chip, bool(said))
        self._control.setEnabled(not said)
        self._control.setAccessibleDescription(said)


def rows_card(title: str, rows: Sequence[QWidget]) -> Card:
    """Rows under each other on one card."""
    card = Card(title, padding=0)
    card.body.setSpacing(0)
    for number, each in enumerate(rows):
        if number:
            card.add(Hairline())
        card.add(each)
    return card


class MenuItem(QAbstractButton):
    """A section in the menu: icon and name, filled when it is the one on the screen."""

    def __init__(self, value: str, text: str, icon: str) -> None:
        super().__init__()
        self.value, self._icon = value, icon
        self.setCheckable(True)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", tokens().radius["control"])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(MENU - 18, ITEM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item."""
        painter, colors, box = QPainter(self), look().colors, QRectF(self.rect())
        boxes, chosen = InlineBoxes(box), self.isChecked()
        if chosen or self.underMouse():
            rounded(painter, box, tokens().radius["control"], colors.accentSoft if chosen else colors.hover)
        ink = colors.accentInk if chosen else colors.ink
        paint_icon(painter, self._icon, boxes.centred(12, 20, 20), ink if chosen else colors.ink2)
        font = look().font("body", 500)
        room = box.width() - 52
        text = look().metrics("body", 500).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        draw_text(painter, boxes.at(44, 0, room, box.height()), text, font, ink)


class SettingsMenu(Card):
    """The sections in groups. `chosen` gives the section's name."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[tuple[str, Sequence[tuple[str, str, str]]]]) -> None:
        super().__init__(padding=9)
        self.setFixedWidth(MENU)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._group = QButtonGroup(self)
        self.body.setSpacing(2)
        for name, items in groups:
            self.body.addLayout(row(Text(name, "caption", "ink2", strong=True), None, margins=(12, 8, 8, 4)))
            for value, text, icon in items:
                item = MenuItem(value, text, icon)
                item.setAccessibleName(text)
                self._group.addButton(item)
                self.add(item)
        self.body.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)

    def mark(self, value: str) -> None:
        """Mark the section on the screen."""
        for item in self.items():
            item.setChecked(item.value == value)

    def items(self) -> list[MenuItem]:
        """The items in their order."""
        return [item for item in self._group.buttons() if isinstance(item, MenuItem)]

    def _clicked(self, item: object) -> None:
        if isinstance(item, MenuItem):
            self.chosen.emit(item.value)
