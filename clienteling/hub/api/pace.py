"""How fast one till may ask: so many requests within any second, counted in memory by each process of the hub."""

from __future__ import annotations

from collections import defaultdict, deque

from clienteling.clock import Clock
from clienteling.errors import Busy

_RETRY_SECONDS = 1


class Pace:
    """Counts the requests of each till. Used on the event loop only."""

    def __init__(self, clock: Clock, most: int | None) -> None:
        """`most` requests within a second; None for any number."""
        self._clock = clock
        self._most = most
        self._lately: defaultdict[str, deque[float]] = defaultdict(deque)

    def count(self, device: str) -> None:
        """One request more. Raises Busy("rate_limited", after=seconds) when it is one too many; that one is not counted."""
        if self._most is None:
            return
        now, lately = self._clock.monotonic(), self._lately[device]
        while lately and lately[0] <= now - 1:
            lately.popleft()
        if len(lately) >= self._most:
            raise Busy("rate_limited", after=_RETRY_SECONDS)
        lately.append(now)
