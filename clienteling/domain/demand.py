"""Missed demand: what a customer wanted and did not get, by SKU, without saying who it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from clienteling.domain.act import FINE, Act, Document, Get, Ruling
from clienteling.domain.bodies import Body, Identity, Pieces, Sku
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import number, text

Reason: TypeAlias = Literal["price", "no_stock", "changed_mind", "waiting", "other"]
"""Why a cart is given back, in one tap."""
REASONS: tuple[Reason, ...] = ("price", "no_stock", "changed_mind", "waiting", "other")


class DemandRecord(Body, frozen=True):
    """`demand.record`"""

    sku: Sku
    quantity: Pieces
    reason: Reason
    store: Identity
    till: Identity
    product: Identity | None = None
    cart: Identity | None = None


@dataclass(frozen=True, slots=True)
class Demand:
    """So many pieces of a SKU that somebody would have bought in a store."""

    id: str
    sku: str
    product: str | None
    quantity: int
    reason: str
    store: str | None
    till: str | None
    at: str
    by: str | None
    cart: str | None


def view(identity: str, body: JSON) -> Demand:
    """A view of a `demand` document."""
    return Demand(
        id=identity,
        sku=text(body, "sku") or "",
        product=text(body, "product"),
        quantity=number(body, "quantity"),
        reason=text(body, "reason") or "other",
        store=text(body, "store"),
        till=text(body, "till"),
        at=text(body, "at") or "",
        by=text(body, "by"),
        cart=text(body, "cart"),
    )


def record(document: Document | None, act: Act[DemandRecord]) -> Document | None:
    """Written down once. Nobody's: what is missing is a matter of the shop, not of the person."""
    if document is not None:
        return document
    return {"product": None, "cart": None, **act.raw, "customer": None, "at": act.at, "by": act.by}


def rule(_act: Act[DemandRecord], _get: Get) -> Ruling:
    """Append only: nothing stands against it."""
    return FINE
