"""Routes by which a till reads: the snapshot, the feed with its long poll, and pictures."""

from __future__ import annotations

from typing import Annotated

from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromQuery, PathParameter, QueryParameter
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.errors import ClientelingError, FeedReset
from clienteling.hub import feed, images, pages, scopes
from clienteling.hub.api.requests import HubRequest, in_service, packed, sent
from clienteling.hub.pages import Page, Reader

_NDJSON = "application/x-ndjson"

Opaque = Annotated[str, QueryParameter(max_length=1000)]
Hash = Annotated[str, PathParameter(pattern="^[0-9a-f]{64}$")]


@get("/v1/snapshot", summary="Everything, in pages of NDJSON", media_type=_NDJSON)
async def snapshot(
    request: HubRequest, after: Opaque = "", limit: FromQuery[int] = protocol.PAGE
) -> Response[bytes]:
    """Each line is a document in the till's scope; the last one is `{"end": true, "next", "n", "sha256", "cursor"}`."""
    device, hub = request.device(), request.hub
    count = max(1, min(limit, pages.SNAPSHOT_PAGE))

    def run(connection: Connection) -> tuple[bytes, bool]:
        page = pages.snapshot(connection, hub.keys.feed, reader(connection, device), after or None, count)
        return packed(page, request.wants_gzip)

    return sent(await hub.read(run), _NDJSON)


@get(
    "/v1/changes",
    summary="The feed, with a long poll",
    responses={200: ResponseSpec(protocol.ChangesPage, generate_examples=False)},
)
async def changes(
    request: HubRequest, cursor: Opaque, limit: FromQuery[int] = 500, wait: FromQuery[float] = 0
) -> Response[bytes]:
    """Waits up to 25 s for the feed to move when there is nothing yet; a coroutine only, no thread, no connection."""
    device, hub = request.device(), request.hub
    count = max(1, min(limit, protocol.PAGE))

    def run(connection: Connection) -> tuple[Page, tuple[bytes, bool]]:
        who = reader(connection, device)
        after = pages.cursor(connection, hub.keys.feed, who, cursor)
        page = pages.changes_after(connection, hub.keys.feed, who, after, count, hub.clock.now_text())
        return page, packed(page.body, request.wants_gzip)

    try:
        page, body = await hub.read(run)
    except FeedReset as problem:
        if "set_back" in problem.facts:
            await hub.write(feed.set_back, hub.ids, problem.facts["set_back"])
        raise
    if page.empty and wait > 0:
        await hub.waiting.past(page.cursor.seq, min(wait, protocol.LONGEST_WAIT))
        page, body = await hub.read(run)
    return sent(body)


@get("/v1/images/{sha256:str}", summary="A picture by its SHA-256", media_type="image/*")
async def image(request: HubRequest, sha256: Hash) -> Response[bytes]:
    """Never changes, so whoever has it may keep it for ever."""
    device, hub = request.device(counted=False), request.hub

    def run(connection: Connection) -> images.Image | None:
        in_service(connection, device)
        return images.get(connection, sha256)

    found = await hub.read(run)
    if found is None:
        raise ClientelingError("not_found")
    # A drawing can hold scripts; nothing that shows it may run them.
    headers = {
        "Cache-Control": "private, max-age=31536000, immutable",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }
    return Response(found.bytes, media_type=found.type, headers=headers)


def reader(connection: Connection, device: str) -> Reader:
    """A till as a reader: it gets all, or what is its store's, as the policy says now. Raises Unauthorized."""
    found = in_service(connection, device)
    is_scoped = feed.head(connection).scoped is not None
    return Reader(found.id, scopes.of_store(found.store) if is_scoped else scopes.EVERYONE)


ROUTES = (snapshot, changes, image)
