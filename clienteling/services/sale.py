"""A sale in progress as plain frozen values: what lies on the counter, what changed, what it costs.

`takeover` begins one from an online cart, `checkout` changes and completes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from clienteling.domain.cart import Change
from clienteling.domain.encoding import readied
from clienteling.domain.promotion import Kind
from clienteling.services.plain import Place

PromotionChange: TypeAlias = Literal["none", "ended", "new"]


@dataclass(frozen=True, slots=True)
class Option:
    """A way out for a line that is not here.

    `swap`: the same product in another colour or size (`sku`, `variant`, `stock_here`). `leave_out`: it goes to the
    wishlist. `send`: from another place (`place`) to the customer's address (`to`). `other_store` is only told.
    """

    id: str
    kind: Literal["keep", "swap", "send", "other_store", "leave_out"]
    sku: str | None = None
    variant: str = ""
    image: str | None = None
    price: int = 0
    stock_here: int = 0
    place: Place | None = None
    chosen: bool = False
    to: str = ""


@dataclass(frozen=True, slots=True)
class Fulfil:
    """Goods that are sent: from which place (a store's id, or "web"), its name, and the customer's address in one line."""

    place: str
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Bought:
    """An order of the customer that has the same SKU, made since the cart was saved."""

    order: str
    number: str
    at: datetime
    quantity: int


@dataclass(frozen=True, slots=True)
class Discount:
    """What takes money off a sale: `amount` minor units now, of it `lines` (line id, minor units).

    `share` in basis points, or `asked` minor units, is what was granted; `line` the only line it is about. `promotion` is
    its document, `by` who granted a manual one, `reason` why, `most` the share they may give. `automatic` ones come and go
    by themselves.
    """

    id: str
    kind: Kind
    code: str | None
    title: str
    share: int | None
    amount: int
    line: str | None
    reason: str = ""
    by: str | None = None
    asked: int | None = None
    most: int | None = None
    promotion: str | None = None
    automatic: bool = False
    lines: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SaleLine:
    """A line of the sale. `swapped_from` is the variant the customer had saved; `agreed`: yes to a risen price.

    `saved_quantity` are the pieces that were in the cart; what is over was added at the counter. `total` is the price of
    all pieces less what is off this line itself; `discount` its share of every discount, vouchers and points included.
    `promotion`: one with `promotion_title` ended or began since the cart was saved. `fulfil`: it is sent.
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
    discount: int = 0
    promotion: PromotionChange = "none"
    promotion_title: str = ""
    bought: Bought | None = None
    fulfil: Fulfil | None = None


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
    `discounts` are all that take something off now, points included; `refused` the automatic ones taken out by hand.
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
    discounts: tuple[Discount, ...] = ()
    points_used: int = 0
    refused: tuple[str, ...] = ()

    def off(self, line_id: str) -> tuple[tuple[Discount, int], ...]:
        """What is taken off one line, with the minor units it takes off there."""
        shares = ((one, dict(one.lines).get(line_id, 0)) for one in self.discounts)
        return tuple((one, amount) for one, amount in shares if amount)


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax of one rate (basis points) inside, or on top of, the total."""

    rate: int
    amount: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What the sale costs: goods are `saved` − `price_drop` + `price_rise` + `added` − `left_out` (0 + `added` without a cart).

    `price_drop` and `price_rise` count pieces of the saved cart, `added` those beyond it, at today's price; `left_out` are
    those of the cart that are not sold, as saved, `without` the titles of whole lines among them. `blockers` are the codes
    that stand between the sale and the payment, with their lines: empty, price_rise_not_agreed, line_gone,
    line_not_here, send_no_stock, send_no_address.
    `discount` is the sum of all `discounts`, `points_worth` what the points used are worth of it; `points_most` are the
    most points this sale can use, worth `points_most_worth`.
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
    discounts: tuple[Discount, ...] = ()
    points_used: int = 0
    points_worth: int = 0
    points_most: int = 0
    points_most_worth: int = 0
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """An online cart against today: how many lines changed, and how.

    `summary` are the codes of the sentence on top with their counts, the gravest first: paid, payment_unknown, gone,
    missing, risen, bought, promotion_ended, code_ended, dropped, promotion_new. `paid` is the order (id, number) the cart
    was paid as elsewhere.
    """

    cart: str
    changed: int
    dropped: int
    risen: int
    missing: int
    gone: int
    lines: tuple[SaleLine, ...]
    bought: int = 0
    promotions_ended: int = 0
    promotions_new: int = 0
    paid: tuple[str, str | None] | None = None
    payment_unknown: bool = False
    codes_ended: tuple[str, ...] = ()
    summary: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """A completed sale: what was paid, what to give back and what changed for the customer.

    `new_tier` is the one they reached by it; `not_taken` the titles of lines of the cart that were not sold and not kept.
    """

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
    new_tier: str | None = None
    not_taken: tuple[str, ...] = ()


readied(Sale)
