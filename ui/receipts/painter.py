"""Paints a receipt: always paper white, mono 12, torn edge. The same rows go to the screen and to a PDF of 80 mm paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPainterPath, QPdfWriter, QPen

from ui import i18n
from ui.receipts.barcode import bars, modules
from ui.receipts.rows import PaperRow, paper_rows
from ui.theme import look
from ui.theme.tokens import tokens

if TYPE_CHECKING:
    from clienteling.services.receipt import ReceiptContent

WIDTH = 288
MARGIN = 16
LINE = 18
BARS = 44
TOOTH = 8
_HEIGHTS = {"rule": 18, "space": 8, "bars": BARS + 4, "total": 26, "name": 22}
POINTS_PER_PX = 226.77 / WIDTH
"""80 mm of paper are 226.77 points."""


class Paper:
    """A receipt laid out once: its rows with their height, wrapped where a title is long."""

    def __init__(self, content: ReceiptContent) -> None:
        self._rows = [row for each in paper_rows(content) for row in _wrapped(each)]
        self.height = 2 * MARGIN + sum(_HEIGHTS.get(row.kind, LINE) for row in self._rows)

    def paint(self, painter: QPainter) -> None:
        """Draw at the painter's origin, `WIDTH` wide and `height` high, without the paper itself."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = float(MARGIN)
        for row in self._rows:
            height = _HEIGHTS.get(row.kind, LINE)
            _paint_row(painter, row, QRectF(MARGIN, top, WIDTH - 2 * MARGIN, height))
            top += height

    def paint_sheet(self, painter: QPainter) -> None:
        """Draw the paper with its torn edge, then what stands on it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(torn(WIDTH, self.height), tokens().fixed.receiptPaper)
        painter.setPen(QPen(look().colors.line, 1))
        painter.drawPath(torn(WIDTH, self.height))
        self.paint(painter)


def torn(width: float, height: float) -> QPainterPath:
    """The outline of the sheet; the lower edge is torn."""
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(width, 0)
    path.lineTo(width, height)
    teeth = round(width / (2 * TOOTH))
    step = width / (2 * teeth)
    for number in range(1, 2 * teeth + 1):
        path.lineTo(width - number * step, height + (TOOTH if number % 2 else 0))
    path.closeSubpath()
    return path


def save_pdf(content: ReceiptContent, path: Path) -> None:
    """Write the receipt as a PDF, one page of 80 mm paper as long as it needs. Raises OSError when it cannot be written."""
    paper = Paper(content)
    with path.open("ab"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(content.number)
    writer.setCreator("Clienteling")
    size = QSizeF(WIDTH * POINTS_PER_PX, paper.height * POINTS_PER_PX)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "Receipt", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(288)
    painter = QPainter(writer)
    scale = 288 / 72 * POINTS_PER_PX
    painter.scale(scale, scale)
    paper.paint(painter)
    painter.end()


def _font(row: PaperRow) -> QFont:
    font = QFont(look().font("mono"))
    font.setPixelSize({"total": 15, "name": 14}.get(row.kind, 12))
    if row.kind == "name":
        font.setWeight(QFont.Weight.Bold)
    elif row.kind == "total":
        font.setWeight(QFont.Weight.Medium)
    return font


def _wrapped(row: PaperRow) -> list[PaperRow]:
    """A centred text or a title too wide for the paper goes on in the next row; the amount stays in the first."""
    if row.kind not in ("center", "pair", "name"):
        return [row]
    metrics = QFontMetricsF(_font(row))
    room = WIDTH - 2 * MARGIN - (metrics.horizontalAdvance(row.amount) + 12 if row.amount else 0)
    lines = [""]
    for word in row.text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    first = PaperRow(row.kind, lines[0], row.amount)
    rest: list[PaperRow] = [
        PaperRow("indented" if row.kind == "pair" else row.kind, line) for line in lines[1:]
    ]
    return [first, *rest]


def _paint_row(painter: QPainter, row: PaperRow, box: QRectF) -> None:
    ink = tokens().fixed.receiptInk
    painter.setPen(ink)
    if row.kind == "rule":
        pen = QPen(ink, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    elif row.kind == "bars":
        _paint_bars(painter, row.text, box)
    elif row.kind != "space":
        _paint_words(painter, row, box)


def _paint_words(painter: QPainter, row: PaperRow, box: QRectF) -> None:
    painter.setFont(_font(row))
    rtl = look().rtl
    # A Latin title on a Persian receipt keeps its own direction, its comma too.
    text = i18n.isolate(row.text) if rtl else row.text
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
        Qt.TextFlag.TextSingleLine
    )
    flags |= int(Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight)
    left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
    if row.kind in ("center", "name"):
        painter.drawText(box, flags | int(Qt.AlignmentFlag.AlignHCenter), text)
        return
    inset = 14.0 if row.kind == "indented" else 0.0
    words = box.adjusted(0, 0, -inset, 0) if rtl else box.adjusted(inset, 0, 0, 0)
    painter.drawText(words, flags | (right if rtl else left), text)
    if row.amount:
        painter.drawText(box, flags | (left if rtl else right), row.amount)


def _paint_bars(painter: QPainter, code: str, box: QRectF) -> None:
    wide = modules(code)
    module = min(2.0, (box.width() - 8) / wide)
    left = box.center().x() - wide * module / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for at, width in bars(code):
        painter.fillRect(
            QRectF(left + at * module, box.top(), width * module, BARS), tokens().fixed.receiptInk
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
