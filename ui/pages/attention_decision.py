"""The decision at the end of the Attention page: one question, its sides, what a choice does, and what happened. Mock-up 07.

It says what was chosen; carrying it out is the page's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models import attention, attention_journal
from ui.pages.attention_parts import Consequences, QuestionHead, Story, Told, side_card
from ui.pages.parts import emptied
from ui.widgets import (
    Button,
    Card,
    EmptyState,
    Flow,
    Hairline,
    Scroll,
    SideCard,
    announce,
    row,
)

if TYPE_CHECKING:
    from clienteling.services.attention import Item


class Decision(Card):
    """`decided` gives the code of a choice; the other signals name what else was asked for."""

    decided = Signal(str)
    hand_asked = Signal()
    copy_asked = Signal()
    later_asked = Signal()
    profile_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setAccessibleName(self.tr("Decision"))
        self.item: Item | None = None
        self.sides: dict[str, SideCard] = {}
        self.primary: Button | None = None
        self._whose, self._privacy = "", False
        self.body.setSpacing(0)
        self._none = EmptyState(
            "inbox", self.tr("No question is open"), self.tr("What two people change at once is asked here.")
        )  # fmt: skip
        inside = QWidget()
        self._parts = QVBoxLayout(inside)
        self._parts.setContentsMargins(19, 16, 19, 16)
        self._parts.setSpacing(0)
        self._does = Consequences()
        self.buttons = Flow(gap=8)
        self._scroll = Scroll(inside, beside=False)
        self.add(self._scroll, 1)
        self.add(self._none, 1)
        self._scroll.hide()

    def show_item(self, item: Item | None, privacy: bool) -> None:
        """Show a question, or that there is none; the chosen side stays while the question is the same."""
        if (item, privacy) == (self.item, self._privacy):
            return
        same = item is not None and self.item is not None and item.key == self.item.key
        before = self._whose if same else ""
        self.item, self._privacy = item, privacy
        self._scroll.setVisible(item is not None)
        self._none.setVisible(item is None)
        emptied(self._parts)
        self.sides, self.primary, self._whose = {}, None, ""
        if item is not None:
            self._build(item)
            self._select(before or self._recommended(item))
            self._scroll.verticalScrollBar().setValue(0)

    def first_panel(self) -> QWidget:
        """Where F6 goes in here: the chosen side, or the buttons."""
        usable = [card for card in self.sides.values() if card.focusPolicy() != Qt.FocusPolicy.NoFocus]
        return next((card for card in usable if card.checked), usable[0] if usable else self.buttons)

    def other_side(self, _step: int = 1) -> None:
        """Space in the list, an arrow on a card: the side that is not chosen."""
        if self.item is None:
            return
        usable = [whose for whose in self.sides if attention.side_choice(self.item, whose) is not None]
        others = [whose for whose in usable if whose != self._whose]
        if others:
            had_focus = any(card.hasFocus() for card in self.sides.values())
            self._select(others[0], said=True)
            if had_focus:
                self.sides[others[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> None:
        """Enter: what the filled button does."""
        if self.primary is not None and self.primary.isEnabled():
            self.primary.animateClick()

    # Building it --------------------------------------------------------------------------------------------------

    def _build(self, item: Item) -> None:
        head = QuestionHead(item, self._privacy)
        head.profile_asked.connect(self.profile_asked)
        self._parts.addWidget(head)
        self._parts.addSpacing(14)
        self._parts.addWidget(Hairline())
        self._parts.addSpacing(16)
        if item.sides:
            self._parts.addWidget(self._side_cards(item))
            self._parts.addSpacing(16)
        if lines := attention_journal.told(item):
            self._parts.addWidget(Told(lines))
            self._parts.addSpacing(16)
        self._does = Consequences()
        self.buttons = Flow(gap=8)
        for part, gap in ((self._does, 16), (self.buttons, 18), (Hairline(), 14)):
            self._parts.addWidget(part)
            self._parts.addSpacing(gap)
        self._parts.addWidget(Story(item, self._privacy))
        self._parts.addStretch(1)
        self._parts.addWidget(self._copy_line())

    def _side_cards(self, item: Item) -> QWidget:
        box = QWidget()
        across = row(gap=12)
        for shown in attention.sides(item, self._privacy):
            card = side_card(shown)
            card.set_usable(attention.side_choice(item, shown.whose) is not None and not item.by_manager)
            card.chosen.connect(self._chosen)
            card.kept.connect(self.keep)
            card.moved.connect(self.other_side)
            self.sides[shown.whose] = card
            across.addWidget(card, 1)
        box.setLayout(across)
        return box

    def _copy_line(self) -> QWidget:
        line = QWidget()
        copy = Button(self.tr("Save a copy for support"), "link", "download")
        copy.clicked.connect(self.copy_asked)
        line.setLayout(row(copy, None, margins=(0, 8, 0, 0)))
        return line

    # Choosing -----------------------------------------------------------------------------------------------------

    def _recommended(self, item: Item) -> str:
        codes = {whose: attention.side_choice(item, whose) for whose in self.sides}
        kept = [whose for whose, choice in codes.items() if choice is not None]
        return next(
            (whose for whose in kept if (codes[whose] or item.choices[0]).recommended),
            kept[0] if kept else "",
        )

    def _chosen(self, whose: str) -> None:
        self._select(whose, said=True)

    def _select(self, whose: str, *, said: bool = False) -> None:
        self._whose = whose
        for name, card in self.sides.items():
            card.set_checked(name == whose and card.focusPolicy() != Qt.FocusPolicy.NoFocus)
        self._show_choice()
        if said and whose in self.sides:
            announce(self, self.sides[whose].accessibleName())

    def _code(self) -> str:
        """The choice that Enter carries out."""
        item = self.item
        if item is None:
            return ""
        side = attention.side_choice(item, self._whose) if self._whose else None
        return side.code if side is not None else next((each.code for each in item.choices), "")

    def _show_choice(self) -> None:
        item, code = self.item, self._code()
        if item is None:
            return
        self._does.show_choice(item, code, self._privacy)
        if item.by_manager:
            self._for_manager(item)
            return
        self.primary = Button(attention.choice(item, code, self._privacy), "primary", keys="Enter")
        self.primary.clicked.connect(self._decider(code))
        kept = {each.code for whose in self.sides if (each := attention.side_choice(item, whose)) is not None}
        others = [each.code for each in item.choices if each.code != code and each.code not in kept]
        buttons = []
        for other in others:
            glyph = "list-todo" if other == "ask_later" else ""
            button = Button(attention.choice(item, other, self._privacy), "secondary", glyph)
            button.clicked.connect(self._decider(other))
            buttons.append(button)
        self.buttons.set_widgets(self.primary, *buttons, *self._always(item))

    def _always(self, item: Item) -> list[Button]:
        """What is possible with every question: a manager, or later."""
        later = Button(self.tr("Later"), "ghost", "clock")
        later.clicked.connect(self.later_asked)
        if not item.can_hand:
            return [later]
        hand = Button(self.tr("Hand to a manager"), "secondary", "user-check")
        hand.clicked.connect(self.hand_asked)
        return [hand, later]

    def _for_manager(self, item: Item) -> None:
        """What an associate may do with a manager's question."""
        buttons = self._always(item)
        if not item.for_manager:
            self.primary = Button(self.tr("Hand to a manager"), "primary", "user-check", "Enter")
            self.primary.clicked.connect(self.hand_asked)
            buttons = [self.primary, buttons[-1]]
        self.buttons.set_widgets(*buttons)

    def _decider(self, code: str) -> object:
        def decide() -> None:
            self.decided.emit(code)

        return decide
