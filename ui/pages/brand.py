"""The brand panel beside sign-in and set-up: the khatam tiling, and where this till stands. Mock-up 01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clienteling.domain.brand import said
from ui import i18n
from ui.models import words
from ui.theme import look, paint_icon
from ui.theme.drawing import InlineBoxes, draw_text, faded, rounded
from ui.theme.stars import paint_tiling
from ui.theme.tokens import tokens
from ui.widgets import Logo

if TYPE_CHECKING:
    from ui.counter import Counter

WIDTH, COMPACT_WIDTH = 520, 420
ROWS, RADIUS, LOGO = 6, 52, 44
FINE = QColor("#7FCB94")
"""A light pistachio: the panel is dark in either theme."""
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
        counter.here_changed.connect(self._look_again)
        counter.bridge.state.connect(self._look_again)
        counter.bridge.terminal_state.connect(self._look_again)
        look().pictures.arrived.connect(self._look_again)

    def _look_again(self, _what: object = None) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel, stars, name, place."""
        painter, fixed = QPainter(self), tokens().fixed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brand = self._counter.here.brand
        own_colour = QColor(brand.colour)
        painter.fillRect(self.rect(), own_colour if brand.colour else fixed.brandPanel)
        stars = (own_colour.lighter(140), own_colour.lighter(180), fixed.brandStar[2]) if brand.colour else ()
        top = max(120.0, (self.height() - ROWS * 2 * RADIUS) / 2 - 20)
        rows = min(ROWS, int((self.height() - PLACE - top) / (2 * RADIUS)))  # no star behind the words below
        paint_tiling(painter, QRectF(0, top, self.width(), rows * 2 * RADIUS), RADIUS, rows=rows, stars=stars)
        boxes = InlineBoxes(QRectF(self.rect()))
        self._logo.move(boxes.at(36, 36, 44, 44).topLeft().toPoint())
        white = look().colors.onFill
        soft = faded(white, 0.82) if brand.colour else look().colors.railInk
        room = self.width() - 96 - 24
        own = look().pictures.pixmap(brand.logo, LOGO, self.devicePixelRatioF()) if brand.logo else None
        self._logo.setVisible(own is None)
        if own is not None:
            painter.drawPixmap(boxes.at(36, 36, LOGO, LOGO).topLeft(), own)
        name, promise = brand.name or "Clienteling", said(brand.promise, i18n.language())
        if not promise and not brand.colour:
            promise = self.tr("Online and in-store, one customer")
        draw_text(painter, boxes.at(96, 36, room, 26), name, look().font("heading"), white)
        draw_text(painter, boxes.at(96, 62, room, 20), promise, look().font("small"), soft)
        self._place(painter, boxes, white, soft)
        self._states(painter, boxes, soft)

    def _states(self, painter: QPainter, boxes: InlineBoxes, soft: QColor) -> None:
        """The line at the bottom: whether the hub answers and the card terminal is there, as far as this till knows."""
        counter, start, font = self._counter, 32.0, look().font("small")
        shown = []
        if counter.sync is not None:
            shown.append((counter.online, self.tr("Online") if counter.online else self.tr("Offline")))
        kind = counter.bridge.terminal_now.kind
        if kind != "none":
            words = (
                self.tr("Card terminal ready")
                if kind == "ready"
                else self.tr("Card terminal does not answer")
            )
            shown.append((kind in ("ready", "busy"), words))
        if not shown or not counter.here.store:
            return
        line = faded(look().colors.onFill, 0.18)
        painter.fillRect(boxes.at(32, self.height() - 48, self.width() - 64, 1), line)
        for fine, text in shown:
            dot = tokens().fixed.railMarker if not fine else FINE
            rounded(painter, boxes.at(start, self.height() - 29, 8, 8), 4, dot)
            wide = look().metrics("small").horizontalAdvance(text) + 2
            draw_text(painter, boxes.at(start + 16, self.height() - 36, wide, 22), text, font, soft)
            start += wide + 36

    def _place(self, painter: QPainter, boxes: InlineBoxes, white: QColor, soft: QColor) -> None:
        here = self._counter.here
        if not here.store:
            return
        bottom = self.height() - PLACE
        tile = boxes.at(32, bottom, 40, 40)
        plate = faded(white, 0.14) if here.brand.colour else look().colors.railActive
        rounded(painter, tile, tokens().radius["tile"], plate)
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
