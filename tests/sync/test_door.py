"""Whatever answers in the hub's place, the till says what is wrong and loses nothing."""

import contextlib
import datetime as dt
import gzip
import hashlib
import ipaddress
import socket
import ssl
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from clienteling.errors import (
    BadAnswer,
    BadCertificate,
    BadInput,
    Busy,
    ClientelingError,
    FeedReset,
    HubError,
    Offline,
    Unauthorized,
    UnsupportedProtocol,
)
from clienteling.ids import derived
from clienteling.sync import engine, status
from clienteling.sync.client import HubClient
from clienteling.sync.door import BODY_LIMIT, Door
from clienteling.sync.proof import Proof
from clienteling.till import Till
from tests.fixtures_till import note_of

TillWith = Callable[..., Till]


class Impostor:
    """Something on a port that answers every request with the same bytes."""

    def __init__(self, answer: bytes, tls: ssl.SSLContext | None = None) -> None:
        self.heard: list[bytes] = []
        self._answer = answer
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            plain.settimeout(3)
            with contextlib.suppress(OSError):
                self._answer_one(self._tls.wrap_socket(plain, server_side=True) if self._tls else plain)
            plain.close()

    def _answer_one(self, line: socket.socket) -> None:
        with line:
            if said := line.recv(65536):
                self.heard.append(said)
            line.sendall(self._answer)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def impostor() -> Iterator[Callable[..., Impostor]]:
    made: list[Impostor] = []

    def make(answer: bytes, tls: ssl.SSLContext | None = None) -> Impostor:
        made.append(Impostor(answer, tls))
        return made[-1]

    yield make
    for one in made:
        one.close()


def http(body: bytes, kind: str = "application/json", status: str = "200 OK", *more: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *more,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def problem(code: str, status: str, *more: str) -> bytes:
    body = f'{{"type":"about:blank","status":{status[:3]},"code":"{code}"}}'
    return http(body.encode(), "application/problem+json", status, *more)


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (http(b"<html>Welcome to the hotel</html>", "text/html"), BadAnswer, "bad_answer"),
        (http(b"", "text/html", "302 Found", "Location: http://127.0.0.1:1/login"), BadAnswer, "bad_answer"),
        (http(b"{not json"), BadAnswer, "bad_answer"),
        (http(b'{"hello": "world"}'), BadAnswer, "bad_answer"),
        (http(b"[" * 100_000), BadAnswer, "bad_answer"),
        (http(b"\xff\xfe\x00"), BadAnswer, "bad_answer"),
        (http(b"not packed", "application/json", "200 OK", "Content-Encoding: gzip"), BadAnswer, "bad_answer"),
        (http(gzip.compress(b" " * (40 << 20)), "application/json", "200 OK", "Content-Encoding: gzip"), BadAnswer, "bad_answer"),
        (http(b"oops", "text/html", "500 Internal Server Error"), BadAnswer, "bad_answer"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", BadAnswer, "bad_answer"),
        (http(b"{}", "application/json")[:-1], Offline, "offline"),
        (b"", Offline, "offline"),
        (http(b"later", "text/plain", "503 Service Unavailable", "Retry-After: 7"), Busy, "busy"),
        (problem("rate_limited", "429 Too Many Requests", "Retry-After: 7"), Busy, "rate_limited"),
        (problem("unauthorized", "401 Unauthorized"), Unauthorized, "unauthorized"),
        (problem("feed_reset", "410 Gone"), FeedReset, "feed_reset"),
        (problem("cursor_expired", "410 Gone"), FeedReset, "cursor_expired"),
        (problem("scope_changed", "409 Conflict"), FeedReset, "scope_changed"),
        (problem("device_revoked", "401 Unauthorized"), Unauthorized, "device_revoked"),
        (problem("unsupported_protocol", "426 Upgrade Required"), UnsupportedProtocol, "unsupported_protocol"),
        (problem("not_found", "404 Not Found"), HubError, "not_found"),
        (problem("internal", "500 Internal Server Error"), BadAnswer, "internal"),
        (http(b'{"code": 7', "application/problem+json", "400 Bad Request"), BadAnswer, "bad_answer"),
    ],
    ids=[
        "a captive portal's page", "a captive portal's redirect", "broken JSON", "other JSON", "deep JSON",
        "not text", "not packed though it says so", "too large when unpacked", "a crashed server",
        "another service", "cut off", "hung up", "closed for a moment", "too many questions", "not known", "restored",
        "away too long", "another scope", "out of service", "too old", "nothing there", "the hub's own fault", "a broken problem",
    ],
)  # fmt: skip
def test_what_is_not_a_hubs_answer_is_named(
    impostor: Callable[..., Impostor], answer: bytes, kind: type[ClientelingError], code: str
) -> None:
    with HubClient(impostor(answer).url, bytes(32), timeout=3) as client, pytest.raises(kind) as told:
        client.meta()
    assert type(told.value) is kind
    assert told.value.code == code
    if kind is Busy:
        assert told.value.facts["after"] == 7


