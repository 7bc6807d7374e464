"""The envelope of a command, for reading only: commands are stored, folded and resent as the JSON objects they are."""

from __future__ import annotations

import msgspec

from clienteling.domain.encoding import JSON
from clienteling.errors import BadInput

SCHEMA = 1


class DocumentName(msgspec.Struct, frozen=True, kw_only=True):
    """Which document a command is about."""

    kind: str
    id: str


class ClaimName(msgspec.Struct, frozen=True, kw_only=True):
    """The grant of a cart that a command works under."""

    id: str
    epoch: int


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who did it, and how that is known."""

    associate: str | None = None
    auth: str = "online"


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """What every command says besides its own body."""

    id: str
    name: str
    document: DocumentName
    actor: Actor
    at: str
    body: dict[str, JSON]
    seq: int = 0
    schema: int = SCHEMA
    expected_version: int | None = None
    claim: ClaimName | None = None


def read(command: JSON) -> Envelope:
    """A view of a command. Raises BadInput("unreadable")."""
    try:
        return msgspec.convert(command, Envelope)
    except (msgspec.ValidationError, RecursionError):
        raise BadInput("unreadable") from None
