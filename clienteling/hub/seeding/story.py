"""The whole demo retailer put together: every document of it in the order it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from clienteling.hub.seeding import (
    goods,
    habits,
    papers,
    people,
    promotions,
    regulars,
    shop,
    stock,
    today,
    touches,
    wishes,
)
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.points import Points
from clienteling.hub.seeding.sales import Sale
from clienteling.hub.seeding.shop import Row

_PAYMENTS_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Customer:
    """A person and what only the regulars have: their own page in regulars.toml."""

    person: Person
    key: str
    spec: regulars.Spec | None


def documents(customers: int, seed: int, now: datetime) -> Iterator[Row]:
    """All documents, the same for the same arguments. Raises ValueError for a number of customers out of range."""
    if not 0 < customers <= people.MOST_CUSTOMERS:
        raise ValueError(f"customers: 1 to {people.MOST_CUSTOMERS}")
    moment = Moment(now.replace(microsecond=0))
    yield from shop.documents()
    yield from goods.documents()
    yield from stock.documents(seed)
    everybody = _everybody(customers, seed, moment)
    yield from promotions.documents({one.key: one.person.id for one in everybody if one.spec}, moment)
    others = [one.person for one in everybody if one.spec is None]
    made_today = today.sales(others, seed, moment) if others else []
    made = [sale for one in everybody for sale in _story(one, seed, moment)] + made_today
    by_customer: dict[str | None, list[Sale]] = {}
    for sale in habits.numbered(made):
        by_customer.setdefault(sale.customer, []).append(sale)
        yield from papers.documents(sale)
        if sale.counter is not None and moment.now - sale.at < _PAYMENTS_KEPT:
            yield papers.payment(sale)
    for one in everybody:
        yield from _about(one, by_customer.get(one.person.id, []), seed, moment)
    if others:
        yield from today.visits(made_today, others, seed, moment)


def _everybody(customers: int, seed: int, moment: Moment) -> list[_Customer]:
    known = [_Customer(regulars.person(spec, moment), spec["key"], spec) for spec in regulars.specs()]
    places = range(customers - len(known))
    return known[:customers] + [
        _Customer(people.customer(seed, place, moment), f"demo {place}", None) for place in places
    ]


def _story(one: _Customer, seed: int, moment: Moment) -> list[Sale]:
    if one.spec is not None:
        return regulars.story(one.spec, one.person, seed, moment)
    return habits.story(one.person, one.key, Chance(seed, "sales", one.key), moment)


def _about(one: _Customer, bought: list[Sale], seed: int, moment: Moment) -> Iterator[Row]:
    person = one.person
    yield "customer", person.id, person.body
    yield _loyalty(person.id, bought)
    if one.spec is not None:
        yield from regulars.documents(one.spec, person, moment)
        yield from regulars.picked_up(one.spec, person, bought, moment)
        return
    chance = Chance(seed, "around", one.key)
    taste = habits.taste_of(person, seed, one.key)
    yield wishes.wishlist(person, taste, one.key, moment, chance)
    cart = wishes.cart(person, taste, one.key, moment, chance)
    if cart is not None:
        yield cart
    past = [sale for sale in bought if not sale.key.startswith("today")]
    yield from touches.documents(person, one.key, past, moment, chance)


def _loyalty(customer: str, bought: list[Sale]) -> Row:
    points = Points(customer)
    for sale in bought:
        points.enter(sale.at, -sale.used, "redeemed", sale)
        points.enter(sale.at, sale.earned, "purchase", sale)
        if sale.back is not None:
            points.enter(sale.back.at, -sale.lost, "return", sale)
    return points.document()
