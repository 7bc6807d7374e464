"""The hub's own certificate, for shops without a public one: made once, kept in the hub's folder, known by its SHA-256.

How it is served is serving.py's; how a till compares it is clienteling/sync/certificate.py's.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from clienteling.clock import Clock
from clienteling.errors import StorageError
from clienteling.ids import PIN_BYTES, Ids, shown_code, spelled

FILE = "certificate.pem"  # the certificate and its key in one file, so that they can never disagree
SERVED = "served-certificate"  # the fingerprint of our own certificate while tills meet it; absent otherwise
DAYS = 3652  # ten years
_BACKDATED = timedelta(days=1)  # a till's clock may be behind ours
_NOWHERE = ("192.0.2.1", 9)  # TEST-NET: routed like any other address, and nothing is sent there


class Certificate(NamedTuple):
    """What is known of a certificate: SHA-256 of its DER as hex, and when it ends (UTC)."""

    fingerprint: str
    ends: datetime


def own(home: Path, clock: Clock, ids: Ids, *hosts: str) -> Certificate:
    """The certificate of a hub's folder, made when there is none yet. Raises StorageError."""
    if not (home / FILE).exists():
        _make(home, clock, ids, hosts, replacing=False)
    return read(home / FILE)


def renew(home: Path, clock: Clock, ids: Ids, *hosts: str) -> Certificate:
    """Another certificate with another key in place of the one there; served from the next start. Raises StorageError."""
    _make(home, clock, ids, hosts, replacing=True)
    return read(home / FILE)


def read(path: Path) -> Certificate:
    """What a PEM file says, of its first certificate. Raises StorageError("certificate_unreadable")."""
    try:
        found = x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError):
        raise StorageError("certificate_unreadable", file=str(path)) from None
    der = found.public_bytes(serialization.Encoding.DER)
    return Certificate(hashlib.sha256(der).hexdigest(), found.not_valid_after_utc)


def now_served(home: Path, fingerprint: str | None) -> None:
    """Say what tills meet from now on: our own certificate, or None for another one. Codes carry its pin."""
    note = home / SERVED
    if fingerprint is None:
        note.unlink(missing_ok=True)
    else:
        note.write_text(fingerprint, "ascii")


def pin(home: Path) -> str:
    """The letters of an enrolment code that name the certificate served here; empty when it is not our own."""
    try:
        return letters((home / SERVED).read_text("ascii"))
    except (OSError, ValueError):
        return ""


def letters(fingerprint: str) -> str:
    """The first 80 bits of a fingerprint for people to carry: 16 letters of Crockford's base 32."""
    return spelled(bytes.fromhex(fingerprint)[:PIN_BYTES])


def told(found: Certificate) -> str:
    """One line about a certificate for IT: how tills know it, its fingerprint, its last day."""
    pin = shown_code(letters(found.fingerprint))
    return f"certificate {pin} (SHA-256 {found.fingerprint}), ends {found.ends:%Y-%m-%d}"


def _make(home: Path, clock: Clock, ids: Ids, hosts: tuple[str, ...], *, replacing: bool) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    made = _signed(key, clock, ids, list(dict.fromkeys([*_names(), *hosts])))
    pem = made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    fresh = home / f"{FILE}.{ids.token(6)}"
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        if replacing:
            fresh.replace(home / FILE)
        else:
            with contextlib.suppress(
                FileExistsError
            ):  # another process of this hub was quicker: its is the one
                (home / FILE).hardlink_to(fresh)
    except OSError as error:
        raise StorageError("cannot_open", file=str(home / FILE)) from error
    finally:
        fresh.unlink(missing_ok=True)


def _signed(key: ec.EllipticCurvePrivateKey, clock: Clock, ids: Ids, names: list[str]) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Clienteling hub")])
    begins = clock.now() - _BACKDATED
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(ids.random_bytes(16), "big") | 1)
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=False)
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _names() -> Iterator[str]:
    """What tills may call this computer. They compare the fingerprint; browsers and proxies read the names."""
    yield "localhost"
    host = socket.gethostname().lower()
    if host and host.isascii():
        yield host
    yield "127.0.0.1"
    yield "::1"
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.connect(_NOWHERE)
        yield str(line.getsockname()[0])
