"""A customer's wishlist at the counter: a wish more, a wish less."""

from __future__ import annotations

from collections.abc import Iterable

from clienteling.errors import ScopeError
from clienteling.services import catalogue, doing
from clienteling.services.doing import Command, command
from clienteling.till import Till


def add(till: Till, customer_id: str, sku: str) -> str:
    """Put a SKU on the wishlist; gives the tag of this act of adding. Raises ScopeError for a SKU nobody sells, Refused."""
    tag = till.ids.new()
    doing.do(till, adding(till, customer_id, sku, tag))
    return tag


def remove(till: Till, customer_id: str, tags: Iterable[str]) -> None:
    """Take back these acts of adding; an adding this till has not seen survives."""
    listed = list(tags)
    if listed:
        body = {"customer": customer_id, "items": listed}
        doing.do(till, command(till, "wishlist.remove", ("wishlist", customer_id), body))


def adding(till: Till, customer_id: str, sku: str, tag: str) -> Command:
    """The command that adds a SKU, for whoever writes it together with others. Raises ScopeError."""
    item = catalogue.item(till, sku)
    if item is None:
        raise ScopeError(kind="product")
    wish = {"id": tag, "sku": sku, "product": item.product, "price": item.price}
    return command(till, "wishlist.add", ("wishlist", customer_id), {"customer": customer_id, "item": wish})
