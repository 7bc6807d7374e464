"""The strip under a way to pay: how much, quick amounts, and the keypad. Mock-up 06a."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from clienteling.domain.money import exponent, parse_amount
from clienteling.errors import BadInput
from ui import i18n
from ui.theme import Chip, look
from ui.widgets import Button, ChipLabel, Flow, Keypad, Text, column, row
from ui.widgets.field import FieldFrame
from ui.widgets.line_edit import LineEdit
from ui.widgets.soft_keyboard import has_own_keypad

SMALL_NOTES, NOTES = (5, 10, 20, 50, 100), (10, 50, 100, 500)
"""Units a customer hands over: the quick amounts round up to these, the small ones below 100."""


class AmountStrip(QWidget):
    """Nothing typed is all that is left to pay. `changed` after every digit, `submitted` on Enter, `stepped` on the arrows."""

    changed = Signal()
    submitted = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rest, self._currency, self._cash = 0, "", False
        self.beside: tuple[QLineEdit, ...] = ()
        """Fields of the way that is open: the keypad types into the one that has the focus."""
        self._quick: dict[int, Button] = {}
        self.label = Text("", "small", "ink2", strong=True)
        self.edit = LineEdit("", role="page")
        self.edit.keep_at_start()
        has_own_keypad(self.edit)
        self.edit.setProperty("standsForText", True)  # nothing typed is the rest: it stands there in ink
        self.edit.textChanged.connect(self._typed)
        self.edit.submitted.connect(self.submitted)
        self.edit.installEventFilter(self)
        self._rest_chip = ChipLabel(Chip(self.tr("Rest of the sale"), "accent"))
        self.quick = Flow(gap=8)
        self.said = Text("", "small", "ink2", wrap=True)
        self.keypad = Keypad(left=".")
        self.keypad.setFixedWidth(232)
        self.keypad.pressed.connect(self._key)
        self.frame = FieldFrame(self.edit, 60)
        self.frame.setLayout(row(self.edit, self._rest_chip, margins=(14, 6, 12, 6)))
        start = column(self.label, self.frame, self.quick, self.said, None, gap=10)
        strip = row(start, self.keypad, gap=20, margins=(16, 14, 16, 16))
        strip.setStretch(0, 1)
        self.setLayout(strip)

    def show_rest(self, label: str, rest: int, currency: str, *, cash: bool = False) -> None:
        """What is left to pay in minor units; the typed amount is dropped when that changed."""
        if (rest, currency, cash) != (self._rest, self._currency, self._cash):
            self._rest, self._currency, self._cash = rest, currency, cash
            self.edit.clear()
            self.edit.setPlaceholderText(i18n.money(rest, currency))
            self.quick.set_widgets(*self._buttons())
        self.label.set_text(label)
        self.edit.setAccessibleName(label)
        self._show()

    def amount(self) -> int | None:
        """The amount in minor units; nothing typed is the rest; None cannot be read."""
        text = self.edit.text().strip()
        if not text:
            return self._rest
        try:
            return parse_amount(text, self._currency).amount
        except BadInput:
            return None

    def set_amount(self, amount: int | None) -> None:
        """Put an amount in; None is the rest again."""
        self.edit.setText("" if amount in (None, self._rest) else i18n.amount(amount or 0, self._currency))

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """The sentence under the amounts."""
        self.said.set_text(sentence)
        self.said.set_tone("bad" if wrong else "ink2")
        self.frame.wrong = wrong
        self.frame.update()

    def lit(self) -> int | None:
        """The quick amount that is marked: the one that is given, in minor units."""
        given = self.amount()
        return given if given in self._quick else None

    def press(self, amount: int) -> None:
        """A quick amount, as if it was pressed."""
        self._quick[amount].click()

    def quick_amounts(self) -> list[int]:
        """The quick amounts that are offered, in minor units."""
        return list(self._quick)

    def _buttons(self) -> list[QWidget]:
        rest, unit = self._rest, 10 ** exponent(self._currency)
        if self._cash:
            self._quick = {rest: Button(self.tr("Exact"))}
            amounts = quick_amounts(rest, unit)
        else:
            self._quick, amounts = {}, part_amounts(rest, unit)
        for amount in amounts:
            self._quick[amount] = Button(i18n.money(amount, self._currency, whole=True))
        if not self._cash and rest > 1:
            self._quick[rest // 2] = Button(self.tr("Half"))
        if not self._cash:
            self._quick[rest] = Button(self.tr("All"))
        for amount, button in self._quick.items():
            button.clicked.connect(self._giver(amount))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a finger leaves the focus in the amount
        return list(self._quick.values())

    def _giver(self, amount: int) -> Callable[[], None]:
        def give() -> None:
            self.edit.setText(i18n.amount(amount, self._currency))

        return give

    def _key(self, key: str) -> None:
        beside = next((each for each in self.beside if each.hasFocus()), None)
        edit = self.edit if beside is None else beside
        if key == "back":
            edit.backspace()
        elif beside is None:
            edit.insert(i18n.point() if key == "." else i18n.digits(key))
        elif key != ".":
            edit.insert(key)

    def _typed(self, *_: object) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._rest_chip.setVisible(not self._cash and self.amount() == self._rest and self._has_room())
        for amount, button in self._quick.items():
            button.set_variant("soft" if amount == self.lit() else "secondary")

    def _has_room(self) -> bool:
        """Whether the whole amount stands beside the chip that explains it; the amount matters more."""
        amount = look().metrics("page").horizontalAdvance(i18n.money(self._rest, self._currency))
        return amount + 48 + self._rest_chip.sizeHint().width() <= self.frame.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for the chip, or has not."""
        super().resizeEvent(event)
        if self._currency:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows leave the amount for the list of ways to pay."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.stepped.emit(steps[Qt.Key(event.key())])
                return True
        return False


def quick_amounts(due: int, unit: int) -> list[int]:
    """Up to three sums somebody may hand over for `due`: rounded up to notes, each once, all in minor units."""
    notes = SMALL_NOTES if due < 100 * unit else NOTES
    sums = {-(-due // (note * unit)) * note * unit for note in notes}
    return sorted(each for each in sums if each > due)[:3]


def part_amounts(rest: int, unit: int) -> list[int]:
    """Up to two round sums below the rest, for a part of it, all in minor units: 500 and 1,000 of 1,150."""
    sums = [size * 10**power * unit for power in range(6) for size in (1, 2, 5)]
    below = [each for each in sums if each < rest and each * 10 >= rest and each != rest // 2]
    return below[-2:]
