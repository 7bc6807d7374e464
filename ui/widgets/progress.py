"""The progress bar and the price with what it was."""

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.drawing import END, InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens


class Progress(QWidget):
    """How much of something is done, 0 to 1, filling from the inline start."""

    def __init__(self, value: float = 0.0, tone: str = "accent", height: int = 6) -> None:
        super().__init__()
        self._value, self._tone = value, tone
        self._slide = QPropertyAnimation(self, b"shown", self)
        self._slide.setDuration(tokens().motion.slow)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setFixedHeight(height)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, *, animate: bool = True) -> None:
        """Show another share."""
        value = max(0.0, min(1.0, value))
        self._slide.stop()
        if animate and self.isVisible() and not look().reduced_motion:
            self._slide.setStartValue(self._value)
            self._slide.setEndValue(value)
            self._slide.start()
        else:
            self._put(value)

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        self._tone = tone
        self.update()

    def value(self) -> float:
        """The share shown."""
        return self._value

    def _put(self, value: float) -> None:
        self._value = value
        self.setAccessibleDescription(f"{round(value * 100)} %")
        self.update()

    shown = Property(float, value, _put)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar."""
        painter, box = QPainter(self), QRectF(self.rect())
        paint_progress(painter, box, self._value, self._tone)


def paint_progress(painter: QPainter, box: QRectF, value: float, tone: str) -> None:
    """Draw a progress bar into a box."""
    colors = look().colors
    rounded(painter, box, box.height() / 2, colors.hover)
    width = max(box.height(), box.width() * value) if value > 0 else 0
    if width:
        rounded(painter, InlineBoxes(box).at(0, 0, width, box.height()), box.height() / 2, look().color(tone))


class Price(QWidget):
    """A price, and above it the price it was; `down` and `up` say which way it went, in ink and arrow."""

    def __init__(self, now: str, was: str = "", direction: str = "", note: str = "") -> None:
        super().__init__()
        self._now, self._was, self._direction, self._note = now, was, direction, note
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._say()

    def set_price(self, now: str, was: str = "", direction: str = "", note: str = "") -> None:
        """Another price."""
        self._now, self._was, self._direction, self._note = now, was, direction, note
        self._say()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        said = self.tr("{0}, was {1}").format(self._now, self._was) if self._was else self._now
        self.setAccessibleName(f"{said} {self._note}".strip())

    def sizeHint(self) -> QSize:
        """One line, or two."""
        arrow = 20 if self._direction else 0
        now = look().metrics("body", 600, True).horizontalAdvance(self._now) + arrow
        above = f"{self._was} {self._note}".strip()
        was = look().metrics("caption" if self._was else "small", 0, True).horizontalAdvance(above)
        return QSize(round(max(now, was) + 2), 38 if above else 20)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the old price struck, the new one under it, both end-aligned."""
        painter, boxes, colors = QPainter(self), InlineBoxes(self.rect()), look().colors
        tone = {"down": "ok", "up": "warn"}.get(self._direction, "ink")
        top = 0.0
        if self._was or self._note:
            self._paint_above(painter, boxes)
            top = 18.0
        font = look().font("body", 600 if self._was or not self._direction else 500, True)
        draw_text(painter, boxes.at(0, top, boxes.width, 20), self._now, font, look().ink(tone), END)
        if self._direction:
            words = look().metrics("body", 600, True).horizontalAdvance(self._now)
            icon = "arrow-down" if self._direction == "down" else "arrow-up"
            paint_icon(painter, icon, boxes.at(boxes.width - words - 20, top + 3, 14, 14), look().ink(tone))
        painter.setPen(colors.ink)

    def _paint_above(self, painter: QPainter, boxes: InlineBoxes) -> None:
        font, ink = look().font("caption", 0, True), look().colors.ink3
        note = look().metrics("caption", 0, True).horizontalAdvance(f" {self._note}") if self._note else 0
        words = look().metrics("caption", 0, True).horizontalAdvance(self._was)
        if self._note:
            draw_text(painter, boxes.at(0, 0, boxes.width, 18), self._note, font, ink, END)
        old = boxes.at(boxes.width - note - words, 0, words, 18)
        draw_text(painter, old, self._was, font, ink, END)
        painter.setPen(QPen(ink, 1))
        middle = old.center().y() + 0.5
        painter.drawLine(QPointF(old.left(), middle), QPointF(old.right(), middle))
