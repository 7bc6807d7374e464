"""The one appearance object of the application: which theme, language and density are in force, and who hears of a change."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from ui.theme.fonts import line_height, metrics, role_font
from ui.theme.pictures import Pictures
from ui.theme.tokens import Colors, ThemeName, ToastColors, tokens

INKS = {
    "accent": "accentInk",
    "ok": "okInk",
    "warn": "warnInk",
    "bad": "badInk",
    "neutral": "ink2",
    "outline": "ink2",
    "solid": "ink",
}


class Look(QObject):
    """Theme, language and density. Widgets read it when they paint; pages never do."""

    changed = Signal()
    compact_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.name: ThemeName = "light"
        self.language = "en"
        self.rtl = False
        self.high_contrast = False
        self.reduced_motion = False
        self.compact = False
        self.colors: Colors = tokens().themes["light"]
        self.pictures = Pictures()

    @property
    def toast(self) -> ToastColors:
        """The inverse colours of a toast on this theme."""
        return tokens().toasts[self.name]

    def set_theme(self, name: ThemeName, strong: Colors | None = None) -> None:
        """Take the colours of a theme, or stronger ones in their place, and tell everyone."""
        self.name, self.high_contrast = name, strong is not None
        self.colors = strong or tokens().themes[name]
        self.changed.emit()

    def set_language(self, language: str, rtl: bool) -> None:
        """Take the fonts and direction of a language and tell everyone."""
        self.language, self.rtl = language, rtl
        self.changed.emit()

    def set_height(self, height: int) -> None:
        """The window's height in px decides the density: under 840 rows and bars are lower."""
        compact = height <= tokens().compact_max_height
        if compact != self.compact:
            self.compact = compact
            self.compact_changed.emit(compact)

    def ink(self, tone: str) -> QColor:
        """The colour text takes in a tone: `ok` gives okInk, `ink2` itself."""
        return self.color(INKS.get(tone, tone))

    def color(self, token: str) -> QColor:
        """A colour by its token's name. Raises `AttributeError` for an unknown one."""
        found: QColor = getattr(self.colors, token)
        return found

    def font(self, role: str, weight: int = 0, tabular: bool = False) -> QFont:
        """The font of a role in the language in force; `weight` 0 is the role's own."""
        return role_font(role, weight, self.language, tabular)

    def metrics(self, role: str, weight: int = 0, tabular: bool = False) -> QFontMetricsF:
        """Metrics of `font` with the same arguments."""
        return metrics(role, weight, self.language, tabular)

    def line(self, role: str) -> int:
        """Line height of a role in px in the language in force."""
        return line_height(role, self.language)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The layout direction of the language in force."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight


@cache
def look() -> Look:
    """The appearance of this process."""
    return Look()
