"""The two codes at the foot of a receipt, bars and QR, side by side where the roll is wide enough. Both say the sale's number."""

from __future__ import annotations

from functools import cache

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from ui.receipts.barcode import bars, modules

HIGH = 52
GAP = 16
_MODULE = 3
"""Px of a module of the QR code: 0.75 mm, which any scanner reads from a phone's distance."""


@cache
def _matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of a text; error correction M outlives a crease."""
    code = segno.make_qr(text or "-", error="m", boost_error=False)
    return tuple(tuple(bool(dot) for dot in line) for line in code.matrix)


def _square(text: str) -> int:
    return len(_matrix(text)) * _MODULE


def _module(text: str, room: float) -> float:
    """The width of a bar's module in px: whole dots of the printer, at most 2 px; less than half a px nobody can scan."""
    return max(0.5, min(2.0, int(room / modules(text) * 2) / 2))


def _beside(text: str, inner: float) -> bool:
    return modules(text) + GAP + _square(text) <= inner


def height(text: str, inner: float) -> int:
    """How high the codes are, in px, with some air."""
    square = _square(text)
    return max(HIGH, square) + 8 if _beside(text, inner) else HIGH + GAP // 2 + square + 8


def paint(painter: QPainter, text: str, box: QRectF, ink: QColor) -> None:
    """Draw bars, and the QR code beside or below them, in the middle of the box. No smoothing: edges are what is read."""
    square, beside = _square(text), _beside(text, box.width())
    module = _module(text, box.width() - GAP - square if beside else box.width())
    wide = modules(text) * module
    left = round(box.left() + (box.width() - wide - (GAP + square if beside else 0)) / 2)
    top = round(box.top()) + (max(0, (square - HIGH) // 2) if beside else 0)
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for at, width in bars(text):
        painter.fillRect(QRectF(left + at * module, top, width * module, HIGH), ink)
    if beside:
        _paint_square(painter, text, left + wide + GAP, round(box.top()), ink)
    else:
        _paint_square(painter, text, round(box.center().x() - square / 2), top + HIGH + GAP // 2, ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)


def _paint_square(painter: QPainter, text: str, left: float, top: float, ink: QColor) -> None:
    for y, line in enumerate(_matrix(text)):
        for x, dot in enumerate(line):
            if dot:
                painter.fillRect(QRectF(left + x * _MODULE, top + y * _MODULE, _MODULE, _MODULE), ink)
