"""A field that finds goods by SKU, barcode or title and says which one was chosen; used by the sale and the wishlist."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.delegates import ResultRow
from ui.models import words
from ui.models.profile_rows import stock_chip
from ui.widgets import SearchField, row

if TYPE_CHECKING:
    from clienteling.services.catalogue import Item
    from ui.counter import Counter


class AddItem(QWidget):
    """Type, choose, go on typing. A scan goes straight through the page."""

    chosen = Signal(str)

    def __init__(self, counter: Counter, placeholder: str) -> None:
        super().__init__()
        self._counter = counter
        self._asking: asyncio.Future[None] | None = None
        self._found: tuple[Item, ...] = ()
        self.field = SearchField(placeholder, "", "scan-barcode")
        self.field.setMaximumWidth(16_777_215)
        self.setLayout(row(self.field))
        self.setFocusProxy(self.field)
        self.field.typed.connect(self._typed)
        self.field.submitted.connect(self._submitted)
        self.field.opened.connect(self._chosen)
        self.field.cancelled.connect(self.clear)

    def clear(self) -> None:
        """Empty the field and close the list."""
        self._found = ()
        self.field.clear()
        self.field.set_rows([])

    def _typed(self, text: str) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._counter.bridge.spawn(self._ask(text))

    async def _ask(self, text: str) -> None:
        from clienteling.services import catalogue

        self._found = await self._counter.bridge.run(catalogue.find, text)
        nothing = self.tr("Nothing is called that. Try the SKU or scan the label.")
        self.field.set_rows(
            [_row(item) for item in self._found[:8]], note="" if self._found or not text.strip() else nothing
        )

    def _submitted(self, text: str) -> None:
        self._counter.bridge.spawn(self._first(text))

    async def _first(self, text: str) -> None:
        from clienteling.services import lookup

        is_scanned = self.field.is_scanned()
        if is_scanned and (sku := (await self._counter.bridge.run(lookup.scan, text)).sku) is not None:
            self._chosen(sku)
            return
        await self._ask(text)
        if self._found and not is_scanned:  # half a code is nothing by likeness
            self._chosen(self._found[0].sku)

    def _chosen(self, sku: object) -> None:
        self.clear()
        self.chosen.emit(str(sku))


def _row(item: Item) -> ResultRow:
    line = words.joined(item.variant, words.sku(item.sku), i18n.money(item.price, item.currency))
    chip = stock_chip(item.stock_here, item.stock_elsewhere)
    return ResultRow(item.sku, item.title, "", "", line, chip=chip, picture=item.image or "")
