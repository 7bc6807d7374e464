"""The small shop of the hub: what a customer does in it becomes commands through the same handlers as the tills'.

For the demo shopper and tests, until a connector brings a real shop. Off until a secret is set (`clienteling-hub seed`).
"""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, delete, insert, select

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain import cart as carts
from clienteling.domain import email, wishlist
from clienteling.errors import BadInput, Refused
from clienteling.hub import associates, documents, handlers, lookup_keys, web_orders
from clienteling.hub.documents import Stored
from clienteling.hub.tables import documents as documents_table
from clienteling.hub.tables import secrets
from clienteling.hub.work import STOREFRONT
from clienteling.ids import Ids
from clienteling.protocol import JSON, Result

SECRET = "storefront"  # noqa: S105 (the name it is kept under)
_hasher = PasswordHasher()


class Visit(NamedTuple):
    """A customer in the shop, with what their commands are made from."""

    connection: Connection
    clock: Clock
    ids: Ids
    customer: str

    def do(
        self, name: str, document: tuple[str, str], body: dict[str, JSON], version: int | None = None
    ) -> Result:
        """Sends a command as the shop. Raises Refused with the hub's code when it is not carried out."""
        result = self.send(name, document, body, version)
        if result.status != "applied":
            raise Refused(result.code, **result.facts)
        return result

    def send(
        self, name: str, document: tuple[str, str], body: dict[str, JSON], version: int | None = None
    ) -> Result:
        """The hub's answer to a command of the shop, whatever it is: what is raised for a person to decide stays."""
        actor = {"associate": None, "auth": "storefront"}
        made = protocol.new_command(
            self.ids, self.clock, name, document, body, actor, expected_version=version
        )
        return handlers.handle(self.connection, STOREFRONT, made, self.clock)


def set_secret(connection: Connection, secret: str) -> None:
    """Opens the shop: every customer signs in with their e-mail and this secret. For demonstrations only."""
    connection.execute(delete(secrets).where(secrets.c.name == SECRET))
    connection.execute(insert(secrets).values(name=SECRET, value=_hasher.hash(secret).encode()))


def secret_hash(connection: Connection) -> str | None:
    """What `is_secret` compares with; None while the shop is off."""
    found = connection.scalar(select(secrets.c.value).where(secrets.c.name == SECRET))
    return bytes(found).decode() if found is not None else None


def is_secret(kept: str, secret: str) -> bool:
    """Whether this is the secret; slow on purpose."""
    try:
        return _hasher.verify(kept, secret)
    except (VerificationError, InvalidHashError):
        return False


def count_try(connection: Connection, clock: Clock, address: str) -> str:
    """Counts a try to sign in with an address, known or not; gives what `right` forgets it by.

    Raises Busy("rate_limited", after=seconds) while it is locked.
    """
    # The address itself is nobody's business here.
    about = f"shopper:{hashlib.sha256(address.strip().casefold().encode()).hexdigest()}"
    associates.count_try(connection, clock, about)
    return about


def customer_of(connection: Connection, address: str) -> str | None:
    """The customer with an e-mail address."""
    read = email.parse(address)
    return lookup_keys.first(connection, lookup_keys.EMAIL, read) if read else None


def products(connection: Connection, after: str, limit: int) -> tuple[list[tuple[str, Any]], str | None]:
    """A page of what is sold, in the order of ids, and where the next one begins."""
    table = documents_table
    query = select(table.c.id).where(table.c.kind == "product", table.c.id > after).order_by(table.c.id)
    found = list(connection.scalars(query.limit(limit + 1)))
    page = [(identity, documents.get(connection, "product", identity)) for identity in found[:limit]]
    sold = [(identity, stored.body) for identity, stored in page if stored and stored.body.get("active")]
    return sold, found[limit - 1] if len(found) > limit else None


def cart_totals(
    connection: Connection, clock: Clock, ids: Ids, identity: str, body: dict[str, Any]
) -> dict[str, int] | None:
    """What a cart costs today (minor units), as its order would say it; None for an empty one, or goods nobody sells now."""
    try:
        made = web_orders.order_of(connection, clock, ids, carts.view(identity, body))
    except BadInput:
        return None
    return {name: int(made["totals"][name]) for name in ("goods", "discount", "tax", "total")}


def current_cart(connection: Connection, customer: str) -> tuple[str, Stored] | None:
    """The customer's live cart: of several the one saved last."""
    live = [
        (stored.body.get("saved_at") or "", identity, stored)
        for identity, stored in documents.of(connection, "cart", customer=customer)
        if stored.body.get("state") in ("open", "claimed")
    ]
    return max(live, key=lambda one: one[:2])[1:] if live else None


