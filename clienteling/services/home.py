"""The first page: who was here, which online carts are live, what was sold today, how fresh all of it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clienteling import protocol
from clienteling.domain import order, wishlist
from clienteling.domain.money import Money, total
from clienteling.domain.reading import text
from clienteling.services import catalogue, lookup, online, summary
from clienteling.services.plain import CartView
from clienteling.services.summary import Summary, moment, when
from clienteling.store import queries
from clienteling.sync import status
from clienteling.till import Till

KEPT_RECENT, SHOWN_RECENT, SHOWN_CARTS, SHOWN_SALES = 50, 8, 12, 50
CART_DAYS = 7
"""An online cart nobody touched for longer is no news of the day any more; it stays on its customer's page."""
VISIT_AGAIN = timedelta(minutes=30)
"""A card scanned twice within this time is one visit."""

_VISITS = {"card", "phone"}


@dataclass(frozen=True, slots=True)
class Chip:
    """Why to open this customer: an online cart (with its total now) or wishlist goods in stock here."""

    kind: Literal["cart", "wishlist_in_stock", "none"]
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Recent:
    """A customer opened at this till."""

    customer: str
    name: str
    initials: str
    tier: str
    phone_mask: str
    seen_at: datetime
    chip: Chip


@dataclass(frozen=True, slots=True)
class LiveCart:
    """An open online cart, newest first. `items` counts pieces, `here` the pieces in stock at this store."""

    cart: str
    customer: str
    name: str
    initials: str
    tier: str
    channel: str
    saved_at: datetime
    items: int
    here: int
    total: Money
    claimed_by: str | None
    all_here: bool


@dataclass(frozen=True, slots=True)
class TodaySale:
    """A sale of this store since midnight, newest first. `recovered`: an online cart was finished here."""

    order: str
    number: str
    customer: str | None
    name: str
    at: datetime
    total: Money
    items: int
    recovered: bool
    pending: bool


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the first page shows. `synced` has customers, prices and carts; None was never synced."""

    customers: int
    recent: tuple[Recent, ...]
    carts: tuple[LiveCart, ...]
    cart_count: int
    sales: tuple[TodaySale, ...]
    sale_count: int
    sold: tuple[Money, ...]
    synced: dict[str, datetime | None]
    waiting: int


def today(till: Till) -> Today:
    """What the shop looks like at this moment, from this till's own files."""
    now = till.clock.now()
    since = int((now - timedelta(days=CART_DAYS)).timestamp() * 1000)
    conn = till.cache.conn
    carts = online.views(till, queries.live_carts(conn, since, 3 * SHOWN_CARTS))
    sales = queries.sales(conn, catalogue.here(till), _midnight(till, now))
    state = status.state(till)
    return Today(
        customers=queries.count_people(till.cache.conn),
        recent=_recent(till),
        carts=_live_carts(till, [cart for cart in carts.values() if cart.lines][:SHOWN_CARTS]),
        cart_count=queries.count_live_carts(conn, since),
        sales=_sales(till, [id_ for id_, _, _ in sales[:SHOWN_SALES]]),
        sale_count=len(sales),
        sold=_sold([Money(amount, currency) for _, amount, currency in sales]),
        synced=dict.fromkeys(("customers", "prices", "carts"), state.last),
        waiting=state.waiting,
    )


def opened(till: Till, customer_id: str, means: str) -> None:
    """Remember whom this till had on its screen; a customer who gave a card or a phone has visited, once in a while."""
    now = till.clock.now_text()
    before = [entry for entry in till.journal.noted(lookup.RECENT) or [] if isinstance(entry, dict)]
    last = next((entry for entry in before if entry.get("id") == customer_id), {})
    visited = text(last, "visited")
    is_visit = means in _VISITS and till.session is not None and not _is_same_visit(till, visited)
    entry = {"id": customer_id, "at": now, "visited": now if is_visit else visited}
    others = [one for one in before if one.get("id") != customer_id]
    notes = {lookup.RECENT: [entry, *others][:KEPT_RECENT]}
    till.do(*([_visit(till, customer_id, means)] if is_visit else []), notes=notes)


