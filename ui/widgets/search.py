"""The search field of the top bar and the search hero: they type, list and choose; finding is the page's business."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.delegates.roles import ResultRow
from ui.theme.drawing import rounded
from ui.theme.look import look
from ui.theme.marks import ENTER
from ui.theme.tokens import tokens
from ui.widgets.announce import announce
from ui.widgets.layouts import row
from ui.widgets.lifetime import being_collected
from ui.widgets.line_edit import LineEdit
from ui.widgets.pace import Pace
from ui.widgets.result_list import ResultList
from ui.widgets.tags import Icon, KeyCap
from ui.widgets.text import Text

NOTE_WIDTH = 420


class SearchField(QFrame):
    """The search of the top bar. `typed` comes 120 ms after the last key; Enter gives `opened` or, with no list, `submitted`."""

    typed = Signal(str)
    submitted = Signal(str)
    opened = Signal(object)
    moved = Signal(int)
    cancelled = Signal()

    _height, _radius, _icon_size, _role, _inset = 44, 8, 20, "body", 13

    def __init__(self, placeholder: str, keys: str = "F2", icon: str = "search") -> None:
        super().__init__()
        self._icon = icon
        self.edit = LineEdit(placeholder, self._role)
        self.edit.setAccessibleName(placeholder)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.popup: ResultList | None = None
        self._pace = Pace()
        self._pause = QTimer(self, interval=tokens().motion.searchDebounceMs, singleShot=True)
        self._pause.timeout.connect(self._tell)
        self.edit.textEdited.connect(self._edited)
        self.setLayout(self._arrange(keys))
        self.setFixedHeight(self._height)
        self.setMaximumWidth(440)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _arrange(self, keys: str) -> QHBoxLayout:
        icon = Icon(self._icon, self._icon_size, "ink")
        cap = KeyCap(keys)
        cap.setVisible(bool(keys))
        return row(icon, self.edit, cap, gap=9, margins=(self._inset, 0, self._inset, 0))

    def sizeHint(self) -> QSize:
        """440 where there is room."""
        return QSize(440, self._height)

    def text(self) -> str:
        """What is typed."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put text in, without searching."""
        self._pace.forget()
        self.edit.setText(text)

    def set_placeholder(self, text: str) -> None:
        """Other words while it is empty."""
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)

    def clear(self) -> None:
        """Empty the field and hide the list."""
        self._pause.stop()
        self._pace.forget()
        self.edit.clear()
        self.set_rows(())

    def set_rows(self, rows: Sequence[ResultRow], note: str = "") -> None:
        """Show what was found under the field, or hide the list; `note` is a sentence below it."""
        if not rows and not note:
            if self.popup is not None:
                self.popup.hide()
            return
        if self.popup is None:
            self.popup = ResultList(self.window(), self.edit.accessibleName())
            self.popup.opened.connect(self._open)
            self.window().installEventFilter(self)
        self.popup.show_rows(rows, note, self._place())
        announce(self.edit, note or rows[0].said())

    def list_is_open(self) -> bool:
        """Whether results are shown."""
        return self.popup is not None and self.popup.isVisible()

    def _place(self) -> QRect:
        return QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())

    def _edited(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._pace.forget()
            self.set_rows(())
            self.typed.emit("")

    def _tell(self) -> None:
        self.typed.emit(self.text())

    def _open(self, row_id: object) -> None:
        self._pause.stop()
        self.set_rows(())
        self.opened.emit(row_id)

    def is_scanned(self) -> bool:
        """Whether the text was typed as only a scanner types: it is a code, and means nobody by likeness."""
        return self._pace.is_scanners

    def _enter(self) -> None:
        is_old = (
            self._pause.isActive() or self.is_scanned()
        )  # the list answers what was typed before, or half a code
        self._pause.stop()
        is_open = self.popup is not None and self.list_is_open() and not is_old
        chosen = self.popup.list.current_id() if self.popup is not None and is_open else ""
        if chosen:
            self._open(chosen)
        else:
            self.submitted.emit(self.text())

    def escape(self) -> bool:
        """Esc: close the list, then empty the field; false when there was nothing to close or empty."""
        if self.list_is_open():
            self.set_rows(())
        elif self.edit.text():
            self.clear()
            self.typed.emit("")
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move in the list while the focus stays in the field; the list follows the window's size."""
        kind = event.type()
        if being_collected(self):
            return False
        if watched is self.edit and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text():
                self._pace.press(event.timestamp())
            return self._key(event.key())
        if watched is self.edit and kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if kind == QEvent.Type.FocusOut and not self.underMouse() and self.window().isActiveWindow():
                self.set_rows(())
        if (
            watched is not self.edit
            and kind == QEvent.Type.Resize
            and self.popup is not None
            and self.list_is_open()
        ):
            self.popup.place(self._place())
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            if self.popup is not None and self.list_is_open():
                self.popup.move_by(by)
            self.moved.emit(by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            if not self.escape():
                self.cancelled.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is the target."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        colors, focused = look().colors, self.edit.hasFocus()
        edge = colors.focus if focused else colors.control
        rounded(QPainter(self), QRectF(self.rect()), self._radius, colors.surface, edge, 2 if focused else 1)


class SearchHero(SearchField):
    """The search of the find page: 68 high, with the focus ring around it whenever it takes keys."""

    _height, _radius, _icon_size, _role, _inset = 68, 12, 24, "search", 21

    def __init__(self, placeholder: str, hint: str = "") -> None:
        self._hint_text = hint
        super().__init__(placeholder)
        self.setMaximumWidth(16_777_215)
        self.setProperty("ring", self._radius)
        self.setProperty("ringAlways", True)
        self.edit.setProperty("ring", self._radius)

    def _arrange(self, keys: str) -> QHBoxLayout:
        icon = Icon("scan-barcode", self._icon_size, "accent")
        self._hint = Text(self._hint_text or self.tr("Open first result"), "small", "ink2")
        self._cap = KeyCap(ENTER)
        self._said = Text("", "small", "ink", wrap=True, align="end")
        self._said.setFixedWidth(NOTE_WIDTH)
        self._said.hide()
        return row(
            icon,
            self.edit,
            self._cap,
            self._hint,
            self._said,
            gap=9,
            margins=(self._inset, 0, self._inset, 0),
        )

    def set_hint(self, hint: str) -> None:
        """Other words beside the Enter key."""
        self._hint.set_text(hint)

    def set_rows(self, rows: Sequence[ResultRow], note: str = "") -> None:
        """A sentence alone stands at the end of the field: under it are the ways to begin without anybody found."""
        alone = bool(note) and not rows
        self._said.setVisible(alone)
        self._said.set_text(note if alone else "")
        for part in (self._cap, self._hint):
            part.setVisible(not alone)
        super().set_rows(rows, "" if alone else note)
        if alone:
            announce(self.edit, note)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame; the ring around it is the focus ring's."""
        colors = look().colors
        rounded(QPainter(self), QRectF(self.rect()), self._radius, colors.surface, colors.control)
