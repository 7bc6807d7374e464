"""Which sale goods came back from: named by the file, or found by customer, SKU and price."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

Piece = tuple[str, int, int]  # SKU, quantity, unit price in minor units


@dataclass(slots=True)
class _Sold:
    """A line sold, and how many pieces of it have not come back."""

    id: str
    sku: str
    price: int
    left: int


@dataclass(slots=True)
class Books:
    """The orders of an import by customer, and what came back of them."""

    lines: dict[str, list[_Sold]] = field(default_factory=dict)
    by_customer: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    returned: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def copy(self) -> Books:
        """The books as they are now."""
        return deepcopy(self)

    def enter(self, identity: str, order: dict[str, Any]) -> None:
        """Enters an order; one that was cancelled sold nothing."""
        if order["state"] == "cancelled":
            return
        self.lines[identity] = [
            _Sold(line["id"], line["sku"], line["unit_price"], line["quantity"]) for line in order["lines"]
        ]
        if order["customer"] is not None:
            self.by_customer.setdefault(order["customer"], []).append((order["placed_at"], identity))

    def sale_of(self, customer: str | None, at: str, pieces: Sequence[Piece]) -> str | None:
        """The customer's latest order before `at` that holds all these pieces at these prices, not yet returned.

        Nothing is guessed from a part: goods of two orders on one credit note stay without an order.
        """
        before = [sale for sale in self.by_customer.get(customer or "", ()) if sale[0] <= at]
        for _, identity in sorted(before, reverse=True):
            if all(line is not None for line in self._pick(identity, pieces, priced=True)):
                return identity
        return None

    def take_back(
        self, back: str, identity: str, pieces: Sequence[Piece], refunds: Sequence[int]
    ) -> list[str | None]:
        """The order line of each piece (None: not sold there), and notes that they came back for these refunds."""
        picked = self._pick(identity, pieces, priced=False)
        for line, (_, quantity, _), refund in zip(picked, pieces, refunds, strict=True):
            if line is not None:
                line.left -= quantity
                entry = {"return": back, "line": line.id, "quantity": quantity, "amount": refund}
                self.returned.setdefault(identity, []).append(entry)
        return [line.id if line else None for line in picked]

    def _pick(self, identity: str, pieces: Sequence[Piece], priced: bool) -> list[_Sold | None]:
        free = list(self.lines.get(identity, ()))
        picked: list[_Sold | None] = []
        for sku, quantity, price in pieces:
            fitting = (line for line in free if line.sku == sku and line.left >= quantity)
            line = next((line for line in fitting if line.price == price or not priced), None)
            if line is not None:
                free.remove(line)
            picked.append(line)
        return picked
