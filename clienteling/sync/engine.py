"""One round between till and hub, to be read from top to bottom: push what people did, pull what changed.

The first whole copy, and every later one, is bootstrap.py's. When to go another round is the caller's (schedule.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from clienteling import clock as clocks
from clienteling.errors import BadAnswer, ClientelingError, Damaged, FeedReset, HubError, StorageError
from clienteling.protocol import BATCH, Result
from clienteling.store import folds
from clienteling.store.cache import Changes
from clienteling.store.files import BUILDING, LOST
from clienteling.store.journal import fate
from clienteling.sync import bootstrap as first_copy
from clienteling.sync import comparing, erasures, lost_answers, refill, schedule, status
from clienteling.sync.bootstrap import Progress
from clienteling.sync.client import HubClient
from clienteling.till import IDENTITY, Till

AT_ONCE = 4.0  # seconds that a person with a customer in front of them waits for the hub
PAGES = 20  # of the feed in one round, so that the window hears of changes in between
KEPT_DAYS = 30  # settled commands stay that long, to refill a hub restored from an old copy (docs/sync.md)
_UNREADABLE = {"bad_request", "too_large"}
_TOO_LARGE = 413


@dataclass(frozen=True)
class Outcome:
    """What one round did. `refused` are ids of commands; after `rebuilt` everything may look different.

    `damaged`: a whole copy was fetched because the one before was damaged or lost.
    """

    sent: int = 0
    received: int = 0
    changes: Changes = frozenset()
    refused: tuple[str, ...] = ()
    more: bool = False
    rebuilt: bool = False
    damaged: bool = False


@dataclass
class _Pushed:
    sent: int = 0
    changes: set[tuple[str, str]] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)
    put_off: list[str] = field(default_factory=list)


def bootstrap(till: Till, client: HubClient, progress: Progress | None = None) -> None:
    """Fetch the whole copy, with what was done here sent before. Resumes where it stopped. Raises as sync_once does."""
    try:
        _push(till, client, refill.feed_of(till))
    except FeedReset:
        pass  # the whole copy is on its way
    _rebuild(till, client, progress)


def _rebuild(till: Till, client: HubClient, progress: Progress | None) -> bool:
    """Fetch the whole copy; says whether that was because the one before was damaged or lost."""
    was_lost = till.journal.noted(LOST) is not None
    feed = client.meta().feed_id
    refill.begin(till, feed)
    _push(till, client, feed)
    first_copy.fetch(till, client, progress)
    erasures.report(till, client)
    _up_to_date(till)
    return was_lost


def sync_once(till: Till, client: HubClient, wait: int = 0, progress: Progress | None = None) -> Outcome:
    """One round. `wait` (seconds, at most 25) is how long the hub may hold an empty page back.

    Raises Offline, Busy, BadAnswer, BadCertificate, Unauthorized, UnsupportedProtocol, DiskFull, Locked: nothing is lost,
    and the state line says so. A cache that turns out damaged, or a feed that was reset, is mended here. Of a till out of
    service only what waits is sent (Unauthorized "device_revoked").
    """
    try:
        return _round(till, client, wait, progress)
    except Damaged as problem:
        if problem.code == Damaged.default or till.files.read_only:
            raise  # the journal's is never mended in silence
        # Met where something was to be shown: whoever asks for the cache next gets an empty one, and fills it.
        empty = till.cache.cursor() is None
        return Outcome(more=empty, rebuilt=empty)
    except ClientelingError as problem:
        if problem.code == schedule.OUT_OF_SERVICE:
            leave(till)
        if till.journal.noted(status.PROBLEM) != problem.code:
            till.journal.note(status.PROBLEM, problem.code)
        raise


def _round(till: Till, client: HubClient, wait: int, progress: Progress | None) -> Outcome:
    till.show_missed()
    try:
        pushed = _push(till, client, refill.feed_of(till))
    except FeedReset:
        return Outcome(rebuilt=True, damaged=_rebuild(till, client, progress))
    done = Outcome(pushed.sent, changes=frozenset(pushed.changes), refused=tuple(pushed.refused))
    try:
        received, changes, more = _pull(till, client, wait)
        if not more:
            changes |= erasures.report(till, client)
            comparing.compare(till, client)
    except FeedReset:
        lost = _rebuild(till, client, progress)
        return Outcome(done.sent, 0, done.changes, done.refused, rebuilt=True, damaged=lost)
    except HubError:
        _tell(till, done.changes)  # what an answer undid must not wait for a better line
        raise
    except Damaged as problem:
        till.files.discard(till.journal, problem.code)
        return Outcome(done.sent, 0, done.changes, done.refused, more=True, rebuilt=True)
    if not more:
        _up_to_date(till)
    return Outcome(done.sent, received, done.changes | changes, done.refused, more)


def _up_to_date(till: Till) -> None:
    now = till.clock.now()
    with till.journal.writing("sync.up_to_date"):
        status.heard(till)
        if till.journal.noted(status.PROBLEM) is not None:
            till.journal.note(status.MENDED, clocks.text(now))
        till.journal.note(status.PROBLEM, None)
        till.journal.forget_settled(clocks.text(now - timedelta(days=KEPT_DAYS)))
        _note_store(till)


def _note_store(till: Till) -> None:
    """Where this till stands, when the hub has moved it to another store: it sells there from its next start on."""
    noted = till.journal.noted(IDENTITY) or {}
    here = till.cache.base("till", noted.get("till_id", "")) or {}
    if isinstance(here.get("store"), str) and here["store"] != noted.get("store_id"):
        till.journal.note(IDENTITY, {**noted, "store_id": here["store"]})


def leave(till: Till) -> None:
    """Out of service: once everything is sent, this till keeps no copy of the shop's documents, whole or begun."""
    # What the hub took in from us is not shown any more either: nothing will come to settle it.
    keys = [(id_, *key) for id_ in till.journal.applied() for key in folds.touched(till.journal.conn, id_)]
    if till.journal.pending() or (till.cache.cursor() is None and till.cache.is_bare() and not keys):
        return
    with till.journal.writing():
        till.journal.settle(keys)
        till.journal.note(BUILDING, None)
    till.files.discard(till.journal, schedule.OUT_OF_SERVICE)


