"""One line of the sale: goods, stock, quantity, price, total; below it what changed and what can be done. Mock-up 05."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.sale_note import line_note
from ui.pages.sale_options import OptionsPanel
from ui.theme import Chip, look
from ui.theme.drawing import InlineBoxes
from ui.widgets import Button, ChipLabel, Icon, IconButton, Stepper, Text, Thumb, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.sale import Discount, SaleLine

STOCK, QUANTITY, PRICE, TOTAL, REMOVE = 148, 142, 124, 96, 52
MARKER = 4


class LineRow(QWidget):
    """Updated in place, so that the focus stays where it was."""

    quantity_set = Signal(str, int)
    removed = Signal(str)
    option_chosen = Signal(str, str)
    agreed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, line_id: str) -> None:
        super().__init__()
        self.line_id = line_id
        self._marker = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 4)
        self.setProperty("ringInside", 6)
        self._undecided = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._thumb = Thumb("", 52)
        self._title = Text("", "body", strong=True, elide=True)
        self._line = Text("", "small", "ink2", wrap=True)
        self._swap = Text("", "small", "ink3", struck=True)
        self._stock = ChipLabel(Chip(""))
        self.stepper = Stepper(1, 1, 999, name=self.tr("Quantity"))
        self.stepper.changed.connect(self._quantity)
        self._was = Text("", "caption", "ink3", struck=True, tabular=True)
        self._online = Text(self.tr("online"), "caption", "ink2")
        self._arrow = Icon("arrow-down", 14, "ok")
        self._price = Text("", "body", tabular=True)
        self._off = Text("", "caption", "ok", align="end", tabular=True, elide=True)
        self._total = Text("", "body", strong=True, align="end", tabular=True)
        self._remove = IconButton("x", self.tr("Remove line"), "Del", outlined=False)
        self._remove.clicked.connect(self._gone)
        self._note_icon = Icon("tag", 16, "ok")
        self._note_bold = Text("", "small", "ok", strong=True)
        self._note_text = Text("", "small", "ok", elide=True)
        self.agree = Button(self.tr("Customer agrees"), "secondary", "check")
        self.agree.clicked.connect(self._agree)
        self._note = QWidget()
        self._note.setLayout(row(self._note_icon, self._note_bold, self._note_text, None, self.agree, gap=6))
        self.options = OptionsPanel()
        self.options.chosen.connect(self._option)
        self.setLayout(self._arranged())

    def _arranged(self) -> QVBoxLayout:
        low = look().compact
        variant = row(self._swap, self._line, gap=6)
        variant.setStretch(1, 1)
        names = column(None, self._title, variant, None, gap=0)
        price = column(
            None,
            row(None, self._was, self._online, gap=4),
            row(None, self._arrow, self._price, gap=6),
            self._off,
            None,
            gap=0,
        )
        goods = row(self._thumb, 4, names, gap=8)
        goods.setStretch(2, 1)
        main = QHBoxLayout()
        main.setSpacing(0)
        main.addLayout(goods, 1)
        main.addSpacing(12)
        for content, width in (
            (row(self._stock, None, gap=0), STOCK), (row(self.stepper, None, gap=0), QUANTITY),
            (price, PRICE), (row(self._total, gap=0), TOTAL), (row(None, self._remove, gap=0), REMOVE),
        ):  # fmt: skip
            cell = QWidget()
            cell.setFixedWidth(width)
            cell.setLayout(content)
            main.addWidget(cell)
        edge = 7 if low else 13
        below = column(self._note, self.options, gap=8, margins=(64, 0, 0, 0))
        return column(main, below, gap=6, margins=(16, edge, 8, edge))

    def show_line(self, line: SaleLine, currency: str, offs: Sequence[tuple[Discount, int]] = ()) -> None:
        """Set everything from the line; `offs` is what is taken off it (minor units)."""
        self._thumb.set_picture(line.image or "")
        self._title.set_text(line.title)
        self._swap.set_text(line.swapped_from or "")
        self._swap.setVisible(bool(line.swapped_from))
        self._line.set_text(words.joined(line.variant, words.sku(line.sku)))
        self._stock.set_chip(_stock(line))
        self.stepper.set_value(line.quantity)
        self._show_price(line, currency)
        self._total.set_text(i18n.money(line.total, currency))
        self._show_note(line, currency)
        self._show_off(line, offs, currency)
        choices = [option for option in line.options if option.kind != "keep"]
        self._undecided = bool(choices) and not any(option.chosen for option in line.options)
        if not choices and any(card.hasFocus() for card in self.options.findChildren(QWidget)):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.options.setVisible(bool(choices))
        self.options.show_options(line.options, currency)
        asked = "bad" if self._undecided else ""
        self._marker = {"down": "ok", "up": "warn", "gone": "bad"}.get(line.change, asked)
        if line.change == "up" and line.agreed:
            self._marker = ""
        self.setAccessibleName(words.joined(line.title, line.variant, i18n.money(line.total, currency)))
        self.update()

    def decision(self) -> QWidget | None:
        """What a person has to say yes to or choose before payment, where the focus goes; None when all is said."""
        if self.agree.isVisibleTo(self):
            return self.agree
        return self.options.first() if self._undecided else None

    def _show_price(self, line: SaleLine, currency: str) -> None:
        moved = line.change in ("down", "up") and line.saved_price is not None
        for widget in (self._was, self._online, self._arrow):
            widget.setVisible(moved)
        tone = {"down": "ok", "up": "warn"}.get(line.change, "ink") if moved else "ink"
        self._price.set_tone(tone)
        self._price.set_strong(moved)
        self._price.set_text(i18n.money(line.price, currency))
        if moved and line.saved_price is not None:
            self._was.set_text(i18n.money(line.saved_price, currency))
            self._arrow.set_icon("arrow-down" if line.change == "down" else "arrow-up", tone)

    def _show_off(self, line: SaleLine, offs: Sequence[tuple[Discount, int]], currency: str) -> None:
        """What is off this line itself; what is off the whole sale stands in the summary only."""
        own = line.price * line.quantity - line.total
        named = [one.code or one.title or one.reason for one, _ in offs if one.kind != "points"]
        self._off.setVisible(own > 0)
        # The column is as wide as a price: a currency behind the amount would be the first thing to be cut.
        worth = i18n.money(-own, currency) if i18n.language() == "en" else i18n.amount(-own, currency)
        self._off.set_text(f"{named[0] if named else ''} {worth}".strip() if own > 0 else "")

    def _show_note(self, line: SaleLine, currency: str) -> None:
        icon, tone, bold, text = line_note(line, currency)
        self._note.setVisible(bool(bold))
        self.agree.setVisible(line.change == "up" and not line.agreed)
        if bold:
            self._note_icon.set_icon(icon, tone)
            self._note_bold.set_tone(tone)
            self._note_text.set_tone(tone)
            self._note_bold.set_text(bold)
            self._note_text.set_text(text)

    def _quantity(self, value: int) -> None:
        self.quantity_set.emit(self.line_id, value)

    def _gone(self) -> None:
        self.removed.emit(self.line_id)

    def _agree(self) -> None:
        self.agreed.emit(self.line_id)

    def _option(self, option: str) -> None:
        self.option_chosen.emit(self.line_id, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`+` one more, `−` one less, Del removes, arrows move along the lines."""
        act = self._act(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act(self, key: int) -> Callable[[], None] | None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Delete: self._gone,
            Qt.Key.Key_Plus: self._one_more,
            Qt.Key.Key_Minus: self._one_less,
            Qt.Key.Key_Down: self._down,
            Qt.Key.Key_Up: self._up,
        }
        return keys.get(key)

    def _one_more(self) -> None:
        self._quantity(self.stepper.value() + 1)

    def _one_less(self) -> None:
        if self.stepper.value() > 1:
            self._quantity(self.stepper.value() - 1)

    def _down(self) -> None:
        self.moved.emit(self.line_id, 1)

    def _up(self) -> None:
        self.moved.emit(self.line_id, -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tone of a changed line at its start, the hairline below."""
        painter, colors = QPainter(self), look().colors
        painter.fillRect(self.rect(), colors.surface)
        if self._marker:
            box = InlineBoxes(QRectF(self.rect())).at(0, 0, MARKER, self.height() - 1)
            painter.fillRect(box.toAlignedRect(), look().color(self._marker))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line)


def _stock(line: SaleLine) -> Chip:
    """How many are here, in the width of the column."""
    if line.stock_here >= line.quantity:
        text = QCoreApplication.translate("LineRow", "{count} in stock").format(
            count=i18n.number(line.stock_here)
        )
        return Chip(text, "ok", "check")
    if line.stock_here > 0:
        text = QCoreApplication.translate("LineRow", "Only {count} here").format(
            count=i18n.number(line.stock_here)
        )
        return Chip(text, "warn", "triangle-alert")
    return Chip(QCoreApplication.translate("LineRow", "Not here"), "bad", "x")
