"""Promotions, personal offers and vouchers of the demo, written down in promotions.toml and always running today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clienteling import clock
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.resources import table
from clienteling.hub.seeding.shop import CURRENCY, Row
from clienteling.ids import derived


def documents(people: Mapping[str, str], moment: Moment) -> Iterator[Row]:
    """The promotion documents; `people` are the ids of the regulars by key, offers for others are left out."""
    for spec in table("promotions")["promotions"]:
        if "for" not in spec or spec["for"] in people:
            yield "promotion", derived("promotion", f"demo {spec['key']}"), _body(spec, people, moment)


def _body(spec: dict[str, Any], people: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    since, until = spec["days"]
    is_share = "percent" in spec
    body = {
        "title": spec["title"],
        "code": spec.get("code"),
        "kind": "percent" if is_share else "amount",
        "value": (spec["percent"] if is_share else spec["amount"]) * 100,
        "currency": CURRENCY,
        "on": {"categories": spec["categories"]} if "categories" in spec else None,
        "from": clock.text(moment.at(since, 0, 0)),
        "until": clock.text(moment.at(-until, 0, 0)),
        "min_goods": spec.get("min_goods", 0) * 100,
        "customer": people.get(spec.get("for", "")),
        "once": spec.get("once", False),
        "used": None,
        "active": True,
    }
    return body | ({"tiers": spec["tiers"]} if "tiers" in spec else {})
