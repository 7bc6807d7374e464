"""When documents of each kind last came to this till or changed on it, since the app was opened."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from clienteling.clock import Clock
    from clienteling.store.cache import Changes
    from ui.bridge import Bridge

GROUPS: dict[str, frozenset[str]] = {
    "customers": frozenset({"customer", "loyalty", "wishlist", "note", "activity"}),
    "goods": frozenset({"product", "stock", "promotion"}),
    "carts": frozenset({"cart"}),
    "orders": frozenset({"order", "payment", "return"}),
}
"""What the Diagnostics page names in one line each, with the kinds of docs/catalogue.md in it."""


class SyncTimes(QObject):
    """Listens to the bridge from the start."""

    def __init__(self, bridge: Bridge, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._last: dict[str, datetime] = {}
        bridge.changed.connect(self._changed)

    def last(self, group: str) -> datetime | None:
        """UTC; None while nothing of it came."""
        return self._last.get(group)

    def _changed(self, changes: Changes) -> None:
        kinds = {kind for kind, _ in changes}
        now = self._clock.now()
        for group, of_it in GROUPS.items():
            if "*" in kinds or kinds & of_it:
                self._last[group] = now
