"""Who shops at Alma House: names in their scripts, contacts, cards, sizes, tastes and consents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from clienteling import clock
from clienteling.domain import card
from clienteling.hub.seeding import phones, scripts, shop
from clienteling.hub.seeding.chance import Chance, Weights
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.resources import table
from clienteling.ids import derived

MOST_CUSTOMERS = (
    300_000  # three card numbers each out of 900,000: the first, one to replace it, one in reserve
)
_WITH_CARD = 0.86
_WOMEN = 0.64
_CARD_STEP = 611_953  # a prime that does not divide 900,000: every number is met once


@dataclass(frozen=True, slots=True)
class Person:
    """A customer of the demo and what decides how they buy. `joined` is days ago; card_days None without a card."""

    id: str
    woman: bool
    store: str
    joined: int
    card_days: int | None
    sizes: dict[str, str]
    body: dict[str, Any]

    def agreed(self, channel: str) -> bool:
        """Whether they allowed messages on this channel."""
        return bool(self.body["consents"].get(channel, {}).get("state") == "yes")


@dataclass(frozen=True, slots=True)
class _Name:
    given: str
    family: str
    also: tuple[str, ...]
    mail: str


def customer(seed: int, place: int, moment: Moment) -> Person:
    """The customer number `place` (from 0) of a seed."""
    chance = Chance(seed, "customer", place)
    groups, weights = _groups()
    group = chance.weighted(groups, weights)
    woman = chance.some(_WOMEN)
    name = _name(group, woman, chance)
    country = chance.weighted(list(group["countries"]), Weights(list(group["countries"].values())))
    home = chance.weighted(shop.stores(), Weights([one.share for one in shop.stores()]))
    joined = min(3600, 3 + int(chance.exponential(1700)))
    card_days = max(1, joined - int(chance.exponential(40))) if chance.some(_WITH_CARD) else None
    sizes = _sizes(woman, chance)
    body = {
        "name": {"given": name.given, "family": name.family},
        "also": list(name.also),
        "phones": phones.contacts(country, group["language"], chance),
        "emails": [{"address": f"{name.mail}{place}@example.com", "label": "home"}]
        if chance.some(0.93)
        else [],
        "cards": _cards(place, card_days, moment, chance),
        "language": group["language"],
        "birthday": _birthday(chance),
        "home_store": home.id,
        "since": _day(moment, joined, chance),
        **_fit(woman, sizes, joined, moment, chance),
        **_tastes(woman, chance),
        "address": {"country": country} if chance.some(0.7) else None,
        "consents": _consents(joined, home, moment, chance),
        "merged_into": None,
    }
    return Person(derived("customer", f"demo {place}"), woman, home.key, joined, card_days, sizes, body)


@cache
def _groups() -> tuple[tuple[dict[str, Any], ...], Weights]:
    groups = table("names")["people"]
    return tuple(groups), Weights([one["share"] for one in groups])


def _name(group: dict[str, Any], woman: bool, chance: Chance) -> _Name:
    given, given_latin = _both(chance.pick(_words(group["women" if woman else "men"])))
    drawn = chance.pick(_words(group["family"]))
    family, family_latin = _both(scripts.feminine(drawn) if woman and group.get("feminine") else drawn)
    mail = f"{scripts.plain(given_latin)}.{scripts.plain(family_latin)}"
    own, latin = f"{given} {family}", f"{given_latin} {family_latin}"
    if own == latin:
        return _Name(given, family, (), mail)
    if chance.fraction() * 100 < group["latin"]:
        return _Name(given_latin, family_latin, (own,), mail)
    return _Name(given, family, (latin,), mail)


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _both(word: str) -> tuple[str, str]:
    own, _, written = word.partition("|")
    return own, written or scripts.latin(own)


def _cards(place: int, days: int | None, moment: Moment, chance: Chance) -> list[dict[str, Any]]:
    if days is None:
        return []
    if days > 200 and chance.some(0.06):  # lost once, replaced since
        changed = chance.within(5, days - 60)
        return [
            {"number": card_number(place), "state": "active", "since": _day(moment, changed, chance)},
            {
                "number": card_number(place + MOST_CUSTOMERS),
                "state": "replaced",
                "since": _day(moment, days, chance),
            },
        ]
    return [{"number": card_number(place), "state": "active", "since": _day(moment, days, chance)}]


def card_number(place: int) -> str:
    """A loyalty number of ten digits, different for every place, that never has a payment card's check digit."""
    spread = (place * _CARD_STEP + 104_729) % 900_000
    stem = f"{shop.policy()['cards']['prefix']}{spread // 9:05}"
    number = stem + [last for last in "0123456789" if not card.luhn(stem + last)][spread % 9]
    return number if number not in _reserved() else card_number(place + 2 * MOST_CUSTOMERS)


