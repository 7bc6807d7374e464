"""Language and appearance of the window: what was chosen at this till, kept in its settings file, in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.theme import apply_theme
from ui.theme.tokens import RESOURCES

if TYPE_CHECKING:
    from clienteling.settings import Settings


class Preferences:
    """What IT fixed by policy is not changed here."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        chosen = _chosen.get(str(settings.home), {})
        self.theme: str = chosen.get("theme", settings.theme)
        language = chosen.get("language", settings.language or "")
        self.language: str = language if language in dict(offered()) else system_language()

    def apply(self) -> None:
        """Bring both into force."""
        app = _app()
        i18n.set_language(app, cast("Any", self.language))
        apply_theme(app, cast("Any", self.theme))

    def choose_theme(self, theme: str) -> None:
        """Light, dark, or as the system."""
        self.theme = theme
        apply_theme(_app(), cast("Any", theme))
        self._keep("theme", theme)

    def choose_language(self, language: str) -> None:
        """Another language; the window builds itself anew."""
        self.language = language
        i18n.set_language(_app(), cast("Any", language))
        self._keep("language", language)

    def _keep(self, name: str, value: str) -> None:
        from clienteling import settings

        _chosen.setdefault(str(self._settings.home), {})[name] = value
        if name not in self._settings.managed:
            settings.keep(self._settings.home, name, value)


_chosen: dict[str, dict[str, str]] = {}


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
