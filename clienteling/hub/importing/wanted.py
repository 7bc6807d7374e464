"""Rows of the carts and wishlists files: open online carts, and what customers would like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.sheet import BadCell, Row, Sheet
from clienteling.ids import derived

CARTS = ("cart", "customer", "sku", "quantity", "saved_at")
WISHLISTS = ("customer", "sku", "added_at")
CHANNELS = ("web", "app", "phone", "store")


def carts(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """Rows with the same `cart` become one open cart; it was saved when its latest row was."""
    found: dict[str, dict[str, Any]] = {}

    def take(row: Row) -> dict[str, Any]:
        key, customer = row.need("cart"), intake.known.customer(row.need("customer"))
        if key in found and found[key]["customer"] != customer:
            raise BadCell("customer", "other_customer")
        head = {
            "customer": customer,
            "channel": intake.reader.choice(row, "channel", CHANNELS, "web"),
            "state": "open",
            "currency": intake.reader.currency,
            "saved_at": intake.reader.time(row, "saved_at"),
            "lines": [],
        }
        cart = found.get(key, head)
        line = _line(intake, row, f"{key}\n{len(cart['lines'])}")
        found[key] = cart
        cart["lines"].append(line)
        cart["saved_at"] = max(cart["saved_at"], head["saved_at"])
        return cart

    for _ in intake.rows(sheet, take):
        pass
    for key, cart in found.items():
        yield Said("cart", derived("cart", key), cart, {"epoch": 0, "claim": None, "order": None})


def wishlists(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """Rows of one customer become their wishlist; a wish is known by customer and SKU."""
    found: dict[str, dict[str, dict[str, Any]]] = {}

    def take(row: Row) -> tuple[str, dict[str, Any]]:
        customer = intake.known.customer(row.need("customer"))
        item = intake.known.item(row.need("sku", 64))
        return customer, {
            "id": derived("wish", f"{customer}\n{item.sku}"),
            "sku": item.sku,
            "product": item.product,
            "price": intake.reader.amount(row, "price") if row.text("price") else item.price,
            "added_at": intake.reader.time(row, "added_at"),
            "by": intake.reader.choice(row, "by", ("customer", "associate"), "customer"),
        }

    for _, (customer, wish) in intake.rows(sheet, take):
        found.setdefault(customer, {}).setdefault(wish["sku"], wish)
    for customer, wishes in found.items():
        yield Said("wishlist", customer, {"customer": customer, "items": list(wishes.values())}, {})


def _line(intake: Intake, row: Row, key: str) -> dict[str, Any]:
    item = intake.known.item(row.need("sku", 64))
    quantity = intake.reader.whole(row, "quantity")
    if quantity < 1:
        raise BadCell("quantity", "negative" if quantity else "zero")
    return {
        "id": derived("cart line", key),
        "sku": item.sku,
        "product": item.product,
        "title": item.title,
        "variant": item.variant,
        "quantity": quantity,
        "price": intake.reader.amount(row, "price") if row.text("price") else item.price,
        "added_at": intake.reader.time(row, "saved_at"),
    }
