"""The window: rail, top bar, page stack, key bar, toasts and dialogs. Navigation and nothing else."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import search
from ui.counter import Counter
from ui.handing_over import handed_over
from ui.page_trouble import entered
from ui.pages.book import build
from ui.pages.help_sheet import show_help
from ui.pages.page import Page
from ui.theme import look
from ui.widgets import Toasts
from ui.widgets.dialog import open_dialogs
from ui.window_frame import ALONE, WindowFrame
from ui.window_keys import WindowKeys
from ui.window_lock import WindowLock
from ui.window_news import WindowNews


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
        counter.going.connect(self.go)
        counter.back.connect(self.go_back)
        counter.help_asked.connect(self.show_help)
        self._news = WindowNews(self)
        self._window_keys, self._lock = WindowKeys(self), WindowLock(self)

    def _build(self) -> None:
        self._body = body = WindowFrame(self.counter)
        self.rail, self.top, self.stack, self.key_bar = body.rail, body.top, body.stack, body.key_bar
        self.banner = body.banner
        self._frame.addWidget(body)
        self.rail.chosen.connect(self.section)
        self.top.pill.clicked.connect(partial(self.section, "attention", None))
        self.top.privacy_asked.connect(self.toggle_privacy)
        self.top.peeked.connect(self.counter.peek)
        self.top.lock_asked.connect(self.lock)
        self.searching = search.Search(self.counter, self.top.search)
        self.top.search.opened.connect(self.searching.open)

    # Going somewhere ----------------------------------------------------------------------------------------------

    def go(self, name: str, what: Any = None) -> None:
        """Show a page and remember where we were, so that Esc goes back."""
        if not self.alone and self.at != "trouble" and self._now != (name, what):
            self._trail = [*self._trail[-19:], self._now]
        if name == "find":
            self._trail = []
        self._show(name, what)

    def go_back(self) -> None:
        """The page before this one; at the beginning it is Find."""
        name, what = self._trail.pop() if self._trail else ("find", None)
        self._show(name, what)

    def _show(self, name: str, what: Any) -> None:
        if self._lock.keep(name, what):
            return
        before = self._pages.get(self._now[0])
        if before is not None and self._now[0] != name:
            before.leave()
        self.searching.clear()
        self._put(name, None if name == "sale" else what)  # back at a sale it begins and adds nothing
        self.counter.bridge.spawn(entered(self, name, what))

    def _put(self, name: str, what: Any) -> Page:
        """The page on the screen, with its bars and the focus in it; it is not told."""
        self._now = (name, what)
        page, alone = self.kept(name), self.alone
        if alone:
            self.close_dialogs()
        self._body.show_page(name, page, alone=alone)
        self.show_bars()
        panels = page.panels()
        if panels:
            panels[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def cover(self, name: str, what: Any = None) -> None:
        """Show a page over the one on the screen, which is not left and stays as it is."""
        self.counter.bridge.spawn(self._put(name, what).enter(what))

    def uncover(self, name: str, what: Any) -> None:
        """Go on with the page that was covered; what changed meanwhile is read again."""
        self.counter.bridge.spawn(self._put(name, what).refresh())

    def kept(self, name: str) -> Page:
        """The page of this name, built when first asked for."""
        if name not in self._pages:
            page = build(name, self.counter)
            page.bars_changed.connect(self.show_bars)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    @property
    def now(self) -> tuple[str, Any]:
        """The name of the page on the screen, and what it was entered with."""
        return self._now

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
        self._lock.forget()
        self._show(*self._now)

    def scanned(self, code: str) -> None:
        """A scan, wherever the focus is: the page takes it, or the customer behind it opens."""
        if not self._now[0]:
            return
        self.close_dialogs()
        if self.alone or self.at == "payment":
            self.page.scanned(code)
        else:
            self.counter.bridge.spawn(self._heard(code))

    async def _heard(self, code: str) -> None:
        """A colleague's badge first: no page takes it for a card or goods."""
        if not await handed_over(self.counter, code) and not self.page.scanned(code):
            await search.open_scanned(self.counter, code)

    def toggle_privacy(self) -> None:
        """Shorten names, phones and e-mails on the screen, or show them again."""
        self.counter.set_privacy(not self.counter.privacy)

    # Keys ---------------------------------------------------------------------------------------------------------

    def find_someone(self) -> None:
        """F2: the search field of this page, or the find page's."""
        if self.alone:
            return
        if self.page.searches:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.go("find")

    def section(self, page: str, what: Any = None) -> None:
        """Go to a page of the working window; nowhere before somebody works at the till."""
        if not self.alone:
            self.go(page, what)

    def show_help(self) -> None:
        """F1: every key that works here."""
        if not self.has_dialog():
            show_help(self, self.page.keys(), self.alone, self.counter.manages)

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
        event.setAccepted(self.counter.may_close())
        if event.isAccepted():
            self.closing.emit()
