"""The bodies of commands about customers, to check and read them by; members nobody knows stay in the JSON.

Those about carts, orders and payments are in sale_bodies.py; the fields are listed in docs/catalogue.md.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta

from clienteling.domain.encoding import readied

Identity: TypeAlias = Annotated[str, Meta(min_length=1, max_length=64)]
Short: TypeAlias = Annotated[str, Meta(max_length=200)]
Word: TypeAlias = Annotated[str, Meta(min_length=1, max_length=200)]
Long: TypeAlias = Annotated[str, Meta(min_length=1, max_length=5_000)]
Sku: TypeAlias = Annotated[str, Meta(min_length=1, max_length=80)]
Currency: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{3}\Z")]
Instant: TypeAlias = Annotated[
    str, Meta(pattern=r"^[0-9]{4}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9](\.[0-9]+)?Z\Z")
]
Birthday: TypeAlias = Annotated[str, Meta(pattern=r"^([0-9]{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\Z")]
Language: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z", max_length=35)]
E164: TypeAlias = Annotated[str, Meta(pattern=r"^\+[1-9][0-9]{2,14}\Z")]
CardNumber: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9A-Z]{6,20}\Z")]
Amount: TypeAlias = Annotated[int, Meta(ge=-(10**13), le=10**13)]
Price: TypeAlias = Annotated[int, Meta(ge=0, le=10**12)]
Pieces: TypeAlias = Annotated[int, Meta(ge=1, le=100_000)]
Count: TypeAlias = Annotated[int, Meta(ge=0, le=10**9)]
Rate: TypeAlias = Annotated[int, Meta(ge=0, le=10_000)]
Channel: TypeAlias = Literal["email", "sms", "calls", "offers"]


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The body of a command, read and never written back."""


class NameEntry(Body, frozen=True):
    """A name as its bearer writes it."""

    given: Short = ""
    family: Short = ""


class PhoneEntry(Body, frozen=True):
    """A phone number; `e164` is None when it cannot be one."""

    raw: Word
    e164: E164 | None = None
    label: Short | None = None


class EmailEntry(Body, frozen=True):
    """An e-mail address."""

    address: Annotated[str, Meta(min_length=3, max_length=254, pattern=r"^[^@\s]+@[^@\s]+\Z")]
    label: Short | None = None


class CardEntry(Body, frozen=True):
    """A loyalty card."""

    number: CardNumber


class ConsentEntry(Body, frozen=True):
    """What was allowed or forbidden."""

    state: Literal["yes", "no"]
    source: Short = ""


class CustomerAdd(Body, frozen=True):
    """`customer.add`"""

    name: NameEntry
    also: list[Word] = msgspec.field(default_factory=list)
    phones: list[PhoneEntry] = msgspec.field(default_factory=list)
    emails: list[EmailEntry] = msgspec.field(default_factory=list)
    cards: list[CardEntry] = msgspec.field(default_factory=list)
    language: Language | None = None
    birthday: Birthday | None = None
    home_store: Identity | None = None
    sizes: dict[Word, Short] = msgspec.field(default_factory=dict)
    fit_note: Annotated[str, Meta(max_length=1_000)] | None = None
    likes: list[Word] = msgspec.field(default_factory=list)
    avoids: list[Word] = msgspec.field(default_factory=list)
    consents: dict[Channel, ConsentEntry] = msgspec.field(default_factory=dict)


class FieldChange(Body, frozen=True):
    """One field of a customer: what it was on the screen, what it shall be."""

    field: Annotated[
        str,
        Meta(pattern=r"^(name\.(given|family)|language|birthday|home_store|fit_note|sizes\.[a-z_]{1,40})\Z"),
    ]
    old: Annotated[str, Meta(max_length=1_000)] | None = None
    new: Annotated[str, Meta(max_length=1_000)] | None = None


class CustomerCorrect(Body, frozen=True):
    """`customer.correct`"""

    changes: Annotated[list[FieldChange], Meta(min_length=1, max_length=50)]


