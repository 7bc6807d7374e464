"""The bodies of commands about carts, orders and payments, to check and read them by (fields: docs/catalogue.md)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from clienteling.domain.bodies import (
    Amount,
    Body,
    Count,
    Currency,
    Identity,
    Instant,
    Pieces,
    Price,
    Rate,
    Short,
    Sku,
    Word,
)


class ClaimAsked(Body, frozen=True):
    """The grant a till asks for."""

    id: Identity
    kind: Literal["normal", "pinned"] = "normal"


class CartClaim(Body, frozen=True):
    """`cart.claim`"""

    claim: ClaimAsked
    till: Identity
    store: Identity


class CartRenew(Body, frozen=True):
    """`cart.renew`"""


class CartRelease(Body, frozen=True):
    """`cart.release`"""

    reason: Literal["given_back", "idle", "broken", "unanswered"]
    why: Literal["price", "no_stock", "changed_mind", "waiting", "other"] | None = None


class LineFulfil(Body, frozen=True):
    """From where goods are sent: a store's id, or `web`."""

    place: Identity = msgspec.field(name="from")


class OrderLine(Body, frozen=True):
    """A line of a sale; with `fulfil` its goods are sent."""

    id: Identity
    sku: Sku
    quantity: Pieces
    list_price: Price
    unit_price: Price
    discount: Price
    total: Amount
    tax_rate: Rate
    tax: Amount
    fulfil: LineFulfil | None = None


class OrderTotals(Body, frozen=True):
    """The sums of a sale."""

    goods: Amount
    discount: Amount
    tax: Amount
    rounding: Amount
    total: Amount
    paid: Amount


class OrderPayment(Body, frozen=True):
    """A payment of a sale."""

    attempt: Identity
    tender: Literal["cash", "card", "standalone", "gift_card", "points", "link", "voucher", "other"]
    amount: Amount
    tendered: Amount = 0
    change: Amount = 0


class OrderPoints(Body, frozen=True):
    """Points a sale earned and used."""

    earned: Count = 0
    used: Count = 0


class OrderDiscount(Body, frozen=True):
    """What takes something off an order, and how much of it off each line (by its id)."""

    id: Identity
    kind: Literal["promotion", "offer", "voucher", "manual", "points"]
    amount: Price
    lines: dict[Identity, Price]
    code: Word | None = None
    promotion: Identity | None = None
    by: Identity | None = None
    reason: Short = ""


class OrderAwaiting(Body, frozen=True):
    """What an order that is placed waits for: a payment by link. `token` and `expires` are the hub's."""

    attempt: Identity
    amount: Price
    token: Short | None = None
    expires: Instant | None = None


class OrderBody(Body, frozen=True):
    """A whole order inside a command; `discounts` is None in one of before they were listed."""

    id: Identity
    number: Word
    channel: Word
    state: Literal["placed", "paid", "completed"]
    placed_at: Instant
    currency: Currency
    tax_mode: Literal["included", "added"]
    lines: Annotated[list[OrderLine], Meta(min_length=1, max_length=1_000)]
    totals: OrderTotals
    payments: list[OrderPayment] = msgspec.field(default_factory=list)
    customer: Identity | None = None
    store: Identity | None = None
    from_cart: Identity | None = None
    points: OrderPoints = OrderPoints()
    discounts: Annotated[list[OrderDiscount], Meta(max_length=1_000)] | None = None
    awaiting: OrderAwaiting | None = None


class CartLineName(Body, frozen=True):
    """A line of a cart as it was when the till took it over."""

    id: str
    quantity: int


class SaleCompleted(Body, frozen=True):
    """`cart.complete`, `cart.checkout` and `sale.complete`; `seen` are the cart's lines at the take-over.

    `landed` is of `cart.checkout`: paid on a platform that does not know of the claim, so it cannot be refused any more.
    """

    order: OrderBody
    seen: list[CartLineName] | None = None
    landed: bool = False


class PaymentApproved(Body, frozen=True):
    """`payment.approved`"""

    order: Identity
    tender: Word
    amount: Amount
    currency: Currency
    state: Literal["approved", "captured", "voided", "refunded"] = "approved"


class CartLine(Body, frozen=True):
    """A line a customer saved."""

    id: Identity
    sku: Sku
    quantity: Pieces
    price: Price


class CartSave(Body, frozen=True):
    """`cart.save`; `codes` are what the customer typed, left as they were when the shop does not say."""

    customer: Identity
    currency: Currency
    lines: Annotated[list[CartLine], Meta(max_length=1_000)]
    channel: Literal["web", "app", "phone", "store"] = "web"
    codes: Annotated[list[Word], Meta(max_length=50)] = msgspec.field(default_factory=list)


class CartSaveHome(Body, frozen=True):
    """`cart.save_home`; `aside` is the hub's: the cart made for it because the one named takes nothing any more."""

    customer: Identity
    currency: Currency
    store: Identity
    lines: Annotated[list[CartLine], Meta(min_length=1, max_length=1_000)]
    till: Identity | None = None
    aside: Identity | None = None


class CartPayment(Body, frozen=True):
    """`cart.payment`; `order` is the number the platform gave it."""

    state: Literal["unknown", "paid", "none"]
    order: Word | None = None
