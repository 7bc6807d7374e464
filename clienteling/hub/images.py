"""Pictures by their SHA-256: written once, never changed."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from clienteling.errors import BadInput
from clienteling.hub.tables import images as table

MAX_BYTES = 2 * 1024 * 1024
TYPES = frozenset({"image/svg+xml", "image/png"})


class Image(NamedTuple):
    """A picture and its media type."""

    type: str
    bytes: bytes


def put(connection: Connection, content: bytes, media: str) -> str:
    """Keeps a picture and gives its SHA-256 in hex; the same picture again changes nothing.

    Raises BadInput("bad_image") for another type than SVG or PNG, or more than 2 MB.
    """
    if media not in TYPES or not 0 < len(content) <= MAX_BYTES:
        raise BadInput("bad_image", types=sorted(TYPES), max_bytes=MAX_BYTES)
    sha256 = hashlib.sha256(content).hexdigest()
    if get(connection, sha256) is None:
        connection.execute(insert(table).values(sha256=sha256, type=media, bytes=content))
    return sha256


def get(connection: Connection, sha256: str) -> Image | None:
    """The picture with this SHA-256, or None."""
    row = connection.execute(
        select(table.c.type, table.c.bytes).where(table.c.sha256 == sha256)
    ).one_or_none()
    return Image(row.type, row.bytes) if row else None
