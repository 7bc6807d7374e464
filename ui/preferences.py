"""What was chosen at this till for its window: language, appearance, size, movement; kept in its settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.theme import apply_contrast, apply_motion, apply_theme
from ui.theme.tokens import RESOURCES

if TYPE_CHECKING:
    from clienteling.settings import Settings

SCALES = (100, 125, 150, 175, 200)
"""Percent."""


class Preferences:
    """What IT fixed by policy is shown, and not changed here."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.theme = str(self.value("theme"))
        language = str(self.value("language") or "")
        self.language: str = language if language in dict(offered()) else system_language()

    def value(self, name: str) -> Any:
        """A setting as it was chosen since the start, or as it was read then."""
        return _chosen.get(str(self._settings.home), {}).get(name, getattr(self._settings, name))

    def is_on(self, name: str) -> bool:
        """A setting that is `on` or `off`."""
        return bool(self.value(name) == "on")

    @property
    def scale(self) -> float:
        """How much larger everything is, 1 to 2."""
        percent = self.value("scale")
        return min(max(int(percent), SCALES[0]), SCALES[-1]) / 100

    def is_fixed(self, name: str) -> bool:
        """Whether IT has fixed it for this computer."""
        return name in self._settings.managed

    def apply(self) -> None:
        """Bring language, theme and movement into force; the size is the start's."""
        app = _app()
        i18n.set_language(app, cast("Any", self.language))
        apply_theme(app, cast("Any", self.theme))
        apply_contrast(app, self.value("contrast"))
        apply_motion(app, self.value("motion"))

    def choose_theme(self, theme: str) -> None:
        """Light, dark, or as the system."""
        self.theme = theme
        apply_theme(_app(), cast("Any", theme))
        self.choose("theme", theme)

    def choose_language(self, language: str) -> None:
        """Another language; the window builds itself anew."""
        self.language = language
        i18n.set_language(_app(), cast("Any", language))
        self.choose("language", language)

    def choose_motion(self, motion: str) -> None:
        """As the system, or none at all."""
        apply_motion(_app(), cast("Any", motion))
        self.choose("motion", motion)

    def choose_contrast(self, contrast: str) -> None:
        """As the system, or high."""
        apply_contrast(_app(), cast("Any", contrast))
        self.choose("contrast", contrast)

    def choose(self, name: str, value: str | int) -> None:
        """Any other setting."""
        from clienteling import settings

        if not self.is_fixed(name):
            _chosen.setdefault(str(self._settings.home), {})[name] = value
            settings.keep(self._settings.home, name, value)


_chosen: dict[str, dict[str, str | int]] = {}


def offered() -> list[tuple[str, str]]:
    """The languages the window speaks: those with all their sentences, and a file of them."""
    folder = RESOURCES / "translations"
    spoken = [(code, name) for code, name in i18n.LANGUAGES if code in i18n.COMPLETE]
    return [(code, name) for code, name in spoken if (folder / f"clienteling_{code}.qm").exists()]


def system_language() -> str:
    """The system's language if the window speaks it, else English."""
    code = QLocale.system().name().split("_")[0]
    return code if code in dict(offered()) else "en"


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
