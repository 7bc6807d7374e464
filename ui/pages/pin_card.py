"""The card that takes a PIN: who it is for, four dots or more, the keypad, one button; and the pauses after wrong PINs.

It asks nobody; the pages that show it do (sign_in.py, lock.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from clienteling.domain.fold import ascii_digits
from clienteling.errors import Busy, ClientelingError
from ui import i18n
from ui.problems import problem
from ui.theme import look
from ui.widgets import Avatar, Button, Card, Field, Keypad, Text, announce, column, row
from ui.widgets.field import FieldFrame
from ui.widgets.layouts import show_when
from ui.widgets.line_edit import LineEdit

WIDTH = 312
LEAST, DOT, APART, HIGH = 4, 13, 34, 52
SECOND = 1000


class PinEdit(LineEdit):
    """A password field that shows a ring for each digit to come and a dot for each that is there. Paste works."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(64)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhPreferNumbers)
        self.textChanged.connect(self._repaint)

    def _repaint(self, _text: str) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots in the middle, closer when there are many."""
        there = len(self.text())
        count = max(LEAST, there)
        apart = min(APART, (self.width() - 24) / count)
        painter, colors = QPainter(self), look().colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRectF(self.rect()).center() - QPointF((count - 1) * apart / 2, 0)
        radius = min(DOT, apart - 4) / 2
        for place in range(count):
            at = place if not look().rtl else count - 1 - place
            full = place < there
            painter.setBrush(colors.ink if full else Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(colors.control, 2))
            painter.drawEllipse(first + QPointF(at * apart, 0), radius, radius)


class PinCard(Card):
    """`entered(user, pin)`. With a person shown the PIN is enough; without one the name at sign-in is typed, too."""

    entered = Signal(str, str)

    def __init__(self, monotonic: Callable[[], float], button: str) -> None:
        super().__init__(padding=24)
        self.setFixedWidth(WIDTH)
        self._monotonic, self._known, self._until = monotonic, "", 0.0
        self._avatar, self._name = Avatar("", "", 32), Text("", "body", strong=True, elide=True)
        self._person = QWidget()
        self._person.setLayout(row(None, self._avatar, self._name, None, gap=8))
        self.user = Field(self.tr("Name at sign-in"), "nino", icon="user")
        self.pin = PinEdit()
        self.pin.setAccessibleName(self.tr("PIN"))
        self._frame = FieldFrame(self.pin, HIGH)
        inner = QHBoxLayout(self._frame)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self.pin)
        self._below = Text("", "small", "ink2", align="center", wrap=True)
        self._keypad = Keypad(left="clear", quiet=True)
        self.button = Button(button, "primary", "", "Enter", large=True)
        self.body.addLayout(
            column(self._person, self.user, self._frame, self._below, self._keypad, 4, self.button, gap=10)
        )
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._count_down)
        self._keypad.pressed.connect(self._key)
        self.button.clicked.connect(self.submit)
        self.user.submitted.connect(self.pin.setFocus)
        self.pin.submitted.connect(self.submit)
        self.pin.textChanged.connect(self._typed)
        self.set_person("", "", "")

    # Who it is ----------------------------------------------------------------------------------------------------

    def set_person(self, identity: str, name: str, user: str) -> None:
        """Ask for the PIN of somebody known; empty strings ask for the name, too."""
        self._known = user
        self._avatar.set_person(identity, i18n.initials_of(name))
        self._name.set_text(name)
        show_when(self._person, bool(name))
        show_when(self.user, not user)
        self._stop_waiting()
        self.clear()

    def clear(self) -> None:
        """Empty, for the next try."""
        self.pin.clear()
        self._typed("")
        if not self.is_waiting:
            self._say("")

    def focus(self) -> None:
        """Where the next letter belongs."""
        field: QWidget = self.pin if self._known or self.user.text() else self.user.edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields(self) -> list[QWidget]:
        """What can be typed into, in reading order."""
        return [self.pin] if self._known else [self.user.edit, self.pin]

    # Entering -----------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Give what was typed, with its digits in the form the hub keeps."""
        user, pin = self._known or self.user.text(), ascii_digits(self.pin.text())
        if user and pin and not self.button.is_busy() and not self.is_waiting:
            self.entered.emit(user, pin)

    def set_busy(self, busy: bool, text: str = "") -> None:
        """While somebody is asked."""
        self.button.set_busy(busy, text)

    def refuse(self, error: ClientelingError) -> None:
        """It was not right: say so; after too many tries in a row wait as long as the hub or this till says."""
        self.pin.clear()
        after = int(error.facts.get("after") or 0)
        if isinstance(error, Busy) and error.code == "rate_limited" and after:
            self._until = self._monotonic() + after
            self._tick.start()
            self._count_down()
        else:
            self._say(f"{problem(error).bold} {problem(error).text}".strip(), wrong=True)
        self.focus()

    def say(self, sentence: str) -> None:
        """Something else that keeps them out."""
        self.pin.clear()
        self._say(sentence, wrong=True)
        self.focus()

    @property
    def is_waiting(self) -> bool:
        """Whether there were too many wrong PINs a moment ago."""
        return self._monotonic() < self._until

    @property
    def said(self) -> str:
        """The sentence below the dots."""
        return self._below.text()

    def _count_down(self) -> None:
        left = math.ceil(self._until - self._monotonic())
        if left <= 0:
            self._stop_waiting()
            self._say("")
            return
        self._keypad.setEnabled(False)
        self._enable()
        time = i18n.digits(f"{left // 60}:{left % 60:02}")
        text = self.tr("Too many wrong PINs. Try again in {time}.").format(time=i18n.isolate(time))
        spoken = self._tick.isActive() and text != self._below.text() and not self._frame.wrong
        self._say(text, wrong=True, spoken=spoken)

    def _stop_waiting(self) -> None:
        self._until = 0.0
        self._tick.stop()
        self._keypad.setEnabled(True)
        self._enable()

    def _say(self, sentence: str, *, wrong: bool = False, spoken: bool = True) -> None:
        self._frame.wrong = wrong
        self._frame.update()
        self._below.set_text(sentence or self.tr("Enter your PIN"))
        self._below.set_tone("bad" if wrong else "ink2")
        self.pin.setAccessibleDescription(self._below.text())
        if wrong and spoken:
            announce(self.pin, sentence)

    def _typed(self, text: str) -> None:
        if text and not self.is_waiting:
            self._say("")
        self._enable()

    def _enable(self) -> None:
        self.button.setEnabled(bool(self.pin.text()) and not self.is_waiting)

    def _key(self, key: str) -> None:
        if key == "clear":
            self.pin.clear()
        elif key == "back":
            self.pin.backspace()
        else:
            self.pin.insert(key)
        if not self.user.edit.hasFocus():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
