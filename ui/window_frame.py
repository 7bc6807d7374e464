"""What stands around the page: rail, top bar, the banner of an unknown payment, key bar. It shows; where to go is the shell's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.bars import KeyBar, TopBar
from ui.pages.payment_unknown import PaymentBanner
from ui.rail import Rail, sections
from ui.widgets import row
from ui.widgets.stops import step_around

if TYPE_CHECKING:
    from ui.counter import Counter
    from ui.pages.page import Page

ALONE = {"", "starting", "enrol", "sign_in", "lock"}
"""Pages that fill the window: nobody works at the till."""


class WindowFrame(QWidget):
    """Built anew for another language; the pages in its stack too."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self._counter = counter
        self.rail = Rail(sections())
        self.rail.show_for(counter.manages)
        counter.here_changed.connect(self._show_sections)
        self.top = TopBar()
        self.stack = QStackedWidget()
        self.key_bar = KeyBar()
        self.banner = PaymentBanner(counter)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.top, self.banner, self.stack, self.key_bar):
            middle.addWidget(widget, int(widget is self.stack))
        across = row(self.rail, middle, gap=0)
        across.setStretch(1, 1)
        self.setLayout(across)
        self.top.show_privacy(counter.privacy)

    def show_page(self, name: str, page: Page, *, alone: bool) -> None:
        """Put a page on the screen, with the bars around it or alone."""
        for part in (self.rail, self.top, self.key_bar):
            part.setVisible(not alone)
        self.stack.setCurrentWidget(page)
        self._show_sections()
        self.rail.mark(page.section)
        self.banner.show_for(name, alone=alone)

    def _show_sections(self) -> None:
        self.rail.show_for(self._counter.manages)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows what is seen: Qt would follow the order in which things were built."""
        page = self.stack.currentWidget()
        around = page is not None and step_around(self.window(), page, forward)
        return around or super().focusNextPrevChild(forward)
