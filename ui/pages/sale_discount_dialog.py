"""Ctrl D: a discount by hand, on a line or the whole sale, as a share or an amount, with its reason and who may give how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clienteling.domain.money import parse_amount
from clienteling.domain.policy import most_discount
from clienteling.errors import BadInput, ClientelingError
from ui import i18n
from ui.problems import problem
from ui.widgets import Button, Choice, Dialog, Field, Keypad, Segmented, Text, column, row
from ui.widgets.soft_keyboard import has_own_keypad

if TYPE_CHECKING:
    from clienteling.services.sale import Sale
    from clienteling.till import Till
    from ui.counter import Counter

WIDTH = 720


class DiscountDialog(Dialog):
    """Stays open until the discount counts or is given up."""

    def __init__(self, counter: Counter, sale: Sale, line: str | None, most: int) -> None:
        super().__init__(
            counter.window, QCoreApplication.translate("DiscountDialog", "Give a discount"), width=WIDTH
        )
        self._counter, self._sale = counter, sale
        limit = self.tr("You may give up to {share}. The reason is kept with the sale.")
        self.body.addWidget(Text(limit.format(share=i18n.percent(most / 10_000)), "small", "ink2", wrap=True))
        lines = [(one.id, one.title) for one in sale.lines if one.change != "gone"]
        self.on = Choice(self.tr("On"), [("", self.tr("The whole sale")), *lines])
        self.on.set_value(line or "")
        share, money = self.tr("Share"), self.tr("Amount")
        self.kind = Segmented([("share", share), ("amount", money)], name=self.tr("Share or amount"))
        self.kind.changed.connect(self._kind_changed)
        self.value = Field(self.tr("Percent"))
        self.value.edit.keep_at_start()
        has_own_keypad(self.value.edit)
        self.value.submitted.connect(self.give)
        self.keypad = Keypad(left=".", key_height=48)
        self.keypad.setFixedWidth(216)
        self.keypad.pressed.connect(self._key)
        self.reasons = [
            Button(each) for each in (self.tr("Small fault"), self.tr("Price match"), self.tr("Good will"))
        ]
        self.reason = Field(self.tr("Reason"), self.tr("Choose one above, or type"))
        self.reason.submitted.connect(self.give)
        for button in self.reasons:
            button.clicked.connect(self._reason_pressed)
        asked = column(self.on, self.kind, self.value, _strip(*self.reasons), self.reason, None)
        work = row(asked, self.keypad, gap=20)
        work.setStretch(0, 1)
        self.body.addLayout(work)
        self._buttons_row()
        self.set_focus_on(self.value.edit)

    def _buttons_row(self) -> None:
        cancel = Button(self.tr("Keep the prices"), "secondary", keys="Esc")
        cancel.clicked.connect(self._cancel)
        self.go = Button(self.tr("Give discount"), "primary", keys="Enter")
        self.go.clicked.connect(self.give)
        self.body.addWidget(_strip(None, cancel, self.go))

    def _cancel(self) -> None:
        self.close_with("")

    def _key(self, key: str) -> None:
        if key == "back":
            self.value.edit.backspace()
        else:
            self.value.edit.insert(i18n.point() if key == "." else i18n.digits(key))

    def _kind_changed(self, kind: str) -> None:
        amount = self.tr("Amount in {currency}").format(currency=self._sale.currency)
        self.value.set_label(self.tr("Percent") if kind == "share" else amount)
        self.value.set_error("")

    def _reason_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.reason.set_text(button.text())
            self.reason.set_error("")

    def _typed(self) -> tuple[int | None, int | None] | None:
        """The share in basis points or the amount in minor units; None cannot be read."""
        try:
            typed = parse_amount(self.value.text(), "EUR" if self._is_share() else self._sale.currency).amount
        except BadInput:
            return None
        if typed <= 0:
            return None
        return (typed, None) if self._is_share() else (None, typed)

    def _is_share(self) -> bool:
        return self.kind.value() == "share"

    def give(self) -> None:
        """Try it; a refusal stands under its field."""
        typed = self._typed()
        if typed is None:
            self.value.set_error(self.tr("Type digits, with a point before the smaller coins."))
        elif not self.reason.text():
            self.reason.set_error(self.tr("A reason is needed."))
            self.reason.edit.setFocus()
        elif not self.go.is_busy():
            self._counter.bridge.spawn(self._given(*typed))

    async def _given(self, share: int | None, amount: int | None) -> None:
        self.go.set_busy(True, self.tr("Saving…"))
        line, reason = self.on.value() or None, self.reason.text()
        try:
            await self._counter.sale.discount(line=line, share=share, amount=amount, reason=reason)
        except ClientelingError as error:
            self.go.set_busy(False)
            words = problem(error)
            self.value.set_error(f"{words.bold} {words.text}")
            return
        self.close_with("given")


async def ask_discount(counter: Counter, line: str | None) -> None:
    """Open the dialog for the open sale, with a line chosen when the focus is in one."""
    sale = counter.sale.sale
    if sale is not None and sale.lines:
        DiscountDialog(counter, sale, line, await counter.bridge.run(_most)).open()


def _most(till: Till) -> int:
    """The largest share (basis points) who works here may give."""
    return most_discount(till.policy, till.session.role if till.session is not None else "associate")


def _strip(*items: QWidget | None) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*items))
    return holder
