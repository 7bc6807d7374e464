"""Which sign a scanner meant when the computer's keyboard speaks another language: a scanner presses the keys of a US keyboard.

Told by the key's place where the system names it, else by the letters those keys write in Persian, Russian and Georgian.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from clienteling.domain import fold

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (98, "/", "/"),
)  # fmt: skip
"""The US keyboard by the codes of Linux's evdev, which Windows' set 1 shares: the first code, plain, with Shift."""

_MAC = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.\0 `"
"""The US keyboard by the virtual keys of macOS (`kVK_ANSI_…`), the first of them 0."""

_SHIFTED = {
    plain: shifted
    for code, row, upper in _ROWS
    if code < 55
    for plain, shifted in zip(row, upper, strict=True)
}
_PLACES = {code + n: sign for code, row, _ in _ROWS for n, sign in enumerate(row)}

_US = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_US_UPPER = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~'
_LAYOUTS = {
    "fa": (
        "۱۲۳۴۵۶۷۸۹۰-=ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./\u200d",
        "!٬٫﷼٪×،*)(ـ+\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{ؤئيإأآة»«:؛ك\u0653ژ\u0670\u200c\u0654ء><؟÷",
    ),
    "ru": (
        "1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.ё",
        '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё',
    ),
    "ka": (
        "1234567890-=ქწერტყუიოპ[]ასდფგჰჯკლ;'ზხცვბნმ,./„",
        '!@#$%^&*()_+QჭEღთYUIOP{}AშDFGHჟKL:"ძXჩVBNM<>?“',
    ),
}
"""What the keys of `_US` and `_US_UPPER` write in XKB's `ir`, `ru` and `ge`, which Windows' own layouts share."""


def _table(plain: str, upper: str) -> dict[str, str]:
    return {**dict(zip(upper, _US_UPPER, strict=True)), **dict(zip(plain, _US, strict=True))}


_TABLES = [_table(plain, upper) for plain, upper in _LAYOUTS.values()]


@dataclass(frozen=True)
class Stroke:
    """One key of a burst: what it wrote, and what a US keyboard writes there (empty when its place is unknown)."""

    text: str
    place: str = ""


def us_sign(scan_code: int, virtual_key: int, *, shift: bool) -> str:
    """What a US keyboard writes with this key of this computer; empty for keys that write nothing, or an unknown place.

    `scan_code` and `virtual_key` are Qt's native ones: evdev + 8 under X11 and Wayland, set 1 on Windows.
    """
    if sys.platform == "darwin":
        plain = _MAC[virtual_key] if 0 <= virtual_key < len(_MAC) and scan_code else ""
        plain = "" if plain == "\0" else plain
    else:
        plain = _PLACES.get(scan_code if sys.platform == "win32" else scan_code - 8, "")
    return _SHIFTED.get(plain, plain) if shift else plain


def meant(strokes: Sequence[Stroke], *, by_place: bool = False) -> str:
    """What the scanner read: what was written when that is Latin, else by the places of the keys, else by the letters.

    `by_place` is for a Latin keyboard other than the scanner's own, as AZERTY: places whenever all are known.
    """
    written = "".join(one.text for one in strokes)
    placed = "".join(one.place or (one.text if one.text < " " else "") for one in strokes)
    is_placed = len(placed) == len(strokes)
    if is_placed and (by_place or not written.isascii()):
        return placed
    return written if written.isascii() else _by_letters(written)


def _by_letters(written: str) -> str:
    foreign = [sign for sign in written if not sign.isascii()]
    table = max(_TABLES, key=lambda one: sum(sign in one for sign in foreign))
    if not any(sign in table for sign in foreign):
        return fold.ascii_digits(written)
    return fold.ascii_digits("".join(table.get(sign, sign) for sign in written))
