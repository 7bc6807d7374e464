"""How customers of the demo buy: how often, on which days, where, and what; one story of sales per person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from clienteling.domain import money
from clienteling.hub.seeding import goods, shop
from clienteling.hub.seeding.chance import Chance, Weights
from clienteling.hub.seeding.goods import Category, Style, Variant
from clienteling.hub.seeding.moments import HISTORY_DAYS, Moment
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.sales import Back, Counter, Line, Sale, with_points

# How the whole shop sells: months from January, days from Monday, hours from midnight.
_MONTHS = (8, 7, 8, 8, 9, 9, 8, 7, 9, 10, 13, 16)
_WEEKDAYS = (9, 8, 9, 10, 12, 16, 14)
_COUNTER_HOURS = (0,) * 11 + (5, 8, 10, 9, 8, 9, 11, 13, 11, 6, 0, 0, 0)
_ONLINE_HOURS = (3, 1, 0, 0, 0, 1, 1, 2, 4, 5, 5, 5, 6, 6, 5, 5, 5, 6, 7, 9, 12, 14, 13, 8)
_SALE_MONTHS = (1, 7)
_LINES = Weights((52, 27, 14, 7))
_MEAN_ORDERS = 5.2  # in two years, of those who buy at all
_ONCE_ONLY = 0.24
_REDEEM = 1000  # points used at once


@dataclass(frozen=True, slots=True)
class Taste:
    """What decides a person's sales: share bought in stores, favourite shelves, orders in two years."""

    in_store: float
    app: float
    favourites: tuple[Category, ...]
    orders: float


def story(person: Person, key: str, chance: Chance, moment: Moment, count: int | None = None) -> list[Sale]:
    """The sales of a person from the oldest on; `count` fixes how many."""
    taste = _taste(person, chance)
    window = max(1, min(person.joined, HISTORY_DAYS))
    number = _number_of_orders(person, taste, window, chance) if count is None else count
    days = sorted((_day(window, moment, chance) for _ in range(number)), reverse=True)
    sales, balance = [], 0
    for place, day in enumerate(days):
        sale = _sale(person, taste, f"{key} {place}", day, moment, chance)
        if balance >= _REDEEM and sale.total >= 15000 and chance.some(0.12):
            sale = with_points(sale, _REDEEM)
        balance += sale.earned - sale.used - sale.lost
        sales.append(sale)
    return sales


def basket(person: Person, taste: Taste, month: int, chance: Chance) -> list[tuple[Variant, int]]:
    """What goes into one bag: different styles in the person's size."""
    chosen: dict[str, tuple[Variant, int]] = {}
    for _ in range(1 + _LINES.place(chance.fraction())):
        style = _style(person, taste, month, chance)
        small = style.worn in ("", "tops") and style.variants[0].price < 12000
        quantity = 2 if small and chance.some(0.15) else 1
        chosen.setdefault(style.id, (_variant(style, person, chance), quantity))
    return list(chosen.values())


def taste_of(person: Person, seed: int, key: str) -> Taste:
    """A person's taste for what is not a sale: carts, wishes, what they look at."""
    return _taste(person, Chance(seed, "taste", key))


def counter(person: Person, chance: Chance) -> Counter:
    """Where in which store this person is served: mostly at home."""
    store = shop.store(person.store)
    if chance.some(0.1):
        store = chance.weighted(shop.stores(), Weights([one.share for one in shop.stores()]))
    return Counter(store, chance.pick(store.tills), chance.pick(store.staff))


def lines_of(bag: list[tuple[Variant, int]], sale_price: float, chance: Chance) -> tuple[Line, ...]:
    """Lines at full price, or 20 % off in a share of cases (`sale_price`)."""
    off = 2000 if chance.some(sale_price) else 0
    return tuple(
        Line(one, quantity, one.price, money.share(one.price * quantity, off)) for one, quantity in bag
    )


def _taste(person: Person, chance: Chance) -> Taste:
    shelves = [one for one in goods.categories() if person.woman or not one.women]
    return Taste(
        in_store=chance.pick((0.95, 0.8, 0.6, 0.35, 0.1)),
        app=chance.pick((0.0, 0.2, 0.7)),
        favourites=tuple(chance.sample(shelves, chance.within(2, 3))),
        orders=chance.exponential(_MEAN_ORDERS),
    )


def _number_of_orders(person: Person, taste: Taste, window: int, chance: Chance) -> int:
    first = 1 if person.joined <= HISTORY_DAYS and chance.some(0.85) else 0
    if chance.some(_ONCE_ONLY):
        return first
    return min(60, first + chance.count(taste.orders * window / HISTORY_DAYS))


@cache
def _calendar(today: date) -> Weights:
    """How much is sold on each day before today, yesterday first; the later days a little more."""
    days = (today - timedelta(days=ago) for ago in range(1, HISTORY_DAYS + 1))
    return Weights(
        [
            _MONTHS[day.month - 1] * _WEEKDAYS[day.weekday()] * (1 - ago / (4 * HISTORY_DAYS))
            for ago, day in enumerate(days)
        ]
    )


