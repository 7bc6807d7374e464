"""Paints a receipt: always paper white, mono 12, torn edge. The same rows go to the screen, to a PDF and to the printer.

The language is the paper's own, whatever the window speaks. A report of the shift is rows like any other paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from clienteling.devices.raster import Raster
from clienteling.domain import receipt_rows
from clienteling.domain.receipt import ReceiptContent
from clienteling.domain.receipt_rows import Form, PaperRow
from clienteling.domain.writing import isolate, spoken
from ui import i18n
from ui.receipts import codes
from ui.receipts.tongues import tongue
from ui.theme import look
from ui.theme.tokens import tokens

WIDTH = 288
"""80 mm of paper, in px of the screen: half the dots of its printer."""
MARGIN = 16
LINE = 18
PERSIAN_LINE = 21
TOOTH = 8
LOGO = 64
DOTS = 2
"""Dots of a printer for one px: 203 dots an inch make 576 across 72 mm."""
POINTS_PER_PX = 226.77 / WIDTH
"""80 mm of paper are 226.77 points."""
_MOST_LINES = 8
_BLACK = 128


class Paper:
    """A paper laid out once: its rows with their height, wrapped where a text is long. `width` in px, 192 for 58 mm rolls."""

    def __init__(self, rows: Sequence[PaperRow], language: str, width: int = WIDTH) -> None:
        self.language = language
        self.width = width
        self._inner = width - 2 * (MARGIN if width >= WIDTH else MARGIN // 2)
        self.rows = [row for each in rows for row in _wrapped(each, self._inner)]
        self.height = 2 * MARGIN + sum(self._high(row) for row in self.rows)

    @classmethod
    def of(cls, content: ReceiptContent, form: Form = "receipt", width: int = WIDTH) -> Paper:
        """The receipt in the customer's language; in the window's where none of ours is known."""
        language = spoken(content.language, i18n.language())
        rows = receipt_rows.rows(content, tongue(language), form)
        return cls([*_logo(content.logo), *rows], language, width)

    @property
    def text(self) -> str:
        """What it says, line by line, for who cannot see it."""
        said = (row for row in self.rows if row.text and row.kind != "logo")
        return "\n".join(f"{row.text} {row.amount}".strip() for row in said)

    def paint(self, painter: QPainter) -> None:
        """Draw at the painter's origin, `width` wide and `height` high, without the paper itself."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = float(MARGIN)
        for row in self.rows:
            high = self._high(row)
            box = QRectF((self.width - self._inner) / 2, top, self._inner, high)
            _paint_row(painter, row, box, rtl=self.language == "fa")
            top += high

    def paint_sheet(self, painter: QPainter) -> None:
        """Draw the paper with its torn edge, then what stands on it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(torn(self.width, self.height), tokens().fixed.receiptPaper)
        painter.setPen(QPen(look().colors.line, 1))
        painter.drawPath(torn(self.width, self.height))
        self.paint(painter)

    def raster(self) -> Raster:
        """The paper in black and white dots, for the printer."""
        image = QImage(self.width * DOTS, self.height * DOTS, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(DOTS, DOTS)
        self.paint(painter)
        painter.end()
        return _dots(image)

    def _high(self, row: PaperRow) -> int:
        line = PERSIAN_LINE if self.language == "fa" else LINE
        if row.kind == "code":
            return codes.height(row.text, self._inner)
        return {
            "logo": LOGO + 8,
            "rule": LINE,
            "space": 8,
            "total": line + 8,
            "name": line + 4,
            "strong": line + 6,
        }.get(row.kind, line)


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


def save_pdf(paper: Paper, title: str, path: Path) -> None:
    """Write a paper as a PDF, one page as wide as the roll and as long as it needs. Raises OSError when it cannot be written."""
    with path.open("ab"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Clienteling")
    size = QSizeF(paper.width * POINTS_PER_PX, paper.height * POINTS_PER_PX)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "Receipt", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(288)
    painter = QPainter(writer)
    scale = 288 / 72 * POINTS_PER_PX
    painter.scale(scale, scale)
    paper.paint(painter)
    painter.end()


def _dots(image: QImage) -> Raster:
    """Grey at least half as dark as ink becomes a dot."""
    width, height = image.width(), image.height()
    table = bytes(1 if grey < _BLACK else 0 for grey in range(256))
    lines = bytearray()
    for y in range(height):
        line = bytes(cast("memoryview", image.constScanLine(y))[:width]).translate(table)
        lines += int(line.translate(_DIGITS), 2).to_bytes(width // 8, "big")
    return Raster(width, height, bytes(lines))


_DIGITS = bytes([48, 49]) + bytes(254)
"""0 and 1 as the digits of a binary number."""


def _font(row: PaperRow) -> QFont:
    font = QFont(look().font("mono"))
    font.setPixelSize({"total": 15, "name": 14, "strong": 14}.get(row.kind, 12))
    if row.kind in ("name", "strong"):
        font.setWeight(QFont.Weight.Bold)
    elif row.kind == "total":
        font.setWeight(QFont.Weight.Medium)
    return font


def _wrapped(row: PaperRow, inner: float) -> list[PaperRow]:
    """A text too wide for the paper goes on in the next row; the amount stays in the first."""
    if row.kind in ("logo", "rule", "space", "code", "total"):
        return [row]
    metrics = QFontMetricsF(_font(row))
    room = inner - (metrics.horizontalAdvance(row.amount) + 12 if row.amount else 0)
    room -= 14 if row.kind == "indented" else 0
    lines = _lines(row.text, room, metrics)
    following = "indented" if row.kind == "pair" else row.kind
    return [PaperRow(row.kind, lines[0], row.amount), *(PaperRow(following, line) for line in lines[1:])]


def _lines(text: str, room: float, metrics: QFontMetricsF) -> list[str]:
    """The words of a text in lines that fit, at most `_MOST_LINES`; the last one says when there was more."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        elif len(lines) == _MOST_LINES:
            lines[-1] += " …"
            break
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


