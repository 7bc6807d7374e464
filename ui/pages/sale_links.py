"""Sales that wait to be paid by a link: the list beside the held ones, and one with its code for the customer's phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import segno
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.delegates import OrderDelegate, OrderRow
from ui.models import words
from ui.widgets import Card, Dialog, ListView, Text, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.links import Link
    from clienteling.till import Till
    from ui.counter import Counter

SIDE, QUIET = 220, 4


class LinkCode(QWidget):
    """A QR code, always black on white: telephones read no other."""

    def __init__(self, text: str) -> None:
        super().__init__()
        matrix = segno.make_qr(text, error="m").matrix
        self._dots = tuple(tuple(bool(dot) for dot in line) for line in matrix)
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(self.tr("Code with the link"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels, with the quiet edge around."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        module = SIDE // (len(self._dots) + 2 * QUIET)
        edge = (SIDE - module * len(self._dots)) / 2
        for y, line in enumerate(self._dots):
            for x, dot in enumerate(line):
                if dot:
                    box = QRectF(int(edge) + x * module, int(edge) + y * module, module, module)
                    painter.fillRect(box, QColor(Qt.GlobalColor.black))


class LinksCard(Card):
    """`opened` with the order of the one that is looked at."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Waiting for a link"), 0, padding=1)
        self.list = ListView(OrderDelegate(), name=self.tr("Waiting for a link"))
        self.list.opened.connect(self._open)
        self.add(self.list, 1)
        self.show_links(())

    def show_links(self, links: Sequence[Link]) -> None:
        """List them, oldest first; none: no card."""
        self.setVisible(bool(links))
        self.set_count(len(links), i18n.number(len(links)))
        self.list.set_rows([self._row(one) for one in links])

    def _row(self, one: Link) -> OrderRow:
        sale = self.tr("Sale {number}").format(number=i18n.isolate(one.number))
        at = i18n.day_clock(one.at) if one.at is not None else ""
        until = self.tr("until {time}").format(time=i18n.day_clock(one.expires)) if one.expires else ""
        return OrderRow(
            one.order, sale, words.joined(at, until), None, i18n.money(one.amount, one.currency), "link"
        )

    def _open(self, order: object) -> None:
        self.opened.emit(str(order))


class LinkDialog(Dialog):
    """The code, how it stands, and the way out: the order cancelled, its goods free."""

    def __init__(self, counter: Counter, link: Link) -> None:
        said = QCoreApplication.translate("LinkDialog", "Sale {number} waits to be paid")
        title = said.format(number=i18n.isolate(link.number))
        super().__init__(counter.window, title, width=420)
        self._counter, self._link = counter, link
        amount = i18n.money(link.amount, link.currency)
        self.body.addLayout(row(None, Text(amount, "display", tabular=True), None))
        if link.url:
            self.body.addLayout(row(None, LinkCode(link.url), None))
            text = self.tr("The customer may scan this code with their phone.")
        else:
            text = self.tr("The link is being made. Open it again in a moment.")
        self.body.addWidget(Text(text, "small", "ink2", wrap=True, align="center"))
        self.add_choice(self.tr("Keep waiting"), "primary", "", "Esc")
        self.add_choice(self.tr("Cancel the order"), "quietDanger", "cancel")
        self.closed.connect(self._answered)

    def _answered(self, choice: str) -> None:
        if choice == "cancel":
            self._counter.bridge.spawn(self._cancelled())

    async def _cancelled(self) -> None:
        link = await self._counter.bridge.run(_cancel, self._link.order)
        if link.state == "paid":
            self._counter.note(self.tr("The customer has just paid it"), icon="circle-check")
        else:
            self._counter.note(
                self.tr("The order is cancelled"), detail=self.tr("Its goods are free."), icon="undo-2"
            )


async def waiting(counter: Counter) -> tuple[Link, ...]:
    """The sales of this till that wait to be paid by a link."""
    return await counter.bridge.run(_waiting)


async def show_link(counter: Counter, order: str) -> None:
    """Open one of them. Raises ScopeError when it is not here."""
    LinkDialog(counter, await counter.bridge.run(link_of, order)).open()


def _waiting(till: Till) -> tuple[Link, ...]:
    from clienteling.services import links

    return links.waiting(till)


def link_of(till: Till, order: str) -> Link:
    """How the link of an order stands. Raises ScopeError."""
    from clienteling.services import links

    return links.of(till, order)


def _cancel(till: Till, order: str) -> Link:
    from clienteling.services import links

    return links.cancel(till, order)
