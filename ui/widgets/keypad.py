"""The keypad of money and PIN entry: 1-2-3 on top as on the card terminal, never mirrored, takes no focus."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from ui.i18n import digits, point
from ui.theme.drawing import CENTER, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.tokens import tokens

KEY, COMPACT_KEY, GAP = 60, 52, 8


class Key(QToolButton):
    """One key: a digit, a word or an icon."""

    def __init__(self, value: str, height: int, *, quiet: bool) -> None:
        super().__init__()
        self.value, self._height, self._quiet = value, height, quiet
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)
        self.setAutoRepeat(value == "back")

    def sizeHint(self) -> QSize:
        """At least square."""
        return QSize(self._height, self._height)

    def set_height(self, height: int) -> None:
        """Another height."""
        self._height = height
        self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        painter, colors, box = QPainter(self), look().colors, QRectF(self.rect())
        plain = self._quiet and self.value.isdigit()
        fill = colors.pressed if self.isDown() else colors.hover if self.underMouse() else colors.surface
        if plain and not self.isDown() and not self.underMouse():
            fill = colors.sunken
        ink, quiet = colors.ink, colors.ink2
        if not self.isEnabled():
            fill, ink, quiet = colors.hover, colors.ink3, colors.ink3
        rounded(painter, box, tokens().radius["control"], fill, colors.line if plain else colors.lineStrong)
        if self.value == "back":
            icon = QRectF(0, 0, 24, 24)
            icon.moveCenter(box.center())
            paint_icon(painter, "delete", icon, ink)
        elif self.value == "clear":
            words, inside = self.accessibleName(), box.adjusted(4, 0, -4, 0)
            fits = look().metrics("body", 500).horizontalAdvance(words) <= inside.width()
            draw_text(painter, inside, words, look().font("body" if fits else "caption", 500), quiet, CENTER)
        else:
            shown = point() if self.value == "." else digits(self.value)
            draw_text(painter, box, shown, look().font("key", 0, True), ink, CENTER)


class Keypad(QWidget):
    """`pressed` gives `0` to `9`, `.`, `clear` or `back`."""

    pressed = Signal(str)

    def __init__(
        self, *, left: str = "", key_height: int | None = None, gap: int = GAP, quiet: bool = False
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fixed_height = key_height
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap)
        self._keys: list[Key] = []
        values = [*"123456789", left, "0", "back"]
        for place, value in enumerate(values):
            if value:
                key = Key(value, self._height(), quiet=quiet)
                key.clicked.connect(self._press)
                grid.addWidget(key, place // 3, place % 3)
                self._keys.append(key)
        self._name_keys()
        look().compact_changed.connect(self._resize)

    def _height(self) -> int:
        return self._fixed_height or (COMPACT_KEY if look().compact else KEY)

    def _resize(self) -> None:
        for key in self._keys:
            key.set_height(self._height())

    def all_keys(self) -> list[Key]:
        """The keys in reading order."""
        return list(self._keys)

    def _name_keys(self) -> None:
        names = {"back": self.tr("Delete"), "clear": self.tr("Clear"), ".": self.tr("Decimal point")}
        for key in self._keys:
            key.setAccessibleName(names.get(key.value, key.value))

    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, Key):
            self.pressed.emit(key.value)
