"""Online carts as the counter sees them: what was saved, what it costs now, what of it is here, who holds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from clienteling.domain.money import Money
from clienteling.domain.reading import members, number, objects, text
from clienteling.services import catalogue
from clienteling.services.catalogue import Item
from clienteling.services.plain import CartLineView, CartView, Change, HeldBy
from clienteling.services.summary import moment, when
from clienteling.store import queries
from clienteling.till import Till

LIVE = ("open", "claimed")
"""The states of a cart that is still the customer's."""


def views(till: Till, carts: Iterable[str]) -> dict[str, CartView]:
    """These carts by id, in the order given; those that are not on this till are left out."""
    bodies = queries.shown(till.cache.conn, "cart", carts)
    skus = [
        sku for one in bodies.values() for line in objects(one.body, "lines") if (sku := text(line, "sku"))
    ]
    goods = catalogue.items(till, skus)
    return {id_: _view(till, one, goods) for id_, one in bodies.items()}


def of_customer(till: Till, customer: str) -> list[CartView]:
    """A customer's online carts with something in them, newest first."""
    found = views(till, queries.of_customer(till.cache.conn, customer, "cart", 20))
    return [one for one in found.values() if one.state in LIVE and one.lines]


def totals(till: Till, customers: Iterable[str]) -> dict[str, Money]:
    """What the newest online cart of each of these customers costs now."""
    newest = {}
    for customer in customers:
        for cart in of_customer(till, customer)[:1]:
            newest[customer] = Money(cart.total, cart.currency)
    return newest


def change(saved: int, item: Item | None) -> Change:
    """What happened to a line since it was saved; `gone`: it is not sold any more."""
    if item is None or not item.active:
        return "gone"
    if item.price == saved:
        return "none"
    return "down" if item.price < saved else "up"


def _view(till: Till, one: queries.Shown, goods: Mapping[str, Item]) -> CartView:
    body = one.body
    lines = tuple(_line(line, goods.get(text(line, "sku") or "")) for line in objects(body, "lines"))
    return CartView(
        id=one.id,
        customer=text(body, "customer") or "",
        channel=text(body, "channel") or "",
        state=text(body, "state") or "",
        saved_at=moment(text(body, "saved_at")),
        currency=text(body, "currency") or "",
        items=sum(line.quantity for line in lines),
        saved_total=sum(line.saved_price * line.quantity for line in lines),
        total=sum(line.total for line in lines),
        lines=lines,
        here_lines=sum(line.stock_here >= line.quantity for line in lines),
        claim=held_by(till, body),
    )


def _line(line: dict[str, Any], item: Item | None) -> CartLineView:
    saved, quantity = number(line, "price"), number(line, "quantity")
    price = item.price if item else saved
    return CartLineView(
        id=text(line, "id") or "",
        sku=text(line, "sku") or "",
        product=text(line, "product") or "",
        title=text(line, "title") or (item.title if item else ""),
        variant=text(line, "variant") or (item.variant if item else ""),
        image=item.image if item else None,
        quantity=quantity,
        saved_price=saved,
        price=price,
        total=price * quantity,
        change=change(saved, item),
        stock_here=item.stock_here if item else 0,
        stock_elsewhere=item.stock_elsewhere if item else (),
    )


def held_by(till: Till, cart: dict[str, Any]) -> HeldBy | None:
    """Who completes this cart at the moment, in names a person can call."""
    claim = members(cart, "claim")
    if not claim:
        return None
    names = {
        kind: text(till.read(kind, text(claim, kind) or ""), "name") or ""
        for kind in ("associate", "store", "till")
    }
    is_mine = till.identity is not None and text(claim, "till") == till.identity.till_id
    return HeldBy(names["associate"], names["store"], names["till"], when(text(claim, "since")), is_mine)
