"""The card in the middle of the payment page: the panel of the way that is open, over the amount. Mock-up 06a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import i18n
from ui.pages.payment_amount import AmountStrip
from ui.pages.payment_link import LinkPanel
from ui.pages.payment_panels import CashPanel, GiftPanel, SplitPanel
from ui.pages.payment_terminal import CardPanel
from ui.theme import Chip
from ui.widgets import Button, Card, ChipLabel

if TYPE_CHECKING:
    from clienteling.services.tenders import Due
    from ui.models.payments import Stage
    from ui.till_terminal import TerminalState

MOST_PARTS = 4


class WorkCard(Card):
    """Shows one way to pay; which, and what happens, is the page's."""

    standalone_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Card terminal"), padding=0)
        self.card, self.cash, self.gift = CardPanel(), CashPanel(), GiftPanel()
        self.split, self.link = SplitPanel(), LinkPanel()
        self._panels: dict[str, QWidget] = {
            "card": self.card, "cash": self.cash, "gift_card": self.gift, "split": self.split, "link": self.link,
        }  # fmt: skip
        self.stack = QStackedWidget()
        for panel in self._panels.values():
            self.stack.addWidget(panel)
        self.strip = AmountStrip()
        standalone = self.card.standalone
        self.strip.beside = (self.gift.number.edit, standalone.approval.edit, standalone.last4.edit)
        self.other = Button("", "link")
        self.other.clicked.connect(self.standalone_asked)
        self.terminal_chip = ChipLabel(Chip(""))
        self.add_action(self.other)
        self.add_action(self.terminal_chip)
        self.add(self.stack, 1)
        self.set_footer(self.strip)

    def open(self, method: str) -> None:
        """Show the panel of a way to pay."""
        self.stack.setCurrentWidget(self._panels[method])

    def show_due(self, method: str, due: Due) -> None:
        """What is left to pay, in the words of the way."""
        labels = {
            "card": self.tr("Amount on this card"),
            "cash": self.tr("Cash received"),
            "gift_card": self.tr("Amount from this gift card"),
            "split": self.tr("Amount of this part"),
            "link": self.tr("Amount in the link"),
        }
        in_cash = method == "cash"
        self.strip.show_rest(
            labels[method], due.cash_rest if in_cash else due.rest, due.currency, cash=in_cash
        )

    def show_amounts(self, method: str, due: Due, given: int | None) -> None:
        """What the typed amount (minor units; None cannot be read) means for the open way."""
        self.cash.show_cash(due.cash_rest, given, due.currency)
        paid = sum(part.is_paid for part in due.parts)
        self.split.show_split(due.rest, MOST_PARTS - paid, given, due.currency)
        sentence, is_wrong = self._said(method, due, given)
        self.strip.say(sentence, wrong=is_wrong)
        if method in ("card", "gift_card"):
            button = self.main_button(method)
            button.setEnabled(button.isEnabled() and given is not None and 0 < given <= due.rest)

    def _said(self, method: str, due: Due, given: int | None) -> tuple[str, bool]:
        """The sentence under the amount, and whether it is wrong."""
        if given is None:
            return self.tr("Type digits, with a point before the smaller coins."), True
        if method == "cash":
            if not self.strip.edit.text().strip():
                return self.tr("Nothing typed means the exact amount."), False
            less = given < due.cash_rest
            return (
                self.tr("Less than the amount to pay: the rest is paid otherwise.") if less else ""
            ), False
        if method == "link":
            return self.tr("A link is for all that is left to pay."), False
        if given > due.rest:
            return self.tr("This is more than what is left to pay."), True
        if due.is_last and given < due.rest:
            return self.tr("This is the last of 4 payments: it has to be the whole rest."), True
        return self.tr("Less than the rest? You can add another payment."), False

    def empty(self) -> None:
        """Before another sale is paid."""
        self.card.standalone.empty()
        self.gift.empty()
        self.link.to.set_text("")
        self.strip.set_amount(None)

    def show_stage(self, method: str, stage: Stage, due: Due, terminal: TerminalState) -> None:
        """How the payment stands; the amount cannot be changed while the terminal has it."""
        busy = stage in ("waiting", "stopping")
        self.strip.setEnabled(not busy and method != "link")
        given = self.strip.amount()
        shown = i18n.money(given if given is not None else due.rest, due.currency)
        self.card.terminal.show_stage(stage, shown, ready=terminal.kind not in ("none", "silent"))
        self._show_head(method, terminal, busy=busy)

    def _show_head(self, method: str, terminal: TerminalState, *, busy: bool) -> None:
        titles = {
            "card": self.tr("Card, standalone terminal")
            if self.card.is_standalone
            else self.tr("Card terminal"),
            "cash": self.tr("Cash"),
            "gift_card": self.tr("Gift card"),
            "split": self.tr("Split the amount"),
            "link": self.tr("Pay by link"),
        }
        self.set_title(titles[method])
        is_card = method == "card"
        self.other.setVisible(is_card and not busy and terminal.kind != "none")
        standalone = self.tr("Use a standalone terminal")
        self.other.set_text(self.tr("Use this till’s terminal") if self.card.is_standalone else standalone)
        self.terminal_chip.setVisible(is_card and terminal.kind != "none" and not self.card.is_standalone)
        self.terminal_chip.set_chip(terminal_chip(terminal))

    def focus_field(self, method: str) -> QWidget | None:
        """The field a way begins with; None where the list keeps the focus."""
        if method == "cash":
            return self.strip.edit
        if method == "gift_card":
            return self.gift.number.edit
        if method == "link":
            return self.link.to.edit
        return self.card.standalone.approval.edit if method == "card" and self.card.is_standalone else None

    def main_button(self, method: str) -> Button:
        """The one filled button of a way."""
        if method == "card":
            return self.card.standalone.take if self.card.is_standalone else self.card.terminal.send
        return {
            "cash": self.cash.take, "gift_card": self.gift.take, "split": self.split.ways["card"], "link": self.link.send,
        }[method]  # fmt: skip

    def give_focus(self, method: str) -> bool:
        """Put the focus where the way begins; false where there is no field."""
        field = self.focus_field(method)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None


def terminal_chip(terminal: TerminalState) -> Chip:
    """The terminal as it last answered: `Ready · T-650 #2`."""
    words, tone, icon = {
        "ready": (_tr("Ready"), "ok", "check"),
        "busy": (_tr("In use"), "neutral", "credit-card"),
        "silent": (_tr("No answer"), "bad", "unplug"),
    }.get(terminal.kind, ("", "neutral", ""))
    return Chip(f"{words} · {i18n.isolate(terminal.name)}" if terminal.name and words else words, tone, icon)


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment_work", text)
