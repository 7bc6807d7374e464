"""The promotions of the small shop: AUTUMN10 of the mock-up, an offer of Sara's own, vouchers, and points in thousands."""

from __future__ import annotations

from typing import Any

from clienteling.ids import derived
from tests.fixtures_till import Document
from tests.services.shop import CART, COAT, SARA, SCARF, cart, cart_line, everything

AUTUMN, OFFER, VOUCHER, GIFT = (derived("promotion", name) for name in ("autumn", "offer", "voucher", "gift"))


def promotion(title: str, code: str | None, value: int, kind: str = "percent", **more: Any) -> dict[str, Any]:
    """A promotion as the hub keeps it."""
    return {
        "title": title, "code": code, "kind": kind, "value": value, "currency": "GEL", "on": None, "from": None,
        "until": None, "min_goods": 0, "customer": None, "once": False, "used": None, "active": True, **more,
    }  # fmt: skip


def autumn(**more: Any) -> Document:
    """10 % off coats, by code."""
    body = promotion("10% off outerwear", "AUTUMN10", 1_000, on={"products": [COAT]}, **more)
    return "promotion", AUTUMN, body


def offer(**more: Any) -> Document:
    """5 % off silk for Sara, by itself."""
    body = promotion("5% off silk for Sara", None, 500, on={"products": [SCARF]}, customer=SARA, **more)
    return "promotion", OFFER, body


def voucher(identity: str = VOUCHER, code: str = "V-7731", value: int = 2_000, **more: Any) -> Document:
    """20.00 off, once."""
    return "promotion", identity, promotion("Voucher", code, value, "amount", once=True, **more)


def shop_with(
    *promotions: Document, points: dict[str, Any] | None = None, cart_more: dict[str, Any] | None = None
) -> list[Document]:
    """The small shop with promotions, and Sara's cart with the four lines of the mock-up."""
    four = cart()
    four["lines"].append(cart_line("11208", SCARF, "Silk square scarf 90", "Lapis", 14500))
    four |= cart_more or {}
    found: list[Document] = []
    for kind, id_, body in everything():
        if kind == "policy" and points:
            body = {**body, "points": {**body["points"], **points}}
        if kind == "loyalty":
            body = {**body, "points": 4820}
        found.append((kind, id_, four if (kind, id_) == ("cart", CART) else body))
    return [*found, *promotions]
