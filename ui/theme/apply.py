"""Puts a theme onto the application: style, fonts, palette and style sheet at once, live, and follows the system where asked."""

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_fonts
from ui.theme.look import look
from ui.theme.qss import style_sheet
from ui.theme.style import ClientelingStyle, theme_palette
from ui.theme.tokens import ThemeName

ThemeChoice = Literal["light", "dark", "system"]


class _SystemTheme(QObject):
    """Listens to the system's colour scheme for as long as the person wants to follow it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.choice: ThemeChoice = "system"
        self._app = app
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow)

    def follow(self) -> None:
        """Paint again when the system changed and the choice is to follow it."""
        if self.choice == "system":
            _paint(self._app, system_theme())


def system_theme() -> ThemeName:
    """What the system asks for; light where it says nothing."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply_theme(app: QApplication, choice: ThemeChoice = "system") -> None:
    """Show `app` in light, dark, or as the system does. May be called again at any time."""
    follower = app.findChild(_SystemTheme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if follower is None:
        load_fonts()
        app.setStyle(ClientelingStyle())
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        follower = _SystemTheme(app)
    follower.choice = choice
    _paint(app, system_theme() if choice == "system" else choice)


def _paint(app: QApplication, name: ThemeName) -> None:
    look().set_theme(name, high_contrast=_prefers_contrast())
    app.setPalette(theme_palette())
    app.setFont(look().font("body"))
    app.setStyleSheet(style_sheet(look().colors))
    for window in app.topLevelWidgets():
        window.update()


def _prefers_contrast() -> bool:
    """Whether the system asks for high contrast. Each object is held: PySide6 frees the hints with their owner's wrapper."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    return (
        accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    )
