"""How many of each SKU lie in which store and in the web warehouse. Some are gone here and left elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from clienteling.hub.seeding import goods, shop
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.shop import Row
from clienteling.ids import derived

_GONE = 0.22  # share of SKUs that a store has none of


def documents(seed: int) -> Iterator[Row]:
    """The stock documents of all SKUs."""
    places = {one.key: one.id for one in shop.stores()} | {"web": "web"}
    fixed: dict[str, dict[str, int]] = table("regulars")["stock"]
    for sku, one in goods.by_sku().items():
        counts = fixed.get(sku) or _counts(seed, sku, list(places))
        on_hand = {places[key]: count for key, count in counts.items()}
        yield "stock", derived("stock", sku), {"sku": sku, "product": one.product, "on_hand": on_hand}


def _counts(seed: int, sku: str, places: list[str]) -> dict[str, int]:
    chance = Chance(seed, "stock", sku)
    return {
        place: 0 if chance.some(_GONE) else chance.within(1, 14 if place == "web" else 6) for place in places
    }
