"""One command under way at the hub: who sent it, what it sees, what it leaves in the feed.

How it is carried out is in handlers.py, who may send it in verdicts.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from clienteling.clock import Clock
from clienteling.domain import envelope as envelopes
from clienteling.domain.act import Attention
from clienteling.hub import documents
from clienteling.hub.devices import Device
from clienteling.hub.feed import Pointer
from clienteling.hub.sight import Sight
from clienteling.protocol import JSON

HUB = Device("hub", "", "")
STOREFRONT = Device("storefront", "", "")
CONSOLE = Device("console", "", "")
"""A person at the hub's own command line; the role is theirs, as at a till."""

OWN = frozenset({HUB.id, STOREFRONT.id, CONSOLE.id})


@dataclass
class Work:
    """What one command reads and writes, in the caller's transaction."""

    connection: Connection
    device: Device
    clock: Clock
    sight: Sight
    pointers: list[Pointer] = field(default_factory=list)

    def write(self, rows: list[documents.Row], command: str | None = None) -> None:
        """Writes documents, to be named in the feed as holding a command of this device."""
        device = self.device.id if command else None
        written = self.sight.write(rows)
        self.pointers += [pointer._replace(command=command, device=device) for pointer in written]

    def raise_once(self, *items: Attention) -> None:
        """Writes what a person must decide, unless it was raised before; with the till and store it came from."""
        new = [one for one in items if self.sight.stored("attention", one.id) is None]
        self.write([("attention", one.id, self.placed(one.body)) for one in new])

    def placed(self, body: dict[str, Any]) -> dict[str, Any]:
        """An item with the till and store it came from, where it does not say so itself."""
        return {
            **body,
            "store": body.get("store") or self.device.store or None,
            "till": body.get("till") or self.device.till or None,
        }


def item(reason: str, about: tuple[str, str], at: str, facts: dict[str, JSON]) -> dict[str, Any]:
    """The body of an item a person must decide that the hub itself raises."""
    return {
        "about": {"kind": about[0], "id": about[1]},
        "customer": None,
        "reason": reason,
        "at": at,
        "store": None,
        "till": None,
        "facts": facts,
        "state": "open",
        "decision": None,
    }


def document_of(envelope: JSON) -> tuple[str, str]:
    """The document a command names, as (kind, id); empty texts for one that names none."""
    named = envelope.get("document") if isinstance(envelope, dict) else None
    if not isinstance(named, dict):
        return "", ""
    return str(named.get("kind", "")), str(named.get("id", ""))


def id_of(envelope: JSON) -> str:
    """The id of a command as far as it can be sent back."""
    said = envelope.get("id") if isinstance(envelope, dict) else None
    return said if isinstance(said, str) and envelopes.is_name(said) else ""
