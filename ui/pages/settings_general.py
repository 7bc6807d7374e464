"""The sections of the settings a person changes: general, language, appearance, privacy, and the devices of this till."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import i18n, idle
from ui.pages.settings_parts import SettingRow, rows_card
from ui.preferences import SCALES, Preferences, offered
from ui.widgets import Button, Card, Choice, Segmented, Switch, Text, column, row
from ui.widgets.layouts import show_when

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.counter import Counter

WIDEST = 760


class Section(QWidget):
    """One section: cards in a column that is never wider than people read."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        self.preferences = Preferences(counter.bridge.settings)
        self._column = column(gap=16)
        self._column.addStretch(1)
        inner = row(self._column, None, gap=0)
        inner.setStretch(0, 1000)  # all the room up to the cards' width; what is left stays empty
        self.setLayout(inner)

    def put(self, widget: QWidget) -> None:
        """Add a card."""
        widget.setMaximumWidth(WIDEST)
        self._column.insertWidget(self._column.count() - 1, widget)

    def opened(self) -> None:
        """It comes on the screen."""

    def setting(
        self, setting: str, name: str, line: str, control: QWidget, *, below: bool = False
    ) -> SettingRow:
        """The row of one setting."""
        return SettingRow(name, line, control, fixed=self.preferences.is_fixed(setting), below=below)


class GeneralSection(Section):
    """The way to the drawer, the figures of the day and, for a manager, who did what; signing out."""

    def __init__(self, counter: Counter, sign_out: Callable[[], None]) -> None:
        super().__init__(counter)
        self.drawer = Button(self.tr("Drawer and shift"), "secondary", "coins")
        self.day = Button(self.tr("End of day"), "secondary", "file-text")
        self.audit = Button(self.tr("Who did what"), "secondary", "list-checks")
        for button, page in ((self.drawer, "shift"), (self.day, "end_of_day"), (self.audit, "audit")):
            button.clicked.connect(partial(counter.go, page, None))
        drawer = Card(self.tr("Drawer and figures"))
        drawer.body.addLayout(row(self.drawer, self.day, self.audit, None, gap=12))
        self.put(drawer)
        self.sign_out = Button(self.tr("Sign out"), "secondary", "log-out")
        self.sign_out.clicked.connect(sign_out)
        text = self.tr("Everything that was done must be sent first. To leave for a moment, lock the till.")
        self.put(rows_card(self.tr("You"), [SettingRow(self.tr("Sign out"), text, self.sign_out)]))
        self.opened()

    def opened(self) -> None:
        """Who did what is a manager's."""
        session = self.counter.bridge.session
        show_when(self.audit, session is not None and session.role != "associate")


class LanguageSection(Section):
    """The language of the window; the customer's own is in the customer's profile."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.language = Segmented(offered(), name=self.tr("Language"))
        self.language.set_value(i18n.language())
        self.language.changed.connect(self._choose)
        line = self.tr("Of this window. Receipts and messages are in the customer’s own language.")
        card = rows_card(
            self.tr("Language and region"),
            [self.setting("language", self.tr("Language"), line, self.language, below=True)],
        )
        self.put(card)

    def _choose(self, language: str) -> None:
        self.preferences.choose_language(language)
        self.counter.language_changed.emit()


class AppearanceSection(Section):
    """Theme, size, movement."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        chosen = self.preferences
        self.theme = Segmented(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light"), "sun"),
                ("dark", self.tr("Dark"), "moon"),
            ],
            name=self.tr("Appearance"),
        )
        self.theme.set_value(chosen.theme)
        self.theme.changed.connect(chosen.choose_theme)
        self.scale = Choice("", [(str(each), i18n.percent(each / 100)) for each in SCALES])
        self.scale.combo.setAccessibleName(self.tr("Size"))
        self.scale.set_value(str(chosen.value("scale")))
        self.scale.changed.connect(self._choose_scale)
        self.contrast = Switch(name=self.tr("More contrast"))
        self.contrast.setChecked(chosen.value("contrast") == "high")
        self.contrast.toggled.connect(self._choose_contrast)
        self.motion = Switch(name=self.tr("Less movement"))
        self.motion.setChecked(chosen.value("motion") == "reduced")
        self.motion.toggled.connect(self._choose_motion)
        rows = [
            self.setting("theme", self.tr("Theme"), "", self.theme, below=True),
            self.setting(
                "scale", self.tr("Size"), self.tr("Of everything, from the next start on."), self.scale
            ),
            self.setting(
                "contrast",
                self.tr("More contrast"),
                self.tr("Black, white and stronger edges."),
                self.contrast,
            ),
            self.setting(
                "motion", self.tr("Less movement"), self.tr("Nothing slides or turns."), self.motion
            ),
        ]
        self.put(rows_card(self.tr("Appearance"), rows))

    def _choose_scale(self, scale: str) -> None:
        self.preferences.choose("scale", int(scale))

    def _choose_contrast(self, on: bool) -> None:
        self.preferences.choose_contrast("high" if on else "system")

    def _choose_motion(self, on: bool) -> None:
        self.preferences.choose_motion("reduced" if on else "system")


class PrivacySection(Section):
    """What is hidden on the screen, when the till locks; the retailer decides most of it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.privacy = Switch(name=self.tr("Privacy"))
        self.privacy.setChecked(counter.privacy)
        self.privacy.toggled.connect(counter.set_privacy)
        counter.privacy_changed.connect(self.privacy.setChecked)
        self._locks = Text("", "body", "ink2", align="end")
        lock = Button(self.tr("Lock"), "secondary", "lock", "F12")
        lock.clicked.connect(counter.lock)
        text = self.tr("Names, phones and e-mails are shortened. During a payment it turns on by itself.")
        rows = [
            SettingRow(self.tr("Privacy"), text, self.privacy),
            SettingRow(self.tr("Lock by itself"), self.tr("The head office decides how soon."), self._locks),
            SettingRow(self.tr("Lock now"), self.tr("The page and the open sale are kept."), lock),
        ]
        self.put(rows_card(self.tr("Security and privacy"), rows))
        self.opened()

    def opened(self) -> None:
        """When it locks, by the retailer's policy."""
        minutes = round(idle.seconds(self.counter.here.policy) / 60)
        never, after = self.tr("Never"), self.tr("After %n minute(s)", "", minutes)
        self._locks.set_text(i18n.digits(after) if minutes else never)


class DevicesSection(Section):
    """What stands at this till. Addresses of devices are IT's; what is on the screens a manager decides."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.display = Switch(name=self.tr("Customer display"))
        self.kiosk = Switch(name=self.tr("Only this program"))
        self.rows: list[SettingRow] = []
        for setting, name, line, switch in (
            (
                "customer_display",
                self.tr("Customer display"),
                self.tr("The sale’s lines and total on the second screen, in the customer’s language."),
                self.display,
            ),
            (
                "kiosk",
                self.tr("Only this program"),
                self.tr("The window fills the screen, and only a manager closes it."),
                self.kiosk,
            ),
        ):
            switch.setChecked(self.preferences.is_on(setting))
            switch.toggled.connect(partial(self._choose, setting))
            self.rows.append(self.setting(setting, name, line, switch))
        self.put(rows_card(self.tr("Screens"), self.rows))

    def opened(self) -> None:
        """A manager decides what is on the screens."""
        session = self.counter.bridge.session
        is_manager = session is not None and session.role != "associate"
        for each in self.rows:
            each.set_whose("" if is_manager else self.tr("A manager’s choice"))

    def _choose(self, setting: str, on: bool) -> None:
        self.preferences.choose(setting, "on" if on else "off")
        self.counter.screens_changed.emit()
