"""Everything a customer's page shows, from this till's own files, each block with its age. The records are in person.py."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from clienteling.domain import email as addresses
from clienteling.domain import loyalty, phone, wishlist
from clienteling.domain.money import Money
from clienteling.domain.reading import members, objects, text, texts
from clienteling.errors import ScopeError
from clienteling.services import catalogue, online, purchases, summary, timeline
from clienteling.services.person import (
    Card,
    Consent,
    Email,
    Facts,
    NoteView,
    OrderView,
    Phone,
    Points,
    Profile,
    Sizes,
    Who,
    WishLine,
)
from clienteling.services.summary import Summary, moment, when
from clienteling.store import queries
from clienteling.sync import status
from clienteling.till import Till

SHOWN_ORDERS, SHOWN_NOTES, SHOWN_ACTIVITIES = 50, 50, 50
SIZES = ("tops", "bottoms", "dress", "outerwear", "shoes", "gloves")
CHANNELS = ("email", "sms", "calls", "offers")
BLOCKS = (
    "customer",
    "loyalty",
    "sizes",
    "consents",
    "carts",
    "stock",
    "wishlist",
    "orders",
    "notes",
    "timeline",
)


def open(till: Till, customer_id: str) -> Profile:  # noqa: A001 - what the page does
    """The whole page of a customer, or of the record theirs was merged into. Raises ScopeError when not on this till."""
    id_ = summary.current(till, customer_id)
    found = summary.of(till, [id_]).get(id_)
    if found is None:
        raise ScopeError(kind="customer")
    conn = till.cache.conn
    carts = tuple(online.of_customer(till, id_))
    orders = purchases.orders(till, queries.of_customer(conn, id_, "order", SHOWN_ORDERS))
    returns = purchases.returns(till, queries.of_customer(conn, id_, "return", SHOWN_ORDERS))
    notes = _notes(till, queries.of_customer(conn, id_, "note", SHOWN_NOTES))
    happened = timeline.activities(till, queries.of_customer(conn, id_, "activity", SHOWN_ACTIVITIES))
    sizes = _sizes(found.body)
    return Profile(
        customer=_who(till, found),
        loyalty=_points(till, found),
        facts=_facts(till, id_, orders, happened),
        sizes=sizes,
        likes=tuple(texts(found.body, "likes")),
        avoids=tuple(texts(found.body, "avoids")),
        consents=_consents(till, found.body),
        carts=carts,
        wishlist=_wishes(till, id_, sizes),
        orders=orders,
        returns=returns,
        notes=notes,
        timeline=timeline.merged(till, carts, orders, returns, notes, happened),
        as_of=dict.fromkeys(BLOCKS, status.state(till).last),
        pending=found.pending or any(one.pending for one in orders) or any(one.pending for one in notes),
        order_count=queries.count_of_customer(conn, id_, "order"),
        can_take_over=next((cart.id for cart in carts if cart.claim is None or cart.claim.mine), None),
    )


def order(till: Till, order_id: str) -> OrderView:
    """One order with its lines. Raises ScopeError when it is not on this till."""
    found = purchases.orders(till, [order_id])
    if not found:
        raise ScopeError(kind="order")
    return found[0]


def _who(till: Till, one: Summary) -> Who:
    body, named = one.body, members(one.body, "name")
    home = text(body, "home_store")
    return Who(
        id=one.id,
        name=one.name,
        given=text(named, "given") or "",
        family=text(named, "family") or "",
        short_name=one.short_name,
        also=one.also,
        initials=one.initials,
        language=text(body, "language") or "",
        birthday=text(body, "birthday"),
        phones=tuple(_phone(each) for each in objects(body, "phones")),
        emails=tuple(_email(each) for each in objects(body, "emails")),
        cards=tuple(_card(each) for each in objects(body, "cards")),
        home_store=home,
        home_store_name=catalogue.store_names(till).get(home) if home else None,
        since=when(text(body, "since")),
        merged_into=text(body, "merged_into"),
    )


def _phone(entry: dict[str, Any]) -> Phone:
    e164, raw = text(entry, "e164"), text(entry, "raw") or ""
    return Phone(
        e164, raw, text(entry, "label") or "", phone.pretty(e164) if e164 else raw, phone.mask(e164 or raw)
    )


def _email(entry: dict[str, Any]) -> Email:
    address = text(entry, "address") or ""
    return Email(address, text(entry, "label") or "", addresses.mask(address))


def _card(entry: dict[str, Any]) -> Card:
    return Card(text(entry, "number") or "", text(entry, "state") or "active", when(text(entry, "since")))


def _points(till: Till, one: Summary) -> Points:
    policy = till.policy
    view = loyalty.view(one.id, till.read("loyalty", one.id) or {})
    step = loyalty.tier(policy, view.earned)
    worth = loyalty.worth(policy, view.points)
    currency = text(policy, "currency")
    return Points(
        points=view.points,
        earned=view.earned,
        tier=step.name,
        next_tier=step.next,
        to_next=step.to_next,
        share=step.share / 10_000,
        worth=Money(worth, currency) if worth and currency else None,
    )


def _facts(
    till: Till, customer: str, orders: Iterable[OrderView], happened: Iterable[timeline.Activity]
) -> Facts:
    currency = text(till.store, "currency") or text(till.policy, "currency") or ""
    figures = queries.figures(till.cache.conn, customer, currency)
    average = queries.average_sale(till.cache.conn, catalogue.here(till), currency)
    visits = [one.at for one in orders if one.channel == "store"]
    visits += [one.at for one in happened if one.what in timeline.IN_STORE]
    return Facts(
        lifetime=Money(figures.total - figures.refunded, currency),
        orders=figures.orders,
        average=Money(figures.total // figures.orders, currency) if figures.orders else None,
        store_average=Money(average, currency) if average is not None else None,
        returned_orders=figures.returned_orders,
        returns_share=figures.returned_orders * 10_000 // figures.orders if figures.orders else 0,
        last_visit=max(visits, default=None),
    )


def _sizes(body: dict[str, Any]) -> Sizes:
    sizes = members(body, "sizes")
    known = [*SIZES, *(key for key in sizes if key not in SIZES)]
    values = tuple((key, value) for key in known if (value := text(sizes, key)))
    return Sizes(values, text(body, "fit_note") or "", when(text(body, "sizes_checked_at")))


def _consents(till: Till, body: dict[str, Any]) -> tuple[Consent, ...]:
    given = members(body, "consents")
    return tuple(_consent(till, channel, members(given, channel)) for channel in CHANNELS)


def _consent(till: Till, channel: str, entry: dict[str, Any]) -> Consent:
    by = text(till.read("associate", text(entry, "by") or ""), "name") if entry else None
    known: Literal["yes", "no", "never"] = "never"
    if (state := text(entry, "state")) == "yes" or state == "no":
        known = state
    return Consent(channel, known, when(text(entry, "at")), by, text(entry, "source"))


def _wishes(till: Till, customer: str, sizes: Sizes) -> tuple[WishLine, ...]:
    wishes = wishlist.view(customer, till.read("wishlist", customer) or {}).wishes
    goods = catalogue.items(till, [wish.sku for wish in wishes])
    own = {value.casefold() for _, value in sizes.values}
    return tuple(_wish(till, wish, goods.get(wish.sku), own) for wish in wishes)


def _wish(till: Till, wish: wishlist.Wish, item: catalogue.Item | None, own: set[str]) -> WishLine:
    currency = item.currency if item else text(till.policy, "currency") or ""
    return WishLine(
        tags=wish.tags,
        sku=wish.sku,
        product=wish.product or (item.product if item else ""),
        title=item.title if item else wish.sku,
        variant=item.variant if item else "",
        image=item.image if item else None,
        price=Money(item.price if item else wish.price, currency),
        added_price=wish.price,
        added_at=moment(wish.added_at),
        by=wish.by,
        stock_here=item.stock_here if item else 0,
        stock_elsewhere=item.stock_elsewhere if item else (),
        fits=bool(item and item.size and item.size.casefold() in own),
        active=bool(item and item.active),
    )


def _notes(till: Till, ids: Iterable[str]) -> tuple[NoteView, ...]:
    stores = catalogue.store_names(till)
    return tuple(
        NoteView(
            id=one.id,
            text=text(one.body, "text") or "",
            at=moment(text(one.body, "at")),
            by=text(one.body, "by") or "",
            by_name=text(one.body, "by_name") or "",
            store_name=stores.get(text(one.body, "store") or ""),
            pending=one.pending,
        )
        for one in queries.shown(till.cache.conn, "note", ids).values()
    )
