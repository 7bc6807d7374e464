"""An online cart: its view, its comparison with today's prices and stock, and what a sale of its lines costs.

What commands do to a cart is in cart_commands.py, the sums of a finished order in order.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from clienteling.domain import loyalty, order, payment, product, stock
from clienteling.domain.encoding import JSON
from clienteling.domain.money import cash_round
from clienteling.domain.policy import tax_mode
from clienteling.domain.reading import members, number, objects, text, texts

Change: TypeAlias = Literal["none", "down", "up", "gone"]


@dataclass(frozen=True, slots=True)
class CartLine:
    """A line as the customer saved it; `price` is the unit price then, in minor units."""

    id: str
    sku: str
    product: str | None
    title: str
    variant: str
    quantity: int
    price: int
    added_at: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Who completes a cart at the moment; ids of till, store and associate."""

    id: str
    epoch: int
    kind: str
    device: str | None
    till: str | None
    store: str | None
    associate: str | None
    since: str | None


@dataclass(frozen=True, slots=True)
class Cart:
    """An online cart: open, claimed, completed or cancelled; `codes` the customer typed on the web."""

    id: str
    customer: str | None
    channel: str
    state: str
    currency: str
    saved_at: str
    lines: tuple[CartLine, ...]
    epoch: int
    claim: Claim | None
    order: str | None
    codes: tuple[str, ...] = ()

    @property
    def items(self) -> int:
        """Pieces in all lines."""
        return sum(line.quantity for line in self.lines)

    @property
    def saved_total(self) -> int:
        """What the lines cost when they were saved, in minor units."""
        return sum(line.quantity * line.price for line in self.lines)


@dataclass(frozen=True, slots=True)
class LineNow:
    """A cart line against today. `here` pieces in this store; `elsewhere` (place, pieces), most first, the website last."""

    line: CartLine
    change: Change
    price: int
    list_price: int
    tax: str
    here: int
    elsewhere: tuple[tuple[str, int], ...]

    @property
    def is_short(self) -> bool:
        """Whether this store has fewer pieces than the customer wants."""
        return self.here < self.line.quantity


@dataclass(frozen=True, slots=True)
class Comparison:
    """A cart against today; amounts in minor units over the lines that can still be bought."""

    lines: tuple[LineNow, ...]
    saved_total: int
    total: int
    dropped: int
    risen: int

    @property
    def changed(self) -> int:
        """How many lines have another price, are gone, or are short here."""
        return sum(1 for one in self.lines if one.change != "none" or one.is_short)


@dataclass(frozen=True, slots=True)
class Priced:
    """A line to be sold: minor units, `tax_rate` in basis points; `saved_price` when it came from an online cart.

    `saved_quantity` are its pieces in that cart, None: all of them; only those can have changed their price.
    """

    quantity: int
    unit_price: int
    discount: int = 0
    tax_rate: int = 0
    saved_price: int | None = None
    saved_quantity: int | None = None

    @property
    def total(self) -> int:
        """What is paid for its pieces."""
        return self.quantity * self.unit_price - self.discount

    @property
    def moved(self) -> int:
        """What the pieces of the saved cart cost more than when they were saved, less when negative."""
        saved = self.quantity if self.saved_quantity is None else min(self.quantity, self.saved_quantity)
        return 0 if self.saved_price is None else (self.unit_price - self.saved_price) * saved


@dataclass(frozen=True, slots=True)
class Totals:
    """What a sale costs, in minor units. `taxes` are (rate, tax) pairs; `cash_total` is `total` as cash can pay it."""

    currency: str
    items: int
    goods: int
    discount: int
    tax: int
    tax_mode: str
    taxes: tuple[tuple[int, int], ...]
    total: int
    cash_total: int
    saved: int | None
    price_drop: int
    price_rise: int
    points_earned: int

    @property
    def rounding(self) -> int:
        """What cash adds to the total, or takes off."""
        return self.cash_total - self.total


def view(identity: str, body: JSON) -> Cart:
    """A view of a `cart` document."""
    held = members(body, "claim")
    return Cart(
        id=identity,
        customer=text(body, "customer"),
        channel=text(body, "channel") or "web",
        state=text(body, "state") or "open",
        currency=text(body, "currency") or "",
        saved_at=text(body, "saved_at") or "",
        lines=tuple(line(entry) for entry in objects(body, "lines") if text(entry, "sku")),
        epoch=number(body, "epoch"),
        claim=_claim(held) if held else None,
        order=text(body, "order"),
        codes=tuple(texts(body, "codes")),
    )


