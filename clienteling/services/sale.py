"""A sale in progress as plain frozen values: what lies on the counter, what changed, what it costs.

`takeover` begins one from an online cart, `checkout` changes and completes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from clienteling.domain.cart import Change
from clienteling.domain.encoding import readied
from clienteling.services.plain import Place


@dataclass(frozen=True, slots=True)
class Option:
    """A way out for a line that is not here.

    `swap`: the same product in another colour or size (`sku`, `variant`, `stock_here`). `leave_out`: it goes to the
    wishlist. `other_store` is only told (`place`): sending from a store is not part of this version.
    """

    id: str
    kind: Literal["keep", "swap", "other_store", "leave_out"]
    sku: str | None = None
    variant: str = ""
    image: str | None = None
    price: int = 0
    stock_here: int = 0
    place: Place | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class SaleLine:
    """A line of the sale. `swapped_from` is the variant the customer had saved; `agreed`: yes to a risen price.

    `saved_quantity` are the pieces that were in the cart; what is over was added at the counter.
    """

    id: str
    sku: str
    product: str
    title: str
    variant: str
    image: str | None
    quantity: int
    saved_price: int | None
    list_price: int
    price: int
    total: int
    tax_rate: int
    stock_here: int
    stock_elsewhere: tuple[Place, ...]
    change: Change
    options: tuple[Option, ...] = ()
    swapped_from: str | None = None
    agreed: bool = False
    cart_line: str | None = None
    saved_quantity: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """The lease on an online cart, as the hub granted it; a pinned one does not end by itself."""

    id: str
    epoch: int
    kind: Literal["normal", "pinned"] = "normal"


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale in progress; its id becomes the order's.

    `cart` with `claim` was taken over; `from_cart` alone sells a cart's goods without the claim.

    `hold_until` is when the idle hold ends (UTC). `saved_total` is what the cart cost when saved. `left_out` are SKUs
    that go to the wishlist when the sale completes. `seen` are the lines (id, pieces) of the cart when it was taken over.
    Money in minor units of `currency`.
    """

    id: str
    customer: str | None
    customer_name: str
    initials: str
    tier: str
    points: int
    cart: str | None
    claim: Claim | None
    from_cart: str | None
    channel: str
    saved_at: datetime | None
    saved_total: int | None
    lines: tuple[SaleLine, ...]
    left_out: tuple[str, ...]
    currency: str
    started_at: datetime
    hold_until: datetime | None
    seen: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax of one rate (basis points) inside, or on top of, the total."""

    rate: int
    amount: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What the sale costs: goods are `saved` − `price_drop` + `price_rise` + `added` − `left_out` (0 + `added` without a cart).

    `price_drop` and `price_rise` count pieces of the saved cart, `added` those beyond it, at today's price; `left_out` are
    those of the cart that are not sold, as saved. `blockers` are the codes that stand between the sale and the
    payment, with their lines: empty, price_rise_not_agreed, line_gone, line_not_here.
    """

    currency: str
    items: int
    saved: int | None
    price_drop: int
    price_rise: int
    added: int
    left_out: int
    goods: int
    discount: int
    tax: int
    tax_mode: str
    taxes: tuple[TaxShare, ...]
    rounding: int
    total: int
    cash_total: int
    points_earned: int
    to_next: int | None
    next_tier: str | None
    blockers: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An online cart against today: how many lines changed, and how."""

    cart: str
    changed: int
    dropped: int
    risen: int
    missing: int
    gone: int
    lines: tuple[SaleLine, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """A completed sale: what was paid, what to give back and what changed for the customer."""

    order: str
    number: str
    at: datetime
    currency: str
    total: int
    rounding: int
    tendered: int
    change: int
    customer: str | None
    points_earned: int
    points_now: int | None
    to_next: int | None
    next_tier: str | None
    cart_closed: bool
    recovered_channel: str | None
    kept_in_wishlist: tuple[str, ...]
    returns_until: datetime | None
    provisional: bool


readied(Sale)
