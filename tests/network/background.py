"""A till's own sync thread: rounds one after the other, as the app makes them, and what the state line said after each."""

from __future__ import annotations

import threading
from dataclasses import replace

from clienteling.errors import ClientelingError, HubError
from clienteling.sync import engine, status
from clienteling.sync.client import HubClient
from clienteling.sync.status import SyncState
from clienteling.till import Till

PAUSE = 0.15
"""Seconds between two rounds: the hub lets a till ask twenty times a second."""


class Background:
    """`with Background(till) as sync:` goes round after round beside the caller."""

    def __init__(self, till: Till) -> None:
        self.states: list[SyncState] = []
        self.problems: list[HubError] = []
        self.bugs: list[BaseException] = []
        self.rounds = 0
        self._first = till
        self._stop = threading.Event()
        self._round = threading.Condition()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        till = replace(self._first.for_thread(), session=self._first.session)
        try:
            with till, HubClient.of(till) as client:
                while not self._stop.is_set():
                    self._go_round(till, client)
                    self._stop.wait(PAUSE)
        except BaseException as bug:
            self.bugs.append(bug)

    def _go_round(self, till: Till, client: HubClient) -> None:
        try:
            engine.sync_once(till, client)
        except HubError as problem:
            self.problems.append(problem)
        except ClientelingError as problem:
            self.bugs.append(problem)
        self.states.append(status.state(till))
        with self._round:
            self.rounds += 1
            self._round.notify_all()

    def after(self, rounds: int, seconds: float = 30.0) -> None:
        """Wait until so many more rounds have ended."""
        with self._round:
            goal = self.rounds + rounds
            assert self._round.wait_for(lambda: self.rounds >= goal or self.bugs, seconds), "no round ended"

    def until_sent(self, rounds: int = 20) -> None:
        """Wait until everything has been sent although the line is as it is."""
        for _ in range(rounds):
            self.after(1)
            if self.states[-1].kind == "synced" and not self.states[-1].waiting:
                return
        raise AssertionError(f"still {self.states[-1]}")

    def __enter__(self) -> Background:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(30)
        assert not self._thread.is_alive()
        assert not self.bugs, self.bugs
