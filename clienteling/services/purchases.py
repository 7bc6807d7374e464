"""Orders and returns of every channel as the pages show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from clienteling.domain import order
from clienteling.domain import returns as goods_back
from clienteling.domain.money import Money
from clienteling.domain.reading import text
from clienteling.services import catalogue
from clienteling.services.person import OrderLineView, OrderView, PaymentView, ReturnView
from clienteling.services.summary import moment
from clienteling.store import queries
from clienteling.till import Till


def orders(till: Till, ids: Iterable[str]) -> tuple[OrderView, ...]:
    """These orders in the order given, each with its lines and what came back of it."""
    found = queries.shown(till.cache.conn, "order", ids)
    views = {id_: order.view(id_, one.body) for id_, one in found.items()}
    pictures = catalogue.pictures(till, [line.sku for view in views.values() for line in view.lines])
    stores, people = catalogue.store_names(till), _names(till, (view.associate for view in views.values()))
    return tuple(
        replace(
            _order(view, pictures),
            store_name=stores.get(view.store or ""),
            associate_name=people.get(view.associate or ""),
            returns=returns(till, queries.belonging(till.cache.conn, "return", id_)),
            pending=found[id_].pending,
        )
        for id_, view in views.items()
    )


def returns(till: Till, ids: Iterable[str]) -> tuple[ReturnView, ...]:
    """These returns in the order given."""
    wanted = list(ids)
    if not wanted:
        return ()
    found = [
        goods_back.view(id_, one.body)
        for id_, one in queries.shown(till.cache.conn, "return", wanted).items()
    ]
    sold = queries.shown(till.cache.conn, "order", [one.order for one in found if one.order])
    numbers = {id_: text(one.body, "number") for id_, one in sold.items()}
    stores = catalogue.store_names(till)
    return tuple(_return(one, numbers.get(one.order or ""), stores.get(one.store or "")) for one in found)


def _order(view: order.Order, pictures: Mapping[str, str | None]) -> OrderView:
    lines = tuple(_line(line, pictures.get(line.sku)) for line in view.lines)
    sums = view.totals
    return OrderView(
        id=view.id,
        number=view.number,
        customer=view.customer,
        channel=view.channel,
        store_name=None,
        associate_name=None,
        state=view.state,
        at=moment(view.placed_at),
        currency=view.currency,
        tax_mode=view.tax_mode,
        items=sum(line.quantity for line in lines),
        titles=tuple(line.title for line in lines),
        lines=lines,
        **{name: getattr(sums, name) for name in ("goods", "discount", "tax", "rounding", "total", "paid")},
        payments=tuple(map(_payment, view.payments)),
        returns=(),
        returned=sum(line.returned for line in lines),
        points_earned=view.points_earned,
        points_used=view.points_used,
        recovered=view.from_cart is not None,
        cart_channel=view.cart_channel,
        provisional=view.provisional,
        pending=False,
    )


def _payment(one: order.Tender) -> PaymentView:
    return PaymentView(one.attempt, one.tender, one.amount, one.tendered, one.change)


def _line(line: order.Line, picture: str | None) -> OrderLineView:
    return OrderLineView(
        id=line.id,
        sku=line.sku,
        product=line.product or "",
        title=line.title,
        variant=line.variant,
        image=picture,
        quantity=line.quantity,
        list_price=line.list_price,
        unit_price=line.unit_price,
        discount=line.discount,
        total=line.total,
        tax_rate=line.tax_rate,
        tax=line.tax,
        returned=line.returned,
    )


def _return(one: goods_back.Return, order_number: str | None, store: str | None) -> ReturnView:
    return ReturnView(
        id=one.id,
        number=one.number,
        order=one.order,
        order_number=order_number,
        channel=one.channel,
        store_name=store,
        at=moment(one.at),
        refund=Money(one.refund, one.currency),
        reason=one.reason,
        items=sum(line.quantity for line in one.lines),
        titles=tuple(line.title for line in one.lines),
    )


def _names(till: Till, associates: Iterable[str | None]) -> dict[str, str]:
    found = queries.shown(till.cache.conn, "associate", [one for one in associates if one])
    return {id_: text(one.body, "name") or "" for id_, one in found.items()}
