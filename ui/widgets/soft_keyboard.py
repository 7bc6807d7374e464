"""What a field wants of the system's on-screen keyboard, for who has no other: letters, an address, a number, or none of it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

_HINT = Qt.InputMethodHint
_KINDS = {
    "email": _HINT.ImhEmailCharactersOnly | _HINT.ImhNoAutoUppercase,
    "phone": _HINT.ImhDialableCharactersOnly,
    "code": _HINT.ImhPreferUppercase,
    "digits": _HINT.ImhDigitsOnly,
    "words": _HINT.ImhNone,
}


def wants(edit: QLineEdit, kind: Literal["email", "phone", "code", "digits", "words"]) -> None:
    """Ask for the keys of such a text; codes and addresses are not completed to words."""
    edit.setInputMethodHints(_KINDS[kind] | (_HINT.ImhNone if kind == "words" else _HINT.ImhNoPredictiveText))


def has_own_keypad(*edits: QLineEdit) -> None:
    """Our keypad stands beside the field: the system's keyboard would only cover the page."""
    for edit in edits:
        edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
