"""The route for a live look-up of customers beyond what a till holds."""

from __future__ import annotations

import msgspec
from litestar import Response, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.hub import associates, search
from clienteling.hub.api.requests import HubRequest, in_service, packed, sent
from clienteling.hub.associates import Associate


@post(
    "/v1/customers/search",
    summary="Customers by card, phone, e-mail, order number or name",
    status_code=200,
    responses={200: ResponseSpec(protocol.SearchAnswer, generate_examples=False)},
)
async def look_up(request: HubRequest, data: JSONBody[protocol.SearchRequest]) -> Response[bytes]:
    """Needs an associate's session at this till; within a budget, and traced."""
    device, hub = request.device(), request.hub
    session = request.signed_in(device)

    def count(connection: Connection) -> tuple[str, Associate, str]:
        store = in_service(connection, device).store
        who = associates.still(connection, session)
        return search.count(connection, hub.clock, hub.ids, session, data), who, store

    def find(connection: Connection) -> tuple[list[str], tuple[bytes, bool]]:
        found = search.find(connection, who.role, data)
        customers = [document.id for document in found if document.kind == "customer"]
        answer = protocol.SearchAnswer(documents=found)
        return customers, packed(msgspec.json.encode(answer), request.wants_gzip)

    trace, who, store = await hub.write(count)
    customers, body = await hub.read(find)
    if customers:
        await hub.write(search.note_found, hub.clock, trace, customers, store)
    return sent(body)


ROUTES = (look_up,)
