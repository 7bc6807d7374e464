"""The certificate a hub shows, and whether it is the one a person carried to this till.

Nothing is said to the hub here beyond the handshake; who is trusted on every later connection is door.py's.
"""

from __future__ import annotations

import hashlib
import hmac
import socket
from datetime import datetime
from typing import NamedTuple

from cryptography import x509

from clienteling.errors import BadAnswer, BadCertificate
from clienteling.sync import door


class Shown(NamedTuple):
    """SHA-256 of a certificate (hex), and when it ends (UTC)."""

    fingerprint: str
    ends: datetime


def shown(url: str, timeout: float = 15.0) -> Shown | None:
    """What the hub at an address shows; None where nothing travels (plain HTTP to this very computer).

    Trusts nobody and sends nothing. Raises Offline, BadAnswer, BadInput("hub_address").
    """
    parts = door.address(url.rstrip("/"))
    if parts.scheme != "https":
        return None
    try:
        with (
            socket.create_connection((parts.hostname, parts.port or 443), timeout) as plain,
            door.of_anybody().wrap_socket(plain, server_hostname=parts.hostname) as line,
        ):
            der = line.getpeercert(binary_form=True) or b""
    except OSError as problem:
        raise door.known(problem) from problem
    try:
        ends = x509.load_der_x509_certificate(der).not_valid_after_utc
    except ValueError:
        raise BadAnswer(reason="tls") from None
    return Shown(hashlib.sha256(der).hexdigest(), ends)


def named_by(url: str, beginning: str, timeout: float = 15.0) -> str | None:
    """The whole SHA-256 of a hub's certificate whose beginning (hex) a person was given; None as for `shown`.

    Raises BadCertificate for any other certificate, and what `shown` raises.
    """
    found = shown(url, timeout)
    if found is None:
        return None
    if not hmac.compare_digest(found.fingerprint[: len(beginning)], beginning):
        raise BadCertificate
    return found.fingerprint
