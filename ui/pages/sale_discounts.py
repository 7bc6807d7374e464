"""What takes money off a sale, at the head of its summary: a field for a code, a chip for each discount, the points switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import emptied
from ui.widgets import Button, Icon, IconButton, IconTile, Panel, Switch, Text, announce, column, row
from ui.widgets.field import FieldFrame
from ui.widgets.line_edit import LineEdit
from ui.widgets.soft_keyboard import wants
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from clienteling.services.sale import Discount, Sale, Totals


def discount_title(one: Discount) -> tuple[str, str]:
    """What a discount is called, and the line under it."""
    share = i18n.percent(one.share / 10_000) if one.share else ""
    if one.kind == "manual":
        title = _tr("Discount") if one.line is None else _tr("Discount on one line")
        return words.joined(title, share), one.reason
    if one.kind == "offer":
        return one.title, words.joined(_tr("Personal offer"), share)
    said = share if share not in one.title else ""  # "10% off coats" says it already
    return (one.code or one.title, words.joined(one.title if one.code else "", said))


class DiscountChip(Panel):
    """One discount with its way out; what came by itself can be taken out, too."""

    removed = Signal(str)

    def __init__(self, one: Discount, currency: str) -> None:
        super().__init__("ok", radius=8)
        self._id = one.id
        title, line = discount_title(one)
        tone = "ok" if one.amount else "ink2"
        names = column(Text(title, "small", tone, strong=True, elide=True), gap=0)
        if line:
            names.addWidget(Text(line, "caption", tone, elide=True))
        amount = i18n.money(-one.amount, currency)
        self.out = IconButton("x", self.tr("Remove {title}").format(title=title), outlined=False, size=36)
        self.out.clicked.connect(self._out)
        inner = row(
            Icon("badge-percent", 16, "ok"), names, Text(amount, "small", tone, strong=True, tabular=True), self.out,
            gap=8, margins=(12, 4, 4, 4),
        )  # fmt: skip
        inner.setStretch(2, 1)  # a gap stands first where margins are uneven
        self.setLayout(inner)
        self.setAccessibleName(words.joined(title, line, amount))

    def _out(self) -> None:
        self.removed.emit(self._id)


class PointsRow(Panel):
    """As many points as count here, on or off; it says what they are worth."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__("outline", radius=8)
        self._title = Text("", "small", strong=True, elide=True)
        self._line = Text("", "caption", "ink2", elide=True)
        self.switch = Switch("", name=self.tr("Use points"))
        self.switch.clicked.connect(self.switched)
        inner = row(
            IconTile("coins", "gold", 32, 16), column(None, self._title, self._line, None, gap=0), self.switch,
            gap=12, margins=(11, 5, 11, 5),
        )  # fmt: skip
        inner.setStretch(1, 1)
        self.setLayout(inner)

    def show_points(self, sale: Sale, totals: Totals) -> None:
        """Set it; a sale without usable points has no row."""
        used = totals.points_used
        most = used or totals.points_most
        self.setVisible(sale.customer is not None and most > 0)
        worth = totals.points_worth if used else totals.points_most_worth
        self._title.set_text(self.tr("Use {points} point(s)", "", most).format(points=i18n.number(most)))
        line = self.tr("Of {all}. Worth {amount}.")
        self._line.set_text(
            line.format(all=i18n.number(sale.points), amount=i18n.money(worth, totals.currency))
        )
        self.switch.setChecked(bool(used))
        self.switch.setAccessibleDescription(f"{self._title.text()}. {self._line.text()}")


class DiscountsPart(QWidget):
    """`coded` with what was typed, `removed` with a discount's id, `points` on or off, `by_hand` asks for a discount."""

    coded = Signal(str)
    by_hand = Signal()
    removed = Signal(str)
    points = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.code = LineEdit(self.tr("Code: promo or gift"))
        wants(self.code, "code")
        self.code.setAccessibleName(self.tr("Promo or gift code"))
        self.code.submitted.connect(self._apply)
        self.code.textEdited.connect(self._clear)
        self._frame = FieldFrame(self.code)
        self._frame.setLayout(
            row(Icon("ticket-percent", 16, "ink2"), self.code, gap=8, margins=(12, 0, 12, 0))
        )
        self.apply = Button(self.tr("Apply"))
        self.apply.clicked.connect(self._apply)
        self.hand = Button("", "secondary", "tag")
        self.hand.setFixedWidth(44)
        self.hand.setAccessibleName(QCoreApplication.translate("SalePage", "Discount"))
        set_tip(self.hand, self.hand.accessibleName())
        self.hand.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # keys have Ctrl D; the focus stays on the line it is for
        self.hand.clicked.connect(self.by_hand)
        self._said = Text("", "caption", "bad", wrap=True)
        self._said.hide()
        self._chip_list = QWidget()  # a part of its own, so that Tab meets the chips where they stand
        self._chips = QVBoxLayout(self._chip_list)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        self._rows: list[DiscountChip] = []
        self._sale = ""
        self.points_row = PointsRow()
        self.points_row.switched.connect(self.points)
        field = row(self._frame, self.apply, self.hand, gap=8)
        field.setStretch(0, 1)
        self.setLayout(column(field, self._said, self._chip_list, self.points_row, gap=8))

    def show_sale(self, sale: Sale, totals: Totals) -> None:
        """A chip for each discount but the points, which have their switch."""
        if sale.id != self._sale:  # what was half typed belonged to another customer
            self._sale = sale.id
            self.say("")
        focused = next((place for place, chip in enumerate(self._rows) if chip.out.hasFocus()), None)
        emptied(self._chips)
        self._rows = [DiscountChip(one, sale.currency) for one in sale.discounts if one.kind != "points"]
        for chip in self._rows:
            chip.removed.connect(self.removed)
            self._chips.addWidget(chip)
        self._chip_list.setVisible(bool(self._rows))
        if focused is not None:  # the chip was taken out, or made again: the focus stays where it was
            near = self._rows[min(focused, len(self._rows) - 1)].out if self._rows else self.code
            near.setFocus(Qt.FocusReason.TabFocusReason)
        self.points_row.show_points(sale, totals)

    def say(self, sentence: str) -> None:
        """Why a code does not count, under the field; an empty one clears it and the field."""
        self._said.set_text(sentence)
        self._said.setVisible(bool(sentence))
        self._frame.wrong = bool(sentence)
        self._frame.update()
        self.code.setAccessibleDescription(sentence)
        if sentence:
            announce(self.code, sentence)
        else:
            self.code.clear()

    def chips(self) -> list[DiscountChip]:
        """What is taken off now."""
        return list(self._rows)

    def _apply(self) -> None:
        if self.code.text().strip():
            self.coded.emit(self.code.text().strip())

    def _clear(self, *_: object) -> None:
        if self._said.text():
            self._said.set_text("")
            self._said.hide()
            self._frame.wrong = False
            self._frame.update()


def _tr(text: str) -> str:
    return QCoreApplication.translate("sale_discounts", text)
