"""What makes goods cheaper in the simulated shop, and the gift cards that were sold in it: rows of its hub."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from clienteling.hub import documents, gift_cards, signing
from clienteling.hub.seeding.chance import Chance
from clienteling.ids import derived
from tests.simulation.hub import SimulatedHub

CODES = ("AUTUMN", "TWENTY", "VOUCHER1", "VOUCHER2")
VOUCHERS = ("VOUCHER1", "VOUCHER2")
SEASON = derived("promotion", "season")
CARDS = ("GIFT00000001", "GIFT00000002")
ON_A_CARD = 60000
POINTS = {"sara": 900, "ana": 300}
"""What some customers had before any story began."""

ADDRESS = {"street": "Rustaveli Avenue 1", "city": "Tbilisi", "country": "GE"}


def voucher_id(code: str) -> str:
    """The document of a voucher."""
    return derived("promotion", code)


def promotions() -> list[documents.Row]:
    """One that begins and ends by itself, two with a code, two vouchers."""
    coats = {"products": [derived("product", "coat")]}
    rows = [
        ("season", _promotion("Season", None, "percent", 1000, active=False)),
        ("AUTUMN", _promotion("Autumn coats", "AUTUMN", "percent", 1500, on=coats)),
        ("TWENTY", _promotion("Twenty off", "TWENTY", "amount", 2000, min_goods=20000)),
        *((code, _promotion("Voucher", code, "amount", 5000, once=True)) for code in VOUCHERS),
    ]
    return [("promotion", derived("promotion", name), body) for name, body in rows]


def issue_cards(hub: SimulatedHub, connection: Connection) -> None:
    """Gift cards as they were sold."""
    key = signing.keys(connection).badge
    for number in CARDS:
        gift_cards.issue(connection, hub.ids, hub.clock, key, ON_A_CARD, "GEL", number)


def begins_or_ends(body: dict[str, Any], chance: Chance) -> dict[str, Any]:
    """The season's promotion after the retailer thought again."""
    return {**body, "active": not body["active"], "value": chance.pick((500, 1000, 3000))}


def _promotion(title: str, code: str | None, kind: str, value: int, **more: Any) -> dict[str, Any]:
    body = {
        "title": title, "code": code, "kind": kind, "value": value, "currency": "GEL" if kind == "amount" else None,
        "on": None, "from": None, "until": None, "min_goods": 0, "customer": None, "once": False, "used": None, "active": True,
    }  # fmt: skip
    return body | more
