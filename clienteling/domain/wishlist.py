"""What a customer would like: an add-wins set, where each act of adding has a tag and removing names the tags it saw."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain import bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import entries, members, number, objects, text


@dataclass(frozen=True, slots=True)
class Wish:
    """One SKU. `tags` are all acts of adding it, to be removed together; `price` (minor units) and `added_at` of the last."""

    tags: tuple[str, ...]
    sku: str
    product: str | None
    price: int
    added_at: str
    by: str


@dataclass(frozen=True, slots=True)
class Wishlist:
    """A customer's wishes, latest first."""

    customer: str
    wishes: tuple[Wish, ...]


def view(identity: str, body: JSON) -> Wishlist:
    """A view of a `wishlist` document; the same SKU added twice is one wish."""
    by_sku: dict[str, list[dict[str, JSON]]] = {}
    for item in objects(body, "items"):
        if text(item, "id") and text(item, "sku"):
            by_sku.setdefault(str(item["sku"]), []).append(item)
    wishes = [_wish(sku, items) for sku, items in by_sku.items()]
    return Wishlist(identity, tuple(sorted(wishes, key=lambda wish: wish.added_at, reverse=True)))


def start(document: Document | None, act: Act[bodies.CustomerAdd]) -> Document | None:
    """An empty wishlist for a new customer."""
    return {"customer": act.target, "items": []} if document is None else document


def add(document: Document | None, act: Act[bodies.WishlistAdd]) -> Document | None:
    """A wish more; the same act of adding is there once."""
    document = document if document is not None else {"customer": act.body.customer, "items": []}
    items = entries(document, "items")
    if any(text(item, "id") == act.body.item.id for item in items):
        return document
    by = "customer" if act.is_customers_own else "associate"
    added = {**members(act.raw, "item"), "added_at": act.at, "by": by}
    return {**document, "items": [*items, added]}


def remove(document: Document | None, act: Act[bodies.WishlistRemove]) -> Document | None:
    """The named acts of adding are undone; any other adding of the same SKU stays."""
    if document is None:
        return None
    items = entries(document, "items")
    kept = [item for item in items if text(item, "id") not in act.body.items]
    return document if len(kept) == len(items) else {**document, "items": kept}


def _wish(sku: str, items: list[dict[str, JSON]]) -> Wish:
    last = max(items, key=lambda item: text(item, "added_at") or "")
    return Wish(
        tags=tuple(str(item["id"]) for item in items),
        sku=sku,
        product=text(last, "product"),
        price=number(last, "price"),
        added_at=text(last, "added_at") or "",
        by=text(last, "by") or "customer",
    )
