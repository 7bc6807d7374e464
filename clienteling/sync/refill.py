"""A hub set back to an older copy gets back what its tills still have: the commands of the last 30 days, sent again.

Their ids are the old ones, so nothing is carried out twice. Claims are left out: their moment has passed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import msgspec

from clienteling import clock as clocks
from clienteling.protocol import Result
from clienteling.sync.bootstrap import FEED
from clienteling.till import Till

REFILL = "refill"
"""The fact: which feed was filled again from here, and since when, `{feed, at}`."""
PATIENCE = timedelta(days=7)
"""How long a command waits for a document that another till is still to bring back."""


def feed_of(till: Till) -> str | None:
    """The feed our commands were sent for last. A hub with another one was set back."""
    feed: str | None = (till.journal.noted(REFILL) or {}).get("feed") or till.journal.noted(FEED)
    return feed


def begin(till: Till, feed: str) -> None:
    """Queue what was settled, once for each feed that is not the one our commands were for."""
    if feed_of(till) in (None, feed):
        return
    with till.journal.writing():
        till.journal.reopen_settled()
        till.journal.note(REFILL, {"feed": feed, "at": till.clock.now_text()})


def patient(till: Till, results: Sequence[Result]) -> list[Result]:
    """Answers, with "there is no such document" put off while other tills may still bring the document back.

    A note of ours can be about a customer whom a till that comes later has added.
    """
    began = (till.journal.noted(REFILL) or {}).get("at")
    if began is None or till.clock.now() - clocks.parse(began) > PATIENCE:
        return list(results)
    return [
        msgspec.structs.replace(one, status="deferred") if one.code == "unknown_document" else one
        for one in results
    ]
