"""The route by which a manager looks through what was done at the tills of a store."""

from __future__ import annotations

from litestar import post
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling.domain.audit import Asked, Listed
from clienteling.errors import Unauthorized
from clienteling.hub import associates, trail
from clienteling.hub.api.requests import HubRequest, in_service

_MAY_LOOK = frozenset({"manager"})


@post(
    "/v1/audit",
    summary="Who claimed, broke, gave a discount, took cash out or decided something",
    status_code=200,
)
async def look_through(request: HubRequest, data: JSONBody[Asked]) -> Listed:
    """Needs a manager's session at this till; the acts of the till's store, or of the one the manager belongs to."""
    device, hub = request.device(), request.hub
    session = request.signed_in(device)

    def read(connection: Connection) -> Listed:
        here = in_service(connection, device).store
        who = associates.still(connection, session)
        store = data.store or here
        if who.role not in _MAY_LOOK or store not in (here, who.store):
            raise Unauthorized("forbidden")
        return trail.page(connection, data, store)

    return await hub.read(read)


ROUTES = (look_through,)
