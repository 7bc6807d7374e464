"""Rows of the products and stock files as product and stock documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.known import items_of
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.sheet import BadCell, Row, Sheet
from clienteling.ids import derived

PRODUCTS = ("sku", "title", "price")
STOCK = ("sku", "place", "on_hand")
SERVICE = "Service"
_TAXES = ("standard", "reduced", "zero")


def products(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """Rows with the same `style` become one product with a variant each; without it every SKU is a product."""
    styles: dict[str, dict[str, Any]] = {}
    lines: dict[str, int] = {}

    def take(row: Row) -> dict[str, Any]:
        sku = row.need("sku", 64)
        if sku in lines:
            raise BadCell("sku", "twice", first=lines[sku])
        style = _style(intake, row, sku)
        style["variants"] = [_variant(intake, row, sku)]
        lines[sku] = row.line
        return style

    for row, style in intake.rows(sheet, take):
        key = row.text("style") or row.text("sku")
        known = styles.setdefault(key, style)
        if known is not style:
            known["variants"] += style["variants"]
    for key, members in styles.items():
        identity = derived("product", key)
        for item in items_of(identity, members):
            intake.known.items[item.sku] = item
        yield Said("product", identity, members, {"image": None})


def stock(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """Rows of one SKU, one for each place, become one document; places the file does not name stay as they are."""
    on_hand: dict[str, dict[str, int]] = {}

    def take(row: Row) -> tuple[str, int]:
        intake.known.item(row.need("sku", 64))
        return intake.known.place(row.need("place")), intake.reader.whole(row, "on_hand")

    for row, (place, count) in intake.rows(sheet, take):
        on_hand.setdefault(row.text("sku"), {})[place] = count
    for sku, places in on_hand.items():
        members = {"sku": sku, "product": intake.known.items[sku].product, "on_hand": places}
        yield Said("stock", derived("stock", sku), members, {})


def _style(intake: Intake, row: Row, sku: str) -> dict[str, Any]:
    service = sku in intake.reader.options.services
    return {
        "title": intake.reader.free_text(row, "title") or row.need("title"),
        "brand": intake.reader.free_text(row, "brand"),
        "category": SERVICE if service else intake.reader.free_text(row, "category"),
        "currency": intake.reader.currency,
        "tax": intake.reader.choice(row, "tax", _TAXES, "standard"),
        # A fee is in the history and not on the shelf.
        "active": not service and intake.reader.agreed(row, "active") is not False,
    }


def _variant(intake: Intake, row: Row, sku: str) -> dict[str, Any]:
    return {
        "sku": sku,
        "barcode": row.text("barcode", 64) or None,
        "colour": intake.reader.free_text(row, "colour") or None,
        "size": intake.reader.free_text(row, "size") or None,
        "price": intake.reader.amount(row, "price", rounded=True),
        "was": intake.reader.amount(row, "was", rounded=True) if row.text("was") else None,
        "image": None,
    }
