"""Serves the hub with uvicorn: says where it listens once it does, and ends promptly although tills are waiting."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from ipaddress import ip_address
from pathlib import Path
from types import FrameType
from typing import IO, Any, NamedTuple

import uvicorn
from litestar import Litestar

GRACE_SECONDS = 5


class Tls(NamedTuple):
    """The files of a certificate (with its chain) and its private key, as PEM; both may be in the first one."""

    certificate: Path
    key: Path | None = None


class Server(uvicorn.Server):
    """A uvicorn server that wakes the long polls before it stops."""

    def __init__(self, app: Litestar, tls: Tls | None = None, also: str = "") -> None:
        """`also` is a line to print once it listens."""
        config = uvicorn.Config(
            app,
            lifespan="on",
            loop="asyncio",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
            ssl_certfile=tls.certificate if tls else None,
            ssl_keyfile=tls.key if tls else None,
        )
        super().__init__(config)
        self._app = app
        self._scheme = "https" if tls else "http"
        self._also = also

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets waiting tills go, then stops as uvicorn does."""
        self._app.state.hub.waiting.end()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts, then says where: the line scripts and tests wait for."""
        if self.config.ssl is not None:
            self.config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
        if self._app.state.postman is not None and sockets:
            # Before anything is sent: a link may lead here.
            self._app.state.postman.served_at = url(sockets[0], self._scheme)
        await super().startup(sockets)
        for bound in sockets or ():
            if self.started:
                print(f"listening on {url(bound, self._scheme)}", flush=True)  # noqa: T201 (the product of `serve`)
        if self.started and self._also:
            print(self._also, flush=True)  # noqa: T201

    def end_with(self, stream: IO[Any]) -> None:
        """End when the other end of a pipe closes: the program that started this one is gone, however it ended."""

        def wait() -> None:
            # Past the stream's own buffer: Python aborts when it ends while another thread holds that.
            while os.read(stream.fileno(), 1):
                pass
            self.should_exit = True

        threading.Thread(target=wait, name="until-stdin-closes", daemon=True).start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Ends quietly on the first signal. uvicorn would raise it again afterwards and end with a traceback."""
        self.force_exit = self.should_exit
        self.should_exit = True


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to an address of this computer; port 0 picks a free one. Raises OSError when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small packets at once (TCP_NODELAY) only where the protocol is named: 40 ms for each answer otherwise.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.bind((host, port))
    return bound


def is_loopback(host: str) -> bool:
    """Whether an address is reached from this computer only, so that plain HTTP tells nobody anything."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def url(bound: socket.socket, scheme: str = "http") -> str:
    """The URL under which a bound socket is reached."""
    address: tuple[Any, ...] = bound.getsockname()
    host = f"[{address[0]}]" if bound.family == socket.AF_INET6 else address[0]
    return f"{scheme}://{host}:{address[1]}"
