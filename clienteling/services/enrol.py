"""A computer becomes a till of a hub: once, with a code from a manager.

The keys are made by the store before; the first copy of the shop's documents is sync's.
"""

from __future__ import annotations

import platform
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from clienteling.ids import read_code
from clienteling.store import keys
from clienteling.till import IDENTITY, Identity, Till

if TYPE_CHECKING:
    from clienteling.sync.client import HubClient


def enrol(till: Till, client: HubClient, code: str, name: str | None = None) -> Till:
    """Trade a one-time code (as typed, hyphens or not) for this till's identity, and keep it; gives the till it became.

    Raises Unauthorized("code_invalid" or "code_expired"), Offline, BadCertificate, BadAnswer, UnsupportedProtocol.
    """
    client.meta()
    answer = client.enrol(read_code(code), (name or "").strip() or computer_name())
    identity = Identity(
        device=answer.device,
        till_id=answer.till.id,
        till_number=answer.till.number,
        till_name=answer.till.name,
        store_id=answer.store,
        store_name="",
        hub_url=client.url,
        feed_id=answer.feed_id,
    )
    return settle_in(till, identity)


def settle_in(till: Till, identity: Identity) -> Till:
    """Make this folder the till the hub said it is. What another hub or another shop sent is left behind."""
    before = till.journal.noted(IDENTITY) or {}
    till.journal.note(IDENTITY, asdict(identity))
    if any(before.get(name) != getattr(identity, name) for name in ("feed_id", "store_id")):
        till.files.discard(till.journal, "enrolled")
    keys.write_note(till.settings.home, hub=identity.hub_url)
    return replace(till, identity=identity)


def computer_name() -> str:
    """What this computer is called, for a till nobody named."""
    return platform.node() or "till"
