"""Trouble inside a step: one fault that strikes once, at a request, a durable write of the till, or a statement of the hub."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from clienteling.errors import DiskFull
from clienteling.store import points
from tests.simulation.hub import HubDied, SimulatedHub
from tests.simulation.line import TillDied
from tests.simulation.machine import Machine
from tests.simulation.story import Trouble


@dataclass
class Fate:
    """What may still strike in the present step, and what has struck so far in the whole story."""

    trouble: Trouble | None = None
    left: int = 0
    struck: str | None = None
    """The fault that met the present step, with where it did."""
    counted: Counter[str] = field(default_factory=Counter)

    @contextmanager
    def over(self, trouble: Trouble | None, machine: Machine, hub: SimulatedHub) -> Iterator[None]:
        """One step under its trouble."""
        self.trouble, self.left, self.struck = trouble, trouble.place if trouble else 0, None
        machine.line.strikes = self._at_request
        machine.terminal.strikes = self._at_terminal
        if trouble is not None and trouble.kind in ("dies writing", "disk full"):
            points.watch = self._at_write
        if trouble is not None and trouble.kind == "hub dies":
            hub.statements.at = self._at_statement
        try:
            yield
        finally:
            machine.line.strikes = machine.terminal.strikes = hub.statements.at = _no_trouble
            points.watch = None

    def _strikes(self, where: str) -> str:
        assert self.trouble is not None
        self.struck = f"{self.trouble.kind} at {where}"
        self.counted[self.trouble.kind] += 1
        return self.trouble.kind

    def _counts(self) -> bool:
        self.left -= 1
        return self.left == 0

    def _at_terminal(self) -> str | None:
        if self.trouble is None or self.trouble.kind not in AT_THE_TERMINAL or not self._counts():
            return None
        kind = self._strikes(f"question {self.trouble.place} to the terminal")
        if kind == "dies asking":
            raise TillDied
        return kind

    def _at_request(self) -> str | None:
        if self.trouble is None or self.trouble.kind not in AT_REQUESTS or not self._counts():
            return None
        kind = self._strikes(f"request {self.trouble.place}")
        if kind == "dies asking":
            raise TillDied
        return kind

    def _at_statement(self) -> None:
        if self._counts():
            self._strikes("one of its statements")
            raise HubDied

    def _at_write(self, moment: str) -> None:
        assert self.trouble is not None
        if self.trouble.moment not in ("", moment):
            return
        if self.trouble.kind == "disk full" and not moment.endswith((":begin", ":commit", ":inside")):
            return
        if self._counts():
            if self._strikes(moment) == "disk full":
                raise DiskFull(file="simulated")
            raise TillDied


def _no_trouble() -> None:
    return None


AT_THE_TERMINAL = frozenset({"terminal silent", "dies asking", "dies waiting"})
AT_REQUESTS = frozenset(
    {"no way", "answer lost", "twice", "late", "slow", "portal", "busy", "cut", "dies asking", "dies waiting"}
)
