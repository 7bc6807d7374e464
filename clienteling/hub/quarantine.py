"""Commands of a till out of service: what happened already is kept with its bytes until a manager accepts or dismisses it.

Accepting is `attention.decide` like any other; handlers.py then carries the kept command out, once.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from clienteling import protocol
from clienteling.domain import attention
from clienteling.domain import command as commands
from clienteling.domain.reading import members, number, text
from clienteling.errors import BadInput
from clienteling.hub import devices, erased
from clienteling.hub.devices import Device
from clienteling.hub.tables import commands as table
from clienteling.hub.work import Work, item
from clienteling.ids import derived
from clienteling.protocol import JSON, Envelope, Result

CODE = attention.QUARANTINED
_HAPPENED = commands.FACTS | {"sale.complete", "cart.complete"}


class Kept(NamedTuple):
    """A command that waits in quarantine, and the till it came from."""

    device: Device
    envelope: dict[str, Any]


def answer(work: Work, envelope: dict[str, Any], read: Envelope) -> Result:
    """What a till out of service is told: what happened already is kept for a manager, anything else refused."""
    if read.name not in _HAPPENED:
        return Result(id=read.id, status="rejected", code="device_revoked")
    bare = erased.taken_out(work.connection, envelope)
    body = item(CODE, (read.document.kind, read.document.id), read.at, _told(work, bare or envelope, read))
    if bare is None:
        customer = text(members(read.body, "order"), "customer") or text(read.body, "customer")
        body["customer"] = customer or (read.document.id if read.document.kind == "customer" else None)
    placed = {"store": work.device.store or None, "till": work.device.till or None}
    # Over whatever stands under this id: a till can bring items of its own, and these bytes are the only copy.
    work.write([("attention", item_id(read.id), {**body, **placed})])
    return Result(id=read.id, status="applied", code=CODE)


def item_id(command: str) -> str:
    """The id of the item about a command in quarantine."""
    return derived("attention", f"{command} {CODE}")


def kept(connection: Connection, identity: str, body: dict[str, Any]) -> Kept | None:
    """The command of an item, if it is one that was put in quarantine; None for anything made up, and for what was erased."""
    try:
        envelope = protocol.read_json(text(members(body, "facts"), "bytes") or "")
    except BadInput:
        return None
    command = text(envelope, "id") or ""
    if identity != item_id(command):
        return None
    # Items of this name are written by `answer` alone once the command is known, and what they say is never changed after.
    row = connection.execute(
        select(table.c.device, table.c.result).where(table.c.id == command)
    ).one_or_none()
    if row is None or text(protocol.read_json(row.result), "code") != CODE:
        return None
    device = devices.known(connection, row.device)
    return Kept(device, envelope) if device is not None else None


def without_customer(body: dict[str, Any], customer: str) -> str | None:
    """The bytes of an item without an erased customer: a sale still counts; None for what was about the person alone."""
    try:
        envelope = protocol.read_json(text(members(body, "facts"), "bytes") or "")
    except BadInput:
        return None
    if envelope["document"]["id"] == customer:
        return None
    return protocol.canonical(erased.without_person(envelope)).decode()


def _told(work: Work, envelope: dict[str, Any], read: Envelope) -> dict[str, JSON]:
    """What a manager decides by, and the command itself."""
    sold, by = members(read.body, "order"), read.actor.associate
    who = work.sight.get("associate", by or "")
    money = {
        "number": text(sold, "number"),
        "amount": number(members(sold, "totals"), "total") if sold else number(read.body, "amount"),
        "currency": text(sold or read.body, "currency"),
    }
    return {
        "command": read.id,
        "name": read.name,
        "device": work.device.id,
        "by": by,
        "by_name": text(who, "name"),
        **(money if money["currency"] else {}),
        "bytes": protocol.canonical(envelope).decode(),
    }
