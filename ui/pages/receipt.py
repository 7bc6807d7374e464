"""A finished sale: paid, what changed for the customer, and the receipt on its way: paper, mail, SMS, PDF. Mock-up 06b."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.letters import letter_of
from ui.models import rows, words
from ui.models.receipt_ways import Papers, keys_shown, shown_address, ways_shown
from ui.pages import receipt_pdf
from ui.pages.page import Page
from ui.pages.receipt_address import AddressDialog
from ui.pages.receipt_done import ChangedCard, Done, GoodsCard, PaidCard
from ui.pages.receipt_paper import Tray
from ui.pages.receipt_ways import KEYS, WaysCard
from ui.pages.sale_head import SaleHead
from ui.receipts.painter import Paper
from ui.receipts.printing import has_printer, open_drawer, print_paper, roll
from ui.theme import look
from ui.widgets import Button, IconButton, column, row

if TYPE_CHECKING:
    from pathlib import Path

    from clienteling.domain.message import By
    from clienteling.domain.receipt import ReceiptContent
    from clienteling.domain.receipt_rows import Form
    from clienteling.services.receipt_send import Sent, Way
    from clienteling.services.sale import Receipt
    from clienteling.services.summary import Summary
    from clienteling.till import Till
    from ui.counter import Counter


@dataclass(frozen=True)
class _Read:
    """What is read of a sale for this page."""

    content: ReceiptContent
    customer: Summary | None
    pictures: dict[str, str | None]
    ways: tuple[Way, Way]
    sent: tuple[Sent, ...]


class ReceiptPage(Page):
    """Entered after a payment with nothing, or with the id of an order to show its receipt again."""

    section = "sale"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._read: _Read | None = None
        self._receipt: Receipt | None = None
        self.order = ""
        self._busy = False
        self._papers: dict[str, Papers] = {}
        self.has_printer = has_printer(counter.bridge.settings)
        self.head, self.paid, self.ways = SaleHead(), PaidCard(), WaysCard()
        self.changed, self.goods = ChangedCard(), GoodsCard()
        self.tray = Tray()
        self.gift = Button(self.tr("Gift receipt"), "secondary", "gift", "G")
        self.drawer = Button(self.tr("Drawer"), "secondary", "inbox")
        self.pdf = IconButton("file-down", self.tr("Save PDF"), "Ctrl S")
        self.again = Button(self.tr("New sale"), "primary", "", "Enter", large=True)
        _lay_out(self)
        self._connect()

    @property
    def content(self) -> ReceiptContent | None:
        """The paper on the screen."""
        return self._read.content if self._read is not None else None

    @property
    def sent(self) -> tuple[Sent, ...]:
        """What was asked to be sent of it, newest first."""
        return self._read.sent if self._read is not None else ()

    def _connect(self) -> None:
        self.ways.chosen.connect(self.choose)
        self.ways.other.connect(partial(self.ask_address, None))
        self.gift.clicked.connect(self.give_gift)
        self.drawer.clicked.connect(self.open_drawer)
        self.pdf.clicked.connect(self.save)
        self.again.clicked.connect(self._next)
        self.bind("Ctrl+P", partial(self.choose, "print"))
        self.bind("Ctrl+S", self.save)
        self.counter.privacy_changed.connect(self._show)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        papers, ways = self._papers.get(self.order, Papers()), self._read.ways if self._read else ()
        return keys_shown(ways, papers, printer=self.has_printer)

    def panels(self) -> list[QWidget]:
        """The next sale first."""
        return [self.again, self.ways.tiles["print"], self.gift]

    async def enter(self, what: Any) -> None:
        """Read the receipt and show it."""
        self._receipt = self.counter.sale.receipt if what is None else None
        order = self._receipt.order if self._receipt is not None else what
        if order is None:
            self.counter.go("sale")
            return
        self.order = str(order)
        self._papers.setdefault(self.order, Papers(copies=self._receipt is None))
        await self.refresh()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """The order on the screen, which the store service confirmed, or a message on its way."""
        return ("order", self.order) in changed or any(kind == "message" for kind, _ in changed)

    async def refresh(self) -> None:
        """Read it again, and keep the focus."""
        self._read = await self.counter.bridge.run(_read, self.order)
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

    # What is done with it -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter is enough here: nobody types on this page."""
        way = {letter: name for name, letter in KEYS.items()}.get(letter_of(event))
        if way is not None and self.ways.tiles[way].isVisible():
            self.choose(way)
        elif letter_of(event) == "G":
            self.give_gift()
        else:
            super().keyPressEvent(event)

    def choose(self, way: str) -> None:
        """One of the four ways, by key, finger or mouse."""
        if self._read is None or self._busy:
            return
        if way == "print":
            self.do(self._print()) if self.has_printer else self.save()
        elif way == "none":
            self._papers[self.order].declined = True
            self._show()
        else:
            found = next(one for one in self._read.ways if one.by == way)
            if found.can and found.to and not self._failed(way):
                self.do(self.send(found.by, found.to))
            elif found.can:
                self.ask_address(found.by)

    def give_gift(self) -> None:
        """The receipt without prices, for who gets the present."""
        if self.has_printer:
            self.do(self._print("gift"))
        elif self._read is not None:
            receipt_pdf.ask_and_save(self, self.counter, self._read.content, "gift")

    def open_drawer(self) -> None:
        """Kick the drawer."""
        self.do(open_drawer(self.counter))

    def ask_address(self, by: By | None) -> None:
        """Ask where it shall go."""
        AddressDialog(self.counter, by, self.send).open()

    async def send(self, by: By, to: str) -> None:
        """Ask the hub to send it; offline it waits. The address is said back. Raises BadInput for what is none."""
        from clienteling.services import receipt_send

        address = await self.counter.bridge.run(receipt_send.send, self.order, by, to)
        shown = shown_address(address, receipt_send.masked(by, address), self.counter.privacy)
        waits = "" if self.counter.online else self.tr("It is sent when the connection returns.")
        self.counter.note(
            self.tr("The receipt is on its way"), detail=words.joined(shown, waits), icon="send"
        )
        await self.refresh()

    async def _print(self, form: Form = "receipt") -> None:
        papers = self._papers[self.order]
        if self._read is None or self._busy:
            return
        self._busy = True
        try:
            whole: Form = "copy" if form == "receipt" and (papers.copies or papers.printed) else form
            paper = Paper.of(self._read.content, whole, roll(self.counter.bridge.settings))
            done = await print_paper(self.counter, paper)
        finally:
            self._busy = False
        if done and form == "receipt":
            papers.printed = self.counter.clock.now()
        elif done:
            self.counter.note(self.tr("Gift receipt printed"), icon="gift")
        self._show()

    def _failed(self, by: str) -> bool:
        last = next((one for one in self._read.sent if one.by == by), None) if self._read else None
        return last is not None and last.state == "failed"

    def save(self) -> None:
        """Ask where, then write the PDF."""
        if self._read is not None:
            receipt_pdf.ask_and_save(self, self.counter, self._read.content)

    def save_to(self, path: Path) -> None:
        """Write the receipt as a PDF and say where."""
        if self._read is not None:
            receipt_pdf.save_to(self.counter, self._read.content, path)

    def _next(self) -> None:
        self.counter.sale.receipt = None
        self.counter.go("find")

    # What is shown ------------------------------------------------------------------------------------------------

    def _show(self, *_: object) -> None:
        read = self._read
        if read is None:
            return
        content, customer, privacy = read.content, read.customer, self.counter.privacy
        name = rows.shown(customer.name, privacy) if customer is not None else ""
        line = words.points(content.points_now) if content.points_now is not None else ""
        if customer is not None:
            self.head.show_person(customer.id, name, customer.initials, customer.tier, line)
        else:
            self.head.show_person("", "", "", "", self.tr("No points were earned"))
        self.head.steps.set_current(3)
        self.paid.show_content(content)
        self.tray.sheet.show_content(content)
        self.changed.show_done(Done(content, self._receipt, self.counter.online), name.split(" ")[0])
        self.goods.show_goods(content, read.pictures)
        email, sms = read.ways
        self.ways.show_ways(email=email.can, sms=sms.can)
        papers = self._papers[self.order]
        for way, shown in ways_shown(read.ways, read.sent, papers, printer=self.has_printer, privacy=privacy,
                                     named=customer is not None).items():  # fmt: skip
            self.ways.tiles[way].show_state(*shown)
        self.bars_changed.emit()


