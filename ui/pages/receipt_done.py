"""What a finished sale shows: how it was paid, what changed for the customer, what they took home. Mock-up 06b."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied
from ui.theme import look
from ui.widgets import Card, Icon, IconTile, PaidSeal, Scroll, Text, Thumb, column, row

if TYPE_CHECKING:
    from clienteling.domain.receipt import ReceiptContent, Tender
    from clienteling.services.sale import Receipt


class PaidCard(Card):
    """The seal, the amount, and how it was paid."""

    def __init__(self) -> None:
        super().__init__(tone="ok", padding=0)
        self.setFixedHeight(96 if look().compact else 110)
        self._title, self._line = Text("", "display"), Text("", "body", "ink2")
        self._tenders = QVBoxLayout()
        self._tenders.setSpacing(6)
        ends = QWidget()
        ends.setLayout(column(None, self._tenders, None))
        names = column(None, self._title, self._line, None, gap=0)
        self.body.addLayout(row(PaidSeal(60), 18, names, None, ends, margins=(26, 0, 20, 0)))

    def show_content(self, content: ReceiptContent) -> None:
        """Set the amounts; the change to give comes first, it is what the hands do now."""
        self._title.set_text(
            self.tr("Paid {amount}").format(amount=i18n.money(content.total, content.currency))
        )
        change = sum(tender.change for tender in content.tenders)
        give = self.tr("Give {amount} change").format(amount=i18n.money(change, content.currency))
        sale = self.tr("Sale {number}").format(number=i18n.isolate(content.number))
        self._line.set_text(
            words.joined(sale, i18n.day_clock(content.at), give if change else self.tr("No change to give"))
        )
        while (item := self._tenders.takeAt(0)) is not None:
            if (inner := item.layout()) is not None:
                emptied(inner)
        for tender in (one for one in content.tenders if one.amount):
            given = i18n.money(tender.amount, content.currency)
            self._tenders.addLayout(
                row(Icon("circle-check", 16, "ok"), Text(_tender(tender), "small"), 24, None,
                    Text(given, "small", strong=True, tabular=True))
            )  # fmt: skip


@dataclass(frozen=True)
class Done:
    """What the page knows of the sale: the paper, the receipt of a sale just made, and whether the hub is reached."""

    content: ReceiptContent
    receipt: Receipt | None
    online: bool


class ChangedCard(Card):
    """What this sale did, line by line."""

    def __init__(self) -> None:
        super().__init__(self.tr("What changed"))
        self.body.setSpacing(14)

    def show_done(self, done: Done, first: str) -> None:
        """Set the lines; `first` is the customer's name as it may be shown."""
        self.set_title(
            self.tr("What changed for {name}").format(name=first) if first else self.tr("What changed")
        )
        emptied(self.body)
        inside = QWidget()
        inner = column(gap=10 if look().compact else 14)
        for icon, tone, title, text in self._lines(done):
            names = column(
                Text(title, "body", medium=True, wrap=True), Text(text, "small", "ink2", wrap=True), gap=0
            )
            line = row(IconTile(icon, tone, 32, 16), 4, names, gap=8)
            line.setStretch(2, 1)
            inner.addLayout(line)
        inner.addStretch(1)
        inside.setLayout(inner)
        self.add(Scroll(inside), 1)

    def _lines(self, done: Done) -> list[tuple[str, str, str, str]]:
        content, receipt = done.content, done.receipt
        shown = self._points(done)
        if receipt is not None and receipt.new_tier:
            tier = self.tr("New tier: {tier}").format(tier=words.tier(receipt.new_tier))
            shown.append(("crown", "gold", tier, self.tr("Reached with this sale")))
        if receipt is not None and receipt.cart_closed and content.provisional:
            shown.append(("shopping-cart", "neutral", self.tr("The online cart will be closed"),
                          self.tr("When this sale is sent to the store service")))  # fmt: skip
        elif receipt is not None and receipt.cart_closed:
            shown.append(("shopping-cart", "accent", self.tr("Online cart closed as bought in store"),
                          self.tr("The website shows the order, not the cart")))  # fmt: skip
        if receipt is not None and receipt.kept_in_wishlist:
            kept = self.tr("{title} kept in the wishlist").format(
                title=words.listed(receipt.kept_in_wishlist)
            )
            shown.append(("heart", "accent", kept, self.tr("It was left out of this sale")))
        if receipt is not None and receipt.not_taken:
            gone = self.tr("{title} left out").format(title=words.listed(receipt.not_taken))
            shown.append(("circle-minus", "neutral", gone, self.tr("Not kept in the wishlist")))
        if sent := [line.title for line in content.lines if line.to_be_sent]:
            shown.append(("truck", "accent", self.tr("{title} will be sent").format(title=words.listed(sent)),
                          self.tr("From another store, to the customer’s address")))  # fmt: skip
        if content.provisional and not done.online:
            shown.append(("cloud-off", "warn", self.tr("Saved on this till"),
                          self.tr("It is sent when the connection returns. Points follow then.")))  # fmt: skip
        if content.returns_until is not None:
            until = self.tr("Returns until {day}").format(day=i18n.day(content.returns_until))
            shown.append(("undo-2", "neutral", until, self.tr("With or without paper")))
        return shown

    def _points(self, done: Done) -> list[tuple[str, str, str, str]]:
        content = done.content
        if not content.points_earned and not content.points_used:
            return []
        used = self.tr("{points} used").format(points=i18n.number(content.points_used))
        earned = words.points_earned(content.points_earned)
        title = words.listed([earned, used]) if content.points_used else earned
        return [("coins", "gold", title, self._now(done))]

    def _now(self, done: Done) -> str:
        receipt, points = done.receipt, done.content.points_now
        now = words.points(points) if points is not None else ""
        if receipt is not None and receipt.to_next and receipt.next_tier:
            to_next = self.tr("{points} to {tier}")
            left = to_next.format(points=i18n.number(receipt.to_next), tier=words.tier(receipt.next_tier))
            return words.joined(now, left)
        return now


class GoodsCard(Card):
    """What they took home."""

    def __init__(self) -> None:
        super().__init__(self.tr("Goods"))

    def show_goods(self, content: ReceiptContent, pictures: dict[str, str | None]) -> None:
        """Set the lines with their pictures by SKU."""
        emptied(self.body)
        pieces = sum(line.quantity for line in content.lines)
        self.set_count(pieces, i18n.number(pieces))
        inside = QWidget()
        inner = column(gap=12)
        for line in content.lines:
            title = line.title if line.quantity == 1 else f"{i18n.number(line.quantity)} × {line.title}"
            second = words.joined(line.variant, words.sku(line.sku))
            names = column(
                Text(title, "body", medium=True, elide=True), Text(second, "small", "ink2", elide=True), gap=0
            )
            price = Text(i18n.money(line.total, content.currency), "body", strong=True, tabular=True)
            inner.addLayout(row(Thumb(pictures.get(line.sku) or "", 44), 4, names, None, price))
        inner.addStretch(1)
        inside.setLayout(inner)
        self.add(Scroll(inside), 1)


def _tender(tender: Tender) -> str:
    name = words.tender("card" if tender.tender == "standalone" else tender.tender)
    return f"{name} {i18n.isolate(f'•• {tender.last4}')}" if tender.last4 else name
