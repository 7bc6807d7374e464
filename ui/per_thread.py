"""What each thread of the bridge owns: its till with connections of its own, its line to the hub. No Qt, no jobs in here."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clienteling.settings import Settings
    from clienteling.store.cache import Changes
    from clienteling.sync.client import HubClient
    from clienteling.till import Session, Till


class PerThread:
    """The till and the client of whichever thread asks; `put_away` closes them as the thread's last act."""

    def __init__(
        self, settings: Settings, signed_in: Callable[[], Session | None], heard: Callable[[Changes], None]
    ) -> None:
        """`signed_in` says who works here now; `heard` is told, in the thread that did it, what changed."""
        self._settings, self._signed_in, self._heard = settings, signed_in, heard
        self._own = threading.local()
        self._main: Till | None = None
        self._opening = threading.Lock()

    def till(self) -> Till:
        """This thread's till: its own connections, with whoever is signed in now."""
        till: Till | None = getattr(self._own, "till", None)
        if till is None:
            with self._opening:
                till = self._main.for_thread() if self._main is not None else self._open()
        session = self._signed_in()
        if till.session != session:
            till = replace(till, session=session)
        self._own.till = till
        return till

    def _open(self) -> Till:
        """The till that takes the folder's lock; every other thread has one of its kind."""
        from clienteling import app

        self._main = replace(app.open_till(self._settings), heard=self._heard)
        return self._main

    def client(self) -> HubClient:
        """This thread's connection to the hub; another one when somebody else signed in."""
        from clienteling.sync.client import HubClient

        session = self._signed_in()
        known: tuple[object, HubClient] | None = getattr(self._own, "client", None)
        if known is None or known[0] != session:
            if known is not None:
                known[1].close()
            known = self._own.client = (session, HubClient.of(self.till()))
        return known[1]

    def line(self) -> HubClient:
        """`client` for a thread that only waits at the hub, for minutes: it holds no file open meanwhile."""
        client = self.client()
        self._close_till()
        return client

    def enrol(self, hub: str, code: str, name: str) -> None:
        """Make the folder a till of a hub; this thread's is the one that holds the lock. Raises what `app.enrol` raises."""
        from clienteling import app

        till, _aside = app.enrol(self._settings, hub, code, name or None)
        self._main = self._own.till = replace(till, heard=self._heard)

    def put_away(self) -> None:
        """What a thread does last: close what it opened."""
        client = getattr(self._own, "client", None)
        if client is not None:
            client[1].close()
        self._close_till()

    def _close_till(self) -> None:
        till = getattr(self._own, "till", None)
        if till is not None:
            self._own.till = None
            till.close()
