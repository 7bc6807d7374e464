"""The count of a drawer: how many of each note and coin, or one amount for who counted otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from clienteling.domain.fold import ascii_digits
from clienteling.domain.money import parse_amount
from clienteling.errors import BadInput
from ui import i18n
from ui.pages.parts import emptied
from ui.widgets import Card, Field, Scroll, Text, column
from ui.widgets.soft_keyboard import has_own_keypad

COLUMNS = 3
MOST_PIECES = 99_999


class CountCard(Card):
    """`changed` after each digit; `done` on Enter. Emptied by `clear`."""

    changed = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._currency = ""
        self._pieces: dict[int, Field] = {}
        self.whole = Field(self.tr("Or the whole amount, counted otherwise"))
        self.whole.edit.keep_at_start()
        has_own_keypad(self.whole.edit)
        self.whole.edit.textChanged.connect(self._typed)
        self.whole.submitted.connect(self.done)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._holder = QWidget()
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(2, 2, 10, 2)
        inner.addLayout(self._grid)
        inner.addSpacing(14)
        inner.addWidget(self.whole)
        inner.addStretch(1)
        hint = Text(self.tr("How many of each; what is not there stays empty."), "small", "ink2", wrap=True)
        self.body.addLayout(column(hint, Scroll(self._holder), gap=8))

    def show_currency(self, currency: str, denominations: Sequence[int]) -> None:
        """Offer the notes and coins of a currency (minor units); the same again keeps what is typed."""
        if (currency, list(denominations)) == (self._currency, list(self._pieces)):
            return
        emptied(self._grid)
        self._currency, self._pieces = currency, {}
        rows = -(-len(denominations) // COLUMNS)
        for place, value in enumerate(denominations):
            field = Field(i18n.money(value, currency, whole=True), i18n.number(0))
            field.edit.keep_at_start()
            has_own_keypad(field.edit)
            field.edit.setValidator(QIntValidator(0, MOST_PIECES, field.edit))
            field.edit.setAccessibleName(
                self.tr("How many of {amount}").format(amount=i18n.money(value, currency))
            )
            field.edit.textChanged.connect(self._typed)
            field.submitted.connect(self.done)
            self._pieces[value] = field
            self._grid.addWidget(field, place % rows, place // rows)
        order: list[QWidget] = [*(one.edit for one in self._pieces.values()), self.whole.edit]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def fields(self) -> list[QWidget]:
        """Every field in the order they are counted."""
        return [*(one.edit for one in self._pieces.values()), self.whole.edit]

    def pieces(self) -> list[Field]:
        """The fields of the notes and coins, the largest first."""
        return list(self._pieces.values())

    def clear(self) -> None:
        """Nothing is counted."""
        for field in (*self._pieces.values(), self.whole):
            field.set_text("")
            field.set_error("")

    def counts(self) -> dict[int, int]:
        """How many of each, by worth in minor units; empty fields left out."""
        found = {value: _number(field.text()) for value, field in self._pieces.items()}
        return {value: pieces for value, pieces in found.items() if pieces}

    def amount(self) -> int | None:
        """What is counted in minor units: the notes and coins, else the whole amount; None when nothing can be read."""
        counts = self.counts()
        if counts:
            return sum(value * pieces for value, pieces in counts.items())
        text = self.whole.text().strip()
        if not text:
            return 0 if any(field.text().strip() for field in self._pieces.values()) else None
        try:
            found = parse_amount(text, self._currency).amount
        except BadInput:
            return None
        return found if found >= 0 else None

    def press(self, key: str) -> None:
        """A key of the keypad, into the field that has the focus; the first one when none has."""
        focused = QApplication.focusWidget()
        edits = self.fields()
        edit = focused if focused in edits else edits[0]
        assert isinstance(edit, QLineEdit)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if key == "back":
            edit.backspace()
        elif key != "." or edit is self.whole.edit:
            edit.insert(i18n.point() if key == "." else i18n.digits(key))

    def _typed(self, _text: str) -> None:
        wrong = self.amount() is None and bool(self.whole.text().strip())
        self.whole.set_error(self.tr("Write an amount, such as 120.50") if wrong else "")
        self.whole.setEnabled(not self.counts())
        self.changed.emit()


def _number(text: str) -> int:
    plain = ascii_digits(text.strip())
    return int(plain) if plain.isdecimal() else 0
