"""Everything a line between till and hub can do to a request. Each fault is one function; proxy.py applies it."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable
from dataclasses import replace

from clienteling.hub.seeding.chance import Chance, Weights
from tests.network.proxy import Fault, Line, Reply, Request

STALL = 2.0
"""Seconds, longer than any time-out of the tills in these tests."""
_SLOW = 1024  # bytes a second
_PIECE = 64


def cut_off(line: Line) -> bool:
    """Reset as soon as it is there, like a port nobody listens on behind a router."""
    line.reset()
    return False


def lost_before(_line: Line) -> bool:
    """The request never reaches the hub."""
    return False


def lost_after(line: Line) -> bool:
    """The hub has done it; the answer never arrives."""
    line.forward()
    return False


def doubled(line: Line) -> bool:
    """The request arrives twice, and the till hears the second answer."""
    line.forward()
    line.till.sendall(line.forward().bytes())
    return True


def stalled(line: Line) -> bool:
    """The request arrives when the till has long given up; the answer finds nobody."""
    line.over.wait(STALL)
    line.till.sendall(line.forward().bytes())
    return False


def slow(line: Line) -> bool:
    """One kilobyte a second, in small pieces."""
    rest = line.forward().bytes()
    while rest:
        line.till.sendall(rest[:_PIECE])
        rest = rest[_PIECE:]
        line.over.wait(_PIECE / _SLOW)
    return True


def half_open(line: Line) -> bool:
    """Connected to nobody: never an answer, never an end."""
    line.over.wait(60)
    return False


def torn(line: Line) -> bool:
    """Reset in the middle of the answer."""
    whole = line.forward().bytes()
    line.till.sendall(whole[: (len(whole) + whole.index(b"\r\n\r\n")) // 2])
    line.reset()
    return False


def short(line: Line) -> bool:
    """An answer with its end missing that calls itself whole: cut NDJSON, cut JSON."""
    reply = _unpacked(line.forward())
    line.till.sendall(replace(reply, body=reply.body[: len(reply.body) * 2 // 3]).bytes())
    return True


def cut_gzip(line: Line) -> bool:
    """A packed answer with its end missing that calls itself whole."""
    reply = _unpacked(line.forward())
    packed = gzip.compress(reply.body)
    headers = {**reply.headers, "content-encoding": "gzip"}
    line.till.sendall(replace(reply, headers=headers, body=packed[: len(packed) * 2 // 3]).bytes())
    return True


def portal(line: Line) -> bool:
    """A hotel's login page, with 200."""
    page = b"<!doctype html><title>Welcome</title><p>Accept our terms to use the internet."
    line.till.sendall(Reply(200, "OK", {"content-type": "text/html"}, page).bytes())
    return True


def busy(line: Line) -> bool:
    """503 from a gateway, with a time to come back."""
    headers = {"content-type": "text/plain", "retry-after": "1"}
    line.till.sendall(Reply(503, "Service Unavailable", headers, b"upstream is busy").bytes())
    return True


def too_many(line: Line) -> bool:
    """429 in the hub's own words."""
    headers = {"content-type": "application/problem+json", "retry-after": "1"}
    body = b'{"type":"urn:clienteling:problem:rate_limited","status":429,"code":"rate_limited"}'
    line.till.sendall(Reply(429, "Too Many Requests", headers, body).bytes())
    return True


FAULTS: dict[str, Fault] = {
    "cut off": cut_off,
    "lost before": lost_before,
    "lost after": lost_after,
    "doubled": doubled,
    "stalled": stalled,
    "slow": slow,
    "half-open": half_open,
    "torn": torn,
    "short": short,
    "cut gzip": cut_gzip,
    "portal": portal,
    "busy": busy,
    "too many": too_many,
}
_PATIENT = {"stalled", "half-open", "slow"}  # cost a till its whole time-out: less often in a mix


def always(name: str) -> Callable[[Request], tuple[str, Fault] | None]:
    """Every request meets the same fault, but those by which a till proves itself: it would never get any further."""
    return lambda request: None if request.path.startswith("/v1/devices") else (name, FAULTS[name])


class Storm:
    """A share of all requests meets some fault, chosen by a seed in the order they come."""

    def __init__(self, seed: int, share: float, *path: str | int) -> None:
        self._chance = Chance(seed, "storm", *path)
        self._share = share
        self._weights = Weights([1 if name in _PATIENT else 4 for name in FAULTS])
        self._lock = threading.Lock()

    def __call__(self, _request: Request) -> tuple[str, Fault] | None:
        with self._lock:
            if not self._chance.some(self._share):
                return None
            name = self._chance.weighted(list(FAULTS), self._weights)
        return name, FAULTS[name]


def _unpacked(reply: Reply) -> Reply:
    if reply.headers.get("content-encoding") != "gzip":
        return reply
    headers = {name: value for name, value in reply.headers.items() if name != "content-encoding"}
    return replace(reply, headers=headers, body=gzip.decompress(reply.body))
