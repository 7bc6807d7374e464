"""The whole copy: built beside the cache in use from the hub's snapshot, caught up on the feed, then swapped in.

It goes on where it stopped: pages commit together with the place of the next one.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from clienteling.errors import BadAnswer, Damaged, FeedReset, StorageError
from clienteling.store import erasing
from clienteling.store.cache import Cache, Row
from clienteling.store.files import BUILDING
from clienteling.sync import comparing, erasures
from clienteling.sync.answers import SnapshotPage
from clienteling.sync.client import HubClient
from clienteling.till import Till

Progress = Callable[[int, int | None], None]
"""Told after each page: documents received so far, and how many there will be, if known."""

FEED = "feed"  # the fact: the hub's feed this till last had a whole copy of
_TRIES = 3  # for one page that does not arrive whole
_AT_ONCE = 10  # pages in one transaction: the more of them, the less is written twice


def fetch(till: Till, client: HubClient, progress: Progress | None = None) -> None:
    """Fetch the whole copy and use it. Raises what the client raises; then a later call goes on from there."""
    try:
        fresh = _built(till, client, progress)
    except FeedReset:
        # The hub forgot this snapshot's place, or the till's scope is another by now: begin anew, once; a second time is
        # for the caller's schedule.
        till.journal.note(BUILDING, None)
        fresh = _built(till, client, progress)
    fresh.lay_down()
    with till.journal.writing("sync.built"):
        till.journal.note(BUILDING, None)
        till.journal.note(FEED, fresh.meta("feed"))
        till.journal.note(erasing.ASK, True)
        till.journal.note(comparing.COMPARED, till.clock.now_text())
    till.files.swap(till.journal, fresh)


def _built(till: Till, client: HubClient, progress: Progress | None) -> Cache:
    """A whole copy up to the feed's head, not in use yet. What was received before an error stays for the next call."""
    fresh = _begin(till, client)
    fresh.in_use = False
    try:
        _fill(fresh, client, progress)
        _catch_up(till, fresh, client)
    except BaseException as problem:
        fresh.close()
        if isinstance(problem, Damaged):
            till.journal.note(BUILDING, None)
        raise
    return fresh


def _begin(till: Till, client: HubClient) -> Cache:
    """The file begun earlier, if its feed is still the hub's; otherwise a new one."""
    feed = client.meta().feed_id
    name = till.journal.noted(BUILDING)
    if name:
        try:
            begun = till.files.open_cache(name, till.journal)
            if begun.meta("feed") == feed:
                return begun
            begun.close()
        except StorageError:
            pass  # what was begun is of no use; nothing of it was shown yet
    fresh = till.files.new_cache(till.journal)
    fresh.begin_load({"feed": feed, "applied": json.dumps(till.journal.applied())})
    till.journal.note(BUILDING, fresh.path.name)
    return fresh


def _fill(fresh: Cache, client: HubClient, progress: Progress | None) -> None:
    count = int(fresh.meta("count") or 0)
    while fresh.cursor() is None:
        rows: list[Row] = []
        got: SnapshotPage | None = None
        try:
            for _ in range(_AT_ONCE):
                got = _page(client, got.next if got else fresh.meta("after"))
                rows += got.rows
                if progress is not None:
                    progress(count + len(rows), got.total)
                if got.next is None:
                    break
        finally:
            # Also when the line breaks: what has arrived is not asked for again.
            if got is not None:
                count += len(rows)
                _keep(fresh, rows, got, count)
    fresh.end_load()


def _keep(fresh: Cache, rows: list[Row], last: SnapshotPage, count: int) -> None:
    """Pages up to `last`, and the place of the one behind it, in one transaction."""
    cursor = last.cursor if last.next is None else None
    fresh.load(rows, {"after": last.next, "cursor": cursor, "count": str(count)})


def _page(client: HubClient, after: str | None) -> SnapshotPage:
    for _ in range(_TRIES - 1):
        try:
            return client.snapshot(after)
        except BadAnswer:
            continue
    return client.snapshot(after)


def _catch_up(till: Till, fresh: Cache, client: HubClient) -> None:
    """The feed from the moment the snapshot began. What was applied before that moment is in the copy by now."""
    settled = json.loads(fresh.meta("applied") or "[]")
    while True:
        page = client.changes(fresh.cursor() or "")
        if page.feed_id != fresh.meta("feed"):
            raise FeedReset
        erasures.take(till, fresh, page, () if page.more else settled)
        if not page.more:
            return
