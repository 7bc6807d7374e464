"""Goods by SKU, barcode or title, with today's price and the stock here and elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from clienteling.domain import product, stock
from clienteling.domain.product import Product, Variant
from clienteling.domain.reading import text
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
    products = _products(till, wanted)
    ids = {sku: stock.identity(sku) for sku in wanted}
    counts = queries.shown(till.cache.conn, "stock", ids.values())
    names, found = store_names(till), {}
    for sku in wanted:
        style = products.get(sku)
        variant = style.variant(sku) if style else None
        count = stock.view(ids[sku], counts[ids[sku]].body if ids[sku] in counts else {})
        if style is not None and variant is not None:
            found[sku] = _item(style, variant, count, here(till), names)
    return found


def _products(till: Till, skus: Iterable[str]) -> dict[str, Product]:
    known = queries.products_of(till.cache.conn, skus)
    bodies = queries.shown(till.cache.conn, "product", known.values())
    styles = {id_: product.view(id_, one.body) for id_, one in bodies.items()}
    return {sku: styles[id_] for sku, id_ in known.items() if id_ in styles}


def instead_of(till: Till, sku: str) -> list[Item]:
    """The other colours and sizes of the same product, the likeliest to please first."""
    style = _products(till, [sku]).get(sku)
    return list(items(till, [one.sku for one in style.instead_of(sku)]).values()) if style else []


def fitting(till: Till, skus: Iterable[str], sizes: Collection[str]) -> dict[str, str]:
    """Each SKU, or in its place the variant of its product in one of these sizes (folded), of the same colour first."""
    wanted = list(skus)
    styles = _products(till, wanted) if sizes else {}
    return {sku: _fitting(styles[sku], sku, sizes) if sku in styles else sku for sku in wanted}


def _fitting(style: Product, sku: str, sizes: Collection[str]) -> str:
    mine = style.variant(sku)
    if mine is None or not mine.size or mine.size.casefold() in sizes:
        return sku
    others = [one for one in style.variants if one.size and one.size.casefold() in sizes]
    return min(others, key=lambda one: one.colour != mine.colour).sku if others else sku


def pictures(till: Till, skus: Iterable[str]) -> dict[str, str | None]:
    """The picture (sha256) of each SKU that is known, its own or its product's."""
    return {sku: _image(style, style.variant(sku)) for sku, style in _products(till, skus).items()}


def here(till: Till) -> str:
    """The id of this till's store, "" before it is enrolled."""
    return till.identity.store_id if till.identity else ""


def store_names(till: Till) -> dict[str, str]:
    """The name of every store by its id."""
    return {store.id: text(store.body, "name") or "" for store in queries.all_of(till.cache.conn, "store")}


def places(elsewhere: Iterable[tuple[str, int]], names: Mapping[str, str]) -> tuple[Place, ...]:
    """Other places with their names, in the order given; the website is called "web"."""
    return tuple(Place(place, names.get(place, place), count) for place, count in elsewhere)


def _image(style: Product, variant: Variant | None) -> str | None:
    return (variant.image if variant else None) or style.image


def _item(style: Product, variant: Variant, count: stock.Stock, store: str, names: Mapping[str, str]) -> Item:
    return Item(
        sku=variant.sku,
        product=style.id,
        title=style.title,
        brand=style.brand,
        category=style.category,
        colour=variant.colour,
        size=variant.size,
        variant=variant.label,
        barcode=variant.barcode,
        image=_image(style, variant),
        price=variant.price,
        was=variant.was,
        currency=style.currency,
        tax=style.tax,
        stock_here=count.at(store),
        stock_elsewhere=places(count.elsewhere(store), names),
        active=style.active,
    )
