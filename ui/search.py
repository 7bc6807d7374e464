"""What both search fields do: look on this till while typing, ask the hub when nobody is here, open the customer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from clienteling.errors import ClientelingError, NotSignedIn, Unauthorized
from ui.models.rows import hit_rows
from ui.problems import problem

if TYPE_CHECKING:
    from clienteling.services.found import Found, Hit, Scan
    from ui.counter import Counter
    from ui.widgets import SearchField, SearchHero

LIVE_AFTER = 0.4
"""Seconds of quiet before the hub is asked for somebody who is not on this till."""


class Search(QObject):
    """Wires one search field. Only the newest question is answered: `answered` says what was asked, and the answer or None."""

    answered = Signal(str, object)

    def __init__(self, counter: Counter, field: SearchField | SearchHero) -> None:
        super().__init__(field)
        self._counter = counter
        self._field = field
        self._asking: asyncio.Future[None] | None = None
        self._hits: tuple[Hit, ...] = ()
        self._text = ""
        counter.privacy_changed.connect(self._show_again)
        field.typed.connect(self._typed)
        field.submitted.connect(self._submitted)
        field.cancelled.connect(self.clear)

    def clear(self) -> None:
        """Empty the field and close the list; what is still being looked for is not shown any more."""
        if self._asking is not None:
            self._asking.cancel()
        self._hits, self._text = (), ""
        self._field.clear()
        self._field.set_rows([])
        self.answered.emit("", None)

    def open(self, customer: str) -> None:
        """Open somebody from the list and remember how they were found."""
        hit = next((each for each in self._hits if each.customer == customer), None)
        self.clear()
        means = hit.matched.field if hit is not None else "name"
        self._counter.go("customer", (customer, means))

    def _typed(self, text: str) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._counter.bridge.spawn(self._ask(text))

    def _submitted(self, text: str) -> None:
        heard = self._field.is_scanned()
        self._counter.bridge.spawn(self._heard(text) if heard else self._ask_and_open(text))

    async def _heard(self, text: str) -> None:
        """A scan that a busy computer tore apart was typed here: it opens what it stands for exactly, or nobody."""
        from clienteling.services import lookup

        if self._asking is not None:
            self._asking.cancel()
        scan = await self._counter.bridge.run(lookup.scan, text)
        if scan.problem is None or scan.problem == "bank_card":
            self.clear()
            open_found(self._counter, scan)
            return
        found = await self._ask(text)
        if len(found.hits) == 1 and found.hits[0].is_whole:
            self.open(found.hits[0].customer)

    async def _ask(self, text: str) -> Found:
        from clienteling.services import lookup

        self._text = text
        found = await self._counter.bridge.run(lookup.find, text)
        self._show(found)
        if (
            not found.hits
            and found.asked != "nothing"
            and found.problem != "bank_card"
            and self._counter.online
        ):
            await asyncio.sleep(LIVE_AFTER)
            found = await self._ask_hub(text, found)
        return found

    async def _ask_hub(self, text: str, found: Found) -> Found:
        from clienteling.services import lookup

        try:
            found = await self._counter.bridge.live(lookup.live, text)
        except (Unauthorized, NotSignedIn):
            self._field.set_rows([], note=_tr("To search all stores, sign in again: F12."))
            return found
        except ClientelingError as error:
            self._field.set_rows([], note=_said(error))
            return found
        if text == self._text:
            self._show(found)
        return found

    async def _ask_and_open(self, text: str) -> None:
        if self._asking is not None:
            self._asking.cancel()
        found = await self._ask(text)
        if found.hits:
            self.open(found.hits[0].customer)
        elif found.problem == "bank_card":  # not even in the field
            self._field.clear()
            self._show(found)

    def _show_again(self, *_: object) -> None:
        """Privacy went on or off under an open list."""
        if self._hits:
            self._field.set_rows(hit_rows(self._hits, self._counter.privacy))

    def _show(self, found: Found) -> None:
        self._hits = found.hits
        self._field.set_rows(
            hit_rows(found.hits, self._counter.privacy), note=_note(found, self._counter.online)
        )
        self.answered.emit(self._text, found)


def _note(found: Found, online: bool) -> str:
    if found.problem == "bank_card":
        return _tr("That looks like a bank card number. It was not kept.")
    if found.problem == "too_long":
        return _tr("This is too long to search for. Type a name, a phone or a card number.")
    if found.asked == "nothing" or found.hits:
        return ""
    if found.problem == "unknown_card":
        return _tr("This card is not known.")
    if not online:
        return _tr("No one here by that. You are offline: only customers on this till are searched.")
    return _tr("No one by that yet. Check the spelling, or add them with Ctrl N.")


def _said(error: ClientelingError) -> str:
    words = problem(error)
    return f"{words.bold} {words.text}"


async def open_scanned(counter: Counter, code: str) -> None:
    """Open what a scanned code stands for; when it is unknown, say so and keep the screen."""
    from clienteling.services import lookup

    found = await counter.bridge.run(lookup.scan, code)
    open_found(counter, found)


def open_found(counter: Counter, scan: Scan) -> None:
    """Open what a scan was found to be, as `open_scanned`."""
    if scan.customer is not None:
        counter.note(_tr("Card read"), icon="scan-line")
        counter.go("customer", (scan.customer, "card" if scan.order is None else "order"))
    elif scan.sku is not None:
        counter.go("sale", ("add", scan.sku))
    elif scan.problem == "bank_card":
        bold = _tr("That looks like a bank card number.")
        counter.note(
            bold, detail=_tr("It was not kept. Bank cards belong in the card terminal only."), tone="warn"
        )
    else:
        bold = _tr("This code is not known.")
        counter.note(
            bold, detail=_tr("It is not linked to a customer or a product."), tone="warn", icon="scan-barcode"
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("search", text)
