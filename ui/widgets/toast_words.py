"""What is painted in a toast: its words in inverse colours, and the one thing to do about it. The toasts are toast.py's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme.drawing import InlineBoxes, draw_text
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import cap_size, paint_cap
from ui.widgets.button import press_with_enter

INSET, LINE = 32, 18
"""Px from a toast's icon to its words, and from one line of its detail to the next."""


class ToastWords(QWidget):
    """Icon, a line, and a detail in as many lines as it needs; painted because the colours are inverse to the theme's."""

    def __init__(self, icon: str, tone: str, text: str, detail: str, room: int) -> None:
        """`room` is the most px it may be wide."""
        super().__init__()
        self._icon, self._tone, self._text = icon, tone, text
        self.lines = _broken(detail, room - INSET)
        widths = [look().metrics("body", 600).horizontalAdvance(text)]
        widths += [look().metrics("small").horizontalAdvance(line) for line in self.lines]
        self.setMinimumWidth(min(room, round(max(widths)) + INSET + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter, colors, boxes = QPainter(self), look().toast, InlineBoxes(self.rect())
        ink = {"ok": colors.ok, "warn": colors.warn, "undo": colors.warn}.get(self._tone, colors.ink)
        paint_icon(painter, self._icon, boxes.centred(0, 20, 20), ink)
        room = self.width() - INSET
        if not self.lines:
            draw_text(
                painter,
                boxes.at(INSET, 0, room, self.height()),
                self._text,
                look().font("body", 500),
                colors.ink,
            )
            return
        top = (self.height() - 22 - LINE * len(self.lines)) / 2
        draw_text(painter, boxes.at(INSET, top, room, 20), self._text, look().font("body", 600), colors.ink)
        for number, line in enumerate(self.lines):
            box = boxes.at(INSET, top + 20 + number * LINE, room, LINE)
            draw_text(painter, box, line, look().font("small"), colors.ink)


class ToastAction(QToolButton):
    """The one thing to do about it, with its key; without words a cross."""

    def __init__(self, text: str, keys: str = "") -> None:
        super().__init__()
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(text or self.tr("Close"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = look().metrics("body", 600).horizontalAdvance(text)
        cap = cap_size(keys).width() + 12 if keys else 0
        self.setFixedSize(round(words + cap + 20) if text else 44, 44)
        self.setProperty("ring", 8)

    def keyPressEvent(self, event: object) -> None:
        """Enter presses it too."""
        if not press_with_enter(self, event):  # type: ignore[arg-type]
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and cap, or the cross."""
        painter, colors, boxes = QPainter(self), look().toast, InlineBoxes(self.rect())
        if not self.text():
            paint_icon(painter, "x", boxes.centred(12, 20, 20), colors.ink)
            return
        words = look().metrics("body", 600).horizontalAdvance(self.text())
        draw_text(
            painter,
            boxes.at(10, 0, words + 1, self.height()),
            self.text(),
            look().font("body", 600),
            colors.action,
        )
        if self._keys:
            size = cap_size(self._keys)
            paint_cap(
                painter, boxes.centred(22 + words, size.width(), size.height()), self._keys, colors.action
            )


def _broken(text: str, width: int) -> list[str]:
    """The text in lines no wider than `width` px, broken between words."""
    metrics, lines = look().metrics("small"), list[str]()
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
