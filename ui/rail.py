"""The rail at the inline start of the window: logo, sections, Settings at the bottom. It says where to go and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui.i18n import number
from ui.theme import look, paint_icon
from ui.theme.drawing import CENTER, InlineBoxes, draw_text, rounded
from ui.theme.marks import BADGE, paint_badge
from ui.theme.tokens import tokens
from ui.widgets import Logo
from ui.widgets.layouts import show_when
from ui.widgets.tips import set_tip

WIDTH, WIDE = 84, 100
WIDE_LANGUAGES = {"ru", "ka"}


@dataclass(frozen=True)
class Section:
    """A place in the rail: the page's name, the icon, what it is called, and the key that opens it."""

    page: str
    icon: str
    text: str
    keys: str
    managers: bool = False
    """Absent for everybody else."""


class RailItem(QAbstractButton):
    """One section: icon over its name, filled and marked when it is the one on the screen."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section, self._count = section, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read aloud as one choice of several, and not as a box to tick
        self.setText(section.text)
        set_tip(self, f"{section.text} ({section.keys})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look().compact_changed.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """The saffron number at the icon, said with the name; none at nought."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {number(count)}" if count else self.text())
        self.update()

    @property
    def count(self) -> int:
        """The number it shows."""
        return self._count

    def sizeHint(self) -> QSize:
        """84 or 100 wide; lower in a low window."""
        return QSize(rail_width(), 56 if look().compact else 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint by the tokens of the rail."""
        colors = look().colors
        painter = QPainter(self)
        box = QRectF(self.rect())
        boxes = InlineBoxes(box)
        plate = boxes.at(6, 0, box.width() - 12, box.height())
        if self.isChecked() or self.underMouse():
            rounded(painter, plate, tokens().radius["tile"], colors.railActive)
        if self.isChecked():
            rounded(painter, boxes.centred(0, 3, 32), 1.5, tokens().fixed.railMarker)
        ink = colors.railActiveInk if self.isChecked() else colors.railInk
        top = (box.height() - 42) / 2
        paint_icon(painter, self.section.icon, boxes.at((box.width() - 24) / 2, top, 24, 24), ink)
        if self._count:
            text = number(min(self._count, 99)) + ("+" if self._count > 99 else "")
            wide = max(BADGE, round(look().metrics("caption", 700, True).horizontalAdvance(text) + 9))
            paint_badge(painter, boxes.at(box.width() / 2 + 5, top - 5, wide, BADGE), text)
        words = boxes.at(4, top + 26, box.width() - 8, 16)
        draw_text(
            painter, words, self.text(), look().font("caption", 600 if self.isChecked() else 500), ink, CENTER
        )


class Rail(QWidget):
    """The sections of this version, in their order; the last one is pinned to the bottom."""

    chosen = Signal(str)

    def __init__(self, sections: list[Section]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(rail_width())
        self._items = [RailItem(section) for section in sections]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10 if look().compact else 12, 0, 12)
        column.setSpacing(4)
        logo = Logo(44)
        column.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6 if look().compact else 14)
        for item in self._items[:-1]:
            self._place(column, item)
        column.addStretch(1)
        self._place(column, self._items[-1])

    def _place(self, column: QVBoxLayout, item: RailItem) -> None:
        column.addWidget(item)
        page = item.section.page
        item.clicked.connect(self._say(page))

    def _say(self, page: str) -> Callable[[], None]:
        def say() -> None:
            self.chosen.emit(page)

        return say

    def set_count(self, page: str, count: int) -> None:
        """The saffron count on a section; none at nought."""
        for item in self._items:
            if item.section.page == page:
                item.set_count(count)

    def show_for(self, manager: bool) -> None:
        """Show the sections of managers, or leave them out."""
        for item in self._items:
            if item.section.managers:
                show_when(item, manager)

    def mark(self, page: str) -> None:
        """Mark the section that is on the screen."""
        for item in self._items:
            item.setChecked(item.section.page == page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's own colour."""
        QPainter(self).fillRect(self.rect(), look().colors.rail)


def rail_width() -> int:
    """Wider for the languages with long words."""
    return WIDE if look().language in WIDE_LANGUAGES else WIDTH


def sections() -> list[Section]:
    """The sections of this version, those of managers too; Settings is the last, at the bottom."""
    return [
        Section("find", "search", QCoreApplication.translate("Shell", "Find"), "Alt+1"),
        Section("sale", "shopping-bag", QCoreApplication.translate("Shell", "Sale"), "Alt+2"),
        Section(
            "insights",
            "chart-column",
            QCoreApplication.translate("Shell", "Insights"),
            "Alt+5",
            managers=True,
        ),
        Section("attention", "inbox", QCoreApplication.translate("Shell", "Attention"), "Alt+6"),
        Section("settings", "settings", QCoreApplication.translate("Shell", "Settings"), "Alt+7"),
    ]


def keys_of_sections(manager: bool) -> list[str]:
    """The digits that go with Alt, in the order of the rail."""
    return [each.keys.removeprefix("Alt+") for each in sections() if manager or not each.managers]
