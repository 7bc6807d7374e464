"""What every chart has: values read by pointer and arrows, said aloud, painted on paper, turned into a table."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import comma
from ui.letters import letter_of
from ui.theme.drawing import rounded
from ui.theme.look import look
from ui.widgets.announce import announce
from ui.widgets.charts.drawing import callout, covered, paper_colours, plate
from ui.widgets.charts.records import Figures

FORTH = {Qt.Key.Key_Right, Qt.Key.Key_Down}
BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


@dataclass(frozen=True)
class Spot:
    """A value that can be read: where it lies in the chart, and its words, the first being what it is of."""

    box: QRectF
    lines: tuple[str, ...]

    def said(self) -> str:
        """The value as one sentence."""
        return comma().join(self.lines)


class Chart(QWidget):
    """Left and Right, Up and Down read values, Home and End the first and last, T asks for the table, Enter what it means."""

    table_asked = Signal()
    explanation_asked = Signal()
    mirrors = True
    """Whether Left goes on in right-to-left languages; a time axis runs to the right everywhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._reading: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @abstractmethod
    def spots(self, box: QRectF) -> list[Spot]:
        """The values in reading order, as they lie when the chart fills `box`."""

    @abstractmethod
    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart into `box`, in the colours in force."""

    @abstractmethod
    def as_table(self) -> Figures:
        """The same values as rows and columns."""

    def row_length(self) -> int:
        """How many values Up and Down go over; 1 where there is one row."""
        return 1

    def changed(self) -> None:
        """Other values: paint anew, nothing is being read, and the values are there for screen readers."""
        self._reading = None
        self.setAccessibleDescription("; ".join(each.said() for each in self.spots(QRectF(self.rect()))))
        self.updateGeometry()
        self.update()

    def reading(self) -> Spot | None:
        """The value being read, by pointer or arrows."""
        spots = self.spots(QRectF(self.rect()))
        at = self._reading
        return spots[at] if at is not None and at < len(spots) else None

    def read_at(self, at: int) -> None:
        """Read a value as if the arrows had gone there, and say it."""
        self._speak(at)

    def paint_on(self, painter: QPainter, box: QRectF) -> None:
        """Paint on paper: the light colours, no value being read. The unit of `box` is a logical px."""
        painter.save()
        painter.translate(box.topLeft())
        with paper_colours():
            self.draw(painter, QRectF(0, 0, box.width(), box.height()))
        painter.restore()

    def sizeHint(self) -> QSize:
        """As in the design's cards."""
        return QSize(320, 148)

    def minimumSizeHint(self) -> QSize:
        """The least that can be read."""
        return QSize(160, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, then the value being read."""
        painter, box = QPainter(self), QRectF(self.rect())
        spot = self.reading()
        if spot is None:
            self.draw(painter, box)
            return
        on = plate(spot.box, box, spot.lines)
        with covered(on):
            self.draw(painter, box)
        edge = spot.box.adjusted(-1.5, -1.5, 1.5, 1.5)
        rounded(painter, edge, 3, None, look().colors.focus, 1.5)
        callout(painter, on, spot.lines)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The value under the pointer."""
        self._read(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone; what the arrows read stays while the chart has the focus."""
        if not self.hasFocus():
            self._read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is read any more."""
        self._read(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows read; T, Enter and Escape as said above."""
        key = Qt.Key(event.key())
        if letter_of(event) == "T":
            self.table_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.explanation_asked.emit()
        elif key == Qt.Key.Key_Escape and self._reading is not None:
            self._read(None)
        elif not self._move(key):
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        count = len(self.spots(QRectF(self.rect())))
        if not count or key not in {*FORTH, *BACK, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._speak(0 if key == Qt.Key.Key_Home else count - 1)
            return True
        upright = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        forth = (key in FORTH) != (self.mirrors and look().rtl and not upright)
        by = self.row_length() if upright else 1
        before = self._reading
        if before is None:
            self._speak(0 if forth else count - 1)
        else:
            at = before + (by if forth else -by)
            self._speak(at if 0 <= at < count else before)
        return True

    def _speak(self, at: int) -> None:
        self._read(at)
        spot = self.reading()
        if spot is not None:
            announce(self, spot.said())

    def _under(self, at: QPointF) -> int | None:
        for place, spot in enumerate(self.spots(QRectF(self.rect()))):
            if spot.box.adjusted(-4, -4, 4, 4).contains(at):
                return place
        return None

    def _read(self, at: int | None) -> None:
        if at != self._reading:
            self._reading = at
            self.update()
