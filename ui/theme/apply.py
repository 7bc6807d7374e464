"""Puts a theme onto the application: style, fonts, palette and style sheet at once, live, and follows the system where asked."""

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from ui.theme.contrast import high_contrast, of_system
from ui.theme.fonts import load_fonts
from ui.theme.look import look
from ui.theme.motion import SystemMotion
from ui.theme.qss import style_sheet
from ui.theme.style import ClientelingStyle, theme_palette
from ui.theme.tokens import ThemeName

ThemeChoice = Literal["light", "dark", "system"]
ContrastChoice = Literal["system", "high"]
MotionChoice = Literal["system", "reduced"]


class _Appearance(QObject):
    """What the person chose, and what the system says, for as long as the application lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.theme: ThemeChoice = "system"
        self.contrast: ContrastChoice = "system"
        self.motion: MotionChoice = "system"
        self._app = app
        # Held, both: PySide6 frees the hints with the wrapper of what gave them.
        self._hints: QStyleHints = QGuiApplication.styleHints()
        self._wishes: QAccessibilityHints | None = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.system_changed)
        if self._wishes is not None:
            self._wishes.contrastPreferenceChanged.connect(self.system_changed)
        self._system_motion = SystemMotion(self)
        self._system_motion.changed.connect(self.move)

    def system_changed(self) -> None:
        """Paint again when something changed that is left to the system."""
        if self.theme == "system" or self.contrast == "system":
            self.paint()

    def wants_contrast(self) -> bool:
        """Whether the person or the system asks for it."""
        asked = self._wishes.contrastPreference() if self._wishes is not None else None
        return self.contrast == "high" or asked == Qt.ContrastPreference.HighContrast

    def paint(self) -> None:
        """Bring colours into force everywhere."""
        app, name = self._app, system_theme() if self.theme == "system" else self.theme
        colors = None
        if self.wants_contrast():
            app.setPalette(QPalette())
            own = of_system(app.palette()) if self.contrast == self.theme == "system" else None
            name, colors = own or (name, high_contrast(name))
        look().set_theme(name, colors)
        app.setPalette(theme_palette())
        app.setFont(look().font("body"))
        app.setStyleSheet(style_sheet(look().colors))
        for window in app.topLevelWidgets():
            window.update()

    def move(self) -> None:
        """Bring movement, or none, into force."""
        look().reduced_motion = self.motion == "reduced" or self._system_motion.reduced


def system_theme() -> ThemeName:
    """What the system asks for; light where it says nothing."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply_theme(app: QApplication, choice: ThemeChoice = "system") -> None:
    """Show `app` in light, dark, or as the system does. May be called again at any time."""
    appearance = _appearance(app)
    appearance.theme = choice
    appearance.paint()


def apply_contrast(app: QApplication, choice: ContrastChoice) -> None:
    """High contrast with edges of 2 px always, or when the system asks for it."""
    appearance = _appearance(app)
    if choice != appearance.contrast:
        appearance.contrast = choice
        appearance.paint()


def apply_motion(app: QApplication, choice: MotionChoice) -> None:
    """No movement at all, or when the system asks for less of it."""
    appearance = _appearance(app)
    appearance.motion = choice
    appearance.move()


def _appearance(app: QApplication) -> _Appearance:
    found = app.findChild(_Appearance, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if found is None:
        load_fonts()
        app.setStyle(ClientelingStyle())
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        found = _Appearance(app)
    return found
