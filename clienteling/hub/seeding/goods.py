"""What the demo sells: styles and their variants. The same for every seed; how many lie where is in stock.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from clienteling.hub.seeding import pictures
from clienteling.hub.seeding.chance import Chance
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.shop import CURRENCY, Row
from clienteling.ids import derived

_GOODS_SEED = 22  # the catalogue does not change with the demo's seed
_REDUCED = 0.1  # share of styles that cost less than they did
_FIRST_SKU = 10001


@dataclass(frozen=True, slots=True)
class Variant:
    """One SKU of a style; `price` and `was` in minor units."""

    sku: str
    product: str
    title: str
    colour: str
    size: str | None
    price: int
    was: int | None

    @property
    def text(self) -> str:
        """Colour and size as orders and carts keep them: `Camel, M`."""
        return f"{self.colour}, {self.size}" if self.size else self.colour


@dataclass(frozen=True, slots=True)
class Style:
    """A product; `worn` names the customer's size that decides the variant, "" for none."""

    id: str
    title: str
    brand: str
    category: str
    drawing: str
    worn: str
    women: bool
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Category:
    """A shelf: its styles and how it sells from January to December."""

    name: str
    women: bool
    worn: str
    season: tuple[int, ...]
    styles: tuple[Style, ...]


@cache
def categories() -> tuple[Category, ...]:
    """Every shelf with its styles."""
    named: dict[str, list[dict[str, Any]]] = {}
    for spec in table("goods")["named"]:
        named.setdefault(spec["category"], []).append(spec)
    numbers = _Numbers()
    return tuple(
        _category(spec, named.get(spec["name"], []), numbers) for spec in table("goods")["categories"]
    )


@cache
def by_sku() -> dict[str, Variant]:
    """Every variant by its SKU."""
    return {one.sku: one for shelf in categories() for style in shelf.styles for one in style.variants}


@cache
def by_title() -> dict[str, Style]:
    """Every style by its title."""
    return {style.title: style for shelf in categories() for style in shelf.styles}


def documents() -> Iterator[Row]:
    """The product documents."""
    for shelf in categories():
        for style in shelf.styles:
            yield (
                "product",
                style.id,
                {
                    "title": style.title,
                    "brand": style.brand,
                    "category": style.category,
                    "image": pictures.address(style.drawing, style.variants[0].colour),
                    "currency": CURRENCY,
                    "tax": "standard",
                    "active": True,
                    "variants": [_variant_body(style, one) for one in style.variants],
                },
            )


def drawings() -> Iterator[bytes]:
    """The pictures that the products name, each once."""
    seen = {(style.drawing, one.colour) for style in by_title().values() for one in style.variants}
    for drawing, colour in sorted(seen):
        yield pictures.picture(drawing, colour)


def barcode(sku: str) -> str:
    """An EAN-13 for a five-digit SKU; 486 is Georgia's prefix, 0000 belongs to no company."""
    digits = f"4860000{sku:0>5}"
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return f"{digits}{-(odd + 3 * even) % 10}"


class _Numbers:
    """Hands out five-digit SKUs, leaving out those that named goods have."""

    def __init__(self) -> None:
        self._taken = {sku for spec in table("goods")["named"] for sku in spec["skus"].values()}
        self._next = _FIRST_SKU

    def take(self) -> str:
        while str(self._next) in self._taken:
            self._next += 1
        self._next += 1
        return str(self._next - 1)


def _category(spec: dict[str, Any], named: list[dict[str, Any]], numbers: _Numbers) -> Category:
    chance = Chance(_GOODS_SEED, "goods", spec["name"])
    places = chance.sample(table("goods")["places"].split(), spec["count"] - len(named))
    made = [_invented(spec, place, rank, chance) for rank, place in enumerate(places)]
    styles = tuple(_style({**spec, **one}, numbers, chance) for one in [*named, *made])
    return Category(spec["name"], spec.get("women", False), spec["worn"], tuple(spec["season"]), styles)


def _invented(spec: dict[str, Any], place: str, rank: int, chance: Chance) -> dict[str, Any]:
    kind, _, prices = spec["kinds"][rank % len(spec["kinds"])].partition("|")
    low, high = map(int, prices.split("-"))
    price = chance.within(low // 5, high // 5) * 5
    colours = chance.sample(spec["colours"], chance.within(2, 3))
    reduced = {"was": round(price * 1.2 / 5) * 5} if chance.some(_REDUCED) else {}
    return {"title": f"{place} {kind}", "price": price, "colours": colours, "skus": {}, **reduced}


def _style(spec: dict[str, Any], numbers: _Numbers, chance: Chance) -> Style:
    product = derived("product", spec["title"])
    variants = []
    for colour in spec["colours"]:
        for size in spec["sizes"].split() or [None]:
            sku = spec["skus"].get(f"{colour}/{size}" if size else colour) or numbers.take()
            was = spec["was"] * 100 if "was" in spec else None
            variants.append(Variant(sku, product, spec["title"], colour, size, spec["price"] * 100, was))
    brand = chance.pick(table("goods")["brands"])
    women = spec.get("women", False)
    return Style(
        product, spec["title"], brand, spec.get("category") or spec["name"], spec["drawing"], spec["worn"], women,
        tuple(variants),
    )  # fmt: skip


def _variant_body(style: Style, one: Variant) -> dict[str, Any]:
    return {
        "sku": one.sku,
        "barcode": barcode(one.sku),
        "colour": one.colour,
        "size": one.size,
        "price": one.price,
        "was": one.was,
        "image": pictures.address(style.drawing, one.colour),
    }
