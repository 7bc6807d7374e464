"""What signing in and opening the lock have in common: the brand, the badge, who was here lately, the PIN. Mock-up 01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QWidget

from clienteling.errors import ClientelingError
from ui import i18n, idle
from ui.pages.brand import BrandPanel
from ui.pages.page import Page
from ui.pages.people_tiles import PeopleTiles
from ui.pages.pin_card import PinCard
from ui.preferences import Preferences, offered
from ui.theme import look
from ui.widgets import Button, Card, Chip, ChipLabel, Icon, IconTile, Segmented, Text, column, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.colleagues import Colleague
    from ui.counter import Counter


class Entrance(Page):
    """Nothing but badges is taken from the scanner here. A child says whom to ask and what the words are."""

    section = ""

    def __init__(self, counter: Counter, button: str) -> None:
        super().__init__(counter)
        self._preferences = Preferences(counter.bridge.settings)
        self.card = PinCard(counter.clock.monotonic, button)
        self.card.entered.connect(self._entered)
        self.heading, self.line = Text("", "display", wrap=True), Text("", "body", "ink2", wrap=True)
        self.tiles = PeopleTiles()
        self.tiles.chosen.connect(self._chosen)
        self._lately = Text(self.tr("On this till lately"), "small", "ink2", medium=True)
        self.other = Button(self.tr("Someone else"), "link")
        self.other.clicked.connect(self.ask_name)
        self._safe = Text("", "small", "ink2", wrap=True)
        brand = BrandPanel(counter)
        across = row(brand, self._form(), gap=0)
        across.setStretch(1, 1)
        self.outer.addLayout(across, 1)
        counter.here_changed.connect(self._say_when_it_locks)

    # Building -----------------------------------------------------------------------------------------------------

    def _form(self) -> QWidget:
        start = QWidget()
        people = row(self._lately, None, self.other)
        start.setLayout(column(self.heading, self.line, 16, self._badge(), 10, people, self.tiles, gap=4))
        start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        work = row(column(None, start, None), column(None, self.card, None), gap=56)
        work.setStretch(0, 1)
        foot = row(Icon("shield-check", 20), self._safe)
        foot.setStretch(1, 1)
        form = QWidget()
        inset = 32 if look().compact else 56
        whole = column(self._choices(), work, foot, gap=0, margins=(inset, 24, inset, 24))
        whole.setStretch(1, 1)
        form.setLayout(whole)
        return form

    def _choices(self) -> Any:
        self.language = Segmented(offered(), name=self.tr("Language"))
        self.language.set_value(i18n.language())
        self.language.changed.connect(self._choose_language)
        self.theme = Segmented(
            [("light", "", "sun"), ("dark", "", "moon")],
            name=self.tr("Appearance"),
        )
        self.theme.set_value(look().name)
        self.theme.changed.connect(self._preferences.choose_theme)
        self.help = Button(self.tr("Help"), "ghost", "circle-question-mark", "F1")
        self.help.clicked.connect(self.counter.help_asked)
        return row(self.language, None, self.theme, self.help)

    def _badge(self) -> Card:
        badge = Card(tone="accent", padding=20)
        words = column(
            Text(self.tr("Scan your badge"), "title"),
            Text(self.tr("Hold it to the scanner. No need to click first."), "small", "ink2", wrap=True),
            gap=2,
        )
        ready = ChipLabel(Chip(self.tr("Ready"), "ok", "check"))
        inner = row(IconTile("id-card", "accent", 56, 32), 12, words, ready)
        inner.setStretch(2, 1)
        badge.body.addLayout(inner)
        return badge

    def _margins(self, compact: bool) -> None:
        self.outer.setContentsMargins(0, 0, 0, 0)

    # What a child says --------------------------------------------------------------------------------------------

    async def admit(self, user: str, pin: str) -> None:
        """Ask who it is and let them in, or say why not. Raises what signing in raises."""
        raise NotImplementedError

    def welcomes(self, person: Colleague) -> bool:
        """Whether somebody who was here lately is offered as a tile."""
        return True

    # The page -----------------------------------------------------------------------------------------------------

    def panels(self) -> list[QWidget]:
        """The name or the PIN first, then the people."""
        return [*self.card.fields(), self.tiles, self.language]

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Enter", self.card.button.text()), ("F6", self.tr("Next panel"))]

    async def enter(self, what: Any) -> None:
        """Empty, for the next person."""
        self._say_when_it_locks()
        self.card.clear()
        self.card.focus()
        try:
            people = await self.counter.bridge.run(_lately)
        except ClientelingError:
            return  # what keeps the till from opening is said by the page of the start
        self._show([one for one in people if self.welcomes(one)])

    def _show(self, people: list[Colleague]) -> None:
        first = people[0] if people and not self.card.user.text() else None
        self.tiles.set_people(people, first.id if first is not None else "")
        for part in (self._lately, self.tiles, self.other):
            show_when(part, bool(people))
        if first is not None and not self.card.pin.text():
            self._chosen(first)

    def scanned(self, code: str) -> bool:
        """A badge opens, wherever the focus is."""
        if not self.card.button.is_busy():
            self.do(self._ask(code, ""))
        return True

    def ask_name(self) -> None:
        """Somebody who is not among the tiles types their name, too."""
        self.tiles.clear_choice()
        self.card.set_person("", "", "")
        self.card.focus()

    def _chosen(self, person: Colleague) -> None:
        self.card.set_person(person.id, person.name, person.user)
        self.card.focus()

    def _entered(self, user: str, pin: str) -> None:
        self.do(self._ask(user, pin))

    async def _ask(self, user: str, pin: str) -> None:
        self.card.set_busy(True, self.tr("Signing in…"))
        try:
            await self.admit(user, pin)
        except ClientelingError as error:
            self.card.refuse(error)
        finally:
            self.card.set_busy(False)

    def _say_when_it_locks(self) -> None:
        after = round(idle.seconds(self.counter.here.policy) / 60)
        if after:
            self._safe.set_text(i18n.digits(LockWords(self).locks_after(after)))
        else:
            self._safe.set_text(self.tr("An open sale stays safe on this till."))

    def _choose_language(self, language: str) -> None:
        self._preferences.choose_language(language)
        self.counter.language_changed.emit()


class LockWords(QObject):
    """What is counted is asked of a class without children: a child's `tr` takes "2 minute(s)" for an answer."""

    def locks_after(self, minutes: int) -> str:
        """How long the till may stand alone."""
        return self.tr("Locks after %n minute(s) without activity. Your open sale stays safe.", "", minutes)


def _lately(till: Any) -> tuple[Colleague, ...]:
    from clienteling.services import colleagues

    return colleagues.lately(till)
