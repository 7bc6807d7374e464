"""The live look-up of a gift card by its number (docs/sync.md); commands about it travel like any other."""

from __future__ import annotations

import msgspec

from clienteling.domain.gift_card import Answered, Asked, Found
from clienteling.sync import answers
from clienteling.sync.client import HubClient, of_person


def look_up(client: HubClient, number: str) -> Found | None:
    """The gift card with a number, and what is on it; None for no card. Raises as `HubClient.search`."""
    answer = of_person(client, "/v1/gift-cards/search", msgspec.json.encode(Asked(number)))
    return answers.record(answer, Answered).card
