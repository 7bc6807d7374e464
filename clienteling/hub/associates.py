"""Who may sign in: PIN (argon2id) and badge (HMAC) of each associate, and the lock after wrong tries.

A try is counted before it is checked, so that many at once gain nothing. Tokens are made in tokens.py.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from functools import cache
from typing import Any, NamedTuple

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, delete, insert, select, update

from clienteling import clock as clocks
from clienteling.clock import Clock
from clienteling.errors import BadInput, Busy, Unauthorized
from clienteling.hub import documents
from clienteling.hub.tables import credentials, tries

FREE_TRIES = 5
LOCK_SECONDS = 300
LONGEST_LOCK_SECONDS = 24 * 3600
ROLES = ("associate", "manager", "admin")
_SHORTEST_PIN = 4
_LONGEST_PIN = 64
_SHORTEST_BADGE = 8

_hasher = PasswordHasher()  # RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes


class Associate(NamedTuple):
    """Who signed in."""

    id: str
    name: str
    role: str
    store: str


class Try(NamedTuple):
    """A counted try to sign in: whom it is counted for, who it would be, and the PIN hash still to be checked."""

    about: str
    associate: str | None
    pin: str | None


def set_credentials(
    connection: Connection,
    badge_key: bytes,
    associate: str,
    user: str,
    pin: str | None,
    badge: str | None = None,
) -> None:
    """Gives an associate a user name and PIN, and a badge if wanted; what was before no longer works.

    Raises BadInput: "bad_pin" (4 digits or letters at least), "bad_badge", "user_taken".
    """
    name = _user(user)
    if pin is not None and not _SHORTEST_PIN <= len(pin) <= _LONGEST_PIN:
        raise BadInput("bad_pin", shortest=_SHORTEST_PIN)
    if badge is not None and len(badge) < _SHORTEST_BADGE:
        raise BadInput("bad_badge", shortest=_SHORTEST_BADGE)
    taken = select(credentials.c.associate).where(
        credentials.c.user == name, credentials.c.associate != associate
    )
    if not name or connection.scalar(taken) is not None:
        raise BadInput("user_taken")
    connection.execute(delete(credentials).where(credentials.c.associate == associate))
    connection.execute(
        insert(credentials).values(
            associate=associate,
            user=name,
            pin=_hasher.hash(pin) if pin is not None else None,
            badge=_badge(badge_key, badge) if badge is not None else None,
        )
    )


def count_pin_try(connection: Connection, clock: Clock, user: str) -> Try:
    """Counts a try for a user name, known or not. Raises Busy("rate_limited", after=seconds) while it is locked."""
    name = _user(user)
    about = f"user:{name}"
    count_try(connection, clock, about)
    query = select(credentials.c.associate, credentials.c.pin).where(credentials.c.user == name)
    row = connection.execute(query).one_or_none()
    return Try(about, row.associate, row.pin) if row else Try(about, None, None)


def count_badge_try(connection: Connection, clock: Clock, badge_key: bytes, badge: str, device: str) -> Try:
    """Counts a try with a badge for the till it was shown at. Raises Busy("rate_limited", after=seconds)."""
    about = f"badge:{device}"
    count_try(connection, clock, about)
    query = select(credentials.c.associate).where(credentials.c.badge == _badge(badge_key, badge))
    return Try(about, connection.scalar(query), None)


def pin_is_right(counted: Try, pin: str) -> bool:
    """Checks a PIN; slow on purpose (some 50 ms and 64 MiB), and just as slow for users nobody knows."""
    try:
        return _hasher.verify(counted.pin or _nobody(), pin) and counted.pin is not None
    except (VerificationError, InvalidHashError):
        return False


def signed_in(connection: Connection, counted: Try) -> Associate | None:
    """Who it is after a right try, which also forgets the wrong ones; None for someone no longer active."""
    stored = documents.get(connection, "associate", counted.associate or "")
    if stored is None or not stored.body.get("active", False):
        return None
    forget_tries(connection, counted.about)
    return _associate(counted.associate or "", stored.body)


def mark(connection: Connection, associate: str) -> str:
    """What stands for the PIN and badge of an associate in a token: another one once either is set anew."""
    query = select(credentials.c.pin, credentials.c.badge).where(credentials.c.associate == associate)
    row = connection.execute(query).one_or_none()
    return hashlib.sha256(f"{row.pin}\n{row.badge}".encode()).hexdigest()[:16] if row else ""


def still(connection: Connection, session: dict[str, Any]) -> Associate:
    """Who holds a session (the claims of its token), as they are now.

    Raises Unauthorized("session_ended") for someone no longer active, or whose PIN or badge is not the one it began with.
    """
    stored = documents.get(connection, "associate", session["sub"])
    active = stored is not None and stored.body.get("active", False)
    if stored is None or not active or mark(connection, session["sub"]) != session.get("mark"):
        raise Unauthorized("session_ended")
    return _associate(session["sub"], stored.body)


def count_try(connection: Connection, clock: Clock, about: str) -> None:
    """Counts a try before it is checked, by what it is about. Raises Busy("rate_limited", after=seconds) while locked."""
    query = select(tries.c.wrong, tries.c.locked_until).where(tries.c.about == about).with_for_update()
    row = connection.execute(query).one_or_none()
    now = clock.now()
    if row is not None and row.locked_until is not None and row.locked_until > clocks.text(now):
        left = (clocks.parse(row.locked_until) - now).total_seconds()
        raise Busy("rate_limited", after=max(1, int(left)))
    wrong = (row.wrong if row else 0) + 1
    over = wrong - FREE_TRIES
    lock = min(LOCK_SECONDS * 2 ** min(over, 20), LONGEST_LOCK_SECONDS) if over >= 0 else None
    until = clocks.text(now + timedelta(seconds=lock)) if lock is not None else None
    if row is None:
        connection.execute(insert(tries).values(about=about, wrong=wrong, locked_until=until))
    else:
        connection.execute(
            update(tries).where(tries.c.about == about).values(wrong=wrong, locked_until=until)
        )


def forget_tries(connection: Connection, about: str) -> None:
    """After a right try the wrong ones no longer count."""
    connection.execute(delete(tries).where(tries.c.about == about))


def take_back(connection: Connection, about: str) -> None:
    """A counted try was right; wrong ones beside it still count, where a right one is no proof of who asks."""
    here = tries.c.about == about
    connection.execute(update(tries).where(here).values(wrong=tries.c.wrong - 1, locked_until=None))


def forget_older(connection: Connection, about: str, now: str) -> None:
    """Drops what was counted under `about` other than for `now`."""
    older = (tries.c.about.startswith(about, autoescape=True), tries.c.about != about + now)
    connection.execute(delete(tries).where(*older))


def _associate(identity: str, body: dict[str, Any]) -> Associate:
    return Associate(identity, body["name"], body["role"], body["store"])


def _user(user: str) -> str:
    return user.strip().casefold()[:80]


def _badge(key: bytes, badge: str) -> str:
    return hmac.digest(key, badge.strip().encode(), hashlib.sha256).hex()


@cache
def _nobody() -> str:
    return _hasher.hash("a PIN that nobody has")
