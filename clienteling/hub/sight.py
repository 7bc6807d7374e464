"""The documents as commands see them: read once in a transaction, written in step, with who bears a loyalty card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling.hub import documents, gift_cards, lookup_keys
from clienteling.hub.documents import Changed, Row, Stored
from clienteling.hub.feed import Pointer


class Sight:
    """The documents of one transaction; what was read is not read again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seen: dict[tuple[str, str], Stored | None] = {}
        self._locked: set[tuple[str, str]] = set()

    def look(self, keys: Iterable[tuple[str, str]]) -> None:
        """Reads several documents at once and keeps them from other processes: what is decided on them must hold."""
        asked = [key for key in keys if key not in self._locked]
        found = documents.texts(self._connection, asked, lock=True)
        for key in asked:
            known = found.get(key)
            self._seen[key] = Stored(known[0], msgspec.json.decode(known[1])) if known else None
        self._locked.update(asked)

    def get(self, kind: str, identity: str) -> dict[str, Any] | None:
        """The body of a document; `card` and a number gives `{"customer": id}` of who bears it.

        `order_number` gives the `{"order": id}` that has it; `gift_card` and `gift_card_move` are rows of gift_cards.py.
        """
        if kind == "card":
            holder = lookup_keys.holder(self._connection, identity)
            return {"customer": holder} if holder else None
        if kind == "order_number":
            made = lookup_keys.first(self._connection, lookup_keys.ORDER, identity.upper())
            return {"order": made} if made else None
        if kind in gift_cards.KINDS:
            return gift_cards.get(self._connection, kind, identity)
        stored = self.stored(kind, identity)
        return stored.body if stored else None

    def stored(self, kind: str, identity: str) -> Stored | None:
        """A document with its version."""
        if (kind, identity) not in self._seen:
            self._seen[kind, identity] = documents.get(self._connection, kind, identity)
        return self._seen[kind, identity]

    def version(self, kind: str, identity: str) -> int:
        """The version of a document, 0 when there is none."""
        stored = self.stored(kind, identity)
        return stored.version if stored else 0

    def write(self, rows: Iterable[Row]) -> list[Pointer]:
        """Writes documents that differ from what is seen."""
        changed = [
            Changed(kind, identity, self.version(kind, identity), body, documents.encode(body))
            for kind, identity, body in rows
        ]
        pointers = documents.store(self._connection, changed)
        for one in changed:
            self._seen[one.kind, one.id] = Stored(one.version + 1, one.body)
        return pointers

    def gone(self, keys: Iterable[tuple[str, str]]) -> None:
        """These documents were deleted by somebody else in this transaction."""
        self._seen |= dict.fromkeys(keys)

    def forget(self) -> None:
        """Nothing is seen or locked any more: the savepoint was rolled back."""
        self._seen.clear()
        self._locked.clear()
