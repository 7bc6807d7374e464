"""What till and hub say to each other: the wire records of docs/sync.md, and how bytes are written.

Meaning and validity of commands are in `clienteling.domain.command`; sending and serving are in sync and hub.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from clienteling.domain import encoding
from clienteling.domain.encoding import JSON, canonical, digest, from_base64url, read_json, to_base64url
from clienteling.domain.envelope import SCHEMA, Actor, ClaimName, DocumentName, Envelope, new_command

__all__ = [
    "JSON", "SCHEMA", "Actor", "ClaimName", "DocumentName", "Envelope",
    "canonical", "digest", "from_base64url", "new_command", "read_json", "to_base64url",
]  # fmt: skip

PROTOCOL = 1  # N, the newest version of the protocol
OLDEST = 1  # N−1 once there is one: what a hub still serves
BATCH = 50  # commands in one request
PAGE = 1000  # documents or changes in one answer
LONGEST_WAIT = 25  # seconds a poll may wait
PROTOCOL_HEADER = "Clienteling-Protocol"
SESSION_HEADER = "Clienteling-Session"
FEED_HEADER = "Clienteling-Feed"
TIME_HEADER = "Server-Time"
SIGNED_PREFIX = b"clienteling-device-v1:"  # before a challenge when a till signs it

Status: TypeAlias = Literal["applied", "conflict", "rejected", "blocked", "deferred"]
Op: TypeAlias = Literal["put", "del", "leave"]


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A wire record; members it does not know are ignored."""


class Problem(Record, frozen=True):
    """An error answer (RFC 9457)."""

    code: str
    status: int
    title: str = ""
    type: str = "about:blank"
    retryable: bool = False
    detail: str | None = None
    min: int | None = None  # of `unsupported_protocol`: what the hub speaks
    max: int | None = None


class ProtocolRange(Record, frozen=True, omit_defaults=False):
    """The versions of the protocol a hub speaks."""

    min: int
    max: int


class Limits(Record, frozen=True, omit_defaults=False):
    """How much one request may hold."""

    batch: int
    page: int
    body_bytes: int


class Meta(Record, frozen=True, omit_defaults=False):
    """What a hub says of itself to anybody."""

    hub: str
    feed_id: str
    protocol: ProtocolRange
    schema: int
    server_time: str
    policy_version: int
    limits: Limits


class EnrolmentRequest(Record, frozen=True):
    """A computer asks to become a till."""

    code: str
    name: str
    public_key: str


class TillName(Record, frozen=True):
    """Which till a computer has become."""

    id: str
    number: int
    name: str


class Enrolment(Record, frozen=True):
    """A computer has become a till."""

    device: str
    till: TillName
    store: str
    feed_id: str


class ChallengeRequest(Record, frozen=True):
    """A till asks for something to sign."""

    device: str


class Challenge(Record, frozen=True):
    """What a till must sign, within 60 seconds, once."""

    challenge: str
    server_time: str


class TokenRequest(Record, frozen=True):
    """A till proves itself."""

    device: str
    challenge: str
    signature: str


class Token(Record, frozen=True):
    """A till may speak for `expires_in` seconds."""

    token: str
    expires_in: int


class SessionRequest(Record, frozen=True):
    """An associate signs in, by user and PIN or by badge."""

    user: str | None = None
    pin: str | None = None
    badge: str | None = None


class Person(Record, frozen=True):
    """The associate who signed in."""

    id: str
    name: str
    role: str
    store: str


class SessionToken(Record, frozen=True):
    """An associate is signed in for `expires_in` seconds."""

    token: str
    expires_in: int
    associate: Person


class Document(Record, frozen=True, omit_defaults=False):
    """A document of the hub at one version."""

    kind: str
    id: str
    version: int
    body: dict[str, JSON]


class SnapshotEnd(Record, frozen=True, omit_defaults=False):
    """The last line of a page of the snapshot; a page without it is asked for again. `total`: documents in all, if known."""

    end: Literal[True]
    next: str | None
    n: int
    sha256: str
    cursor: str | None
    total: int | None = None


class Change(Record, frozen=True):
    """One entry of the feed."""

    op: Op
    kind: str
    id: str
    version: int
    body: dict[str, JSON] | None = None
    contains: tuple[str, ...] = ()
    erased: bool = False


class ChangesPage(Record, frozen=True, omit_defaults=False):
    """A page of the feed."""

    feed_id: str
    items: list[Change]
    cursor: str
    more: bool
    server_time: str


class CommandsRequest(Record, frozen=True):
    """Commands in the order of their `seq`."""

    commands: list[dict[str, JSON]]


class Result(Record, frozen=True):
    """What became of one command."""

    id: str
    status: Status
    code: str
    version: int | None = None
    facts: dict[str, JSON] = msgspec.field(default_factory=dict)
    document: Document | None = None


class CommandsAnswer(Record, frozen=True, omit_defaults=False):
    """What became of commands, in the order sent."""

    results: list[Result]
    server_time: str


class LookupRequest(Record, frozen=True):
    """Ids of commands whose answers were lost; with `close` those the hub does not know are never carried out."""

    ids: list[str]
    close: bool = False


class LookupAnswer(Record, frozen=True, omit_defaults=False):
    """Stored results; None for a command the hub never executed."""

    results: list[Result | None]


class ChecksumRequest(Record, frozen=True):
    """Where the till stands; only at the head of the feed can two copies be compared.

    `after`: "" or the `next` of the part before, to be answered in parts; without it in one piece.
    """

    cursor: str
    after: str | None = None


class KindSum(Record, frozen=True, omit_defaults=False):
    """How many documents of a kind, and the XOR of their marks (see docs/sync.md) as 16 hex digits."""

    count: int
    xor: str


class ChecksumAnswer(Record, frozen=True):
    """What a till at this place of the feed should hold, or a part (`next`); `moved` when the feed has gone on meanwhile."""

    moved: bool
    kinds: dict[str, KindSum]
    next: str | None = None


class Erasure(Record, frozen=True, omit_defaults=False):
    """A customer whose data had to go, and the documents (kind, id) that were about them."""

    id: str
    customer: str
    documents: list[tuple[str, str]]


class ErasuresRequest(Record, frozen=True):
    """The erasures this till has carried out since it last said so."""

    done: list[str]


class ErasuresAnswer(Record, frozen=True, omit_defaults=False):
    """The erasures this till has not reported yet."""

    open: list[Erasure]


class SearchRequest(Record, frozen=True):
    """A live look-up: exactly one member is given."""

    text: str | None = None
    card: str | None = None
    phone: str | None = None
    email: str | None = None
    order: str | None = None
    id: str | None = None


class SearchAnswer(Record, frozen=True, omit_defaults=False):
    """The documents of the customers found."""

    documents: list[Document]


encoding.readied(Record)
