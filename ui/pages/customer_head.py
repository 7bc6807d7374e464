"""The head of a customer's page: who it is, how to reach them, the one next step, and the row of figures. Mock-up 03."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import i18n
from ui.models import words
from ui.models.discreet import HIDDEN
from ui.models.suggestion_words import risk
from ui.theme import Chip, look
from ui.widgets import (
    Avatar,
    Button,
    Card,
    ChipLabel,
    Fact,
    FactsRow,
    Hairline,
    Icon,
    OneLine,
    Text,
    column,
    row,
)

if TYPE_CHECKING:
    from clienteling.services.person import Profile, Who


class Contact(QWidget):
    """An icon and a value that is read left to right."""

    def __init__(self, icon: str, isolate: bool = True) -> None:
        super().__init__()
        self._text = Text("", "small", "ink2", isolate=isolate, tabular=True, elide=True)
        inner = row(Icon(icon, 16), self._text, gap=6)
        self.setLayout(inner)

    def show_text(self, text: str) -> None:
        """Set it; nothing hides the whole."""
        self._text.set_text(text)
        self.setVisible(bool(text))


class CustomerHead(Card):
    """Name, contacts, actions and facts. Sets texts only; what a button does is the page's business."""

    take_over = Signal()
    sell = Signal()
    correct = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.avatar = Avatar("", "", 64)
        self._name = Text("", "page", elide=True)
        self._tier = ChipLabel(Chip(""))
        self._speaks = ChipLabel(Chip(""))
        self._pending = ChipLabel(Chip(self.tr("Waiting to send"), "warn", "cloud-upload"))
        self._phone, self._email = Contact("smartphone"), Contact("mail")
        self._card, self._since = Contact("id-card", isolate=False), Contact("calendar", isolate=False)
        self.correct_button = Button(self.tr("Correct"), "secondary", "pencil")
        self.sell_button = Button(self.tr("New sale"), "secondary", "shopping-bag", "F3")
        self.take_button = Button(self.tr("Take over cart"), "primary", "shopping-cart", "F4")
        self.correct_button.clicked.connect(self.correct)
        self.sell_button.clicked.connect(self.sell)
        self.take_button.clicked.connect(self.take_over)
        self.facts = FactsRow((1.25, 1, 1, 0.8, 0.9, 1))
        self.body.setSpacing(0)
        self.body.addLayout(self._who())
        self.body.addWidget(Hairline())
        self.body.addWidget(self.facts)

    @property
    def name(self) -> str:
        """Who it is, as short as it is shown."""
        return self._name.text()

    def _who(self) -> QHBoxLayout:
        names = row(self._name, 2, self._tier, self._speaks, self._pending, None, gap=8)
        contacts = OneLine(self._phone, self._email, self._card, self._since, gap=16)
        words_ = column(names, contacts, gap=4)
        low = look().compact
        margins = (16, 10, 16, 10) if low else (16, 14, 16, 14)
        return row(
            self.avatar, 8, words_, None, self.correct_button, self.sell_button, self.take_button,
            gap=8, margins=margins,
        )  # fmt: skip

    def show_profile(self, profile: Profile, now: datetime, privacy: bool) -> None:
        """Set everything; the profile is shortened already when `privacy` is on."""
        who = profile.customer
        name = words.own_script(who.name, who.also)
        self.avatar.set_person(who.id, i18n.initials_of(name))
        self._name.set_text(name)
        self._tier.set_chip(words.tier_chip(profile.loyalty.tier) or Chip(""))
        self._tier.setVisible(bool(profile.loyalty.tier))
        self._speaks.setVisible(bool(who.language))
        speaks = self.tr("Speaks {language}").format(language=words.language(who.language))
        self._speaks.set_chip(Chip(speaks, "outline", "languages"))
        self._pending.setVisible(profile.pending)
        self._show_contacts(who)
        self.take_button.setVisible(profile.can_take_over is not None)
        self.sell_button.set_variant("primary" if profile.can_take_over is None else "secondary")
        self.facts.set_facts(self._facts(profile, now, privacy))

    def _show_contacts(self, who: Who) -> None:
        phone = who.phones[0] if who.phones else None
        email = who.emails[0] if who.emails else None
        card = next((card for card in who.cards if card.state == "active"), None)
        self._phone.show_text(i18n.digits(phone.pretty) if phone else "")
        self._email.show_text(email.address if email else "")
        self._card.show_text(
            self.tr("Card {number}").format(number=i18n.isolate(i18n.digits(card.number))) if card else ""
        )
        since = self.tr("Customer since {year}")
        self._since.show_text(since.format(year=i18n.year(who.since)) if who.since else "")

    def _facts(self, profile: Profile, now: datetime, hidden: bool) -> list[Fact]:
        points, facts = profile.loyalty, profile.facts
        to_next = ""
        if points.to_next and points.next_tier:
            to_next = self.tr("{points} to {tier}").format(
                points=i18n.number(points.to_next), tier=words.tier(points.next_tier)
            )
        average = facts.average
        store = (
            self.tr("Store {amount}").format(amount=words.whole(facts.store_average))
            if facts.store_average
            else ""
        )
        returned = self.tr("{count} of {orders}").format(
            count=i18n.number(facts.returned_orders), orders=i18n.number(facts.orders)
        )
        last = facts.last_visit
        spent = HIDDEN if hidden else words.whole(facts.lifetime)
        share = HIDDEN if hidden else i18n.percent(facts.returns_share / 10_000)
        band, tone, stage = risk(profile.outlook) if profile.outlook and not hidden else ("", "ink", "")
        leaving = [Fact(self.tr("Risk of leaving"), band, stage, tone=tone)] if band else []
        return [
            Fact(self.tr("Points"), i18n.number(points.points), to_next, progress=points.share),
            Fact(self.tr("Lifetime spend"), spent, words.orders(facts.orders)),
            Fact(self.tr("Average order"), HIDDEN if hidden else words.whole(average) or "—", store),
            Fact(self.tr("Returns"), share, returned if facts.orders and not hidden else ""),
            Fact(
                self.tr("Last visit"),
                i18n.short_day(last, now) if last else "—",
                words.days_ago((now.date() - last.date()).days) if last else "",
            ),
            *leaving,
        ]
