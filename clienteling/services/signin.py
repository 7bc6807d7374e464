"""An associate signs in at this till: through the hub, or without it by what the hub confirmed here in the last days.

Who may do what is the domain's and the hub's; the till's own identity is enrol.py's.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from clienteling import clock as clocks
from clienteling.errors import Busy, Offline, Unauthorized
from clienteling.sync.session import HubSession
from clienteling.till import Session, Till

if TYPE_CHECKING:
    from clienteling.protocol import SessionToken
    from clienteling.sync.client import HubClient

# docs/sync.md, "Identity"
KNOWN_FOR = timedelta(days=7)
TRIES = 5
ONLINE_ONLY = 10
FIRST_PAUSE = timedelta(minutes=5)
SIGNED_IN = "signed_in_here"
"""The small fact in the journal that says who signed in here last, and when: `{associate: at}`."""


def sign_in(till: Till, client: HubClient, user: str, pin: str) -> Session:
    """Sign in by user and PIN. The hub decides; only when it cannot be reached does this till.

    Raises Unauthorized (`unauthorized`; offline also `not_known_here`, `online_only`), Busy with `after` in seconds.
    """
    place = "signin:" + _mark(till, "user", user.strip().casefold())
    try:
        answer = client.sign_in(user.strip(), pin)
    except Offline:
        return _offline(till, place, pin)
    return _online(till, place, pin, answer, client.session)


def sign_in_by_badge(till: Till, client: HubClient, badge: str) -> Session:
    """Sign in by a scanned badge. Raises as sign_in does."""
    place = "signin:" + _mark(till, "badge", badge)
    try:
        answer = client.sign_in(badge=badge)
    except Offline:
        return _offline(till, place, badge)
    return _online(till, place, badge, answer, client.session)


def _online(till: Till, place: str, secret: str, answer: SessionToken, at_hub: HubSession | None) -> Session:
    person = answer.associate
    now = till.clock.now()
    session = Session(
        associate_id=person.id,
        name=person.name,
        role=person.role,  # type: ignore[arg-type] # the hub's word; an unknown role may do nothing
        store=person.store,
        at_hub=at_hub,
    )
    kept = {
        "associate": {"id": person.id, "name": person.name, "role": person.role, "store": person.store},
        "hash": PasswordHasher().hash(_peppered(till, place, secret)),
        "at": clocks.text(now),
        "wrong": 0,
        "until": None,
    }
    till.journal.note(place, kept)
    _remember(till, person.id)
    return session


def is_known_badge(till: Till, code: str) -> bool:
    """Whether a scanned code is the badge of somebody who signed in with it here; only its keyed mark is kept."""
    return till.journal.noted("signin:" + _mark(till, "badge", code)) is not None


def _remember(till: Till, associate: str) -> None:
    """Who was here, for the sign-in page; of no use after as many days as nobody is known without the hub."""
    now = till.clock.now()
    before = till.journal.noted(SIGNED_IN) or {}
    lately = {one: at for one, at in before.items() if now - clocks.parse(at) <= KNOWN_FOR}
    till.journal.note(SIGNED_IN, {**lately, associate: clocks.text(now)})


def _offline(till: Till, place: str, secret: str) -> Session:
    kept: dict[str, Any] | None = till.journal.noted(place)
    now = till.clock.now()
    if kept is None or not timedelta(0) <= now - clocks.parse(kept["at"]) <= KNOWN_FOR:
        raise Unauthorized("not_known_here")
    if kept["wrong"] >= ONLINE_ONLY:
        raise Unauthorized("online_only")
    if kept["until"] and now < clocks.parse(kept["until"]):
        raise Busy("rate_limited", after=int((clocks.parse(kept["until"]) - now).total_seconds()) + 1)
    # The counter is on the disk before the PIN is looked at: pulling the plug gains nobody a try.
    wrong = kept["wrong"] + 1
    pause = FIRST_PAUSE * 2 ** (wrong - TRIES) if wrong >= TRIES else None
    till.journal.note(place, {**kept, "wrong": wrong, "until": clocks.text(now + pause) if pause else None})
    if not _matches(kept["hash"], _peppered(till, place, secret)):
        raise Unauthorized
    till.journal.note(place, {**kept, "wrong": 0, "until": None})
    person = kept["associate"]
    _remember(till, person["id"])
    return Session(
        person["id"], person["name"], person["role"], person["store"], "offline_pin", HubSession.over()
    )


def _matches(hashed: str, secret: bytes) -> bool:
    try:
        return PasswordHasher().verify(hashed, secret)
    except (Argon2Error, InvalidHashError):
        return False


def _peppered(till: Till, place: str, secret: str) -> bytes:
    """HMAC with this till's secret: a stolen file without the keyring gives nobody a PIN to guess at."""
    return hmac.new(till.files.keys.pin, f"{place}\n{secret}".encode(), hashlib.sha256).digest()


def _mark(till: Till, what: str, text: str) -> str:
    return hmac.new(till.files.keys.pin, f"{what}\n{text}".encode(), hashlib.sha256).hexdigest()[:32]
