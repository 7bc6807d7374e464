"""What else happened with a customer: visits, messages opened, ratings, browsing, parcels picked up, calls and notes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from clienteling import clock
from clienteling.hub.seeding import goods, people, shop
from clienteling.hub.seeding.chance import Chance, Weights
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.sales import Sale
from clienteling.hub.seeding.shop import Associate, Row, Store, Till
from clienteling.ids import derived

_RECENT = timedelta(days=120)
_MEANS = ("card", "phone", "name", "email", "order")
_HOW = Weights((58, 26, 11, 3, 2))
_SCORES = (10, 9, 8, 7, 6, 4, 2)
_RATED = Weights((34, 30, 16, 9, 5, 4, 2))


def documents(person: Person, key: str, sales: list[Sale], moment: Moment, chance: Chance) -> Iterator[Row]:
    """Activities of the last months and notes of the last two years."""
    for sale in sales:
        if moment.now - sale.at < _RECENT and sale.state == "completed":
            yield from _around(person, sale, chance, moment)
    for place in range(chance.count(0.25)):
        yield _visit_without_sale(person, f"{key} look {place}", moment, chance)
    yield from _reached(person, key, moment, chance)
    for place in range(chance.pick((0, 0, 0, 0, 0, 0, 0, 1, 1, 2))):
        yield _drawn_note(person, f"{key} {place}", moment, chance)


def activity(
    key: str, customer: str, at: datetime, channel: str, what: str, facts: dict[str, Any],
    store: Store | None = None, till: Till | None = None, by: Associate | None = None,
) -> Row:  # fmt: skip
    """An activity document."""
    return (
        "activity",
        derived("activity", key),
        {
            "customer": customer,
            "at": clock.text(at),
            "channel": channel,
            "what": what,
            "store": store.id if store else None,
            "till": till.id if till else None,
            "by": by.id if by else None,
            "facts": facts,
        },
    )


def visit_before(sale: Sale, chance: Chance) -> Row:
    """The look-up at the counter some minutes before the sale was paid."""
    assert sale.counter is not None
    assert sale.customer is not None
    at = sale.at - timedelta(minutes=chance.within(3, 18), seconds=chance.within(0, 59))
    facts = {"means": chance.weighted(_MEANS, _HOW)}
    where = sale.counter
    return activity(
        f"{sale.key} visit",
        sale.customer,
        at,
        "store",
        "visit",
        facts,
        where.store,
        where.till,
        where.associate,
    )


def note(key: str, customer: str, at: datetime, by: Associate, text: str) -> Row:
    """A note document, signed with the first name."""
    return (
        "note",
        derived("note", key),
        {
            "customer": customer,
            "text": text,
            "at": clock.text(at),
            "by": by.id,
            "by_name": by.name,
            "store": shop.store(by.store).id,
        },
    )


def _around(person: Person, sale: Sale, chance: Chance, moment: Moment) -> Iterator[Row]:
    if sale.counter is not None and chance.some(0.75):
        yield visit_before(sale, chance)
    later = sale.at + timedelta(hours=chance.within(2, 30))
    if chance.some(0.16) and later < moment.now and person.agreed("email"):
        score = chance.weighted(_SCORES, _RATED)
        yield activity(f"{sale.key} rated", person.id, later, "web", "rated", _rating(score, sale, chance))
    collected = sale.at + timedelta(hours=chance.within(26, 70))
    if sale.counter is None and chance.some(0.3) and collected < moment.now:
        store = shop.store(person.store)
        at = collected.replace(hour=chance.within(store.opens - 4, store.closes - 6))
        facts = {"number": sale.number, "order": sale.id, "items": sum(line.quantity for line in sale.lines)}
        yield activity(f"{sale.key} up", person.id, min(at, moment.now), "store", "picked_up", facts, store)


def _rating(score: int, sale: Sale, chance: Chance) -> dict[str, Any]:
    facts: dict[str, Any] = {"score": score, "of": 10}
    if chance.some(0.4):
        staff = sale.counter.associate.given if sale.counter else "The courier"
        words = table("phrases")["praise" if score >= 7 else "blame"]
        facts["text"] = chance.pick(words).replace("[staff]", staff)
    return facts


def _visit_without_sale(person: Person, key: str, moment: Moment, chance: Chance) -> Row:
    store = shop.store(person.store)
    at = moment.at(
        chance.within(1, max(1, min(119, person.joined))),
        chance.within(store.opens, store.closes - 1),
        chance.within(0, 59),
        chance.within(0, 59),
    )
    facts = {"means": chance.weighted(_MEANS, _HOW)}
    by = chance.pick(store.staff)
    return activity(
        f"{key} visit", person.id, at, "store", "visit", facts, store, chance.pick(store.tills), by
    )


def _reached(person: Person, key: str, moment: Moment, chance: Chance) -> Iterator[Row]:
    if person.agreed("email") and chance.some(0.4):
        at = moment.at(chance.within(1, min(60, person.joined)), chance.within(8, 22), chance.within(0, 59))
        facts = {"means": "email", "subject": chance.pick(table("phrases")["campaigns"])}
        yield activity(f"{key} opened", person.id, at, "email", "message_opened", facts)
    if chance.some(0.25):
        at = moment.at(chance.within(1, min(30, person.joined)), chance.within(9, 23), chance.within(0, 59))
        shelf = chance.pick([one for one in goods.categories() if person.woman or not one.women])
        title = shelf.name if chance.some(0.6) else chance.pick(shelf.styles).title
        channel = chance.pick(("web", "web", "app"))
        yield activity(f"{key} browsed", person.id, at, channel, "browsed", {"title": title})
    if person.body["phones"] and chance.some(0.03):
        at = moment.at(chance.within(1, min(90, person.joined)), chance.within(11, 19), chance.within(0, 59))
        store = shop.store(person.store)
        subject = chance.pick(table("phrases")["called"])
        by = chance.pick(store.staff)
        yield activity(f"{key} called", person.id, at, "phone", "called", {"subject": subject}, store, by=by)


def _drawn_note(person: Person, key: str, moment: Moment, chance: Chance) -> Row:
    store = shop.store(person.store)
    day = chance.within(1, max(1, min(540, person.joined)))
    at = moment.at(day, chance.within(store.opens, store.closes - 1), chance.within(0, 59))
    by = chance.pick(store.staff)
    shelf = chance.pick([one for one in goods.categories() if one.worn and (person.woman or not one.women)])
    style = chance.pick(shelf.styles)
    thing = chance.pick(style.variants)
    filled = {
        "[product]": style.title,
        "[colour]": thing.colour,
        "[size]": person.sizes.get(style.worn) or thing.size or "M",
        "[month]": (at + timedelta(days=chance.within(20, 90))).strftime("%B"),
        "[staff]": chance.pick(store.staff).given,
    }
    sentences = table("phrases")["notes"]
    known = [*sentences["any"], *sentences.get(person.body["language"], sentences["abroad"])]
    text = chance.pick(people.fitting(known, person.woman))
    for mark, word in filled.items():
        text = text.replace(mark, word)
    return note(key, person.id, at, by, text)
