"""The small plain values that several services hand to the pages: stock by place, who holds a cart.

Nothing here reads a file or knows a rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Change = Literal["none", "down", "up", "gone"]


@dataclass(frozen=True, slots=True)
class Place:
    """How many of a SKU stand in another place; `name` is the store's name, or "web" with `id` "web"."""

    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class HeldBy:
    """Who completes an online cart at the moment; `mine` when it is this till."""

    associate: str
    store: str
    till: str
    since: datetime | None
    mine: bool
