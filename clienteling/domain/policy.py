"""The retailer's rules, one document for all tills; every rule has a safe default, for a till that has none yet."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain.encoding import JSON
from clienteling.domain.money import WHOLE
from clienteling.domain.reading import flag, members, number, text

_DISCOUNTS = {"associate": 1_000, "manager": 5_000}  # where the retailer says nothing


@dataclass(frozen=True, slots=True)
class Policy:
    """The retailer's rules. Money in minor units of `currency`, rates in basis points, `region` as ISO 3166."""

    retailer: str
    currency: str
    region: str
    tax_mode: str
    tax_rates: dict[str, int]
    returns_days: int
    card_prefix: str
    card_length: int
    hold_minutes: int
    offline_floor: int
    offline_cap: int
    offline_hours: int
    cash_rounding: int
    privacy_mask: bool
    lookups_per_minute: int
    lookups_per_shift: int
    pinned_claims: str


def view(_identity: str, body: JSON) -> Policy:
    """A view of the `policy` document."""
    tax, cards, offline, lookup = (members(body, name) for name in ("tax", "cards", "offline", "lookup"))
    rates = members(tax, "rates")
    return Policy(
        retailer=text(body, "retailer") or "",
        currency=text(body, "currency") or "",
        region=text(body, "region") or "",
        tax_mode=text(tax, "mode") or "included",
        tax_rates={name: number(rates, name) for name in rates},
        returns_days=number(body, "returns_days"),
        card_prefix=text(cards, "prefix") or "",
        card_length=number(cards, "length"),
        hold_minutes=number(body, "hold_minutes") or 30,
        offline_floor=number(offline, "floor") or 15_000,
        offline_cap=number(offline, "cap") or 150_000,
        offline_hours=number(offline, "window_hours") or 24,
        cash_rounding=max(1, number(body, "cash_rounding")),
        privacy_mask=flag(body, "privacy_mask"),
        lookups_per_minute=number(lookup, "per_minute") or 30,
        lookups_per_shift=number(lookup, "per_shift") or 200,
        pinned_claims=text(members(body, "claims"), "pinned") or "never",
    )


def tax_rate(policy: JSON, key: str | None) -> int:
    """The rate (basis points) of a product's tax key by `policy.tax.rates`; the standard rate for a key nobody knows."""
    rates = members(members(policy, "tax"), "rates")
    return number(rates, key if key is not None and key in rates else "standard")


def most_discount(policy: JSON, role: str) -> int:
    """The highest discount (basis points) a role may give by hand, by `policy.discounts`; nothing for a role unheard of."""
    allowed = members(policy, "discounts")
    most = number(allowed, role) if role in allowed else _DISCOUNTS.get(role, 0)
    return min(max(0, most), WHOLE)


def tax_mode(policy: JSON) -> str:
    """Whether prices include tax (`included`) or it comes on top (`added`)."""
    return "added" if text(members(policy, "tax"), "mode") == "added" else "included"
