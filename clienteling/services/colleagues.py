"""Who works at this till: the people who signed in here lately, and who may open it while it is locked.

Signing in itself is signin.py's; what a role may do is the domain's and the hub's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clienteling import clock as clocks
from clienteling.domain.reading import flag, text
from clienteling.services.signin import KNOWN_FOR, SIGNED_IN
from clienteling.till import Session, Till

SHOWN = 4
"""People the sign-in page has room for."""


@dataclass(frozen=True)
class Colleague:
    """Somebody who signed in here: `user` is the name at sign-in, `at` when it was last (UTC)."""

    id: str
    name: str
    user: str
    role: str
    at: datetime


def lately(till: Till, most: int = SHOWN) -> tuple[Colleague, ...]:
    """Who signed in here in the last seven days and still works in the shop, latest first, as the sign-in page offers them."""
    now, found = till.clock.now(), []
    for identity, at in (till.journal.noted(SIGNED_IN) or {}).items():
        body, moment = till.read("associate", identity), clocks.parse(at)
        if body is None or not flag(body, "active") or now - moment > KNOWN_FOR:
            continue
        if user := text(body, "user"):
            name = text(body, "name") or user
            found.append(Colleague(identity, name, user, text(body, "role") or "", moment))
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:most])


def may_open(locked: Session, who: Session, *, has_sale: bool) -> bool:
    """Whether `who` may open a till `locked` by somebody: the same person or a manager; anybody where no sale is open."""
    return not has_sale or who.associate_id == locked.associate_id or who.role in ("manager", "admin")
