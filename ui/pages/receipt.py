"""A finished sale: paid, what changed for the customer, the receipt on paper and as a PDF. Mock-up 06b."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from clienteling.errors import StorageError
from ui import i18n
from ui.models import rows, words
from ui.pages.page import Page
from ui.pages.parts import emptied
from ui.pages.receipt_paper import Tray
from ui.pages.sale_head import SaleHead
from ui.receipts.painter import Paper, save_pdf
from ui.theme import look
from ui.widgets import Button, Card, Icon, IconTile, PaidSeal, Scroll, Text, Thumb, column, row

if TYPE_CHECKING:
    from clienteling.services.receipt import ReceiptContent
    from clienteling.services.sale import Receipt
    from clienteling.services.summary import Summary
    from clienteling.till import Till
    from ui.counter import Counter


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
        for tender in content.tenders:
            given = i18n.money(tender.tendered or tender.amount, content.currency)
            self._tenders.addLayout(
                row(Icon("circle-check", 16, "ok"), Text(words.tender(tender.tender), "small"), 24,
                    Text(given, "small", strong=True, tabular=True))
            )  # fmt: skip


class ReceiptPage(Page):
    """Entered after a payment with nothing, or with the id of an order to show its receipt again."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._content: ReceiptContent | None = None
        self._receipt: Receipt | None = None
        self._order = ""
        self._customer: Summary | None = None
        self._pictures: dict[str, str | None] = {}
        self.head = SaleHead()
        self.paid = PaidCard()
        self.changed, self.goods = Card(self.tr("What changed")), Card(self.tr("Goods"))
        for card in (self.changed, self.goods):
            card.body.setSpacing(14)
        self.tray = Tray()
        self.pdf = Button(self.tr("Save PDF"), "secondary", "file-down", "Ctrl S")
        self.pdf.clicked.connect(self.save)
        self.again = Button(self.tr("New sale"), "primary", "", "Enter", large=True)
        self.again.clicked.connect(self._next)
        self._build()
        self.bind("Ctrl+S", self.save)
        counter.privacy_changed.connect(self._show)

    def _build(self) -> None:
        pair = row(self.changed, self.goods, gap=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        start = column(self.paid, pair, gap=16)
        start.setStretch(1, 1)
        end = column(self.tray, self.pdf, self.again, gap=12)
        end.setStretch(0, 1)
        work = row(start, end, gap=16)
        work.setStretch(0, 1)
        self.outer.addWidget(self.head)
        self.outer.addSpacing(10)
        self.outer.addLayout(work, 1)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Enter", self.tr("New sale")), ("Ctrl+S", self.tr("Save PDF")), ("F2", self.tr("Find")),
                ("F8", self.tr("Privacy"))]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The next sale first."""
        return [self.again, self.pdf]

    async def enter(self, what: Any) -> None:
        """Read the receipt and show it."""
        self._receipt = self.counter.sale.receipt if what is None else None
        order = self._receipt.order if self._receipt is not None else what
        if order is None:
            self.counter.go("sale")
            return
        self._order = str(order)
        await self.refresh()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """The order on the screen: the store service confirmed it."""
        return ("order", self._order) in changed

    async def refresh(self) -> None:
        """Read it again, and keep the focus."""
        self._content, self._customer, self._pictures = await self.counter.bridge.run(_read, self._order)
        self._show()

    def leave(self) -> None:
        """The customer turns away from the screen."""
        self.counter.end_own_privacy()

    def escape(self) -> bool:
        """Esc ends a sale that is over; an old receipt closes."""
        if self._receipt is None:
            return False
        self._next()
        return True

    def _next(self) -> None:
        self.counter.sale.receipt = None
        self.counter.go("find")

    def _show(self, *_: object) -> None:
        content = self._content
        if content is None:
            return
        customer = self._customer
        name = rows.shown(customer.name, self.counter.privacy) if customer is not None else ""
        line = ""
        if content.points_now is not None:
            line = words.points(content.points_now)
        if customer is not None:
            self.head.show_person(customer.id, name, customer.initials, customer.tier, line)
        else:
            self.head.show_person("", "", "", "", self.tr("No points were earned"))
        self.head.steps.set_current(3)
        self.paid.show_content(content)
        self.tray.sheet.show_content(content)
        self._show_changes(content, name.split(" ")[0])
        self._show_goods(content)

    def _show_changes(self, content: ReceiptContent, first: str) -> None:
        self.changed.set_title(
            self.tr("What changed for {name}").format(name=first) if first else self.tr("What changed")
        )
        emptied_body(self.changed)
        for icon, tone, title, text in self._changes(content):
            names = column(
                Text(title, "body", medium=True, wrap=True), Text(text, "small", "ink2", wrap=True), gap=0
            )
            line = row(IconTile(icon, tone, 32, 16), 4, names, gap=8)
            line.setStretch(2, 1)
            holder = QWidget()
            holder.setLayout(line)
            self.changed.add(holder)
        self.changed.body.addStretch(1)

    def _changes(self, content: ReceiptContent) -> list[tuple[str, str, str, str]]:
        shown: list[tuple[str, str, str, str]] = []
        receipt = self._receipt
        if content.points_earned:
            earned = words.points_earned(content.points_earned)
            shown.append(("coins", "gold", earned, self._points(content)))
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
        if content.provisional and not self.counter.online:
            shown.append(("cloud-off", "warn", self.tr("Saved on this till"),
                          self.tr("It is sent when the connection returns. Points follow then.")))  # fmt: skip
        if content.returns_until is not None:
            until = self.tr("Returns until {day}").format(day=i18n.day(content.returns_until))
            shown.append(("undo-2", "neutral", until, self.tr("With or without paper")))
        return shown

    def _points(self, content: ReceiptContent) -> str:
        receipt = self._receipt
        now = words.points(content.points_now) if content.points_now is not None else ""
        if receipt is not None and receipt.to_next and receipt.next_tier:
            to_next = self.tr("{points} to {tier}")
            left = to_next.format(points=i18n.number(receipt.to_next), tier=words.tier(receipt.next_tier))
            return words.joined(now, left)
        return now

    def _show_goods(self, content: ReceiptContent) -> None:
        emptied_body(self.goods)
        pieces = sum(line.quantity for line in content.lines)
        self.goods.set_count(pieces, i18n.number(pieces))
        inside = QWidget()
        inner = column(gap=12)
        for line in content.lines:
            title = line.title if line.quantity == 1 else f"{i18n.number(line.quantity)} × {line.title}"
            second = words.joined(line.variant, words.sku(line.sku))
            names = column(
                Text(title, "body", medium=True, elide=True), Text(second, "small", "ink2", elide=True), gap=0
            )
            price = Text(i18n.money(line.total, content.currency), "body", strong=True, tabular=True)
            inner.addLayout(row(Thumb(self._pictures.get(line.sku) or "", 44), 4, names, None, price))
        inner.addStretch(1)
        inside.setLayout(inner)
        self.goods.add(Scroll(inside), 1)

    def save(self) -> None:
        """Ask where, then write the PDF."""
        if self._content is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{self._content.number}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the receipt"), suggested, "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the receipt as a PDF and say where."""
        if self._content is None:
            return
        try:
            save_pdf(Paper.of(self._content), self._content.number, path)
        except OSError:
            self.counter.note_problem(StorageError("cannot_write"))
            return
        self.counter.note(self.tr("Receipt saved"), detail=path.name, icon="file-down")


def _read(till: Till, order: str) -> tuple[ReceiptContent, Summary | None, dict[str, str | None]]:
    from clienteling.services import catalogue, receipt, summary

    content = receipt.lines(till, order)
    customer = (till.read("order", order) or {}).get("customer")
    found = summary.of(till, [customer]) if customer else {}
    return content, found.get(str(customer)), catalogue.pictures(till, [line.sku for line in content.lines])


def emptied_body(card: Card) -> None:
    """Take everything out of a card's body."""
    emptied(card.body)
