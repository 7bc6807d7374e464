"""The timeline: a dot with an icon, a line to the next one, title, meta and amount."""

from typing import Any

from PySide6.QtCore import QRectF

from ui.delegates.base import INSET, Index, RowDelegate, RowPainter
from ui.delegates.roles import TimelineRow
from ui.theme.drawing import END, draw_text, hairline, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import surface

DOT, ICON, GAP = 26, 14, 10


class TimelineDelegate(RowDelegate):
    """One thing that happened, joined to the next."""

    def __init__(self, height: int = 44) -> None:
        super().__init__(height, lines=False)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One thing that happened."""
        event: TimelineRow = record
        painter, boxes, tone = row.painter, row.boxes, surface(event.tone)
        dot = boxes.at(INSET + 1, 0, DOT, DOT)
        if index.row() < index.model().rowCount() - 1:
            line = boxes.at(INSET + 1 + DOT / 2 - 1, DOT + 3, 2, boxes.height - DOT - 6)
            hairline(painter, line, look().colors.line)
        rounded(painter, dot, DOT / 2, tone.fill)
        icon = QRectF(0, 0, ICON, ICON)
        icon.moveCenter(dot.center())
        paint_icon(painter, event.icon, icon, tone.ink)
        start = float(INSET + 1 + DOT + GAP)
        self._words(row, event, start)

    def _words(self, row: RowPainter, event: TimelineRow, start: float) -> None:
        painter, boxes = row.painter, row.boxes
        room = row.end - start
        if event.amount:
            wide = look().metrics("small", 600, True).horizontalAdvance(event.amount) + 1
            box = boxes.at(row.end - wide, 3, wide, 20)
            draw_text(painter, box, event.amount, look().font("small", 600, True), row.ink("ink"), END)
            room -= wide + 8
        draw_text(
            painter, boxes.at(start, 3, room, 20), event.title, look().font("small", 600), row.ink("ink")
        )
        meta = boxes.at(start, 22, row.end - start, look().line("caption"))
        draw_text(painter, meta, event.meta, look().font("caption"), row.ink("ink3"))
