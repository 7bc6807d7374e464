"""The bars above and below the page: search or title, state of sending, who stands here; and the keys that work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import i18n
from ui.theme import look
from ui.widgets import Avatar, Button, Hairline, IconButton, KeyHint, SearchField, SyncPill, Text, column, row
from ui.widgets.tips import set_tip

HOLD, PEEK = 350, 10_000
"""Milliseconds: a longer press of the eye is a look, and how long one may look."""


class Bar(QWidget):
    """A strip in the page's colour with a hairline on the side of the page."""

    def __init__(self, heights: tuple[int, int], line_below: bool) -> None:
        super().__init__()
        self._heights, self._line_below = heights, line_below
        self._set_height(look().compact)
        look().compact_changed.connect(self._set_height)

    def _set_height(self, compact: bool) -> None:
        self.setFixedHeight(self._heights[1] if compact else self._heights[0])
        if (inner := self.layout()) is not None:
            side = 16 if compact else 24
            inner.setContentsMargins(side, 0, side, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas and the hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colors.canvas)
        y = self.height() - 1 if self._line_below else 0
        painter.fillRect(0, y, self.width(), 1, look().colors.line)


class Person(QWidget):
    """Who is signed in, and at which till."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar("", "", 32)
        self._name = Text("", "small", strong=True)
        self._till = Text("", "caption", "ink2")
        words = column(self._name, self._till, gap=0)
        inner = row(self._avatar, words, gap=10)
        inner.setContentsMargins(12, 0, 4, 0)
        self.setLayout(inner)

    def show_person(self, person_id: str, name: str, till: str) -> None:
        """Set all three."""
        self._avatar.set_person(person_id, i18n.initials_of(name))
        self._name.set_text(name)
        self._till.set_text(till)
        self.setVisible(bool(name))


class Peek(QObject):
    """The eye held down shows what privacy hides, for ten seconds at most; a short press is a press."""

    peeked = Signal(bool)

    def __init__(self, eye: Button) -> None:
        super().__init__(eye)
        self.can_peek = self._held = False
        self._hold, self._end = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._hold.setInterval(HOLD)
        self.longest = PEEK
        self._hold.timeout.connect(self._begin)
        self._end.timeout.connect(self._over)
        eye.pressed.connect(self._pressed)
        eye.released.connect(self._over)

    def was_held(self) -> bool:
        """Whether the press that ends now was a look and no click; asked once."""
        held, self._held = self._held, False
        return held

    def _pressed(self) -> None:
        self._held = False
        if self.can_peek:
            self._hold.start()

    def _begin(self) -> None:
        self._held = True
        self._end.start(self.longest)
        self.peeked.emit(True)

    def _over(self) -> None:
        self._hold.stop()
        self._end.stop()
        if self._held:
            self.peeked.emit(False)


class TopBar(Bar):
    """Search field or title at the start; the state, privacy and the person at the end."""

    privacy_asked = Signal()
    peeked = Signal(bool)
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__((60, 56), line_below=True)
        self.search = SearchField(self.tr("Find a customer: scan, phone, name, email"), "F2")
        self.search.setMaximumWidth(440)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading = Text("", "heading", elide=True)
        self.pill = SyncPill()
        self.privacy = Button(self.tr("Privacy"), "ghost", "eye", "F8")
        self.privacy.clicked.connect(self._privacy_clicked)
        self.peek = Peek(self.privacy)
        self.peek.peeked.connect(self.peeked)
        self.person = Person()
        line = Hairline(vertical=True)
        line.setFixedHeight(32)
        self._line = line
        inner = QHBoxLayout(self)
        inner.setSpacing(8)
        inner.setContentsMargins(24, 0, 24, 0)
        inner.addWidget(self.search, 10)
        inner.addWidget(self.heading, 10)
        inner.addStretch(1)
        self.lock = IconButton("lock", self.tr("Lock"), "F12", outlined=False)
        self.lock.clicked.connect(self.lock_asked)
        for widget in (self.pill, self.privacy, line, self.person, self.lock):
            inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._set_height(look().compact)

    def _privacy_clicked(self) -> None:
        if not self.peek.was_held():
            self.privacy_asked.emit()

    def show_page(self, searches: bool, title: str) -> None:
        """A search field, or the page's own title."""
        self.search.setVisible(searches)
        self.heading.setVisible(not searches)
        self.heading.set_text(title)

    def show_privacy(self, on: bool) -> None:
        """Say whether names and contacts are shortened at the moment."""
        self.privacy.set_text(self.tr("Privacy on") if on else self.tr("Privacy"))
        self.privacy.set_icon("eye-off" if on else "eye")
        self.privacy.set_variant("soft" if on else "ghost")
        self.peek.can_peek = on
        tip = self.tr("Press to end privacy, hold to look for 10 seconds (F8)")
        set_tip(self.privacy, tip if on else self.tr("Privacy on (F8)"))


class KeyBar(Bar):
    """The keys that work on this page, F1 at the end. Text, not targets."""

    def __init__(self) -> None:
        super().__init__((36, 32), line_below=False)
        self._shown: list[tuple[str, str]] | None = None
        self._inner = QHBoxLayout(self)
        self._inner.setSpacing(20)
        self._inner.setContentsMargins(24, 0, 24, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._set_height(look().compact)

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """Set all of them; what does not fit into the width is left out from the end."""
        if keys == self._shown:
            return
        self._shown = list(keys)
        while self._inner.count():
            item = self._inner.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()  # a show that is still queued would open it as a window of its own
                widget.deleteLater()
        self._hints = [KeyHint(caps, text) for caps, text in keys]
        for hint in self._hints:
            self._inner.addWidget(hint)
        self._inner.addStretch(1)
        self._help = KeyHint("F1", self.tr("All shortcuts"))
        self._inner.addWidget(self._help)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again what fits when the width changes."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        hints = getattr(self, "_hints", [])
        room = self.width() - 48
        needed = self._help.sizeHint().width() if hints else 0
        for hint in hints:
            needed += hint.sizeHint().width() + self._inner.spacing()
            hint.setVisible(needed <= room)

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the window."""
        return QSize(0, self.height())
