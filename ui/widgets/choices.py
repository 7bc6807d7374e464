"""Switch, check and radio: Qt's own buttons with painted indicators. The whole row is the target."""

from PySide6.QtCore import Property, QEasingCurve, QEvent, QPoint, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens

BOX, LARGE_BOX, TARGET, GAP = 22, 28, 44, 12
SWITCH = QSize(44, 26)
_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


def _prepare(button: QAbstractButton, name: str) -> None:
    button.setAccessibleName(name or button.text())
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setProperty("ring", tokens().radius["control"])


def _row_size(button: QAbstractButton, indicator: int) -> QSize:
    if not button.text():
        return QSize(indicator, TARGET)
    words = look().metrics("body", 500).horizontalAdvance(button.text())
    return QSize(round(indicator + GAP + words + 2), TARGET)


def _paint_words(painter: QPainter, button: QAbstractButton, indicator: int, *, first: bool) -> None:
    if button.text():
        boxes = InlineBoxes(button.rect())
        start = 0 if first else indicator + GAP
        words = boxes.at(start, 0, button.width() - indicator - GAP, button.height())
        ink = look().colors.ink if button.isEnabled() else look().colors.ink3
        draw_text(painter, words, button.text(), look().font("body", 500), ink)


def paint_check_box(painter: QPainter, box: QRectF, *, checked: bool, fill: QColor | None = None) -> None:
    """Draw the indicator of a check into a square box; delegates use it too."""
    colors = look().colors
    if checked:
        rounded(painter, box, 6, fill or colors.accent)
        inset = box.width() * 0.16
        paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), colors.onFill)
    else:
        rounded(painter, box, 6, colors.surface, colors.control, 2)


class Check(QCheckBox):
    """A tick box, 22 px or 28 px."""

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        large: bool = False,
        tone: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._side, self._tone = LARGE_BOX if large else BOX, tone
        _prepare(self, name)

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """44 high."""
        return _row_size(self, self._side)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and words."""
        painter, side = QPainter(self), self._side
        fill = look().color(self._tone) if self.isEnabled() else look().colors.control
        paint_check_box(
            painter, InlineBoxes(self.rect()).centred(0, side, side), checked=self.isChecked(), fill=fill
        )
        _paint_words(painter, self, side, first=False)


def paint_radio(painter: QPainter, box: QRectF, *, checked: bool) -> None:
    """Draw the indicator of a radio into a square box."""
    colors = look().colors
    rounded(painter, box, box.width() / 2, colors.surface, colors.accent if checked else colors.control, 2)
    if checked:
        inset = box.width() * 0.27
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 2, colors.accent)


class Radio(QRadioButton):
    """One of several."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self, name)

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """44 high."""
        return _row_size(self, BOX)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw dot and words."""
        painter = QPainter(self)
        paint_radio(painter, InlineBoxes(self.rect()).centred(0, BOX, BOX), checked=self.isChecked())
        _paint_words(painter, self, BOX, first=False)


class Switch(QCheckBox):
    """On or off, at once. With words it stands at the end of the row."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._knob = 0.0
        self._slide = QPropertyAnimation(self, b"knob", self)
        self._slide.setDuration(tokens().motion.base)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        _prepare(self, name)
        self.setProperty("ring", SWITCH.height() / 2)
        self.toggled.connect(self._move)

    def _move(self, on: bool) -> None:
        self._slide.stop()
        if look().reduced_motion or not self.isVisible():
            self._set_knob(float(on))
            return
        self._slide.setStartValue(self._knob)
        self._slide.setEndValue(float(on))
        self._slide.start()

    def _get_knob(self) -> float:
        return self._knob

    def _set_knob(self, value: float) -> None:
        self._knob = value
        self.update()

    knob = Property(float, _get_knob, _set_knob)

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """44 high."""
        return _row_size(self, SWITCH.width())

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, track and knob."""
        painter, colors = QPainter(self), look().colors
        start = self.width() - SWITCH.width() if self.text() else 0
        track = InlineBoxes(self.rect()).centred(start, SWITCH.width(), SWITCH.height())
        fill = colors.accent if self._knob > 0.5 else colors.control
        rounded(painter, track, SWITCH.height() / 2, fill if self.isEnabled() else colors.lineStrong)
        travel = SWITCH.width() - SWITCH.height()
        knob = InlineBoxes(track).at(3 + travel * self._knob, 3, SWITCH.height() - 6, SWITCH.height() - 6)
        rounded(painter, knob, knob.width() / 2, colors.onFill)
        _paint_words(painter, self, SWITCH.width(), first=True)
