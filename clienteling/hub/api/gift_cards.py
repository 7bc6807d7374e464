"""The route by which a till asks what is on a gift card: by its number, which is sent and never kept."""

from __future__ import annotations

from litestar import post
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling.domain.gift_card import Answered, Asked
from clienteling.hub import associates, gift_cards
from clienteling.hub.api.requests import HubRequest, in_service


@post("/v1/gift-cards/search", summary="The gift card with a number", status_code=200)
async def look_up(request: HubRequest, data: JSONBody[Asked]) -> Answered:
    """Needs an associate's session. After five numbers of no card in a day, a while without any: a card found is no excuse."""
    device, hub = request.device(), request.hub
    session = request.signed_in(device)
    whose, today = f"gift card:{session['sub']}:", hub.clock.now_text()[:10]

    def count(connection: Connection) -> None:
        in_service(connection, device)
        associates.still(connection, session)
        associates.forget_older(connection, whose, today)
        associates.count_try(connection, hub.clock, whose + today)

    await hub.write(count)
    found = await hub.read(gift_cards.by_number, hub.keys.badge, data.number)
    if found is not None:
        await hub.write(associates.take_back, whose + today)
    return Answered(found)


ROUTES = (look_up,)