def _paint_row(painter: QPainter, row: PaperRow, box: QRectF, *, rtl: bool) -> None:
    ink = tokens().fixed.receiptInk
    painter.setPen(ink)
    if row.kind == "rule":
        pen = QPen(ink, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        middle = round(box.center().y()) + 0.5
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif row.kind == "logo":
        _paint_logo(painter, row.text, box)
    elif row.kind == "code":
        codes.paint(painter, row.text, box, ink)
    elif row.kind != "space":
        _paint_words(painter, row, box, rtl)


def _logo(picture: str) -> list[PaperRow]:
    """The retailer's mark above everything, when this till has it; a receipt never waits for a picture."""
    return [PaperRow("logo", picture)] if look().pictures.pixmap(picture, LOGO, DOTS) is not None else []


def _paint_logo(painter: QPainter, picture: str, box: QRectF) -> None:
    pixmap = look().pictures.pixmap(picture, LOGO, DOTS)
    if pixmap is not None:
        place = QRectF(box.center().x() - LOGO / 2, box.top(), LOGO, LOGO)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))


def _paint_words(painter: QPainter, row: PaperRow, box: QRectF, rtl: bool) -> None:
    painter.setFont(_font(row))
    # A Latin title on a Persian receipt keeps its own direction, its comma too.
    text = isolate(row.text) if rtl else row.text
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
        Qt.TextFlag.TextSingleLine
    )
    flags |= int(Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight)
    left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
    if row.kind in ("center", "name", "strong"):
        painter.drawText(box, flags | int(Qt.AlignmentFlag.AlignHCenter), text)
        return
    inset = 14.0 if row.kind == "indented" else 0.0
    words = box.adjusted(0, 0, -inset, 0) if rtl else box.adjusted(inset, 0, 0, 0)
    painter.drawText(words, flags | (right if rtl else left), text)
    if row.amount:
        painter.drawText(box, flags | (left if rtl else right), row.amount)