# Push


def _push(till: Till, client: HubClient, feed: str | None) -> _Pushed:
    """Send what waits, batch by batch. What the hub puts off is left for the next round, and blocks nothing else.

    Raises FeedReset when the hub's feed is not `feed`: it was set back, and gets what it lost before what is new.
    """
    pushed = _Pushed(changes=set(lost_answers.settle(till, client, keep_results)))
    while batch := till.journal.batch(BATCH, but=pushed.put_off):
        till.journal.sending([id_ for id_, _ in batch])
        results = refill.patient(till, _send(client, batch, feed))
        pushed.sent += len(batch)
        pushed.put_off += [one.id for one in results if fate(one) == "pending"]
        pushed.refused += [one.id for one in results if fate(one) == "refused"]
        pushed.changes |= keep_results(till, results)
    return pushed


def _send(client: HubClient, batch: Sequence[tuple[str, bytes]], feed: str | None) -> list[Result]:
    """The answers to a batch. If the hub cannot read it, halves of it, down to the one that is at fault."""
    try:
        results = client.commands((written for _, written in batch), feed)
    except HubError as problem:
        # A proxy in between has limits of its own, and its own page to say so.
        if problem.code not in _UNREADABLE and problem.facts.get("status") != _TOO_LARGE:
            raise
        if len(batch) == 1:
            # Only the hub itself can say no to a command; what a proxy does not let through waits and is shown waiting.
            said = problem.code in _UNREADABLE
            return [Result(id=batch[0][0], status="rejected" if said else "deferred", code="unreadable")]
        middle = len(batch) // 2
        return [*_send(client, batch[:middle], feed), *_send(client, batch[middle:], feed)]
    if [one.id for one in results] != [id_ for id_, _ in batch]:
        raise BadAnswer(status=200)
    return results


def keep_results(till: Till, results: Sequence[Result]) -> Changes:
    """Keep the hub's answers to commands, and the documents they brought; gives what looks different now."""
    undone = till.journal.mark(results)
    try:
        changes = till.cache.refold(undone)
        for one in results:
            if one.document is not None:
                holds = [one.id] if one.status == "applied" else []
                changes |= till.cache.take([one.document], holds)
    except StorageError:
        # The journal has the answers, so nobody asks for them again: the next round shows what they undid.
        till.files.missed = True
        raise
    return changes


def send_now(
    till: Till, client: HubClient, command: dict[str, Any], *, within: float | None = None
) -> tuple[Result, Changes]:
    """A live command (a claim): journaled, sent at once, never queued; `within` so many seconds. Raises Offline and its kin.

    When no answer came the hub may still have executed it: the next round asks, and gives back what it granted.
    """
    with till.journal.writing():
        (written,) = till.journal.add([command], live=True)
        lost_answers.expect(till.journal, written)
    try:
        with client.within(within) if within else nullcontext():
            feed = refill.feed_of(till)
            (result,) = _send(client, [(written["id"], till.journal.written(written["id"]))], feed)
    except HubError:
        lost_answers.given_up(till.journal, written["id"])
        raise
    if result.status in {"rejected", "conflict"}:
        lost_answers.used(till.journal, written["id"])
    elif result.status != "applied":
        lost_answers.given_up(till.journal, written["id"])
    changes = keep_results(till, [result])
    _tell(till, changes)
    return result, changes


def _tell(till: Till, changes: Changes) -> None:
    if till.heard is not None and changes:
        till.heard(changes)


# Pull


def _pull(till: Till, client: HubClient, wait: int) -> tuple[int, Changes, bool]:
    """Pages of the feed up to its head. What was applied before is, at the head, in every document it touched."""
    applied = till.journal.applied()
    received, changes = 0, Changes()
    for number in range(PAGES):
        cache = till.cache
        cursor = cache.cursor()
        if cursor is None:
            raise FeedReset("no_copy")
        page = client.changes(cursor, wait=0 if number else wait)
        if till.cache is not cache:
            raise FeedReset("no_copy")  # another thread met damage: the page is for a copy thrown away
        if cache.meta("feed") not in {None, page.feed_id}:
            raise FeedReset
        settled = () if page.more else applied
        if page.items or settled or page.cursor != cursor:
            changes |= erasures.take(till, cache, page, settled)
        received += len(page.items)
        if not page.more:
            return received, changes, False
    return received, changes, True
