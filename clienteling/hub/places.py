"""Where a command was done, as the hub knows it: the till it came from, and the store that till stands in or stood in.

Who did it is the till's word, which checks badges and PINs also without the hub; where, nobody needs to be told.
"""

from __future__ import annotations

from typing import Any

from clienteling.domain import command as commands
from clienteling.domain.reading import text, texts
from clienteling.hub.sight import Sight
from clienteling.hub.work import OWN, Work
from clienteling.protocol import Envelope

_HERE_AND_NOW = commands.LIVE | {"sale.resume"}
"""Carried out while the till waits: where it stood before does not count."""
PLACES = ("till", "store")
ORDERS = ("order",)
"""Members of a body that are a document of their own, with places in it. `sold` must be as the order stands."""


def as_known(work: Work, envelope: dict[str, Any], read: Envelope) -> dict[str, Any]:
    """A readable command with its own till and store in it, and the name of who did it as the hub knows it.

    A till that was moved may still tell what it did where it stood before. The hub's own commands stay as they are.
    """
    if work.device.id in OWN:
        return envelope
    body = _placed(work, read.name, read.body)
    for member in ORDERS:
        if isinstance(body.get(member), dict):
            body = {**body, member: _placed(work, read.name, body[member])}
    if text(body, "by_name"):
        name = text(work.sight.get("associate", read.actor.associate or ""), "name")
        body = {**body, "by_name": name or body["by_name"]}
    return envelope if body == read.body else {**envelope, "body": body}


def _placed(work: Work, name: str, said: dict[str, Any]) -> dict[str, Any]:
    device, right = work.device, dict(said)
    if said.get("till") is not None:
        right["till"] = device.till
    store = said.get("store")
    if store is not None and store != device.store and not _stood_there(work.sight, device.till, name, store):
        right["store"] = device.store
    return right


def _stood_there(sight: Sight, till: str, name: str, store: Any) -> bool:
    before = texts(sight.get("till", till), "before")
    return name not in _HERE_AND_NOW and store in before
