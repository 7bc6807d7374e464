"""The ways a receipt leaves the counter: four tiles with their keys, and another address to send it to. Mock-up 06b."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.theme import look
from ui.widgets import Button, Card, Icon, IconTile, KeyCap, Panel, Text, announce, column, row

WAYS = ("print", "email", "sms", "none")
"""In the order of the screen."""
KEYS = {"print": "P", "email": "E", "sms": "S", "none": "N"}
ICONS = {"print": "printer", "email": "mail", "sms": "message-square", "none": "leaf"}
_ENDS = {"done": ("circle-check", "ok"), "waiting": ("clock", "ink2"), "failed": ("triangle-alert", "warn")}
HIGH, LOW = 72, 60
_MAY_BREAK = "\u200b"
"""An address too long for its tile goes on below its @, not in the middle of a name."""


class WayTile(Panel):
    """One way; the whole tile is the target. Its end shows the key, or what became of it."""

    pressed = Signal()

    def __init__(self, way: str, title: str) -> None:
        super().__init__()
        self.setFixedHeight(LOW if look().compact else HIGH)
        self.setProperty("ring", 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        size, gap = (32, 8) if look().compact else (40, 10)
        self._icons = {tone: IconTile(ICONS[way], tone=tone, size=size) for tone in ("neutral", "ok", "warn")}
        self._title = Text(title, "body", strong=True, elide=True)
        self._line = Text("", "caption", "ink2", wrap=True)  # an address is read back: all of it
        self._key, self._end = KeyCap(KEYS[way]), Icon("circle-check", 20, "ok")
        self._lead = QStackedLayout()
        for icon in self._icons.values():
            self._lead.addWidget(icon)
        lead = QWidget()
        lead.setFixedSize(size, size)
        lead.setLayout(self._lead)
        names = column(None, self._title, self._line, None, gap=0)
        inner = row(lead, names, self._key, self._end, gap=gap, margins=(12, 0, 12, 0))
        inner.setStretch(1, 1)
        self.setLayout(inner)
        self.show_state(title, "", "")

    def show_state(self, title: str, line: str, state: str) -> None:
        """Set the texts, and the state: "", done, waiting or failed."""
        self.state = state
        self._title.set_text(title)
        self._line.set_text(line.replace("@", f"@{_MAY_BREAK}"))
        self._lead.setCurrentWidget(self._icons[{"done": "ok", "failed": "warn"}.get(state, "neutral")])
        self._key.setVisible(not state)
        self._end.setVisible(bool(state))
        if state:
            self._end.set_icon(*_ENDS[state])
        said = f"{title}. {line}" if line else title
        if state and said != self.accessibleName():
            announce(self, said)
        self.setAccessibleName(said)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press it."""
        if self.rect().contains(event.position().toPoint()) and self.isEnabled():
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class WaysCard(Card):
    """`chosen` says which way; `other` that the receipt shall go to another address."""

    chosen = Signal(str)
    other = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Receipt"))
        self.add_action(Text(self.tr("Choose one or more"), "small", "ink2"))
        self.tiles = {way: WayTile(way, "") for way in WAYS}
        for way, tile in self.tiles.items():
            tile.pressed.connect(lambda way=way: self.chosen.emit(way))
        tiles = row(*self.tiles.values(), gap=10)
        for number in range(len(WAYS)):
            tiles.setStretch(number, 1)
        note = self.tr("A receipt may be sent without marketing consent. It carries no offers.")
        self.another = Button(self.tr("Another address"), "link")
        self.another.clicked.connect(self.other)
        self._note = QWidget()
        words = Text(note, "small", "ink2", wrap=True)
        foot = row(Icon("info", 16), words, self.another, gap=8)
        foot.setStretch(1, 1)
        self._note.setLayout(foot)
        self.body.setSpacing(6)
        self.body.addLayout(tiles)
        self.add(self._note)

    def show_ways(self, *, email: bool, sms: bool) -> None:
        """Which ways this shop has; where nothing is sent, nothing is said about it."""
        self.tiles["email"].setVisible(email)
        self.tiles["sms"].setVisible(sms)
        self._note.setVisible(email or sms)
