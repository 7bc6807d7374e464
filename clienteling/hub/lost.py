"""Commands whose answers were lost and that nobody waits for any more: closed, so that one still on its way does nothing."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, exc, insert, select

from clienteling.clock import Clock
from clienteling.domain import envelope
from clienteling.hub import handlers
from clienteling.hub.tables import commands as table
from clienteling.protocol import Result

_NO_COMMAND = ""  # the digest of what never came: whatever comes under its id is another command


def close(connection: Connection, device: str, ids: Sequence[str], clock: Clock) -> list[Result | None]:
    """The stored results of a device's own commands. Those it never sent here are none, and will never be carried out."""
    found = handlers.lookup(connection, device, ids)
    for place, (identity, result) in enumerate(zip(ids, found, strict=True)):
        if (
            result is None
            and envelope.is_name(identity)
            and not _is_closed(connection, device, identity, clock)
        ):
            # It came in this very moment, through another process.
            found[place] = handlers.lookup(connection, device, [identity])[0]
    return found


def _is_closed(connection: Connection, device: str, identity: str, clock: Clock) -> bool:
    if connection.scalar(select(table.c.id).where(table.c.id == identity)) is not None:
        return True  # another till's: not a word about it
    result = msgspec.json.encode(Result(id=identity, status="rejected", code="not_sent")).decode()
    row = {"id": identity, "device": device, "digest": _NO_COMMAND, "at": clock.now_text(), "result": result}
    try:
        with connection.begin_nested():
            connection.execute(insert(table).values(row))
    except exc.IntegrityError:
        return False
    return True
