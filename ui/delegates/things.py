"""Rows without a person: orders, cart lines, products, and rows that lead with a time or an icon."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from ui.delegates.base import INSET, Index, RowDelegate, RowPainter
from ui.delegates.roles import CartLineRow, OrderRow, PlaceRow, ProductRow
from ui.theme.drawing import CENTER, END, draw_text, rounded
from ui.theme.icons import paint_icon
from ui.theme.look import look
from ui.theme.marks import chip_size, paint_chip, paint_thumb, paint_tile, surface

TILE, PLATE, THUMB = 32, (52, 32), 44
CHIP_COLUMN = 116


class OrderDelegate(RowDelegate):
    """Icon tile, title, line, chip and amount."""

    def __init__(self, height: int = 64, *, compact: int = 56) -> None:
        super().__init__(height, compact=compact)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One order."""
        order: OrderRow = record
        paint_tile(row.painter, row.boxes.centred(INSET, TILE, TILE), order.icon, order.tone, 16)
        row.amount_at_end(order.amount)
        row.chip_at_end(order.chip)
        row.two_lines(INSET + TILE + 12, order.title, order.line, small="caption")


class CartLineDelegate(RowDelegate):
    """Thumb, title, variant, stock chip, price."""

    def __init__(self, height: int = 56) -> None:
        super().__init__(height)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One line of a cart."""
        line: CartLineRow = record
        paint_thumb(row.painter, row.boxes.centred(INSET + 1, THUMB, THUMB), line.picture)
        self._prices(row, line)
        row.end = row.boxes.width - INSET - CHIP_COLUMN
        row.chip_at_end(line.chip)
        row.two_lines(INSET + 1 + THUMB + 12, line.title, line.line, weight=500)

    def _prices(self, row: RowPainter, line: CartLineRow) -> None:
        if not line.was:
            row.amount_at_end(line.price, line.price_tone)
            return
        painter, colors = row.painter, look().colors
        quiet, loud = look().font("small", 0, True), look().font("body", 600, True)
        middle = row.boxes.height / 2
        width = look().metrics("small", 0, True).horizontalAdvance(line.was)
        old = row.boxes.at(row.boxes.width - INSET - width, middle - 18, width, 18)
        draw_text(painter, old, line.was, quiet, colors.ink3, END)
        painter.setPen(QPen(colors.ink3, 1))
        painter.drawLine(
            QPointF(old.left(), old.center().y() + 0.5), QPointF(old.right(), old.center().y() + 0.5)
        )
        box = row.boxes.at(INSET, middle, row.boxes.width - 2 * INSET, 20)
        draw_text(painter, box, line.price, loud, row.ink(line.price_tone), END)


class ProductDelegate(RowDelegate):
    """Thumb, title, then price and stock chip on the second line."""

    def __init__(self, height: int = 58, *, lines: bool = False) -> None:
        super().__init__(height, lines=lines)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One product."""
        product: ProductRow = record
        paint_thumb(row.painter, row.boxes.centred(INSET - 1, THUMB, THUMB), product.picture)
        start = float(INSET - 1 + THUMB + 12)
        top = round((row.boxes.height - 18 - 24 - 1) / 2)
        room = row.end - start
        title = row.boxes.at(start, top, room, 20)
        draw_text(row.painter, title, product.title, look().font("small", 600), row.ink("ink"))
        quiet = product.price or product.line
        words = look().metrics("small", 0, True).horizontalAdvance(quiet) + 1 if quiet else 0
        box = row.boxes.at(start, top + 20, min(room, words), 24)
        draw_text(row.painter, box, quiet, look().font("small", 0, True), row.ink("ink2"))
        if product.chip is not None:
            size = chip_size(product.chip)
            at = start + words + (8 if words else 0)
            wide = min(size.width(), row.end - at)
            paint_chip(row.painter, row.boxes.at(at, top + 20, wide, size.height()), product.chip)


class ReasonDelegate(RowDelegate):
    """A product with its chip at the end, and under its title price and reason (`line`)."""

    def __init__(self, height: int = 58) -> None:
        super().__init__(height, lines=False)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One suggestion."""
        product: ProductRow = record
        paint_thumb(row.painter, row.boxes.centred(INSET - 1, THUMB, THUMB), product.picture)
        row.chip_at_end(product.chip)
        row.two_lines(INSET - 1 + THUMB + 12, product.title, product.line, small="caption")


class PlaceDelegate(RowDelegate):
    """A plate with a time or an icon, title, line and chip."""

    def __init__(self, height: int = 67, *, compact: int = 58) -> None:
        super().__init__(height, compact=compact)

    def draw(self, row: RowPainter, record: Any, index: Index) -> None:
        """One row."""
        place: PlaceRow = record
        plate = row.boxes.centred(INSET, *PLATE)
        tone = surface(place.tone)
        fill = look().colors.surface if row.selected else tone.fill
        rounded(row.painter, plate, 6, fill)
        if place.lead and place.lead[0].isdigit():
            ink = look().colors.ink if place.tone == "neutral" else tone.ink
            draw_text(row.painter, plate, place.lead, look().font("small", 600, True), ink, CENTER)
        elif place.lead:
            icon = QRectF(0, 0, 16, 16)
            icon.moveCenter(plate.center())
            paint_icon(row.painter, place.lead, icon, tone.ink)
        row.chip_at_end(place.chip)
        row.two_lines(INSET + PLATE[0] + 12, place.title, place.line)