def save_cart(visit: Visit, wanted: list[tuple[str, int]], codes: list[str] | None = None) -> None:
    """The customer's cart holds these SKUs and pieces from now on, and these codes where they are given.

    Raises BadInput("unknown_sku"), Refused("being_completed_in_store").
    """
    here = current_cart(visit.connection, visit.customer)
    if here and handlers.release_expired(visit.connection, visit.clock, [here[0]]):
        here = current_cart(visit.connection, visit.customer)  # or the version we name is one too old
    identity = here[0] if here else visit.ids.new()
    saved = {one["sku"]: one for one in (here[1].body["lines"] if here else ())}
    lines = [
        {**(saved.get(sku) or _line(visit, sku)), "quantity": quantity}
        for sku, quantity in dict(wanted).items()
    ]
    rules = web_orders.rules_of(visit.connection)
    channel = here[1].body.get("channel", "web") if here else "web"
    body: dict[str, Any] = {
        "customer": visit.customer,
        "channel": channel,
        "currency": rules.get("currency", ""),
        "lines": lines,
    }
    body |= {"codes": codes} if codes is not None else {}
    visit.do("cart.save", ("cart", identity), body, here[1].version if here else None)


def checkout(visit: Visit) -> tuple[str, str]:
    """The customer pays for the cart at today's prices; gives the order's id and number.

    Raises BadInput("empty_cart"), Refused("being_completed_in_store").
    """
    here = current_cart(visit.connection, visit.customer)
    if here is None:
        raise BadInput("empty_cart")
    made = _order(visit, carts.view(here[0], here[1].body))
    visit.do("cart.checkout", ("cart", here[0]), {"order": made})
    return made["id"], made["number"]


def land(visit: Visit, cart_id: str) -> tuple[str, str] | None:
    """A payment arrived from a platform that did not ask whether a store holds the cart; gives the order's id and number.

    None when the cart was sold before: the platform gives the money back, and a person hears of it.
    Raises BadInput("empty_cart") for a cart that is not this customer's.
    """
    stored = documents.get(visit.connection, "cart", cart_id)
    if stored is None or stored.body.get("customer") != visit.customer:
        raise BadInput("empty_cart")
    made = _order(visit, carts.view(cart_id, stored.body), landed=True)
    result = visit.send("cart.checkout", ("cart", cart_id), {"order": made, "landed": True})
    if result.status != "applied" and result.code != "already_completed":
        raise Refused(result.code, **result.facts)
    return (made["id"], made["number"]) if result.status == "applied" else None


def tell_payment(visit: Visit, state: str, order_number: str | None = None) -> None:
    """What the shop knows of a payment for the customer's cart: `unknown`, `paid` (its order is still to come), `none`.

    Raises BadInput("empty_cart").
    """
    here = current_cart(visit.connection, visit.customer)
    if here is None:
        raise BadInput("empty_cart")
    told: dict[str, JSON] = {"state": state} | ({"order": order_number} if order_number else {})
    visit.do("cart.payment", ("cart", here[0]), told)


def store_of(connection: Connection, body: dict[str, Any]) -> dict[str, Any] | None:
    """The store that completes a cart, as the customer is told: `{store, city, since}`; None when none does."""
    claim = body.get("claim") if body.get("state") == "claimed" else None
    if not isinstance(claim, dict):
        return None
    place = documents.get(connection, "store", str(claim.get("store") or ""))
    named = place.body if place else {}
    return {"store": named.get("name"), "city": named.get("city"), "since": claim.get("since")}


def wish(visit: Visit, sku: str) -> None:
    """A SKU on the customer's wishlist. Raises BadInput("unknown_sku")."""
    line = _line(visit, sku)
    item = {"id": visit.ids.new(), "sku": sku, "product": line["product"], "price": line["price"]}
    visit.do("wishlist.add", ("wishlist", visit.customer), {"customer": visit.customer, "item": item})


def unwish(visit: Visit, sku: str) -> None:
    """A SKU off the customer's wishlist; nothing when it was not on it."""
    stored = documents.get(visit.connection, "wishlist", visit.customer)
    wishes = wishlist.view(visit.customer, stored.body if stored else None).wishes
    tags = [tag for one in wishes if one.sku == sku for tag in one.tags]
    if tags:
        body = {"customer": visit.customer, "items": tags}
        visit.do("wishlist.remove", ("wishlist", visit.customer), body)


def _line(visit: Visit, sku: str) -> dict[str, JSON]:
    return web_orders.line_of(visit.connection, visit.clock, visit.ids, sku)


def _order(visit: Visit, cart: carts.Cart, *, landed: bool = False) -> dict[str, Any]:
    return web_orders.order_of(visit.connection, visit.clock, visit.ids, cart, landed=landed)
