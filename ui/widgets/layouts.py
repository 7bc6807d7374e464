"""Rows, columns, wrapping rows and scroll areas with the design's gaps. They arrange; they paint nothing."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme.look import look
from ui.widgets.scroll_bar import OverBar

Item = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]
# 12 px at 96 dpi: a finger that trembles still taps.
DRAG_METRES = 12 / 96 * 0.0254
NO_MARGINS: Margins = (0, 0, 0, 0)


def _fill(box: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


def row(*items: Item, gap: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Items side by side from the inline start; an int is a gap in px, None a stretch.

    Margins are start, top, end, bottom: Qt mirrors items but not margins, so what is uneven becomes a gap.
    """
    box = QHBoxLayout()
    start, top, end, bottom = margins
    even = min(start, end)
    _fill(box, items, gap, (even, top, even, bottom))
    if start > even:
        box.insertSpacing(0, start - even)
    if end > even:
        box.addSpacing(end - even)
    return box


def column(*items: Item, gap: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Items under each other; an int is a gap in px, None a stretch."""
    box = QVBoxLayout()
    _fill(box, items, gap, margins)
    return box


def show_when(widget: QWidget, condition: bool) -> None:
    """Show or hide a part. One that has no parent yet is only marked: `setVisible(True)` would open it as a window."""
    if condition and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, False)
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(condition)


class FlowLayout(QLayout):
    """Lays items side by side and starts a new line when one is full, mirrored for right-to-left."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take another item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give the item at `index`."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """It grows downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        tallest = max((size.height() for size in sizes), default=0)
        return QSize(max((size.width() for size in sizes), default=0), tallest)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the lines under each other, each item in the middle of its line; gives the height used in px."""
        top = 0
        for line in self._lines(rect.width()):
            tallest, start = max(size.height() for _, size in line), 0
            for item, size in line:
                left = rect.right() + 1 - start - size.width() if look().rtl else rect.left() + start
                if move:
                    down = rect.top() + top + (tallest - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, down), size))
                start += size.width() + self._gap
            top += tallest + self._gap
        return max(0, top - self._gap)


class Flow(QWidget):
    """Chips that wrap onto lines."""

    def __init__(self, *widgets: QWidget, gap: int = 6) -> None:
        super().__init__()
        self._layout = FlowLayout(gap, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_widgets(*widgets)

    def set_widgets(self, *widgets: QWidget) -> None:
        """Show these instead."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()  # a show that is still queued would open it as a window of its own
                old.deleteLater()
        for widget in widgets:
            self._layout.addWidget(widget)
        self.updateGeometry()


class OneLine(QWidget):
    """Things side by side; what has no room is left out whole, never cut, and comes back when there is room again."""

    def __init__(self, *widgets: QWidget, gap: int) -> None:
        super().__init__()
        self._layout = OneLineLayout(gap, self)
        for widget in widgets:
            self._layout.addWidget(widget)


class OneLineLayout(FlowLayout):
    """A flow of which only the first line is seen, with later items that still fit drawn up into it."""

    def hasHeightForWidth(self) -> bool:
        """It stays one line."""
        return False

    def setGeometry(self, rect: QRect) -> None:
        """Place what fits; the rest has no size."""
        QLayout.setGeometry(self, rect)
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            fits = not used or used + size.width() <= rect.width()
            width = min(size.width(), rect.width()) if fits else 0
            left = rect.right() + 1 - used - width if look().rtl else rect.left() + used
            down = rect.top() + (rect.height() - size.height()) // 2
            item.setGeometry(QRect(left, down, width, size.height() if fits else 0))
            used += width + self._gap if fits else 0


class Scroll(QScrollArea):
    """A vertical scroll area in the page's colour, moved by wheel, keys and finger.

    Its bar lies in the margin `beside` it; inside a card it lies over the area's end.
    """

    def __init__(self, widget: QWidget, *, beside: bool = True) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(widget)
        # Only now: setWidget gives it a background of its own, and a card would show through in the page's colour.
        widget.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        touch_scrolling(self)
        self._bar = OverBar(self, beside=beside)


def touch_scrolling(area: QWidget) -> None:
    """Let a finger move a scroll area's viewport."""
    viewport = area.viewport() if hasattr(area, "viewport") else area
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    habits = scroller.scrollerProperties()
    habits.setScrollMetric(QScrollerProperties.ScrollMetric.DragStartDistance, DRAG_METRES)
    scroller.setScrollerProperties(habits)
