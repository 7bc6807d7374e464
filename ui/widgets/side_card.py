"""One side of a question as a radio card: where it came from, the value with what differs marked and underlined, who, when."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.marks import surface
from ui.widgets.card import Panel
from ui.widgets.choices import paint_radio
from ui.widgets.layouts import column, row, show_when
from ui.widgets.tags import Icon, Mark
from ui.widgets.text import Text

Span = tuple[int, int]
DOT = 22


class MarkedText(QWidget):
    """A value in which some characters stand out: another ground and a line under them, never colour alone. It wraps."""

    def __init__(
        self, text: str, marks: Sequence[Span] = (), *, left_to_right: bool = False, role: str = "title"
    ) -> None:
        super().__init__()
        self._text, self._marks, self._role, self._ltr = text, tuple(marks), role, left_to_right
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def _layout(self, width: float) -> tuple[QTextLayout, float]:
        """The text broken into lines, and the height it takes in px."""
        layout = QTextLayout(self._text, look().font(self._role, 600, True))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.LeftToRight if self._ltr else Qt.LayoutDirection.LayoutDirectionAuto
        )
        option.setAlignment(Qt.AlignmentFlag.AlignRight if look().rtl else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.setFormats([self._format(start, length) for start, length in self._marks])
        height, line_height = 0.0, float(look().line(self._role))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, height + (line_height - line.height()) / 2))
            height += line_height
        layout.endLayout()
        return layout, height

    def _format(self, start: int, length: int) -> QTextLayout.FormatRange:
        tone, marked = surface("warn"), QTextLayout.FormatRange()
        look_of = QTextCharFormat()
        look_of.setBackground(tone.fill or look().colors.hover)
        look_of.setForeground(tone.ink)
        look_of.setFontUnderline(True)
        marked.start, marked.length = start, length
        marked.format = look_of
        return marked

    def heightForWidth(self, width: int) -> int:
        """Height in px of the text wrapped to `width`."""
        return round(self._layout(width)[1])

    def sizeHint(self) -> QSize:
        """On one line."""
        wide = look().metrics(self._role, 600, True).horizontalAdvance(self._text) + 2
        return QSize(round(wide), look().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(60, look().line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setPen(look().colors.ink)
        self._layout(self.width())[0].draw(painter, QPointF(0, 0))


class SideDot(Mark):
    """The radio mark of the card; nothing where a side cannot be kept."""

    def __init__(self, checked: bool) -> None:
        self._checked = checked
        super().__init__()

    def set_checked(self, checked: bool) -> None:
        """Filled or empty."""
        self._checked = checked
        self.update()

    def size_of(self) -> QSize:
        """As every radio."""
        return QSize(DOT, DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and dot."""
        paint_radio(QPainter(self), QRectF(self.rect()), checked=self._checked)


class SideCard(Panel):
    """`chosen` when it is clicked or Space is pressed, `kept` on Enter, `moved` on the arrows; all with its value."""

    chosen = Signal(str)
    kept = Signal()
    moved = Signal(int)

    def __init__(
        self,
        value: str,
        title: str,
        texts: Sequence[MarkedText],
        who: str,
        when: str,
        *,
        newest: bool,
        spoken: str,
    ) -> None:
        super().__init__()
        self.value, self._spoken, self._checked, self._usable = value, spoken, False, True
        self._dot = SideDot(False)
        newest_mark = Text(self.tr("Newest"), "caption", "accent", strong=True)
        show_when(newest_mark, newest)
        head = row(self._dot, Text(title, "body", strong=True, elide=True), None, newest_mark, gap=8)
        meta = [
            row(
                Icon(icon, 16, "ink2"),
                Text(text, "small", "ink2", elide=True, own_direction=True),
                None,
                gap=8,
            )
            for icon, text in (("user", who), ("clock", when))
            if text
        ]
        inside = column(head, 4, *texts, 4, *meta, None, gap=4, margins=(14, 12, 14, 12))
        self.setLayout(inside)
        self.setProperty("ring", 10)
        self._say()

    def set_usable(self, usable: bool) -> None:
        """Whether this side can be kept at all; otherwise it is only read."""
        self._usable = usable
        show_when(self._dot, usable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if usable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if usable else Qt.CursorShape.ArrowCursor)
        self._say()

    def set_checked(self, checked: bool) -> None:
        """Chosen or not."""
        self._checked = checked
        self._dot.set_checked(checked)
        self.set_tone("selected" if checked else "outline")
        self._say()

    @property
    def checked(self) -> bool:
        """Whether this side is chosen."""
        return self._checked

    def _say(self) -> None:
        state = self.tr("chosen") if self._checked else self.tr("not chosen")
        self.setAccessibleName(f"{self._spoken}, {state}" if self._usable else self._spoken)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self._usable:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses, Enter keeps, arrows go to the other side."""
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        steps = {Qt.Key.Key_Right: 1 if forward else -1, Qt.Key.Key_Left: -1 if forward else 1}
        if event.key() == Qt.Key.Key_Space:
            self.chosen.emit(self.value)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
