"""Signing in: a badge anywhere, or a name and a PIN. Mock-up 01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from clienteling.errors import ClientelingError
from ui import i18n
from ui.pages.brand import BrandPanel
from ui.pages.page import Page
from ui.preferences import Preferences, offered
from ui.problems import problem
from ui.theme import look
from ui.widgets import Banner, Button, Card, Field, IconTile, Keypad, Segmented, Text, column, row

if TYPE_CHECKING:
    from ui.counter import Counter


class SignInPage(Page):
    """Nothing but badges is taken from the scanner here."""

    section = ""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._preferences = Preferences(counter.bridge.settings)
        self.language = Segmented(offered(), name=self.tr("Language"))
        self.language.set_value(i18n.language())
        self.language.changed.connect(self._choose_language)
        self.theme = Segmented([("light", "", "sun"), ("dark", "", "moon")], name=self.tr("Appearance"))
        self.theme.set_value(look().name)
        self.theme.changed.connect(self._preferences.choose_theme)
        self.user = Field(self.tr("Name at sign-in"), "nino", icon="user")
        self.pin = Field(self.tr("PIN"), "", icon="lock")
        self.pin.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.keypad = Keypad(left="clear", quiet=True)
        self.keypad.pressed.connect(self._key)
        self.said = Banner("warn", "…", "…")
        self.said.hide()
        self.button = Button(self.tr("Sign in"), "primary", "", "Enter", large=True)
        self.button.clicked.connect(self.sign_in)
        self.user.submitted.connect(self.pin.edit.setFocus)
        self.pin.submitted.connect(self.sign_in)
        across = row(BrandPanel(counter), self._form(), gap=0)
        across.setStretch(1, 1)
        self.outer.addLayout(across, 1)

    def _form(self) -> QWidget:
        form = QWidget()
        badge = Card(tone="accent", padding=20)
        words = column(
            Text(self.tr("Scan your badge"), "title"),
            Text(self.tr("Hold it to the scanner. No need to click first."), "small", "ink2", wrap=True),
            gap=2,
        )
        inner = row(IconTile("id-card", "accent", 56, 32), 12, words)
        inner.setStretch(2, 1)
        badge.body.addLayout(inner)
        greeting = QWidget()
        greeting.setLayout(
            column(
                Text(self.tr("Good to see you"), "display"),
                Text(self.tr("Scan your badge, or type your name and PIN."), "body", "ink2"),
                20,
                badge,
                12,
                self.said,
                gap=4,
            )
        )
        greeting.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        start = column(None, greeting, None)
        card = Card(padding=24)
        card.setFixedWidth(312)
        card.body.addLayout(column(self.user, self.pin, 4, self.keypad, 4, self.button, gap=10))
        end = column(None, card, None)
        work = row(start, end, gap=56)
        work.setStretch(0, 1)
        whole = column(row(self.language, None, self.theme), work, gap=0, margins=(56, 28, 56, 28))
        whole.setStretch(1, 1)
        form.setLayout(whole)
        return form

    def _margins(self, compact: bool) -> None:
        self.outer.setContentsMargins(0, 0, 0, 0)

    def panels(self) -> list[QWidget]:
        """The name first."""
        return [self.user.edit, self.pin.edit]

    async def enter(self, what: Any) -> None:
        """Empty, for the next person."""
        self.pin.set_text("")
        self.said.hide()
        (self.pin if self.user.text() else self.user).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def scanned(self, code: str) -> bool:
        """A badge signs in, wherever the focus is."""
        self.do(self._sign_in(code, ""))
        return True

    def _key(self, key: str) -> None:
        if key == "clear":
            self.pin.edit.clear()
        elif key == "back":
            self.pin.edit.backspace()
        else:
            self.pin.edit.insert(key)

    def sign_in(self) -> None:
        """Ask the hub, or what is known here when it cannot be reached."""
        if self.user.text().strip() and self.pin.text() and not self.button.is_busy():
            self.do(self._sign_in(self.user.text().strip(), self.pin.text()))

    async def _sign_in(self, user: str, pin: str) -> None:
        self.button.set_busy(True, self.tr("Signing in…"))
        try:
            await self.counter.bridge.sign_in(user, pin)
        except ClientelingError as error:
            words = problem(error)
            self.said.set_text(words.bold, words.text)
            self.said.show()
            self.pin.set_text("")
            return
        finally:
            self.button.set_busy(False)
        self.counter.ready.emit()

    def _choose_language(self, language: str) -> None:
        self._preferences.choose_language(language)
        self.counter.language_changed.emit()
