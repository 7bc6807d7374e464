"""What the hub's answers say once read: records, and pages of the snapshot that arrived whole.

Which call brings which answer is client.py's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from clienteling import protocol
from clienteling.domain.encoding import readied
from clienteling.errors import BadAnswer
from clienteling.store.cache import Row
from clienteling.sync.door import Answer

_Record = TypeVar("_Record")
_Read = TypeVar("_Read")


@dataclass(frozen=True)
class SnapshotPage:
    """A whole page of the snapshot: documents as they came, where the next one begins, and how many there are in all."""

    rows: list[Row]
    next: str | None
    cursor: str | None
    total: int | None = None


class _Line(msgspec.Struct):
    kind: str
    id: str
    version: int
    body: msgspec.Raw


readied(_Line)


def record(answer: Answer, kind: type[_Record]) -> _Record:
    """An answer as a record of the protocol. Raises BadAnswer."""
    return _decoded(lambda: msgspec.json.decode(answer.content, type=kind))


def _decoded(decode: Callable[[], _Read]) -> _Read:
    try:
        return decode()
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError, RecursionError):
        raise BadAnswer(status=200) from None


def snapshot_page(content: bytes) -> SnapshotPage:
    """A page checked against its last line: count and SHA-256 of all the bytes before it. Raises BadAnswer."""
    start = content.rstrip(b"\n").rfind(b"\n") + 1
    end = _decoded(lambda: msgspec.json.decode(content[start:], type=protocol.SnapshotEnd))
    if hashlib.sha256(content[:start]).hexdigest() != end.sha256:
        raise BadAnswer(status=200)
    lines = _decoded(lambda: msgspec.json.Decoder(_Line).decode_lines(content[:start]))
    if len(lines) != end.n or (end.next is None and end.cursor is None):
        raise BadAnswer(status=200)
    rows = [(one.kind, one.id, one.version, bytes(one.body).decode()) for one in lines]
    return SnapshotPage(rows, end.next, end.cursor, end.total)