def clear_recent(till: Till) -> None:
    """Forget who was opened here; what was recorded as a visit stays."""
    till.journal.note(lookup.RECENT, None)


def _is_same_visit(till: Till, visited: str | None) -> bool:
    at = when(visited)
    return at is not None and till.clock.now() - at < VISIT_AGAIN


def _visit(till: Till, customer: str, means: str) -> dict[str, object]:
    identity = till.enrolled()
    body = {"customer": customer, "means": means, "store": identity.store_id, "till": identity.till_id}
    activity = ("activity", till.ids.new())
    return protocol.new_command(till.ids, till.clock, "visit.record", activity, body, till.actor())


def _midnight(till: Till, now: datetime) -> int:
    """The begin of the store's day, in milliseconds since 1970 UTC."""
    local = now.astimezone(zone(till))
    return int(local.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def zone(till: Till) -> tzinfo:
    """The store's time zone; UTC when it is not known or this computer does not know it."""
    try:
        return ZoneInfo(text(till.store, "timezone") or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _recent(till: Till) -> tuple[Recent, ...]:
    noted = [entry for entry in till.journal.noted(lookup.RECENT) or [] if isinstance(entry, dict)]
    seen = {str(entry.get("id")): moment(text(entry, "at")) for entry in noted[:SHOWN_RECENT]}
    people = summary.of(till, seen)
    totals = online.totals(till, people)
    found = []
    for one in people.values():
        chip = Chip("cart", totals[one.id]) if one.id in totals else Chip(_wish_chip(till, one))
        found.append(Recent(one.id, one.name, one.initials, one.tier, one.phone_mask, seen[one.id], chip))
    return tuple(found)


def _wish_chip(till: Till, one: Summary) -> Literal["wishlist_in_stock", "none"]:
    wishes = wishlist.view(one.id, till.read("wishlist", one.id)).wishes
    goods = catalogue.items(till, [wish.sku for wish in wishes])
    return "wishlist_in_stock" if any(item.active and item.stock_here for item in goods.values()) else "none"


def _live_carts(till: Till, carts: list[CartView]) -> tuple[LiveCart, ...]:
    people = summary.of(till, [cart.customer for cart in carts])
    return tuple(_live_cart(cart, people[cart.customer]) for cart in carts if cart.customer in people)


def _live_cart(cart: CartView, one: Summary) -> LiveCart:
    here = sum(min(line.quantity, line.stock_here) for line in cart.lines)
    return LiveCart(
        cart=cart.id,
        customer=one.id,
        name=one.name,
        initials=one.initials,
        tier=one.tier,
        channel=cart.channel,
        saved_at=cart.saved_at,
        items=cart.items,
        here=here,
        total=Money(cart.total, cart.currency),
        claimed_by=cart.claim.associate or cart.claim.till if cart.claim else None,
        all_here=here == cart.items,
    )


def _sales(till: Till, ids: list[str]) -> tuple[TodaySale, ...]:
    orders = queries.shown(till.cache.conn, "order", ids)
    views = [(order.view(one.id, one.body), one.pending) for one in orders.values()]
    people = summary.of(till, [view.customer for view, _ in views if view.customer])
    return tuple(_sale(view, people.get(view.customer or ""), pending) for view, pending in views)


def _sale(sold: order.Order, one: Summary | None, pending: bool) -> TodaySale:
    return TodaySale(
        order=sold.id,
        number=sold.number,
        customer=sold.customer,
        name=one.name if one else "",
        at=moment(sold.placed_at),
        total=Money(sold.totals.total, sold.currency),
        items=sum(line.quantity for line in sold.lines),
        recovered=sold.from_cart is not None,
        pending=pending,
    )


def _sold(amounts: list[Money]) -> tuple[Money, ...]:
    currencies = dict.fromkeys(amount.currency for amount in amounts)
    return tuple(
        total((one for one in amounts if one.currency == currency), currency) for currency in currencies
    )
