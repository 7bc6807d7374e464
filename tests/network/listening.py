"""Somebody in the hub's place with a certificate of their own, who writes down every byte they are told."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path


class Eavesdropper:
    """Shakes hands with whoever comes, listens for a while, and hangs up without an answer."""

    def __init__(self, certificate: Path) -> None:
        self.heard = b""
        self.lines = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._listen)

    def _listen(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            self.lines += 1
            plain.settimeout(2)
            with contextlib.suppress(OSError), self._context.wrap_socket(plain, server_side=True) as line:
                self.heard += line.recv(65536)
            plain.close()

    def __enter__(self) -> Eavesdropper:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


class Switch:
    """A line to a hub that speaks TLS; while it `lies`, somebody with another certificate sits at its end instead."""

    def __init__(self, hub_port: int, certificate: Path) -> None:
        self.lies = False
        self.lied = 0
        self.heard = b""
        self._hub = ("127.0.0.1", hub_port)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            try:
                till, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(
                target=self._lie if self.lies else self._carry, args=(till,), daemon=True
            ).start()

    def _lie(self, till: socket.socket) -> None:
        self.lied += 1
        till.settimeout(2)
        with till, contextlib.suppress(OSError), self._context.wrap_socket(till, server_side=True) as line:
            self.heard += line.recv(65536)

    def _carry(self, till: socket.socket) -> None:
        with till, contextlib.suppress(OSError), socket.create_connection(self._hub) as hub:
            back = threading.Thread(target=_copied, args=(hub, till), daemon=True)
            back.start()
            _copied(till, hub)
            back.join(5)

    def __enter__(self) -> Switch:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def _copied(here: socket.socket, there: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while said := here.recv(65536):
            there.sendall(said)
    with contextlib.suppress(OSError):
        there.shutdown(socket.SHUT_WR)
