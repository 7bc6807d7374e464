"""Who looks like the customer being typed in: a duplicate that is seen is a duplicate that is not made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui import i18n
from ui.delegates import ResultDelegate
from ui.models.rows import hit_rows
from ui.widgets import Card, EmptyState, ListView

if TYPE_CHECKING:
    from clienteling.services.found import Hit


class SameCard(Card):
    """A list that fills while somebody types."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Known already?"), padding=0)
        self.body.setSpacing(0)
        self.list = ListView(ResultDelegate(), name=self.tr("Known already?"))
        self.list.opened.connect(self.opened)
        empty = EmptyState(
            "user-check", self.tr("Nobody like this yet"), self.tr("Whoever matches appears here."), tone="ok"
        )
        holder = QWidget()
        self._either = QStackedLayout(holder)
        self._either.addWidget(self.list)
        self._either.addWidget(empty)
        self._either.setCurrentIndex(1)
        self.add(holder, 1)

    def show_hits(self, hits: Sequence[Hit], *, privacy: bool) -> None:
        """Set who was found."""
        self.list.set_rows(hit_rows(hits, privacy))
        self.set_count(len(hits), i18n.number(len(hits)))
        self._either.setCurrentIndex(0 if hits else 1)
