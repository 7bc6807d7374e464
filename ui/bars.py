"""The bars above and below the page: search or title, state of sending, who stands here; and the keys that work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget

from ui import i18n
from ui.theme import look
from ui.widgets import Avatar, Button, Hairline, IconButton, KeyHint, SearchField, SyncPill, Text, column, row
from ui.widgets.tips import set_tip

HOLD, PEEK = 350, 10_000
"""Milliseconds: a longer press of the eye is a look, and how long one may look."""


GAP = 20
"""Pixels between the keys of two things."""
_PLACE_AGAIN = {
    QEvent.Type.Resize,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
}


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
    """The keys that work on this page, F1 at the end. Text, not targets.

    It lays its hints out itself and uses them again: a page is switched to in a moment, and a hint that was just
    painted is never deleted.
    """

    def __init__(self) -> None:
        super().__init__((36, 32), line_below=False)
        self._shown: list[tuple[str, str]] | None = None
        self._hints: list[KeyHint] = []
        self._help = KeyHint("F1", "")
        self._help.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """Set all of them; what does not fit into the width is left out from the end."""
        if keys == self._shown:
            return
        self._shown = list(keys)
        while len(self._hints) < len(keys):
            hint = KeyHint("", "")
            hint.setParent(self)
            self._hints.append(hint)
        self._help.set_keys("F1", self.tr("All shortcuts"))
        for hint, (caps, text) in zip(self._hints, keys, strict=False):
            hint.set_keys(caps, text)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place them again when the width, the fonts or the direction change."""
        done = super().event(event)
        if event.type() in _PLACE_AGAIN:
            self._place()
        return done

    def _place(self) -> None:
        """From the inline start as far as there is room before F1, which stands at the inline end."""
        if self._shown is None:
            return
        side = 16 if look().compact else 24
        end = self._put(self._help, self.width() - side - self._help.size_of().width())
        start = side
        for number, hint in enumerate(self._hints):
            wide = hint.size_of().width()
            fits = number < len(self._shown) and start + wide + GAP <= end
            if fits:
                self._put(hint, start)
            hint.setVisible(fits)
            start = start + wide + GAP if fits else end
        self._help.show()

    def _put(self, hint: KeyHint, start: int) -> int:
        size = hint.size_of()
        box = QRect(QPoint(start, (self.height() - size.height()) // 2), size)
        hint.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        return start

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as the window."""
        return QSize(0, self.height())
