"""Gift cards seen from the hub: numbers nobody finds out by trying, and what an attempt is answered a second time."""

from __future__ import annotations

import json
from contextlib import nullcontext

import pytest

from clienteling.clock import HandClock
from clienteling.domain.gift_card import REDEEM
from clienteling.errors import Busy, Refused
from clienteling.services import doing, gift_cards
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.services.test_gift_cards import NUMBER, issued, left, till
from tests.services.test_money_path import clock, enrolled, shop

__all__ = ["clock", "enrolled", "shop", "till"]


def test_a_good_card_in_between_is_no_leave_to_go_on_guessing(shop: Hub, till: Till) -> None:
    issued(shop)
    with HubClient.of(till) as client:
        for number in ["GUESSED00000", NUMBER] * 4 + ["GUESSED00000"]:
            with nullcontext() if number == NUMBER else pytest.raises(Refused, match="gift_card_unknown"):
                assert gift_cards.balance(till, client, number).amount == 100_00
        with pytest.raises(Busy):
            gift_cards.balance(till, client, NUMBER)
        assert isinstance(shop.clock, HandClock)
        shop.clock.advance(301)
        for _ in range(20):  # who has only good cards is never held up
            assert gift_cards.balance(till, client, NUMBER).amount == 100_00


def test_an_attempt_that_took_from_one_card_is_no_answer_about_another(shop: Hub, till: Till) -> None:
    one, other = issued(shop), issued(shop, number="GIFT 0000 0000 01")
    asked = {"order": till.ids.new(), "amount": 500, "currency": "GEL"}
    attempt = ("payment", till.ids.new())
    answers = []
    for card in (one, one, other):
        made = doing.command(till, REDEEM, attempt, {**asked, "card": card.id})
        with HubClient.of(till) as client:
            [result] = client.commands([json.dumps(made).encode()])
        answers.append((result.code, result.facts.get("left")))
    assert answers == [("ok", 95_00), ("ok", 95_00), ("gift_card_closed", None)]
    assert left(shop) == 195_00
