"""One history from orders, returns, saved carts, notes and activities of all channels, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from clienteling.domain import note
from clienteling.domain.money import Money
from clienteling.domain.note import Activity
from clienteling.domain.reading import text
from clienteling.services import catalogue
from clienteling.services.person import Moment, NoteView, OrderView, ReturnView
from clienteling.services.plain import CartView
from clienteling.services.summary import moment
from clienteling.store import queries
from clienteling.till import Till

IN_STORE = frozenset({"visit", "picked_up"})
"""What a customer does in a shop without buying."""

_CONTACTS = frozenset({"visit", "called", "rated", "message_opened"})
_SAME_SAVING = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Happened:
    """A visit, or what the customer did in another channel; `pending` until the hub has it."""

    at: datetime
    activity: Activity
    pending: bool


def activities(till: Till, ids: Iterable[str]) -> tuple[Happened, ...]:
    """These activities in the order given."""
    found = queries.shown(till.cache.conn, "activity", ids)
    views = [(note.activity(id_, one.body), one.pending) for id_, one in found.items()]
    return tuple(Happened(moment(view.at), view, pending) for view, pending in views)


def merged(
    till: Till,
    carts: Iterable[CartView],
    orders: Iterable[OrderView],
    returns: Iterable[ReturnView],
    notes: Iterable[NoteView],
    happened: Iterable[Happened],
) -> tuple[Moment, ...]:
    """All of it, newest first. A cart that is still there and the report of its saving are one moment."""
    saved = [_cart(cart) for cart in carts]
    names, here = catalogue.store_names(till), catalogue.here(till)
    rows = [
        *saved,
        *(_order(one, names.get(here)) for one in orders),
        *(_return(one) for one in returns),
        *(_note(one) for one in notes),
        *(_activity(till, one, names) for one in happened if not _is_told(one, saved)),
    ]
    return tuple(sorted(rows, key=lambda row: (row.at, row.ref), reverse=True))


def _is_told(one: Happened, saved: Iterable[Moment]) -> bool:
    return one.activity.what == "cart_saved" and any(abs(row.at - one.at) <= _SAME_SAVING for row in saved)


def _cart(cart: CartView) -> Moment:
    return Moment(
        what="cart_saved",
        group="other",
        at=cart.saved_at,
        ref=("cart", cart.id),
        channel=cart.channel,
        amount=Money(cart.saved_total, cart.currency),
        items=cart.items,
        titles=tuple(line.title for line in cart.lines),
    )


def _order(sold: OrderView, here: str | None) -> Moment:
    bought = "bought_online"
    if sold.channel == "store":
        bought = "bought_here" if here is not None and sold.store_name == here else "bought_store"
    return Moment(
        what=bought,
        group="purchases",
        at=sold.at,
        ref=("order", sold.id),
        channel=sold.channel,
        amount=Money(sold.total, sold.currency),
        items=sold.items,
        titles=sold.titles,
        store_name=sold.store_name,
        text=sold.number,
        pending=sold.pending,
    )


def _return(one: ReturnView) -> Moment:
    return Moment(
        what="returned",
        group="purchases",
        at=one.at,
        ref=("return", one.id),
        channel=one.channel,
        amount=one.refund,
        items=one.items,
        titles=one.titles,
        store_name=one.store_name,
        text=one.reason,
    )


def _note(one: NoteView) -> Moment:
    return Moment(
        what="noted",
        group="contacts",
        at=one.at,
        ref=("note", one.id),
        channel="store",
        store_name=one.store_name,
        text=one.by_name,
        pending=one.pending,
    )


def _activity(till: Till, happened: Happened, stores: dict[str, str]) -> Moment:
    one = happened.activity
    group: Literal["contacts", "other"] = "contacts" if one.what in _CONTACTS else "other"
    return Moment(
        what=one.what,
        group=group,
        at=happened.at,
        ref=("activity", one.id),
        channel=one.channel,
        store_name=stores.get(one.store or ""),
        till_name=text(till.read("till", one.till), "name") if one.till else None,
        facts=one.facts,
        pending=happened.pending,
    )
