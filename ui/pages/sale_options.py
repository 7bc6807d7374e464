"""What to do with a line that is not here: the ways out as radio panels, the best one chosen. Mock-up 05."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import i18n
from ui.models import words
from ui.pages.parts import RadioMark, emptied, widgets_of
from ui.theme import look
from ui.widgets import IconTile, Panel, Text, Thumb, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clienteling.services.sale import Option


COLUMNS, WIDE = 4, 3
"""With more than three ways out, or on a small screen, the cards are too narrow for a picture."""


class OptionCard(Panel):
    """One way out."""

    pressed = Signal(str)
    moved = Signal(int)

    def __init__(self, option: Option, currency: str, *, narrow: bool) -> None:
        super().__init__("selected" if option.chosen else "outline")
        self.option = option
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title, line, lead = self._words(option, currency)
        self.setAccessibleName(f"{title}. {line}")
        names = column(
            Text(title, "small", strong=True, wrap=True), Text(line, "caption", "ink2", wrap=True), gap=0
        )
        inner = row(RadioMark(option.chosen), lead, names, gap=10, margins=(10, 8, 12, 8))
        if narrow:
            lead.hide()
        inner.setStretch(2, 1)
        if option.chosen:
            inner.addWidget(Text(self.tr("Chosen"), "caption", "accent", strong=True))
        self.setLayout(inner)

    def _words(self, option: Option, currency: str) -> tuple[str, str, QWidget]:
        here = self.tr("{count} here").format(count=i18n.number(option.stock_here))
        if option.kind == "swap":
            title = self.tr("Swap to {variant}").format(variant=option.variant)
            return (
                title,
                words.joined(here, i18n.money(option.price, currency)),
                Thumb(option.image or "", 36),
            )
        if option.kind == "send" and option.place is not None:
            title = self.tr("Send from {place}").format(place=words.place(option.place))
            to = (
                self.tr("To {address}").format(address=option.to)
                if option.to
                else self.tr("Address is needed")
            )
            return title, words.joined(to, self.tr("free")), IconTile("truck", size=36, icon_size=16)
        if option.kind == "leave_out":
            return (
                self.tr("Leave it out"),
                self.tr("Stays in the wishlist"),
                IconTile("trash-2", size=36, icon_size=16),
            )
        return (
            self.tr("Sell it anyway"),
            self.tr("The goods are in hand"),
            IconTile("hand-helping", size=36, icon_size=16),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.pressed.emit(self.option.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose, arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.option.id)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = event.key() == Qt.Key.Key_Right
            self.moved.emit(
                1 if forward == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight) else -1
            )
        else:
            super().keyPressEvent(event)


class OptionsPanel(Panel):
    """The panel under the line."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        head = Text(self.tr("Choose what to do with this line"), "small", strong=True)
        self._elsewhere = Text("", "caption", "ink2", elide=True)
        hint = Text(self.tr("Arrow keys to move, Enter to choose"), "caption", "ink2")
        self._cards = QGridLayout()
        self._cards.setSpacing(8)
        self.setLayout(
            column(
                row(head, self._elsewhere, None, hint, gap=10), self._cards, gap=8, margins=(12, 8, 12, 12)
            )
        )
        self._shown: tuple[Option, ...] = ()

    def show_options(self, options: Sequence[Option], currency: str) -> None:
        """Set the ways out; a place that cannot send is told, not offered."""
        if tuple(options) == self._shown:
            return
        self._shown = tuple(options)
        focused = any(card.hasFocus() for card in widgets_of(self._cards))
        emptied(self._cards)
        told = [
            option.place for option in options if option.kind == "other_store" and option.place is not None
        ]
        places = words.listed(f"{i18n.number(place.count)} {words.place(place)}" for place in told)
        self._elsewhere.set_text(self.tr("Elsewhere: {places}").format(places=places) if places else "")
        offered = [option for option in options if option.kind != "other_store"]
        most = WIDE if look().compact else COLUMNS
        columns = len(offered) if len(offered) <= most else WIDE
        for column_gone in range(columns, COLUMNS):
            self._cards.setColumnStretch(column_gone, 0)
        for number, option in enumerate(offered):
            card = OptionCard(option, currency, narrow=columns > WIDE or look().compact)
            card.pressed.connect(self.chosen)
            card.moved.connect(self._move)
            self._cards.addWidget(card, number // columns, number % columns)
            self._cards.setColumnStretch(number % columns, 1)
            if self.isVisible():
                card.show()
        first = self.first()
        if focused and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def first(self) -> QWidget | None:
        """The way out that is chosen, else the first one: where the focus belongs."""
        cards = [card for card in widgets_of(self._cards) if isinstance(card, OptionCard)]
        return next((card for card in cards if card.option.chosen), next(iter(cards), None))

    def _move(self, step: int) -> None:
        cards = widgets_of(self._cards)
        here = next((number for number, card in enumerate(cards) if card.hasFocus()), 0)
        cards[(here + step) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
