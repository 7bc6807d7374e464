"""The state line: what can truthfully be said of this till and its hub at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from clienteling import clock as clocks
from clienteling.till import Till

LAST = "last_sync"  # the fact: when this till last held everything the hub had (RFC 3339 UTC)
PROBLEM = "sync_problem"  # the fact: the code of the error the last try ended with

MENDED = "line_mended"  # the fact: when the hub was reached again after it could not be (RFC 3339 UTC)

_OFFLINE = {"offline", "busy", "rate_limited"}


@dataclass(frozen=True)
class SyncState:
    """`waiting` commands are not answered, `refused` ones wait for a person; `last` is when all was up to date.

    `next_try` is when the hub is asked again after a failure (UTC), as far as the loop that asks knows.
    """

    kind: Literal["synced", "sending", "offline", "cannot"]
    waiting: int
    refused: int
    last: datetime | None
    reason: str | None
    next_try: datetime | None = None


def state(till: Till) -> SyncState:
    """How this till and its hub stand. `reason` is an error code for `offline` and `cannot`."""
    waiting, refused = till.journal.pending(), till.journal.refused_count()
    problem, last = till.journal.noted(PROBLEM), till.journal.noted(LAST)
    kind: Literal["synced", "sending", "offline", "cannot"] = "synced"
    if problem is not None:
        kind = "offline" if problem in _OFFLINE else "cannot"
    elif waiting or last is None or till.cache.cursor() is None:
        kind = "sending"
    return SyncState(kind, waiting, refused, clocks.parse(last) if last else None, problem)
