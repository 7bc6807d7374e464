"""The sale beside the payment: what is bought, what it costs, which parts are paid and what is still to pay. Mock-up 06a."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied, show_total
from ui.theme import look
from ui.widgets import Card, Hairline, IconButton, IconTile, Progress, Scroll, Text, Thumb, column, row
from ui.widgets.toast import KEPT_CLEAR

if TYPE_CHECKING:
    from clienteling.services.sale import Sale, SaleLine, Totals
    from clienteling.services.tenders import Due, Part

WIDTH = 336


class SaleCard(Card):
    """Lines, total, parts paid, still to pay. `returned` wants a part given back."""

    returned = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Sale"), padding=0)
        self.setFixedWidth(WIDTH)
        self.body.setSpacing(0)
        self._lines, self._column = _list(10)
        self._parts, self._paid = _list(8)
        self._amounts = QVBoxLayout()
        self._amounts.setSpacing(8)
        self._amounts.setContentsMargins(15, 12, 15, 12)
        self.add(Scroll(self._lines), 1)
        self.add(Hairline())
        self.body.addLayout(self._amounts)
        self._above_parts = Hairline()
        self.add(self._above_parts)
        self.add(self._parts)
        foot = self._foot()
        foot.setObjectName(KEPT_CLEAR)
        self.set_footer(foot)

    def _foot(self) -> QWidget:
        self._due = Text("", "amount", tabular=True)
        self._name = Text(self.tr("Still to pay"), "title")
        self._bar = Progress(0.0, "ok")
        self._done, self._of = Text("", "caption", "ink2"), Text("", "caption", "ink2")
        foot = QWidget()
        edge = 10 if look().compact else 16
        due, below = row(self._name, None, self._due), row(self._done, None, self._of)
        foot.setLayout(column(due, self._bar, below, gap=6, margins=(15, edge, 15, edge)))
        return foot

    def show_sale(self, sale: Sale, totals: Totals, due: Due, *, cash: bool) -> None:
        """Set lines, amounts and parts; in cash the last part is rounded."""
        number = i18n.isolate(due.number) if due.number else ""
        self.set_title(self.tr("Sale {number}").format(number=number) if number else self.tr("Sale"))
        self.set_age(words.items(totals.items))
        emptied(self._column)
        for line in sale.lines:
            self._column.addWidget(_line(line, sale.currency))
        self._column.addStretch(1)
        self._show_amounts(totals, due, cash=cash)
        emptied(self._paid)
        parts = [part for part in due.parts if not part.is_open]
        for part in parts:
            self._paid.addWidget(PartRow(part, sale.currency, self._giver(part)))
        for each in (self._above_parts, self._parts):
            each.setVisible(bool(parts))
        self._show_due(totals, due, cash=cash)

    def _show_amounts(self, totals: Totals, due: Due, *, cash: bool) -> None:
        while (item := self._amounts.takeAt(0)) is not None:
            if (inner := item.layout()) is not None:
                emptied(inner)
                inner.deleteLater()
        currency = totals.currency
        shown = [(self.tr("Goods"), totals.goods, "ink")] if totals.discount else []
        points = totals.points_worth if totals.points_used else 0
        if totals.discount - points:
            shown.append((self.tr("Discounts"), -(totals.discount - points), "ok"))
        if points:
            shown.append((self.tr("Points"), -points, "ok"))
        shown.append((self.tr("Of that tax"), totals.tax, "ink2"))
        if cash and due.cash_rest != due.rest:
            shown.append((self.tr("Rounding for cash"), due.cash_rest - due.rest, "ink"))
        shown.append((self.tr("To pay"), due.total, "ink"))
        for name, amount, tone in shown:
            strong = name == self.tr("To pay")
            value = Text(i18n.money(amount, currency), "body", tone, strong=strong, tabular=True)
            self._amounts.addLayout(row(Text(name, "body", "ink2"), None, value))

    def _show_due(self, totals: Totals, due: Due, *, cash: bool) -> None:
        rest = due.cash_rest if cash else due.rest
        room = WIDTH - 2 * 15 - 16 - self._name.sizeHint().width()
        show_total(self._due, i18n.money(rest, totals.currency), room)
        self._bar.set_value(due.paid / due.total if due.total else 0.0)
        paid, total = i18n.money(due.paid, totals.currency), i18n.money(due.total, totals.currency)
        self._done.set_text(self.tr("{amount} paid").format(amount=paid))
        self._of.set_text(self.tr("of {amount}").format(amount=total))

    def _giver(self, part: Part) -> Callable[[], None]:
        def give() -> None:
            self.returned.emit(part)

        return give


class PartRow(QWidget):
    """A part that is paid, with the way back."""

    def __init__(self, part: Part, currency: str, give_back: Callable[[], None]) -> None:
        super().__init__()
        title = part_title(part)
        left = (
            self.tr("{amount} left").format(amount=i18n.money(part.left, currency))
            if part.left is not None
            else ""
        )
        state = self.tr("Goes back") if part.state in ("voiding", "refused") else self.tr("Approved")
        names = column(
            Text(title, "small", strong=True, elide=True),
            Text(words.joined(state, left), "caption", "ink2", elide=True),
            gap=0,
        )
        amount = Text(i18n.money(-part.amount, currency), "small", "ok", strong=True, tabular=True)
        self.back = IconButton("x", self.tr("Give this payment back"), outlined=False)
        self.back.clicked.connect(give_back)
        inner = row(IconTile("check", "ok", 32, 16), 4, names, amount, self.back, gap=6)
        inner.setStretch(2, 1)
        self.setLayout(inner)
        self.setAccessibleName(words.joined(title, i18n.money(part.amount, currency), state))


def part_title(part: Part) -> str:
    """`Gift card •• 7731`."""
    name = words.tender(part.tender)
    return f"{name} {i18n.isolate(f'•• {part.last4}')}" if part.last4 else name


def _list(gap: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(15, 12, 15, 12)
    inside.setSpacing(gap)
    return holder, inside


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
