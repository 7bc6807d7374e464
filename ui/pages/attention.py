"""The Attention page: what waits to be sent, what needs somebody, and the decision about one question. Mock-up 07."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import i18n
from ui.delegates import AttentionDelegate
from ui.models import attention
from ui.pages.attention_banner import ConnectionBanner
from ui.pages.attention_deciding import Deciding
from ui.pages.attention_decision import Decision
from ui.pages.attention_waiting import FirstColumn
from ui.pages.page import Page
from ui.widgets import Card, EmptyState, Icon, ListView, Text, row

if TYPE_CHECKING:
    from clienteling.services.attention import Item
    from ui.counter import Counter

WIDTHS = (352, 368, 556)
"""The columns of the mock-up; their shares stay in any width."""


class Questions(ListView):
    """The list in the middle. Enter keeps the choice of the question, Space goes to its other side."""

    kept = Signal()
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(AttentionDelegate(), name=name, keeps_choice=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space belong to the decision; the arrows are the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class AttentionPage(Page):
    """Three columns; read again whenever a command is answered, a question comes or goes, or the connection changes."""

    section = "attention"

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._asked: attention.Asked | None = None
        self._deciding = Deciding(counter, self.refresh)
        self.banner = ConnectionBanner()
        self.again = self.banner.again
        self.first = FirstColumn()
        self.list = Questions(self.tr("Needs attention"))
        self.needs = Card(self.tr("Needs attention"), padding=0)
        self._none = EmptyState("check-check", self.tr("Nothing needs you"), tone="ok")
        self._solved = Text("", "small", "ink2", elide=True)
        self.decision = Decision()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.needs.count.set_tone("warn")
        self.needs.add(self.list, 1)
        self.needs.add(self._none, 1)
        foot = QWidget()
        inner = row(Icon("circle-check", 16), self._solved, gap=8, margins=(15, 12, 15, 12))
        inner.setStretch(1, 1)
        foot.setLayout(inner)
        self.needs.set_footer(foot)
        work = row(gap=16)
        for part, share in zip((self.first, self.needs, self.decision), WIDTHS, strict=True):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            work.addWidget(part, share)
        self.outer.addWidget(self.banner)
        self.outer.addSpacing(16)
        self.outer.addLayout(work, 1)

    def _connect(self) -> None:
        self.again.clicked.connect(self._try)
        self.list.chosen.connect(self._show)
        self.list.kept.connect(self.decision.keep)
        self.list.turned.connect(self.decision.other_side)
        self.decision.decided.connect(self._choose)
        self.decision.hand_asked.connect(self._hand)
        self.decision.copy_asked.connect(self._copy)
        self.decision.later_asked.connect(self.later)
        self.decision.profile_asked.connect(self._open_profile)
        self.counter.bridge.state.connect(self._told)
        self.counter.privacy_changed.connect(self._told)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that work here; without a question there is nothing to choose."""
        asked = self._asked is not None and bool(self._asked.items)
        choose = [
            ("↑+↓", self.tr("Move")),
            ("Space", self.tr("Choose side")),
            ("Enter", self.tr("Keep choice")),
        ]
        return [
            *(choose if asked else []),
            ("Ctrl+R", self.tr("Try to connect")), ("F6", self.tr("Next panel")), ("F12", self.tr("Lock")),
        ]  # fmt: skip

    def panels(self) -> list[QWidget]:
        """The questions, the decision, its buttons, what waits, the banner's button."""
        return [
            self.list, self.decision.first_panel(), self.decision.buttons, self.first.waiting.list, self.again,
        ]  # fmt: skip

    async def enter(self, what: Any) -> None:
        """Read everything; `what` may be the key of a question to show."""
        await self.refresh()
        if what:
            self.list.select(str(what))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def cares(self, changed: frozenset[tuple[str, str]]) -> bool:
        """Questions, and the people and sales they are about."""
        return any(kind in ("attention", "customer", "order") for kind, _ in changed)

    async def refresh(self) -> None:
        """Read it again; the question in work stays, and after a decision its place in the list."""
        before = self.list.currentIndex().row()
        self._asked = asked = await self.counter.bridge.run(attention.read)
        hidden = self.counter.privacy
        self.list.set_rows(attention.item_rows(asked.items, hidden))
        if asked.items and not self.list.current_id():
            self.list.select(asked.items[min(max(before, 0), len(asked.items) - 1)].key)
        self.list.setVisible(bool(asked.items))
        self.bars_changed.emit()
        self._none.setVisible(not asked.items)
        self.needs.set_count(len(asked.items), i18n.number(len(asked.items)))
        self._say_solved(asked)
        self.decision.show_item(self._current(), hidden)
        self.first.show_all(asked.waiting, self.counter.online, asked.customers, hidden)
        self.banner.show_state(self.counter.sync, len(asked.waiting))

    def _say_solved(self, asked: attention.Asked) -> None:
        solved = i18n.digits(self.tr("%n solved this week", "", asked.solved))
        if not asked.solved:
            solved = self.tr("Nothing was solved this week yet")
        quick = self.tr("{solved}, mostly within the hour").format(solved=solved)
        self._solved.set_text(quick if asked.quickly and asked.solved else solved)

    def _current(self) -> Item | None:
        key = self.list.current_id()
        return next((item for item in self._asked.items if item.key == key), None) if self._asked else None

    def _show(self, _key: object) -> None:
        if self._asked is not None:
            self.decision.show_item(self._current(), self.counter.privacy)

    def _told(self, _what: object) -> None:
        if self.isVisible():
            self.do(self.refresh())

    def _try(self) -> None:
        self.counter.bridge.try_now()

    def _open_profile(self) -> None:
        item = self._current()
        if item is not None and item.customer_id:
            self.counter.go("customer", (item.customer_id, "name"))

    # Deciding -----------------------------------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        item = self._current()
        if item is not None:
            self._deciding.choose(item, code)

    def _hand(self) -> None:
        item = self._current()
        if item is not None:
            self._deciding.hand(item)

    def _copy(self) -> None:
        item = self._current()
        if item is not None:
            self._deciding.copy(item)

    def later(self) -> None:
        """Leave this question as it is and go to the next one."""
        items = self._asked.items if self._asked else ()
        place = next((number for number, item in enumerate(items) if item.key == self.list.current_id()), 0)
        if items:
            self.list.select(items[(place + 1) % len(items)].key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
