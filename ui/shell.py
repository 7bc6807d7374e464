"""The window: rail, top bar, page stack, key bar, toasts and dialogs. Navigation and nothing else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import search
from ui.bars import KeyBar, TopBar
from ui.counter import Counter
from ui.pages.book import build
from ui.pages.help_sheet import show_help
from ui.pages.page import Page
from ui.pages.payment_unknown import PaymentBanner
from ui.rail import Rail, sections
from ui.theme import look
from ui.widgets import Toasts, row
from ui.widgets.dialog import open_dialogs
from ui.window_keys import WindowKeys
from ui.window_news import WindowNews

ALONE = {"starting", "enrol", "sign_in"}
"""Pages that fill the window, before anybody works at the till."""


class Shell(QWidget):
    """One window of one till."""

    closing = Signal()

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        counter.set_window(self, self.has_dialog)
        self.setWindowTitle("Clienteling")
        self.setMinimumSize(1024, 640)
        self._pages: dict[str, Page] = {}
        self._trail: list[tuple[str, Any]] = []
        self._now: tuple[str, Any] = ("", None)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._build()
        self.toasts = Toasts(self)
        self._listen()
        self._window_keys = WindowKeys(self)

    def _build(self) -> None:
        self._body = QWidget()
        self.rail = Rail(sections())
        self.top = TopBar()
        self.stack = QStackedWidget()
        self.key_bar = KeyBar()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self.banner = PaymentBanner(self.counter)
        for widget in (self.top, self.banner, self.stack, self.key_bar):
            middle.addWidget(widget, int(widget is self.stack))
        across = row(self.rail, middle, gap=0)
        across.setStretch(1, 1)
        self._body.setLayout(across)
        self._frame.addWidget(self._body)
        self.rail.chosen.connect(self.section)
        self.top.pill.clicked.connect(self._attention)
        self.top.privacy_asked.connect(self.toggle_privacy)
        self.top.lock_asked.connect(self.lock)
        self.top.search.opened.connect(self._open_hit)
        self.searching = search.Search(self.counter, self.top.search)
        self.top.show_privacy(self.counter.privacy)

    def _listen(self) -> None:
        self.counter.going.connect(self.go)
        self.counter.back.connect(self.go_back)
        self._news = WindowNews(self)

    # Going somewhere ----------------------------------------------------------------------------------------------

    def go(self, name: str, what: Any = None) -> None:
        """Show a page and remember where we were, so that Esc goes back."""
        if self._now[0] and self._now[0] not in ALONE and self._now != (name, what):
            self._trail = [*self._trail[-19:], self._now]
        if name == "find":
            self._trail = []
        self._show(name, what)

    def show_starting(self) -> None:
        """The first page there is, before anything of the till is open."""
        self._show("starting", None)

    def go_back(self) -> None:
        """The page before this one; at the beginning it is Find."""
        name, what = self._trail.pop() if self._trail else ("find", None)
        self._show(name, what)

    def _show(self, name: str, what: Any) -> None:
        before = self._pages.get(self._now[0])
        if before is not None and self._now[0] != name:
            before.leave()
        self.searching.clear()
        self._now = (name, None if name == "sale" else what)  # coming back to a sale begins and adds nothing
        page = self.kept(name)
        alone = name in ALONE
        if alone:
            self.close_dialogs()
        for part in (self.rail, self.top, self.key_bar):
            part.setVisible(not alone)
        self.stack.setCurrentWidget(page)
        self.rail.mark(page.section)
        self.banner.show_for(name, alone=alone)
        self.show_bars()
        panels = page.panels()
        if panels:
            panels[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.counter.bridge.spawn(page.enter(what))

    def kept(self, name: str) -> Page:
        """The page of this name, built when first asked for."""
        if name not in self._pages:
            page = build(name, self.counter)
            page.bars_changed.connect(self.show_bars)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    @property
    def at(self) -> str:
        """The name of the page on the screen."""
        return self._now[0]

    @property
    def alone(self) -> bool:
        """Whether the page fills the window: nobody works at the till yet."""
        return self._now[0] in ALONE

    @property
    def page(self) -> Page:
        """The page on the screen."""
        return self._pages[self._now[0]]

    def show_bars(self) -> None:
        """The top bar and the key bar follow the page."""
        page = self.page
        self.top.show_page(page.searches, page.title())
        self.key_bar.show_keys(page.keys())
        QTimer.singleShot(0, self.toasts.settle)

    def rebuild(self) -> None:
        """Build everything anew in another language; the sale and the place stay."""
        for page in self._pages.values():
            page.leave()
            page.deleteLater()
        self._pages = {}
        self._frame.removeWidget(self._body)
        self._body.deleteLater()
        self._build()
        self._news.tell_again()
        self._show(*self._now)

    # What the window listens to -----------------------------------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A scan, wherever the focus is: the page takes it, or the customer behind it opens."""
        if not self._now[0]:
            return
        self.close_dialogs()
        if self.page.scanned(code) or self._now[0] in ALONE:
            return
        self.counter.bridge.spawn(search.open_scanned(self.counter, code))

    def _open_hit(self, customer: object) -> None:
        self.searching.open(str(customer))

    def toggle_privacy(self) -> None:
        """Shorten names, phones and e-mails on the screen, or show them again."""
        self.counter.set_privacy(not self.counter.privacy)

    # Keys ---------------------------------------------------------------------------------------------------------

    def find_someone(self) -> None:
        """F2: the search field of this page, or the find page's."""
        if self._now[0] in ALONE:
            return
        if self.page.searches:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.go("find")

    def section(self, page: str, what: Any = None) -> None:
        """Go to a page of the working window; nothing before somebody works at the till."""
        if not self.alone:
            self.go(page, what)

    def _attention(self) -> None:
        self.section("attention")

    def show_help(self) -> None:
        """F1: every key that works here."""
        if not self.has_dialog():
            show_help(self, self.page.keys(), self._now[0] in ALONE)

    def has_dialog(self) -> bool:
        """Whether something lies over the page."""
        return bool(open_dialogs(self))

    def close_dialogs(self) -> None:
        """Close what lies over the page, each as Esc does."""
        for dialog in reversed(open_dialogs(self)):
            dialog.close_with("")

    def lock(self) -> None:
        """F12: nobody works here until somebody signs in; what was being asked is not answered."""
        if not self.alone:
            self.counter.lock()

    # Qt -----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of the window decides the density."""
        super().resizeEvent(event)
        look().set_height(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """The application ends after its workers did."""
        event.accept()
        self.closing.emit()
