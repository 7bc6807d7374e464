"""Orders of all channels, one list; beside it the lines, payments and returns of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n
from ui.delegates import OrderDelegate
from ui.models import words
from ui.models.profile_rows import order_rows, spend
from ui.models.timeline import reason
from ui.pages.parts import age, emptied, foot
from ui.receipts.printing import has_printer, print_copy
from ui.widgets import Button, Card, EmptyState, Hairline, Icon, ListView, Scroll, Text, Thumb, column, row

if TYPE_CHECKING:
    from clienteling.services.person import OrderLineView, OrderView, Profile, ReturnView
    from ui.counter import Counter


class OrdersTab(QWidget):
    """The list keeps its choice when the profile is read again."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._orders: dict[str, OrderView] = {}
        self._shown = ""
        self.card = Card(self.tr("Orders"), padding=0)
        self.list = ListView(OrderDelegate(), name=self.tr("Orders"))
        self.list.opened.connect(self.select)
        self.card.add(self.list, 1)
        self._detail = QVBoxLayout()
        self._detail.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._detail)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(self.card, 10)
        across.addWidget(holder, 12)

    def show_profile(self, profile: Profile) -> None:
        """Set the list; the newest order is shown beside it."""
        self.card.set_age(age(profile, "orders"))
        self.card.set_count(profile.order_count, i18n.number(profile.order_count))
        self._orders = {order.id: order for order in profile.orders}
        self.list.set_rows(order_rows(profile.orders))
        chosen = self._shown if self._shown in self._orders else next(iter(self._orders), "")
        self.select(chosen)

    def select(self, order: object) -> None:
        """Show one order beside the list."""
        self._shown = str(order)
        emptied(self._detail)
        found = self._orders.get(self._shown)
        if found is None:
            card = Card()
            card.add(
                EmptyState(
                    "shopping-bag", self.tr("No orders yet"), self.tr("Sales of all channels appear here.")
                )
            )
            self._detail.addWidget(card)
            return
        self.list.select(found.id)
        self._detail.addWidget(OrderCard(self._counter, found))


class OrderCard(Card):
    """One order: its lines, what was paid, what came back."""

    def __init__(self, counter: Counter, order: OrderView) -> None:
        super().__init__(self.tr("Order {number}").format(number=i18n.isolate(order.number)), padding=0)
        self._counter, self._order = counter, order
        place = (
            order.store_name
            if order.channel == "store" and order.store_name
            else words.channel(order.channel)
        )
        self.set_age(words.joined(i18n.day_clock(order.at), place))
        inside = QWidget()
        body = column(gap=0)
        for line in order.lines:
            body.addWidget(_line(line, order))
            body.addWidget(Hairline())
        body.addLayout(self._totals())
        for each in order.returns:
            body.addWidget(Hairline())
            body.addLayout(self._returned(each))
        body.addStretch(1)
        inside.setLayout(body)
        self.add(Scroll(inside), 1)
        if order.channel == "store":
            self._add_receipt()

    def _totals(self) -> QVBoxLayout:
        order = self._order
        shown = [(self.tr("Goods"), order.goods)]
        if order.discount:
            shown.append((self.tr("Discount"), -order.discount))
        if order.rounding:
            shown.append((self.tr("Rounding"), order.rounding))
        rows = [_amount(name, spend(minor, order.currency)) for name, minor in shown]
        included = self.tr("Tax included") if order.tax_mode == "included" else self.tr("Tax")
        rows.append(_amount(included, spend(order.tax, order.currency), quiet=True))
        rows.append(_amount(self.tr("Total"), spend(order.total, order.currency), strong=True))
        rows += [
            _amount(words.tender(each.tender), spend(each.amount, order.currency)) for each in order.payments
        ]
        if order.points_earned:
            rows.append(_amount(self.tr("Points earned"), i18n.number(order.points_earned), quiet=True))
        return column(*rows, gap=6, margins=(16, 12, 16, 12))

    def _returned(self, back: ReturnView) -> QHBoxLayout:
        text = self.tr("Returned {day}: {reason}").format(
            day=i18n.short_day(back.at), reason=reason(back.reason)
        )
        amount = spend(-back.refund.amount, back.refund.currency)
        return row(
            Icon("undo-2", 16), Text(text, "small", "ink2"), None, Text(amount, "body", strong=True, tabular=True),
            margins=(16, 10, 16, 10),
        )  # fmt: skip

    def _add_receipt(self) -> None:
        show = Button(self.tr("Show receipt"), "secondary", "receipt")
        show.clicked.connect(self._receipt)
        self.again = Button(self.tr("Print again"), "secondary", "printer")
        self.again.clicked.connect(self._print)
        self.set_footer(foot(None, self.again, show))
        self.again.setVisible(has_printer(self._counter.bridge.settings))

    def _receipt(self) -> None:
        self._counter.go("receipt", self._order.id)

    def _print(self) -> None:
        self._counter.bridge.spawn(print_copy(self._counter, self._order.id))


def _line(line: OrderLineView, order: OrderView) -> QWidget:
    title = line.title if line.quantity == 1 else f"{i18n.number(line.quantity)} × {line.title}"
    back = ""
    if line.returned:
        back = QCoreApplication.translate("OrderCard", "{count} returned").format(
            count=i18n.number(line.returned)
        )
    second = words.joined(line.variant, words.sku(line.sku), back)
    names = column(
        Text(title, "body", strong=True, elide=True), Text(second, "small", "ink2", elide=True), gap=0
    )
    price = Text(spend(line.total, order.currency), "body", strong=True, tabular=True)
    shown = QWidget()
    shown.setLayout(row(Thumb(line.image or "", 44), 4, names, None, price, margins=(16, 8, 16, 8)))
    return shown


def _amount(name: str, value: str, *, strong: bool = False, quiet: bool = False) -> QHBoxLayout:
    tone = "ink2" if quiet else "ink"
    role = "small" if quiet else "body"
    return row(
        Text(name, role, tone, strong=strong), None, Text(value, role, tone, strong=strong, tabular=True)
    )
