"""Rows with a person: the customer row, and the search result with what matched marked."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ui.delegates.base import INSET, Index, RowDelegate, RowPainter
from ui.delegates.roles import CustomerRow, Marks, ResultRow
from ui.theme.drawing import ELLIPSIS, END, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import chip_size, paint_avatar, paint_chip, paint_thumb, tier_chip

AVATAR, GAP, TALL = 40, 12, 58


class CustomerDelegate(RowDelegate):
    """Avatar, name with tier, a quiet line, a chip, and a chevron."""

    def __init__(self, height: int = 67, *, compact: int = 58, chevron: bool = True) -> None:
        super().__init__(height, compact=compact)
        self._chevron = chevron

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One customer."""
        person: CustomerRow = record
        avatar = row.boxes.centred(INSET, AVATAR, AVATAR)
        paint_avatar(row.painter, avatar, person.id, person.initials, row.enabled)
        if self._chevron:
            row.end -= 20
            paint_icon(row.painter, "chevron-right", row.boxes.centred(row.end + 2, 20, 20), row.ink("ink2"))
            row.end -= 10
        row.chip_at_end(person.chip)
        small = "small" if self.height >= TALL else "caption"
        row.two_lines(
            INSET + AVATAR + GAP, person.name, person.line, tier=tier_chip(person.tier), small=small
        )


class ResultDelegate(RowDelegate):
    """A hit: what matched stands on a soft accent, wherever it matched."""

    def __init__(self, height: int = 64) -> None:
        super().__init__(height)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One hit."""
        hit: ResultRow = record
        lead = row.boxes.centred(INSET, AVATAR, AVATAR)
        if hit.picture is None:
            paint_avatar(row.painter, lead, hit.id, hit.initials)
        else:
            paint_thumb(row.painter, lead, hit.picture)
        row.chip_at_end(hit.chip)
        if hit.note:
            wide = look().metrics("caption").horizontalAdvance(hit.note) + 1
            row.end -= wide
            box = row.boxes.at(row.end, 0, wide, row.boxes.height)
            draw_text(row.painter, box, hit.note, look().font("caption"), row.ink("ink3"), END)
            row.end -= 12
        start = float(INSET + AVATAR + GAP)
        top = round((row.boxes.height - 24 - look().line("small") - 2) / 2)
        room = row.end - start
        tier = tier_chip(hit.tier)
        size = chip_size(tier) if tier else None
        room_for_name = room - (size.width() + 8 if size else 0)
        words = _marked(
            row, start, top, room_for_name, 24, hit.name, hit.name_marks, "body", 600, "ink", own=True
        )
        if tier and size:
            paint_chip(row.painter, row.boxes.at(start + words + 8, top, size.width(), size.height()), tier)
        line = look().line("small")
        _marked(row, start, top + 26, room, line, hit.line, hit.line_marks, "small", 400, "ink3", own=True)


def _marked(
    row: RowPainter,
    start: float,
    top: float,
    room: float,
    height: float,
    text: str,
    marks: Marks,
    role: str,
    weight: int,
    tone: str,
    *,
    own: bool,
) -> float:
    """One line with marked stretches; gives the width used in px. Elided text keeps the marks that are still there."""
    font, metrics = look().font(role, weight), look().metrics(role, weight)
    shown = metrics.elidedText(text, ELLIPSIS, room) if metrics.horizontalAdvance(text) > room else text
    spans = [(at, min(length, len(shown) - at)) for at, length in marks if at < len(shown)]
    layout = _line_layout(shown, font, spans, own=own)
    line = layout.lineAt(0)
    width = min(room, line.naturalTextWidth())
    box = row.boxes.at(start, top, width, height)
    for at, length in spans:
        _mark(row, box, _x(line, at), _x(line, at + length))
    row.painter.setPen(row.ink(tone))
    layout.draw(row.painter, box.topLeft() + QPointF(0, (height - line.height()) / 2))
    return width


def _line_layout(text: str, font: QFont, spans: list[tuple[int, int]], *, own: bool) -> QTextLayout:
    """One line of text whose spans stand in full ink."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if own else look().direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([_format(at, length) for at, length in spans])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text) + 1)
    layout.endLayout()
    return layout


def _x(line: QTextLine, at: int) -> float:
    """Where a character starts in its line, in px."""
    place: Any = line.cursorToX(at)
    return float(place[0])


def _mark(row: RowPainter, box: QRectF, first: float, last: float) -> None:
    left, right = sorted((first, last))
    plate = QRectF(box.left() + left - 1, box.center().y() - 9, right - left + 2, 18)
    rounded(row.painter, plate, 4, look().colors.goldSoft, look().colors.goldLine)


def _format(at: int, length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = at, length
    shape = QTextCharFormat()
    shape.setForeground(look().colors.ink)
    span.format = shape
    return span
