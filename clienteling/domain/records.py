"""Which view belongs to which kind of document. Views are for reading; documents are stored and resent as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from clienteling.domain import (
    attention,
    cart,
    customer,
    demand,
    goal,
    held,
    loyalty,
    message,
    note,
    order,
    payment,
    places,
    policy,
    product,
    promotion,
    returns,
    shift,
    stock,
    suggestion,
    survey,
    wishlist,
)
from clienteling.domain.encoding import JSON
from clienteling.domain.models import views

_VIEWS: Mapping[str, Callable[[str, JSON], Any]] = {
    "policy": policy.view,
    "store": places.store,
    "till": places.till,
    "associate": places.associate,
    "product": product.view,
    "promotion": promotion.view,
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
    "attention": attention.view,
    "message": message.view,
    "held": held.view,
    "demand": demand.view,
    "shift": shift.view,
    "suggestion": suggestion.view,
    "goal": goal.view,
    "answer": survey.view,
    "outlook": views.outlook,
    "neighbours": views.neighbours,
    "popular": views.popular,
    "model": views.model,
}

KINDS: frozenset[str] = frozenset(_VIEWS)


def view(kind: str, identity: str, body: JSON) -> Any:
    """A document as its read-only view; None for a kind nobody knows. Missing or misshapen members are left empty."""
    make = _VIEWS.get(kind)
    return None if make is None else make(identity, body)
