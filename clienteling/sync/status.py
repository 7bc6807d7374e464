"""The state line: what can truthfully be said of this till and its hub at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
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


def heard(till: Till) -> None:
    """This till holds everything the hub has: noted for the next start, and for this one on a clock that never jumps."""
    till.journal.note(LAST, till.clock.now_text())
    till.files.heard = till.clock.monotonic()


def silence(till: Till) -> timedelta:
    """How long ago this till last held everything the hub had. Clocks that are put right change nothing while it runs.

    After a start the wall clock says it, until the hub is heard; one that was set back says nothing, and counts as for ever.
    """
    if till.files.heard is not None:
        return timedelta(seconds=till.clock.monotonic() - till.files.heard)
    last = till.journal.noted(LAST)
    since = till.clock.now() - clocks.parse(last) if last else timedelta.max
    return since if since >= timedelta(0) else timedelta.max


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
