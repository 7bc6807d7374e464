"""Tabs with an accent bar and counts: Qt's tab bar, painted here."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar

from ui.i18n import number
from ui.theme.drawing import InlineBoxes, draw_text, hairline, rounded_path
from ui.theme.look import look
from ui.theme.marks import paint_pill, pill_size

HEIGHT, PADDING, GAP, PILL_GAP, BAR = 44, 12, 4, 8, 3


class Tabs(QTabBar):
    """Values side by side; `changed` tells the chosen one."""

    changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], *, name: str = "") -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self._counts: dict[str, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setProperty("ring", 8)
        for _, text in options:
            self.addTab(text)
        self.currentChanged.connect(self._tell)

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._values):
            self.changed.emit(self._values[index])

    def value(self) -> str:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: str) -> None:
        """Choose; tells `changed` when it was another."""
        self.setCurrentIndex(self._values.index(value))

    def set_count(self, value: str, count: int) -> None:
        """How many things are behind a tab; nought shows none."""
        self._counts[value] = count
        index = self._values.index(value)
        self.setTabText(index, self.tabText(index))
        self.update()

    def set_texts(self, texts: Sequence[str]) -> None:
        """Other words, in the same order."""
        for index, text in enumerate(texts):
            self.setTabText(index, text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the language or the fonts changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.set_texts([self.tabText(index) for index in range(self.count())])

    def _pill(self, index: int) -> str:
        count = self._counts.get(self._values[index], 0) if index < len(self._values) else 0
        return number(count) if count else ""

    def _words(self, index: int) -> float:
        return look().metrics("body", 600).horizontalAdvance(self.tabText(index))

    def tabSizeHint(self, index: int) -> QSize:
        """Words, count and 12 px on either side."""
        pill = self._pill(index)
        extra = PILL_GAP + pill_size(pill).width() if pill else 0
        return QSize(round(self._words(index) + extra + 2 * PADDING + GAP), HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """As `tabSizeHint`: a tab is never cut."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the base line and each tab."""
        painter, colors = QPainter(self), look().colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hairline(painter, self.rect().adjusted(0, HEIGHT - 1, 0, 0), colors.line)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        colors, boxes = look().colors, InlineBoxes(self.tabRect(index))
        chosen = index == self.currentIndex()
        under = self.tabRect(index).contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        ink = colors.ink if chosen or under else colors.ink2
        font, words = look().font("body", 600 if chosen else 500), self._words(index)
        draw_text(painter, boxes.at(PADDING, 0, words + 2, HEIGHT), self.tabText(index), font, ink)
        pill = self._pill(index)
        if pill:
            size = pill_size(pill)
            paint_pill(painter, boxes.centred(PADDING + words + PILL_GAP, size.width(), size.height()), pill)
        if chosen:
            bar = boxes.at(8, HEIGHT - BAR, boxes.width - GAP - 16, BAR)
            painter.fillPath(rounded_path(bar, 1.5, 1.5), colors.accent)
