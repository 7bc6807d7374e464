"""Which letter of a keyboard was pressed, whatever language it types: the screens that work by single letters ask here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS = (
    ("qwertyuiop", "йцукенгшщз", "ضصثقفغعهخح", "ქწერტყუიოპ"),
    ("asdfghjkl", "фывапролд", "شسیبلاتنم", "ასდფგჰჯკლ"),
    ("zxcvbnm", "ячсмить", "ظطزرذدپ", "ზხცვბნმ"),
)
"""The three rows of the Latin, Russian, Persian and Georgian keyboards, key beneath key."""


def _by_place() -> dict[str, str]:
    found: dict[str, str] = {}
    for latin, *others in _ROWS:
        for other in others:
            found |= dict(zip(other, latin, strict=True))
    # The Arabic keyboard, which many computers have in place of the Persian one, differs in one of our letters.
    return found | {"ي": "d"}


_LATIN = _by_place()
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def letter_of(event: QKeyEvent) -> str:
    """The capital Latin letter of the key that was pressed; empty for another key or with Ctrl, Alt or Meta held.

    A Latin keyboard types the letter itself, wherever its key is; of another one the key in the same place counts.
    """
    if event.modifiers() & _COMMANDS:
        return ""
    text = event.text().lower()
    return _LATIN.get(text, text).upper() if len(text) == 1 and text.isalpha() else ""
