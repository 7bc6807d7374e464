"""Where the work is done and by whom: stores, tills and associates, as read-only views."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain.encoding import JSON
from clienteling.domain.reading import flag, members, number, text


@dataclass(frozen=True, slots=True)
class Store:
    """A shop. `timezone` is an IANA name, `opens` and `closes` are HH:MM there."""

    id: str
    name: str
    address: str
    city: str
    country: str
    region: str
    currency: str
    timezone: str
    phone: str
    opens: str
    closes: str
    legal_name: str
    tax_number: str
    receipt_footer: str


@dataclass(frozen=True, slots=True)
class Till:
    """A counter PC; its number begins every order number made there."""

    id: str
    name: str
    number: int
    store: str | None


@dataclass(frozen=True, slots=True)
class Associate:
    """A person who signs in."""

    id: str
    name: str
    user: str
    role: str
    store: str | None
    active: bool


def store(identity: str, body: JSON) -> Store:
    """A view of a `store` document."""
    receipt = members(body, "receipt")
    return Store(
        id=identity,
        name=text(body, "name") or "",
        address=text(body, "address") or "",
        city=text(body, "city") or "",
        country=text(body, "country") or "",
        region=text(body, "region") or text(body, "country") or "",
        currency=text(body, "currency") or "",
        timezone=text(body, "timezone") or "UTC",
        phone=text(body, "phone") or "",
        opens=text(body, "opens") or "",
        closes=text(body, "closes") or "",
        legal_name=text(receipt, "legal_name") or "",
        tax_number=text(receipt, "tax_number") or "",
        receipt_footer=text(receipt, "footer") or "",
    )


def till(identity: str, body: JSON) -> Till:
    """A view of a `till` document."""
    return Till(identity, text(body, "name") or "", number(body, "number"), text(body, "store"))


def associate(identity: str, body: JSON) -> Associate:
    """A view of an `associate` document."""
    return Associate(
        id=identity,
        name=text(body, "name") or "",
        user=text(body, "user") or "",
        role=text(body, "role") or "",
        store=text(body, "store"),
        active=flag(body, "active"),
    )


def order_number(till_number: int, count: int) -> str:
    """The number of an order made at a till: `204-00017`."""
    return f"{till_number}-{count:05d}"
