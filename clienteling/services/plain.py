"""The small plain values that several services hand to the pages: stock by place, an online cart.

Nothing here reads a file or knows a rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clienteling.domain.cart import Change


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


@dataclass(frozen=True, slots=True)
class CartLineView:
    """A line of an online cart: price when saved, price now, stock here and elsewhere."""

    id: str
    sku: str
    product: str
    title: str
    variant: str
    image: str | None
    quantity: int
    saved_price: int
    price: int
    total: int
    change: Change
    stock_here: int
    stock_elsewhere: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class CartView:
    """An online cart. `here_lines` of its lines are in stock here; totals are of the goods, before discounts."""

    id: str
    customer: str
    channel: str
    state: str
    saved_at: datetime
    currency: str
    items: int
    saved_total: int
    total: int
    lines: tuple[CartLineView, ...]
    here_lines: int
    claim: HeldBy | None
