"""Segmented choice: a track with one raised thumb. Arrow keys move it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy

from ui.i18n import number
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import paint_pill, pill_size
from ui.widgets.layouts import row

TRACK, THUMB, INSET, PADDING, ICON = 44, 38, 3, 15, 20
_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class _Segment(QRadioButton):
    """One value. A radio button, so that arrow keys and screen readers know what it is."""

    def __init__(self, value: str, text: str, icon: str) -> None:
        super().__init__(text)
        self.value, self._icon, self.count = value, icon, 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", 8)

    def hitButton(self, pos: object) -> bool:
        """The whole segment."""
        return True

    def sizeHint(self) -> QSize:
        """38 high."""
        words = look().metrics("body", 600).horizontalAdvance(self.text())
        icon = ICON + (8 if self.text() else 0) if self._icon else 0
        pill = 8 + pill_size(number(self.count)).width() if self.count else 0
        padding = PADDING if self.text() else 12
        return QSize(round(words + icon + pill + 2 * padding), THUMB)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw thumb, icon, words and count."""
        painter, colors, boxes = QPainter(self), look().colors, InlineBoxes(self.rect())
        chosen = self.isChecked()
        if chosen:
            rounded(painter, QRectF(self.rect()), 8, colors.surface, colors.lineStrong)
        elif self.underMouse() and self.isEnabled():
            rounded(painter, QRectF(self.rect()), 8, colors.pressed)
        ink = (colors.ink if chosen else colors.ink2) if self.isEnabled() else colors.ink3
        start = float(PADDING if self.text() else 12)
        if self._icon:
            paint_icon(painter, self._icon, boxes.centred(start, ICON, ICON), ink)
            start += ICON + 8
        weight = 600 if chosen else 500
        words = look().metrics("body", weight).horizontalAdvance(self.text())
        draw_text(
            painter,
            boxes.at(start, 0, words + 2, THUMB),
            self.text(),
            look().font("body", weight),
            ink,
            own_direction=True,
        )
        if self.count:
            size = pill_size(number(self.count))
            at = boxes.centred(self.width() - PADDING - size.width() + 4, size.width(), size.height())
            paint_pill(painter, at, number(self.count))


class Segmented(QFrame):
    """One of two to five values, always one chosen."""

    changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, ...]], *, name: str = "") -> None:
        super().__init__()
        self._segments = [_Segment(each[0], each[1], each[2] if len(each) > 2 else "") for each in options]
        self._group = QButtonGroup(self)
        for segment in self._segments:
            self._group.addButton(segment)
        self.setLayout(row(*self._segments, gap=0, margins=(INSET, INSET, INSET, INSET)))
        self._segments[0].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def _tell(self, segment: _Segment) -> None:
        self.changed.emit(segment.value)

    def value(self) -> str:
        """The chosen value."""
        return next(each.value for each in self._segments if each.isChecked())

    def set_value(self, value: str) -> None:
        """Choose without telling `changed`."""
        for segment in self._segments:
            if segment.value == value:
                segment.setChecked(True)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen segment."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_count(self, value: str, count: int) -> None:
        """A number beside a value."""
        for segment in self._segments:
            if segment.value == value:
                segment.count = count
                segment.updateGeometry()

    def set_texts(self, texts: Sequence[str]) -> None:
        """Other words, in the same order."""
        for segment, text in zip(self._segments, texts, strict=True):
            segment.setText(text)
            segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track."""
        rounded(QPainter(self), QRectF(self.rect()), 10, look().colors.hover)
