"""The only way to a tooltip: Qt guesses whether one is HTML and would open the files it names, so ours never look like it."""

from PySide6.QtWidgets import QWidget

LONGEST = 400
"""Characters: what is longer is no tip."""


def plain_tip(text: str) -> str:
    """The text as a tooltip that Qt takes for plain text, whatever it contains."""
    return text[:LONGEST].replace("<", "\u2039").replace(">", "\u203a")


def set_tip(widget: QWidget, text: str) -> None:
    """What is told when the pointer rests on a widget; nothing for an empty text."""
    tip = plain_tip(text)
    if tip != widget.toolTip():
        widget.setToolTip(tip)
