"""The route for a live look-up of customers beyond what a till holds."""

from __future__ import annotations

import msgspec
from litestar import Response, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.errors import Unauthorized
from clienteling.hub import search
from clienteling.hub.api.requests import HubRequest, in_service, packed, sent


@post(
    "/v1/customers/search",
    summary="Customers by card, phone, e-mail, order number or name",
    status_code=200,
    responses={200: ResponseSpec(protocol.SearchAnswer, generate_examples=False)},
)
async def find(request: HubRequest, data: JSONBody[protocol.SearchRequest]) -> Response[bytes]:
    """Needs an associate's session at this till; within a budget, and traced."""
    device, hub = request.device(), request.hub
    session = request.claims("session", protocol.SESSION_HEADER)
    if session["device"] != device:
        raise Unauthorized("unauthorized")

    def run(connection: Connection) -> tuple[bytes, bool]:
        in_service(connection, device)
        found = search.search(connection, hub.clock, hub.ids, session, data)
        return packed(msgspec.json.encode(protocol.SearchAnswer(documents=found)), request.wants_gzip)

    return sent(await hub.write(run))


ROUTES = (find,)
