"""The summary beside a sale: what it came to online, what changed, what is to pay, and the one main button. Mock-up 05."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied, show_total
from ui.pages.sale_discounts import DiscountsPart
from ui.theme import look
from ui.theme.marks import surface
from ui.widgets import Button, Card, Hairline, Icon, Scroll, Text, announce, column, row

if TYPE_CHECKING:
    from clienteling.services.sale import Discount, Sale, Totals

WIDTH = 356


class PointsStrip(QWidget):
    """What the sale earns, on saffron across the card."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", "small", "gold", elide=True)
        self.setFixedHeight(40)
        self.setLayout(row(Icon("trending-up", 16, "gold"), self._text, gap=12, margins=(15, 0, 15, 0)))

    def show_text(self, text: str) -> None:
        """Set it; nothing hides the strip."""
        self._text.set_text(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Saffron with its line above."""
        painter, tone = QPainter(self), surface("gold")
        if tone.fill is not None:
            painter.fillRect(self.rect(), tone.fill)
        if tone.edge is not None:
            painter.fillRect(QRectF(0, 0, self.width(), 1), tone.edge)


class Summary(Card):
    """Lines of amounts, points, total, Take payment."""

    pay = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Summary"), padding=0)
        self.setFixedWidth(340 if look().compact else WIDTH)
        self.discounts = DiscountsPart()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8 if look().compact else 10)
        self._points = PointsStrip()
        self._reason = Text("", "small", "warn", wrap=True)
        self._total = Text("", "amount", tabular=True)
        self.button = Button(self.tr("Take payment"), "primary", "credit-card", "F9", large=True)
        self.button.clicked.connect(self.pay)
        low = look().compact
        part = QWidget()
        part.setLayout(column(self.discounts, margins=(15, 12 if low else 15, 15, 12 if low else 15)))
        inside = QWidget()
        rows = column(self._rows, None, margins=(15, 12 if low else 15, 15, 12))
        whole = column(part, Hairline(), rows, gap=0)
        whole.setStretch(2, 1)
        inside.setLayout(whole)
        self.body.setSpacing(0)
        self.add(Scroll(inside, beside=False), 1)
        self.add(self._points)
        foot = QWidget()
        self._to_pay = Text(self.tr("To pay"), "title")
        to_pay = row(self._to_pay, None, self._total)
        foot.setLayout(
            column(to_pay, self._reason, self.button, gap=6, margins=(15, 12 if low else 18, 15, 15))
        )
        self.set_footer(foot)

    def show_sale(self, sale: Sale, totals: Totals) -> None:
        """Set every amount, and why payment has to wait if it has to."""
        self.set_age(words.items(totals.items))
        self.discounts.show_sale(sale, totals)
        emptied_rows(self._rows)
        for name, value, tone in self._amounts(sale, totals):
            self._rows.addLayout(_amount(name, value, tone))
        self._rows.addLayout(
            _amount(self._tax(totals), i18n.money(totals.tax, totals.currency), "ink2", quiet=True)
        )
        room = self.minimumWidth() - 2 * 15 - 16 - self._to_pay.sizeHint().width()
        before, total = self._total.text(), i18n.money(totals.total, totals.currency)
        show_total(self._total, total, room)
        if before != total and self.isVisible():
            announce(self._total, f"{self._to_pay.text()} {total}")
        self._points.show_text(self._earns(sale, totals))
        reason = self._blocked(totals)
        self._reason.set_text(reason)
        self._reason.setVisible(bool(reason))
        self.button.setEnabled(not totals.blockers)
        is_free = totals.total == 0 and not totals.blockers
        self.button.set_text(self.tr("Complete sale") if is_free else self.tr("Take payment"))
        self.button.set_icon("check" if is_free else "credit-card")

    def show_paid(self, *, whole: bool, part: str) -> None:
        """A cart that is paid already is not paid again; `part` is what was taken of this sale so far."""
        if whole:
            self._reason.set_text(self.tr("This cart is already paid. Give it back."))
            self.button.setEnabled(False)
        elif part:
            self._reason.set_text(self.tr("{amount} is paid already. Take the rest.").format(amount=part))
        if whole or part:
            self._reason.setVisible(True)

    def _amounts(self, sale: Sale, totals: Totals) -> list[tuple[str, str, str]]:
        currency = totals.currency
        shown: list[tuple[str, str, str]] = []
        if totals.saved is not None:
            shown.append((self.tr("Saved online"), i18n.money(totals.saved, currency), "ink"))
        if totals.price_drop:
            name = self._named(sale, "down", self.tr("Price drop, {title}"), self.tr("Price drops"))
            shown.append((name, i18n.money(-abs(totals.price_drop), currency), "ok"))
        if totals.price_rise:
            name = self._named(sale, "up", self.tr("Price rise, {title}"), self.tr("Price rises"))
            shown.append((name, i18n.money(abs(totals.price_rise), currency), "warn"))
        if totals.saved is not None and totals.added:
            shown.append((self.tr("Added here"), i18n.money(totals.added, currency), "ink"))
        if totals.saved is not None and totals.left_out:
            named = self.tr("Left out, {titles}").format(titles=words.listed(totals.without))
            name = named if totals.without else self.tr("Left out")
            shown.append((name, i18n.money(-totals.left_out, currency), "ink"))
        if totals.saved is None:
            shown.append((self.tr("Goods"), i18n.money(totals.goods, currency), "ink"))
        offs = [(self._off(one, totals), i18n.money(-one.amount, currency), "ok") for one in totals.discounts]
        return shown + offs

    def _off(self, one: Discount, totals: Totals) -> str:
        """What takes something off, as a row says it: `Promotion, AUTUMN10`."""
        if one.kind == "points":
            return self.tr("Points, {points}").format(points=i18n.number(totals.points_used))
        names = {
            "promotion": self.tr("Promotion, {title}"), "offer": self.tr("Offer, {title}"),
            "voucher": self.tr("Voucher, {title}"), "manual": self.tr("Discount, {title}"),
        }  # fmt: skip
        return names[one.kind].format(title=one.reason if one.kind == "manual" else one.code or one.title)

    def _named(self, sale: Sale, change: str, one: str, many: str) -> str:
        titles = [line.title for line in sale.lines if line.change == change]
        return one.format(title=titles[0]) if len(titles) == 1 else many

    def _tax(self, totals: Totals) -> str:
        if len(totals.taxes) != 1:
            return self.tr("Tax included") if totals.tax_mode == "included" else self.tr("Tax")
        text = self.tr("Tax {rate} included") if totals.tax_mode == "included" else self.tr("Tax {rate}")
        return text.format(rate=i18n.percent(totals.taxes[0].rate / 10_000))

    def _earns(self, sale: Sale, totals: Totals) -> str:
        if sale.customer is None or not totals.points_earned:
            return ""
        earned = i18n.number(totals.points_earned)
        if totals.to_next and totals.next_tier:
            text = self.tr("Earns {points} point(s), {left} left to {tier}", "", totals.points_earned)
            return text.format(
                points=earned, left=i18n.number(totals.to_next), tier=words.tier(totals.next_tier)
            )
        return self.tr("Earns {points} point(s)", "", totals.points_earned).format(points=earned)

    def _blocked(self, totals: Totals) -> str:
        codes = {code for code, _ in totals.blockers}
        if "empty" in codes:
            return self.tr("Scan or type an item first.")
        if "line_gone" in codes:
            return self.tr("One item is not sold any more. Choose what to do with it.")
        if "line_not_here" in codes:
            return self.tr("One item is not here. Choose what to do with it.")
        if "price_rise_not_agreed" in codes:
            return self.tr("A price rose. Ask the customer, then record the answer.")
        if "send_no_stock" in codes:
            return self.tr("One item can no longer be sent. Choose what to do with it.")
        if "send_no_address" in codes:
            return self.tr("One item is to be sent: the customer’s address is needed.")
        return ""


def emptied_rows(rows: QVBoxLayout) -> None:
    """Take the rows of amounts out, each with its widgets."""
    while (item := rows.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            emptied(inner)
            inner.deleteLater()


def _amount(name: str, value: str, tone: str, *, quiet: bool = False) -> QHBoxLayout:
    role = "small" if quiet else "body"
    label = Text(name, role, "ink2", wrap=True)
    amount = Text(value, role, tone, tabular=True)
    inner = row(label, amount)
    inner.setStretch(0, 1)
    inner.setAlignment(amount, Qt.AlignmentFlag.AlignTop)
    return inner
