"""The bundled type: loads the static font files and answers which `QFont` a text role takes in the language in force."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from ui.theme.tokens import RESOURCES, tokens

HEADINGS = frozenset({"title", "heading", "page", "display", "amount", "kpi"})
_TNUM = QFont.Tag("tnum")


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the bundled files once; gives the family names found. Needs a `QGuiApplication`."""
    families: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def families(language: str, mono: bool = False) -> list[str]:
    """Font families in order of preference; scripts a family lacks fall through to the next."""
    chosen = tokens().families
    if mono:
        return [*chosen["mono"], *chosen["default"]]
    first = chosen.get(language, ())
    return [*first, *(each for each in chosen["default"] if each not in first)]


@cache
def role_font(role: str, weight: int, language: str, tabular: bool) -> QFont:
    """The font of a role in px; `weight` 0 takes the role's own."""
    step = tokens().scale[role]
    chosen = weight or step.weight
    if language == "fa" and role in HEADINGS:
        chosen = max(chosen, tokens().fa_heading_weight)
    font = QFont()
    font.setFamilies(families(language, mono=role == "mono"))
    font.setPixelSize(step.px)
    font.setWeight(QFont.Weight(chosen))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if tabular or role in {"amount", "kpi"}:
        font.setFeature(_TNUM, 1)
    return font


def line_height(role: str, language: str) -> int:
    """The distance between baselines of a role in px; Persian needs more air."""
    step = tokens().scale[role]
    return round(step.line * tokens().fa_line_height) if language == "fa" else step.line


@cache
def metrics(role: str, weight: int, language: str, tabular: bool) -> QFontMetricsF:
    """Metrics of `role_font`, kept: measuring a font anew costs more than drawing with it."""
    return QFontMetricsF(role_font(role, weight, language, tabular))
