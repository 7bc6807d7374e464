"""The table: a sunken header, rows of 48 to 56 px, numbers at the end. Qt's table view with cells painted here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.i18n import comma
from ui.jalali import gregorian_in
from ui.theme.drawing import END, START, InlineBoxes, draw_text, hairline, rounded_path
from ui.theme.look import look
from ui.theme.marks import Chip, chip_size, paint_chip, paint_thumb
from ui.theme.tokens import tokens
from ui.widgets.layouts import touch_scrolling
from ui.widgets.scroll_bar import OverBar

HEADER, ROW_HEIGHT, INSET, THUMB, MARKER = 36, 52, 16, 40, 4
CELL = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_READ = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
}


@dataclass(frozen=True)
class Cell:
    """What stands in a cell. `marker` is the tone of the row's edge and is read from the first cell."""

    text: str
    strong: bool = False
    tone: str = "ink"
    line: str = ""
    picture: str = ""
    struck: str = ""
    marker: str = ""

    def said(self) -> str:
        """The cell as words."""
        return f"{self.text}{comma()}{self.line}" if self.line else self.text


Content = str | Chip | Cell


class _Cells(QAbstractTableModel):
    """Cells and column titles."""

    def __init__(self, columns: Sequence[tuple[str, str, int]]) -> None:
        super().__init__()
        self.columns = list(columns)
        self.cells: list[Sequence[Content]] = []

    def put(self, rows: Sequence[Sequence[Content]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.cells = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The content under CELL; words for reading, and the Gregorian of a Jalali date in them."""
        content = self.cells[index.row()][index.column()]
        if role == CELL:
            return content
        if role not in _READ:
            return None
        words = (
            content
            if isinstance(content, str)
            else content.said()
            if isinstance(content, Cell)
            else content.text
        )
        return (gregorian_in(words) or None) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section][0]
        return None


class _Header(QHeaderView):
    """Titles in 12/600 on sunken."""

    def __init__(self, aligned: Sequence[str]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._aligned = aligned
        self.setFixedHeight(HEADER)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 -- Qt's own name
        """Draw one title."""
        colors, box = look().colors, QRectF(rect)
        first, last = logicalIndex == 0, logicalIndex == self.count() - 1
        painter.save()
        painter.setClipRect(rect)
        if look().rtl:
            grown = box.adjusted(0 if last else -20, 0, 0 if first else 20, 0)
        else:
            grown = box.adjusted(0 if first else -20, 0, 0 if last else 20, 0)
        painter.fillPath(rounded_path(grown, tokens().radius["card"] - 1, 0), colors.sunken)
        hairline(painter, QRectF(box.left(), box.bottom() - 1, box.width(), 1), colors.line)
        words = InlineBoxes(box).at(INSET, 0, box.width() - 2 * INSET, box.height())
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = END if self._aligned[logicalIndex] == "end" else START
        draw_text(painter, words, title, look().font("caption", 600), colors.ink2, align)
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, aligned: Sequence[str], height: int) -> None:
        super().__init__()
        self._aligned, self._height = aligned, height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row, as wide as the content."""
        content = index.data(CELL)
        if isinstance(content, Chip):
            return QSize(round(chip_size(content).width() + 2 * INSET), self._height)
        cell = content if isinstance(content, Cell) else Cell(str(content))
        words = look().metrics("body", 600, True).horizontalAdvance(f"{cell.struck} {cell.text}".strip())
        line = look().metrics("caption").horizontalAdvance(cell.line)
        picture = THUMB + 12 if cell.picture else 0
        return QSize(round(max(words, line) + picture + 2 * INSET), self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw background, hairline and content."""
        box, content = QRectF(option.rect), index.data(CELL)
        colors, boxes = look().colors, InlineBoxes(box)
        painter.save()
        state = option.state
        last = index.row() == index.model().rowCount() - 1
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colors.accentSoft)
        if not last:
            hairline(painter, QRectF(box.left(), box.bottom() - 1, box.width(), 1), colors.line)
        align = END if self._aligned[index.column()] == "end" else START
        if isinstance(content, Chip):
            size = chip_size(content)
            start = boxes.width - INSET - size.width() if align == END else INSET
            paint_chip(painter, boxes.centred(start, size.width(), size.height()), content)
        else:
            cell = content if isinstance(content, Cell) else Cell(str(content))
            if cell.marker:
                self._paint_marker(painter, box, cell.marker, last=last)
            self._paint_cell(painter, boxes, cell, align)
        painter.restore()

    def _paint_marker(self, painter: QPainter, box: QRectF, tone: str, *, last: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(InlineBoxes(box).at(0, 0, MARKER, box.height() - (0 if last else 1)))
        grown = box.adjusted(-20 if look().rtl else 0, 0, 0 if look().rtl else 20, 0)
        painter.fillPath(
            rounded_path(grown, 0, tokens().radius["card"] - 1 if last else 0), look().color(tone)
        )
        painter.restore()

    def _paint_cell(self, painter: QPainter, boxes: InlineBoxes, cell: Cell, align: Qt.AlignmentFlag) -> None:
        start = float(INSET)
        if cell.picture:
            paint_thumb(painter, boxes.centred(start, THUMB, THUMB), cell.picture)
            start += THUMB + 12
        room = boxes.width - start - INSET
        numbers = align == END
        font = look().font("body", 600 if cell.strong else 500 if cell.line else 400, numbers)
        if cell.line:
            top = (boxes.height - 38) / 2
            title = boxes.at(start, top, room, 20)
            draw_text(painter, title, cell.text, font, look().ink(cell.tone), align, own_direction=True)
            quiet = boxes.at(start, top + 20, room, 18)
            draw_text(painter, quiet, cell.line, look().font("caption"), look().colors.ink3, align)
            return
        box = boxes.at(start, 0, room, boxes.height)
        draw_text(painter, box, cell.text, font, look().ink(cell.tone), align)
        if cell.struck:
            self._paint_struck(painter, boxes, cell, room)

    def _paint_struck(self, painter: QPainter, boxes: InlineBoxes, cell: Cell, room: float) -> None:
        now = look().metrics("body", 600, True).horizontalAdvance(cell.text)
        was = look().metrics("body", 0, True).horizontalAdvance(cell.struck)
        old = boxes.at(INSET + room - now - 6 - was, 0, was, boxes.height)
        draw_text(painter, old, cell.struck, look().font("body", 0, True), look().colors.ink3, END)
        painter.setPen(QPen(look().colors.ink3, 1))
        middle = old.center().y() + 0.5
        painter.drawLine(QPointF(old.left(), middle), QPointF(old.right(), middle))


class Table(QTableView):
    """Columns are (title, `start` or `end`, width in px or 0 for what is left). `opened` gives the row's place."""

    opened = Signal(int)

    def __init__(
        self, columns: Sequence[tuple[str, str, int]], *, name: str, row_height: int = ROW_HEIGHT
    ) -> None:
        super().__init__()
        aligned = [align for _, align, _ in columns]
        self._cells, self._row_height = _Cells(columns), row_height
        self.setModel(self._cells)
        self._delegate = _CellDelegate(aligned, row_height)
        self.setItemDelegate(self._delegate)
        header = _Header(aligned)
        self.setHorizontalHeader(header)
        for place, (_, _, width) in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, width)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        touch_scrolling(self)
        self._bar = OverBar(self)
        self.clicked.connect(self._open)

    def set_rows(self, rows: Sequence[Sequence[Content]]) -> None:
        """Show these rows."""
        self._cells.put(rows)
        for place, (_, _, width) in enumerate(self._cells.columns):
            if width:
                self.horizontalHeader().resizeSection(place, max(width, self.sizeHintForColumn(place)))
        self.updateGeometry()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Other column titles, in the same order."""
        self._cells.columns = [(t, a, w) for t, (_, a, w) in zip(titles, self._cells.columns, strict=True)]
        self._cells.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Header and rows."""
        return QSize(360, HEADER + self._row_height * self._cells.rowCount())

    def minimumSizeHint(self) -> QSize:
        """Header and one row."""
        return QSize(200, HEADER + self._row_height)
