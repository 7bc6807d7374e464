"""Routes by which tills send what people did, and the sweep that gives carts with an ended lease back."""

from __future__ import annotations

import asyncio
import logging

import msgspec
from litestar import Response, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody
from sqlalchemy import Connection, exc

from clienteling import protocol
from clienteling.errors import BadInput, Busy, FeedReset
from clienteling.hub import claims, feed, handlers, link_payments, links, lost, upkeep
from clienteling.hub.api.requests import HubRequest, enrolled, packed, sent
from clienteling.hub.api.running import Running

log = logging.getLogger("clienteling.hub")

SWEEP_SECONDS = 5


@post(
    "/v1/commands",
    summary="What people did, in the order in which they did it",
    status_code=200,
    responses={200: ResponseSpec(protocol.CommandsAnswer, generate_examples=False)},
)
async def send(request: HubRequest, data: JSONBody[protocol.CommandsRequest]) -> Response[bytes]:
    """Each command is answered for itself; the same command again gets the same answer.

    A till that names the feed of its copy is told first when it is another one: what it knows may be missing here.
    """
    device, hub = request.device(), request.hub
    theirs = request.headers.get(protocol.FEED_HEADER)
    if not 0 < len(data.commands) <= protocol.BATCH:
        raise BadInput("bad_request")

    def run(connection: Connection) -> tuple[bytes, bool]:
        if theirs is not None and theirs != feed.head(connection).feed_id:
            raise FeedReset("feed_reset")
        results = handlers.handle_batch(connection, enrolled(connection, device), data.commands, hub.clock)
        answer = protocol.CommandsAnswer(results=results, server_time=hub.clock.now_text())
        return packed(msgspec.json.encode(answer), request.wants_gzip)

    return sent(await hub.write(run))


@post("/v1/commands/lookup", summary="The stored results of commands", status_code=200)
async def lookup(request: HubRequest, data: JSONBody[protocol.LookupRequest]) -> protocol.LookupAnswer:
    """For answers that were lost: null means that the hub never carried out such a command of this till.

    With `close` it never will, should it still be on its way.
    """
    device, hub = request.device(), request.hub
    if len(data.ids) > protocol.BATCH:
        raise BadInput("bad_request")

    def run(connection: Connection) -> protocol.LookupAnswer:
        enrolled(connection, device)
        if data.close:
            return protocol.LookupAnswer(results=lost.close(connection, device, data.ids, hub.clock))
        return protocol.LookupAnswer(results=handlers.lookup(connection, device, data.ids))

    return await (hub.write(run) if data.close else hub.read(run))


async def sweep(hub: Running) -> None:
    """Gives carts back whose lease is over, so that every till sees it although nobody touches the cart; and the upkeep."""
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        try:
            while await hub.read(claims.any_over, hub.clock):  # some at a time: others write in between
                await hub.write(handlers.release_expired, hub.clock)
            if await hub.read(links.any_over, hub.clock):
                await hub.write(link_payments.expire, hub.clock, hub.ids)
            if await hub.read(upkeep.due, hub.clock):
                await hub.write(upkeep.run, hub.clock)
        except (exc.DBAPIError, Busy) as error:
            log.warning("the sweep waits: %s", type(error).__name__)


ROUTES = (send, lookup)
