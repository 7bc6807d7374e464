"""The sheet of paper on the screen, on its sunken tray. Mock-up 06b."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.receipts.painter import TOOTH, WIDTH, Paper
from ui.theme import look
from ui.theme.drawing import rounded
from ui.theme.tokens import tokens
from ui.widgets import Scroll, column, row

if TYPE_CHECKING:
    from clienteling.services.receipt import ReceiptContent

TRAY = 20


class Sheet(QWidget):
    """The paper itself, as high as what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._paper: Paper | None = None
        self.setAccessibleName(self.tr("Receipt"))

    def show_content(self, content: ReceiptContent) -> None:
        """Lay it out anew."""
        self.show_paper(Paper.of(content))

    def show_paper(self, paper: Paper) -> None:
        """Any paper: a receipt, or the figures of a day."""
        self._paper = paper
        self.setAccessibleDescription(self._paper.text)
        self.setFixedSize(WIDTH + 1, self._paper.height + TOOTH + 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        if self._paper is not None:
            self._paper.paint_sheet(QPainter(self))


class Tray(QWidget):
    """The tray around it; a long receipt scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()
        holder = QWidget()
        holder.setLayout(column(row(None, self.sheet, None, gap=0), None, margins=(0, 0, 0, 0)))
        self.setMinimumWidth(WIDTH + 2 * TRAY + 4)
        self.setLayout(column(Scroll(holder), margins=(TRAY + 1, TRAY, TRAY + 1, TRAY)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tray."""
        colors = look().colors
        rounded(QPainter(self), QRectF(self.rect()), tokens().radius["card"], colors.hover, colors.line)
