"""Goods: a style with its variants, one SKU each, and which variant could stand in for another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clienteling.domain.encoding import JSON
from clienteling.domain.reading import flag, number, objects, text


@dataclass(frozen=True, slots=True)
class Variant:
    """One SKU; prices in minor units, `was` before a reduction."""

    sku: str
    barcode: str | None
    colour: str | None
    size: str | None
    price: int
    was: int | None
    image: str | None

    @property
    def label(self) -> str:
        """Colour and size, as lines of carts and orders show them."""
        return ", ".join(part for part in (self.colour, self.size) if part)


@dataclass(frozen=True, slots=True)
class Product:
    """A style; `tax` is a key of the policy's rates."""

    id: str
    title: str
    brand: str
    category: str
    image: str | None
    currency: str
    tax: str
    active: bool
    variants: tuple[Variant, ...]

    def variant(self, sku: str) -> Variant | None:
        """The variant with this SKU."""
        return next((variant for variant in self.variants if variant.sku == sku), None)

    def instead_of(self, sku: str) -> tuple[Variant, ...]:
        """The other variants, the likeliest to please first: same size in another colour, same colour, the rest."""
        wanted = self.variant(sku)
        others = [variant for variant in self.variants if variant.sku != sku]
        if wanted is None:
            return tuple(others)
        return tuple(
            sorted(others, key=lambda other: (other.size != wanted.size, other.colour != wanted.colour))
        )


def view(identity: str, body: JSON) -> Product:
    """A view of a `product` document."""
    return Product(
        id=identity,
        title=text(body, "title") or "",
        brand=text(body, "brand") or "",
        category=text(body, "category") or "",
        image=text(body, "image"),
        currency=text(body, "currency") or "",
        tax=text(body, "tax") or "standard",
        active=flag(body, "active"),
        variants=tuple(_variant(entry) for entry in objects(body, "variants") if text(entry, "sku")),
    )


def _variant(entry: dict[str, Any]) -> Variant:
    price = number(entry, "price")
    was = number(entry, "was")
    return Variant(
        sku=text(entry, "sku") or "",
        barcode=text(entry, "barcode"),
        colour=text(entry, "colour"),
        size=text(entry, "size"),
        price=price,
        was=was if was > price else None,
        image=text(entry, "image"),
    )
