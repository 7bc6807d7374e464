"""The line to a card terminal on the shop's network: one JSON message out, one back, over HTTPS or within this very computer.

What the messages mean is nexo.py's. Every call has a connection of its own, so that one can be stopped beside another.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ssl
from urllib.parse import SplitResult, urlsplit

from clienteling.errors import BadInput, DeviceError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
CONNECT_TIMEOUT = 5.0
"""Seconds a terminal in the same shop has to take a connection."""
ANSWER_LIMIT = 1 << 20
"""Bytes: a payment with its receipts is about 20 kB."""


class Line:
    """Where one terminal listens, and which certificate it must show."""

    def __init__(self, address: str, pin: str | None = None) -> None:
        """`pin`: SHA-256 (hex) of the only certificate trusted; without it what this computer trusts.

        Raises BadInput("bad_setting") for anything but https, or plain http to this very computer: whoever can read
        along on the shop's network could also say that a card was charged.
        """
        self._parts = _parts(address)
        self._path = (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
        self._pin = (pin or "").replace(":", "").lower()

    def ask(self, message: bytes, timeout: float) -> bytes:
        """Send a message, wait so many seconds for the answer. The fact `sent` says whether the terminal may have got it.

        Raises DeviceError: `terminal_silent`, `terminal_mistrusted` (another certificate), `terminal_answer`.
        """
        line = self.connected()
        try:
            assert line.sock is not None
            line.sock.settimeout(timeout)
            line.request("POST", self._path, message, {"Content-Type": "application/json; charset=utf-8"})
            answer = line.getresponse()
            content = answer.read(ANSWER_LIMIT + 1)
        except (OSError, http.client.RemoteDisconnected, http.client.IncompleteRead):
            raise DeviceError("terminal_silent", sent=True) from None
        except http.client.HTTPException:
            raise DeviceError("terminal_answer", sent=True, reason="not_http") from None
        finally:
            line.close()
        if answer.status != http.client.OK or len(content) > ANSWER_LIMIT:
            raise DeviceError("terminal_answer", sent=True, status=answer.status)
        return content

    def certificate(self) -> str | None:
        """SHA-256 (hex) of the certificate the terminal shows, trusted or not; None without TLS. Raises DeviceError."""
        if self._parts.scheme != "https":
            return None
        line = self._connection(_of_anybody())
        try:
            _connect(line)
            return _fingerprint(line)
        finally:
            line.close()

    def connected(self) -> http.client.HTTPConnection:
        """A line that stands, to the right terminal; nothing was said on it. Raises DeviceError with `sent=False`."""
        if self._parts.scheme == "http":
            return _connect(self._connection(None))
        line = _connect(self._connection(_of_anybody() if self._pin else ssl.create_default_context()))
        if self._pin and not hmac.compare_digest(_fingerprint(line), self._pin):
            line.close()
            raise DeviceError("terminal_mistrusted", sent=False)
        return line

    def _connection(self, context: ssl.SSLContext | None) -> http.client.HTTPConnection:
        host, port = self._parts.hostname or "", self._parts.port
        if context is None:
            return http.client.HTTPConnection(host, port, timeout=CONNECT_TIMEOUT)
        return http.client.HTTPSConnection(host, port, timeout=CONNECT_TIMEOUT, context=context)


def _parts(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        valid = bool(parts.hostname) and parts.port != 0 and not parts.username
    except ValueError:
        raise BadInput("bad_setting", name="terminal_address", where="settings") from None
    if not valid or not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)):
        raise BadInput("bad_setting", name="terminal_address", where="settings")
    return parts


def _connect(line: http.client.HTTPConnection) -> http.client.HTTPConnection:
    try:
        line.connect()
    except ssl.SSLCertVerificationError:
        line.close()
        raise DeviceError("terminal_mistrusted", sent=False) from None
    except OSError as problem:
        line.close()
        raise DeviceError("terminal_silent", sent=False, reason=type(problem).__name__) from None
    return line


def _fingerprint(line: http.client.HTTPConnection) -> str:
    assert isinstance(line.sock, ssl.SSLSocket)
    return hashlib.sha256(line.sock.getpeercert(binary_form=True) or b"").hexdigest()


def _of_anybody() -> ssl.SSLContext:
    """TLS with whoever answers: its certificate is compared before anything is said."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
