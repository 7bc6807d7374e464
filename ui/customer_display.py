"""The second window, for the customer: the retailer's brand, while they buy the lines and the total, and thanks for a sale.

Nothing of a person stands on it. It is on the second screen, or nowhere: it never covers the associate's window.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from clienteling.domain import writing
from clienteling.domain.brand import said
from ui.preferences import Preferences
from ui.receipts.tongues import tongue
from ui.theme import look
from ui.theme.drawing import CENTER, draw_text
from ui.theme.fonts import role_font
from ui.theme.stars import paint_logo
from ui.theme.tokens import tokens

if TYPE_CHECKING:
    from clienteling.services.sale import Receipt, Sale, Totals
    from ui.counter import Counter

HEAD, LINE, FOOT, EDGE, LOGO = 104, 56, 132, 48, 56
THANKS = 20_000
"""Milliseconds that thanks stand there, if nobody buys before."""


class CustomerWindow(QWidget):
    """What the customer sees. It takes no keys, no focus and no clicks."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._counter = counter
        self.language = "en"
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("Clienteling")
        self.thanked = QTimer(self, singleShot=True)
        self.thanked.setInterval(THANKS)
        self.thanked.timeout.connect(self.update)
        self._receipt: Receipt | None = counter.sale.receipt
        counter.sale.changed.connect(self._sale_changed)
        counter.here_changed.connect(self.update)
        look().pictures.arrived.connect(self._arrived)

    def _arrived(self, _picture: str) -> None:
        self.update()

    def set_language(self, language: str) -> None:
        """The customer's own; the window's where none of ours is known."""
        self.language = language
        self.update()

    def _sale_changed(self) -> None:
        receipt = self._counter.sale.receipt
        if receipt is not self._receipt:
            self._receipt = receipt
            self.thanked.start()
        self.update()

    def thanks(self) -> bool:
        """Whether somebody has just paid."""
        return self.thanked.isActive() or self._counter.sale.receipt is not self._receipt

    def said(self) -> list[str]:
        """What stands below the name while nobody buys: thanks and the change after a sale, else the promise."""
        brand, receipt, tongue_ = self._counter.here.brand, self._receipt, tongue(self.language)
        if not self.thanked.isActive() or receipt is None:
            return [said(brand.promise, self.language)]
        words = [said(brand.thanks, self.language) or tongue_.say("display_thanks")]
        if receipt.change:
            amount = writing.money(receipt.change, receipt.currency, self.language)
            words.append(f"{tongue_.say('change')}: {writing.isolate(amount)}")
        return words

    def shown(self) -> list[tuple[str, str]]:
        """The lines and, last, the total, as text and amount; empty while nobody buys."""
        sale, totals = self._counter.sale.sale, self._counter.sale.totals
        if sale is None or totals is None or not sale.lines:
            return []
        return [*_lines(sale, self.language), _total(totals, self.language)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Brand above, lines in the middle, total below; alone the brand stands in the middle."""
        painter, colors = QPainter(self), look().colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors.canvas)
        shown = self.shown()
        self._paint_brand(painter, HEAD if shown else self.height())
        if shown:
            self._paint_sale(painter, shown)

    def _paint_brand(self, painter: QPainter, high: int) -> None:
        brand = self._counter.here.brand
        band = QRectF(0, 0, self.width(), high)
        painter.fillRect(band, QColor(brand.colour) if brand.colour else tokens().fixed.brandPanel)
        name = brand.name or self._counter.here.retailer or "Clienteling"
        middle = high / 2
        font = role_font("page", 0, self.language, False)
        wide = look().metrics("page").horizontalAdvance(name) + 8
        left = (self.width() - LOGO - 16 - wide) / 2
        box = QRectF(left, middle - LOGO / 2, LOGO, LOGO)
        own = look().pictures.pixmap(brand.logo, LOGO, self.devicePixelRatioF()) if brand.logo else None
        if own is not None:
            painter.drawPixmap(box.topLeft(), own)
        else:
            paint_logo(painter, box)
        white = look().colors.onFill
        draw_text(painter, QRectF(left + LOGO + 16, middle - 20, wide, 40), name, font, white)
        if high > HEAD:
            role = "page" if self.thanked.isActive() else "title"
            below = QRectF(EDGE, middle + LOGO / 2 + 16, self.width() - 2 * EDGE, 44)
            for words in self.said():
                draw_text(painter, below, words, role_font(role, 0, self.language, False), white, CENTER)
                below.moveTop(below.bottom())

    def _paint_sale(self, painter: QPainter, shown: Sequence[tuple[str, str]]) -> None:
        colors, width = look().colors, self.width() - 2 * EDGE
        room = max(1, (self.height() - HEAD - FOOT - 16) // LINE)
        lines, (total, amount) = shown[:-1], shown[-1]
        for number, (text, price) in enumerate(lines[-room:]):
            box = QRectF(EDGE, HEAD + 8 + number * LINE, width, LINE)
            self._paint_pair(painter, box, text, price, "title", colors.ink)
        foot = QRectF(0, self.height() - FOOT, self.width(), FOOT)
        painter.fillRect(foot, colors.surface)
        painter.fillRect(QRectF(0, foot.top(), self.width(), 1), colors.line)
        self._paint_pair(painter, foot.adjusted(EDGE, 0, -EDGE, 0), total, amount, "amount", colors.ink)

    def _paint_pair(
        self, painter: QPainter, box: QRectF, text: str, amount: str, role: str, ink: QColor
    ) -> None:
        rtl = self.language == "fa"
        font = role_font(role, 0, self.language, True)
        painter.setFont(font)
        painter.setPen(ink)
        wide = painter.fontMetrics().horizontalAdvance(amount) + 8
        start, end = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft) if rtl else (
            Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)  # fmt: skip
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        words = box.adjusted(wide + 16, 0, 0, 0) if rtl else box.adjusted(0, 0, -wide - 16, 0)
        room = round(words.width())
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, int(flags | start), elided)
        painter.drawText(box, int(flags | end), amount)


class CustomerDisplay(QObject):
    """Opens and closes the window for the customer with the setting and with the second screen."""

    def __init__(self, counter: Counter, own: QWidget) -> None:
        super().__init__(own)
        self._counter, self._own = counter, own
        self._preferences = Preferences(counter.bridge.settings)
        self.window: CustomerWindow | None = None
        self._whose: str | None = None
        counter.screens_changed.connect(self.settle)
        counter.sale.changed.connect(self._sale_changed)
        counter.language_changed.connect(self._sale_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self.settle)
        app.screenRemoved.connect(self.settle)

    def settle(self, _screen: object = None) -> None:
        """Show it where the associate's window is not; without a second screen there is none."""
        place = self.place(QGuiApplication.screens())
        if not self._preferences.is_on("customer_display") or place is None:
            self.close()
            return
        if self.window is None:
            self.window = CustomerWindow(self._counter)
            self.window.thanked.timeout.connect(self._sale_changed)
        self.window.setGeometry(place)
        self.window.show()
        self._sale_changed()

    def place(self, screens: Sequence[QScreen]) -> QRect | None:
        """The whole of the first screen the associate's window is not on."""
        own = self._own.screen()
        return next((screen.geometry() for screen in screens if screen is not own), None)

    def close(self) -> None:
        """No second window any more."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _sale_changed(self) -> None:
        sale = self._counter.sale.sale
        if sale is None and self.window is not None and self.window.thanks():
            return  # thanks are said in the language of who bought
        whose = sale.customer if sale is not None else None
        if self.window is not None:
            self._whose = whose
            self._counter.bridge.spawn(self._speak(whose), quiet=True)

    async def _speak(self, customer: str | None) -> None:
        """The customer's language is read once for each change; between two of them the last one counts."""
        from clienteling.services.display import language_of

        language = await self._counter.bridge.run(language_of, customer)
        if self.window is not None and customer == self._whose:
            self.window.set_language(writing.spoken(language, look().language))


def _lines(sale: Sale, language: str) -> list[tuple[str, str]]:
    found = []
    for line in sale.lines:
        if line.change != "gone":
            pieces = f"{writing.digits(str(line.quantity), language)} × " if line.quantity > 1 else ""
            name = ", ".join(part for part in (line.title, line.variant) if part)
            amount = writing.money(line.total, sale.currency, language)
            found.append((f"{pieces}{writing.isolate(name)}", amount))
    return found


def _total(totals: Totals, language: str) -> tuple[str, str]:
    return tongue(language).say("total"), writing.money(totals.total, totals.currency, language)
