"""“Was the card charged?”: a screen of its own while nobody knows. No other payment is offered on it; a banner leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.widgets import Banner, Button, Card, Icon, IconTile, Panel, Text, announce, column, row

if TYPE_CHECKING:
    from clienteling.domain.attempt import Attempt
    from ui.counter import Counter


class UnknownCard(Card):
    """`asked` asks the terminal again under the same id; that never charges anything."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._shown = ""
        self._amount = Text("", "display", tabular=True)
        self._when = Text("", "body", "ink2")
        self._state = Text("", "body", "ink2", wrap=True)
        self.ask = Button(self.tr("Ask the terminal again"), "primary", "refresh-cw", "Enter", large=True)
        self.ask.clicked.connect(self.asked)
        self._title, self._why = Text("", "display", wrap=True), Text("", "body", "ink2", wrap=True)
        warn = Text(self.tr("Do not take another payment for this sale."), "title", "bad", wrap=True)
        names = column(self._title, warn, self._why, gap=4)
        head = row(IconTile("circle-question-mark", "warn", 64, 32), names, gap=20)
        head.setStretch(1, 1)
        self._call, self._look = _sentence(""), _sentence("")
        self._columns = row(
            _block("shield-check", "ok", self.tr("What is safe"), self._safe()),
            _block("list-checks", "accent", self.tr("What to do"), self._to_do()),
            _block("phone", "neutral", self.tr("Who to call"), [self._call]),
            gap=12,
        )
        for place in range(3):
            self._columns.setStretch(place, 1)
        act = column(self._amount, self._when, self._state, 8, row(self.ask, None), gap=4)
        self.body.addLayout(
            column(None, head, 20, self._columns, 20, act, None, margins=(27, 15, 27, 15), gap=0)
        )

    def _safe(self) -> list[QWidget]:
        return [
            _sentence(self.tr("The sale and its goods are saved on this till.")),
            _sentence(
                self.tr("Nothing is charged twice: the same payment is asked about, never sent again.")
            ),
            _sentence(self.tr("If it was charged, the sale completes by itself.")),
        ]

    def _to_do(self) -> list[QWidget]:
        return [
            _sentence(self.tr("Keep the customer’s goods at the counter.")),
            self._look,
            _sentence(self.tr("Ask again here. This till also asks by itself every few seconds.")),
        ]

    def show_attempt(self, one: Attempt, *, asking: bool, in_vain: bool, call: str) -> None:
        """Which payment it is, and what the last question brought."""
        self._amount.set_text(i18n.money(one.amount, one.currency))
        sale = self.tr("Sale {number}").format(number=i18n.isolate(str(one.facts.get("number") or "")))
        self._when.set_text(words.joined(sale, words.tender(one.tender), i18n.day_clock(one.at)))
        self._call.set_text(
            call or self.tr("A manager, or the bank’s terminal service. Its number is on the terminal.")
        )
        self._say_what(is_card=one.tender != "gift_card", in_vain=in_vain)
        self.ask.set_busy(asking, self.tr("Asking…"))
        self._state.set_tone("warn" if in_vain else "ink2")
        if one.id != self._shown:
            self._shown = one.id
            warning = self.tr("Do not take another payment for this sale.")
            announce(self, f"{self._title.text()} {warning}", at_once=True)

    def _say_what(self, *, is_card: bool, in_vain: bool) -> None:
        """The words for a bank card at the terminal, or for a gift card at the store service."""
        nobody = self.tr("Nobody knows yet.")
        if is_card:
            self._title.set_text(self.tr("Was the card charged?"))
            self._why.set_text(
                self.tr("The terminal’s answer did not arrive. The bank may have charged the card, or not.")
            )
            self._look.set_text(self.tr("Look at the terminal: does it say approved, or print a slip?"))
            vain = self.tr("The terminal did not answer yet. Check its power and cable, then ask again.")
            self.ask.set_text(self.tr("Ask the terminal again"))
        else:
            self._title.set_text(self.tr("Was the gift card charged?"))
            self._why.set_text(
                self.tr("The store service’s answer did not arrive. The card may be lighter, or not.")
            )
            self._look.set_text(self.tr("Keep the gift card here, too."))
            vain = self.tr("There is no connection yet. Try again in a moment.")
            self.ask.set_text(self.tr("Ask again"))
        self._state.set_text(vain if in_vain else nobody)


def _sentence(text: str) -> Text:
    return Text(text, "small", "ink2", wrap=True)


def _block(icon: str, tone: str, title: str, sentences: list[QWidget]) -> Panel:
    panel = Panel("sunken")
    box: QVBoxLayout = column(
        row(Icon(icon, 16, tone), Text(title, "body", strong=True), None), *sentences, None, gap=8,
        margins=(14, 12, 14, 12),
    )  # fmt: skip
    panel.setLayout(box)
    return panel


class PaymentBanner(QWidget):
    """Over every page but the payment's while a payment is unknown; it stays until somebody knows."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._page, self._alone = "", True
        self.banner = Banner(
            "bad", self.tr("A card payment is unknown."), self.tr("Do not take another payment for this sale."),
            icon="circle-question-mark", action=self.tr("Find out"),
        )  # fmt: skip
        self.banner.acted.connect(self._open)
        self.setLayout(column(self.banner, margins=(24, 12, 24, 0)))
        self.setVisible(False)
        counter.payments.changed.connect(self._show)
        counter.payments.paid.connect(self._paid)

    def show_for(self, page: str, *, alone: bool) -> None:
        """The page below it changed; before somebody works here nothing is said."""
        self._page, self._alone = page, alone
        self._show()

    def _show(self) -> None:
        elsewhere = self._page != "payment" and not self._alone
        self.setVisible(elsewhere and self._counter.payments.is_unknown)

    def _open(self) -> None:
        self._counter.go("payment")

    def _paid(self) -> None:
        """The sale is complete: its receipt opens where somebody waits for it, else it is offered."""
        if self._page in ("payment", "sale"):
            self._counter.go("receipt")
        else:
            self._counter.note(
                self.tr("The sale is paid"), icon="circle-check", action=self.tr("Show receipt"),
                on_action=self._receipt,
            )  # fmt: skip

    def _receipt(self) -> None:
        self._counter.go("receipt")