class Replaced(Body, frozen=True):
    """The phone number or e-mail address in whose place another comes."""

    raw: Short = ""
    e164: str | None = None
    address: Short | None = None


class PhoneContact(Body, frozen=True, tag="phone", tag_field="type"):
    """`contact.add` of a phone number; with `replaces` it is a change."""

    phone: PhoneEntry
    replaces: Replaced | None = None


class EmailContact(Body, frozen=True, tag="email", tag_field="type"):
    """`contact.add` of an e-mail address; with `replaces` it is a change."""

    email: EmailEntry
    replaces: Replaced | None = None


class PhoneGone(Body, frozen=True, tag="phone", tag_field="type"):
    """`contact.remove` of a phone number."""

    raw: Short = ""
    e164: str | None = None


class EmailGone(Body, frozen=True, tag="email", tag_field="type"):
    """`contact.remove` of an e-mail address."""

    address: str


class Preference(Body, frozen=True):
    """`preference.add` and `preference.remove`"""

    list: Literal["likes", "avoids"]
    value: Word


class CardReplace(Body, frozen=True):
    """`card.replace`"""

    old: CardNumber
    new: CardNumber
    reason: Literal["lost", "damaged", "other"]


class ConsentGiven(Body, frozen=True):
    """`consent.given`; `seen` is the time of the withdrawal it takes back, as the associate saw it."""

    channel: Channel
    source: Short = ""
    seen: str | None = None


class ConsentWithdrawn(Body, frozen=True):
    """`consent.withdrawn`"""

    channel: Channel
    source: Short = ""


class NoteAdd(Body, frozen=True):
    """`note.add`"""

    customer: Identity
    text: Long
    by_name: Short = ""
    store: Identity | None = None


class VisitRecord(Body, frozen=True):
    """`visit.record`"""

    customer: Identity
    means: Literal["card", "phone", "name", "email", "order"]
    store: Identity | None = None
    till: Identity | None = None


class WishItem(Body, frozen=True):
    """One act of adding a SKU to a wishlist; `id` is its tag."""

    id: Identity
    sku: Sku
    product: Identity | None = None
    price: Price | None = None


class WishlistAdd(Body, frozen=True):
    """`wishlist.add`"""

    customer: Identity
    item: WishItem


class WishlistRemove(Body, frozen=True):
    """`wishlist.remove`"""

    customer: Identity
    items: Annotated[list[Identity], Meta(min_length=1, max_length=1_000)]


class RefusedCommand(Body, frozen=True):
    """A command the hub did not carry out, and the code it was answered with."""

    id: Identity
    name: Word
    code: Word


class AboutDocument(Body, frozen=True):
    """The document a person must decide about."""

    kind: Identity
    id: Identity


class AboutAttention(Body, frozen=True, kw_only=True):
    """What `attention.hand` and `attention.decide` say alike; from `about` on of an item the hub may not have yet."""

    note: Annotated[str, Meta(max_length=5_000)] | None = None
    by_name: Short | None = None
    about: AboutDocument | None = None
    customer: Identity | None = None
    reason: Word | None = None
    facts: dict[str, Any] = msgspec.field(default_factory=dict)
    refused: RefusedCommand | None = None
    store: Identity | None = None
    till: Identity | None = None


class AttentionHand(AboutAttention, frozen=True, kw_only=True):
    """`attention.hand`"""

    to: Literal["manager"]


class AttentionDecide(AboutAttention, frozen=True, kw_only=True):
    """`attention.decide`; `value` is what was edited."""

    choice: Literal[
        "keep_mine", "keep_theirs", "keep_both", "edited", "put_aside", "accept", "dismiss", "ask_later"
    ]
    value: Any = None


readied(AboutAttention)
ContactAdd: TypeAlias = PhoneContact | EmailContact
ContactRemove: TypeAlias = PhoneGone | EmailGone


def read(shape: Any, body: dict[str, Any]) -> Any | None:
    """The body as its record, or None when it is not one."""
    try:
        return msgspec.convert(body, shape)
    except (msgspec.ValidationError, RecursionError):
        return None
