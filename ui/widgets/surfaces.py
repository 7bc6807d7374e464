"""Banner, empty state, skeleton rows and the sync pill: what a page says about itself."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QToolButton, QWidget

from ui.i18n import number
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import surface
from ui.theme.stars import paint_star
from ui.theme.tokens import tokens
from ui.widgets.announce import announce
from ui.widgets.button import Button, press_with_enter
from ui.widgets.layouts import column, row, show_when
from ui.widgets.tags import Icon
from ui.widgets.text import Text

ICONS = {
    "accent": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "neutral": "info",
}
STAR, HEIGHT = 76, 52


class Banner(QFrame):
    """A sentence across the page, first part bold, with at most one action."""

    acted = Signal()

    def __init__(self, tone: str, bold: str, text: str = "", *, icon: str = "", action: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._icon = Icon(icon or ICONS[tone], 20, tone)
        self._bold = Text(bold, "body", tone, medium=not text, strong=bool(text))
        self._text = Text(text, "body", tone, wrap=True)
        show_when(self._text, bool(text))
        self._action = Button(action, "link")
        self._action.set_ink(tone)
        show_when(self._action, bool(action))
        self._action.clicked.connect(self.acted)
        self._ends = row(gap=8)
        self._two_texts = row(self._bold, self._text, gap=8)
        self._two_texts.setStretch(1, 1)
        self._inset = row(
            self._icon, 4, self._two_texts, self._action, self._ends, gap=8, margins=(16, 4, 8, 4)
        )
        self._inset.setStretch(2, 1 if text else 0)
        self._inset.insertStretch(3, 0 if text else 1)
        self.setLayout(self._inset)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{bold} {text}".strip())

    def set_text(self, bold: str, text: str = "") -> None:
        """Say something else, and have it spoken politely."""
        self._bold.set_text(bold)
        self._text.set_text(text)
        show_when(self._text, bool(text))
        self._fold()
        self.setAccessibleName(f"{bold} {text}".strip())
        announce(self, self.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or under each other."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Words that do not fit on one line stand under the bold ones, not squeezed beside them."""
        others = self._inset.sizeHint().width() - self._two_texts.sizeHint().width()
        strong = look().metrics("body", 600).horizontalAdvance(self._bold.text())
        needed = strong + 8 + look().metrics("body").horizontalAdvance(self._text.text())
        below = bool(self._text.text()) and needed > self.width() - others
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._two_texts.direction() != way:
            self._two_texts.setDirection(way)
            self._two_texts.setSpacing(0 if below else 8)

    def set_tone(self, tone: str, icon: str = "") -> None:
        """Another tone and its icon."""
        self._tone = tone
        self._icon.set_icon(icon or ICONS[tone], tone)
        for each in (self._bold, self._text):
            each.set_tone(tone)
        self._action.set_ink(tone)
        self.update()

    def set_action(self, text: str) -> None:
        """Another action, or none."""
        self._action.set_text(text)
        show_when(self._action, bool(text))

    def add_end(self, widget: QWidget) -> None:
        """Put a widget at the inline end."""
        self._ends.addWidget(widget)
        self._inset.addSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft surface."""
        tone = surface(self._tone)
        rounded(QPainter(self), QRectF(self.rect()), tokens().radius["card"], tone.fill, tone.edge)


class StarPlate(QLabel):
    """The khatam star with an icon: the plate of empty states."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon, self._tone = icon, tone
        self.setFixedSize(STAR, STAR)

    def set_icon(self, icon: str, tone: str) -> None:
        """Another icon and tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw star and icon."""
        painter, tone = QPainter(self), surface(self._tone)
        paint_star(painter, QRectF(self.rect()), tone.fill, tone.edge or look().colors.lineStrong)
        paint_icon(painter, self._icon, QRectF(26, 26, 24, 24), tone.ink)


