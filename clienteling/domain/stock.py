"""How many of one SKU lie where; a place is a store's id or `"web"`."""

from __future__ import annotations

from dataclasses import dataclass

from clienteling.domain import sale_bodies
from clienteling.domain.act import Act, Document
from clienteling.domain.encoding import JSON
from clienteling.domain.reading import members, number, text
from clienteling.ids import derived

WEB = "web"


@dataclass(frozen=True, slots=True)
class Stock:
    """Pieces of a SKU by place, empty places included; a count below zero was wrong before it was sold."""

    sku: str
    product: str | None
    on_hand: dict[str, int]

    def at(self, place: str) -> int:
        """Pieces one can sell at a place, never below zero."""
        return max(0, self.on_hand.get(place, 0))

    def elsewhere(self, place: str) -> tuple[tuple[str, int], ...]:
        """Other places that have it, most first, the website last."""
        others = [(where, count) for where, count in self.on_hand.items() if where != place and count > 0]
        return tuple(sorted(others, key=lambda other: (other[0] == WEB, -other[1], other[0])))


def identity(sku: str) -> str:
    """The id of the `stock` document of a SKU."""
    return derived("stock", sku)


def view(_identity: str, body: JSON) -> Stock:
    """A view of a `stock` document."""
    on_hand = members(body, "on_hand")
    return Stock(
        sku=text(body, "sku") or "",
        product=text(body, "product"),
        on_hand={place: number(on_hand, place) for place in on_hand},
    )


def sold(document: Document | None, act: Act[sale_bodies.SaleCompleted]) -> Document | None:
    """The pieces sold are gone from where they were sold; a SKU nobody counts stays uncounted."""
    sku = text(document, "sku")
    if document is None or sku is None:
        return document
    order = act.body.order
    place = order.store if order.store and order.channel == "store" else WEB
    on_hand = dict(members(document, "on_hand"))
    for line in order.lines:
        if line.sku == sku:
            gone_from = line.fulfil.place if line.fulfil else place
            on_hand[gone_from] = number(on_hand, gone_from) - line.quantity
    return {**document, "on_hand": on_hand} if any(line.sku == sku for line in order.lines) else document
