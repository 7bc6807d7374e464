"""The page behind a payment link, the demo's stand-in for a payment provider's, and the callback of a real one.

No card number is asked for here, ever: the page has one button, which stands for what happens at a provider's.
"""

from __future__ import annotations

from html import escape
from typing import Annotated, Any, Literal

import msgspec
from litestar import Request, Response, get, post
from litestar.params import PathParameter
from msgspec import Meta, Struct
from sqlalchemy import Connection

from clienteling.domain import money
from clienteling.domain.act import POLICY
from clienteling.domain.money import Money
from clienteling.domain.reading import number, objects, text
from clienteling.errors import ClientelingError, Unauthorized
from clienteling.hub import documents, link_payments, links
from clienteling.hub.api.requests import HubRequest
from clienteling.hub.links import Link

SIGNATURE = "Clienteling-Signature"
_DEMO = "demo"
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}
_STYLE = (
    "body{margin:0;padding:32px 16px;background:#f5f3ee;color:#1d1b17;font:16px/1.5 sans-serif}"
    "main{max-width:420px;margin:auto;background:#fff;border-radius:12px;padding:24px}"
    "table{width:100%;border-collapse:collapse;margin:16px 0}td{padding:4px 0}td+td{text-align:right}"
    ".total{font-weight:bold;font-size:20px;border-top:1px solid #d8d2c6}p.small{color:#6b655b;font-size:13px}"
    "button{width:100%;padding:14px;border:0;border-radius:8px;background:#22543d;color:#fff;font-size:17px}"
)

Token = Annotated[str, PathParameter(max_length=500)]


class Called(Struct):
    """What a payment provider says of a link; `reference` is its own, `token` the one of the link."""

    token: Annotated[str, Meta(max_length=500)]
    reference: Annotated[str, Meta(min_length=1, max_length=100)]
    state: Literal["paid", "failed"]
    amount: Annotated[int, Meta(ge=0, le=10**12)]
    currency: Annotated[str, Meta(max_length=3)]


class Heard(Struct):
    """How the link stands now."""

    state: str


class _Page(Struct):
    """What the page shows."""

    link: Link
    retailer: str
    order: dict[str, Any]
    is_open: bool
    is_over: bool


@get("/pay/{named:str}", summary="The demo's payment page", include_in_schema=False)
async def page(request: HubRequest, named: Token) -> Response[bytes]:
    """What is to be paid, with a button that stands for the provider. 404 for a link that this hub has not made."""
    return _shown(await request.hub.read(_look, request.hub, named))


@post("/pay/{named:str}", summary="Pay at the demo's page", status_code=200, include_in_schema=False)
async def pay(request: HubRequest, named: Token) -> Response[bytes]:
    """Only where the demo's shop is open and no provider is set up; paid twice is paid once."""
    hub = request.hub

    def run(connection: Connection) -> _Page:
        found = _look(connection, hub, named)
        if found.is_open and not found.is_over:
            link_payments.pay(connection, hub.clock, hub.ids, found.link, f"{_DEMO}-{found.link.attempt}")
        return _look(connection, hub, named)

    return _shown(await hub.write(run))


@post("/v1/storefront/payments", summary="A payment provider says that a link was paid", status_code=200)
async def callback(request: Request[Any, Any, Any]) -> Heard:
    """Signed (docs/sync.md); the same again changes nothing. 401 for a wrong, old or missing signature.

    Another sum than the link asks for pays nothing: it becomes a question for the store.
    """
    assert isinstance(request, HubRequest)
    hub, body = request.hub, await request.body()
    signature = request.headers.get(SIGNATURE, "")
    if not await hub.read(link_payments.is_signed, hub.clock, signature, body):
        raise Unauthorized("unauthorized")
    said = msgspec.json.decode(body, type=Called)

    def run(connection: Connection) -> Heard:
        link = links.by_token(connection, said.token)
        if link is None:
            raise ClientelingError("not_found")
        if said.state == "paid" and (said.amount, said.currency) != (link.amount, link.currency):
            link_payments.question_sum(
                connection, hub.clock, link, said.reference, said.amount, said.currency
            )
        elif said.state == "paid":
            link_payments.pay(connection, hub.clock, hub.ids, link, said.reference)
        now = links.get(connection, link.attempt)
        return Heard(now.state if now else "")

    return await hub.write(run)


def _look(connection: Connection, hub: Any, named: str) -> _Page:
    link = links.by_token(connection, named)
    stored = documents.get(connection, "order", link.order_id) if link else None
    if link is None or stored is None:
        raise ClientelingError("not_found")
    policy = documents.get(connection, *POLICY_KEY)
    retailer = text(policy.body if policy else {}, "retailer") or ""
    is_over = links.is_over(link, hub.clock)
    return _Page(link, retailer, stored.body, link_payments.is_open(connection), is_over)


def _shown(found: _Page) -> Response[bytes]:
    rows = [
        f"<tr><td><bdi>{escape(text(line, 'title') or '')}</bdi> × {number(line, 'quantity')}</td>"
        f"<td>{_money(number(line, 'total'), found.link.currency)}</td></tr>"
        for line in objects(found.order, "lines")
    ]
    due = _money(found.link.amount, found.link.currency)
    rows.append(f'<tr class="total"><td>To pay</td><td>{due}</td></tr>')
    title = f"{escape(found.retailer)} · {escape(text(found.order, 'number') or '')}"
    content = (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body><main>'
        f"<h1><bdi>{title}</bdi></h1><table>{''.join(rows)}</table>{_what_now(found, due)}</main></body></html>\n"
    )
    return Response(content.encode(), media_type="text/html; charset=utf-8", headers=_HEADERS)


def _what_now(found: _Page, due: str) -> str:
    if found.link.state == "paid":
        return "<p><strong>Paid. Thank you.</strong></p>"
    if found.is_over:
        return "<p><strong>This link has ended. Nothing was charged; please ask the shop for a new one.</strong></p>"
    if not found.is_open:
        return "<p><strong>This cannot be paid here at the moment. Please ask the shop.</strong></p>"
    return (
        f'<form method="post"><button>Pay {due}</button></form>'
        '<p class="small">A demonstration: the button stands for a payment provider, and no money moves.</p>'
    )


def _money(amount: int, currency: str) -> str:
    exact = money.to_decimal(Money(amount, currency))
    return f"{exact:,} {escape(currency)}"


POLICY_KEY = ("policy", POLICY)
ROUTES = (page, pay, callback)
