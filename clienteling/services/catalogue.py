"""Goods by SKU, barcode or title, with today's price and the stock here and elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clienteling.domain import stock
from clienteling.domain.reading import flag, number, objects, text
from clienteling.services.plain import Place
from clienteling.store import queries, search
from clienteling.till import Till

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Item:
    """One SKU. `variant` is colour and size as one text; prices in minor units; `was` the price before a reduction."""

    sku: str
    product: str
    title: str
    brand: str
    category: str
    colour: str | None
    size: str | None
    variant: str
    barcode: str | None
    image: str | None
    price: int
    was: int | None
    currency: str
    tax: str
    stock_here: int
    stock_elsewhere: tuple[Place, ...]
    active: bool


def find(till: Till, text: str, limit: int = 12) -> tuple[Item, ...]:
    """Goods with this SKU or barcode, else with these words; what is in stock here first. Empty for a text too long."""
    if not text.strip() or len(text) > _LONGEST:
        return ()
    found = search.goods(till.cache.conn, text, limit * 4)
    listed = [one for one in items(till, [sku for _, sku in found]).values() if one.active]
    return tuple(sorted(listed, key=lambda one: one.stock_here == 0)[:limit])


def item(till: Till, sku: str) -> Item | None:
    """One SKU, or None when it is not in the catalogue of this till."""
    return items(till, [sku]).get(sku)


def items(till: Till, skus: Iterable[str]) -> dict[str, Item]:
    """These SKUs in the order given; unknown ones are left out."""
    wanted = list(dict.fromkeys(skus))
    products = queries.products_of(till.cache.conn, wanted)
    bodies = queries.shown(till.cache.conn, "product", products.values())
    counts = _stock(till, wanted)
    names = store_names(till)
    found = {}
    for sku in wanted:
        product = bodies.get(products.get(sku, ""))
        variant = _variant(product.body, sku) if product else None
        if product is not None and variant is not None:
            found[sku] = _item(product.id, product.body, variant, counts[sku], here(till), names)
    return found


def siblings(till: Till, one: Item) -> list[Item]:
    """The other colours and sizes of the same product."""
    body = till.read("product", one.product) or {}
    skus = [sku for variant in objects(body, "variants") if (sku := text(variant, "sku")) and sku != one.sku]
    return list(items(till, skus).values())


def pictures(till: Till, skus: Iterable[str]) -> dict[str, str | None]:
    """The picture (sha256) of each SKU that is known, its own or its product's."""
    products = queries.products_of(till.cache.conn, skus)
    bodies = {
        id_: one.body for id_, one in queries.shown(till.cache.conn, "product", products.values()).items()
    }
    return {
        sku: _image(bodies[id_], _variant(bodies[id_], sku) or {})
        for sku, id_ in products.items()
        if id_ in bodies
    }


def here(till: Till) -> str:
    """The id of this till's store, "" before it is enrolled."""
    return till.identity.store_id if till.identity else ""


def store_names(till: Till) -> dict[str, str]:
    """The name of every store by its id."""
    return {store.id: text(store.body, "name") or "" for store in queries.all_of(till.cache.conn, "store")}


def places(found: stock.Stock, store: str, names: Mapping[str, str]) -> tuple[Place, ...]:
    """Where else it is, most first, the website last."""
    return tuple(Place(place, names.get(place, place), count) for place, count in found.elsewhere(store))


def _stock(till: Till, skus: Iterable[str]) -> dict[str, stock.Stock]:
    ids = {sku: stock.identity(sku) for sku in skus}
    bodies = queries.shown(till.cache.conn, "stock", ids.values())
    return {sku: stock.view(id_, bodies[id_].body if id_ in bodies else {}) for sku, id_ in ids.items()}


def _variant(product: dict[str, Any], sku: str) -> dict[str, Any] | None:
    return next((one for one in objects(product, "variants") if one.get("sku") == sku), None)


def _image(product: dict[str, Any], variant: dict[str, Any]) -> str | None:
    return text(variant, "image") or text(product, "image")


def _item(
    product: str,
    body: dict[str, Any],
    variant: dict[str, Any],
    count: stock.Stock,
    store: str,
    names: Mapping[str, str],
) -> Item:
    colour, size = text(variant, "colour"), text(variant, "size")
    return Item(
        sku=str(variant["sku"]),
        product=product,
        title=text(body, "title") or "",
        brand=text(body, "brand") or "",
        category=text(body, "category") or "",
        colour=colour,
        size=size,
        variant=", ".join(part for part in (colour, size) if part),
        barcode=text(variant, "barcode"),
        image=_image(body, variant),
        price=number(variant, "price"),
        was=number(variant, "was") or None,
        currency=text(body, "currency") or "",
        tax=text(body, "tax") or "standard",
        stock_here=count.at(store),
        stock_elsewhere=places(count, store, names),
        active=flag(body, "active"),
    )
