"""Settings that work in this version: language, appearance, and the facts IT asks for. Mock-up 11, the part that is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui import i18n
from ui.models import words
from ui.models.checks import check_rows
from ui.pages.page import Page
from ui.pages.parts import emptied
from ui.pages.sign_out import SignOut
from ui.preferences import Preferences, offered
from ui.widgets import Button, Card, Hairline, IconTile, Logo, Segmented, Text, column, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from clienteling.services.doctor import Check
    from ui.counter import Counter


class StatusCard(Card):
    """One of the four cards on top: an icon, a name, one word, one line."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(padding=16)
        self._glyph = icon
        self._tile = IconTile(icon)
        self._value, self._line = Text("", "title", elide=True), Text("", "caption", "ink2", elide=True)
        names = column(Text(name, "caption", "ink2"), self._value, self._line, gap=0)
        inner = row(self._tile, 4, names)
        inner.setStretch(2, 1)
        self.body.addLayout(inner)

    def show_fact(self, tone: str, value: str, line: str) -> None:
        """Set it."""
        self._tile.set_icon(self._glyph, tone)
        self._value.set_text(value)
        self._line.set_text(line)


class SettingsPage(Page):
    """Language and appearance at once; the facts each time the page is opened."""

    section = "settings"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._preferences = Preferences(counter.bridge.settings)
        self.language = Segmented(offered(), name=self.tr("Language"))
        self.language.set_value(i18n.language())
        self.language.changed.connect(self._choose_language)
        self.theme = Segmented(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light"), "sun"),
                ("dark", self.tr("Dark"), "moon"),
            ],
            name=self.tr("Appearance"),
        )
        self.theme.set_value(self._preferences.theme)
        self.theme.changed.connect(self._preferences.choose_theme)
        self.connection = StatusCard("wifi", self.tr("Connection"))
        self.queue = StatusCard("cloud-upload", self.tr("Waiting to send"))
        self.refused = StatusCard("inbox", self.tr("Not accepted"))
        self.encryption = StatusCard("lock", self.tr("Files on this computer"))
        self.facts = Card(self.tr("This till"), padding=0)
        self.facts.body.setSpacing(0)
        self._sign_out = SignOut(counter)
        self._build()
        counter.bridge.state.connect(self._told)
        self.bind("Ctrl+Shift+D", self.copy_report)

    def _build(self) -> None:
        copy = Button(self.tr("Copy report"), "secondary", "copy", "Ctrl Shift D")
        copy.clicked.connect(self.copy_report)
        self._copy = copy
        self.sign_out_button = Button(self.tr("Sign out"), "secondary", "log-out")
        self.sign_out_button.clicked.connect(self._sign_out.ask)
        cards = row(self.connection, self.queue, self.refused, self.encryption, gap=12)
        look_card = Card(self.tr("Language and appearance"))
        grid = QGridLayout()
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(20)
        for number, (name, control) in enumerate(
            ((self.tr("Language"), self.language), (self.tr("Appearance"), self.theme))
        ):
            grid.addWidget(Text(name, "body"), number, 0)
            holder = QWidget()
            holder.setLayout(row(control, None))
            grid.addWidget(holder, number, 1)
        grid.setColumnStretch(1, 1)
        look_card.body.addLayout(grid)
        about = Card()
        self._about = Text("", "small", "ink2", elide=True)
        names = column(Text("Clienteling", "title"), self._about, gap=0)
        line = row(Logo(44), 8, names, self.sign_out_button, copy)
        line.setStretch(2, 1)
        about.body.addLayout(line)
        self._checks: tuple[Check, ...] = ()
        work = row(column(look_card, self._drawer(), about, None, gap=16), self.facts, gap=16)
        work.setStretch(0, 1)
        work.setStretch(1, 1)
        self.outer.addLayout(cards)
        self.outer.addSpacing(16)
        self.outer.addLayout(work, 1)

    def _drawer(self) -> Card:
        """The way to the drawer, the figures of the day and, for a manager, who did what."""
        drawer = Card(self.tr("Drawer and figures"))
        self.drawer_button = Button(self.tr("Drawer and shift"), "secondary", "coins")
        self.day_button = Button(self.tr("End of day"), "secondary", "file-text")
        self.audit_button = Button(self.tr("Who did what"), "secondary", "list-checks")
        for button, page in (
            (self.drawer_button, "shift"),
            (self.day_button, "end_of_day"),
            (self.audit_button, "audit"),
        ):
            button.clicked.connect(partial(self.counter.go, page, None))
        drawer.body.addLayout(row(self.drawer_button, self.day_button, self.audit_button, None, gap=12))
        return drawer

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("Settings")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [
            ("Ctrl+Shift+D", self.tr("Copy report")),
            ("F2", self.tr("Find")),
            ("Esc", self.tr("Close settings")),
        ]

    def panels(self) -> list[QWidget]:
        """The controls."""
        return [self.language, self.theme, self.drawer_button, self.sign_out_button, self._copy]

    async def enter(self, what: Any) -> None:
        """Look at everything again."""
        session = self.counter.bridge.session
        show_when(self.audit_button, session is not None and session.role == "manager")
        self._told()
        await self.refresh()

    async def refresh(self) -> None:
        """Ask the doctor."""
        from clienteling.services import doctor

        settings = self.counter.bridge.settings
        self._checks = await self.counter.bridge.apart(doctor.checks, settings)
        self._show_checks()

    def _told(self, _state: object = None) -> None:
        state = self.counter.sync
        if state is None:
            return
        last = self.tr("Last {time}").format(time=i18n.clock(state.last)) if state.last else ""
        online = state.kind in ("synced", "sending")
        tone = "ok" if online else "warn" if state.kind == "offline" else "bad"
        self.connection.show_fact(tone, self.tr("Good") if online else self.tr("None"), last)
        waiting = i18n.number(state.waiting) if state.waiting else self.tr("Nothing")
        self.queue.show_fact("warn" if state.waiting and not online else "ok", waiting, last)
        refused = i18n.number(state.refused) if state.refused else self.tr("Nothing")
        self.refused.show_fact("warn" if state.refused else "ok", refused, self.tr("On the Attention page"))

    def _show_checks(self) -> None:
        encrypted = next((each for each in self._checks if each.name == "encryption"), None)
        fine = encrypted is not None and encrypted.state == "ok"
        value = self.tr("Encrypted") if fine else self.tr("Not as it should be")
        keys = next((str(each.facts.get("kept", "")) for each in self._checks if each.name == "keys"), "")
        kept = self.tr("Key in the keyring") if keys == "keyring" else self.tr("Key in a file")
        self.encryption.show_fact("ok" if fine else "bad", value, kept)
        here = self.counter.here
        program = next((each for each in self._checks if each.name == "program"), None)
        version = str(program.facts.get("clienteling", "")) if program else ""
        self._about.set_text(words.joined(version, words.listed((here.till, here.store))))
        emptied(self.facts.body)
        for name, value_, tone in check_rows(self._checks):
            line = QWidget()
            inner = row(
                Text(name, "body"),
                None,
                Text(value_, "small", tone, elide=True, align="end"),
                margins=(16, 9, 16, 9),
            )
            line.setLayout(inner)
            self.facts.add(line)
            self.facts.add(Hairline())
        self.facts.body.addStretch(1)

    def _choose_language(self, language: str) -> None:
        self._preferences.choose_language(language)
        self.counter.language_changed.emit()

    def copy_report(self) -> None:
        """The facts as text, for IT; no personal data is in them."""
        lines = [f"{each.name}: {each.state} {each.facts}" for each in self._checks]
        QApplication.clipboard().setText("\n".join(lines))
        self.counter.note(self.tr("Report copied"), detail=self.tr("No personal data is in it."), icon="copy")
