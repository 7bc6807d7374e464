"""A dialog inside the window: a frame over a flat scrim, focus kept inside, Esc closes, the safe choice first."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.drawing import rounded
from ui.theme.look import look
from ui.theme.tokens import tokens
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.layouts import row
from ui.widgets.lifetime import being_collected
from ui.widgets.text import Text


class DialogFrame(QFrame):
    """The surface of a dialog: title, sentence, body, choices at the end."""

    def __init__(self, title: str, text: str = "", *, width: int = 480) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.choices = row(None, gap=8)
        self.box = box = QVBoxLayout(self)
        box.setContentsMargins(21, 19, 21, 21)
        box.setSpacing(0)
        self.title = Text(title, "title", wrap=True)
        box.addWidget(self.title)
        if text:
            box.addSpacing(6)
            box.addWidget(Text(text, "small", "ink2", wrap=True))
        box.addSpacing(14)
        box.addLayout(self.body)
        box.addSpacing(6)
        box.addLayout(self.choices)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        colors = look().colors
        rounded(
            QPainter(self), QRectF(self.rect()), tokens().radius["dialog"], colors.surface, colors.lineStrong
        )


class Dialog(QWidget):
    """Covers its window until a choice is made. `closed` gives the value of the choice, empty for Esc."""

    closed = Signal(str)

    def __init__(self, window: QWidget, title: str, text: str = "", *, width: int = 480) -> None:
        super().__init__(window)
        self._frame = DialogFrame(title, text, width=width)
        self._frame.setParent(self)
        self.body = self._frame.body
        self._buttons: dict[str, Button] = {}
        self._first: QWidget | None = None
        self._opener: QWidget | None = None
        self._said = f"{title} {text}".strip()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.hide()

    def add_choice(self, text: str, variant: str, value: str, keys: str = "") -> Button:
        """Add a button, in reading order, the safe choice first; it takes the focus when the dialog opens."""
        button = Button(text, variant, keys=keys)
        button.setProperty("choice", value)
        button.clicked.connect(self._choose)
        self._frame.choices.addWidget(button)
        self._buttons[value] = button
        self._first = self._first or button
        return button

    def choice(self, value: str) -> Button:
        """The button of a choice, to disable it or make it busy. Raises `KeyError`."""
        return self._buttons[value]

    def set_focus_on(self, value: str | QWidget) -> None:
        """Put the focus on a choice or a field when the dialog opens."""
        self._first = self._buttons[value] if isinstance(value, str) else value

    def open(self) -> None:
        """Show it over its window."""
        window = self.parentWidget()
        if window is None:
            return
        self._opener = window.focusWidget()
        window.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self._said, at_once=True)

    def close_with(self, value: str) -> None:
        """Close and tell `value`; the focus goes back to where it was."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        if self._opener is not None and _shown(self._opener):
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit(value)
        self.deleteLater()

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.close_with(str(button.property("choice")))

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        self._frame.adjustSize()
        width = min(self._frame.width(), self.width() - 32)
        needed = self._frame.box.totalHeightForWidth(width)
        height = min(max(needed, self._frame.minimumSizeHint().height()), self.height() - 32)
        self._frame.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def fit(self) -> None:
        """Take the size its content needs now."""
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at any size."""
        if event.type() == QEvent.Type.Resize and not being_collected(self):
            self._cover()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside."""
        inside = [
            each
            for each in self._frame.findChildren(QWidget)
            if each.isVisibleTo(self) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        stops = [each for each in inside if each.focusProxy() is None]
        if not stops:
            return True
        ordered = _tab_order(stops)
        now = self.window().focusWidget()
        at = ordered.index(now) if now in ordered else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ordered[(at + (1 if forward else -1)) % len(ordered)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_with("")
        event.accept()

    def mousePressEvent(self, event: object) -> None:
        """A press on the scrim does nothing and reaches nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim."""
        QPainter(self).fillRect(self.rect(), look().colors.scrim)


def open_dialogs(window: QWidget) -> list[Dialog]:
    """What lies over the window's page now, the one on top last."""
    return [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]


def _tab_order(widgets: list[QWidget]) -> list[QWidget]:
    """Widgets in Qt's own focus chain."""
    chain: list[QWidget] = []
    widget: QWidget | None = widgets[0]
    for _ in range(10_000):
        if widget is None or widget in chain[:1]:
            break
        if widget in widgets:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    first = min(range(len(chain)), key=lambda place: widgets.index(chain[place]))
    return chain[first:] + chain[:first]


def _shown(widget: QWidget) -> bool:
    try:
        return widget.isVisible()
    except RuntimeError:
        return False
