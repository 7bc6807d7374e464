"""The sections of the settings that say how this shop sells: the keys, the ways to pay, receipts. Head office and IT decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout

from ui import i18n
from ui.keymap import window_keys
from ui.models import words
from ui.pages.settings_general import Section
from ui.pages.settings_parts import SettingRow, rows_card
from ui.receipts.painter import WIDTH
from ui.receipts.printing import has_printer, roll
from ui.widgets import Button, Card, KeyHint, Text

if TYPE_CHECKING:
    from ui.counter import Counter


class ShortcutsSection(Section):
    """The keys that work on every page; each page prints its own below."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        keys = Button(self.tr("Show the keys"), "secondary", "keyboard", "F1")
        keys.clicked.connect(counter.help_asked)
        line = self.tr("Every page prints its keys below; F1 shows all of them.")
        self.put(rows_card(self.tr("Shortcuts"), [SettingRow(self.tr("Keys"), line, keys)]))
        card, grid = Card(self.tr("On every page")), QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        known = window_keys()
        half = (len(known) + 1) // 2
        for number, one in enumerate(known):
            grid.addWidget(KeyHint(one.keys[0], one.says), number % half, number // half)
        grid.setColumnStretch(2, 1)
        card.body.addLayout(grid)
        self.put(card)


class FactsSection(Section):
    """Cards of facts that are read anew each time the section opens."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._cards: list[Card] = []
        self.opened()

    def cards(self) -> list[Card]:
        """The cards with what holds now."""
        raise NotImplementedError

    def opened(self) -> None:
        """It comes on the screen."""
        before, self._cards = self._cards, self.cards()
        for card in self._cards:
            self.put(card)
        for card in before:
            card.hide()
            card.deleteLater()

    @property
    def policy(self) -> dict[str, Any]:
        """What the head office decided (docs/catalogue.md, policy)."""
        return self.counter.here.policy

    def money(self, minor: object) -> str:
        """An amount in the currency of the store."""
        return i18n.money(minor, self.counter.here.currency) if isinstance(minor, int) else ""


class PaymentsSection(FactsSection):
    """The ways to pay here, discounts by hand, points."""

    def cards(self) -> list[Card]:
        """Ways to pay; discounts and points."""
        return [self._ways(), self._discounts()]

    def _ways(self) -> Card:
        settings, minutes = self.counter.bridge.settings, (self.policy.get("links") or {}).get("minutes")
        terminal = self.tr("Not set up") if settings.terminal == "none" else self.tr("Set up")
        link = self.tr("Not used here")
        if isinstance(minutes, int) and minutes:
            link = i18n.digits(self.tr("Open for %n minute(s)", "", minutes))
        step = self.policy.get("cash_rounding")
        rounding = self.money(step) if isinstance(step, int) and step > 1 else self.tr("None")
        rows = [
            fact(self.tr("Card terminal"), self.tr("IT connects it."), terminal),
            fact(self.tr("Pay by link"), self.tr("The head office decides how long."), link),
            fact(self.tr("Cash is rounded to"), self.tr("Cards and links are not rounded."), rounding),
        ]
        return rows_card(self.tr("Ways to pay"), rows)

    def _discounts(self) -> Card:
        highest, points = self.policy.get("discounts") or {}, self.policy.get("points") or {}
        rows = [
            fact(
                words.role(role), self.tr("The highest discount by hand."), percent(highest.get(role, usual))
            )
            for role, usual in (("associate", 1000), ("manager", 5000))
        ]
        if earned := self.money(points.get("per")):
            rows.append(fact(self.tr("One point is earned for"), "", earned))
        if worth := self.money(points.get("worth")):
            rows.append(fact(self.tr("One point pays"), "", worth))
        return rows_card(self.tr("Discounts and points"), rows)


class ReceiptsSection(FactsSection):
    """On which ways a receipt leaves, and until when goods may come back."""

    def cards(self) -> list[Card]:
        """Paper; messages and returns."""
        return [self._paper(), self._sent()]

    def _paper(self) -> Card:
        settings = self.counter.bridge.settings
        printer = self.tr("Set up") if has_printer(settings) else self.tr("Not set up")
        wide = self.tr("{count} mm").format(count=i18n.number(80 if roll(settings) >= WIDTH else 58))
        fiscal = self.tr("Kept on this till") if settings.fiscal != "none" else self.tr("Not used here")
        rows = [
            fact(self.tr("Printer"), self.tr("Without one a receipt is saved as a PDF."), printer),
            fact(self.tr("Width of the roll"), self.tr("IT sets it."), wide),
            fact(self.tr("Fiscal journal"), self.tr("Every sale is written in a chain."), fiscal),
        ]
        return rows_card(self.tr("On paper"), rows)

    def _sent(self) -> Card:
        sends, days = self.policy.get("sends") or {}, self.policy.get("returns_days")
        names = {"email": self.tr("By email"), "sms": self.tr("By SMS")}
        rows = [
            fact(
                name,
                self.tr("The store service sends it in the customer’s language."),
                self.tr("Set up") if sends.get(by) else self.tr("Not set up"),
            )
            for by, name in names.items()
        ]
        if isinstance(days, int) and days:
            until = i18n.digits(self.tr("Within %n day(s)", "", days))
            rows.append(fact(self.tr("Goods may come back"), self.tr("It stands on every receipt."), until))
        return rows_card(self.tr("Messages and returns"), rows)


def fact(name: str, line: str, value: str) -> SettingRow:
    """A row that only says something."""
    return SettingRow(name, line, Text(value, "body", "ink2", align="end", tabular=True))


def percent(basis_points: object) -> str:
    """A share as it is written here; nothing for what is none."""
    return i18n.percent(basis_points / 10_000) if isinstance(basis_points, int) else ""
