"""Whether this till's copy is the hub's: once a day, counts and marks of every kind are compared (docs/sync.md).

Fetching a whole copy when they differ is the engine's.
"""

from __future__ import annotations

import hashlib
import time
from datetime import timedelta
from typing import TypeAlias

from clienteling import clock as clocks
from clienteling.errors import BadAnswer, FeedReset, HubError
from clienteling.protocol import ChecksumAnswer
from clienteling.store.cache import Cache
from clienteling.sync.client import HubClient
from clienteling.till import Till

EVERY = timedelta(days=1)
COMPARED = "compared"
"""The fact: when the copies were last compared, or a whole copy was fetched (RFC 3339 UTC)."""
DRIFT = "drift"
"""The fact: what differed when last something did, `{at, kinds: {kind: [here, there]}}` in documents; for doctor."""

_MOST_PARTS = 10_000  # a hub whose parts never end has a fault
_CHUNK = 500  # documents between two pauses, about a millisecond of work
_PAUSE = 0.001  # seconds in which the window's thread gets its turn

Sums: TypeAlias = dict[str, tuple[int, int]]
"""By kind: how many documents, and their marks combined."""


def compare(till: Till, client: HubClient) -> None:
    """Compare when a day has passed and nothing waits. Raises FeedReset("drift") when a kind differs, once it is noted.

    A feed that moved meanwhile cannot be compared with: the next round tries again.
    """
    now, before = till.clock.now(), till.journal.noted(COMPARED)
    is_early = before is not None and timedelta(0) <= now - clocks.parse(before) < EVERY
    if is_early or till.journal.pending():
        return
    client.meta()  # a hub that was upgraded may speak a newer version by now
    theirs = _hubs(till, client)
    if theirs is None:
        return
    ours = sums(till.cache)
    differing = sorted(kind for kind in ours.keys() | theirs.keys() if ours.get(kind) != theirs.get(kind))
    at = clocks.text(now)
    with till.journal.writing():
        till.journal.note(COMPARED, at)
        if differing:
            kinds = {kind: [ours.get(kind, (0, 0))[0], theirs.get(kind, (0, 0))[0]] for kind in differing}
            till.journal.note(DRIFT, {"at": at, "kinds": kinds})
    if differing:
        raise FeedReset("drift")


def _hubs(till: Till, client: HubClient) -> Sums | None:
    """What the hub says, its parts added up; None when it does not know such a question, or its feed moved on."""
    cursor, after = till.cache.cursor() or "", ""
    found: Sums = {}
    for _ in range(_MOST_PARTS):
        try:
            answer = client.checksum(cursor, after)
        except HubError as problem:
            if problem.code != "not_found":
                raise
            return None  # a hub from before copies were compared
        if answer.moved:
            return None
        found = _added(found, answer)
        if answer.next is None:
            return {kind: one for kind, one in found.items() if one[0]}
        after = answer.next
    raise BadAnswer(status=200)


def _added(found: Sums, part: ChecksumAnswer) -> Sums:
    for kind, one in part.kinds.items():
        count, xor = found.get(kind, (0, 0))
        try:
            found = {**found, kind: (count + one.count, xor ^ int(one.xor, 16))}
        except ValueError:
            raise BadAnswer(status=200) from None
    return found


def sums(cache: Cache) -> Sums:
    """Counts and marks of the hub's documents here: one moment of the cache, read so that the window stays smooth."""
    found: Sums = {}
    with cache.reading():
        rows = cache.conn.execute("SELECT kind, id, version FROM documents WHERE base IS NOT NULL")
        while chunk := rows.fetchmany(_CHUNK):
            for kind, id_, version in chunk:
                count, xor = found.get(kind, (0, 0))
                found[kind] = (count + 1, xor ^ mark(kind, id_, version))
            time.sleep(_PAUSE)
    return found


def mark(kind: str, id_: str, version: int) -> int:
    """What a document at a version counts in the comparison: the first 8 bytes of a SHA-256."""
    return int.from_bytes(hashlib.sha256(f"{kind}\n{id_}\n{version}".encode()).digest()[:8])
