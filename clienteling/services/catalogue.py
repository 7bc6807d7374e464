"""Goods by SKU, barcode or title, with today's price and the stock here and elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.services.plain import Place


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
    stock_here: int
    stock_elsewhere: tuple[Place, ...]
    active: bool
