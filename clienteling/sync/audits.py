"""What a manager asks the hub to look through: the acts kept of a store (docs/sync.md)."""

from __future__ import annotations

import msgspec

from clienteling.domain.audit import Asked, Listed
from clienteling.sync import answers
from clienteling.sync.client import HubClient, of_person


def page(client: HubClient, asked: Asked) -> Listed:
    """A page of what was done at the tills of a store. Raises as HubClient.search, and Unauthorized("forbidden")."""
    return answers.record(of_person(client, "/v1/audit", msgspec.json.encode(asked)), Listed)
