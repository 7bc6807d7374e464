"""Opaque, signed texts that tills carry for us: feed cursors and snapshot keys. The signing keys stay in the database."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, select

from clienteling import protocol
from clienteling.errors import BadInput
from clienteling.hub.tables import secrets

_MAC_BYTES = 16


class Keys(NamedTuple):
    """The secrets of this hub, made with its database."""

    feed: bytes
    token: bytes
    badge: bytes


def keys(connection: Connection) -> Keys:
    """The secrets of this hub."""
    rows = connection.execute(select(secrets.c.name, secrets.c.value))
    found = {row.name: bytes(row.value) for row in rows}
    return Keys(**{name: found[name] for name in Keys._fields})


def seal(key: bytes, purpose: str, content: Any) -> str:
    """A URL-safe text that only we can have made; the content can be read by who holds it."""
    body = msgspec.json.encode(content)
    return protocol.to_base64url(_mac(key, purpose, body) + body)


def unseal(key: bytes, purpose: str, text: str) -> Any:
    """What was sealed for this purpose. Raises BadInput("bad_request", "bad_base64") for anything else."""
    raw = protocol.from_base64url(text)
    mac, body = raw[:_MAC_BYTES], raw[_MAC_BYTES:]
    if not hmac.compare_digest(mac, _mac(key, purpose, body)):
        raise BadInput("bad_request")
    return msgspec.json.decode(body)


def _mac(key: bytes, purpose: str, body: bytes) -> bytes:
    return hmac.digest(key, purpose.encode() + b"\n" + body, hashlib.sha256)[:_MAC_BYTES]
