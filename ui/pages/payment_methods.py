"""The ways to pay: a list of radio cards with the keys 1 to 5, and the privacy note under it. Mock-up 06a."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import look
from ui.widgets import Icon, IconTile, KeyCap, Panel, Text, column, row

METHODS = ("card", "cash", "gift_card", "split", "link")
"""In the order of their keys."""
ICONS = {"card": "credit-card", "cash": "banknote", "gift_card": "gift", "split": "split", "link": "globe"}
WIDTH, HIGH, LOW = 288, 72, 60


class MethodCard(Panel):
    """One way to pay; the whole card is the target."""

    pressed = Signal(str)

    def __init__(self, method: str, title: str, key: str) -> None:
        super().__init__()
        self.method = method
        self.setFixedHeight(LOW if look().compact else HIGH)
        self.setProperty("ring", 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._line = Text("", "caption", "ink2", wrap=True)
        self._title = Text(title, "body", strong=True, elide=True)
        self._key = KeyCap(key)
        names = column(None, self._title, self._line, None, gap=0)
        inner = row(IconTile(ICONS[method], size=40), names, self._key, gap=12, margins=(15, 0, 15, 0))
        inner.setStretch(1, 1)
        self.setLayout(inner)

    def show_state(self, line: str, *, chosen: bool, usable: bool) -> None:
        """Set the second line, and whether it is the one that is open."""
        self._line.set_text(line)
        self.set_tone("selected" if chosen else "outline")
        self.setEnabled(usable)
        # One stop for Tab, as radio buttons have; the arrows go along the list.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        state = self.tr("chosen") if chosen else self.tr("not chosen")
        self.setAccessibleName(f"{self._title.text()}. {line}. {state}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.pressed.emit(self.method)


class PrivacyNote(Panel):
    """Why the names on the screen are short."""

    def __init__(self) -> None:
        super().__init__("accent")
        bold = Text(self.tr("Privacy is on."), "small", "accent", strong=True)
        text = self.tr("Name, phone and email are shortened while the screen may face the customer.")
        words = column(bold, Text(text, "small", "accent", wrap=True), gap=0)
        top = column(2, Icon("eye-off", 20, "accent"), None, gap=0)
        inner = row(top, words, gap=12, margins=(15, 11, 15, 11))
        inner.setStretch(1, 1)
        self.setLayout(inner)


class MethodList(QWidget):
    """`chosen` says which way was picked by key, arrow or finger; `acted` that Enter was pressed on it."""

    chosen = Signal(str)
    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.method = "card"
        self._usable = True
        self._lines: dict[str, str] = {}
        self._ask = Text("", "small", "ink2", strong=True, elide=True)
        titles = {
            "card": self.tr("Card terminal"),
            "cash": self.tr("Cash"),
            "gift_card": self.tr("Gift card"),
            "split": self.tr("Split the amount"),
            "link": self.tr("Pay by link"),
        }
        self.cards = {m: MethodCard(m, titles[m], str(n + 1)) for n, m in enumerate(METHODS)}
        for card in self.cards.values():
            card.pressed.connect(self.pick)
        self.note = PrivacyNote()
        gap = 6 if look().compact else 8
        self.setLayout(column(self._ask, 2, *self.cards.values(), None, self.note, gap=gap))

    def show_state(self, question: str, lines: dict[str, str], *, usable: bool, privacy: bool) -> None:
        """Set the question, what each way says, and whether one may choose now."""
        self._ask.set_text(question)
        self._lines, self._usable = lines, usable
        self.note.setVisible(privacy)
        self._paint()

    def pick(self, method: str) -> None:
        """Choose a way as if its key was pressed; while a payment is under way nothing is chosen."""
        if self._usable and method in self.cards:
            self.method = method
            self._paint()
            self.chosen.emit(method)

    def step(self, by: int) -> None:
        """The way above or below."""
        at = METHODS.index(self.method)
        self.pick(METHODS[max(0, min(len(METHODS) - 1, at + by))])

    def focus_card(self) -> MethodCard:
        """The card of the way that is chosen: where the focus belongs."""
        return self.cards[self.method]

    def _paint(self) -> None:
        for method, card in self.cards.items():
            chosen = method == self.method
            card.show_state(self._lines.get(method, ""), chosen=chosen, usable=self._usable or chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter does what the open panel is for."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
            self.focus_card().setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.acted.emit()
        else:
            super().keyPressEvent(event)
