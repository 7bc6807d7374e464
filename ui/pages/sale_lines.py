"""The card with the lines of a sale: a head with the columns, one row for each line, and the field to add goods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.add_item import AddItem
from ui.pages.parts import widgets_of
from ui.pages.sale_goes_with import GoesWith
from ui.pages.sale_line import PRICE, QUANTITY, REMOVE, STOCK, TOTAL, LineRow
from ui.theme import look
from ui.theme.drawing import rounded_path
from ui.theme.tokens import tokens
from ui.widgets import Button, Card, EmptyState, Scroll, Text, row

if TYPE_CHECKING:
    from clienteling.services.sale import Sale
    from ui.counter import Counter


class LinesHead(QWidget):
    """The names of the columns, in the same widths as the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(40)
        self.first = Text("", "caption", "ink2", strong=True, elide=True)
        stock = Text(self.tr("Stock here"), "caption", "ink2", strong=True)
        quantity = Text(self.tr("Quantity"), "caption", "ink2", strong=True)
        price = Text(self.tr("Price"), "caption", "ink2", strong=True, align="end")
        total = Text(self.tr("Total"), "caption", "ink2", strong=True, align="end")
        for text, width in ((stock, STOCK), (quantity, QUANTITY), (price, PRICE), (total, TOTAL)):
            text.setFixedWidth(width)
        inner = row(self.first, 12, stock, quantity, price, total, REMOVE, gap=0, margins=(16, 0, 8, 0))
        inner.setStretch(0, 1)
        self.setLayout(inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sunken, with the card's upper corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens().radius["card"] - 1
        painter.fillPath(rounded_path(self.rect().toRectF(), radius, 0), look().colors.sunken)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colors.line)


class LinesCard(Card):
    """Rows are kept by the line's id, so a change never takes the focus away."""

    quantity_set = Signal(str, int)
    removed = Signal(str)
    option_chosen = Signal(str, str)
    agreed = Signal(str)
    item_chosen = Signal(str)

    def __init__(self, counter: Counter) -> None:
        super().__init__(padding=1)
        self.body.setSpacing(0)
        self._rows: dict[str, LineRow] = {}
        self.head = LinesHead()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        text = self.tr("Scan a label, or type a name or SKU below.")
        self._empty = EmptyState("scan-barcode", self.tr("Nothing in this sale yet"), text)
        drawer = Button(self.tr("Drawer and shift"), "secondary", "coins")
        drawer.clicked.connect(partial(counter.go, "shift", None))
        self._empty.add_action(drawer)
        self.add(self.head)
        self._scroll = Scroll(self._list)
        self.add(self._scroll, 1)
        self.add(self._empty, 1)
        self.add_item = AddItem(counter, self.tr("Scan or type to add an item"))
        self.add_item.chosen.connect(self.item_chosen)
        self.goes_with = GoesWith(counter)
        self.goes_with.chosen.connect(self.item_chosen)
        foot, edge = QWidget(), 10 if look().compact else 14
        inner = row(self.add_item, self.goes_with, gap=12, margins=(15, edge, 15, edge))
        inner.setStretch(0, 1)
        foot.setLayout(inner)
        self.set_footer(foot)

    def show_sale(self, sale: Sale) -> None:
        """Bring the rows to what the sale says."""
        left = self._without({line.id for line in sale.lines})
        for number, line in enumerate(sale.lines):
            if line.id not in self._rows:
                self._rows[line.id] = self._made(line.id)
                self._column.insertWidget(number, self._rows[line.id])
            self._rows[line.id].show_line(line, sale.currency, sale.off(line.id))
        self._scroll.setVisible(bool(sale.lines))
        self._empty.setVisible(not sale.lines)
        if left is not None:
            rows = self._shown_rows()
            next_one: QWidget = rows[min(left, len(rows) - 1)] if rows else self.add_item
            next_one.setFocus(Qt.FocusReason.TabFocusReason)
        self.head.first.set_text(self._headline(sale))
        self.goes_with.show_sale(sale)

    def _headline(self, sale: Sale) -> str:
        if sale.saved_at is None:
            return words.lines(len(sale.lines))
        count = words.lines(sum(1 for line in sale.lines if line.cart_line is not None))
        text = self.tr("{lines} from the cart: {channel}, {saved}")
        return text.format(
            lines=count, channel=words.channel(sale.channel), saved=i18n.day_clock(sale.saved_at)
        )

    def _without(self, lines: set[str]) -> int | None:
        """Let go of every row but these; gives the place of the one that had the focus."""
        left, focus = None, self.window().focusWidget()
        for place, gone in enumerate(self._shown_rows()):
            if gone.line_id not in lines:
                if focus is gone or gone.isAncestorOf(focus):
                    left = place
                del self._rows[gone.line_id]
                self._column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        return left

    def _shown_rows(self) -> list[LineRow]:
        return [each for each in widgets_of(self._column) if isinstance(each, LineRow)]

    def _made(self, line_id: str) -> LineRow:
        made = LineRow(line_id)
        made.quantity_set.connect(self.quantity_set)
        made.removed.connect(self.removed)
        made.option_chosen.connect(self.option_chosen)
        made.agreed.connect(self.agreed)
        made.moved.connect(self._move)
        return made

    def _move(self, line_id: str, step: int) -> None:
        rows = self._shown_rows()
        here = next((number for number, each in enumerate(rows) if each is self._rows[line_id]), 0)
        rows[max(0, min(len(rows) - 1, here + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def focused_line(self) -> str | None:
        """The id of the line the focus is in."""
        focus = self.window().focusWidget()
        inside = [each for each in self._shown_rows() if focus is each or each.isAncestorOf(focus)]
        return inside[0].line_id if inside else None

    def decision(self) -> QWidget | None:
        """The first thing a person has to decide before payment."""
        return next((open_ for each in self._shown_rows() if (open_ := each.decision()) is not None), None)

    def first_row(self) -> LineRow | None:
        """The upper line, for F6."""
        return next(iter(self._shown_rows()), None)
