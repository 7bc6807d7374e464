"""The last lines of the program's own log, kept in memory for the Diagnostics page. What is logged names no person."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

KEPT = 200
OURS = ("clienteling", "ui")


@dataclass(frozen=True)
class LogLine:
    """When (UTC), how grave (INFO, WARNING …), which part of the program, and what."""

    at: datetime
    level: str
    part: str
    text: str


class LogLines(logging.Handler):
    """Takes every line of ours from INFO on, in the thread that writes it."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._lines: deque[LogLine] = deque(maxlen=KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it. Where nobody else listens a warning is still printed, as Python does by itself."""
        at = datetime.fromtimestamp(record.created, UTC)
        part = record.name.rpartition(".")[2].partition("_")[0]
        self._lines.append(LogLine(at, record.levelname, part, record.getMessage()))
        if record.levelno >= logging.WARNING and not logging.getLogger().handlers and logging.lastResort:
            logging.lastResort.handle(record)

    def lines(self) -> list[LogLine]:
        """The oldest first."""
        return list(self._lines)


@cache
def log_lines() -> LogLines:
    """The one of this process, listening from the first call on."""
    kept = LogLines()
    for name in OURS:
        ours = logging.getLogger(name)
        ours.setLevel(logging.INFO)
        ours.addHandler(kept)
    return kept
