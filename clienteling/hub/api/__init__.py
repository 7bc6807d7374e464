"""The hub over HTTP: the routes of docs/sync.md put together into one Litestar application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from litestar import Litestar
from litestar.datastructures import MutableScopeHeaders, State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import Message, Scope
from sqlalchemy import Engine

from clienteling import protocol
from clienteling.clock import Clock, SystemClock
from clienteling.hub import db
from clienteling.hub.api import (
    audit,
    commands,
    customers,
    gift_cards,
    pay,
    problems,
    storefront,
    sync,
    tills,
    upkeep,
)
from clienteling.hub.api.requests import BODY_BYTES, HubRequest
from clienteling.hub.api.running import WAITING_WRITES, Limits, Running
from clienteling.hub.outgoing.postman import Postman
from clienteling.hub.outgoing.setup import Sending
from clienteling.ids import Ids, SystemIds

_ROUTES = [
    *tills.ROUTES, *sync.ROUTES, *upkeep.ROUTES, *commands.ROUTES, *customers.ROUTES, *audit.ROUTES, *storefront.ROUTES,
    *gift_cards.ROUTES, *pay.ROUTES,
]  # fmt: skip


def create(
    where: str | Path | Engine,
    clock: Clock | None = None,
    ids: Ids | None = None,
    *,
    threads: bool = True,
    speaks: tuple[int, int] = (protocol.OLDEST, protocol.PROTOCOL),
    waiting_writes: int = WAITING_WRITES,
    per_second: int | None = None,
    sending: Sending | None = None,
) -> Litestar:
    """The hub that keeps its database in a folder, at an SQLAlchemy URL, or behind an open engine.

    `speaks` is the oldest and newest version of the protocol it serves; with more than `waiting_writes` it is busy, and a
    till that asks more than `per_second` times in a second is told to wait (None: may ask as often as it likes). What is
    opened here is closed when the application ends. `sending` is how receipts are sent (None: they wait). Raises
    StorageError as db.open does.
    """
    clock = clock or SystemClock()
    ids = ids or SystemIds(clock)
    oldest, newest = speaks
    limits = Limits(protocol.ProtocolRange(min=oldest, max=newest), waiting_writes, per_second)
    engine = where if isinstance(where, Engine) else db.open(where, ids)
    postman = Postman(engine, clock, sending) if sending is not None else None
    return Litestar(
        route_handlers=_ROUTES,
        request_class=HubRequest,
        request_max_body_size=BODY_BYTES,
        exception_handlers={**problems.HANDLERS, **storefront.HANDLERS},
        before_send=[_server_time],
        lifespan=[_living],
        state=State({"hub": Running(engine, clock, ids, limits, threads=threads), "postman": postman}),
        openapi_config=OpenAPIConfig(
            title="Clienteling hub", version="1", path="/schema", render_plugins=[JsonRenderPlugin()]
        ),
        logging_config=None,
        signature_types=[HubRequest],
    )


async def _server_time(message: Message, scope: Scope) -> None:
    if message["type"] == "http.response.start":
        hub: Running = scope["litestar_app"].state.hub
        MutableScopeHeaders.from_message(message)["Server-Time"] = hub.clock.now_text()


@asynccontextmanager
async def _living(app: Litestar) -> AsyncIterator[None]:
    hub: Running = app.state.hub
    postman: Postman | None = app.state.postman
    if postman is not None:
        postman.start()
    tasks = [asyncio.create_task(work) for work in (hub.watch(), commands.sweep(hub))]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        if postman is not None:
            await asyncio.to_thread(postman.close)
        hub.close()
