"""The known errors: a short tree, each with a stable code and the facts of the case; anything else raised is a bug.

No sentences for people live here: `ui/problems.py` and the command lines turn a code into words.
The codes stand in docs/errors.md.
"""

from __future__ import annotations

from typing import Any, ClassVar


class ClientelingError(Exception):
    """A situation the program knows. `code` is stable and may be shown; `facts` holds no personal data."""

    default: ClassVar[str] = "failed"
    retryable: ClassVar[bool] = False

    def __init__(self, code: str | None = None, /, **facts: Any) -> None:
        self.code = code or self.default
        self.facts: dict[str, Any] = facts
        super().__init__(self.code)

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({named})" if named else self.code


class BadInput(ClientelingError):
    """Something typed, scanned, imported or configured cannot be read."""

    default = "bad_input"


class Refused(ClientelingError):
    """The rules of the shop, or the hub, say no."""

    default = "refused"


class HubError(ClientelingError):
    """The hub cannot be used at the moment, or does not want this till."""

    default = "hub"


class Offline(HubError):
    """No answer from the hub: no network, no server, or too slow."""

    default = "offline"
    retryable = True


class Busy(HubError):
    """The hub asks to come back later; `after` in the facts is in seconds."""

    default = "busy"
    retryable = True


class BadCertificate(HubError):
    """The hub's certificate is not the one this till trusts: nothing was sent."""

    default = "bad_certificate"


class BadAnswer(HubError):
    """What answered does not speak as a hub does."""

    default = "bad_answer"
    retryable = True


class UnsupportedProtocol(HubError):
    """Till and hub have no version of the protocol in common."""

    default = "unsupported_protocol"


class Unauthorized(HubError):
    """The hub does not accept who is asking, or not for this."""

    default = "unauthorized"


class FeedReset(HubError):
    """The cursor of this till is of no use any more: the cache is built again, the journal stays."""

    default = "feed_reset"
    retryable = True


class ScopeError(ClientelingError):
    """The record exists, or may exist, but is not on this till."""

    default = "not_here"


class NotEnrolled(ClientelingError):
    """This computer is not a till of any hub yet."""

    default = "not_enrolled"


class NotSignedIn(ClientelingError):
    """Nobody is signed in at this till."""

    default = "not_signed_in"


class AlreadyRunning(ClientelingError):
    """Another process already uses this till's folder."""

    default = "already_running"


class StorageError(ClientelingError):
    """The files of this till or hub cannot be used as they are."""

    default = "storage"


class NoKeyring(StorageError):
    """There is no usable keyring for the key of the encrypted files, and no key file was named."""

    default = "no_keyring"


class WrongKey(StorageError):
    """The encrypted files do not open with the key that was found."""

    default = "wrong_key"


class Locked(StorageError):
    """Another process holds the database for longer than one waits."""

    default = "database_locked"
    retryable = True


class DiskFull(StorageError):
    """No room left; what was committed before is safe."""

    default = "disk_full"
    retryable = True


class Damaged(StorageError):
    """A file is damaged or is not what it should be."""

    default = "damaged"


class NewerSchema(StorageError):
    """The file was written by a newer version of the program and is left alone."""

    default = "newer_schema"


class DeviceError(ClientelingError):
    """A printer, drawer or terminal cannot do what was asked."""

    default = "device"
    retryable = True
