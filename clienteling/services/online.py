"""Online carts as the counter sees them: what was saved, what it costs now, what of it is here, who holds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from clienteling.domain import cart, stock
from clienteling.domain.cart import CartLine, Claim, LineNow
from clienteling.domain.money import Money
from clienteling.domain.reading import text
from clienteling.services import catalogue
from clienteling.services.plain import CartLineView, CartView, HeldBy
from clienteling.services.summary import moment, when
from clienteling.store import queries
from clienteling.till import Till

LIVE = ("open", "claimed")
"""The states of a cart that is still the customer's."""


def views(till: Till, carts: Iterable[str]) -> dict[str, CartView]:
    """These carts by id, in the order given; those that are not on this till are left out."""
    parsed = {
        id_: cart.view(id_, one.body) for id_, one in queries.shown(till.cache.conn, "cart", carts).items()
    }
    now = compared(till, [line for one in parsed.values() for line in one.lines])
    pictures = catalogue.pictures(till, [line.sku for one in parsed.values() for line in one.lines])
    names, views_ = catalogue.store_names(till), {}
    for id_, one in parsed.items():
        lines = tuple(_line(now[line], pictures.get(line.sku), names) for line in one.lines)
        views_[id_] = _view(till, one, lines)
    return views_


def compared(till: Till, lines: Iterable[CartLine]) -> dict[CartLine, LineNow]:
    """Cart lines against today's prices and stock, all read at once."""
    listed, conn = list(lines), till.cache.conn
    products = queries.shown(conn, "product", [line.product for line in listed if line.product])
    counts = queries.shown(conn, "stock", [stock.identity(line.sku) for line in listed])

    def product_of(id_: str) -> dict[str, Any] | None:
        return products[id_].body if id_ in products else None

    def stock_of(sku: str) -> dict[str, Any] | None:
        return counts[stock.identity(sku)].body if stock.identity(sku) in counts else None

    now = cart.compare(listed, product_of, stock_of, catalogue.here(till))
    return {one.line: one for one in now.lines}


def of_customer(till: Till, customer: str) -> list[CartView]:
    """A customer's online carts with something in them, newest first."""
    found = views(till, queries.of_customer(till.cache.conn, customer, "cart", 20))
    return [one for one in found.values() if one.state in LIVE and one.lines]


def totals(till: Till, customers: Iterable[str]) -> dict[str, Money]:
    """What the newest online cart of each of these customers costs now."""
    newest = {}
    for customer in customers:
        for one in of_customer(till, customer)[:1]:
            newest[customer] = Money(one.total, one.currency)
    return newest


def _view(till: Till, one: cart.Cart, lines: tuple[CartLineView, ...]) -> CartView:
    return CartView(
        id=one.id,
        customer=one.customer or "",
        channel=one.channel,
        state=one.state,
        saved_at=moment(one.saved_at),
        currency=one.currency,
        items=one.items,
        saved_total=one.saved_total,
        total=sum(line.total for line in lines),
        lines=lines,
        here_lines=sum(line.stock_here >= line.quantity for line in lines),
        claim=held_by(till, one.claim),
    )


def _line(now: LineNow, picture: str | None, names: Mapping[str, str]) -> CartLineView:
    line = now.line
    return CartLineView(
        id=line.id,
        sku=line.sku,
        product=line.product or "",
        title=line.title,
        variant=line.variant,
        image=picture,
        quantity=line.quantity,
        saved_price=line.price,
        price=now.price,
        total=0 if now.change == "gone" else now.price * line.quantity,
        change=now.change,
        stock_here=now.here,
        stock_elsewhere=catalogue.places(now.elsewhere, names),
    )


def held_by(till: Till, claim: Claim | None) -> HeldBy | None:
    """Who completes a cart at the moment, in names a person can call."""
    if claim is None:
        return None
    ids = {"associate": claim.associate, "store": claim.store, "till": claim.till}
    names = {kind: text(till.read(kind, id_ or ""), "name") or "" for kind, id_ in ids.items()}
    is_mine = till.identity is not None and claim.till == till.identity.till_id
    return HeldBy(names["associate"], names["store"], names["till"], when(claim.since), is_mine)
