"""The two threads that talk to the hub: `sync` pushes and pulls, `hint` waits for news and only wakes `sync`.

No Qt in here; what they report goes through the callbacks of `Reports`, which are called in the thread that found it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from clienteling.errors import ClientelingError, HubError

if TYPE_CHECKING:
    from clienteling.domain.attempt import Attempt
    from clienteling.store.cache import Changes
    from clienteling.sync.client import HubClient
    from clienteling.sync.status import SyncState
    from clienteling.till import Till

log = logging.getLogger(__name__)

EVERYTHING: Changes = frozenset({("*", "*")})
"""After a rebuild of the cache anything may look different."""

PERIOD = 20.0
"""Seconds between two rounds when nothing wakes the thread."""


@dataclass(frozen=True)
class Reports:
    """Whom the threads tell: documents changed, the state of the connection, an error nobody can act on here, payments that
    went on with the hub's answer, the end.
    """

    changed: Callable[[Changes], None]
    state: Callable[[SyncState], None]
    bug: Callable[[BaseException], None]
    paid: Callable[[list[Attempt]], None]
    ended: Callable[[], None]


class SyncLoop:
    """Owns both threads. `wake` after every write; `close` ends them."""

    def __init__(
        self,
        open_till: Callable[[], Till],
        make_client: Callable[[], HubClient],
        reports: Reports,
        make_line: Callable[[], HubClient] | None = None,
    ) -> None:
        """`make_line` gives the client of the thread that only waits: it keeps no file of the till open."""
        self._open_till = open_till
        self._make_client, self._make_line = make_client, make_line or make_client
        self._reports = reports
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._round_done = threading.Condition()
        self._cursor: str | None = None
        self._online = False
        self._sync = threading.Thread(target=self._guarded, args=(self._run_sync,), name="sync", daemon=True)
        self._hint = threading.Thread(target=self._guarded, args=(self._run_hint,), name="hint", daemon=True)

    def start(self) -> None:
        """Begin: the first round runs at once."""
        self._sync.start()
        self._hint.start()

    def wake(self) -> None:
        """There is something to send, or someone asked to try now."""
        self._wake.set()

    def close(self, patience: float = 20.0) -> None:
        """End both; waits for a running round, not for the long poll (it holds no file, and dies with the process)."""
        self._stop.set()
        self._wake.set()
        with self._round_done:
            self._round_done.notify_all()
        if self._sync.ident is not None:
            self._sync.join(patience)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            if not self._stop.is_set():
                log.exception("a sync thread ended")
                self._reports.bug(error)
        finally:
            self._reports.ended()

    def _run_sync(self) -> None:
        from clienteling.sync import schedule, status

        till = self._open_till()
        self._damage = schedule.Damage()
        failures = 0
        while not self._stop.is_set():
            self._reports.state(status.state(till))
            failures, pause, told = self._round(till, failures)
            state = status.state(till)
            if failures:
                state = replace(state, next_try=till.clock.now() + timedelta(seconds=pause))
            self._reports.state(state)
            # Whom the hub told to wait waits, whatever is done at the till meanwhile.
            (self._stop if told else self._wake).wait(pause)
            self._wake.clear()

    def _round(self, till: Till, failures: int) -> tuple[int, float, bool]:
        """One round; gives the number of failures in a row, the seconds to wait, and whether the hub said how long."""
        from clienteling.services import settling
        from clienteling.sync import engine, schedule

        begun = till.clock.monotonic()
        try:
            outcome = engine.sync_once(till, self._make_client(), wait=0)
            if outcome.sent and (moved := settling.settle(till, None)):
                self._reports.paid(moved)
        except HubError as error:
            self._note_round(till, online=False)
            if not failures:
                log.info("no connection: %s", error.code)
            if error.code == schedule.OUT_OF_SERVICE:
                self._reports.changed(EVERYTHING)
            after, failed = error.facts.get("after"), failures + 1
            pause = schedule.pause(error.code, failed, after, till.ids.fraction())
            return failed, pause, after is not None
        except ClientelingError as error:
            self._reports.bug(error)
            return failures + 1, PERIOD, False
        self._note_round(till, online=True)
        if failures or outcome.sent or outcome.received or outcome.rebuilt:
            took = round((till.clock.monotonic() - begun) * 1000)
            log.info("sent=%d received=%d ms=%d", outcome.sent, outcome.received, took)
        changes = EVERYTHING if outcome.rebuilt else outcome.changes
        if changes:
            self._reports.changed(changes)
        if outcome.damaged:  # a disk that spoils every copy is not given one after the other
            wait = self._damage.found(till.clock.monotonic())
            return 0, max(PERIOD, wait), wait > 0
        return 0, 0.0 if outcome.more else PERIOD, False

    def _note_round(self, till: Till, online: bool) -> None:
        with self._round_done:
            self._cursor, self._online = till.cache.cursor(), online
            self._round_done.notify_all()

    def _run_hint(self) -> None:
        seen: str | None = None
        while not self._stop.is_set():
            cursor = self._next_cursor(seen)
            if cursor is None:
                continue
            try:
                page = self._make_line().changes(cursor, limit=1, wait=20)
            except HubError as error:
                self._stop.wait(error.facts.get("after") or 2.0)
                self._online = False
                self._wake.set()
                continue
            if page.items:
                seen = cursor
                self._wake.set()

    def _next_cursor(self, seen: str | None) -> str | None:
        """The cursor to wait at, once the hub answers and the news before it was fetched; None to look again."""
        with self._round_done:
            if not self._online or self._cursor == seen:
                self._round_done.wait(1.0)
            return self._cursor if self._online and self._cursor != seen else None
