"""The bar over a sale: for whom it is, and how far it has come. Mock-ups 05 and 06."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.models import rows, words
from ui.theme import Chip
from ui.widgets import Avatar, ChipLabel, Hairline, Steps, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.sale import Sale


class SaleHead(QWidget):
    """Customer and the three steps; a page adds its own buttons at the end."""

    def __init__(self, *ends: QWidget) -> None:
        super().__init__()
        self._avatar = Avatar("", "", 40)
        self._name = Text("", "title", elide=True)
        self._tier = ChipLabel(Chip(""))
        self._line = Text("", "small", "ink2")
        self.steps = Steps([self.tr("Cart"), self.tr("Payment"), self.tr("Receipt")])
        divider = Hairline(vertical=True)
        divider.setFixedHeight(36)
        names = column(row(self._name, self._tier, None), self._line, gap=0)
        self.setFixedHeight(44)
        self.setLayout(row(self._avatar, 4, names, 16, divider, 16, self.steps, None, *ends))

    def show_sale(self, sale: Sale | None, privacy: bool, number: str = "") -> None:
        """Set the customer with their phone number; a sale without one says so."""
        named = sale is not None and sale.customer is not None
        self._avatar.set_person((sale.customer or "") if sale else "", sale.initials if sale else "")
        name = (
            rows.shown(sale.customer_name, privacy)
            if sale is not None and named
            else self.tr("Without a customer")
        )
        self._name.set_text(name)
        self._tier.setVisible(named and bool(sale and sale.tier))
        self._tier.set_chip(words.tier_chip(sale.tier if sale else "") or Chip(""))
        points = words.points(sale.points) if sale is not None and named else ""
        called = words.phone(number, privacy) if named else ""
        self._line.set_text(words.joined(points, called) or self.tr("No points are earned"))

    def show_person(self, customer: str, name: str, initials: str, tier: str, line: str) -> None:
        """Set somebody whose sale is over."""
        self._avatar.set_person(customer, initials)
        self._name.set_text(name or self.tr("Without a customer"))
        self._tier.setVisible(bool(tier))
        self._tier.set_chip(words.tier_chip(tier) or Chip(""))
        self._line.set_text(line)
