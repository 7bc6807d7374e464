"""The design tokens, read once from `resources/tokens.json` into typed records. Nothing here paints or knows a widget."""

import json
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal

from PySide6.QtGui import QColor

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True)
class Colors:
    """Every colour of one theme under its token's name."""

    canvas: QColor
    surface: QColor
    sunken: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    lineStrong: QColor
    control: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    onFill: QColor
    accent: QColor
    accentHover: QColor
    accentPressed: QColor
    accentSoft: QColor
    accentLine: QColor
    accentInk: QColor
    focus: QColor
    ok: QColor
    okSoft: QColor
    okLine: QColor
    okInk: QColor
    warn: QColor
    warnSoft: QColor
    warnLine: QColor
    warnInk: QColor
    bad: QColor
    badFill: QColor
    badFillHover: QColor
    badSoft: QColor
    badLine: QColor
    badInk: QColor
    rail: QColor
    railInk: QColor
    railActive: QColor
    railActiveInk: QColor
    railLine: QColor
    gold: QColor
    goldSoft: QColor
    goldLine: QColor
    scrim: QColor
    tile: QColor
    chart1: QColor
    chart2: QColor
    chart3: QColor
    chart4: QColor
    chart5: QColor
    chartGrid: QColor


@dataclass(frozen=True)
class ToastColors:
    """A toast stands inverse to the theme it lies on."""

    bg: QColor
    ink: QColor
    action: QColor
    ok: QColor
    warn: QColor


@dataclass(frozen=True)
class FixedColors:
    """Colours that are the same in light and dark."""

    badge: QColor
    badgeInk: QColor
    railMarker: QColor
    receiptPaper: QColor
    receiptInk: QColor
    brandPanel: QColor
    brandStar: tuple[QColor, ...]
    avatars: tuple[QColor, ...]
    avatarInk: QColor


@dataclass(frozen=True)
class TypeStep:
    """One step of the type scale, in logical pixels."""

    px: int
    line: int
    weight: int


# Steps the pictures show and the scale does not list: log and receipt, the search hero, the figures of the profile.
EXTRA_STEPS = {"mono": TypeStep(12, 18, 400), "search": TypeStep(18, 26, 400), "fact": TypeStep(18, 24, 600)}


@dataclass(frozen=True)
class Motion:
    """Durations in milliseconds."""

    fast: int
    base: int
    slow: int
    toastMs: int
    skeletonDelayMs: int
    searchDebounceMs: int


@dataclass(frozen=True)
class Tokens:
    """All of `tokens.json` that code asks for by name."""

    themes: dict[str, Colors]
    toasts: dict[str, ToastColors]
    fixed: FixedColors
    scale: dict[str, TypeStep]
    families: dict[str, tuple[str, ...]]
    fa_line_height: float
    fa_heading_weight: int
    radius: dict[str, int]
    motion: Motion
    mirrored_icons: frozenset[str]
    icon_stroke: float
    compact_max_height: int


def _color(text: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA` (Qt itself reads eight digits as `#AARRGGBB`)."""
    if len(text) == 9:
        return QColor("#" + text[7:9] + text[1:7])
    return QColor(text)


def _record(kind: type[Any], raw: dict[str, Any]) -> Any:
    """`kind` filled by name; a list becomes a tuple of colours."""
    values: dict[str, Any] = {}
    for field in fields(kind):
        value = raw[field.name]
        values[field.name] = (
            tuple(_color(each) for each in value) if isinstance(value, list) else _color(value)
        )
    return kind(**values)


@cache
def tokens() -> Tokens:
    """The tokens of this build. Raises `FileNotFoundError` when the installation is incomplete."""
    raw = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))
    color, font, motion = raw["color"], raw["font"], raw["motion"]
    return Tokens(
        themes={name: _record(Colors, color[name]) for name in ("light", "dark")},
        toasts={name: _record(ToastColors, color["toast"][name]) for name in ("light", "dark")},
        fixed=_record(FixedColors, color["fixed"]),
        scale={role: TypeStep(**step) for role, step in font["scale"].items()} | EXTRA_STEPS,
        families={name: tuple(families) for name, families in font["families"].items()},
        fa_line_height=font["faLineHeightFactor"],
        fa_heading_weight=font["faMinimumWeightForHeadings"],
        radius=raw["radius"],
        motion=Motion(**{field.name: motion[field.name] for field in fields(Motion)}),
        mirrored_icons=frozenset(raw["icon"]["mirrorInRtl"]),
        icon_stroke=raw["icon"]["stroke"],
        compact_max_height=raw["breakpoint"]["compact"]["maxHeight"],
    )
