"""The one door to the network: an HTTP exchange with the hub, its trust, its limits, and its failures as known errors.

Which calls there are is client.py's; when to try again is schedule.py's.
"""

from __future__ import annotations

import gzip
import http.client
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec
import requests
import truststore
import urllib3
from requests.adapters import BaseAdapter, HTTPAdapter

from clienteling.errors import (
    BadAnswer,
    BadCertificate,
    BadInput,
    Busy,
    FeedReset,
    HubError,
    Offline,
    Unauthorized,
    UnsupportedProtocol,
)

LOOPBACK = ("127.0.0.1", "localhost", "::1")
BODY_LIMIT = 32 << 20  # bytes, unpacked; a snapshot page of 1,000 documents is about 1 MB
_PACK_FROM = 1024  # smaller bodies are not worth packing
_CHUNK = 1 << 16
_ERRORS: dict[str, type[HubError]] = {
    **dict.fromkeys(
        ("unauthorized", "session_ended", "forbidden", "code_invalid", "code_expired", "device_revoked"),
        Unauthorized,
    ),
    **dict.fromkeys(("feed_reset", "cursor_expired", "scope_changed"), FeedReset),
    **dict.fromkeys(("rate_limited", "busy"), Busy),
    "unsupported_protocol": UnsupportedProtocol,
    "internal": BadAnswer,
}


@dataclass(frozen=True)
class Answer:
    """What came back with a 2xx: headers and the unpacked body."""

    headers: Mapping[str, str]
    content: bytes


class _Trust(HTTPAdapter):
    """Trusts what this computer trusts, or exactly one certificate when its SHA-256 is given."""

    def __init__(self, pin: str | None) -> None:
        self._trusted: dict[str, Any] = {"ssl_context": truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}
        if pin:  # compared by urllib3 when the line stands, before a word is said
            self._trusted = {"ssl_context": of_anybody(), "assert_fingerprint": pin, "assert_hostname": False}
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **{**options, **self._trusted})

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """The same trust on a line that a proxy of the environment carries."""
        return super().proxy_manager_for(proxy, **options, **self._trusted)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing: requests would add its own list of authorities to the system's."""

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """The pool of this host, without the options that would override our context."""
        host, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {}


def of_anybody() -> ssl.SSLContext:
    """TLS with whoever answers: for who compares the certificate's fingerprint before saying anything."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Door:
    """A session with one hub, for one thread."""

    def __init__(
        self, url: str, *, pin: str | None = None, timeout: float = 15.0, adapter: BaseAdapter | None = None
    ) -> None:
        """`adapter` carries the requests instead of a network: a simulation's.

        Raises BadInput("hub_address") for anything but https, or plain http to this very computer.
        """
        self.url = url.rstrip("/")
        self._timeout = timeout
        self._left: Callable[[], float] | None = None
        parts = address(self.url)
        self._session = requests.Session()
        self._session.auth = _as_it_is  # or requests would put a password of ~/.netrc over our token
        # A proxy of the environment is right for a hub far away, never for one on this computer.
        self._session.trust_env = parts.hostname not in LOOPBACK
        self._session.mount("https://", adapter or _Trust(pin))
        if adapter is not None:
            self._session.mount("http://", adapter)

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "application/json",
        wait: float = 0.0,
        limit: int = BODY_LIMIT,
    ) -> Answer:
        """One exchange. `wait` is how long (seconds) the hub may hold the answer back beside the usual time-out.

        Raises Offline, Busy, BadCertificate, BadAnswer, Unauthorized, FeedReset, UnsupportedProtocol or HubError.
        """
        patience = self._patience()
        sent = {"Accept": accept, "Accept-Encoding": "gzip", **(headers or {})}
        if body is not None:
            sent["Content-Type"] = "application/json"
            if len(body) >= _PACK_FROM:
                sent["Content-Encoding"] = "gzip"
                body = gzip.compress(body, 3, mtime=0)
        try:
            with self._session.request(
                method,
                self.url + path,
                data=body,
                params=query,
                headers=sent,
                timeout=(patience, patience + wait),
                allow_redirects=False,
                stream=True,
            ) as response:
                return _checked(response, accept, limit, self._patience)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as problem:
            raise known(problem) from problem

    @contextmanager
    def hurried(self, left: Callable[[], float]) -> Iterator[None]:
        """`left` says how many seconds there are for everything asked in here: somebody stands and waits for it."""
        self._left = left
        try:
            yield
        finally:
            self._left = None

    def _patience(self) -> float:
        """How long to wait for the next word (seconds). Raises Offline when there is no time left."""
        left = self._timeout if self._left is None else min(self._timeout, self._left())
        if left <= 0:
            raise Offline(reason="too_slow")
        return left


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def address(url: str) -> Any:
    """The parts of a hub's address. Raises BadInput("hub_address") for one that would travel unprotected."""
    try:
        parts = urlsplit(url)
        plain_at_home = parts.scheme == "http" and parts.hostname in LOOPBACK
        valid = bool(parts.hostname) and parts.port != 0 and not parts.username
    except ValueError:
        raise BadInput("hub_address") from None
    if not valid or not (parts.scheme == "https" or plain_at_home):
        raise BadInput("hub_address")
    return parts


