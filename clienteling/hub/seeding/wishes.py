"""What customers mean to buy: open online carts, from minutes to three weeks old, and wishlists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from clienteling import clock
from clienteling.hub.seeding import habits
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.goods import Variant
from clienteling.hub.seeding.habits import Taste
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.papers import cart_line
from clienteling.hub.seeding.people import Person
from clienteling.hub.seeding.shop import CURRENCY, Row
from clienteling.ids import derived

Wanted = tuple[Variant, int, int]  # what, how many, unit price when saved

_WITH_CART = 0.045
_WITH_WISHES = 0.28


def cart(person: Person, taste: Taste, key: str, moment: Moment, chance: Chance) -> Row | None:
    """The open cart a person may have."""
    if not chance.some(_WITH_CART):
        return None
    age = min(_age(chance), timedelta(days=person.joined))
    bag = habits.basket(person, taste, moment.today.month, chance)
    wanted = [(one, quantity, _price_then(one, age, chance)) for one, quantity in bag]
    channel = "store" if chance.some(0.04) else "app" if chance.some(taste.app) else "web"
    return open_cart(person.id, key, channel, moment.now - age, wanted)


def open_cart(customer: str, key: str, channel: str, saved_at: datetime, wanted: Sequence[Wanted]) -> Row:
    """An open cart document; its last line was added when it was saved, the others in the minutes before."""
    last = len(wanted) - 1
    lines = [
        cart_line(
            one, quantity, price, _minutes_before(saved_at, 4 * (last - place)),
            derived("cart line", f"open {key} {place}"),
        )
        for place, (one, quantity, price) in enumerate(wanted)
    ]  # fmt: skip
    return (
        "cart",
        derived("cart", f"open {key}"),
        {
            "customer": customer,
            "channel": channel,
            "state": "open",
            "currency": CURRENCY,
            "saved_at": clock.text(saved_at),
            "lines": lines,
            "epoch": 0,
            "claim": None,
            "order": None,
        },
    )


def wishlist(person: Person, taste: Taste, key: str, moment: Moment, chance: Chance) -> Row:
    """The wishlist document of a person, empty for most."""
    wanted: list[tuple[Variant, int]] = []
    if chance.some(_WITH_WISHES):
        for _ in range(chance.within(1, 3)):
            wanted += habits.basket(person, taste, moment.today.month, chance)
    return wishes(person, key, [one for one, _ in wanted[:6]], moment, chance)


def wishes(person: Person, key: str, wanted: Sequence[Variant], moment: Moment, chance: Chance) -> Row:
    """A wishlist document with these SKUs, oldest wish first."""
    reach = min(person.joined, 240)
    days = sorted((1 + int(reach * chance.fraction() ** 2) for _ in wanted), reverse=True)
    items = []
    for place, (one, ago) in enumerate(zip(wanted, days, strict=True)):
        at = moment.at(ago, chance.within(9, 22), chance.within(0, 59), chance.within(0, 59))
        items.append(
            {
                "id": derived("wish", f"{key} {place}"),
                "sku": one.sku,
                "product": one.product,
                "price": _price_then(one, moment.now - at, chance),
                "added_at": clock.text(at),
                "by": "associate" if chance.some(0.15) else "customer",
            }
        )
    return "wishlist", person.id, {"customer": person.id, "items": items}


def _age(chance: Chance) -> timedelta:
    drawn = chance.fraction()
    if drawn < 0.16:
        return timedelta(minutes=chance.within(3, 340), seconds=chance.within(0, 59))
    if drawn < 0.5:
        return timedelta(hours=chance.within(6, 72), minutes=chance.within(0, 59))
    return timedelta(days=chance.within(3, 21), minutes=chance.within(0, 900))


def _price_then(one: Variant, age: timedelta, chance: Chance) -> int:
    """What it cost when it was saved: more, if it was reduced since; now and then less."""
    if one.was and age > timedelta(hours=8):
        return one.was if chance.some(0.75) else one.price
    if age > timedelta(days=5) and chance.some(0.05):
        return one.price - one.price // 1000 * 100
    return one.price


def _minutes_before(at: datetime, minutes: int) -> str:
    return clock.text(at - timedelta(minutes=minutes))
