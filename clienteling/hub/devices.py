"""Tills at the hub: one-time enrolment codes, the device key, and the challenge it signs for a short token."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, delete, insert, select, update

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.clock import Clock
from clienteling.domain.reading import texts
from clienteling.errors import BadInput, Unauthorized
from clienteling.hub import documents, feed
from clienteling.hub.tables import challenges, devices, enrolment_codes
from clienteling.ids import Ids, read_code

CODE_BITS = 60
CODE_MINUTES = 10
CODE_TRIES = 5
CHALLENGE_SECONDS = 60
_SELECTOR = 4  # letters of a code that say which code is meant; tries are counted for it
_KEY_BYTES = 32
_NAME_LENGTH = 80
_STORES_BEFORE = 5  # the latest a till stood in: what it did there may still be on its way


class Device(NamedTuple):
    """An enrolled computer and the till it is; not `active` when it was taken out of service."""

    id: str
    till: str
    store: str
    active: bool = True


class Place(NamedTuple):
    """What an enrolment code is for: a store, and one of its tills when that is there already."""

    store: str
    till: str | None


class Enrolled(NamedTuple):
    """What a till learns about itself when it enrols."""

    device: str
    till: str
    number: int
    name: str
    store: str
    feed_id: str


def new_code(
    connection: Connection, ids: Ids, clock: Clock, store: str, till: str | None = None
) -> tuple[str, str]:
    """A code that enrols one till of a store once, and the RFC 3339 time at which it ends.

    With `till` the computer becomes that till of `add_till`, else a new one. The code is kept as a hash only.
    Raises BadInput: "unknown_store", "already_enrolled".
    """
    if documents.get(connection, "store", store) is None:
        raise BadInput("unknown_store")
    if till is not None and _has_computer(connection, till):
        # Its order numbers were given out by another computer's journal.
        raise BadInput("already_enrolled")
    yesterday = clocks.text(clock.now() - timedelta(days=1))
    connection.execute(delete(enrolment_codes).where(enrolment_codes.c.expires < yesterday))
    code = ids.code(CODE_BITS)
    while _code(connection, code[:_SELECTOR]) is not None:
        code = ids.code(CODE_BITS)
    expires = clocks.text(clock.now() + timedelta(minutes=CODE_MINUTES))
    row = {"selector": code[:_SELECTOR], "hash": _hash(code), "store": store, "till": till}
    connection.execute(insert(enrolment_codes).values(row | {"expires": expires, "tries": 0}))
    return code, expires


def take_code(connection: Connection, clock: Clock, typed: str) -> Place | None:
    """What a typed code enrols for; the code is used up. None when it is wrong: the try is counted.

    Raises Unauthorized("code_expired"). Commit whatever the answer is.
    """
    code = read_code(typed)
    row = _code(connection, code[:_SELECTOR])
    if row is None or row.tries >= CODE_TRIES:
        return None
    here = enrolment_codes.c.selector == row.selector
    if not hmac.compare_digest(row.hash, _hash(code)):
        connection.execute(update(enrolment_codes).where(here).values(tries=row.tries + 1))
        return None
    if row.expires <= clock.now_text():
        raise Unauthorized("code_expired")
    connection.execute(delete(enrolment_codes).where(here))
    return Place(row.store, row.till)


def add_till(connection: Connection, ids: Ids, store: str, name: str) -> str:
    """A till with a name and the next number, before a computer enrols as it; gives its id. Raises BadInput."""
    name = name.strip()
    if not 0 < len(name) <= _NAME_LENGTH:
        raise BadInput("bad_request")
    feed.hold(connection)  # two processes would give the same number
    till = ids.new()
    documents.put(
        connection, "till", till, {"name": name, "number": _next_number(connection), "store": store}
    )
    return till


def enrol(
    connection: Connection, ids: Ids, clock: Clock, place: Place, name: str, public_key: str
) -> Enrolled:
    """Makes the computer that holds this key (Ed25519, raw, base64url) the till its code was for.

    `name` is for a new till. Raises BadInput ("bad_request", "bad_base64", "already_enrolled").
    """
    key = protocol.from_base64url(public_key)
    if len(key) != _KEY_BYTES:
        raise BadInput("bad_request")
    feed.hold(connection)  # two codes for one till, used at once
    if place.till is not None and _has_computer(connection, place.till):
        raise BadInput("already_enrolled")
    till = place.till or add_till(connection, ids, place.store, name)
    stored = documents.get(connection, "till", till)
    if stored is None:
        raise BadInput("bad_request")
    device = ids.new()
    row = {"id": device, "till": till, "store": place.store, "public_key": key}
    connection.execute(insert(devices).values(row | {"active": True, "enrolled_at": clock.now_text()}))
    number, called = stored.body["number"], stored.body["name"]
    return Enrolled(device, till, number, called, place.store, feed.head(connection).feed_id)


def challenge(connection: Connection, ids: Ids, clock: Clock, device: str) -> str:
    """A text for the device to sign within a minute, good for one token. Also given to devices nobody knows."""
    connection.execute(delete(challenges).where(challenges.c.expires <= clock.now_text()))
    made = protocol.to_base64url(ids.random_bytes(32))
    expires = clocks.text(clock.now() + timedelta(seconds=CHALLENGE_SECONDS))
    if known(connection, device) is not None:
        connection.execute(insert(challenges).values(challenge=made, device=device, expires=expires))
    return made


def answered(connection: Connection, clock: Clock, device: str, made: str, signature: str) -> bool:
    """Whether the device signed this challenge in time; the challenge is used up either way.

    Also for a till out of service, which is let in to hand over what happened before.
    """
    here = challenges.c.challenge == made
    row = connection.execute(select(challenges.c.device, challenges.c.expires).where(here)).one_or_none()
    connection.execute(delete(challenges).where(here))
    key = connection.scalar(select(devices.c.public_key).where(devices.c.id == device))
    if row is None or key is None or row.device != device or row.expires <= clock.now_text():
        return False
    return _signed(bytes(key), made, signature)


def known(connection: Connection, device: str) -> Device | None:
    """The device, in service or not; None when it was never enrolled."""
    columns = (devices.c.id, devices.c.till, devices.c.store, devices.c.active)
    row = connection.execute(select(*columns).where(devices.c.id == device)).one_or_none()
    return Device(*row) if row else None


def set_in_service(connection: Connection, till: str, in_service: bool) -> bool:
    """Takes the computer of a till out of service, or back; False when no computer is that till."""
    changed = update(devices).where(devices.c.till == till).values(active=in_service)
    return connection.execute(changed).rowcount > 0


def move(connection: Connection, till: str, store: str) -> None:
    """Puts a till into another store, with the computer that is it; where it stood before stays known.

    Raises BadInput("unknown_till").
    """
    stored = documents.get(connection, "till", till)
    if stored is None:
        raise BadInput("unknown_till", till=till)
    connection.execute(update(devices).where(devices.c.till == till).values(store=store))
    stood = [one for one in (*texts(stored.body, "before"), str(stored.body["store"])) if one != store]
    before = list(dict.fromkeys(reversed(stood)))[:_STORES_BEFORE]
    documents.put(connection, "till", till, {**stored.body, "store": store, "before": before})


def out_of_service(connection: Connection) -> set[str]:
    """The ids of the tills whose computers were taken out of service."""
    return set(connection.scalars(select(devices.c.till).where(devices.c.active.is_(False))))


def _signed(key: bytes, made: str, signature: str) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(
            protocol.from_base64url(signature), protocol.SIGNED_PREFIX + made.encode()
        )
    except (InvalidSignature, BadInput, ValueError):
        return False
    return True


def _has_computer(connection: Connection, till: str) -> bool:
    return connection.scalar(select(devices.c.id).where(devices.c.till == till).limit(1)) is not None


def _next_number(connection: Connection) -> int:
    numbers = (stored.body["number"] for _, stored in documents.of(connection, "till"))
    return max(numbers, default=0) + 1


def _code(connection: Connection, selector: str) -> Any:
    query = select(enrolment_codes).where(enrolment_codes.c.selector == selector).with_for_update()
    return connection.execute(query).one_or_none()


def _hash(code: str) -> str:
    # 60 bits of chance need no slow hash: trying them all is out of reach.
    return hashlib.sha256(b"clienteling-enrolment:" + code.encode()).hexdigest()
