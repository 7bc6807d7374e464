"""How this till's scanner types: what it puts around a code, how fast it is, and how that is learned from three scans.

No Qt in here; the keys themselves are the scanner's own module's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.keyboard_layouts import Stroke, meant

if TYPE_CHECKING:
    from clienteling.settings import Settings

GAP = 35
LEAST = 6
SCANS = 3
SLOWEST = 120
"""Milliseconds between two keys; what is slower cannot be told from a person."""

_CLEAR = 2.0
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z](?=.)")
"""The symbology identifier some scanners send first (ISO/IEC 15424): `]C1` says GS1-128, `]d2` GS1 DataMatrix."""


@dataclass(frozen=True)
class ScannerHabits:
    """What a scanner is set to: `gap` in milliseconds; `end` is enter, tab or none; `layout` is auto or us."""

    prefix: str = ""
    suffix: str = ""
    end: str = "enter"
    gap: int = GAP
    layout: str = "auto"

    def code(self, strokes: Sequence[Stroke]) -> str:
        """What was scanned, without what the scanner puts around it."""
        text = meant(strokes, by_place=self.layout == "us")
        text = text.removeprefix(self.prefix) if self.prefix else text
        text = text.removesuffix(self.suffix) if self.suffix else text
        return _AIM.sub("", text)

    def begins(self, sign: str) -> bool:
        """Whether this sign may begin a scan though no person writes it, as the STX some scanners send first."""
        return bool(self.prefix) and self.prefix.startswith(sign)


@dataclass(frozen=True)
class Burst:
    """Keys that came in a row: `slowest` is the longest gap between two of them in milliseconds, `end` as in the habits."""

    strokes: tuple[Stroke, ...]
    slowest: float
    end: str


class NotLearned(Exception):
    """The scans do not tell: `why` is other_code, slow or uneven."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def heard(code: str, burst: Burst) -> ScannerHabits:
    """What one scan of a printed `code` tells of the scanner. Raises NotLearned."""
    for layout in ("auto", "us"):
        text = meant(burst.strokes, by_place=layout == "us")
        before, found, after = text.partition(code)
        if found:
            break
    else:
        raise NotLearned("other_code")
    if burst.slowest > SLOWEST:
        raise NotLearned("slow")
    return ScannerHabits(
        _AIM.sub("", before + code).removesuffix(code), after, burst.end, gap_for(burst), layout
    )


def gap_for(burst: Burst) -> int:
    """Twice the longest gap that was seen, in milliseconds, and never less than the usual one."""
    return max(GAP, min(SLOWEST, round(burst.slowest * _CLEAR)))


def learned(scans: Sequence[ScannerHabits]) -> ScannerHabits:
    """What several scans say together: the same around the code each time, and the slowest of them. Raises NotLearned."""
    if len({replace(one, gap=0) for one in scans}) != 1:
        raise NotLearned("uneven")
    return replace(scans[0], gap=max(one.gap for one in scans))


def habits_of(settings: Settings) -> ScannerHabits:
    """As this till's settings say; what cannot be is taken as usual."""
    return ScannerHabits(
        _read(settings.scanner_prefix),
        _read(settings.scanner_suffix),
        settings.scanner_end if settings.scanner_end in ("enter", "tab", "none") else "enter",
        min(SLOWEST, max(10, settings.scanner_gap)),
        settings.scanner_layout if settings.scanner_layout in ("auto", "us") else "auto",
    )


def _read(text: str) -> str:
    """`\\x02` in a settings file stands for STX: control characters are written so that they can be seen."""
    return re.sub(r"\\x([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), text)


def _written(text: str) -> str:
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in text)


def keep_habits(settings: Settings, habits: ScannerHabits) -> None:
    """Write them into the till's own settings, but for what IT has fixed. Raises OSError."""
    from clienteling import settings as files

    for name, value in (
        ("scanner_prefix", _written(habits.prefix)), ("scanner_suffix", _written(habits.suffix)),
        ("scanner_end", habits.end), ("scanner_gap", str(habits.gap)), ("scanner_layout", habits.layout),
    ):  # fmt: skip
        if name not in settings.managed:
            files.keep(settings.home, name, value)
