"""The envelope of a command: made once, then read only; commands are stored, folded and resent as JSON objects."""

from __future__ import annotations

import re

import msgspec

from clienteling.clock import Clock
from clienteling.domain.encoding import JSON, readied
from clienteling.errors import BadInput
from clienteling.ids import Ids

SCHEMA = 1
_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z._:@-]{0,63}")


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


readied(Envelope)


def read(command: JSON) -> Envelope:
    """A view of a command. Raises BadInput("unreadable")."""
    try:
        return msgspec.convert(command, Envelope)
    except (msgspec.ValidationError, RecursionError):
        raise BadInput("unreadable") from None


def is_name(text: str) -> bool:
    """Whether a text can be the id or kind of a document or command: kept, sent again and shown as it is."""
    return _NAME.fullmatch(text) is not None


def new_command(
    ids: Ids,
    clock: Clock,
    name: str,
    document: tuple[str, str],
    body: dict[str, JSON],
    actor: dict[str, JSON],
    *,
    expected_version: int | None = None,
    claim: dict[str, JSON] | None = None,
) -> dict[str, JSON]:
    """Something a person did, with its id for life; `seq` is added by the journal. `actor` is `{associate, auth}`.

    Raises BadInput("unreadable") for a document no hub could keep, such as one without an id.
    """
    kind, identity = document
    if not (is_name(kind) and is_name(identity)):
        raise BadInput("unreadable", name=name)
    command: dict[str, JSON] = {
        "id": ids.new(),
        "name": name,
        "document": {"kind": kind, "id": identity},
        "actor": actor,
        "at": clock.now_text(),
        "schema": SCHEMA,
        "body": body,
    }
    if expected_version is not None:
        command["expected_version"] = expected_version
    if claim is not None:
        command["claim"] = {"id": claim["id"], "epoch": claim["epoch"]}
    return command
