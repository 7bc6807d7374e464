"""A fake receipt printer: it listens on a real socket, reads ESC/POS as a printer does, and keeps what it put on paper."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from clienteling.devices.raster import Raster

_FINE, _LOW, _OUT = 0x12, 0x1E, 0x72


class FakePrinter:
    """`sheets` are what was cut off, as pictures; `kicks` the drawer's pins. `paper` lines of dots are left on its roll."""

    def __init__(self, paper: int = 1_000_000, *, answers: bool = True) -> None:
        self.paper = paper
        self.answers = answers
        self.sheets: list[Raster] = []
        self.kicks: list[int] = []
        self.connections = 0
        self._lines: list[bytes] = []
        self._width = 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """The setting by which a till finds it."""
        host, port = self._server.getsockname()
        return f"network:{host}:{port}"

    def close(self) -> None:
        self._ending.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                connection, _ = self._server.accept()
            except TimeoutError:
                continue
            self.connections += 1
            with connection:
                connection.settimeout(5)
                try:
                    self._obey(_Bytes(connection))
                except (EOFError, OSError):
                    pass

    def _obey(self, stream: "_Bytes") -> None:
        while True:
            first = stream.take(1)
            if first == b"\x10":
                self._asked_now(stream)
            elif self.paper <= 0:
                continue  # offline: it prints nothing and answers nothing but what is asked at once
            elif first == b"\x1b":
                self._escape(stream)
            elif first == b"\x1d":
                self._group(stream)

    def _asked_now(self, stream: "_Bytes") -> None:
        what = stream.take(2)
        if what == b"\x04\x04" and self.answers:
            stream.answer(_OUT if self.paper <= 0 else _LOW if self.paper < 100 else _FINE)

    def _escape(self, stream: "_Bytes") -> None:
        command = stream.take(1)
        if command == b"p":
            self.kicks.append({0: 2, 1: 5}[stream.take(3)[0]])
        elif command in (b"d", b"a", b"t", b"!"):
            stream.take(1)

    def _group(self, stream: "_Bytes") -> None:
        command = stream.take(1)
        if command == b"v":
            self._picture(stream)
        elif command == b"V":
            if stream.take(1) in (b"A", b"B"):
                stream.take(1)
            self._cut()
        elif command == b"r":
            stream.take(1)
            if self.answers:
                stream.answer(0)

    def _picture(self, stream: "_Bytes") -> None:
        head = stream.take(6)
        width, height = head[2] + 256 * head[3], head[4] + 256 * head[5]
        self._width = width * 8
        for _ in range(height):
            line = stream.take(width)
            if self.paper > 0:
                self.paper -= 1
                self._lines.append(line)

    def _cut(self) -> None:
        self.sheets.append(Raster(self._width, len(self._lines), b"".join(self._lines)))
        self._lines = []


class _Bytes:
    """Reads so many bytes, or ends when the other side has hung up."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._waiting = b""

    def take(self, count: int) -> bytes:
        while len(self._waiting) < count:
            more = self._connection.recv(65536)
            if not more:
                raise EOFError
            self._waiting += more
        taken, self._waiting = self._waiting[:count], self._waiting[count:]
        return taken

    def answer(self, status: int) -> None:
        self._connection.sendall(bytes([status]))


@contextmanager
def fake_printer(paper: int = 1_000_000, *, answers: bool = True) -> Iterator[FakePrinter]:
    printer = FakePrinter(paper, answers=answers)
    try:
        yield printer
    finally:
        printer.close()
