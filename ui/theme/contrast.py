"""Colours for people who need more contrast: the system's own palette where it has one for that, else ours with full ink."""

from dataclasses import fields, replace

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colors, ThemeName, tokens

READABLE, LEAST = 7.0, 4.5
"""Contrast a palette made for this has between words and ground (WCAG AAA), and on what is chosen (WCAG AA)."""
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")
_SOFT = ("ok", "warn", "bad", "gold")


def high_contrast(name: ThemeName) -> Colors:
    """Light or dark on pure white or black, with full ink for quiet words and all edges."""
    ground, ink = (WHITE, BLACK) if name == "light" else (BLACK, WHITE)
    return _drawn(tokens().themes[name], ground, ink)


def of_system(palette: QPalette) -> tuple[ThemeName, Colors] | None:
    """The system's high-contrast colours under our names, or None when its palette is an ordinary one."""
    ground, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    chosen, on_chosen = (
        palette.color(QPalette.ColorRole.Highlight),
        palette.color(QPalette.ColorRole.HighlightedText),
    )
    if ratio(ground, ink) < READABLE or ratio(chosen, on_chosen) < LEAST:
        return None
    name: ThemeName = "light" if ground.lightnessF() > 0.5 else "dark"
    colors = _drawn(tokens().themes[name], ground, ink)
    link = palette.color(QPalette.ColorRole.Link)
    return name, replace(
        colors,
        canvas=palette.color(QPalette.ColorRole.Window),
        accent=chosen,
        accentHover=chosen,
        accentPressed=chosen,
        onFill=on_chosen,
        badFill=chosen,
        badFillHover=chosen,
        accentInk=link if ratio(link, ground) >= READABLE else ink,
        rail=ground,
        railInk=ink,
        railActive=chosen,
        railActiveInk=on_chosen,
        railLine=ink,
    )


def _drawn(colors: Colors, ground: QColor, ink: QColor) -> Colors:
    """Everything on one ground: what a soft colour said is said by an edge in its ink."""
    plain = dict.fromkeys(("canvas", "surface", "sunken", "tile", "accentSoft"), ground)
    plain |= dict.fromkeys(
        ("line", "lineStrong", "control", "ink", "ink2", "ink3", "focus", "accentLine"), ink
    )
    plain |= {name: _mixed(ground, ink, share) for name, share in (("hover", 0.12), ("pressed", 0.22))}
    plain |= {f"{tone}Soft": ground for tone in _SOFT}
    plain |= {f"{tone}Line": getattr(colors, "gold" if tone == "gold" else f"{tone}Ink") for tone in _SOFT}
    return replace(
        colors, **{field.name: plain[field.name] for field in fields(colors) if field.name in plain}
    )


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    parts = zip(ground.getRgbF()[:3], ink.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))


def ratio(one: QColor, other: QColor) -> float:
    """Contrast of two colours by WCAG 2.2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
