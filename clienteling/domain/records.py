"""Which view belongs to which kind of document. Views are for reading; documents are stored and resent as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from clienteling.domain import (
    cart,
    customer,
    loyalty,
    note,
    order,
    payment,
    places,
    policy,
    product,
    returns,
    stock,
    wishlist,
)
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, text


@dataclass(frozen=True, slots=True)
class Attention:
    """Something a person must decide about a document."""

    id: str
    about: tuple[str, str]
    customer: str | None
    reason: str
    at: str
    store: str | None
    till: str | None
    facts: dict[str, JSON]
    state: str
    decision: str | None


def attention(identity: str, body: JSON) -> Attention:
    """A view of an `attention` document."""
    about = members(body, "about")
    return Attention(
        id=identity,
        about=(text(about, "kind") or "", text(about, "id") or ""),
        customer=text(body, "customer"),
        reason=text(body, "reason") or "",
        at=text(body, "at") or "",
        store=text(body, "store"),
        till=text(body, "till"),
        facts=members(body, "facts"),
        state=text(body, "state") or "open",
        decision=text(body, "decision"),
    )


_VIEWS: Mapping[str, Callable[[str, JSON], Any]] = {
    "policy": policy.view,
    "store": places.store,
    "till": places.till,
    "associate": places.associate,
    "product": product.view,
    "stock": stock.view,
    "customer": customer.view,
    "loyalty": loyalty.view,
    "wishlist": wishlist.view,
    "cart": cart.view,
    "order": order.view,
    "return": returns.view,
    "payment": payment.view,
    "note": note.note,
    "activity": note.activity,
    "attention": attention,
}

KINDS: frozenset[str] = frozenset(_VIEWS)


def view(kind: str, identity: str, body: JSON) -> Any:
    """A document as its read-only view; None for a kind nobody knows. Missing or misshapen members are left empty."""
    make = _VIEWS.get(kind)
    return None if make is None else make(identity, body)