def _checked(response: requests.Response, accept: str, limit: int, patience: Callable[[], float]) -> Answer:
    content = _read(response, limit, patience)
    kind = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if kind == "application/problem+json":
        raise _problem(response, content)
    if response.status_code in {429, 503}:
        raise Busy(after=_seconds(response))
    # A captive portal answers 200 with a page of its own, or sends us elsewhere.
    if not 200 <= response.status_code < 300 or not _wanted(kind, accept):
        raise BadAnswer(status=response.status_code)
    return Answer(response.headers, content)


def _wanted(kind: str, accept: str) -> bool:
    return any(
        kind == one or (one.endswith("/*") and kind.startswith(one[:-1])) for one in accept.split(", ")
    )


def _read(response: requests.Response, limit: int, patience: Callable[[], float]) -> bytes:
    chunks, size = [], 0
    for chunk in response.iter_content(_CHUNK):
        patience()  # a word now and then is no answer
        size += len(chunk)
        if size > limit:
            raise BadAnswer("bad_answer", status=response.status_code, reason="too_large")
        chunks.append(chunk)
    return b"".join(chunks)


def _problem(response: requests.Response, content: bytes) -> HubError:
    try:
        told = msgspec.json.decode(content)
        code = told["code"]
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError):
        return BadAnswer(status=response.status_code)
    kind = _ERRORS.get(code, HubError)
    facts: dict[str, Any] = {"status": response.status_code}
    if kind is Busy:
        facts["after"] = _seconds(response)
    if kind is UnsupportedProtocol:
        facts.update({name: told.get(name) for name in ("min", "max")})
    return kind(str(code), **facts)


def _seconds(response: requests.Response) -> int | None:
    written = response.headers.get("Retry-After", "")
    return int(written) if written.isascii() and written.isdigit() else None


def known(problem: Exception) -> HubError | BadInput:
    """What an error of the libraries means to us."""
    if isinstance(problem, requests.exceptions.SSLError | ssl.SSLError | urllib3.exceptions.SSLError):
        said = str(problem).lower()
        mistrusted = any(word in said for word in ("certificate", "fingerprint", "hostname", "trust"))
        return BadCertificate() if mistrusted else BadAnswer(reason="tls")
    if isinstance(problem, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema):
        return BadInput("hub_address")
    if isinstance(problem, requests.exceptions.ChunkedEncodingError):
        return Offline()  # the line broke in the middle
    if isinstance(problem, requests.exceptions.ContentDecodingError | requests.exceptions.InvalidHeader):
        return BadAnswer()
    if any(
        isinstance(one, http.client.HTTPException) and not isinstance(one, http.client.RemoteDisconnected)
        for one in _reasons(problem)
    ):
        return BadAnswer(reason="not_http")
    return Offline(reason=type(problem).__name__)


def _reasons(problem: BaseException) -> Iterator[BaseException]:
    """What lies under an exception: requests wraps urllib3's, which wraps http.client's."""
    yield problem
    for one in problem.args:
        if isinstance(one, BaseException):
            yield from _reasons(one)
