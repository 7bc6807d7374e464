"""The one-line editor inside our fields: where its words begin, and how much of its hint is shown. The edge is the field's."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme.look import look

LONGEST = 4000
HINT_MARGINS = 4


def fitting(hint: str, metrics: QFontMetricsF, room: float) -> str:
    """As many parts of a hint as `room` px have place for: `Find a customer: card, phone`; nothing before half a part."""
    ends = [match.start() for match in re.finditer(r"[,،:](?=\s)", hint)]
    parts = [hint, *(hint[:end] for end in reversed(ends))]
    return next((part for part in parts if metrics.horizontalAdvance(part) <= room), "")


class LineEdit(QLineEdit):
    """One line in the body role; a paste is cut to a length nobody types."""

    submitted = Signal()

    def __init__(self, placeholder: str = "", role: str = "body") -> None:
        super().__init__()
        self._role = role
        self.setFrame(False)
        self.setMaxLength(LONGEST)
        self._whole_hint, self._at_start = placeholder, False
        self.setPlaceholderText(placeholder)
        self.setProperty("ring", -1)
        self.setFont(look().font(role))
        self.returnPressed.connect(self.submitted)
        self.textChanged.connect(self._take_side)
        look().changed.connect(self._take_font)
        self._take_side()

    def keep_at_start(self) -> None:
        """Numbers begin where sentences begin; Qt puts digits alone on the left, also those of a right-to-left language."""
        self._at_start = True
        self._take_side()

    def _take_side(self) -> None:
        """An empty field begins where sentences begin, whatever layout the keyboard has; typed words know their side."""
        if self._at_start or not self.text():
            side = Qt.AlignmentFlag.AlignRight if look().rtl else Qt.AlignmentFlag.AlignLeft
            side |= Qt.AlignmentFlag.AlignAbsolute
        else:
            side = Qt.AlignmentFlag.AlignLeading
        if side | Qt.AlignmentFlag.AlignVCenter != self.alignment():
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _take_font(self) -> None:
        self.setFont(look().font(self._role))
        self._take_side()

    def setPlaceholderText(self, hint: str) -> None:
        """A hint that shows as many of its parts as there is room for."""
        self._whole_hint = hint
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more of the hint, or less."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        room = self.contentsRect().width() - HINT_MARGINS
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        hint = fitting(self._whole_hint, look().metrics(self._role), room) if laid_out else self._whole_hint
        if hint != self.placeholderText():
            super().setPlaceholderText(hint)
