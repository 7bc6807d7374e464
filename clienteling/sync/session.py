"""An associate's session at the hub, shared by all connections of a till: the token now, until when, and whether it ended.

Asking for the first token is signin.py's, for the next one client.py's.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class HubSession:
    """Who signed in holds one; whichever thread talks to the hub next renews it for all of them."""

    def __init__(self, token: str, seconds: float, began: float) -> None:
        """`token` is good for `seconds` from `began`, a moment of the steady clock."""
        self._renewing = threading.Lock()
        self.take(token, seconds, began)

    @classmethod
    def over(cls) -> HubSession:
        """The session of somebody the hub has not seen yet: signed in at this till without it."""
        return cls("", 0, 0)

    def take(self, token: str, seconds: float, began: float) -> None:
        """A new token takes the place of the old one."""
        self._kept = (token, began + seconds / 2)

    def end(self) -> None:
        """The hub wants to see the PIN again."""
        self._kept = ("", 0.0)

    @property
    def token(self) -> str:
        """The token now; empty when the session is over."""
        return self._kept[0]

    @contextmanager
    def renewal(self, now: float) -> Iterator[bool]:
        """Whether whoever enters renews the token: less than half its life is left, and no other thread is at it."""
        token, due = self._kept
        mine = bool(token) and now >= due and self._renewing.acquire(blocking=False)
        try:
            yield mine
        finally:
            if mine:
                self._renewing.release()
