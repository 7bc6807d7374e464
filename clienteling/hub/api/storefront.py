"""Routes of the small shop: sign in, look at products, fill a cart, pay, keep a wishlist."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from litestar import Response, delete, get, post, put
from litestar.params import FromQuery, JSONBody, PathParameter
from msgspec import Meta, Struct
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.errors import ClientelingError, Refused, Unauthorized
from clienteling.hub import associates, documents, handlers, storefront, tokens
from clienteling.hub.api import problems
from clienteling.hub.api.requests import HubRequest, packed, sent
from clienteling.hub.storefront import Visit

_CLOSED = "being_completed_in_store"

Sku = Annotated[str, PathParameter(max_length=80)]


class SignIn(Struct):
    """A customer's e-mail and the secret of the demonstration."""

    email: Annotated[str, Meta(max_length=320)]
    secret: Annotated[str, Meta(max_length=200)]


class SignedIn(Struct):
    """A shopper's token."""

    token: str
    customer: str


class Item(Struct):
    """A document of the customer as it stands."""

    id: str
    version: int
    body: dict[str, Any]


class InStore(Struct):
    """The store that completes a cart, and since when (RFC 3339 UTC)."""

    store: str | None
    city: str | None
    since: str | None


class Totals(Struct):
    """Sums of a cart: goods before discounts, what is taken off, the tax, and what is to be paid."""

    goods: int
    discount: int
    tax: int
    total: int


class CartAnswer(Struct, omit_defaults=True):
    """The live cart; `notice` says when it is being completed in a store, `in_store` in which.

    `totals` is what it costs today, in minor units of its currency, as long as it can be paid here.
    """

    cart: Item | None
    notice: str | None
    in_store: InStore | None = None
    totals: Totals | None = None


class PaymentTold(Struct):
    """What the shop knows of a payment for the cart; `order` is the platform's number of it."""

    state: Literal["unknown", "paid", "none"]
    order: Annotated[str, Meta(min_length=1, max_length=60)] | None = None


class Landing(Struct):
    """The cart that a platform took money for."""

    cart: Annotated[str, Meta(min_length=1, max_length=64)]


class Wanted(Struct):
    """A SKU and how many pieces."""

    sku: Annotated[str, Meta(min_length=1, max_length=80)]
    quantity: Annotated[int, Meta(ge=1, le=1000)]


class CartWanted(Struct):
    """What the cart shall hold from now on; without `codes` those typed before stay."""

    lines: Annotated[list[Wanted], Meta(max_length=200)]
    codes: Annotated[list[Annotated[str, Meta(min_length=1, max_length=64)]], Meta(max_length=20)] | None = (
        None
    )


class OrderName(Struct):
    """An order that was made."""

    id: str
    number: str


class Checkout(Struct):
    """The cart has become an order."""

    order: OrderName


class Landed(Struct):
    """The cart has become an order; or it was one already, and the platform has to `refund` what it took."""

    order: OrderName | None
    refund: bool


class WishlistAnswer(Struct):
    """The wishlist as it stands."""

    wishlist: Item | None


@post("/v1/storefront/sessions", summary="A customer signs in to the demo shop", status_code=200)
async def sign_in(request: HubRequest, data: JSONBody[SignIn]) -> SignedIn:
    """404 while the shop is off; too often wrong is 429 with Retry-After."""
    hub = request.hub
    kept = await hub.read(storefront.secret_hash)
    if kept is None:
        raise ClientelingError("not_found")
    counted = await hub.write(storefront.count_try, hub.clock, data.email)
    right = await hub.think(storefront.is_secret, kept, data.secret)
    customer = await hub.read(storefront.customer_of, data.email)
    if not right or customer is None:
        raise Unauthorized("unauthorized")
    await hub.write(associates.forget_tries, counted)
    made = tokens.make(hub.keys.token, hub.clock, "shopper", tokens.SHOPPER_SECONDS, sub=customer)
    return SignedIn(made, customer)


@get("/v1/storefront/products", summary="What is sold")
async def products(
    request: HubRequest, after: FromQuery[str] = "", limit: FromQuery[int] = 50
) -> Response[bytes]:
    """`{products: [{id, body}], next}` in the order of ids."""
    _customer(request)

    def run(connection: Connection) -> tuple[bytes, bool]:
        found, following = storefront.products(connection, after, max(1, min(limit, protocol.PAGE)))
        page = {"products": [{"id": identity, "body": body} for identity, body in found], "next": following}
        return packed(msgspec.json.encode(page), request.wants_gzip)

    return sent(await request.hub.read(run))


@get("/v1/storefront/cart", summary="The customer's cart")
async def cart(request: HubRequest) -> CartAnswer:
    """A claim whose time is over no longer counts."""
    return await _cart(request, _customer(request))