@cache
def _reserved() -> frozenset[str]:
    return frozenset(one["card"] for one in table("regulars")["people"])


def _birthday(chance: Chance) -> str | None:
    if chance.some(0.3):
        return None
    month, day = chance.within(1, 12), chance.within(1, 28)
    if chance.some(0.35):
        return f"{month:02}-{day:02}"
    return f"{chance.within(1948, 2006)}-{month:02}-{day:02}"


def _sizes(woman: bool, chance: Chance) -> dict[str, str]:
    build = min(4, max(0, round(chance.bell(1.8 if woman else 2.4, 0.95))))
    tops = ("XS", "S", "M", "L", "XL")[build]
    shoes = round(chance.bell(37.9, 1.1) if woman else chance.bell(42.4, 1.2))
    hand = ("6.5", "7", "7", "7.5", "8") if woman else ("8", "8", "8.5", "8.5", "9")
    if woman:
        bottoms = chance.pick(
            (("26/30", "27/30"), ("27/30", "28/30"), ("28/32", "29/32"), ("30/32",), ("31/32",))[build]
        )
        worn = {"tops": tops, "bottoms": bottoms, "dress": str(34 + 2 * build + chance.pick((0, 0, 2)))}
    else:
        bottoms = chance.pick(
            (("29/32",), ("30/32", "31/32"), ("32/32",), ("33/34", "34/34"), ("36/34",))[build]
        )
        worn = {"tops": tops, "bottoms": bottoms}
    shoe = str(min(41, max(36, shoes)) if woman else min(45, max(39, shoes)))
    return {**worn, "outerwear": tops, "shoes": shoe, "gloves": hand[build]}


def _fit(woman: bool, sizes: dict[str, str], joined: int, moment: Moment, chance: Chance) -> dict[str, Any]:
    """What the associates wrote down about fit: all of it, a part, or nothing."""
    known = chance.fraction()
    if known < 0.25:
        return {"sizes": {}, "sizes_checked_at": None, "fit_note": ""}
    keys = list(sizes) if known > 0.6 else chance.sample(list(sizes), chance.within(1, 3))
    note = chance.pick(fitting(_words_of("fit_notes"), woman)) if chance.some(0.22) else ""
    checked = _day(moment, chance.within(0, min(joined, 500)), chance)
    return {
        "sizes": {name: size for name, size in sizes.items() if name in keys},
        "sizes_checked_at": checked,
        "fit_note": note,
    }


def _tastes(woman: bool, chance: Chance) -> dict[str, list[str]]:
    if chance.some(0.4):
        return {"likes": [], "avoids": []}
    likes = chance.sample(_words_of("likes_women" if woman else "likes_men"), chance.within(1, 4))
    against = [one for one in _words_of("avoids") if one not in likes]
    return {
        "likes": likes,
        "avoids": chance.sample(against, chance.within(1, 2)) if chance.some(0.35) else [],
    }


def _words_of(name: str) -> list[str]:
    words: list[str] = table("phrases")[name]
    return words


def fitting(sentences: list[str], woman: bool) -> list[str]:
    """The sentences that can be said of this person: those about a woman's things only of a woman."""
    hers = (" her ", " her,", " her.", "Husband", " she ")
    return sentences if woman else [one for one in sentences if not any(word in one for word in hers)]


def _consents(joined: int, home: shop.Store, moment: Moment, chance: Chance) -> dict[str, Any]:
    asked = _day(moment, max(0, joined - chance.within(0, 30)), chance)
    at_counter = chance.some(0.6)
    by = chance.pick(home.staff).id if at_counter else None
    source = "counter" if at_counter else "website"
    given = {}
    for channel, likely in (("email", 0.62), ("sms", 0.34), ("calls", 0.14), ("offers", 0.48)):
        if chance.some(0.88):
            state = "yes" if chance.some(likely) else "no"
            given[channel] = {"state": state, "at": asked, "by": by, "source": source}
    return given


def _day(moment: Moment, days_ago: int, chance: Chance) -> str:
    at = moment.at(max(1, days_ago), chance.within(10, 20), chance.within(0, 59), chance.within(0, 59))
    return clock.text(min(at, moment.now - timedelta(minutes=5)))
