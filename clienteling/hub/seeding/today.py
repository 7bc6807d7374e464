"""Today at Alma House: sales and visits in every store since the doors opened, and online orders since midnight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from clienteling.hub.seeding import habits, shop, touches
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.habits import Taste
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.sales import Counter, Sale
from clienteling.hub.seeding.shop import Row, Store

_WALK_IN = 0.25  # share of counter sales to somebody who did not say who they are


def sales(people: Sequence[Person], seed: int, moment: Moment) -> list[Sale]:
    """What was sold today, at the counters and online."""
    chance = Chance(seed, "today", moment.today.isoformat())
    made = [sale for store in shop.stores() for sale in _in_store(store, people, moment, chance)]
    for place in range(2 + min(10, len(people) // 600)):
        person = chance.pick(people)
        key = f"today online {moment.today} {place}"
        at = _since(max(moment.at(0, 0, 1), moment.now - timedelta(hours=14)), moment, chance)
        sale = _sale(key, person, habits.taste_of(person, seed, key), at, moment, chance)
        made.append(
            replace(sale, channel=chance.pick(("web", "app")), state=chance.pick(("placed", "paid", "paid")))
        )
    return made


def visits(made: Sequence[Sale], people: Sequence[Person], seed: int, moment: Moment) -> Iterator[Row]:
    """Who came in today: everybody known who bought, and some who only looked."""
    chance = Chance(seed, "today's visits", moment.today.isoformat())
    for sale in made:
        if sale.counter is not None and sale.customer is not None:
            yield touches.visit_before(sale, chance)
    for store in shop.stores():
        for place in range(_scaled(store, len(people)) // 2):
            person = _local(store, people, chance)
            at = _since(moment.day_began(), moment, chance)
            means = {"means": chance.pick(("card", "card", "phone", "name"))}
            key = f"today {moment.today} {store.key} look {place}"
            by, till = chance.pick(store.staff), chance.pick(store.tills)
            yield touches.activity(key, person.id, at, "store", "visit", means, store, till, by)


def _in_store(store: Store, people: Sequence[Person], moment: Moment, chance: Chance) -> Iterator[Sale]:
    began = moment.day_began()
    number = _scaled(store, len(people))
    for place in range(number):
        person = _local(store, people, chance)
        key = f"today {moment.today} {store.key} {place}"
        taste = habits.taste_of(person, 0, key)
        sale = _sale(key, person, taste, _since(began, moment, chance, place, number), moment, chance)
        where = Counter(store, chance.pick(store.tills), chance.pick(store.staff))
        sale = replace(sale, counter=where, tender="cash" if chance.some(0.35) else "card")
        if chance.some(_WALK_IN):
            yield replace(sale, customer=None, member=False)
        elif chance.some(0.25):
            saved = sale.at - timedelta(hours=chance.within(4, 40), minutes=chance.within(0, 59))
            yield replace(sale, saved=(saved, sale.channel))
        else:
            yield sale


def _sale(key: str, person: Person, taste: Taste, at: datetime, moment: Moment, chance: Chance) -> Sale:
    bag = habits.basket(person, taste, moment.today.month, chance)
    lines = habits.lines_of(bag, 0.06, chance)
    return Sale(
        key, person.id, at, chance.pick(("web", "web", "app")), lines, member=person.card_days is not None
    )


def _scaled(store: Store, people: int) -> int:
    """How many sales a store has made by now: five, and more with the number of customers and its share of them."""
    return 5 + min(30, people * store.share // 40_000)


def _local(store: Store, people: Sequence[Person], chance: Chance) -> Person:
    for _ in range(40):
        person = chance.pick(people)
        if person.store == store.key:
            return person
    return chance.pick(people)


def _since(began: datetime, moment: Moment, chance: Chance, place: int = 0, of: int = 1) -> datetime:
    """A moment between then and four minutes ago, in the given one of equal parts: a shop is never empty for hours."""
    span = max(0.0, (moment.now - began).total_seconds() - 240)
    return began + timedelta(seconds=int((place + chance.fraction()) * span / of))
