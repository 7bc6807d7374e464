"""Everything a customer's page shows, from this till's own files, each block with its age. The records are in person.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clienteling.domain import consent, customer, loyalty, note, phone, profiling, wishlist
from clienteling.domain import email as addresses
from clienteling.domain.models import views
from clienteling.domain.models.views import Outlook
from clienteling.domain.money import Money
from clienteling.domain.reading import text
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
    sizes = _sizes(found.person)
    wanted = profiling.is_on(till.read("customer", id_), till.policy)
    return Profile(
        customer=_who(till, found),
        loyalty=_points(till, found),
        facts=_facts(till, id_, orders, happened),
        sizes=sizes,
        likes=found.person.likes,
        avoids=found.person.avoids,
        consents=tuple(_consent(till, one) for one in found.person.consents),
        carts=carts,
        wishlist=_wishes(till, id_, sizes),
        orders=orders,
        returns=returns,
        notes=notes,
        timeline=timeline.merged(till, carts, orders, returns, notes, happened),
        as_of=dict.fromkeys(BLOCKS, status.state(till).last),
        pending=found.pending or any(one.pending for one in orders) or any(one.pending for one in notes),
        order_count=queries.count_of_customer(conn, id_, "order"),
        profiling=wanted,
        outlook=_outlook(till, id_) if wanted else None,
        can_take_over=next((cart.id for cart in carts if cart.claim is None or cart.claim.mine), None),
    )


def order(till: Till, order_id: str) -> OrderView:
    """One order with its lines. Raises ScopeError when it is not on this till."""
    found = purchases.orders(till, [order_id])
    if not found:
        raise ScopeError(kind="order")
    return found[0]


def wishes(till: Till, customer_id: str, person: customer.Customer) -> tuple[WishLine, ...]:
    """The wishlist of a customer, with today's prices and stock."""
    return _wishes(till, customer_id, _sizes(person))


def _who(till: Till, one: Summary) -> Who:
    person = one.person
    return Who(
        id=one.id,
        name=one.name,
        given=person.given,
        family=person.family,
        short_name=person.short_name,
        also=person.also,
        initials=one.initials,
        language=person.language or "",
        birthday=person.birthday,
        phones=tuple(_phone(each) for each in person.phones),
        emails=tuple(Email(each.address, each.label, addresses.mask(each.address)) for each in person.emails),
        cards=tuple(Card(each.number, each.state, when(each.since)) for each in person.cards),
        home_store=person.home_store,
        home_store_name=catalogue.store_names(till).get(person.home_store or ""),
        since=when(person.since),
        merged_into=person.merged_into,
    )


def _phone(one: customer.Phone) -> Phone:
    shown = phone.pretty(one.e164) if one.e164 else one.raw
    return Phone(one.e164, one.raw, one.label, shown, phone.mask(one.e164 or one.raw))


def _outlook(till: Till, customer_id: str) -> Outlook | None:
    body = till.read("outlook", customer_id)
    return views.outlook(customer_id, body) if body else None


def _points(till: Till, one: Summary) -> Points:
    policy = till.policy
    step = loyalty.tier(policy, one.earned)
    worth = loyalty.worth(policy, one.points)
    currency = text(policy, "currency")
    return Points(
        points=one.points,
        earned=one.earned,
        tier=step.name,
        next_tier=step.next,
        to_next=step.to_next,
        share=step.share / 10_000,
        worth=Money(worth, currency) if worth and currency else None,
    )


def _facts(
    till: Till, customer: str, orders: Iterable[OrderView], happened: Iterable[timeline.Happened]
) -> Facts:
    currency = text(till.store, "currency") or text(till.policy, "currency") or ""
    figures = queries.figures(till.cache.conn, customer, currency)
    average = queries.average_sale(till.cache.conn, catalogue.here(till), currency)
    visits = [one.at for one in orders if one.channel == "store"]
    visits += [one.at for one in happened if one.activity.what in timeline.IN_STORE]
    kept = figures.total - figures.refunded
    return Facts(
        lifetime=Money(kept, currency),
        orders=figures.orders,
        average=Money(kept // figures.orders, currency) if figures.orders else None,
        store_average=Money(average, currency) if average is not None else None,
        returned_orders=figures.returned_orders,
        returns_share=figures.returned_orders * 10_000 // figures.orders if figures.orders else 0,
        last_visit=max(visits, default=None),
    )


def _sizes(person: customer.Customer) -> Sizes:
    known = [*customer.SIZES, *(key for key in person.sizes if key not in customer.SIZES)]
    values = tuple((key, person.sizes[key]) for key in known if key in person.sizes)
    return Sizes(values, person.fit_note or "", when(person.sizes_checked_at))


def _consent(till: Till, one: consent.Consent) -> Consent:
    by = text(till.read("associate", one.by), "name") if one.by else None
    return Consent(one.channel, one.state, when(one.at), by, one.source)


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
    found = queries.shown(till.cache.conn, "note", ids)
    return tuple(_note(note.note(id_, one.body), one.pending, stores) for id_, one in found.items())


def _note(one: note.Note, pending: bool, stores: Mapping[str, str]) -> NoteView:
    store = stores.get(one.store or "")
    return NoteView(one.id, one.text, moment(one.at), one.by or "", one.by_name, store, pending)
