"""A line between a till and its hub that breaks on demand: an HTTP proxy in threads, with one fault for each request.

`weather` says which fault the next request meets; what each one does to it is in faults.py.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

_PATIENCE = 30.0  # seconds for the hub; the long poll takes 25
_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date"}


class Request(NamedTuple):
    """One request of a till, whole."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What the hub answered, as it came: packed when it was packed."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes

    def bytes(self) -> bytes:
        """The reply as it goes over the line."""
        lines = [f"HTTP/1.1 {self.status} {self.reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items() if name not in _HOP]
        lines += [f"Content-Length: {len(self.body)}", "", ""]
        return "\r\n".join(lines).encode("latin-1") + self.body


class Line:
    """A request on its way: what a fault may do with it."""

    def __init__(
        self, till: socket.socket, hub: tuple[str, int], request: Request, over: threading.Event
    ) -> None:
        self.till = till
        self.request = request
        self.over = over
        """Set when the proxy ends: nobody stalls longer."""
        self._hub = hub

    def forward(self) -> Reply:
        """The hub's answer to the request. Raises OSError when the hub is not there."""
        connection = http.client.HTTPConnection(*self._hub, timeout=_PATIENCE)
        try:
            headers = {name: value for name, value in self.request.headers.items() if name not in _HOP}
            connection.request(self.request.method, self.request.path, self.request.body or None, headers)
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, answer.reason, named, answer.read())
        except http.client.HTTPException as problem:
            raise ConnectionError from problem
        finally:
            connection.close()

    def reset(self) -> None:
        """Hang up as a router does that lost its table: whatever was sent and not read is gone."""
        self.till.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


Fault = Callable[[Line], bool]
"""Carries one request in its own way; gives whether the line may carry the next one."""


class Proxy:
    """Listens on a port of its own before a hub. `weather(request)` gives the fault's name and the fault, or None."""

    def __init__(self, hub_port: int, port: int = 0) -> None:
        self.hub = ("127.0.0.1", hub_port)
        self.weather: Callable[[Request], tuple[str, Fault] | None] | None = None
        self.met: Counter[str] = Counter()
        """How many requests met which fault; "fair" for none."""
        self._over = threading.Event()
        self._lines: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._port = port
        self.open()
        self.url = f"http://127.0.0.1:{self._port}"

    def open(self) -> None:
        """Listen (again)."""
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def shut(self) -> None:
        """Nobody listens any more, and lines that stand are cut: connections are refused by the system itself."""
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
        with self._lock:
            for line in self._lines:
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)

    def clear(self) -> None:
        """Fair weather from now on, also for who is still stalled."""
        self.weather = None
        self._over.set()
        self._over = threading.Event()

    def close(self) -> None:
        """End; who is stalled is let go."""
        self._over.set()
        self.shut()

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                till, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self._lines.add(till)
            threading.Thread(target=self._serve, args=(till,), daemon=True).start()

    def _serve(self, till: socket.socket) -> None:
        with till, till.makefile("rb") as reader, contextlib.suppress(OSError):
            for request in requests_of(reader):
                fate = self.weather(request) if self.weather else None
                name, fault = fate or ("fair", fair)
                with self._lock:
                    self.met[name] += 1
                if not fault(Line(till, self.hub, request, self._over)):
                    break
        with self._lock:
            self._lines.discard(till)


def fair(line: Line) -> bool:
    """As it should be."""
    line.till.sendall(line.forward().bytes())
    return True


def requests_of(reader: socket.SocketIO) -> Iterator[Request]:  # type: ignore[name-defined]
    """The requests a till sends over one connection, one after the other."""
    while first := reader.readline(65536):
        method, path, _ = first.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := reader.readline(65536)) not in (b"\r\n", b""):
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        yield Request(method, path, headers, reader.read(int(headers.get("content-length", "0"))))