def line(entry: dict[str, Any]) -> CartLine:
    """A view of one line of a cart."""
    return CartLine(
        id=text(entry, "id") or "",
        sku=text(entry, "sku") or "",
        product=text(entry, "product"),
        title=text(entry, "title") or "",
        variant=text(entry, "variant") or "",
        quantity=max(0, number(entry, "quantity")),
        price=number(entry, "price"),
        added_at=text(entry, "added_at"),
    )


def compare(
    lines: Sequence[CartLine],
    find_product: Callable[[str], JSON],
    find_stock: Callable[[str], JSON],
    store: str,
) -> Comparison:
    """Cart lines against now. `find_product` takes a product's id, `find_stock` a SKU; both give bodies or None."""
    now = tuple(_line_now(one, find_product, find_stock, store) for one in lines)
    alive = [one for one in now if one.change != "gone"]
    moves = [(one.price - one.line.price) * one.line.quantity for one in alive]
    return Comparison(
        lines=now,
        saved_total=sum(one.quantity * one.price for one in lines),
        total=sum(one.price * one.line.quantity for one in alive),
        dropped=-sum(move for move in moves if move < 0),
        risen=sum(move for move in moves if move > 0),
    )


def sale_totals(lines: Sequence[Priced], policy: JSON, currency: str) -> Totals:
    """What lines cost by the retailer's tax, points and cash rules."""
    mode = tax_mode(policy)
    shares = order.taxes([(one.total, one.tax_rate) for one in lines], mode)
    sold = [_Sold(one, tax) for one, tax in zip(lines, shares, strict=True)]
    right = order.sums(sold, mode, 0, 0)
    rates = sorted({one.tax_rate for one in lines if one.tax_rate}, reverse=True)
    saved = [one for one in lines if one.saved_price is not None]
    moves = [one.moved for one in saved]
    return Totals(
        currency=currency,
        items=sum(one.quantity for one in lines),
        goods=right.goods,
        discount=right.discount,
        tax=right.tax,
        tax_mode=mode,
        taxes=tuple((rate, sum(one.tax for one in sold if one.rate == rate)) for rate in rates),
        total=right.total,
        cash_total=cash_round(right.total, payment.rounding_step(policy, currency)),
        saved=sum((one.saved_price or 0) * one.quantity for one in saved) if saved else None,
        price_drop=-sum(move for move in moves if move < 0),
        price_rise=sum(move for move in moves if move > 0),
        points_earned=loyalty.points_for(policy, right.goods - right.discount),
    )


class _Sold:
    """A priced line with its total and tax, as `order.sums` reads it."""

    __slots__ = ("discount", "quantity", "rate", "tax", "total", "unit_price")

    def __init__(self, priced: Priced, tax: int) -> None:
        self.quantity, self.unit_price, self.discount = priced.quantity, priced.unit_price, priced.discount
        self.rate, self.total, self.tax = priced.tax_rate, priced.total, tax


def _line_now(
    saved: CartLine, find_product: Callable[[str], JSON], find_stock: Callable[[str], JSON], store: str
) -> LineNow:
    style = product.view(saved.product or "", find_product(saved.product or ""))
    variant = style.variant(saved.sku) if style.active else None
    lying = stock.view("", find_stock(saved.sku))
    if variant is None:
        return LineNow(saved, "gone", saved.price, saved.price, style.tax, 0, ())
    change: Change = (
        "none" if variant.price == saved.price else "down" if variant.price < saved.price else "up"
    )
    list_price = variant.was or variant.price
    return LineNow(
        saved, change, variant.price, list_price, style.tax, lying.at(store), lying.elsewhere(store)
    )


def _claim(held: dict[str, Any]) -> Claim:
    return Claim(
        id=text(held, "id") or "",
        epoch=number(held, "epoch"),
        kind=text(held, "kind") or "normal",
        device=text(held, "device"),
        till=text(held, "till"),
        store=text(held, "store"),
        associate=text(held, "associate"),
        since=text(held, "since"),
    )
