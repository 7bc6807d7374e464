"""`clienteling-terminal-simulator`: a process that speaks as a card terminal does, for the demo, tests and training.

No card and no bank is anywhere near. It listens on this computer only; its books are one file and survive kill -9.
"""

from __future__ import annotations

import argparse
import http.server
import json
import os
import ssl
import sys
import threading
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from clienteling.clock import SystemClock
from clienteling.devices.simulated_books import Books
from clienteling.devices.simulated_moves import MOVES
from clienteling.devices.simulated_terminal import Pace, SimulatedTerminal

CONTROL = "/simulator"
LIMIT = 1 << 20


def main(words: Sequence[str] | None = None) -> int:
    """Serve until interrupted. Its first line says where it listens."""
    args = _arguments().parse_args(words)
    if not args.file.parent.exists():
        args.file.parent.mkdir(parents=True)
    pace = Pace(**{one.name: getattr(args, one.name) for one in fields(Pace)})
    terminal = SimulatedTerminal(
        Books.open(args.file), SystemClock(), pace=pace, interactive=args.script is None
    )
    if args.script:
        terminal.follow(args.script, [])
    server = listening(terminal, args.port, args.certificate, args.key)
    scheme = "https" if args.certificate else "http"
    print(f"listening on {scheme}://127.0.0.1:{server.server_address[1]}/nexo", flush=True)  # noqa: T201 - what a command prints is its product
    if args.until_stdin_closes:
        threading.Thread(target=_end_with_stdin, daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clienteling-terminal-simulator", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--file", type=Path, required=True, metavar="FILE", help="where it keeps its books")
    parser.add_argument("--port", type=int, default=0, help="0: any free one, told in the first line")
    parser.add_argument(
        "--script",
        type=_script,
        metavar="MOVE,…",
        help="what happens to the payments, one after the other, and then all are approved at once; without it the "
        "amount decides, and a customer takes a moment: " + ", ".join(sorted(MOVES)),
    )
    for name, about in (
        ("customer", "a customer takes"),
        ("slow", "a slow payment takes"),
        ("late", "a late approval takes"),
        ("dark", "a power cut lasts"),
        ("forward", "pass until the bank is told of an offline approval (default: until told to)"),
    ):
        parser.add_argument(
            f"--{name}", type=float, default=getattr(Pace, name), metavar="S", help=f"seconds {about}"
        )
    parser.add_argument("--certificate", type=Path, metavar="PEM", help="speak TLS with this certificate")
    parser.add_argument("--key", type=Path, metavar="PEM", help="its key, when it is not in the same file")
    parser.add_argument("--until-stdin-closes", action="store_true", help=argparse.SUPPRESS)
    return parser


def _script(text: str) -> list[str]:
    moves = [one for one in text.split(",") if one]
    wrong = sorted(set(moves) - MOVES)
    if wrong:
        raise argparse.ArgumentTypeError(f"not a move: {', '.join(wrong)}")
    return moves


def listening(
    terminal: SimulatedTerminal, port: int = 0, certificate: Path | None = None, key: Path | None = None
) -> http.server.ThreadingHTTPServer:
    """A server for a terminal, on this computer only; `serve_forever` is the caller's."""

    class Handler(_Handler):
        simulated = terminal

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        # The handshake is each connection's own thread's, or one silent caller would keep all others out.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    return server


class _Handler(http.server.BaseHTTPRequestHandler):
    """One connection, one message."""

    simulated: SimulatedTerminal
    timeout = 30.0

    def do_POST(self) -> None:
        """A nexo message, or what the simulator is to do next."""
        length = int(self.headers.get("Content-Length") or 0)
        try:
            if not 0 < length <= LIMIT:
                raise ValueError(length)
            message = json.loads(self.rfile.read(length))
            answer = self._told(message) if self.path == CONTROL else self.simulated.answer(message)
        except (ValueError, KeyError, TypeError, AttributeError):
            self._answer(400, b"")
            return
        if answer is not None:  # or the line goes dead, as if nobody were there
            self._answer(200, answer)

    def do_GET(self) -> None:
        """The books, for whoever looks on."""
        if self.path == CONTROL:
            self._answer(200, json.dumps(self.simulated.told()).encode())
        else:
            self._answer(404, b"")

    def _told(self, wish: dict[str, object]) -> bytes:
        """`{script?: [move], reversals?: ["refused" | "lost" | "power_after" | ""], forward?: true}`."""
        script, reversals = wish.get("script", []), wish.get("reversals", [])
        if not isinstance(script, list) or not isinstance(reversals, list) or set(script) - MOVES:
            raise ValueError(script)
        if wish.get("forward"):
            self.simulated.forward()
        else:
            self.simulated.follow(script, reversals)
        return b"{}"

    def _answer(self, status: int, content: bytes) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            pass  # the till has stopped waiting

    def log_message(self, *_: object) -> None:
        """Nothing: what is paid stands in the books."""


def _end_with_stdin() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
