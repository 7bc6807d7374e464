"""The drawer of this till beside the count: what is in it, what was put in and taken out, the shifts before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import drawer_words, words
from ui.pages.parts import emptied
from ui.widgets import Card, Hairline, Scroll, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.shift_views import ShiftView

WIDTH = 340


class DrawerCard(Card):
    """Facts of the open shift, or how to begin one, and the latest shifts."""

    def __init__(self) -> None:
        super().__init__("")
        self.setFixedWidth(WIDTH)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        holder = QWidget()
        holder.setLayout(column(self._lines, None))
        self.body.addWidget(Scroll(holder))

    def show_shift(self, now: ShiftView | None, before: tuple[ShiftView, ...]) -> None:
        """Set the card anew."""
        emptied(self._lines)
        if now is None:
            self.set_title(self.tr("No shift is open"))
            text = self.tr("Count the change in the drawer, then open the shift.")
            self._lines.addWidget(Text(text, "body", "ink2", wrap=True))
        else:
            self.set_title(self.tr("Shift {number}").format(number=i18n.number(now.number)))
            self._show_open(now)
        if before:
            self._lines.addSpacing(8)
            self._lines.addWidget(Hairline())
            self._lines.addWidget(Text(self.tr("Shifts before"), "caption", "ink2", strong=True))
            for one in before[:12]:
                self._lines.addWidget(_past(self._closed_line(one), self._closed_end(one)))

    def _show_open(self, now: ShiftView) -> None:
        since = i18n.day_clock(now.opened_at) if now.opened_at else ""
        who = words.joined(*(part for part in (since, now.opened_by) if part))
        self._lines.addWidget(Text(who, "small", "ink2", wrap=True))
        self._fact(self.tr("Float"), i18n.money(now.float_, now.currency))
        if now.drawer is not None:
            self._fact(self.tr("Cash sales"), i18n.money(now.drawer.sales, now.currency))
            if now.drawer.refunds:
                self._fact(self.tr("Given back"), i18n.money(-now.drawer.refunds, now.currency))
        for move in now.moves:
            signed = move.amount if move.kind == "in" else -move.amount
            self._fact(f"{_moved(move.kind)}: {move.reason}", i18n.money(signed, now.currency))
        if now.drawer is not None:
            self._lines.addWidget(Hairline())
            self._fact(self.tr("Should be there"), i18n.money(now.drawer.expected, now.currency), strong=True)
        for tender, amount in now.by_tender:
            if tender != "cash":
                self._fact(drawer_words.tender(tender), i18n.money(amount, now.currency))

    def _fact(self, name: str, value: str, *, strong: bool = False) -> None:
        line = QWidget()
        name_text = Text(name, "body", "ink" if strong else "ink2", strong=strong, wrap=True)
        inner = row(name_text, Text(value, "body", strong=strong, tabular=True, align="end"), gap=12)
        inner.setStretch(0, 1)
        inner.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.setLayout(inner)
        self._lines.addWidget(line)

    def _closed_line(self, one: ShiftView) -> str:
        number = self.tr("Shift {number}").format(number=i18n.number(one.number))
        if one.closed is None:
            return words.joined(one.till_name, number, self.tr("still open"))
        return words.joined(one.till_name, number, i18n.day_clock(one.closed.at))

    def _closed_end(self, one: ShiftView) -> tuple[str, str]:
        if one.closed is None:
            return "", "ink"
        if one.closed.difference is None:
            return i18n.money(one.closed.counted, one.currency), "ink"
        if not one.closed.difference:
            return self.tr("Exact"), "ok"
        return drawer_words.difference(one.closed.difference, one.currency), "warn"


def _past(line: str, end: tuple[str, str]) -> QWidget:
    widget = QWidget()
    inner = row(
        Text(line, "small", wrap=True), Text(end[0], "small", end[1], tabular=True, align="end"), gap=12
    )
    inner.setStretch(0, 1)
    widget.setLayout(inner)
    return widget


def _moved(kind: str) -> str:
    return drawer_words.act("paid_in" if kind == "in" else "paid_out")
