"""The first page: who was here, which online carts are live, what was sold today, how fresh all of it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from clienteling.domain.money import Money


@dataclass(frozen=True, slots=True)
class Chip:
    """Why to open this customer: an online cart (with its total now) or wishlist goods in stock here."""

    kind: Literal["cart", "wishlist_in_stock", "none"]
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Recent:
    """A customer opened at this till."""

    customer: str
    name: str
    initials: str
    tier: str
    phone_mask: str
    seen_at: datetime
    chip: Chip


@dataclass(frozen=True, slots=True)
class LiveCart:
    """An open online cart, newest first. `items` counts pieces, `here` the pieces in stock at this store."""

    cart: str
    customer: str
    name: str
    initials: str
    tier: str
    channel: str
    saved_at: datetime
    items: int
    here: int
    total: Money
    claimed_by: str | None
    all_here: bool


@dataclass(frozen=True, slots=True)
class TodaySale:
    """A sale of this store since midnight, newest first. `recovered`: an online cart was finished here."""

    order: str
    number: str
    customer: str | None
    name: str
    at: datetime
    total: Money
    items: int
    recovered: bool
    pending: bool


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the first page shows. `synced` has customers, prices and carts; None was never synced."""

    customers: int
    recent: tuple[Recent, ...]
    carts: tuple[LiveCart, ...]
    cart_count: int
    sales: tuple[TodaySale, ...]
    sale_count: int
    sold: tuple[Money, ...]
    synced: dict[str, datetime | None]
    waiting: int
