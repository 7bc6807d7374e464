"""Carrying out what was chosen on the Attention page: asking for what a choice needs, then the service, then a toast."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from clienteling.errors import ScopeError
from ui.models import attention
from ui.pages import attention_ask

if TYPE_CHECKING:
    from clienteling.services.attention import Item
    from ui.counter import Counter


class Deciding(QObject):
    """One decision at a time; `refresh` is called after each."""

    def __init__(self, counter: Counter, refresh: Callable[[], Coroutine[Any, Any, None]]) -> None:
        super().__init__()
        self.counter, self._refresh, self._busy = counter, refresh, False

    def choose(self, item: Item, code: str) -> None:
        """Carry a choice out, after asking for what it needs."""
        chosen = next((each for each in item.choices if each.code == code), None)
        if chosen is None or self._busy:
            return
        label = attention.choice(item, code, self.counter.privacy)
        if chosen.needs == "value":
            self._ask_value(item, code, label)
        elif chosen.needs == "note":
            self._ask_note(item, code, label)
        else:
            self._do(self._decide(item, code))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self.counter.bridge.spawn(work)

    def _ask_value(self, item: Item, code: str, label: str) -> None:
        def done(value: str) -> None:
            self._do(self._decide(item, code, value=value))

        texts = {
            "card": (self.tr("The other customer keeps the card."), self.tr("Card number")),
            "bank_card": (self.tr("Write it without the number."), self.tr("Note")),
        }
        text, field = texts.get(item.subject, (self.tr("It replaces both."), attention.detail(item.field)))
        attention_ask.ask_value(self.counter.window, label, text, field, "", label, done)

    def _ask_note(self, item: Item, code: str, label: str) -> None:
        def done(note: str) -> None:
            self._do(self._decide(item, code, note=note))

        later = code == "ask_later"
        text = (
            self.tr("The note stands on the profile.")
            if later
            else self.tr("The note is kept with the decision.")
        )
        written = attention.ask_text(item) if later else ""
        field = self.tr("Note") if later else self.tr("How it was settled")
        attention_ask.ask_note(self.counter.window, label, text, field, written, label, done)

    async def _decide(self, item: Item, code: str, value: str | None = None, note: str | None = None) -> None:
        from clienteling.services import attention as service

        self._busy = True
        try:
            await self.counter.bridge.run(service.decide, item.key, code, value, note)
        except ScopeError:
            self.counter.note(self.tr("Somebody decided it already"), icon="circle-check")
        else:
            label = attention.choice(item, code, self.counter.privacy)
            self._said(self.tr("Decided: {choice}").format(choice=label))
        finally:
            self._busy = False
        await self._refresh()

    def hand(self, item: Item) -> None:
        """Leave it to a manager, with a word if there is one to say."""

        def done(note: str) -> None:
            self._do(self._hand(item.key, note))

        verb, text = (
            self.tr("Hand to a manager"),
            self.tr("It stays in the list until the manager has decided."),
        )
        word, field = self.tr("Can you look at this?"), self.tr("A word for the manager")
        attention_ask.ask_note(self.counter.window, verb, text, field, word, verb, done)

    async def _hand(self, key: str, note: str) -> None:
        from clienteling.services import attention as service

        await self.counter.bridge.run(service.hand, key, note)
        self._said(self.tr("Handed to a manager"))
        await self._refresh()

    def _said(self, text: str) -> None:
        known = self.tr("Every till learns of it."), self.tr("Sent when the connection returns.")
        self.counter.note(text, detail=known[0 if self.counter.online else 1], icon="circle-check")

    def copy(self, item: Item) -> None:
        """A file for support."""

        def done(path: Path) -> None:
            self._do(self._copy(item.key, path))

        attention_ask.ask_place(self.counter.window, done)

    async def _copy(self, key: str, path: Path) -> None:
        from clienteling.services import attention as service

        await self.counter.bridge.run(service.export, key, path)
        self.counter.note(self.tr("The copy is saved"), detail=path.name, icon="download")
