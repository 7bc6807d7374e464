"""Alma House itself: policy, stores, tills and the people behind the counters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from clienteling.hub.seeding.resources import table
from clienteling.ids import derived

Row = tuple[str, str, dict[str, Any]]
POLICY = derived("policy", "retailer")
CURRENCY = "GEL"
_WRITTEN = ("name", "user", "pin", "badge", "role", "store")
"""Of an associate, in shop.toml."""


@dataclass(frozen=True, slots=True)
class Till:
    """A counter PC of the demo's past: its id, number (begins order numbers) and name."""

    id: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Associate:
    """Somebody behind a counter; `given` signs notes."""

    id: str
    name: str
    user: str
    pin: str
    badge: str
    role: str
    store: str

    @property
    def given(self) -> str:
        """The first name."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Store:
    """A shop; `share` is its part of all sales made in shops; opening hours in whole local hours."""

    key: str
    id: str
    name: str
    city: str
    opens: int
    closes: int
    share: int
    tills: tuple[Till, ...]
    staff: tuple[Associate, ...]


def policy() -> dict[str, Any]:
    """The policy body."""
    rules: dict[str, Any] = table("shop")["policy"]
    return rules


def gift_cards() -> list[tuple[str, int]]:
    """The demo's gift cards by number, each with what was put on it (minor units)."""
    return [(one["number"], one["amount"]) for one in table("shop")["gift_cards"]]


@cache
def stores() -> tuple[Store, ...]:
    """The stores with their tills and people, in the order of shop.toml."""
    specs = table("shop")["stores"]
    first = [1 + sum(len(one["tills"]) for one in specs[:place]) for place in range(len(specs))]
    return tuple(_store(spec, number) for spec, number in zip(specs, first, strict=True))


def store(key: str) -> Store:
    """The store with this key of shop.toml."""
    return next(one for one in stores() if one.key == key)


@cache
def associates() -> tuple[Associate, ...]:
    """Everybody who signs in."""
    return tuple(
        Associate(derived("associate", one["user"]), *(one[name] for name in _WRITTEN))
        for one in table("shop")["associates"]
    )


def _store(spec: dict[str, Any], number: int) -> Store:
    tills = (
        Till(derived("till", f"{spec['key']} {name}"), number + place, name)
        for place, name in enumerate(spec["tills"])
    )
    return Store(
        key=spec["key"],
        id=derived("store", spec["key"]),
        name=spec["name"],
        city=spec["city"],
        opens=int(spec["opens"][:2]),
        closes=int(spec["closes"][:2]),
        share=spec["share"],
        tills=tuple(tills),
        staff=tuple(one for one in associates() if one.store == spec["key"] and one.role != "admin"),
    )


def documents() -> Iterator[Row]:
    """Policy, stores, tills and associates."""
    yield "policy", POLICY, policy()
    for spec, one in zip(table("shop")["stores"], stores(), strict=True):
        yield "store", one.id, _store_body(spec)
        for till in one.tills:
            yield "till", till.id, {"name": till.name, "number": till.number, "store": one.id}
    for person in associates():
        yield (
            "associate",
            person.id,
            {
                "name": person.name,
                "user": person.user,
                "role": person.role,
                "store": derived("store", person.store),
                "active": True,
            },
        )


def _store_body(spec: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: spec[name] for name in ("name", "address", "city", "phone", "opens", "closes")},
        "country": "GE",
        "region": "GE",
        "currency": CURRENCY,
        "timezone": "Asia/Tbilisi",
        "receipt": {
            "legal_name": "Alma House LLC",
            "tax_number": "404 118 703",
            "footer": "Thank you. Returns within 30 days, with or without paper.",
        },
    }
