"""Taking the payment: cash, with change. Mock-up 06a, with the one tender this version has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clienteling.domain.money import exponent, parse_amount
from clienteling.errors import BadInput
from ui import i18n
from ui.pages.page import Page
from ui.pages.payment_sale import SaleCard
from ui.pages.sale_head import SaleHead
from ui.widgets import Button, Card, Flow, Hairline, IconTile, Keypad, Text, column, row
from ui.widgets.field import FieldFrame, LineEdit

if TYPE_CHECKING:
    from ui.counter import Counter

SMALL_NOTES, NOTES = (5, 10, 20, 50, 100), (10, 50, 100, 500)
"""Units a customer hands over: the quick amounts round up to these, the small ones below 100."""


class PaymentPage(Page):
    """Reads the amount handed over, shows the change, completes the sale."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._typed = ""
        back = Button(self.tr("Back to cart"), "ghost", "arrow-left")
        back.clicked.connect(self._back)
        self.head = SaleHead(back)
        self.given = LineEdit("", role="page")
        self.given.textChanged.connect(self._show_change)
        self.given.submitted.connect(self.complete)
        self.keypad = Keypad(left=".")
        self.keypad.pressed.connect(self._key)
        self.quick = Flow(gap=8)
        self._quick: dict[int, Button] = {}
        self._due, self._change = Text("", "display", tabular=True), Text("", "display", tabular=True)
        self._said = Text("", "small", "ink2", wrap=True)
        self.sale_card = SaleCard()
        self.sale_card.complete.connect(self.complete)
        self.outer.addWidget(self.head)
        self.outer.addSpacing(10)
        work = row(self._cash_card(), self.sale_card, gap=16)
        work.setStretch(0, 1)
        self.outer.addLayout(work, 1)
        self.bind("F9", self.complete)
        counter.privacy_changed.connect(self._show)

    def _cash_card(self) -> Card:
        card = Card(self.tr("Cash"), padding=0)
        card.body.setSpacing(0)
        due = column(Text(self.tr("To pay"), "body", "ink2"), self._due, gap=2)
        back = column(Text(self.tr("Change to give"), "body", "ink2"), self._change, gap=2)
        divider = Hairline(vertical=True)
        divider.setFixedHeight(64)
        figures = row(
            None, IconTile("banknote", "accent", 64, 32), 24, due, 32, divider, 32, back, None, gap=0
        )
        card.body.addStretch(1)
        card.body.addLayout(figures)
        card.body.addStretch(1)
        frame = FieldFrame(self.given, 60)
        frame.setLayout(row(self.given, margins=(16, 6, 16, 6)))
        start = column(
            Text(self.tr("Cash received"), "small", "ink2", strong=True),
            frame,
            self.quick,
            self._said,
            None,
            gap=10,
        )
        self.keypad.setFixedWidth(232)
        strip = row(start, self.keypad, gap=20, margins=(16, 16, 16, 16))
        strip.setStretch(0, 1)
        foot = QWidget()
        foot.setLayout(strip)
        card.set_footer(foot)
        return card

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [
            ("0–9", self.tr("Amount")),
            ("Enter", self.tr("Complete sale")),
            ("F8", self.tr("Privacy")),
            ("Esc", self.tr("Back to cart")),
        ]

    def panels(self) -> list[QWidget]:
        """The amount, then the button."""
        return [self.given, self.sale_card.button]

    async def enter(self, what: Any) -> None:
        """The screen may face the customer from here on."""
        if self.counter.sale.sale is None or self.counter.sale.totals is None:
            self.counter.go("sale")
            return
        self.counter.set_privacy(True, by_itself=not self.counter.privacy)
        self.given.setText("")
        self._show()
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Back to the cart shows the names again; the receipt page keeps them short."""
        if self.counter.sale.sale is not None:
            self.counter.end_own_privacy()

    def escape(self) -> bool:
        """Esc goes back to the cart; nothing was taken."""
        self._back()
        return True

    def _back(self) -> None:
        self.counter.go("sale")

    def _show(self, *_: object) -> None:
        sale, totals = self.counter.sale.sale, self.counter.sale.totals
        if sale is None or totals is None:
            return
        self.head.show_sale(sale, self.counter.privacy)
        self.head.steps.set_current(1)
        self._due.set_text(i18n.money(totals.cash_total, totals.currency))
        self.sale_card.show_sale(sale, totals)
        self.given.setPlaceholderText(i18n.money(totals.cash_total, totals.currency))
        self.quick.set_widgets(*self._quick_buttons(totals.cash_total, totals.currency))
        self._show_change()

    def _quick_buttons(self, due: int, currency: str) -> list[QWidget]:
        self._quick = {due: Button(self.tr("Exact"))}
        for amount in quick_amounts(due, 10 ** exponent(currency)):
            self._quick[amount] = Button(i18n.money(amount, currency, whole=True))
        for amount, button in self._quick.items():
            button.clicked.connect(self._giver(amount))
        return list(self._quick.values())

    def _giver(self, amount: int) -> Callable[[], None]:
        def give() -> None:
            totals = self.counter.sale.totals
            if totals is not None:
                self.given.setText(i18n.amount(amount, totals.currency))
                self.given.setFocus(Qt.FocusReason.OtherFocusReason)

        return give

    def quick_last(self) -> None:
        """The largest of the quick amounts, as if it was pressed."""
        totals = self.counter.sale.totals
        if totals is not None:
            due = totals.cash_total
            self._giver(max([due, *quick_amounts(due, 10 ** exponent(totals.currency))]))()

    def _key(self, key: str) -> None:
        if key == "back":
            self.given.backspace()
        elif key == "clear":
            self.given.clear()
        else:
            self.given.insert(i18n.digits(key))

    def tendered(self) -> int | None:
        """What the customer handed over in minor units; nothing typed is the exact amount; None cannot be read."""
        totals = self.counter.sale.totals
        if totals is None:
            return None
        text = self.given.text().strip()
        if not text:
            return totals.cash_total
        try:
            return parse_amount(text, totals.currency).amount
        except BadInput:
            return None

    def _show_change(self, *_: object) -> None:
        totals, given = self.counter.sale.totals, self.tendered()
        if totals is None:
            return
        enough = given is not None and given >= totals.cash_total
        change = given - totals.cash_total if given is not None and enough else 0
        self._change.set_text(i18n.money(change, totals.currency))
        self._change.set_tone("ok" if change else "ink3")
        self._said.set_text(self._sentence(given, enough))
        self.sale_card.button.setEnabled(enough)
        for amount, button in self._quick.items():
            button.set_variant("soft" if amount == self.lit() else "secondary")

    def lit(self) -> int | None:
        """The quick amount that is marked: the one that is given, in minor units."""
        given = self.tendered()
        return given if given in self._quick else None

    def _sentence(self, given: int | None, enough: bool) -> str:
        if given is None:
            return self.tr("Type digits, with a point before the smaller coins.")
        if not enough:
            return self.tr("This is less than the amount to pay.")
        if not self.given.text().strip():
            return self.tr("Nothing typed means the exact amount.")
        return ""

    def complete(self) -> None:
        """Take the money and finish the sale; it is saved on this till at once."""
        given, totals = self.tendered(), self.counter.sale.totals
        if (
            given is not None
            and totals is not None
            and given >= totals.cash_total
            and not self.sale_card.button.is_busy()
        ):
            self.do(self._complete(given))

    async def _complete(self, given: int) -> None:
        self.sale_card.button.set_busy(True, self.tr("Saving…"))
        try:
            await self.counter.sale.pay_cash(given)
        finally:
            self.sale_card.button.set_busy(False)
        self.counter.go("receipt")


def quick_amounts(due: int, unit: int) -> list[int]:
    """Up to three sums somebody may hand over for `due`: rounded up to notes, each once, all in minor units."""
    notes = SMALL_NOTES if due < 100 * unit else NOTES
    sums = {-(-due // (note * unit)) * note * unit for note in notes}
    return sorted(each for each in sums if each > due)[:3]
