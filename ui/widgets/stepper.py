"""The stepper: minus, a number, plus, as one control with one value."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import number
from ui.theme.drawing import CENTER, InlineBoxes, draw_text, hairline, rounded, rounded_path
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens

HEIGHT = 44
LESS, MORE = -1, 1


class Stepper(QWidget):
    """How many. `+` and `-` and the up and down keys change it, too."""

    changed = Signal(int)

    def __init__(
        self, value: int = 1, minimum: int = 1, maximum: int = 999, *, name: str = "", side: int = 44
    ) -> None:
        super().__init__()
        self._value, self._minimum, self._maximum, self._name, self._side = (
            value,
            minimum,
            maximum,
            name,
            side,
        )
        self._over = self._pressed = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", tokens().radius["control"])
        self._speak()

    def value(self) -> int:
        """The number shown."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show another number without telling `changed`."""
        self._value = max(self._minimum, min(self._maximum, value))
        self._speak()
        self.update()

    def set_range(self, minimum: int, maximum: int) -> None:
        """Other bounds."""
        self._minimum, self._maximum = minimum, maximum
        self.set_value(self._value)

    def step(self, by: int) -> None:
        """Change the number as a person would."""
        before = self._value
        self.set_value(before + by)
        if self._value != before:
            self.changed.emit(self._value)

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._name} {number(self._value)}".strip())

    def sizeHint(self) -> QSize:
        """Two targets of 44 and the number."""
        return QSize(2 * self._side + (36 if self._side >= 44 else 31) + 2, HEIGHT)

    def _part(self, x: float) -> int:
        """Which part is at `x`: minus, plus, or neither."""
        start = self.width() - x if look().rtl else x
        return LESS if start <= self._side else MORE if start >= self.width() - self._side else 0

    def _can(self, part: int) -> bool:
        return part != 0 and self._minimum <= self._value + part <= self._maximum and self.isEnabled()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a part."""
        self._pressed = self._part(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Step when released on the same part."""
        part, self._pressed = self._pressed, 0
        if (
            part
            and part == self._part(event.position().x())
            and self.rect().contains(event.position().toPoint())
        ):
            self.step(part)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which part is under the pointer."""
        self._over = self._part(event.position().x())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """No part is under the pointer."""
        self._over = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that step."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Up, Qt.Key.Key_Equal):
            self.step(MORE)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Down):
            self.step(LESS)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two targets and the number between them."""
        painter, colors, boxes = QPainter(self), look().colors, InlineBoxes(self.rect())
        radius = tokens().radius["control"]
        fill, ink = (colors.surface, colors.ink) if self.isEnabled() else (colors.hover, colors.ink3)
        rounded(painter, QRectF(self.rect()), radius, fill, colors.lineStrong)
        for part, icon, start in ((LESS, "minus", 0), (MORE, "plus", self.width() - self._side)):
            box = boxes.at(start, 0, self._side, HEIGHT)
            if self._over == part and self._can(part):
                fill = colors.pressed if self._pressed == part else colors.hover
                inner = QRectF(box).adjusted(1, 1, -1, -1)
                painter.fillPath(rounded_path(inner, radius - 1, radius - 1), fill)
            mark = QRectF(0, 0, 16, 16)
            mark.moveCenter(QPointF(box.center()))
            paint_icon(painter, icon, mark, colors.ink2 if self._can(part) else colors.ink3)
        for start in (self._side, self.width() - self._side - 1):
            hairline(painter, boxes.at(start, 1, 1, HEIGHT - 2), colors.line)
        font = look().font("body", 600, True)
        draw_text(painter, QRectF(self.rect()), number(self._value), font, ink, CENTER)