def test_nobody_there_or_nobody_answering_is_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with HubClient(f"http://127.0.0.1:{port}", bytes(32), timeout=0.2) as client, pytest.raises(Offline):
            client.meta()
    for nowhere in (f"http://127.0.0.1:{port}", "https://192.0.2.1", "https://no-such-hub.invalid"):
        with HubClient(nowhere, bytes(32), timeout=2) as client, pytest.raises(Offline):
            client.meta()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hub",
        "http://shop.example",
        "ftp://127.0.0.1",
        "https://",
        "https://me:secret@hub.example",
        "http://127.0.0.1:x",
    ],
)
def test_an_address_that_would_travel_unprotected_is_refused(address: str) -> None:
    with pytest.raises(BadInput) as told:
        Door(address)
    assert told.value.code == "hub_address"


def certificate(tmp_path: Path) -> tuple[ssl.SSLContext, str]:
    """A server context with a certificate nobody vouches for, and the certificate's SHA-256."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=36500))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = signed.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path / "server.pem"
    path.write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context, hashlib.sha256(signed.public_bytes(serialization.Encoding.DER)).hexdigest()


META = http(
    b'{"hub":"Test","feed_id":"f","protocol":{"min":1,"max":1},"schema":1,"server_time":"2026-11-22T12:54:03.120Z",'
    b'"policy_version":1,"limits":{"batch":50,"page":1000,"body_bytes":1000000}}'
)


def test_a_certificate_nobody_vouches_for_is_refused_before_a_word_is_said(
    impostor: Callable[..., Impostor], tmp_path: Path
) -> None:
    context, _ = certificate(tmp_path)
    server = impostor(META, context)
    with HubClient(server.url, bytes(32), timeout=3) as client, pytest.raises(BadCertificate):
        client.meta()
    assert server.heard == []


def test_a_pinned_certificate_is_trusted_and_only_that_one(
    impostor: Callable[..., Impostor], tmp_path: Path
) -> None:
    context, pin = certificate(tmp_path)
    server = impostor(META, context)
    with HubClient(server.url, bytes(32), pin=pin, timeout=3) as client:
        assert client.meta().hub == "Test"
    assert len(server.heard) == 1
    other = hashlib.sha256(b"another certificate").hexdigest()
    with HubClient(server.url, bytes(32), pin=other, timeout=3) as client, pytest.raises(BadCertificate):
        client.meta()
    assert len(server.heard) == 1


def test_plain_talk_on_a_protected_port_is_no_hub(impostor: Callable[..., Impostor]) -> None:
    server = impostor(META)
    address = f"https://127.0.0.1:{server.port}"
    with HubClient(address, bytes(32), timeout=3) as client, pytest.raises(BadAnswer):
        client.meta()


def cut(body: bytes, of: int) -> bytes:
    """A packed answer that ends early, by a server that sends no length."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
    return head + gzip.compress(body)[:-of]


