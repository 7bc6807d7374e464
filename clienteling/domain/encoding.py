"""One spelling of JSON and its digest, and base64url: what two programs must write alike."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any, TypeAlias

import msgspec

from clienteling.errors import BadInput

JSON: TypeAlias = Any
"""A value read from JSON: dict, list, str, int, bool or None."""

_WIDEST = 2**53 - 1  # what every reader of JSON holds exactly (RFC 8785, section 3.2.2.3)
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}")


def canonical(value: JSON) -> bytes:
    """The one spelling of a JSON value (after RFC 8785): sorted members, no spaces, UTF-8, whole numbers only.

    Raises BadInput("bad_json") for a fraction, a number beyond 2^53, a lone surrogate or anything that is not JSON.
    """
    _must_be_exact(value)
    try:
        return msgspec.json.encode(value, order="deterministic")
    except (TypeError, ValueError, OverflowError, RecursionError):
        raise BadInput("bad_json") from None


def digest(value: JSON) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal. Raises BadInput("bad_json")."""
    return hashlib.sha256(canonical(value)).hexdigest()


def read_json(raw: bytes | str) -> JSON:
    """A JSON value from its bytes. Raises BadInput("bad_json")."""
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise BadInput("bad_json") from None


def to_base64url(raw: bytes) -> str:
    """Bytes as base64url without padding (RFC 4648, section 5)."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def from_base64url(text: str) -> bytes:
    """The bytes of a base64url text, with or without padding. Raises BadInput("bad_base64")."""
    bare = text.rstrip("=")
    if _BASE64URL.fullmatch(text) is None or len(bare) % 4 == 1:
        raise BadInput("bad_base64")
    return base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))


def _must_be_exact(value: JSON) -> None:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if not all(isinstance(name, str) for name in one):
                raise BadInput("bad_json")
            waiting.extend(one.values())
        elif isinstance(one, list | tuple):
            waiting.extend(one)
        elif not isinstance(one, str | int | None) or (isinstance(one, int) and abs(one) > _WIDEST):
            raise BadInput("bad_json")


def readied(*shapes: Any) -> None:
    """Work out now how these records, and those made from them, are read: called where they stand, while one thread imports.

    msgspec does so when a record is first read, and two threads that first read it at once crash the process (0.22).
    """
    for shape in shapes:
        msgspec.json.Decoder(shape)
        if isinstance(shape, type):
            readied(*shape.__subclasses__())
