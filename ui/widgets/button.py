"""Buttons: a verb with an object, in seven variants, with icon, key cap and a busy state. Painted here; behaviour is Qt's own."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme.drawing import InlineBoxes, draw_text, faded, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import cap_size, paint_cap
from ui.theme.tokens import tokens
from ui.widgets.tips import set_tip

HEIGHT, LARGE, ICON = 44, 56, 20
TIGHT = 6
"""The least room in px at both ends of a squeezed label."""
SPIN_MS = 40
_RELAYOUT = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


@dataclass(frozen=True)
class _Paint:
    """Fill at rest, under the pointer and pressed; edge and ink."""

    rest: QColor | None
    hover: QColor
    pressed: QColor
    edge: QColor | None
    ink: QColor


def _paint_of(variant: str) -> _Paint:
    colors = look().colors
    return {
        "primary": _Paint(colors.accent, colors.accentHover, colors.accentPressed, None, colors.onFill),
        "secondary": _Paint(colors.surface, colors.hover, colors.pressed, colors.lineStrong, colors.ink),
        "soft": _Paint(
            colors.accentSoft, colors.accentSoft.darker(104), colors.accentLine, None, colors.accentInk
        ),
        "ghost": _Paint(None, colors.hover, colors.pressed, None, colors.ink2),
        "link": _Paint(None, faded(colors.hover, 0.7), colors.pressed, None, colors.accentInk),
        "danger": _Paint(colors.badFill, colors.badFillHover, colors.badFillHover, None, colors.onFill),
        "quietDanger": _Paint(colors.surface, colors.badSoft, colors.badLine, colors.badLine, colors.badInk),
    }[variant]


def paint_spinner(painter: QPainter, box: QRectF, color: QColor, turn: int) -> None:
    """Draw three quarters of a ring, turned by `turn` degrees."""
    painter.setPen(QPen(color, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(box.adjusted(2, 2, -2, -2), -turn * 16, 270 * 16)


def press_with_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses the focused button, as Space does; true when it did."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and button.isEnabled():
        button.animateClick()
        return True
    return False


class Button(QPushButton):
    """`clicked` as in Qt. `keys` is only printed; the page makes the shortcut."""

    def __init__(
        self,
        text: str,
        variant: str = "secondary",
        icon: str = "",
        keys: str = "",
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._variant, self._icon, self._keys, self._large = variant, icon, keys, large
        self._words, self._busy, self._turn, self._ink = text, False, 0, ""
        self._timer = QTimer(self, interval=SPIN_MS)
        self._timer.timeout.connect(self._spin)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", tokens().radius["primaryLarge" if large else "control"])

    def set_text(self, text: str) -> None:
        """Another label."""
        self._words = text
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str) -> None:
        """Another key cap, or none."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def set_variant(self, variant: str) -> None:
        """Another variant."""
        self._variant = variant
        self.update()

    def set_ink(self, tone: str) -> None:
        """Take the ink of the surface it lies on (a banner's link)."""
        self._ink = tone
        self.update()

    def set_busy(self, busy: bool, text: str = "") -> None:
        """Show a spinner in the icon's place and take no presses; it never gets narrower by it."""
        if busy == self._busy:
            return
        self._busy = busy
        self.setText(text if busy and text else self._words)
        self.setMinimumWidth(self.width() if busy and self.isVisible() else 0)
        if busy and not look().reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()
        self.updateGeometry()
        self.update()

    def is_busy(self) -> bool:
        """Whether it waits for an answer."""
        return self._busy

    def _spin(self) -> None:
        self._turn = (self._turn + 15) % 360
        self.update()

    def hitButton(self, pos: object) -> bool:
        """A busy button takes no presses."""
        return not self._busy and super().hitButton(pos)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; a busy button takes no keys."""
        if self._busy or press_with_enter(self, event):
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in _RELAYOUT:
            self.updateGeometry()

    @property
    def _role(self) -> str:
        return "title" if self._large else "body"

    def _padding(self) -> int:
        return 21 if self._large else 9 if self._variant == "link" else 17

    def _content_width(self, role: str = "", *, keys: bool = True, icon: bool = True) -> float:
        drawn = ICON + (10 if self._large else 8) if icon and (self._icon or self._busy) else 0
        cap = 12 + cap_size(self._keys).width() if keys and self._keys else 0
        return drawn + look().metrics(role or self._role, 600).horizontalAdvance(self.text()) + cap

    def _fitting(self) -> tuple[str, bool, bool]:
        """Role, key cap and icon that have room: where it is squeezed, the words stay whole as long as they can."""
        ways = [(self._role, True, True), (self._role, False, True), (self._role, False, False)]
        ways += [("small", False, False), ("caption", False, False)]
        room = self.width() - 2 * TIGHT
        fits = (way for way in ways if self._content_width(way[0], keys=way[1], icon=way[2]) <= room)
        return next(fits, ways[-1])

    def sizeHint(self) -> QSize:
        """Wide enough for everything in it, and for a finger; 44 high, large 56."""
        wide = round(self._content_width() + 2 * self._padding())
        return QSize(max(wide, HEIGHT), LARGE if self._large else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: a label is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the content in its middle."""
        painter = QPainter(self)
        colors, paint = look().colors, _paint_of(self._variant)
        ink = look().ink(self._ink) if self._ink else paint.ink
        fill = paint.pressed if self.isDown() else paint.hover if self.underMouse() else paint.rest
        edge = paint.edge
        if not self.isEnabled():
            filled = self._variant not in {"ghost", "link"}
            fill, edge, ink = colors.hover if filled else None, None, colors.ink3
        radius = tokens().radius["primaryLarge" if self._large else "control"]
        rounded(painter, QRectF(self.rect()), radius, fill, edge)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        boxes = InlineBoxes(self.rect())
        role, keys, icon = self._fitting()
        start = max(float(TIGHT), (self.width() - self._content_width(role, keys=keys, icon=icon)) / 2)
        if icon and (self._busy or self._icon):
            box = boxes.centred(round(start), ICON, ICON)
            if self._busy:
                paint_spinner(painter, box, ink, self._turn)
            else:
                paint_icon(painter, self._icon, box, ink)
            start += ICON + (10 if self._large else 8)
        words = min(
            look().metrics(role, 600).horizontalAdvance(self.text()) + 1, self.width() - start - TIGHT
        )
        place = boxes.at(start, 0, words, self.height())
        draw_text(painter, place, self.text(), look().font(role, 600), ink)
        if keys and self._keys:
            size = cap_size(self._keys)
            box = boxes.centred(round(start + words + 11), size.width(), size.height())
            filled = self._variant in {"primary", "danger"} and self.isEnabled()
            paint_cap(painter, box, self._keys, ink, faded(ink, 0.5) if filled else ink)


class IconButton(QToolButton):
    """A square button with an icon; its name is spoken and, with its keys, shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        keys: str = "",
        *,
        outlined: bool = True,
        size: int = HEIGHT,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._outlined, self._size, self._tone = icon, outlined, size, tone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(size, size)
        self.setProperty("ring", tokens().radius["control"])
        self.set_name(name, keys)

    def set_name(self, name: str, keys: str = "") -> None:
        """What it does, for screen reader and tooltip."""
        self.setAccessibleName(name)
        set_tip(self, f"{name}  {keys}" if keys else name)

    def set_icon(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the icon in its middle."""
        painter = QPainter(self)
        colors = look().colors
        paint = _paint_of("secondary" if self._outlined else "ghost")
        fill = paint.pressed if self.isDown() else paint.hover if self.underMouse() else paint.rest
        if self.isChecked():
            fill = colors.accentSoft
        rounded(painter, QRectF(self.rect()), tokens().radius["control"], fill, paint.edge)
        ink = look().ink(self._tone) if self._tone else paint.ink
        box = QRectF(0, 0, ICON, ICON)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        paint_icon(painter, self._icon, box, ink if self.isEnabled() else colors.ink3)
