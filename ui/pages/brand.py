"""The brand panel beside sign-in and set-up: the khatam tiling, and where this till stands. Mock-up 01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.models import words
from ui.theme import look, paint_icon
from ui.theme.drawing import InlineBoxes, draw_text, rounded
from ui.theme.stars import paint_tiling
from ui.theme.tokens import tokens
from ui.widgets import Logo

if TYPE_CHECKING:
    from ui.counter import Counter

WIDTH, COMPACT_WIDTH = 520, 420
ROWS, RADIUS = 6, 52
PLACE = 96
"""Height in px of where the till stands, at the bottom."""


class BrandPanel(QWidget):
    """Painted once; the texts are the till's own."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self.setFixedWidth(COMPACT_WIDTH if look().compact else WIDTH)
        self._logo = Logo(44)
        self._logo.setParent(self)
        self._logo.move(36, 36)
        counter.here_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel, stars, name, place."""
        painter, fixed = QPainter(self), tokens().fixed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), fixed.brandPanel)
        top = max(120.0, (self.height() - ROWS * 2 * RADIUS) / 2 - 20)
        rows = min(ROWS, int((self.height() - PLACE - top) / (2 * RADIUS)))  # no star behind the words below
        paint_tiling(painter, QRectF(0, top, self.width(), rows * 2 * RADIUS), RADIUS, rows=rows)
        boxes = InlineBoxes(QRectF(self.rect()))
        self._logo.move(boxes.at(36, 36, 44, 44).topLeft().toPoint())
        white, soft = look().colors.onFill, look().colors.railInk
        draw_text(painter, boxes.at(96, 36, 380, 26), "Clienteling", look().font("heading"), white)
        promise = self.tr("Online and in-store, one customer")
        draw_text(painter, boxes.at(96, 62, 380, 20), promise, look().font("small"), soft)
        self._place(painter, boxes, white, soft)

    def _place(self, painter: QPainter, boxes: InlineBoxes, white: QColor, soft: QColor) -> None:
        here = self._counter.here
        if not here.store:
            return
        bottom = self.height() - PLACE
        tile = boxes.at(32, bottom, 40, 40)
        rounded(painter, tile, tokens().radius["tile"], look().colors.railActive)
        paint_icon(painter, "store", tile.adjusted(10, 10, -10, -10), soft)
        draw_text(
            painter,
            boxes.at(84, bottom, 400, 20),
            here.address or here.store,
            look().font("body", 600),
            white,
        )
        draw_text(painter, boxes.at(84, bottom + 20, 400, 20), self._hours(), look().font("small"), soft)

    def _hours(self) -> str:
        here = self._counter.here
        hours = ""
        if here.opens and here.closes:
            hours = self.tr("Opens {opens}, closes {closes}")
            hours = hours.format(opens=i18n.digits(here.opens), closes=i18n.digits(here.closes))
        return words.joined(here.till, hours)