def _day(window: int, moment: Moment, chance: Chance) -> int:
    calendar = _calendar(moment.today)
    return 1 + calendar.place(chance.fraction() * calendar.sums[window - 1] / calendar.sums[-1])


def _sale(person: Person, taste: Taste, key: str, day: int, moment: Moment, chance: Chance) -> Sale:
    in_store = chance.some(taste.in_store)
    month = (moment.today - timedelta(days=day)).month
    bag = basket(person, taste, month, chance)
    lines = lines_of(bag, 0.5 if month in _SALE_MONTHS else 0.06, chance)
    at = _time(day, _COUNTER_HOURS if in_store else _ONLINE_HOURS, moment, chance)
    member = person.card_days is not None and day <= person.card_days
    sale = Sale(key, person.id, at, "app" if chance.some(taste.app) else "web", lines, member=member)
    if in_store:
        sale = _at_counter(sale, person, day, chance)
    else:
        by_phone = chance.some(0.07)
        tender = "link" if by_phone or chance.some(0.05) else "card"
        sale = replace(sale, state=_online_state(day, chance), tender=tender)
        sale = replace(sale, channel="phone") if by_phone else sale
    return _perhaps_back(sale, person, day, moment, chance)


def _at_counter(sale: Sale, person: Person, day: int, chance: Chance) -> Sale:
    tender = "cash" if chance.some(0.3) else "card"
    at_counter = replace(sale, counter=counter(person, chance), tender=tender)
    if day < 120 and chance.some(0.14):
        saved = sale.at - timedelta(hours=chance.within(3, 90), minutes=chance.within(0, 59))
        return replace(at_counter, saved=(saved, sale.channel))
    return at_counter


def _online_state(day: int, chance: Chance) -> str:
    if chance.some(0.03):
        return "cancelled"
    if day <= 1:
        return "placed" if chance.some(0.3) else "paid"
    return "paid" if day <= 3 else "completed"


def _perhaps_back(sale: Sale, person: Person, day: int, moment: Moment, chance: Chance) -> Sale:
    if sale.state != "completed" or day < 4 or not chance.some(0.05 if sale.counter else 0.11):
        return sale
    later = chance.within(2, min(26, day - 1))
    by_post = sale.counter is None and chance.some(0.45)
    back = Back(
        line=chance.within(0, len(sale.lines) - 1),
        quantity=1,
        at=_time(day - later, _COUNTER_HOURS, moment, chance),
        store=None if by_post else shop.store(person.store),
        reason=chance.pick(table("phrases")["returned_because"]),
    )
    return replace(sale, back=back)


@cache
def _hours(hours: tuple[int, ...]) -> Weights:
    return Weights(hours)


def _time(day: int, hours: tuple[int, ...], moment: Moment, chance: Chance) -> datetime:
    hour = _hours(hours).place(chance.fraction())
    return moment.at(day, hour, chance.within(0, 59), chance.within(0, 59))


@cache
def _in_season(month: int, woman: bool) -> tuple[tuple[Category, ...], Weights]:
    shelves = tuple(one for one in goods.categories() if woman or not one.women)
    return shelves, Weights([one.season[month - 1] * len(one.styles) for one in shelves])


def _style(person: Person, taste: Taste, month: int, chance: Chance) -> Style:
    shelf = chance.pick(taste.favourites)
    # A favourite counts only in its season: nobody buys gloves in June, however much they like them.
    if chance.fraction() * 14 > shelf.season[month - 1]:
        shelf = chance.weighted(*_in_season(month, person.woman))
    styles = _styles(shelf, person.woman)
    return styles[int(chance.fraction() * chance.fraction() * len(styles))]


@cache
def _styles(shelf: Category, woman: bool) -> tuple[Style, ...]:
    return tuple(one for one in shelf.styles if woman or not one.women)


def _variant(style: Style, person: Person, chance: Chance) -> Variant:
    gift = chance.some(0.1)
    return chance.pick(_fitting(style.title, "" if gift else person.sizes.get(style.worn, "")))


@cache
def _fitting(title: str, size: str) -> tuple[Variant, ...]:
    style = goods.by_title()[title]
    return tuple(one for one in style.variants if one.size == size) or style.variants


def numbered(sales: list[Sale]) -> Iterator[Sale]:
    """The sales in order of time with their numbers: `{till}-{five digits}`, online ones counted up to about 48,300."""
    ordered = sorted(sales, key=_by_time)
    online = sum(one.counter is None for one in ordered)
    counters = {"web": max(10_000, 48_300 - online), "return": 0}
    for sale in ordered:
        till = str(sale.counter.till.number) if sale.counter else "web"
        counters[till] = counters.get(till, 0) + 1
        number = f"{till}-{counters[till]:05}" if sale.counter else str(counters["web"])
        if sale.back is None:
            yield replace(sale, number=number)
        else:
            counters["return"] += 1
            yield replace(sale, number=number, back_number=f"R-{counters['return']:05}")


def _by_time(sale: Sale) -> tuple[datetime, str]:
    return sale.at, sale.key