def _lay_out(page: ReceiptPage) -> None:
    """What lies where."""
    pair = row(page.changed, page.goods, gap=16)
    pair.setStretch(0, 1)
    pair.setStretch(1, 1)
    gap = 10 if look().compact else 16
    start = column(page.paid, page.ways, pair, gap=gap)
    start.setStretch(2, 1)
    buttons = row(page.gift, page.drawer, page.pdf, gap=8)
    buttons.setStretch(0, 1)
    buttons.setStretch(1, 1)
    page.drawer.setVisible(page.has_printer)
    end = column(page.tray, buttons, page.again, gap=12)
    end.setStretch(0, 1)
    work = row(start, end, gap=16)
    work.setStretch(0, 1)
    page.outer.addWidget(page.head)
    page.outer.addSpacing(10)
    page.outer.addLayout(work, 1)


def _read(till: Till, order: str) -> _Read:
    from clienteling.services import catalogue, receipt, receipt_send, summary

    content = receipt.lines(till, order)
    customer = (till.read("order", order) or {}).get("customer")
    found = summary.of(till, [customer]) if customer else {}
    pictures = catalogue.pictures(till, [line.sku for line in content.lines])
    return _Read(
        content,
        found.get(str(customer)),
        pictures,
        receipt_send.ways(till, order),
        receipt_send.sent(till, order),
    )