@put("/v1/storefront/cart", summary="Change the customer's cart")
async def change_cart(request: HubRequest, data: JSONBody[CartWanted]) -> CartAnswer:
    """409 while the cart is being completed in a store."""
    customer, hub = _customer(request), request.hub

    def run(connection: Connection) -> None:
        visit = Visit(connection, hub.clock, hub.ids, customer)
        storefront.save_cart(visit, [(line.sku, line.quantity) for line in data.lines], data.codes)

    await hub.write(run)
    return await _cart(request, customer)


@post("/v1/storefront/cart/checkout", summary="Pay for the cart", status_code=200)
async def checkout(request: HubRequest) -> Checkout:
    """409 while the cart is being completed in a store."""
    customer, hub = _customer(request), request.hub

    def run(connection: Connection) -> tuple[str, str]:
        return storefront.checkout(Visit(connection, hub.clock, hub.ids, customer))

    identity, number = await hub.write(run)
    return Checkout(OrderName(identity, number))


@post("/v1/storefront/cart/payment", summary="What the shop knows of a payment", status_code=200)
async def tell_payment(request: HubRequest, data: JSONBody[PaymentTold]) -> CartAnswer:
    """`unknown` while the customer is with the payment provider, `paid` before the order is made, `none` when it ended so."""
    customer, hub = _customer(request), request.hub

    def run(connection: Connection) -> None:
        storefront.tell_payment(Visit(connection, hub.clock, hub.ids, customer), data.state, data.order)

    await hub.write(run)
    return await _cart(request, customer)


@post("/v1/storefront/cart/landed", summary="A payment the platform took without asking", status_code=200)
async def land(request: HubRequest, data: JSONBody[Landing]) -> Landed:
    """The first order of a cart stands, whoever holds the cart; the other side's money goes back."""
    customer, hub = _customer(request), request.hub

    def run(connection: Connection) -> tuple[str, str] | None:
        return storefront.land(Visit(connection, hub.clock, hub.ids, customer), data.cart)

    made = await hub.write(run)
    return Landed(OrderName(*made) if made else None, made is None)


@put("/v1/storefront/wishlist/{sku:str}", summary="Wish for something")
async def wish(request: HubRequest, sku: Sku) -> WishlistAnswer:
    """Twice is once for the customer."""
    return await _wishes(request, sku, wanted=True)


@delete("/v1/storefront/wishlist/{sku:str}", summary="No longer wish for it", status_code=200)
async def unwish(request: HubRequest, sku: Sku) -> WishlistAnswer:
    """Fine when it was not wished for."""
    return await _wishes(request, sku, wanted=False)


async def _wishes(request: HubRequest, sku: str, *, wanted: bool) -> WishlistAnswer:
    customer, hub = _customer(request), request.hub

    def run(connection: Connection) -> WishlistAnswer:
        change = storefront.wish if wanted else storefront.unwish
        change(Visit(connection, hub.clock, hub.ids, customer), sku)
        stored = documents.get(connection, "wishlist", customer)
        return WishlistAnswer(Item(customer, stored.version, stored.body) if stored else None)

    return await hub.write(run)


async def _cart(request: HubRequest, customer: str) -> CartAnswer:
    hub = request.hub
    found = await hub.read(storefront.current_cart, customer)
    is_claimed = found is not None and found[1].body["state"] == "claimed"
    if found and is_claimed and await hub.write(handlers.release_expired, hub.clock, [found[0]]):
        found = await hub.read(storefront.current_cart, customer)
    if found is None:
        return CartAnswer(None, None)
    place = await hub.read(storefront.store_of, found[1].body)
    notice = _CLOSED if place is not None else None
    item = Item(found[0], found[1].version, _of_customer(found[1].body))
    if place is not None:
        return CartAnswer(item, notice, InStore(**place))
    sums = await hub.read(storefront.cart_totals, hub.clock, hub.ids, found[0], found[1].body)
    return CartAnswer(item, notice, totals=Totals(**sums) if sums else None)


def _of_customer(body: dict[str, Any]) -> dict[str, Any]:
    """A cart as its customer may see it: who serves them, and at which till, stays in the store."""
    claim = body.get("claim")
    return body if not claim else {**body, "claim": {name: claim.get(name) for name in ("kind", "since")}}


def _customer(request: HubRequest) -> str:
    """Who is in the shop. Raises Unauthorized."""
    return str(request.claims("shopper")["sub"])


def _refused(_request: Any, error: Refused) -> Response[bytes]:
    """The hub's answer to the customer's command, as a problem; it names the store that has the cart."""
    if error.code != _CLOSED:
        return problems.answer("busy")
    place = ", ".join(str(error.facts[name]) for name in ("store", "city") if error.facts.get(name))
    return problems.answer(_CLOSED, detail=place or None)


HANDLERS: dict[Any, Any] = {Refused: _refused}
ROUTES = (sign_in, products, cart, change_cart, checkout, tell_payment, land, wish, unwish)
