"""The steps of a sale, done ones with a check, and the way between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import number
from ui.theme.drawing import CENTER, InlineBoxes, draw_text, hairline, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look

_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class Steps(QWidget):
    """The steps of a sale; done ones carry a check, the present one its number on accent.

    Where there is no room for all the words, only the present step keeps its own.
    """

    DOT, LINE, GAP = 24, 28, 10

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names, self._current = list(names), 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._say()

    def set_current(self, current: int) -> None:
        """Which step it is; as many as there are means all done."""
        self._current = current
        self._say()
        self.updateGeometry()
        self.update()

    def set_names(self, names: Sequence[str]) -> None:
        """Other words, in the same order."""
        self._names = list(names)
        self._say()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        at = min(self._current, len(self._names) - 1)
        words = self.tr("Step {0} of {1}: {2}")
        self.setAccessibleName(words.format(number(at + 1), number(len(self._names)), self._names[at]))

    def _widths(self, *, all_words: bool) -> list[float]:
        """What the words of each step take with the gap before them; nothing where they are left out."""
        advance = look().metrics("body", 600).horizontalAdvance
        shown = [all_words or place == self._current for place in range(len(self._names))]
        return [
            self.GAP + advance(name) if told else 0 for name, told in zip(self._names, shown, strict=True)
        ]

    def _size(self, *, all_words: bool) -> QSize:
        between = (len(self._names) - 1) * (self.LINE + 2 * 8)
        return QSize(
            round(sum(self._widths(all_words=all_words)) + len(self._names) * self.DOT + between + 4), 28
        )

    def sizeHint(self) -> QSize:
        """Dots, words and the lines between."""
        return self._size(all_words=True)

    def minimumSizeHint(self) -> QSize:
        """Dots, lines and the word of the present step."""
        return self._size(all_words=False)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in _RELAYOUT:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each step."""
        painter, start = QPainter(self), 0.0
        widths = self._widths(all_words=self.width() >= self.sizeHint().width())
        for place, width in enumerate(widths):
            self._paint_step(painter, place, start, width)
            start += self.DOT + width + 8
            if place < len(self._names) - 1:
                done = place < self._current
                color = look().colors.ok if done else look().colors.lineStrong
                hairline(painter, InlineBoxes(self.rect()).centred(start, self.LINE, 2), color)
                start += self.LINE + 8

    def _paint_step(self, painter: QPainter, place: int, start: float, width: float) -> None:
        colors, boxes = look().colors, InlineBoxes(self.rect())
        dot = boxes.centred(start, self.DOT, self.DOT)
        done, now = place < self._current, place == self._current
        fill = colors.okSoft if done else colors.accent if now else None
        rounded(painter, dot, self.DOT / 2, fill, None if done or now else colors.control, 1.5)
        if done:
            paint_icon(painter, "check", dot.adjusted(5, 5, -5, -5), colors.okInk)
        else:
            ink = colors.onFill if now else colors.ink2
            draw_text(painter, dot, number(place + 1), look().font("caption", 600, True), ink, CENTER)
        if not width:
            return
        ink = colors.okInk if done else colors.ink if now else colors.ink2
        words = boxes.at(start + self.DOT + self.GAP, 0, width - self.GAP + 2, self.height())
        draw_text(painter, words, self._names[place], look().font("body", 600 if now else 500), ink)
