"""The list under a search field: a child of the window that never takes the focus. The field is search.py's."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.delegates.people import ResultDelegate
from ui.delegates.roles import ResultRow
from ui.theme.drawing import rounded
from ui.theme.look import look
from ui.theme.tokens import tokens
from ui.widgets.layouts import row
from ui.widgets.list_view import ListView
from ui.widgets.ornaments import Hairline
from ui.widgets.text import Text

MOST_ROWS, NOTE_HEIGHT = 7, 36


class ResultList(QFrame):
    """The list under a search field: a child of the window that never takes the focus."""

    opened = Signal(object)

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = ResultDelegate()
        self.list = ListView(self._delegate, name=name, rounded="both", keeps_choice=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._note = Text("", "caption", "ink2", elide=True)
        self._note_line = QWidget()
        self._note_line.setLayout(row(self._note, margins=(15, 0, 15, 0)))
        self._note_line.setFixedHeight(NOTE_HEIGHT)
        self._hairline = Hairline()
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        for part in (self.list, self._hairline, self._note_line):
            box.addWidget(part)
        self.list.opened.connect(self.opened)
        self.hide()

    def show_rows(self, rows: Sequence[ResultRow], note: str, field: QRect) -> None:
        """List `rows` beside the field's rectangle (in the window's coordinates), the first one chosen."""
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._note.set_text(note)
        self._note_line.setVisible(bool(note))
        self._hairline.setVisible(bool(note and rows))
        if rows and not self.list.currentIndex().isValid():
            self.move_by(1)
        self.place(field)
        self.setVisible(bool(rows or note))
        self.raise_()

    def place(self, field: QRect) -> None:
        """Lie under the field, or over it where there is more room, as wide as it or 440, and inside the window."""
        count = min(MOST_ROWS, self.list.model().rowCount())
        note = NOTE_HEIGHT + 1 if self._note.text() else 0
        height = count * self._delegate.height + note + 2
        window = self.parentWidget()
        below = window.height() - field.bottom() - 24 if window is not None else height
        above = field.top() - 24
        upwards = height > below and above > below
        height = min(height, above if upwards else below)
        top = field.top() - 7 - height if upwards else field.bottom() + 7
        width = max(440, field.width())
        left = field.right() + 1 - width if look().rtl else field.left()
        self.setGeometry(left, top, width, height)

    def move_by(self, by: int) -> None:
        """Make the next or previous row current."""
        model = self.list.model()
        if model.rowCount():
            at = (self.list.currentIndex().row() + by) % model.rowCount()
            self.list.setCurrentIndex(model.index(max(0, at), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface of a menu."""
        colors = look().colors
        rounded(
            QPainter(self), QRectF(self.rect()), tokens().radius["card"], colors.surface, colors.lineStrong
        )
