"""The dialogs of the drawer: paying in and out with a reason, and the question before a count is final."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from clienteling.domain.money import parse_amount
from clienteling.errors import BadInput
from ui import i18n
from ui.models import drawer_words
from ui.problems import problem
from ui.widgets import Button, Dialog, Field, Keypad, column, row
from ui.widgets.soft_keyboard import has_own_keypad

if TYPE_CHECKING:
    from clienteling.errors import Refused
    from ui.counter import Counter


class MoveDialog(Dialog):
    """`moved` gives the amount (minor units) and the reason once both are there; Esc drops it."""

    moved = Signal(int, str)

    def __init__(self, window: QWidget, kind: Literal["in", "out"], currency: str, most: int | None) -> None:
        title = (
            self.tr("Put cash into the drawer") if kind == "in" else self.tr("Take cash out of the drawer")
        )
        super().__init__(window, title, width=560)
        self._currency, self._most = currency, most
        helper = (
            self.tr("Your role takes out up to {amount}.").format(amount=i18n.money(most, currency))
            if most
            else ""
        )
        self.amount = Field(self.tr("Amount"), i18n.amount(0, currency), helper=helper)
        self.amount.edit.keep_at_start()
        has_own_keypad(self.amount.edit)
        hint = self.tr("Change from the bank") if kind == "in" else self.tr("Stamps, with receipt")
        self.reason = Field(self.tr("What for"), hint)
        self.usual = Button(hint)  # who has no keyboard says the usual reason with a finger
        self.usual.clicked.connect(partial(self.reason.set_text, hint))
        self.keypad = Keypad(left=".", key_height=48)
        self.keypad.setFixedWidth(216)
        self.keypad.pressed.connect(self._key)
        fields = column(self.amount, self.reason, self.usual, None, gap=12)
        self.body.addLayout(row(fields, self.keypad, gap=20))
        self.body.addSpacing(10)
        self.add_choice(self.tr("Leave it"), "secondary", "")
        verb = self.tr("Pay in") if kind == "in" else self.tr("Pay out")
        self.pay = self.add_choice(verb, "primary", "pay", "Enter")
        self.amount.submitted.connect(self.reason.edit.setFocus)
        self.reason.submitted.connect(self._submit)
        self.set_focus_on(self.amount.edit)

    def close_with(self, value: str) -> None:
        """Only what can be read and explained is paid."""
        if value == "pay" and not self._is_said():
            return
        super().close_with(value)

    def _key(self, key: str) -> None:
        """A finger on the keypad types the amount, wherever the focus was."""
        edit = self.amount.edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if key == "back":
            edit.backspace()
        else:
            edit.insert(i18n.point() if key == "." else i18n.digits(key))

    def _submit(self) -> None:
        self.close_with("pay")

    def _is_said(self) -> bool:
        amount, reason = self._minor(), self.reason.text().strip()
        too_much = amount is not None and self._most is not None and amount > self._most
        unread = self.tr("Write an amount, such as 120.50") if not amount else ""
        self.amount.set_error(self.tr("Ask a manager to take out this much") if too_much else unread)
        self.reason.set_error("" if reason else self.tr("Say what the cash is for"))
        if not amount or too_much or not reason:
            (self.reason if amount and not too_much else self.amount).edit.setFocus()
            return False
        self.moved.emit(amount, reason)
        return True

    def _minor(self) -> int | None:
        try:
            found = parse_amount(self.amount.text().strip(), self._currency).amount
        except BadInput:
            return None
        return found if found > 0 else None


def ask_to_open(counter: Counter, refused: Refused) -> None:
    """The payment needs a counted drawer: open the shift now, and come back to the payment."""
    words = problem(refused)
    dialog = Dialog(counter.window, words.bold, words.text)
    dialog.add_choice(_tr("Open the shift"), "primary", "open", "Enter")
    dialog.add_choice(_tr("Not now"), "secondary", "", "Esc")

    def answered(choice: str) -> None:
        if choice == "open":
            counter.go("shift", "payment")

    dialog.closed.connect(answered)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("shift_move", text)


class CloseDialog(Dialog):
    """Asks before a count is written down; `off` is by how much it differs, None where nobody here may know."""

    def __init__(self, window: QWidget, counted: int, off: int | None, currency: str) -> None:
        amount = i18n.money(counted, currency)
        text = self.tr("The count is written down and cannot be changed.")
        if off:
            differs = self.tr("The count differs by {amount}.")
            text = f"{differs.format(amount=drawer_words.difference(off, currency))} {text}"
        super().__init__(
            window, self.tr("Close the shift with {amount} counted?").format(amount=amount), text
        )
        self.add_choice(self.tr("Count again"), "secondary", "again", "Esc")
        # Enter presses what has the focus: its key is not printed where it would count again.
        self.add_choice(self.tr("Close the shift"), "primary", "close", "" if off else "Enter")
        self.set_focus_on("again" if off else "close")
