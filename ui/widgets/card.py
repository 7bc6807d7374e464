"""The card: a surface with an edge, a header with title, count and actions, a body and a footer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.drawing import hairline, rounded, rounded_path
from ui.theme.look import look
from ui.theme.marks import surface
from ui.theme.tokens import tokens
from ui.widgets.layouts import row, show_when
from ui.widgets.tags import CountPill, Icon
from ui.widgets.text import Text

HEADER, COMPACT_HEADER = 48, 44


class Card(QFrame):
    """`body` takes the content; `tone` other than plain makes it a soft coloured surface."""

    def __init__(
        self,
        title: str = "",
        count: int | None = None,
        *,
        tone: str = "plain",
        padding: int = 16,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._has_button = tone, False
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        self.header, self._footer = QWidget(), QWidget()
        self.title = Text(title, "body", strong=True, elide=True)
        self._icon = Icon(icon, 16, "accent")
        show_when(self._icon, bool(icon))
        self.count = CountPill(count or 0)
        self._age = Text("", "small", "ink2", elide=True, align="end")
        self._ends = row(gap=8)
        self._inset = inset = row(
            self._icon, self.title, self.count, None, self._age, self._ends, margins=(15, 0, 15, 0)
        )
        self.header.setLayout(inset)
        self.header.setFixedHeight(HEADER)
        show_when(self.header, bool(title))
        show_when(self._age, False)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        inner = max(0, padding - 1)
        self.body.setContentsMargins(inner, inner, inner, inner)
        show_when(self._footer, False)
        self._outer.addWidget(self.header)
        self._outer.addLayout(self.body, 1)
        self._outer.addWidget(self._footer)
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under what is in the body."""
        self.body.addWidget(widget, stretch)

    def set_title(self, title: str) -> None:
        """Another title."""
        self.title.set_text(title)
        self.setAccessibleName(title)
        show_when(self.header, bool(title))

    def set_count(self, count: int, text: str = "") -> None:
        """How many things it holds; `text` where the language has its own digits."""
        self.count.set_count(count, text)

    def set_age(self, text: str) -> None:
        """How old the content is, in the header."""
        self._age.set_text(text)
        show_when(self._age, bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a link or an icon button at the header's end."""
        self._ends.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(widget, QAbstractButton) and not self._has_button:
            self._has_button = True
            self._inset.setContentsMargins(7, 0, 7, 0)
            self._inset.insertSpacing(0, 8)

    def set_footer(self, widget: QWidget) -> None:
        """Put a widget into a sunken strip at the bottom."""
        self._footer.deleteLater()
        self._footer = widget
        self._outer.addWidget(widget)
        self.update()

    def set_tone(self, tone: str) -> None:
        """Another surface."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw surface, footer, edge and the line under the header."""
        painter = QPainter(self)
        colors, radius = surface(self._tone), tokens().radius["card"]
        box = QRectF(self.rect())
        rounded(painter, box, radius, colors.fill, colors.edge)
        inner = box.adjusted(1, 1, -1, -1)
        line = look().colors.line if self._tone == "plain" else colors.edge or look().colors.line
        if self._footer.isVisibleTo(self):
            strip = QRectF(1, self._footer.y(), inner.width(), inner.bottom() - self._footer.y())
            painter.fillPath(rounded_path(strip, 0, radius - 1), look().colors.sunken)
            hairline(painter, QRectF(1, self._footer.y() - 1, inner.width(), 1), line)
        if self.header.isVisibleTo(self) and self._tone == "plain" and self.body.count():
            hairline(painter, QRectF(1, self.header.geometry().bottom(), inner.width(), 1), line)


class Panel(QFrame):
    """A rounded box inside a card: a choice, a note, an option. Selected it takes the accent's edge."""

    def __init__(self, tone: str = "outline", *, radius: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._radius = tone, radius
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_tone(self, tone: str) -> None:
        """Another surface; `selected` is accentSoft with a 2 px accent edge."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        painter, colors = QPainter(self), look().colors
        if self._tone == "selected":
            rounded(painter, QRectF(self.rect()), self._radius, colors.accentSoft, colors.accent, 2)
        elif self._tone == "sunken":
            rounded(painter, QRectF(self.rect()), self._radius, colors.sunken, colors.line)
        else:
            tone = surface(self._tone)
            rounded(painter, QRectF(self.rect()), self._radius, tone.fill or colors.surface, tone.edge)
