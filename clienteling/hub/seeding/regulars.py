"""The customers of the first screen, written down person by person in regulars.toml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from clienteling import clock
from clienteling.hub.seeding import goods, habits, shop, touches, wishes
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.goods import Variant
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.sales import Back, Counter, Line, Sale
from clienteling.hub.seeding.shop import Associate, Row
from clienteling.ids import derived

Spec = dict[str, Any]
_TRIES = 400  # stories tried until the points come out in the tier that is asked for


def specs() -> list[Spec]:
    """The people as they are written down."""
    written: list[Spec] = table("regulars")["people"]
    return written


def person(spec: Spec, moment: Moment) -> Person:
    """The customer of one entry; all are at home in the first store."""
    home = shop.stores()[0]
    asked = clock.text(moment.at(spec["consents_days"], 12, 40))
    by = home.staff[0].id
    body = {
        "name": {"given": spec["given"], "family": spec["family"]},
        "also": spec["also"],
        "phones": [{**one, "label": "mobile"} for one in spec["phones"]],
        "emails": [{"address": spec["email"], "label": "home"}],
        "cards": [
            {
                "number": spec["card"],
                "state": "active",
                "since": clock.text(moment.at(spec["card_days"], 13, 5)),
            }
        ],
        "language": spec["language"],
        "birthday": spec["birthday"] or None,
        "home_store": home.id,
        "since": clock.text(moment.at(spec["since_days"], 13, 20)),
        "sizes": spec["sizes"],
        "sizes_checked_at": clock.text(moment.at(spec["sizes_checked"], 17, 35)) if spec["sizes"] else None,
        "fit_note": spec["fit_note"],
        "likes": spec["likes"],
        "avoids": spec["avoids"],
        "address": {**spec.get("address", {}), "country": spec["country"]},
        "consents": {
            channel: {"state": state, "at": asked, "by": by, "source": "counter"}
            for channel, state in spec["consents"].items()
        },
        "merged_into": None,
    }
    return Person(
        derived("customer", f"demo {spec['key']}"), spec["woman"], home.key, spec["since_days"],
        spec["card_days"], spec["sizes"], body,
    )  # fmt: skip


def story(spec: Spec, who: Person, seed: int, moment: Moment) -> list[Sale]:
    """Their sales: as written, or by habit until the points earned fall into their tier."""
    if "orders" in spec:
        return [_written(spec, one, place, who, moment) for place, one in enumerate(spec["orders"])]
    low, high = _tier(spec["tier"])
    sales: list[Sale] = []
    for attempt in range(_TRIES):
        sales = habits.story(
            who, spec["key"], Chance(seed, "regular", spec["key"], attempt), moment, spec["count"]
        )
        if low <= sum(sale.earned - sale.lost for sale in sales) < high:
            break
    return sales


def documents(spec: Spec, who: Person, moment: Moment) -> Iterator[Row]:
    """Cart, wishlist, notes and activities as written, today's visit included."""
    if "cart" in spec:
        yield _cart(spec, who, moment)
    chance = Chance(0, "regular wishes", spec["key"])
    wanted = [_thing(line)[0] for line in reversed(spec["wishes"])]  # written newest first
    yield wishes.wishes(who, spec["key"], wanted, moment, chance)
    for place, one in enumerate(spec["notes"]):
        text = one["text"].replace("[gift day]", _gift_day(moment))
        by = _associate(one["by"])
        yield touches.note(f"{spec['key']} {place}", who.id, _at(one, moment), by, text)
    for place, one in enumerate(spec.get("moments", [])):
        store = shop.store(who.store) if one["channel"] == "store" else None
        till = store.tills[1] if store else None
        key = f"{spec['key']} {place}"
        yield touches.activity(
            key, who.id, _at(one, moment), one["channel"], one["what"], one["facts"], store, till
        )
    store = shop.store(who.store)
    at = moment.now - timedelta(minutes=spec["visit"]["minutes"])
    key, means = f"{spec['key']} now", {"means": spec["visit"]["means"]}
    yield touches.activity(key, who.id, at, "store", "visit", means, store, store.tills[1], store.staff[0])


def picked_up(spec: Spec, who: Person, sales: list[Sale], moment: Moment) -> Iterator[Row]:
    """The parcels they collected, once the orders have their numbers."""
    by_key = {sale.key: sale for sale in sales}
    for place, one in enumerate(spec.get("orders", [])):
        if "picked_up" in one:
            sale = by_key[f"{spec['key']} {place}"]
            facts = {"number": sale.number, "order": sale.id, "items": len(sale.lines)}
            at, store = _at(one["picked_up"], moment), shop.store(who.store)
            yield touches.activity(f"{sale.key} up", who.id, at, "store", "picked_up", facts, store)


def _written(spec: Spec, one: Spec, place: int, who: Person, moment: Moment) -> Sale:
    lines = tuple(Line(thing, 1, price) for thing, price in map(_thing, one["lines"]))
    member = one["days"] <= spec["card_days"]
    key, at = f"{spec['key']} {place}", _at(one, moment)
    sale = Sale(key, who.id, at, one.get("channel", "web"), lines, member=member)
    store = shop.store(who.store)
    if "by" in one:
        sale = replace(sale, counter=Counter(store, store.tills[1], _associate(one["by"])))
    if "back" in one:
        back = one["back"]
        sale = replace(sale, back=Back(back["line"], 1, _at(back, moment), store, back["reason"]))
    return sale


def _cart(spec: Spec, who: Person, moment: Moment) -> Row:
    written = spec["cart"]
    minutes = written.get("minutes")
    saved = _at(written, moment) if minutes is None else moment.now - timedelta(minutes=minutes)
    wanted = [(thing, 1, price) for thing, price in map(_thing, written["lines"])]
    kind, identity, body = wishes.open_cart(who.id, spec["key"], "web", saved, wanted)
    return kind, identity, body | ({"codes": written["codes"]} if "codes" in written else {})


def _thing(line: str) -> tuple[Variant, int]:
    """`title|colour|size|price` in whole GEL; `*` is any colour, no price is today's. Gives SKU and minor units."""
    title, colour, size, price = [*line.split("|"), "", ""][:4]
    for one in goods.by_title()[title].variants:
        if colour in ("*", one.colour) and size == (one.size or ""):
            return one, int(price) * 100 if price else one.price
    raise LookupError(line)


def _at(one: Spec, moment: Moment) -> datetime:
    hour, _, minute = one["at"].partition(":")
    return moment.at(one["days"], int(hour), int(minute))


def _associate(user: str) -> Associate:
    return next(one for one in shop.associates() if one.user == user)


def _tier(name: str) -> tuple[int, int]:
    """The points from which a tier counts and from which the next one does."""
    tiers = shop.policy()["tiers"]
    place = next(place for place, one in enumerate(tiers) if one["name"] == name)
    after = tiers[place + 1]["from"] if place + 1 < len(tiers) else 10**9
    return tiers[place]["from"], after


def _gift_day(moment: Moment) -> str:
    day = moment.today + timedelta(days=21)
    return f"{day.day} {day:%B}"
