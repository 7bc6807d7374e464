"""A question to be decided: icon tile by weight, title and time, whom it is about, what happened. Mock-up 07."""

from typing import Any

from ui.delegates.base import INSET, Index, RowDelegate, RowPainter
from ui.delegates.roles import AttentionRow
from ui.theme.drawing import END, draw_text
from ui.theme.look import look
from ui.theme.marks import paint_tile

TILE, GAP = 40, 12


class AttentionDelegate(RowDelegate):
    """88 high, 80 on a low screen, more where the letters need it."""

    def __init__(self, height: int = 88, *, compact: int = 80) -> None:
        super().__init__(height, compact=compact)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One question."""
        asked: AttentionRow = record
        painter, boxes = row.painter, row.boxes
        paint_tile(painter, boxes.centred(INSET, TILE, TILE), asked.icon, asked.tone, 20)
        start = float(INSET + TILE + GAP)
        first, second, third = look().line("body"), look().line("small"), look().line("caption")
        top = round((boxes.height - first - second - third) / 2)
        wide = look().metrics("caption", 0, True).horizontalAdvance(asked.time) + 1
        at = boxes.at(row.end - wide, top, wide, first)
        draw_text(painter, at, asked.time, look().font("caption", 0, True), row.ink("ink2"), END)
        title = boxes.at(start, top, row.end - wide - 8 - start, first)
        draw_text(painter, title, asked.title, look().font("body", 600), row.ink("ink"))
        room = row.end - start
        name = boxes.at(start, top + first, room, second)
        draw_text(painter, name, asked.name, look().font("small"), row.ink("ink"))
        line = boxes.at(start, top + first + second, room, third)
        draw_text(painter, line, asked.line, look().font("caption"), row.ink("ink2"))
