"""Ornaments without a meaning of their own: state dots, the logo, the paid seal and hairlines."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.drawing import hairline, rounded
from ui.theme.look import look
from ui.theme.stars import paint_logo, paint_seal
from ui.widgets.tags import Mark


class Dot(Mark):
    """A state in 8 px, always beside a word."""

    def __init__(self, tone: str = "ok") -> None:
        self._tone = tone
        super().__init__()

    def set_tone(self, tone: str) -> None:
        """Another state."""
        self._tone = tone
        self.update()

    def size_of(self) -> QSize:
        """8 px."""
        return QSize(8, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot in the tone's full colour."""
        rounded(QPainter(self), QRectF(self.rect()), 4, look().color(self._tone))


class Logo(Mark):
    """The star of two squares."""

    def __init__(self, size: int = 44) -> None:
        self._size = size
        super().__init__()
        self.setAccessibleName("Clienteling")

    def size_of(self) -> QSize:
        """Square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the logo."""
        paint_logo(QPainter(self), QRectF(self.rect()))


class PaidSeal(Mark):
    """The star with a check: paid."""

    def __init__(self, size: int = 60) -> None:
        self._size = size
        super().__init__()

    def size_of(self) -> QSize:
        """Square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the seal."""
        colors = look().colors
        paint_seal(QPainter(self), QRectF(self.rect()), colors.ok, colors.surface)


class Hairline(QWidget):
    """A line one px thin."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        hairline(QPainter(self), self.rect(), look().colors.line)
