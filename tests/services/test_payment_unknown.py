"""Payments nobody will hear the end of by themselves: a manager ends them, and says how they know."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.domain.attempt import Attempt
from clienteling.domain.gift_card import RETURN
from clienteling.errors import BadInput, Refused
from clienteling.hub import lost
from clienteling.services import attention, paying, settling, tenders
from clienteling.services.sale import Receipt
from clienteling.store import attempts
from clienteling.till import Till
from tests.fixtures_hub import Hub, associate_id
from tests.fixtures_till import SESSION, synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.test_gift_cards import issued, left, settled
from tests.services.test_money_path import PAID, Enrolled, clock, enrolled, of_kind, scarf, shop
from tests.services.test_paying import SCARF_COSTS, state

__all__ = ["clock", "enrolled", "shop"]


@pytest.fixture
def till(enrolled: Enrolled) -> Till:
    return enrolled()


def manager(till: Till) -> Till:
    who = replace(till.session or SESSION, associate_id=associate_id("mariam"), name="Mariam", role="manager")
    return app.with_session(till, who)


def lost_at_a_dead_terminal(till: Till) -> Attempt:
    return paying.send(till, ScriptedTerminal("lost"), paying.begin(till, scarf(till)))


def later(till: Till, seconds: int = 901) -> None:
    assert isinstance(till.clock, HandClock)
    till.clock.advance(seconds)


def decisions(shop: Hub, till: Till) -> list[tuple[str, str, str]]:
    listed = [one for one in of_kind(shop, till, "attention") if one["reason"] == "payment_unknown"]
    return [(one["state"], one["decision"]["choice"], one["decision"]["by_name"]) for one in listed]


def the_question(till: Till) -> attention.Item:
    (item,) = attention.items(till)
    assert (item.reason, item.subject, item.weight) == ("payment_unknown", "payment_unknown", "money")
    return item


def test_a_card_nobody_charged_is_closed_by_a_manager_and_the_sale_goes_on(shop: Hub, till: Till) -> None:
    one = lost_at_a_dead_terminal(till)
    settling.settle(till, None)
    assert attention.items(till) == ()  # it may still be heard of
    later(till)
    item = the_question(till)
    assert item.by_manager
    with pytest.raises(Refused, match="not_allowed"):
        attention.decide(till, item.key, "put_aside", note="Not on the bank's list")
    boss = manager(till)
    with pytest.raises(BadInput, match="empty"):
        attention.decide(boss, item.key, "put_aside")
    with pytest.raises(Refused, match="looks_like_card_number"):
        attention.decide(boss, item.key, "put_aside", note="4111 1111 1111 1111 was not charged")
    assert state(till, one) == "unknown"
    attention.decide(boss, item.key, "put_aside", note="Not on the bank's list")
    assert (state(till, one), attention.items(boss)) == ("closed", ())
    synced(till)
    assert decisions(shop, till) == [("decided", "put_aside", "Mariam")]
    assert isinstance(tenders.take_cash(till, scarf(till), PAID), Receipt)


def test_a_card_the_bank_has_charged_completes_its_sale(shop: Hub, till: Till) -> None:
    one = lost_at_a_dead_terminal(till)
    later(till)
    attention.decide(manager(till), the_question(till).key, "accept", note="On the bank's list, 14:02")
    assert state(till, one) == "approved"
    settled(till)
    settled(till)
    assert state(till, one) == "captured"
    (order,) = of_kind(shop, till, "order")
    assert (order["payments"][0]["amount"], order["associate"]) == (SCARF_COSTS, associate_id("nino"))
    assert decisions(shop, till) == [("decided", "accept", "Mariam")]


def test_nobody_ends_a_payment_while_a_card_is_in_the_terminal(till: Till) -> None:
    one = lost_at_a_dead_terminal(till)
    later(till)
    key, begun, over = the_question(till).key, threading.Event(), threading.Event()

    def a_card_is_in_it() -> None:
        with paying.AT_THE_TERMINAL:
            begun.set()
            over.wait(30)

    paid = threading.Thread(target=a_card_is_in_it)
    paid.start()
    begun.wait(30)
    with pytest.raises(Refused, match="payment_open"):
        attention.decide(manager(till), key, "put_aside", note="Not on the bank's list")
    over.set()
    paid.join()
    assert state(till, one) == "unknown"


def refused_by_the_hub(shop: Hub, till: Till) -> Attempt:
    """A gift card attempt that never left this till, whose closing the hub will not hear of under its id."""
    card = issued(shop)
    intent = paying.begin(till, scarf(till), 100_00, "gift_card", card=card.id, last4=card.last4)
    attempts.step(till.journal.conn, intent, "send", till.clock.now_text(), redeem=till.ids.new())
    settling.recover(till, None)
    (told,) = [each for each in till.journal.about("payment", intent.id) if each["name"] == RETURN]
    with shop.engine.begin() as connection:
        lost.close(connection, till.enrolled().device, [told["id"]], shop.clock)
    settled(till)
    assert state(till, intent) == "closing"
    return intent


def test_a_gift_card_whose_closing_was_refused_is_told_of_again(shop: Hub, till: Till) -> None:
    one = refused_by_the_hub(shop, till)
    item = the_question(till)
    assert [(each.code, each.recommended) for each in item.choices] == [
        ("keep_mine", True),
        ("put_aside", False),
    ]
    attention.decide(manager(till), item.key, "keep_mine")
    assert attention.items(till) == ()
    settled(till)
    assert (state(till, one), left(shop), till.journal.refused()) == ("closed", 100_00, [])


def test_a_gift_card_whose_closing_was_refused_is_ended_by_a_manager(shop: Hub, till: Till) -> None:
    one = refused_by_the_hub(shop, till)
    item = the_question(till)
    attention.decide(manager(till), item.key, "put_aside", note="The card still holds 100.00")
    assert (state(till, one), till.journal.refused()) == ("closed", [])
    settled(till)
    assert decisions(shop, till) == [("decided", "put_aside", "Mariam")]
    assert isinstance(tenders.take_cash(till, scarf(till), PAID), Receipt)


def test_an_associate_hands_it_to_a_manager_who_decides(shop: Hub, till: Till) -> None:
    one = lost_at_a_dead_terminal(till)
    later(till)
    attention.hand(till, the_question(till).key, "Please look at the bank's list")
    synced(till)
    item = the_question(till)
    assert item.for_manager
    attention.decide(manager(till), item.key, "put_aside", note="Not on the bank's list")
    synced(till)
    assert (state(till, one), decisions(shop, till)) == ("closed", [("decided", "put_aside", "Mariam")])