@pytest.mark.parametrize("missing", [1, 8, 9, 40, 100])
def test_a_packed_page_that_was_cut_off_is_never_taken_for_whole(
    impostor: Callable[..., Impostor], monkeypatch: pytest.MonkeyPatch, missing: int
) -> None:
    lines = b"".join(
        b'{"kind":"customer","id":"%s","version":1,"body":{}}\n'
        % hashlib.sha256(b"%d" % n).hexdigest().encode()
        for n in range(40)
    )
    digest = hashlib.sha256(lines).hexdigest().encode()
    end = b'{"end":true,"next":null,"n":40,"sha256":"%s","cursor":"c"}\n' % digest
    monkeypatch.setattr(Proof, "token", lambda self: "token")
    server = impostor(cut(lines + end, missing))
    with HubClient(server.url, bytes(32), timeout=3) as client:
        try:
            whole = len(client.snapshot().rows)
        except (BadAnswer, Offline):
            whole = None
    # Without the trailer of gzip all of the page may be there: then its own last line says so.
    assert whole in ((40, None) if missing < 40 else (None,))


@pytest.mark.parametrize("kind", ["application/json", "application/problem+json"])
def test_an_answer_that_unpacks_without_end_is_dropped_within_limits(
    impostor: Callable[..., Impostor], monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    bomb = gzip.compress(b" " * (300 << 20), 9)
    assert len(bomb) < 1 << 20
    status_line = "200 OK" if kind == "application/json" else "400 Bad Request"
    server = impostor(http(bomb, kind, status_line, "Content-Encoding: gzip"))
    tracemalloc.start()
    try:
        with HubClient(server.url, bytes(32), timeout=10) as client, pytest.raises(BadAnswer):
            client.meta()
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < BODY_LIMIT + (16 << 20)


@pytest.mark.parametrize("harm", ["torn", "forged", "unfinished"])
def test_a_page_of_the_copy_that_is_not_whole_is_not_taken(
    impostor: Callable[..., Impostor], monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    line = b'{"kind":"customer","id":"a","version":1,"body":{}}\n'
    digest = hashlib.sha256(line).hexdigest()
    end = b'{"end":true,"next":null,"n":1,"sha256":"%s","cursor":"c"}\n' % digest.encode()
    body = {"torn": line[:20] + b"\n" + end, "forged": line.replace(b"1", b"2") + end, "unfinished": line}[
        harm
    ]
    monkeypatch.setattr(Proof, "token", lambda self: "token")
    whole, broken = (
        impostor(http(line + end, "application/x-ndjson")),
        impostor(http(body, "application/x-ndjson")),
    )
    with HubClient(whole.url, bytes(32), timeout=3) as client:
        assert client.snapshot().rows == [("customer", "a", 1, "{}")]
    with HubClient(broken.url, bytes(32), timeout=3) as client, pytest.raises(BadAnswer):
        client.snapshot()


def test_a_round_with_rubbish_keeps_what_was_done_and_tells_why(
    till_with: TillWith, impostor: Callable[..., Impostor], monkeypatch: pytest.MonkeyPatch
) -> None:
    till = till_with()
    note = note_of(till, derived("customer", "tamar"), "one")
    till.do(note)
    monkeypatch.setattr(Proof, "token", lambda self: "token")
    rubbish = impostor(http(b'{"results":[],"server_time":""}'))
    with HubClient(rubbish.url, bytes(32), timeout=3) as client, pytest.raises(BadAnswer):
        engine.sync_once(till, client)
    state = status.state(till)
    assert (state.kind, state.waiting, state.reason) == ("cannot", 1, "bad_answer")
    with HubClient("http://127.0.0.1:9", bytes(32), timeout=3) as client, pytest.raises(Offline):
        engine.sync_once(till, client)
    assert (status.state(till).kind, status.state(till).waiting) == ("offline", 1)
    assert (till.read("note", note["document"]["id"]) or {})["text"] == "one"
