"""What a customer's page shows, as plain frozen values; `profile` builds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from clienteling.domain.models.views import Outlook
from clienteling.domain.money import Money
from clienteling.services.plain import CartView, Place


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: E.164 (None when it cannot be one), as typed, international with spaces, and shortened."""

    e164: str | None
    raw: str
    label: str
    pretty: str
    mask: str


@dataclass(frozen=True, slots=True)
class Email:
    """An address and its shortened form."""

    address: str
    label: str
    mask: str


@dataclass(frozen=True, slots=True)
class Card:
    """A loyalty card; state active, replaced or blocked."""

    number: str
    state: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Who:
    """The person. `short_name` is what privacy mode shows; `merged_into` names the record that goes on."""

    id: str
    name: str
    given: str
    family: str
    short_name: str
    also: tuple[str, ...]
    initials: str
    language: str
    birthday: str | None
    phones: tuple[Phone, ...]
    emails: tuple[Email, ...]
    cards: tuple[Card, ...]
    home_store: str | None
    home_store_name: str | None
    since: datetime | None
    merged_into: str | None


@dataclass(frozen=True, slots=True)
class Points:
    """Loyalty. `to_next` points are missing to `next_tier`; `share` of the way from this tier to it, 0 to 1."""

    points: int
    earned: int
    tier: str
    next_tier: str | None
    to_next: int | None
    share: float
    worth: Money | None


@dataclass(frozen=True, slots=True)
class Facts:
    """The row of figures. `returned_orders` of `orders`; `returns_share` in basis points."""

    lifetime: Money
    orders: int
    average: Money | None
    store_average: Money | None
    returned_orders: int
    returns_share: int
    last_visit: datetime | None


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes that are known, by key (tops, bottoms, dress, outerwear, shoes, gloves), in this order."""

    values: tuple[tuple[str, str], ...]
    fit_note: str
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Consent:
    """One channel of email, sms, calls, offers; state yes, no or never (was never asked)."""

    channel: str
    state: Literal["yes", "no", "never"]
    at: datetime | None
    by: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class WishLine:
    """A wish. `tags` are the acts of adding it (all are removed together); `fits`: the variant is the customer's size."""

    tags: tuple[str, ...]
    sku: str
    product: str
    title: str
    variant: str
    image: str | None
    price: Money
    added_price: int
    added_at: datetime
    by: str
    stock_here: int
    stock_elsewhere: tuple[Place, ...]
    fits: bool
    active: bool


@dataclass(frozen=True, slots=True)
class OrderLineView:
    """A line sold; `returned` counts the pieces that came back."""

    id: str
    sku: str
    product: str
    title: str
    variant: str
    image: str | None
    quantity: int
    list_price: int
    unit_price: int
    discount: int
    total: int
    tax_rate: int
    tax: int
    returned: int


@dataclass(frozen=True, slots=True)
class PaymentView:
    """One payment of an order: tender and amounts in minor units of the order."""

    attempt: str
    tender: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class ReturnView:
    """Goods brought back."""

    id: str
    number: str
    order: str | None
    order_number: str | None
    channel: str
    store_name: str | None
    at: datetime
    refund: Money
    reason: str
    items: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrderView:
    """A sale in any channel. `recovered`: it finished an online cart; `pending`: the hub has not confirmed it yet."""

    id: str
    number: str
    customer: str | None
    channel: str
    store_name: str | None
    associate_name: str | None
    state: str
    at: datetime
    currency: str
    tax_mode: str
    items: int
    titles: tuple[str, ...]
    lines: tuple[OrderLineView, ...]
    goods: int
    discount: int
    tax: int
    rounding: int
    total: int
    paid: int
    payments: tuple[PaymentView, ...]
    returns: tuple[ReturnView, ...]
    returned: int
    points_earned: int
    points_used: int
    recovered: bool
    cart_channel: str | None
    provisional: bool
    pending: bool


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note about the customer."""

    id: str
    text: str
    at: datetime
    by: str
    by_name: str
    store_name: str | None
    pending: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of the timeline.

    `what`: bought_here, bought_store, bought_online, returned, cart_saved, noted, or a code of `activity.what`.
    `group` is the filter it belongs to. `titles` are goods, `facts` those of the activity, `ref` the document.
    """

    what: str
    group: Literal["purchases", "contacts", "other"]
    at: datetime
    ref: tuple[str, str]
    channel: str
    amount: Money | None = None
    items: int = 0
    titles: tuple[str, ...] = ()
    store_name: str | None = None
    till_name: str | None = None
    text: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything a customer's page shows.

    `as_of` tells how old each block is (customer, loyalty, sizes, consents, carts, stock, wishlist, orders, notes,
    timeline); None was never synced. `profiling`: whether suggestions are wanted; without, or unknown, no `outlook`.
    """

    customer: Who
    loyalty: Points
    facts: Facts
    sizes: Sizes
    likes: tuple[str, ...]
    avoids: tuple[str, ...]
    consents: tuple[Consent, ...]
    carts: tuple[CartView, ...]
    wishlist: tuple[WishLine, ...]
    orders: tuple[OrderView, ...]
    returns: tuple[ReturnView, ...]
    notes: tuple[NoteView, ...]
    timeline: tuple[Moment, ...]
    as_of: dict[str, datetime | None]
    pending: bool
    order_count: int
    can_take_over: str | None
    profiling: bool = True
    outlook: Outlook | None = None
