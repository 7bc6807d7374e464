"""The line between a till and the hub: a `requests` adapter that carries each exchange itself, and may do it badly.

Which trouble strikes when is trouble.py's.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import requests
import urllib3
from requests.adapters import BaseAdapter, HTTPAdapter

from tests.simulation.hub import Answer, HubDied, SimulatedHub

PORTAL = Answer(200, {"Content-Type": "text/html"}, b"<html>Welcome to the free network of this mall</html>")
BUSY = Answer(503, {"Content-Type": "text/plain", "Retry-After": "7"}, b"come back later")
_PATIENCE = 15.0  # seconds a till waits for an answer


class TillDied(BaseException):
    """The program of a till ended in the middle of its work, as if killed."""


@dataclass(frozen=True)
class Sent:
    """A request as it left a till."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


class Line(BaseAdapter):
    """One till's way to the hub."""

    def __init__(self, hub: SimulatedHub) -> None:
        super().__init__()
        self.hub = hub
        self.is_down = False
        self.strikes: Callable[[], str | None] = _never
        """Asked at each request: the trouble that meets this one."""
        self.passing: Callable[[float], None] = _nobody
        """Told the seconds an exchange takes."""
        self.late: list[Sent] = []
        """Requests that are still on their way, oldest first."""

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """Carry one request. Raises what a network raises."""
        body = request.body or b""
        sent = Sent(
            str(request.method),
            str(request.url),
            {name: str(value) for name, value in request.headers.items()},
            body if isinstance(body, bytes) else str(body).encode(),
        )
        self.passing(0.06)
        kind = self.strikes()
        if self.is_down:
            raise requests.ConnectionError
        answer = _FATES[kind](self, sent) if kind in _FATES else self.carry(sent)
        return _response(request, answer)

    def close(self) -> None:
        """Nothing is held open."""

    def carry(self, sent: Sent) -> Answer:
        """The request reaches the hub."""
        try:
            return self.hub.ask(sent.method, sent.url, sent.headers, sent.body)
        except HubDied:
            raise requests.ConnectionError from None

    def deliver_late(self) -> bool:
        """The oldest request that is on its way arrives; nobody waits for its answer any more."""
        if not self.late:
            return False
        sent = self.late.pop(0)
        try:
            self.hub.ask(sent.method, sent.url, sent.headers, sent.body)
        except HubDied:
            pass
        return True


def _no_way(_line: Line, _sent: Sent) -> Answer:
    raise requests.ConnectionError


def _answer_lost(line: Line, sent: Sent) -> Answer:
    line.carry(sent)
    raise requests.ConnectionError


def _twice(line: Line, sent: Sent) -> Answer:
    line.carry(sent)
    return line.carry(sent)


def _late(line: Line, sent: Sent) -> Answer:
    line.late.append(sent)
    line.passing(_PATIENCE)
    raise requests.ReadTimeout


def _slow(line: Line, sent: Sent) -> Answer:
    line.passing(_PATIENCE)
    line.carry(sent)
    raise requests.ReadTimeout


def _dies_waiting(line: Line, sent: Sent) -> Answer:
    line.carry(sent)
    raise TillDied


def _portal(_line: Line, _sent: Sent) -> Answer:
    return PORTAL


def _busy(_line: Line, _sent: Sent) -> Answer:
    return BUSY


def _cut(line: Line, sent: Sent) -> Answer:
    answer = line.carry(sent)
    # Without its length: the worst case, in which nothing but the content tells that some of it is missing.
    kept = {name: value for name, value in answer.headers.items() if name.lower() != "content-length"}
    return Answer(answer.status, kept, answer.content[: len(answer.content) * 2 // 3])


_FATES: dict[str | None, Callable[[Line, Sent], Answer]] = {
    "no way": _no_way,
    "answer lost": _answer_lost,
    "twice": _twice,
    "late": _late,
    "slow": _slow,
    "dies waiting": _dies_waiting,
    "portal": _portal,
    "busy": _busy,
    "cut": _cut,
}


def _never() -> str | None:
    return None


def _nobody(_seconds: float) -> None:
    return None


_builder = HTTPAdapter()


def _response(request: requests.PreparedRequest, answer: Answer) -> requests.Response:
    raw = urllib3.HTTPResponse(
        body=io.BytesIO(answer.content), headers=answer.headers, status=answer.status, preload_content=False
    )
    return _builder.build_response(request, raw)
