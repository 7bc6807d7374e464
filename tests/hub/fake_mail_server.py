"""A small mail server for tests, on a real socket: SMTP with STARTTLS and AUTH (RFC 5321), and whatever can go wrong."""

import base64
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import cast


@dataclass
class MailServer:
    """`mails` are what it took. `refuses` a recipient with this code; `forgets` to answer once it has the mail."""

    certificate: Path | None = None
    password: str = ""
    refuses: int = 0
    forgets: bool = False
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    secured: list[bool] = field(default_factory=list)
    port: int = 0

    def serve(self, server: socket.socket, ending: threading.Event) -> None:
        while not ending.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            connection.settimeout(5)
            try:
                _Talk(self, connection).run()
            except OSError:
                pass
            finally:
                connection.close()


class _Talk:
    """One conversation."""

    def __init__(self, server: MailServer, connection: socket.socket) -> None:
        self._server = server
        self._line = connection
        self._file = connection.makefile("rb")
        self._secure = False
        self._known = not server.password

    def run(self) -> None:
        self._say("220 mail.test")
        while line := self._file.readline():
            word = line[:4].upper().decode("latin-1").strip()
            if word == "QUIT":
                self._say("221 bye")
                break
            if not self._answer(word, line.decode("latin-1").strip()):
                break
        self._file.close()
        self._line.close()

    def _answer(self, word: str, line: str) -> bool:
        if word in ("EHLO", "HELO"):
            self._greet()
        elif word == "STAR":
            self._secured()
        elif word == "AUTH":
            self._authenticated(line)
        elif word == "MAIL":
            self._say("250 ok" if self._known else "530 authentication required")
        elif word == "RCPT":
            self._server.recipients.append(line.partition(":")[2].strip("<>"))
            self._say(f"{self._server.refuses or 250} so")
        elif word == "DATA":
            return self._data()
        else:
            self._say("250 ok")
        return True

    def _greet(self) -> None:
        offers = ["mail.test", "8BITMIME", "SMTPUTF8", "AUTH PLAIN"]
        if self._server.certificate is not None and not self._secure:
            offers.append("STARTTLS")
        for offer in offers[:-1]:
            self._say(f"250-{offer}")
        self._say(f"250 {offers[-1]}")

    def _secured(self) -> None:
        assert self._server.certificate is not None
        self._say("220 go ahead")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._server.certificate)
        self._file.close()
        self._line = context.wrap_socket(self._line, server_side=True)
        self._file = self._line.makefile("rb")
        self._secure = True

    def _authenticated(self, line: str) -> None:
        said = base64.b64decode(line.split()[2]).decode().split("\0")
        self._known = said[2] == self._server.password
        self._say("235 welcome" if self._known else "535 wrong")

    def _data(self) -> bool:
        self._say("354 go on")
        lines = []
        while (line := self._file.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        mail = message_from_bytes(b"".join(lines), policy=policy.default)
        self._server.mails.append(cast(EmailMessage, mail))
        self._server.secured.append(self._secure)
        if self._server.forgets:
            return False
        self._say("250 taken")
        return True

    def _say(self, line: str) -> None:
        self._line.sendall(f"{line}\r\n".encode())


@contextmanager
def mail_server(server: MailServer | None = None) -> Iterator[MailServer]:
    server = server or MailServer()
    with socket.create_server(("127.0.0.1", 0)) as bound:
        bound.settimeout(0.05)
        server.port = bound.getsockname()[1]
        ending = threading.Event()
        thread = threading.Thread(target=server.serve, args=(bound, ending), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            ending.set()
            thread.join()