class EmptyState(QWidget):
    """What happened, what is safe, what to do: a star, a title, a sentence and one or two buttons."""

    def __init__(self, icon: str, title: str, text: str = "", *, tone: str = "accent") -> None:
        super().__init__()
        self._star = StarPlate(icon, tone)
        self._title = Text(title, "title", align="center", wrap=True)
        self._text = Text(text, "small", "ink2", align="center", wrap=True)
        self._text.setMaximumWidth(290)
        self._text.setMinimumWidth(220)
        self._actions = row(gap=8)
        centred = Qt.AlignmentFlag.AlignHCenter
        box = column(gap=0, margins=(16, 16, 16, 16))
        box.addStretch(1)
        box.addWidget(self._star, 0, centred)
        box.addSpacing(10)
        box.addWidget(self._title)
        box.addSpacing(2)
        box.addLayout(row(None, self._text, None, gap=0))
        box.addSpacing(14)
        box.addLayout(row(None, self._actions, None))
        box.addStretch(1)
        self.setLayout(box)

    def set_text(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.set_text(title)
        self._text.set_text(text)

    def set_icon(self, icon: str, tone: str = "accent") -> None:
        """Another icon and tone."""
        self._star.set_icon(icon, tone)

    def add_action(self, button: Button) -> None:
        """Offer a next step."""
        self._actions.addWidget(button)


class Skeleton(QWidget):
    """Grey rows while something is fetched: after 300 ms, without shimmer, in the rows' own height."""

    _TITLES = (106, 85, 117, 96)
    _LINES = (67, 78, 53, 72)

    def __init__(self, rows: int = 3, row_height: int = 64, *, at_once: bool = False) -> None:
        super().__init__()
        self._rows, self._row_height, self._shown = rows, row_height, at_once
        self.setFixedHeight(rows * row_height)
        self.setAccessibleName(self.tr("Loading"))
        self._delay = QTimer(self, interval=tokens().motion.skeletonDelayMs, singleShot=True)
        self._delay.timeout.connect(self._show)

    def showEvent(self, event: object) -> None:
        """Start waiting."""
        if not self._shown:
            self._delay.start()

    def hideEvent(self, event: object) -> None:
        """Nothing to wait for."""
        self._delay.stop()

    def _show(self) -> None:
        self._shown = True
        self.update()

    def sizeHint(self) -> QSize:
        """The rows' height."""
        return QSize(280, self._rows * self._row_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        if not self._shown:
            return
        painter, fill = QPainter(self), look().colors.hover
        boxes = InlineBoxes(self.rect())
        for place in range(self._rows):
            middle = place * self._row_height + self._row_height / 2
            rounded(painter, boxes.at(16, middle - 20, 40, 40), 20, fill)
            rounded(painter, boxes.at(68, middle - 15, self._TITLES[place % 4], 12), 6, fill)
            rounded(painter, boxes.at(68, middle + 5, self._LINES[place % 4], 10), 5, fill)
            rounded(painter, boxes.at(boxes.width - 72, middle - 11, 56, 22), 6, fill)


class SyncPill(QToolButton):
    """Whether this till's changes are sent: quiet when they are, saffron offline, red when IT must look."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self._time, self._count = "synced", "", 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", tokens().radius["control"])
        self._say()

    def set_state(self, state: str, *, time: str = "", count: int = 0) -> None:
        """`synced` with a time, `sending` and `offline` with a count, `cannot`, or `first` while the first data comes."""
        if (state, time, count) == (self._state, self._time, self._count):
            return
        new = state != self._state
        self._state, self._time, self._count = state, time, count
        self._say()
        if new:
            announce(self, self.text())

    def _say(self) -> None:
        words = {
            "synced": self.tr("Synced {0}").format(self._time).strip(),
            "sending": self.tr("Sending {0}").format(number(self._count)),
            "offline": self.tr("Offline · {0} to send").format(number(self._count)),
            "cannot": self.tr("Cannot send"),
        }
        quiet_offline = self._state == "offline" and not self._count
        self.setText(self.tr("Offline") if quiet_offline else words[self._state])
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _loud(self) -> bool:
        return self._state in ("offline", "cannot")

    def sizeHint(self) -> QSize:
        """44 high."""
        words = look().metrics("body", 600 if self._loud() else 500).horizontalAdvance(self.text())
        return QSize(round(words + 20 + 8 + 26), 44)

    def keyPressEvent(self, event: object) -> None:
        """Enter presses it too."""
        if not press_with_enter(self, event):  # type: ignore[arg-type]
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw surface, icon and words."""
        painter, colors, boxes = QPainter(self), look().colors, InlineBoxes(self.rect())
        tone = {"offline": "warn", "cannot": "bad"}.get(self._state, "")
        icon = {"synced": "cloud-check", "sending": "refresh-cw", "offline": "cloud-off"}.get(
            self._state, "cloud-alert"
        )
        ink = colors.ink2
        if tone:
            paint = surface(tone)
            ink = paint.ink
            rounded(painter, QRectF(self.rect()), tokens().radius["control"], paint.fill, paint.edge)
        elif self.underMouse():
            rounded(painter, QRectF(self.rect()), tokens().radius["control"], colors.hover)
        paint_icon(painter, icon, boxes.centred(13, 20, 20), ink)
        font = look().font("body", 600 if tone else 500)
        draw_text(painter, boxes.at(41, 0, self.width() - 48, self.height()), self.text(), font, ink)
