"""What all row delegates share: the background of a state, the hairline, the fixed height, and two lines of text at a start."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.roles import ROW
from ui.theme.drawing import END, InlineBoxes, draw_text, hairline, rounded_path
from ui.theme.look import look
from ui.theme.marks import Chip, chip_size, paint_chip
from ui.theme.tokens import tokens

INSET, MARKER = 15, 3
Index = QModelIndex | QPersistentModelIndex


class RowPainter:
    """One row being painted: its boxes from the inline start, its state, and text in it."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        state: Any = option.state
        self.rect = QRectF(option.rect)
        self.boxes = InlineBoxes(self.rect)
        self.selected = bool(state & QStyle.StateFlag.State_Selected)
        self.enabled = bool(state & QStyle.StateFlag.State_Enabled)
        self.over = bool(state & QStyle.StateFlag.State_MouseOver) and self.enabled
        self.end = self.boxes.width - INSET

    def background(self, *, top: bool, bottom: bool, last: bool) -> None:
        """Fill for the state, round where the row lies in a card's corner, and close with a hairline."""
        colors, radius = look().colors, tokens().radius["card"] - 1
        fill = colors.accentSoft if self.selected else colors.hover if self.over else None
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fill is not None:
            self.painter.fillPath(
                rounded_path(self.rect, radius if top else 0, radius if bottom else 0), fill
            )
        if self.selected:
            self.painter.save()
            self.painter.setClipRect(self.boxes.at(0, 0, MARKER, self.boxes.height))
            marked = rounded_path(self.rect, radius if top else 0, radius if bottom else 0)
            self.painter.fillPath(marked, colors.accent)
            self.painter.restore()
        if not last:
            hairline(
                self.painter,
                QRectF(self.rect.left(), self.rect.bottom() - 1, self.rect.width(), 1),
                colors.line,
            )

    def ink(self, tone: str) -> QColor:
        """The ink of a tone, quiet in a disabled row."""
        return look().ink(tone if self.enabled else "ink3")

    def chip_at_end(self, chip: Chip | None) -> None:
        """Put a chip before what is already at the end."""
        if chip is None:
            return
        size = chip_size(chip)
        self.end -= size.width()
        paint_chip(self.painter, self.boxes.centred(self.end, size.width(), size.height()), chip)
        self.end -= 10

    def amount_at_end(self, text: str, tone: str = "ink", role: str = "body", width: float = 0) -> None:
        """Put an amount at the end, end-aligned."""
        if not text:
            return
        wide = max(width, look().metrics(role, 600, True).horizontalAdvance(text) + 1)
        self.end -= wide
        box = self.boxes.at(self.end, 0, wide, self.boxes.height)
        draw_text(self.painter, box, text, look().font(role, 600, True), self.ink(tone), END)
        self.end -= 12

    def two_lines(
        self,
        start: float,
        title: str,
        line: str,
        *,
        tier: Chip | None = None,
        weight: int = 600,
        small: str = "small",
    ) -> None:
        """A title and a quiet line under it, in the middle of the row; a tier chip follows the name."""
        first, second = look().line("body"), look().line(small) if line else 0
        gap = 3 if line and tier is not None else 1 if line else 0
        height = max(first, 24 if tier is not None else 0)
        top = round((self.boxes.height - height - second - gap) / 2)
        room = self.end - start
        self.title(start, top, room, height, title, tier, weight)
        if line:
            box = self.boxes.at(start, top + height + gap, room, second)
            draw_text(self.painter, box, line, look().font(small), self.ink("ink3"))

    def title(
        self, start: float, top: float, room: float, height: float, text: str, tier: Chip | None, weight: int
    ) -> None:
        """A name, elided before its tier chip."""
        wanted = look().metrics("body", weight).horizontalAdvance(text) + 1
        if tier is not None and wanted > room - chip_size(tier).width() - 8:
            tier = Chip("", tier.tone, tier.icon) if tier.icon else None
        size = chip_size(tier) if tier is not None else None
        left = room - (size.width() + 8 if size is not None else 0)
        words = min(left, wanted)
        font = look().font("body", weight)
        draw_text(
            self.painter,
            self.boxes.at(start, top, words, height),
            text,
            font,
            self.ink("ink"),
            own_direction=True,
        )
        if tier is not None and size is not None:
            paint_chip(self.painter, self.boxes.at(start + words + 8, top, size.width(), size.height()), tier)


class RowDelegate(QStyledItemDelegate):
    """Paints records under ROW at a fixed height. Subclasses draw the content of their kind."""

    def __init__(
        self, height: int, *, compact: int = 0, lines: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._height, self._compact, self._lines = height, compact or height, lines

    @property
    def height(self) -> int:
        """Row height in px, lower on a low screen."""
        return self._compact if look().compact else self._height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The fixed height."""
        return QSize(120, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background for the state, then the content."""
        record = index.data(ROW)
        if record is None:
            return
        painter.save()
        row, view = RowPainter(painter, option), option.widget
        last = index.row() == index.model().rowCount() - 1
        rounding = str(view.property("rounded") or "") if view is not None else ""
        floor = view.viewport().height() if view is not None and hasattr(view, "viewport") else 0
        at_floor = rounding in ("bottom", "both") and row.rect.bottom() >= floor - 1
        at_top = rounding in ("top", "both") and row.rect.top() <= 1
        if not record.enabled:
            row.enabled = False
        row.background(
            top=at_top, bottom=at_floor, last=not self._lines or (last and (at_floor or view is None))
        )
        self.draw(row, record, index)
        painter.restore()

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """The content of one row."""
        raise NotImplementedError
