"""The documents as one command sees them: read once, with who bears a loyalty card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection

from clienteling.hub import documents, lookup_keys
from clienteling.hub.documents import Stored


class Sight:
    """Reads documents for one command and remembers them until something is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seen: dict[tuple[str, str], Stored | None] = {}

    def look(self, keys: Iterable[tuple[str, str]]) -> None:
        """Reads several documents at once and keeps them from other processes: what is decided on them must hold."""
        asked = list(keys)
        found = documents.texts(self._connection, asked, lock=True)
        for key in asked:
            version_text = found.get(key)
            self._seen[key] = (
                Stored(version_text[0], msgspec.json.decode(version_text[1])) if version_text else None
            )

    def get(self, kind: str, identity: str) -> dict[str, Any] | None:
        """The body of a document; `card` and a number gives `{"customer": id}` of who bears it."""
        if kind == "card":
            holder = lookup_keys.holder(self._connection, identity)
            return {"customer": holder} if holder else None
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
