"""The window: rail, top bar, page stack, key bar, toasts and dialogs. Navigation and nothing else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import i18n, search
from ui.bars import KeyBar, TopBar
from ui.counter import Counter, Note
from ui.pages.book import build, warm
from ui.pages.help_sheet import show_help
from ui.pages.page import Page
from ui.rail import Rail, Section
from ui.theme import look
from ui.widgets import Dialog, Toasts

ALONE = {"starting", "enrol", "sign_in"}
"""Pages that fill the window, before anybody works at the till."""


class Shell(QWidget):
    """One window of one till."""

    closing = Signal()

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        counter.set_window(self)
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
        self._keys()

    def _build(self) -> None:
        self._body = QWidget()
        self.rail = Rail(self._sections())
        self.top = TopBar()
        self.stack = QStackedWidget()
        self.key_bar = KeyBar()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self.stack, 1), (self.key_bar, 0)):
            middle.addWidget(widget, stretch)
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(middle, 1)
        self._frame.addWidget(self._body)
        self.rail.chosen.connect(self._section)
        self.top.pill.clicked.connect(self._waiting)
        self.top.privacy_asked.connect(self.toggle_privacy)
        self.top.lock_asked.connect(self._lock)
        self.top.search.opened.connect(self._open_hit)
        self._search = search.Search(self.counter, self.top.search)
        self.top.show_privacy(self.counter.privacy)

    def _sections(self) -> list[Section]:
        return [
            Section("find", "search", self.tr("Find"), "Alt+1"),
            Section("sale", "shopping-bag", self.tr("Sale"), "Alt+2"),
            Section("settings", "settings", self.tr("Settings"), "Alt+7"),
        ]

    def _listen(self) -> None:
        counter = self.counter
        counter.going.connect(self.go)
        counter.back.connect(self.go_back)
        counter.noted.connect(self._note)
        counter.here_changed.connect(self._show_person)
        counter.privacy_changed.connect(self._show_privacy)
        counter.bridge.state.connect(self._show_state)
        counter.bridge.trouble.connect(counter.note_problem)

    def _keys(self) -> None:
        for keys, slot in (
            ("F2", self.find_someone), ("Ctrl+K", self.find_someone), ("F3", self._new_sale), ("Ctrl+N", self._new_customer),
            ("F6", self._next_panel), ("Shift+F6", self._panel_before), ("F8", self.toggle_privacy),
            ("Alt+1", self._go_find), ("Alt+2", self._go_sale), ("Alt+7", self._go_settings),
            ("F12", self._lock), ("Ctrl+L", self._lock), ("F1", self.show_help), ("F11", self._full_screen),
            ("Esc", self._escape),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

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
        self._now = (name, what)
        page = self._page(name)
        alone = name in ALONE
        for part in (self.rail, self.top, self.key_bar):
            part.setVisible(not alone)
        self.stack.setCurrentWidget(page)
        self.rail.mark(page.section)
        self.show_bars()
        panels = page.panels()
        if panels:
            panels[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.counter.bridge.spawn(page.enter(what))

    def _page(self, name: str) -> Page:
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
    def page(self) -> Page:
        """The page on the screen."""
        return self._pages[self._now[0]]

    def show_bars(self) -> None:
        """The top bar and the key bar follow the page."""
        page = self.page
        self.top.show_page(page.searches, page.title())
        self.key_bar.show_keys(page.keys())

    def rebuild(self) -> None:
        """Build everything anew in another language; the sale and the place stay."""
        for page in self._pages.values():
            page.leave()
            page.deleteLater()
        self._pages = {}
        self._frame.removeWidget(self._body)
        self._body.deleteLater()
        self._build()
        self._show_person()
        if self.counter.sync is not None:
            self._show_state(self.counter.sync)
        self._show(*self._now)

    # What the window listens to -----------------------------------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A scan, wherever the focus is: the page takes it, or the customer behind it opens."""
        if not self._now[0] or self.page.scanned(code) or self._now[0] in ALONE:
            return
        self.counter.bridge.spawn(search.open_scanned(self.counter, code))

    def _open_hit(self, customer: object) -> None:
        self._search.open(str(customer))

    def _note(self, note: Note) -> None:
        self.toasts.show(
            note.text,
            detail=note.detail,
            tone=note.tone,
            icon=note.icon,
            action=note.action,
            on_action=note.on_action,
        )

    def _show_state(self, state: Any) -> None:
        at = i18n.clock(state.last) if state.last is not None else ""
        if state.kind == "synced":
            self.top.pill.set_state("synced", time=at)
        elif state.kind == "cannot":
            self.top.pill.set_state("cannot")
        else:
            self.top.pill.set_state(state.kind, count=state.waiting)

    def _show_person(self) -> None:
        session = self.counter.bridge.session
        here = self.counter.here
        if session is not None:
            self.top.person.show_person(session.associate_id, session.name, here.till)
            warm(self._page)
        else:
            self.top.person.show_person("", "", "")

    def _show_privacy(self, on: bool) -> None:
        self.top.show_privacy(on)

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

    def _section(self, page: str) -> None:
        if self._now[0] not in ALONE:
            self.go(page)

    def _go_find(self) -> None:
        self._section("find")

    def _go_sale(self) -> None:
        self._section("sale")

    def _go_settings(self) -> None:
        self._section("settings")

    def _waiting(self) -> None:
        self._section("waiting")

    def _new_sale(self) -> None:
        if self._now[0] not in ALONE:
            self.go("sale", "new")

    def _new_customer(self) -> None:
        self._section("new_customer")

    def _next_panel(self) -> None:
        self._to_panel(1)

    def _panel_before(self) -> None:
        self._to_panel(-1)

    def _to_panel(self, step: int) -> None:
        panels = [panel for panel in self.page.panels() if panel.isVisible()]
        if not panels:
            return
        here = next(
            (n for n, panel in enumerate(panels) if panel.hasFocus() or panel.isAncestorOf(self._focus())), -1
        )
        panels[(here + step) % len(panels)].setFocus(Qt.FocusReason.TabFocusReason)

    def _focus(self) -> QWidget:
        focused: QWidget | None = self.focusWidget()
        return focused if focused is not None else self

    def show_help(self) -> None:
        """F1: every key that works here."""
        if not self.findChildren(Dialog):
            show_help(self, self.page.keys(), self._now[0] in ALONE)

    def close_dialogs(self) -> None:
        """Close what lies over the page, as Esc does."""
        for dialog in self.findChildren(Dialog):
            dialog.close_with("")

    def _lock(self) -> None:
        if self._now[0] not in ALONE:
            self.counter.lock()

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _escape(self) -> None:
        if self._now[0] in ALONE or self.page.escape():
            return
        if self._now[0] != "find":
            self.go_back()

    # Qt -----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of the window decides the density."""
        super().resizeEvent(event)
        look().set_height(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """The application ends after its workers did."""
        event.accept()
        self.closing.emit()
