"""Settings: a menu of sections at the start, the section on the screen beside it. Mock-up 11."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.diagnostics import Diagnostics
from ui.pages.page import Page
from ui.pages.settings_general import (
    AppearanceSection,
    DevicesSection,
    GeneralSection,
    LanguageSection,
    PrivacySection,
    Section,
)
from ui.pages.settings_parts import SettingsMenu
from ui.pages.settings_store import PaymentsSection, ReceiptsSection, ShortcutsSection
from ui.pages.sign_out import SignOut
from ui.widgets import Scroll, row

if TYPE_CHECKING:
    from ui.counter import Counter

FIRST = "general"


class SettingsPage(Page):
    """Entered with the name of a section, or where somebody was last."""

    section = "settings"
    searches = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._sign_out = SignOut(counter)
        self.menu = SettingsMenu(self._groups())
        self.menu.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        self._built: dict[str, Section | Diagnostics] = {}
        self._at = FIRST
        work = row(self.menu, self._stack, gap=16)
        work.setStretch(1, 1)
        self.outer.addLayout(work, 1)
        self.bind("Ctrl+Shift+D", self.copy_report)
        self.show_section(FIRST)

    def _groups(self) -> list[tuple[str, list[tuple[str, str, str]]]]:
        return [
            (
                self.tr("General"),
                [
                    ("general", self.tr("General"), "sliders-horizontal"),
                    ("language", self.tr("Language and region"), "languages"),
                    ("appearance", self.tr("Appearance"), "palette"),
                    ("shortcuts", self.tr("Shortcuts"), "keyboard"),
                ],
            ),
            (
                self.tr("Store"),
                [
                    ("privacy", self.tr("Security and privacy"), "shield"),
                    ("payments", self.tr("Payments"), "credit-card"),
                    ("receipts", self.tr("Receipts"), "receipt-text"),
                ],
            ),
            (
                self.tr("IT"),
                [
                    ("devices", self.tr("Devices"), "plug"),
                    ("diagnostics", self.tr("Diagnostics"), "activity"),
                ],
            ),
        ]

    def _build(self, name: str) -> Section | Diagnostics:
        if name == "general":
            return GeneralSection(self.counter, self._sign_out.ask)
        if name == "diagnostics":
            return Diagnostics(self.counter)
        sections = {
            "language": LanguageSection,
            "appearance": AppearanceSection,
            "shortcuts": ShortcutsSection,
            "payments": PaymentsSection,
            "receipts": ReceiptsSection,
            "privacy": PrivacySection,
            "devices": DevicesSection,
        }
        return sections[name](self.counter)

    def part(self, name: str) -> Section | Diagnostics:
        """A section, made when it is first asked for."""
        if name not in self._built:
            made = self._built[name] = self._build(name)
            self._stack.addWidget(made if isinstance(made, Diagnostics) else Scroll(made))
        return self._built[name]

    def show_section(self, name: str) -> None:
        """Put a section on the screen."""
        part, self._at = self.part(name), name
        self.menu.mark(name)
        self._stack.setCurrentIndex(list(self._built).index(name))
        if self.isVisible():
            part.opened()

    @property
    def general(self) -> GeneralSection:
        """The section of drawer, figures and signing out."""
        part = self.part("general")
        assert isinstance(part, GeneralSection)
        return part

    @property
    def diagnostics(self) -> Diagnostics:
        """The section for IT."""
        part = self.part("diagnostics")
        assert isinstance(part, Diagnostics)
        return part

    def title(self) -> str:
        """The page's name in the top bar."""
        return self.tr("Settings")

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here."""
        return [
            ("Ctrl+Shift+D", self.tr("Copy report")),
            ("Ctrl+R", self.tr("Try to connect")),
            ("F2", self.tr("Find")),
            ("F6", self.tr("Next panel")),
            ("Esc", self.tr("Close settings")),
        ]

    def panels(self) -> list[QWidget]:
        """The menu, then the section."""
        return [self.menu, self._stack]

    async def enter(self, what: Any) -> None:
        """The section that was asked for, or the last one."""
        self.show_section(what if isinstance(what, str) else self._at)

    def copy_report(self) -> None:
        """Ctrl Shift D: the report of the checks, wherever in the settings."""
        self.do(self._copy())

    async def _copy(self) -> None:
        from clienteling.services import doctor

        part = self.diagnostics
        if not part.checks:
            part.checks = await self.counter.bridge.apart(doctor.checks, self.counter.bridge.settings)
        part.copy_report()
