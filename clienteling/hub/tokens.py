"""Short tokens: which till speaks, which associate is signed in at it, which shopper uses the storefront."""

from __future__ import annotations

from typing import Any

import jwt

from clienteling.clock import Clock
from clienteling.errors import Unauthorized

DEVICE_SECONDS = 900
SESSION_SECONDS = 600
SHIFT_SECONDS = 12 * 3600  # after the PIN or badge was checked; then it is asked for again
SHOPPER_SECONDS = 24 * 3600
_ALGORITHM = "HS256"


def make(key: bytes, clock: Clock, use: str, seconds: int, **claims: str) -> str:
    """A signed token (JWT) for one use, good for some seconds."""
    now = int(clock.now().timestamp())
    return jwt.encode({"use": use, "iat": now, "exp": now + seconds} | claims, key, algorithm=_ALGORITHM)


def read(key: bytes, clock: Clock, use: str, token: str) -> dict[str, Any]:
    """The claims of a token made by this hub for this use and not yet over. Raises Unauthorized."""
    try:
        # The end is compared with our own clock, which tests and simulation set.
        claims = jwt.decode(
            token, key, algorithms=[_ALGORITHM], options={"verify_exp": False, "verify_iat": False}
        )
    except jwt.InvalidTokenError:
        raise Unauthorized("unauthorized") from None
    if claims.get("use") != use or claims.get("exp", 0) <= clock.now().timestamp():
        raise Unauthorized("unauthorized")
    return claims
