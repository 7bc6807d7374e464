"""What stands over the amount for cash, a gift card, a split and a link; the card's panel is payment_terminal.py's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.widgets import Button, Field, Flow, Hairline, IconTile, Text, column, row
from ui.widgets.soft_keyboard import wants

PARTS = (2, 3, 4)
"""Into how many payments an amount may be split."""


class CashPanel(QWidget):
    """What is to pay in cash, and what to give back."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._due, self._change = Text("", "display", tabular=True), Text("", "display", tabular=True)
        self._second = Text("", "body", "ink2")
        self.take = Button("", "primary", "check", "Enter", large=True)
        self.take.clicked.connect(self.taken)
        due = column(Text(self.tr("To pay in cash"), "body", "ink2"), self._due, gap=2)
        back = column(self._second, self._change, gap=2)
        divider = Hairline(vertical=True)
        divider.setFixedHeight(64)
        tile = IconTile("banknote", "accent", 64, 32)
        figures = row(None, tile, 24, due, 28, divider, 28, back, None, gap=0)
        self.setLayout(column(None, figures, 20, row(None, self.take, None), None, gap=0))

    def show_cash(self, due: int, given: int | None, currency: str) -> None:
        """Set the sums in minor units; less than is due is a part of it."""
        is_part = given is not None and 0 < given < due
        rest = abs((given or 0) - due) if given else 0
        self._due.set_text(i18n.money(due, currency))
        self._second.set_text(self.tr("Stays to pay") if is_part else self.tr("Change to give"))
        self._change.set_text(i18n.money(rest, currency))
        self._change.set_tone("ink" if is_part else "ok" if rest else "ink3")
        part = self.tr("Take {amount} as a part").format(amount=i18n.money(given or 0, currency))
        self.take.set_text(part if is_part else self.tr("Complete sale"))
        self.take.setEnabled(bool(given) or due == given == 0)  # a voucher may have paid all of it


class GiftPanel(QWidget):
    """A gift card's number, scanned or typed; `taken` on Enter, `asked` for its balance."""

    taken = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(self.tr("Gift card"), "page")
        self._text = Text(
            self.tr("Scan the card, or type its number. It is asked at once."), "body", "ink2", wrap=True
        )
        self.number = Field(self.tr("Number of the gift card"), icon="scan-barcode")
        wants(self.number.edit, "code")
        self.number.changed.connect(self._typed)
        self.number.submitted.connect(self.taken)
        self.balance = Text("", "body", "ok", strong=True)
        self.ask = Button(self.tr("Show balance"), "secondary", "wallet")
        self.ask.clicked.connect(self.asked)
        self.take = Button(self.tr("Take from gift card"), "primary", "check", "Enter", large=True)
        self.take.clicked.connect(self.taken)
        words = column(
            None, self._title, self._text, 6, self.number, self.balance, 8, row(self.take, self.ask, None), None,
            gap=4,
        )  # fmt: skip
        holder = QWidget()
        holder.setLayout(words)
        holder.setFixedWidth(460)
        self.setLayout(row(None, holder, None))

    def show_balance(self, amount: str) -> None:
        """What is left on the card."""
        self.number.set_error("")
        self.balance.set_text(self.tr("On this card: {amount}").format(amount=amount))

    def empty(self) -> None:
        """For the next card."""
        self.number.set_text("")
        self._typed()

    def show_online(self, online: bool) -> None:
        """Whether the hub can be asked."""
        self.take.setEnabled(online)
        self.ask.setEnabled(online)
        if not online:
            self._text.set_text(
                self.tr("Without a connection no gift card can be taken. Choose another way to pay.")
            )
        else:
            self._text.set_text(self.tr("Scan the card, or type its number."))

    def _typed(self, *_: object) -> None:
        self.number.set_error("")
        self.balance.set_text("")


class SplitPanel(QWidget):
    """Into how many parts; then each is paid in its own way."""

    split = Signal(int)
    begun = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        title = Text(self.tr("Split the amount"), "page")
        self._text = Text("", "body", "ink2", wrap=True)
        self.parts = {count: Button("", "secondary") for count in PARTS}
        for count, button in self.parts.items():
            button.setProperty("parts", count)
            button.clicked.connect(self._pressed)
        self.ways = {
            "card": Button(self.tr("Pay this part by card"), "primary", "credit-card", "Enter", large=True),
            "cash": Button(self.tr("In cash"), "secondary", "banknote", large=True),
            "gift_card": Button(self.tr("Gift card"), "secondary", "gift", large=True),
        }
        for way, button in self.ways.items():
            button.setProperty("way", way)
            button.clicked.connect(self._begin)
        parts, ways = Flow(*self.parts.values(), gap=8), Flow(*self.ways.values(), gap=8)
        self.setLayout(column(None, title, self._text, 8, parts, 8, ways, None, gap=6, margins=(16, 0, 4, 0)))

    def show_split(self, rest: int, left: int, amount: int | None, currency: str) -> None:
        """What is left in minor units, how many payments may still follow, and the part that is chosen."""
        self._text.set_text(
            self.tr("Up to 4 payments in one sale, {left} still free. Choose equal parts, or type this part’s amount.")
            .format(left=i18n.number(left))
        )  # fmt: skip
        for count, button in self.parts.items():
            each = -(-rest // count)
            button.set_text(
                self.tr("{count} × {amount}").format(
                    count=i18n.number(count), amount=i18n.money(each, currency)
                )
            )
            button.set_variant("soft" if amount == each else "secondary")
            button.setEnabled(count <= left)
        for button in self.ways.values():
            button.setEnabled(bool(amount) and left > 0)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.split.emit(int(button.property("parts")))

    def _begin(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.begun.emit(str(button.property("way")))
