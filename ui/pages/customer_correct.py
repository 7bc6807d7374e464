"""Correcting a customer: name, language and birthday; contacts added and removed; loyalty cards issued, linked, replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clienteling.domain.card import mask
from clienteling.domain.email import initial
from clienteling.errors import BadInput, Refused
from ui import i18n
from ui.models import rows, words
from ui.pages.page import Page
from ui.pages.parts import emptied
from ui.problems import draft_problem
from ui.theme import Chip
from ui.widgets import Button, Card, ChipLabel, Choice, Field, Icon, IconButton, Scroll, Text, column, row

if TYPE_CHECKING:
    from clienteling.services.person import Profile, Who
    from ui.counter import Counter


class ListCard(Card):
    """Values with a button each, and a field to add one."""

    def __init__(self, title: str, label: str, placeholder: str, icon: str, button: str) -> None:
        super().__init__(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.field = Field(label, placeholder, icon=icon)
        self.button = Button(button, "secondary", "plus")
        line = row(self.field, self.button)
        line.setStretch(0, 1)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self._rows)
        self.body.addLayout(line)

    def show_rows(self, shown: list[QWidget]) -> None:
        """Set the values."""
        emptied(self._rows)
        for each in shown or [Text(self.tr("None yet."), "small", "ink2")]:
            self._rows.addWidget(each)


def value_row(icon: str, value: str, note: Chip | None, button: QWidget | None) -> QWidget:
    """One value that is read left to right."""
    shown = QWidget()
    inner = row(Icon(icon, 16), Text(value, "body", isolate=True, tabular=True, elide=True), None)
    if note is not None:
        inner.insertWidget(2, ChipLabel(note))
    if button is not None:
        inner.addWidget(button)
    shown.setLayout(inner)
    shown.setMinimumHeight(44)
    return shown


class CustomerCorrectPage(Page):
    """Each contact and card is kept at once; the name fields with their own button."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._customer = ""
        self._profile: Profile | None = None
        self._title = Text("", "page", elide=True)
        self.given, self.family = Field(self.tr("Given name")), Field(self.tr("Family name"))
        self.language = Choice(
            self.tr("Language"), [("", "—"), *((code, words.language(code)) for code in words.LANGUAGES)]
        )
        self.birthday = Field(self.tr("Birthday"), self.tr("MM-DD or YYYY-MM-DD"), icon="calendar")
        self.save = Button(self.tr("Save"), "primary", "check", "Ctrl Enter")
        self.phones = ListCard(self.tr("Phones"), self.tr("Another phone"), "", "phone", self.tr("Add phone"))
        self.emails = ListCard(
            self.tr("Email addresses"), self.tr("Another address"), "", "mail", self.tr("Add email")
        )
        self.cards = ListCard(
            self.tr("Loyalty cards"), self.tr("Card number"), self.tr("Scan or type the number"), "id-card",
            self.tr("Link card"),
        )  # fmt: skip
        self._issue = Button(self.tr("Issue a new number"), "secondary", "badge-check")
        self._build()
        self._connect()

    def _build(self) -> None:
        back = Button(self.tr("Back to profile"), "ghost", "arrow-left", "Esc")
        back.clicked.connect(self._back)
        self.outer.addLayout(row(self._title, None, back))
        self.outer.addSpacing(12)
        who = Card(self.tr("Who"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for number, field in enumerate((self.given, self.family, self.language, self.birthday)):
            grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        who.body.addLayout(grid)
        who.body.addLayout(row(None, self.save))
        self.cards.body.addLayout(row(self._issue, None))
        work = row(
            column(who, self.cards, None, gap=12), column(self.phones, self.emails, None, gap=12), gap=16
        )
        for number in (0, 1):
            work.setStretch(number, 1)
        inside = QWidget()
        inside.setLayout(work)
        self.outer.addWidget(Scroll(inside), 1)

    def _connect(self) -> None:
        self.save.clicked.connect(self.keep)
        ways = (self.phones, self._add_phone), (self.emails, self._add_email), (self.cards, self._link_card)
        for card, add in ways:
            card.button.clicked.connect(add)
            card.field.submitted.connect(add)
        self._issue.clicked.connect(self._issue_card)
        self.bind("Ctrl+Return", self.keep)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [("Ctrl+Enter", self.tr("Save")), ("F2", self.tr("Find")), ("Esc", self.tr("Back to profile"))]

    def panels(self) -> list[QWidget]:
        """Who, then contacts and cards."""
        return [self.given.edit, self.phones.field.edit, self.emails.field.edit, self.cards.field.edit]

    async def enter(self, what: Any) -> None:
        """Show the customer as they are now."""
        self._customer = str(what)
        self._profile = None
        await self.refresh()
        self.given.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """This customer only."""
        return ("customer", self._customer) in changed

    async def refresh(self) -> None:
        """Read again; what is being typed in the name fields stays."""
        from clienteling.services import profile

        first = self._profile is None
        self._profile = await self.counter.bridge.run(profile.open, self._customer)
        who = self._profile.customer
        name = rows.shown(who.name, self.counter.privacy)
        self._title.set_text(self.tr("Correct {name}").format(name=name))
        if first:
            self.given.set_text(who.given)
            self.family.set_text(who.family)
            self.language.set_value(who.language)
            self.birthday.set_text(who.birthday or "")
        self._show_lists(who)

    def _show_lists(self, who: Who) -> None:
        hidden = self.counter.privacy
        self.family.set_hidden(hidden)
        self.birthday.set_hidden(hidden)
        self.phones.show_rows([
            value_row("smartphone", i18n.digits(each.mask if hidden else each.pretty), None,
                      self._remover(self.tr("Remove this phone"), "remove_phone", each.e164 or each.raw))
            for each in who.phones
        ])  # fmt: skip
        self.emails.show_rows([
            value_row("mail", initial(each.address) if hidden else each.address, None,
                      self._remover(self.tr("Remove this address"), "remove_email", each.address))
            for each in who.emails
        ])  # fmt: skip
        states = {"replaced": Chip(self.tr("Replaced")), "blocked": Chip(self.tr("Blocked"), "bad", "ban")}
        shown: list[QWidget] = []
        for card in who.cards:
            if replace := Button(self.tr("Replace"), "link") if card.state == "active" else None:
                replace.clicked.connect(self._replacer(card.number))
            number = i18n.digits(mask(card.number) if hidden else card.number)
            shown.append(value_row("id-card", number, states.get(card.state), replace))
        self.cards.show_rows(shown)

    def _remover(self, name: str, change: str, value: str) -> IconButton:
        button = IconButton("x", name, outlined=False)

        def remove() -> None:
            self.do(self._changed(change, value))

        button.clicked.connect(remove)
        return button

    def _replacer(self, number: str) -> Callable[[], None]:
        def replace() -> None:
            typed = self.cards.field.text().strip() or None
            self.do(self._changed("replace_card", number, typed, "lost", field=self.cards.field))

        return replace

    def _add_phone(self) -> None:
        self._add("add_phone", self.phones.field)

    def _add_email(self) -> None:
        self._add("add_email", self.emails.field)

    def _link_card(self) -> None:
        self._add("link_card", self.cards.field)

    def _issue_card(self) -> None:
        self.do(self._changed("issue_card", self.cards.field.text().strip() or None, field=self.cards.field))

    def _add(self, change: str, field: Field) -> None:
        if field.text().strip():
            self.do(self._changed(change, field.text().strip(), field=field))

    async def _changed(self, change: str, *what: Any, field: Field | None = None) -> None:
        from clienteling.services import people

        try:
            await self.counter.bridge.run(getattr(people, change), self._customer, *what)
        except (BadInput, Refused) as error:
            if field is None:
                raise
            field.set_error(draft_problem(error.code))
            return
        if field is not None:
            field.set_text("")
            field.set_error("")
        await self.refresh()

    def keep(self) -> None:
        """Save the name, language and birthday where they changed."""
        self.do(self._keep())

    async def _keep(self) -> None:
        from clienteling.services import people

        changes = {
            "name.given": self.given.text().strip(),
            "name.family": self.family.text().strip(),
            "language": self.language.value(),
            "birthday": self.birthday.text().strip(),
        }
        try:
            await self.counter.bridge.run(people.correct, self._customer, changes)
        except (BadInput, Refused) as error:
            bad = {"birthday": self.birthday, "name.family": self.family}.get(
                str(error.facts.get("field")), self.given
            )
            bad.set_error(draft_problem(error.code))
            return
        self.counter.note(self.tr("Saved"), icon="user-check")
        self._back()

    def _back(self) -> None:
        self.counter.go("customer", (self._customer, "name"))

    def escape(self) -> bool:
        """Esc goes back to the profile."""
        self._back()
        return True

    def scanned(self, code: str) -> bool:
        """A card is written into its field."""
        self.cards.field.set_text(code)
        self.cards.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
