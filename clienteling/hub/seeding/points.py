"""The points of one customer, entered in the order things happened, as the loyalty document has them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from clienteling import clock
from clienteling.hub.seeding.sales import Sale
from clienteling.hub.seeding.shop import Row
from clienteling.ids import derived

Body = dict[str, Any]


@dataclass(slots=True)
class Points:
    """The points of one customer while their story is told in order."""

    customer: str
    points: int = 0
    earned: int = 0
    entries: list[Body] = field(default_factory=list)

    def enter(self, at: datetime, points: int, reason: str, sale: Sale) -> None:
        """One line of the points' history; nothing for no points."""
        if points == 0:
            return
        self.points += points
        self.earned += points if reason != "redeemed" else 0
        identity = derived("points", f"{sale.key} {reason}")
        self.entries.append(
            {"id": identity, "at": clock.text(at), "points": points, "reason": reason, "order": sale.id}
        )

    def document(self) -> Row:
        """The loyalty document: newest entries first, at most 50."""
        newest = sorted(self.entries, key=_newest_last, reverse=True)
        body = {
            "customer": self.customer,
            "points": self.points,
            "earned": self.earned,
            "entries": newest[:50],
        }
        return "loyalty", self.customer, body


def _newest_last(entry: Body) -> tuple[str, str]:
    return entry["at"], entry["id"]
