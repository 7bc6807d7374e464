"""The sale beside the payment: what is bought, what it costs, and the button that completes it. Mock-up 06a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied, show_total
from ui.theme import look
from ui.widgets import Button, Card, Hairline, Scroll, Text, Thumb, column, row

if TYPE_CHECKING:
    from clienteling.services.sale import Sale, SaleLine, Totals


class SaleCard(Card):
    """Lines, total, Complete sale."""

    complete = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sale"), padding=0)
        self.setFixedWidth(336)
        self.body.setSpacing(0)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(15, 12, 15, 12)
        self._column.setSpacing(10)
        self.add(Scroll(self._lines), 1)
        self.add(Hairline())
        self._total, self._tax = (
            Text("", "body", strong=True, tabular=True),
            Text("", "small", "ink2", tabular=True),
        )
        self._rounding = Text("", "body", tabular=True)
        rounding = QWidget()
        rounding.setLayout(row(Text(self.tr("Rounding for cash"), "body", "ink2"), None, self._rounding))
        self._rounding_row = rounding
        total = row(Text(self.tr("Total"), "body", "ink2"), None, self._total)
        tax = row(Text(self.tr("Of that tax"), "small", "ink2"), None, self._tax)
        self.body.addLayout(column(total, rounding, tax, gap=8, margins=(15, 12, 15, 14)))
        self._due = Text("", "amount", tabular=True)
        self.button = Button(self.tr("Complete sale"), "primary", "check", "Enter", large=True)
        self.button.clicked.connect(self.complete)
        foot = QWidget()
        self._to_pay = Text(self.tr("To pay"), "title")
        due = row(self._to_pay, None, self._due)
        foot.setLayout(column(due, self.button, gap=6, margins=(15, 10 if look().compact else 16, 15, 15)))
        self.set_footer(foot)

    def show_sale(self, sale: Sale, totals: Totals) -> None:
        """Set lines and amounts."""
        self.set_age(words.items(totals.items))
        emptied(self._column)
        for line in sale.lines:
            self._column.addWidget(_line(line, sale.currency))
        self._column.addStretch(1)
        self._total.set_text(i18n.money(totals.total, totals.currency))
        self._tax.set_text(i18n.money(totals.tax, totals.currency))
        self._rounding.set_text(i18n.money(totals.cash_total - totals.total, totals.currency))
        self._rounding_row.setVisible(totals.cash_total != totals.total)
        room = self.minimumWidth() - 2 * 15 - 16 - self._to_pay.sizeHint().width()
        show_total(self._due, i18n.money(totals.cash_total, totals.currency), room)


def _line(line: SaleLine, currency: str) -> QWidget:
    shown = QWidget()
    title = line.title if line.quantity == 1 else f"{i18n.number(line.quantity)} × {line.title}"
    inner = row(
        Thumb(line.image or "", 36),
        Text(title, "small", elide=True),
        Text(i18n.money(line.total, currency), "small", strong=True, tabular=True),
    )
    inner.setStretch(1, 1)
    shown.setLayout(inner)
    return shown
