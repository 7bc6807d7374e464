"""Routes by which a till keeps its copy honest: comparing it with the hub's, and erasing who had to be erased."""

from __future__ import annotations

import logging

from litestar import post
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.domain import envelope
from clienteling.errors import BadInput
from clienteling.hub import erasure, pages
from clienteling.hub.api.requests import HubRequest, in_service
from clienteling.hub.api.sync import reader

log = logging.getLogger("clienteling.hub")

_MOST = 1000


@post("/v1/checksum", summary="What a till at the head of the feed should hold", status_code=200)
async def checksum(request: HubRequest, data: JSONBody[protocol.ChecksumRequest]) -> protocol.ChecksumAnswer:
    """Per kind how many documents, and their marks combined; `moved` when the feed has gone on. With `after` in parts."""
    device, hub = request.device(), request.hub

    def run(connection: Connection) -> protocol.ChecksumAnswer:
        who = reader(connection, device)
        at = pages.cursor(connection, hub.keys.feed, who, data.cursor)
        if data.after is None:
            return pages.checksum(connection, who, at)
        return pages.checksum_answer(connection, hub.keys.feed, who, at, data.after)

    return await hub.read(run)


@post("/v1/erasures", summary="Acknowledge erasures, and ask for others", status_code=200)
async def erasures(request: HubRequest, data: JSONBody[protocol.ErasuresRequest]) -> protocol.ErasuresAnswer:
    """`done` may name erasures again that were named before, also ones this hub has forgotten."""
    device, hub = request.device(), request.hub
    if len(data.done) > _MOST or not all(envelope.is_name(one) for one in data.done):
        raise BadInput("bad_request")

    def note(connection: Connection) -> list[str]:
        in_service(connection, device)
        return erasure.acknowledge(connection, hub.clock, device, data.done)

    def look(connection: Connection) -> list[protocol.Erasure]:
        in_service(connection, device)
        return erasure.open_for(connection, device)

    if data.done and await hub.write(note):
        log.warning(
            "a till has carried out erasures that this hub does not know: see clienteling-hub erasures"
        )
    return protocol.ErasuresAnswer(open=await hub.read(look))


ROUTES = (checksum, erasures)
