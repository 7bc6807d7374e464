"""Routes by which a till gets to know the hub, enrols, proves itself, and an associate signs in at it."""

from __future__ import annotations

from datetime import timedelta

from litestar import get, post
from litestar.params import JSONBody
from sqlalchemy import Connection

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.errors import BadInput, Unauthorized
from clienteling.hub import associates, devices, documents, feed, migrate, tokens
from clienteling.hub.api.requests import BODY_BYTES, HubRequest, in_service
from clienteling.hub.associates import Associate
from clienteling.ids import derived

_RENEWAL = protocol.SessionRequest()


@get("/v1/meta", summary="What this hub is and speaks")
async def meta(request: HubRequest) -> protocol.Meta:
    """Open to everyone: tells nothing about the retailer but its name."""

    def look(connection: Connection) -> tuple[str, int, str]:
        policy = documents.get(connection, "policy", derived("policy", "retailer"))
        name = policy.body.get("retailer", "") if policy else ""
        return str(name), policy.version if policy else 0, feed.head(connection).feed_id

    name, policy_version, feed_id = await request.hub.read(look)
    return protocol.Meta(
        hub=name,
        feed_id=feed_id,
        protocol=request.hub.speaks,
        schema=len(migrate.STEPS),
        server_time=request.hub.clock.now_text(),
        policy_version=policy_version,
        limits=protocol.Limits(batch=protocol.BATCH, page=protocol.PAGE, body_bytes=BODY_BYTES),
    )


@post("/v1/devices", summary="Enrol a till with a one-time code", status_code=200)
async def enrol(request: HubRequest, data: JSONBody[protocol.EnrolmentRequest]) -> protocol.Enrolment:
    """A wrong code counts as a try: after five the code is worth nothing."""
    request.check_protocol(required=False)
    hub = request.hub

    def run(connection: Connection) -> devices.Enrolled | None:
        place = devices.take_code(connection, hub.clock, data.code)
        if place is None:
            return None
        return devices.enrol(connection, hub.ids, hub.clock, place, data.name, data.public_key)

    done = await hub.write(run)
    if done is None:
        raise Unauthorized("code_invalid")
    till = protocol.TillName(id=done.till, number=done.number, name=done.name)
    return protocol.Enrolment(device=done.device, till=till, store=done.store, feed_id=done.feed_id)


@post("/v1/devices/challenge", summary="A text for the device key to sign", status_code=200)
async def challenge(request: HubRequest, data: JSONBody[protocol.ChallengeRequest]) -> protocol.Challenge:
    """Answers devices nobody knows just the same."""
    request.check_protocol(required=False)
    hub = request.hub
    made = await hub.write(devices.challenge, hub.ids, hub.clock, data.device)
    return protocol.Challenge(challenge=made, server_time=hub.clock.now_text())


@post("/v1/devices/token", summary="A short token for a signed challenge", status_code=200)
async def token(request: HubRequest, data: JSONBody[protocol.TokenRequest]) -> protocol.Token:
    """Raises 401 for a wrong, old or used challenge."""
    request.check_protocol(required=False)
    hub = request.hub
    right = await hub.write(devices.answered, hub.clock, data.device, data.challenge, data.signature)
    if not right:
        raise Unauthorized("unauthorized")
    made = tokens.make(hub.keys.token, hub.clock, "device", tokens.DEVICE_SECONDS, sub=data.device)
    return protocol.Token(token=made, expires_in=tokens.DEVICE_SECONDS)


@post("/v1/sessions", summary="An associate signs in at a till", status_code=200)
async def sign_in(request: HubRequest, data: JSONBody[protocol.SessionRequest]) -> protocol.SessionToken:
    """By user and PIN, or by badge; wrong is 401, too often wrong 429 with Retry-After. An empty body renews."""
    device = request.device()
    hub = request.hub
    await hub.read(in_service, device)
    if data == _RENEWAL and protocol.SESSION_HEADER in request.headers:
        return await _renewed(request, device)
    if data.badge is not None:
        who = await _by_badge(request, data.badge, device)
    elif data.user is not None and data.pin is not None:
        who = await _by_pin(request, data.user, data.pin)
    else:
        raise BadInput("bad_request")
    if who is None:
        raise Unauthorized("unauthorized")
    mark = await hub.read(associates.mark, who.id)
    return _session(request, device, who, {"since": hub.clock.now_text(), "mark": mark})


async def _renewed(request: HubRequest, device: str) -> protocol.SessionToken:
    """The next token of a session, for who is still active, as long as the shift lasts."""
    session = request.signed_in(device)
    who = await request.hub.read(associates.still, session)
    return _session(request, device, who, {"since": session["since"], "mark": session["mark"]})


def _session(
    request: HubRequest, device: str, who: Associate, shift: dict[str, str]
) -> protocol.SessionToken:
    """A token for ten minutes, or for what is left of the shift. Raises Unauthorized("session_ended")."""
    hub = request.hub
    over = clocks.parse(shift["since"]) + timedelta(seconds=tokens.SHIFT_SECONDS)
    seconds = min(tokens.SESSION_SECONDS, int((over - hub.clock.now()).total_seconds()))
    if seconds <= 0:
        raise Unauthorized("session_ended")
    claims = {"sub": who.id, "device": device, **shift}
    made = tokens.make(hub.keys.token, hub.clock, "session", seconds, **claims)
    person = protocol.Person(id=who.id, name=who.name, role=who.role, store=who.store)
    return protocol.SessionToken(token=made, expires_in=seconds, associate=person)


async def _by_pin(request: HubRequest, user: str, pin: str) -> Associate | None:
    hub = request.hub
    counted = await hub.write(associates.count_pin_try, hub.clock, user)
    # The slow hash is worked out between two transactions: nobody waits for it but who signs in.
    if not await hub.think(associates.pin_is_right, counted, pin):
        return None
    return await hub.write(associates.signed_in, counted)


async def _by_badge(request: HubRequest, badge: str, device: str) -> Associate | None:
    hub = request.hub
    counted = await hub.write(associates.count_badge_try, hub.clock, hub.keys.badge, badge, device)
    return await hub.write(associates.signed_in, counted) if counted.associate is not None else None


ROUTES = (meta, enrol, challenge, token, sign_in)
