"""A customer as a read-only view: who they are, how they can be reached, what fits and what they like.

What commands do to a profile is in customer_commands.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clienteling.domain import consent
from clienteling.domain.consent import Consent
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, objects, text, texts

SIZES = ("tops", "bottoms", "dress", "outerwear", "shoes", "gloves")


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: E.164 when it could be read, and the raw text."""

    e164: str | None
    raw: str
    label: str


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address."""

    address: str
    label: str


@dataclass(frozen=True, slots=True)
class Card:
    """A loyalty card: active, replaced or blocked."""

    number: str
    state: str
    since: str | None


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer; times are RFC 3339 UTC texts."""

    id: str
    given: str
    family: str
    also: tuple[str, ...]
    phones: tuple[Phone, ...]
    emails: tuple[Email, ...]
    cards: tuple[Card, ...]
    language: str | None
    birthday: str | None
    home_store: str | None
    since: str | None
    sizes: dict[str, str]
    sizes_checked_at: str | None
    fit_note: str | None
    likes: tuple[str, ...]
    avoids: tuple[str, ...]
    address: dict[str, JSON] | None
    consents: tuple[Consent, ...]
    merged_into: str | None

    @property
    def name(self) -> str:
        """The whole name as the customer writes it."""
        return f"{self.given} {self.family}".strip()

    @property
    def initials(self) -> str:
        """Up to two initials in the name's own script."""
        return initials(self.given, self.family)

    @property
    def short_name(self) -> str:
        """The name with the surname cut to its initial, for a screen the customer's neighbours can see."""
        return short_name(self.given, self.family)

    @property
    def active_cards(self) -> tuple[Card, ...]:
        """The cards that can be used."""
        return tuple(card for card in self.cards if card.state == "active")

    @property
    def delivery(self) -> str:
        """Where parcels go, in one line; empty without street and city: a country is no address to send to."""
        parts = [text(self.address, name) or "" for name in ("street", "postcode", "city", "country")]
        return ", ".join(part for part in parts if part) if parts[0] and parts[2] else ""


def view(identity: str, body: JSON) -> Customer:
    """A view of a `customer` document; what is missing or of another type is left out."""
    name, sizes, address = members(body, "name"), members(body, "sizes"), members(body, "address")
    return Customer(
        id=identity,
        given=text(name, "given") or "",
        family=text(name, "family") or "",
        also=tuple(texts(body, "also")),
        phones=tuple(_phone(one) for one in objects(body, "phones") if text(one, "e164") or text(one, "raw")),
        emails=tuple(_email(one) for one in objects(body, "emails") if text(one, "address")),
        cards=tuple(_card(one) for one in objects(body, "cards") if text(one, "number")),
        language=text(body, "language"),
        birthday=text(body, "birthday"),
        home_store=text(body, "home_store"),
        since=text(body, "since"),
        sizes={key: size for key, size in sizes.items() if isinstance(size, str) and size},
        sizes_checked_at=text(body, "sizes_checked_at"),
        fit_note=text(body, "fit_note"),
        likes=tuple(texts(body, "likes")),
        avoids=tuple(texts(body, "avoids")),
        address=address or None,
        consents=tuple(consent.of(body, channel) for channel in consent.CHANNELS),
        merged_into=text(body, "merged_into"),
    )


def initials(given: str, family: str) -> str:
    """Up to two initials in the name's own script; capitals where the script has them."""
    words = [word for word in (given.strip(), family.strip()) if word] or [""]
    if len(words) == 1:
        words = words[0].split() or [""]
    return "".join(_initial(word) for word in (words[0], *words[1:][-1:]))


def short_name(given: str, family: str) -> str:
    """`Sara A.`: the surname cut to its initial; the whole name when there is only one word."""
    given, initial = given.strip(), _initial(family)
    return f"{given} {initial}." if given and initial else given or family.strip()


def _initial(word: str) -> str:
    letter = next((sign for sign in word if sign.isalnum()), "")
    # Georgian has capitals in Unicode, but nobody writes initials with them.
    return letter if "\u10d0" <= letter <= "\u10ff" else letter.upper()[:1]


def _phone(entry: dict[str, Any]) -> Phone:
    return Phone(
        text(entry, "e164"), text(entry, "raw") or text(entry, "e164") or "", text(entry, "label") or ""
    )


def _email(entry: dict[str, Any]) -> Email:
    return Email(text(entry, "address") or "", text(entry, "label") or "")


def _card(entry: dict[str, Any]) -> Card:
    return Card(text(entry, "number") or "", text(entry, "state") or "active", text(entry, "since"))
