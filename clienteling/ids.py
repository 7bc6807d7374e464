"""The only source of identity and randomness: ids in order of time, derived from a natural key, codes, random bytes.

Hashes and signatures are not here: they belong to protocol and store.
"""

from __future__ import annotations

import base64
import random
import secrets
import threading
import uuid
from collections.abc import Callable
from datetime import datetime

from clienteling.clock import Clock, HandClock
from clienteling.errors import BadInput

# A namespace of our own (RFC 9562, section 6.6), fixed for ever: changing it would give every imported record a new id.
NAMESPACE = uuid.UUID("6e0a3d1c-6c1e-5f0b-9c51-3f1d7a2b8e44")

# Crockford's base 32: no I, L, O or U, so that a code survives being read out loud.
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LETTERS = 12  # of an enrolment code
PIN_BYTES = 10  # of a certificate's SHA-256 that may follow it: 16 letters, 80 bits
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})
_SEED_START = "2026-01-01T00:00:00.000Z"


class Ids:
    """Makes ids and random numbers from a clock and a source of random bytes. Safe to share between threads."""

    def __init__(self, clock: Clock, random_bytes: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._lock = threading.Lock()
        self._last = (-1, 0)  # milliseconds, counter

    def new(self) -> str:
        """A UUIDv7 (RFC 9562) greater than every one made before by this object, even if the clock goes back."""
        milliseconds = _milliseconds(self._clock.now())
        with self._lock:
            counter, tail = self._random()
            last, count = self._last
            if milliseconds <= last:
                # RFC 9562, section 6.2, method 1: rand_a counts within one millisecond and borrows the next when full.
                milliseconds, counter = (last, count + 1) if count < 0xFFF else (last + 1, counter)
            self._last = (milliseconds, counter)
        return _uuid7(milliseconds, counter, tail)

    def at(self, instant: datetime) -> str:
        """A UUIDv7 that carries a past instant (UTC), for seeded history; no order within a millisecond."""
        with self._lock:
            counter, tail = self._random()
        return _uuid7(_milliseconds(instant), counter, tail)

    def code(self, bits: int) -> str:
        """A code for people to type, at least `bits` bits of chance, in Crockford's base 32 without hyphens."""
        letters = -(-bits // 5)
        number = int.from_bytes(self.random_bytes(-(-letters * 5 // 8)), "big")
        return "".join(CODE_ALPHABET[number >> 5 * place & 31] for place in range(letters))

    def random_bytes(self, count: int) -> bytes:
        """`count` random bytes."""
        with self._lock:
            return self._random_bytes(count)

    def token(self, count: int) -> str:
        """`count` random bytes as URL-safe text, for secrets that a program carries."""
        return base64.urlsafe_b64encode(self.random_bytes(count)).rstrip(b"=").decode("ascii")

    def fraction(self) -> float:
        """A number from 0 up to but not including 1, for jitter."""
        return (int.from_bytes(self.random_bytes(8), "big") >> 11) / (1 << 53)

    def _random(self) -> tuple[int, int]:
        number = int.from_bytes(self._random_bytes(10), "big")
        # The counter starts in its lower half, so that it can grow within the millisecond.
        return number >> 62 & 0x7FF, number & (1 << 62) - 1


class SystemIds(Ids):
    """Ids from the operating system's random source."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock, secrets.token_bytes)


class SeededIds(Ids):
    """The same ids for the same seed and calls: demo data, tests, simulation. Never for secrets."""

    def __init__(self, seed: int, clock: Clock | None = None) -> None:
        super().__init__(clock or HandClock(_SEED_START), random.Random(seed).randbytes)


def derived(kind: str, key: str) -> str:
    """The id of a record known by a natural key (a UUIDv5): the same on every import and computer."""
    return str(uuid.uuid5(NAMESPACE, f"{kind}\n{key}"))


def read_code(typed: str) -> str:
    """A typed code as `Ids.code` made it: upper case, no hyphens or spaces, I and L read as 1, O as 0."""
    return "".join(letter for letter in typed.upper().translate(_MISREAD) if letter in CODE_ALPHABET)


def spelled(secret: bytes) -> str:
    """Bytes as letters of Crockford's base 32, five bits each; a length that is a multiple of five has no rest."""
    number = int.from_bytes(secret, "big")
    return "".join(CODE_ALPHABET[number >> 5 * place & 31] for place in reversed(range(len(secret) * 8 // 5)))


def read_enrolment(typed: str) -> tuple[str, str]:
    """A typed enrolment code: what the hub is asked with, and the beginning of its certificate's SHA-256 (hex) or "".

    Raises BadInput("bad_code") when something is missing from the part that names the certificate.
    """
    letters = read_code(typed)
    code, pin = letters[:CODE_LETTERS], letters[CODE_LETTERS:]
    return code, read_pin(pin) if pin else ""


def read_pin(typed: str) -> str:
    """The beginning of a certificate's SHA-256 (hex), as typed from 16 letters. Raises BadInput("bad_code")."""
    letters = read_code(typed)
    if len(letters) * 5 != PIN_BYTES * 8:
        raise BadInput("bad_code")
    number = 0
    for letter in letters:
        number = number << 5 | CODE_ALPHABET.index(letter)
    return number.to_bytes(PIN_BYTES, "big").hex()


def shown_code(code: str, group: int = 4) -> str:
    """A code with hyphens between groups, for screens and paper: `XXXX-XXXX-XXXX`."""
    return "-".join(code[start : start + group] for start in range(0, len(code), group))


def instant(identity: str) -> int | None:
    """The milliseconds since 1970 (UTC) that a UUIDv7 carries; None for any other text."""
    try:
        value = uuid.UUID(identity)
    except ValueError:
        return None
    return value.int >> 80 if value.version == 7 else None


def _milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _uuid7(milliseconds: int, counter: int, tail: int) -> str:
    return str(uuid.UUID(int=(milliseconds & (1 << 48) - 1) << 80 | 7 << 76 | counter << 64 | 2 << 62 | tail))
