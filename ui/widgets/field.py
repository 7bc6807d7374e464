"""Fields with a label above and a sentence below: one line, several lines, and a choice of values."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens
from ui.widgets.announce import announce
from ui.widgets.layouts import row, show_when
from ui.widgets.line_edit import LineEdit
from ui.widgets.tags import Icon
from ui.widgets.text import Text

HEIGHT = 44


class FieldFrame(QFrame):
    """The edge around an editor: control at rest, 2 px focus, 2 px bad, quiet when locked."""

    def __init__(self, editor: QWidget, height: int = HEIGHT, radius: int = 8) -> None:
        super().__init__()
        self._editor, self._radius = editor, radius
        self.wrong = self.locked = self.shown_focused = False
        self.setMinimumHeight(height)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the edge again when the focus comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()  # needs nothing of Python's, so it may be asked at any time
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is the target."""
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill and edge for the state."""
        painter, colors = QPainter(self), look().colors
        focused = self._editor.hasFocus() or self.shown_focused
        edge, width, fill = colors.control, 1, colors.surface
        if self.locked or not self.isEnabled():
            edge, fill = colors.lineStrong, colors.hover
        elif self.wrong:
            edge, width = colors.bad, 2
        elif focused:
            edge, width = colors.focus, 2
        rounded(painter, QRectF(self.rect()), self._radius, fill, edge, width)


class _Captioned(QWidget):
    """A label above, an editor, and a helper or an error sentence below."""

    def __init__(self, label: str, frame: QWidget, editor: QWidget, helper: str) -> None:
        super().__init__()
        self._editor, self._helper = editor, helper
        self.label = Text(label, "small", medium=True)
        show_when(self.label, bool(label))
        self._mark = Icon("circle-alert", 14, "bad")
        self._below = Text(helper, "caption", "ink3", wrap=True)
        self._line = QWidget()
        words = row(self._mark, self._below, gap=4)
        words.setStretch(1, 1)
        self._line.setLayout(words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for part in (self.label, frame, self._line):
            box.addWidget(part)
        self.frame = frame
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)
        self.set_error("")

    def set_label(self, label: str) -> None:
        """Another label."""
        self.label.set_text(label)
        self._editor.setAccessibleName(label)

    def set_helper(self, helper: str) -> None:
        """Another sentence below, shown while there is no error."""
        self._helper = helper
        self.set_error("")

    def set_error(self, sentence: str) -> None:
        """What is missing, in a sentence; an empty one clears it."""
        if isinstance(self.frame, FieldFrame):
            self.frame.wrong = bool(sentence)
            self.frame.update()
        show_when(self._mark, bool(sentence))
        self._below.set_text(sentence or self._helper)
        self._below.set_tone("bad" if sentence else "ink3")
        show_when(self._line, bool(sentence or self._helper))
        self._editor.setAccessibleDescription(sentence or self._helper)
        announce(self._editor, sentence)


class Field(_Captioned):
    """One line of text."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self, label: str, placeholder: str = "", *, icon: str = "", hint: str = "", helper: str = ""
    ) -> None:
        self.edit = LineEdit(placeholder)
        frame = FieldFrame(self.edit)
        self._lead = Icon(icon, 16, "ink3")
        show_when(self._lead, bool(icon))
        self._icon = icon
        self._hint = Text(hint, "caption", "ink3")
        show_when(self._hint, bool(hint))
        frame.setLayout(row(self._lead, self.edit, self._hint, gap=8, margins=(11, 0, 13, 0)))
        super().__init__(label, frame, self.edit, helper)
        self.edit.textEdited.connect(self.changed)
        self.edit.submitted.connect(self.submitted)

    def text(self) -> str:
        """What is typed, without blanks at the ends."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put text in without telling `changed`."""
        self.edit.setText(text)

    def set_hint(self, hint: str) -> None:
        """Quiet words at the end of the field."""
        self._hint.set_text(hint)
        show_when(self._hint, bool(hint))

    def set_hidden(self, hidden: bool) -> None:
        """Dots instead of what it holds, which then can be neither copied nor read aloud; it can still be written anew."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)

    def set_locked(self, locked: bool) -> None:
        """Readable, not changeable; say why with `set_helper`."""
        frame = self.frame
        if isinstance(frame, FieldFrame):
            frame.locked = locked
            frame.update()
        self.edit.setReadOnly(locked)
        self._lead.set_icon("lock" if locked else self._icon)
        show_when(self._lead, locked or bool(self._icon))


class TextArea(_Captioned):
    """Several lines of plain text."""

    changed = Signal(str)

    def __init__(self, label: str, placeholder: str = "", *, lines: int = 3, helper: str = "") -> None:
        self.edit = QPlainTextEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.setProperty("ring", -1)
        self.edit.document().setDocumentMargin(0)
        self.edit.setFixedHeight(lines * 20 + 4)
        frame = FieldFrame(self.edit)
        frame.setLayout(row(self.edit, margins=(13, 10, 8, 10)))
        super().__init__(label, frame, self.edit, helper)
        self.edit.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit(self.text())

    def text(self) -> str:
        """What is typed, without blanks at the ends."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put text in."""
        self.edit.setPlainText(text)


class _Combo(QComboBox):
    """A combo box painted like a field."""

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(max(96, super().sizeHint().width() + 24), HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the edge."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge, words and chevron."""
        painter, colors, boxes = QPainter(self), look().colors, InlineBoxes(self.rect())
        focused = self.hasFocus()
        edge = colors.focus if focused else colors.control
        fill = colors.surface if self.isEnabled() else colors.hover
        rounded(painter, QRectF(self.rect()), tokens().radius["control"], fill, edge, 2 if focused else 1)
        ink = colors.ink if self.isEnabled() else colors.ink3
        words = boxes.at(13, 0, self.width() - 50, self.height())
        draw_text(painter, words, self.currentText(), look().font("body"), ink, own_direction=True)
        paint_icon(painter, "chevron-down", boxes.centred(self.width() - 30, 16, 16), ink)


class Choice(_Captioned):
    """One of a few values."""

    changed = Signal(str)

    def __init__(self, label: str, options: Sequence[tuple[str, str]]) -> None:
        self.combo = _Combo()
        self.combo.setProperty("ring", -1)
        super().__init__(label, self.combo, self.combo, "")
        self.set_options(options)
        self.combo.activated.connect(self._tell)

    def _tell(self, index: int) -> None:
        self.changed.emit(str(self.combo.itemData(index)))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Other values, keeping the chosen one where it still exists."""
        chosen = self.value()
        self.combo.clear()
        for value, text in options:
            self.combo.addItem(text, value)
        self.set_value(chosen)

    def value(self) -> str:
        """The chosen value; empty when there is none."""
        return str(self.combo.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose without telling `changed`."""
        index = self.combo.findData(value)
        if index >= 0:
            self.combo.setCurrentIndex(index)
