"""Two questions of the drawer that are rare: the float was typed wrong, and a payment nobody knows the end of keeps it open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from clienteling.domain.money import parse_amount
from clienteling.errors import BadInput, Refused
from ui import i18n
from ui.models import drawer_words
from ui.widgets import Button, Dialog, Field, Keypad, column, row
from ui.widgets.soft_keyboard import has_own_keypad

if TYPE_CHECKING:
    from clienteling.services.shift_views import ShiftView
    from clienteling.till import Till
    from ui.counter import Counter


class FloatDialog(Dialog):
    """`corrected` gives what was in the drawer at the opening (minor units); Esc leaves it as it is."""

    corrected = Signal(int)

    def __init__(self, window: QWidget, shift: ShiftView) -> None:
        text = self.tr("You may correct it until cash moves. Both amounts stay written down.")
        super().__init__(window, self.tr("Correct the float"), text, width=560)
        self._currency = shift.currency
        self.amount = Field(
            self.tr("In the drawer at the opening"), i18n.amount(shift.float_, shift.currency)
        )
        self.amount.edit.keep_at_start()
        has_own_keypad(self.amount.edit)
        self.keypad = Keypad(left=".", key_height=48)
        self.keypad.setFixedWidth(216)
        self.keypad.pressed.connect(self._key)
        self.body.addLayout(row(column(self.amount, None), self.keypad, gap=20))
        self.body.addSpacing(10)
        self.add_choice(self.tr("Leave it"), "secondary", "")
        self.add_choice(self.tr("Correct the float"), "primary", "correct", "Enter")
        self.amount.submitted.connect(self._submit)
        self.set_focus_on(self.amount.edit)

    def close_with(self, value: str) -> None:
        """Only an amount that can be read is written down."""
        if value == "correct":
            amount = self._minor()
            if amount is None:
                self.amount.set_error(self.tr("Write an amount, such as 120.50"))
                self.amount.edit.setFocus()
                return
            self.corrected.emit(amount)
        super().close_with(value)

    def _submit(self) -> None:
        self.close_with("correct")

    def _key(self, key: str) -> None:
        self.amount.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if key == "back":
            self.amount.edit.backspace()
        else:
            self.amount.edit.insert(i18n.point() if key == "." else i18n.digits(key))

    def _minor(self) -> int | None:
        try:
            found = parse_amount(self.amount.text().strip(), self._currency).amount
        except BadInput:
            return None
        return found if found >= 0 else None


class DespiteDialog(Dialog):
    """A manager closes the shift although a payment is unknown: `said` gives the reason that is written down with it."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        text = self.tr("The payment becomes a question for a manager. It is named beside the count.")
        super().__init__(window, self.tr("Nobody knows of a payment whether it was charged"), text, width=560)
        self.reason = Field(self.tr("Why the shift is closed now"), self.tr("The terminal does not answer"))
        self.body.addWidget(self.reason)
        usual = (self.tr("The terminal does not answer"), self.tr("The shop closes"))
        self.usual = [Button(words) for words in usual]  # who has no keyboard says it with a finger
        for button, words in zip(self.usual, usual, strict=True):
            button.clicked.connect(partial(self.reason.set_text, words))
            self.body.addWidget(button)
        self.body.addSpacing(10)
        self.add_choice(self.tr("Leave it open"), "secondary", "", "Esc")
        self.add_choice(self.tr("Close the shift"), "primary", "close", "Enter")
        self.reason.submitted.connect(self._submit)
        self.set_focus_on(self.reason.edit)

    def close_with(self, value: str) -> None:
        """Only with a reason."""
        if value == "close":
            if not self.reason.text().strip():
                self.reason.set_error(self.tr("Say why"))
                self.reason.edit.setFocus()
                return
            self.said.emit(self.reason.text().strip())
        super().close_with(value)

    def _submit(self) -> None:
        self.close_with("close")


def ask_float(counter: Counter, shift: ShiftView, done: Callable[[], Awaitable[None]]) -> None:
    """Ask what was in the drawer at the opening; `done` comes after it is written down."""
    dialog = FloatDialog(counter.window, shift)

    async def correct(amount: int) -> None:
        from clienteling.services import shift as shifts

        made = await counter.bridge.run(shifts.correct, amount)
        counter.note(
            _tr("The float is corrected"), detail=i18n.money(made.float_, made.currency), icon="coins"
        )
        await done()

    def corrected(amount: int) -> None:
        counter.bridge.spawn(correct(amount))

    dialog.corrected.connect(corrected)
    dialog.open()


async def close_or_ask(
    counter: Counter,
    counts: dict[int, int] | None,
    counted: int,
    despite: str | None,
    again: Callable[[str], None],
) -> ShiftView | None:
    """Close the shift and say it; None when a manager is asked why it closes although a payment is unknown, then `again`."""
    try:
        made = await counter.bridge.run(_closed, counts, None if counts else counted, despite)
    except Refused as error:
        if not error.facts.get("can_override") or despite is not None:
            raise
        dialog = DespiteDialog(counter.window)
        dialog.said.connect(again)
        dialog.open()
        return None
    off = made.closed.difference if made.closed else None
    detail = drawer_words.difference(off, made.currency) if off else ""
    counter.note(_tr("The shift is closed"), detail=detail, icon="coins")
    return made


def _closed(till: Till, counts: dict[int, int] | None, counted: int | None, despite: str | None) -> ShiftView:
    from clienteling.services import shift

    return shift.close(till, counts, counted, despite=despite)


def _tr(text: str) -> str:
    return QCoreApplication.translate("shift_float", text)
