"""Signing out at a till: refused while something done here is not sent, so that nobody leaves it behind unseen.

Locking stays possible, and so does another person's badge (docs/decisions/009-signing-out-waits-for-the-outbox.md).
"""

from __future__ import annotations

from clienteling.errors import Refused
from clienteling.services import leaving
from clienteling.till import Till


def check(till: Till) -> None:
    """Raise Refused("unsent") with `count` and `payments` while something waits to be sent or a payment is not at its end.

    A damaged journal set aside is for IT and keeps nobody at the till.
    """
    try:
        leaving.check(till)
    except Refused as refused:
        if refused.facts.get("count") or refused.facts.get("payments"):
            raise
