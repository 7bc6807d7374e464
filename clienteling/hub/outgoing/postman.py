"""The thread of a serving hub that sends what is due. Its rules are queue.py's."""

from __future__ import annotations

import logging
import threading
import traceback
from pathlib import Path

from sqlalchemy import Engine, exc

from clienteling.clock import Clock
from clienteling.hub.outgoing import queue
from clienteling.hub.outgoing.setup import Sending

log = logging.getLogger("clienteling.hub")

LOOK_SECONDS = 1.0
_PATIENCE = 5.0


class Postman:
    """Looks every second whether something is due; a mail server that is slow holds up nobody but the next message."""

    def __init__(self, engine: Engine, clock: Clock, sending: Sending) -> None:
        self._engine = engine
        self._clock = clock
        self._sending = sending
        self.served_at: str | None = None
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-send", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """End; what is being sent meanwhile is finished if that is soon, else its mark stays."""
        self._ending.set()
        self._thread.join(_PATIENCE)

    def _run(self) -> None:
        announced = False
        while not self._ending.is_set():
            try:
                if not announced:
                    queue.announce(self._engine, self._sending)
                    announced = True
                queue.turn(self._engine, self._clock, self._sending, self.served_at)
            except exc.DBAPIError as error:
                log.warning("sending waits: %s", type(error).__name__)
            except Exception as bug:  # one message must not stop the others for ever: it waits out its mark
                log.error("sending failed: %s in %s", type(bug).__name__, _where(bug))
            self._ending.wait(LOOK_SECONDS)


def _where(bug: Exception) -> str:
    """The place a bug happened at; its own words may hold an address."""
    last = traceback.extract_tb(bug.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
