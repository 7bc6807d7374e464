"""A command that could be read: its envelope, its body as a record, and the body as the JSON it came as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from clienteling.domain.encoding import JSON
from clienteling.domain.envelope import Envelope
from clienteling.ids import derived

B_co = TypeVar("B_co", covariant=True)

Document: TypeAlias = dict[str, Any]
Get: TypeAlias = Callable[[str, str], Document | None]
"""The body of a document now. The pseudo-kind `card` with a loyalty number gives `{"customer": id}` of its bearer;
the hub's `order_number` gives the `{"order": id}` that has the number."""

POLICY = derived("policy", "retailer")


@dataclass(frozen=True, slots=True)
class Act(Generic[B_co]):
    """A readable command. `raw` is the body as JSON, to be copied into documents with all its members."""

    envelope: Envelope
    body: B_co
    raw: dict[str, JSON]
    device: str | None = None

    @property
    def at(self) -> str:
        """When it was done by the till's clock (RFC 3339, UTC)."""
        return self.envelope.at

    @property
    def by(self) -> str | None:
        """The associate who did it."""
        return self.envelope.actor.associate

    @property
    def target(self) -> str:
        """The id of the document it is about."""
        return self.envelope.document.id

    @property
    def who(self) -> str | None:
        """Who did it, as documents say it: the associate, or `customer`."""
        return "customer" if self.is_customers_own else self.by

    @property
    def is_customers_own(self) -> bool:
        """Whether the customer did it in the shop's website or app."""
        return self.envelope.actor.auth == "storefront"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a command is not carried out, in the codes of docs/catalogue.md."""

    status: Literal["conflict", "rejected"]
    code: str
    facts: dict[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attention:
    """Something a person must decide: the `attention` document to be written."""

    id: str
    body: Document


@dataclass(frozen=True, slots=True)
class Ruling:
    """What becomes of a command: the answer, whether documents change, the body to apply, and what needs attention."""

    refusal: Refusal | None = None
    applies: bool = True
    body: dict[str, JSON] | None = None  # None: as it came
    attention: tuple[Attention, ...] = ()


FINE = Ruling()


def rejected(code: str, *attention: Attention, **facts: JSON) -> Ruling:
    """A command that changes nothing."""
    return Ruling(Refusal("rejected", code, facts), applies=False, attention=attention)


def attention(
    act: Act[Any], about: tuple[str, str], customer: str | None, reason: str, /, **facts: JSON
) -> Attention:
    """Something about a document for a person to decide; the same command raises it once."""
    kind, identity = about
    body = {
        "about": {"kind": kind, "id": identity},
        "customer": customer,
        "reason": reason,
        "at": act.at,
        "store": act.raw.get("store"),
        "till": act.raw.get("till"),
        "facts": facts,
        "state": "open",
        "decision": None,
    }
    return Attention(derived("attention", f"{act.envelope.id} {reason} {identity}"), body)
