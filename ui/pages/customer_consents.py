"""What a customer agreed to, channel by channel: when, by whom, where; and recording a new answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.models import words
from ui.pages.customer_cards import consent_chip
from ui.pages.parts import age
from ui.theme import Chip
from ui.widgets import Button, Card, ChipLabel, Hairline, IconTile, Switch, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.person import Consent, Profile
    from ui.counter import Counter


class ConsentRow(QWidget):
    """One channel: the answer, its story, and the button for the other answer."""

    def __init__(self, tab: ConsentsTab, channel: str) -> None:
        super().__init__()
        self._tab, self._channel = tab, channel
        icon, name = words.consent(channel)
        self._chip = ChipLabel(Chip(""))
        self._story = Text("", "small", "ink2", elide=True)
        self._yes = Button(self.tr("Customer agrees"), "secondary", "check")
        self._no = Button(self.tr("Customer refuses"), "secondary", "x")
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self._refuse)
        names = column(Text(name, "body", strong=True), self._story, gap=0)
        self.setLayout(
            row(IconTile(icon), 4, names, None, self._chip, 12, self._yes, self._no, margins=(16, 12, 16, 12))
        )

    def show_consent(self, consent: Consent) -> None:
        """Set the answer and who recorded it."""
        self._chip.set_chip(consent_chip(consent))
        source = {
            "till": self.tr("in a store"),
            "counter": self.tr("in a store"),
            "web": self.tr("on the website"),
            "website": self.tr("on the website"),
            "app": self.tr("in the app"),
            "import": self.tr("from an earlier system"),
        }
        at = i18n.day_year(consent.at) if consent.at else ""
        where = source.get(consent.source or "", consent.source or "")
        story = words.joined(at, consent.by or "", where)
        self._story.set_text(story or self.tr("Nobody asked yet."))
        self._yes.setVisible(consent.state != "yes")
        self._no.setVisible(consent.state != "no")

    def _agree(self) -> None:
        self._tab.record(self._channel, yes=True)

    def _refuse(self) -> None:
        self._tab.record(self._channel, yes=False)


class ProfilingRow(QWidget):
    """Whether anything may be worked out of what the customer buys: on or off, at once."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Suggestions from purchases")
        said = self.tr(
            "Off: nothing is worked out about this customer, and what there was is removed everywhere."
        )
        self.switch = Switch(name=name)
        self.switch.clicked.connect(self.switched)
        names = column(Text(name, "body", strong=True), Text(said, "small", "ink2", wrap=True), gap=0)
        inner = row(IconTile("sparkles"), 4, names, 12, self.switch, margins=(16, 12, 16, 12))
        inner.setStretch(2, 1)
        self.setLayout(inner)


class ConsentsTab(QWidget):
    """Four channels; a refusal always wins over an older yes."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self._customer = ""
        self.card = Card(self.tr("Consents"), padding=0)
        self.card.body.setSpacing(0)
        self._rows = {channel: ConsentRow(self, channel) for channel in words.CONSENTS}
        for each in self._rows.values():
            self.card.add(each)
            self.card.add(Hairline())
        promise = self.tr(
            "A refusal applies at once, also when it was recorded offline. A receipt may always be given."
        )
        self.card.body.addLayout(row(Text(promise, "small", "ink2", wrap=True), margins=(16, 12, 16, 12)))
        self.profiling = ProfilingRow()
        self.profiling.switched.connect(self._switch)
        suggestions = Card(padding=0)
        suggestions.add(self.profiling)
        self.setLayout(column(self.card, 12, suggestions, None))

    def show_profile(self, profile: Profile) -> None:
        """Set every channel."""
        self._customer = profile.customer.id
        self.card.set_age(age(profile, "consents"))
        self.profiling.switch.setChecked(profile.profiling)
        for consent in profile.consents:
            if consent.channel in self._rows:
                self._rows[consent.channel].show_consent(consent)

    def record(self, channel: str, *, yes: bool) -> None:
        """Keep the customer's answer."""
        self._counter.bridge.spawn(self._record(channel, yes))

    async def _record(self, channel: str, yes: bool) -> None:
        from clienteling.services import people

        await self._counter.bridge.run(people.consent, self._customer, channel, yes)
        said = self.tr("Recorded: {channel}, yes") if yes else self.tr("Recorded: {channel}, no")
        self._counter.note(said.format(channel=words.consent(channel)[1]), icon="shield-check")

    def _switch(self, on: bool) -> None:
        self._counter.bridge.spawn(self._switched(on))

    async def _switched(self, on: bool) -> None:
        from clienteling.services import shopper

        await self._counter.bridge.run(shopper.switch, self._customer, on)
        said = (
            self.tr("Suggestions are on for this customer")
            if on
            else self.tr("Suggestions are off, also for the future")
        )
        self._counter.note(said, icon="shield-check")
