"""A card at the counter, with real tills and a real hub: charged once for one order, or not at all, whatever happens."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.devices.terminal import Terminal
from clienteling.domain import payment_facts
from clienteling.domain.attempt import Attempt
from clienteling.errors import DeviceError, Refused
from clienteling.protocol import Result
from clienteling.services import checkout, offline, paying, settling, takeover
from clienteling.services.sale import Sale
from clienteling.store import attempts
from clienteling.sync import status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import CART
from tests.services.test_money_path import (
    PAID,
    Enrolled,
    claimed,
    clock,
    customer_adds_a_scarf,
    enrolled,
    lease_ends,
    of_kind,
    reasons,
    scarf,
    shop,
)

__all__ = ["clock", "enrolled", "shop"]

SCARF_COSTS = 14500


def state(till: Till, one: Attempt) -> str:
    kept = attempts.get(till.journal.conn, one.id)
    assert kept is not None
    return kept.state


def sent(till: Till, terminal: Terminal, sale: Sale) -> Attempt:
    return paying.send(till, terminal, paying.begin(till, sale))


def settled(till: Till, terminal: Terminal) -> None:
    """The hub's answer, what follows from it, and the facts that tell the hub."""
    synced(till)
    settling.settle(till, terminal)
    synced(till)


def pinned(till: Till) -> Sale:
    with HubClient.of(till) as client:
        return takeover.claim(till, client, CART, pinned=True)


def hours_without_a_hub(till: Till, hours: float) -> None:
    assert isinstance(till.clock, HandClock)
    till.clock.advance(hours * 3600)


def cart(shop: Hub) -> dict[str, Any]:
    return shop.body("cart", CART) or {}


def items(shop: Hub, till: Till) -> list[dict[str, Any]]:
    return of_kind(shop, till, "attention")


# The way it should be


def test_a_cart_paid_by_card_is_one_order_and_one_captured_payment(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = sent(till, terminal, claimed(till))
    sold = paying.finish(till, one)
    settled(till, terminal)
    assert cart(shop)["order"] == sold.order
    (paid,) = of_kind(shop, till, "payment")
    assert (paid["state"], paid["amount"], paid["tender"], paid["last4"]) == (
        "captured",
        sold.total,
        "card",
        "4242",
    )
    order = shop.body("order", sold.order) or {}
    assert order["payments"] == [
        {
            "attempt": one.id,
            "tender": "card",
            "amount": sold.total,
            "tendered": 0,
            "change": 0,
            "last4": "4242",
        }
    ]
    assert (terminal.charged, reasons(shop, till), state(till, one)) == (sold.total, [], "captured")


def test_the_intent_is_on_the_disk_before_a_byte_goes_out(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal, seen = enrolled(), ScriptedTerminal(), []

    def look(_call: str) -> None:
        with till.for_thread() as other:
            seen.extend(attempts.unsettled(other.journal.conn))

    terminal.before = look
    sale = claimed(till)
    one = sent(till, terminal, sale)
    assert [(kept.id, kept.state, kept.amount, kept.cart) for kept in seen] == [
        (one.id, "sent", one.amount, CART)
    ]
    assert (seen[0].facts["number"], seen[0].facts["epoch"]) == ("1-00001", 1)
    assert seen[0].facts["version"] == till.cache.version("cart", CART)
    assert seen[0].facts["sale"]["id"] == seen[0].order == sale.id


def test_what_is_settled_keeps_no_customer(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal("decline", "approve")
    sale = claimed(till)
    declined = sent(till, terminal, sale)
    paying.finish(till, sent(till, terminal, sale))
    settled(till, terminal)
    kept = attempts.of_sale(till.journal.conn, sale.id)
    assert [one.state for one in kept] == ["declined", "captured"]
    assert declined.facts["reason"] == "insufficient_funds"
    assert "Sara" not in str(kept)


# Nobody knows


def test_a_time_out_is_unknown_until_the_terminal_is_asked_and_no_other_payment_is_taken(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("time_out_approved")
    sale = claimed(till)
    one = sent(till, terminal, sale)
    assert (one.state, one.facts["reason"]) == ("unknown", "terminal_silent")
    for another in (
        lambda: paying.begin(till, sale),
        lambda: checkout.pay_cash(till, sale, PAID),
        lambda: paying.begin(till, checkout.start(till, from_cart=CART)),
        lambda: takeover.give_back(till, sale),
    ):
        with pytest.raises(Refused, match="payment_open"):
            another()
    known = paying.ask(till, terminal, one)
    assert known.state == "approved"
    sold = paying.finish(till, known)
    settled(till, terminal)
    assert (terminal.charged, cart(shop)["order"]) == (sold.total, sold.order)
    assert [call for call, _ in terminal.asked].count("start") == 1


def test_a_late_approval_is_waited_for_and_finished_though_nobody_stands_there(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("late")
    one = sent(till, terminal, scarf(till))
    with pytest.raises(DeviceError, match="terminal_busy"):
        paying.ask(till, terminal, one)
    assert state(till, one) == "unknown"
    settled(till, terminal)
    assert state(till, one) == "reported"
    settled(till, terminal)
    assert (state(till, one), terminal.charged) == ("captured", SCARF_COSTS)
    assert len(of_kind(shop, till, "order")) == 1


def test_declined_after_a_time_out_is_declined_and_the_next_try_has_the_same_number(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("time_out_declined", "decline")
    sale = scarf(till)
    assert paying.ask(till, terminal, sent(till, terminal, sale)).state == "declined"
    assert sent(till, terminal, sale).state == "declined"
    assert checkout.pay_cash(till, sale, 20000).number == "1-00001"
    assert terminal.charged == 0


def test_an_attempt_the_terminal_never_got_is_closed_there_before_another_begins(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("lost")
    sale = scarf(till)
    lost = sent(till, terminal, sale)
    terminal.silent = {"cancel"}
    with pytest.raises(DeviceError):
        paying.ask(till, terminal, lost)
    assert state(till, lost) == "closing"
    with pytest.raises(Refused, match="payment_open"):
        paying.begin(till, sale)
    terminal.silent = set()
    settling.settle(till, terminal)
    assert state(till, lost) == "closed"
    paying.finish(till, sent(till, terminal, sale))
    terminal.arrive(lost.id, lost.amount)  # the first one was only slow
    assert terminal.charged == SCARF_COSTS


def test_an_attempt_that_is_charged_while_it_is_closed_is_charged(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal("lost")
    one = sent(till, terminal, scarf(till))

    def slow(call: str) -> None:
        if call == "cancel":
            terminal.arrive(one.id, one.amount)

    terminal.before = slow
    known = paying.ask(till, terminal, one)
    assert known.state == "approved"
    paying.finish(till, known)
    assert len(till.journal.waiting()) == 2


def test_while_a_terminal_is_silent_settling_asks_it_once_a_round(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal("time_out_approved", "time_out_approved")
    unknown = [sent(till, terminal, scarf(till)) for _ in range(2)]
    terminal.silent, terminal.asked = {"status"}, []
    assert settling.settle(till, terminal) == []
    assert terminal.asked == [("status", unknown[0].id)]
    terminal.silent = set()
    assert [one.state for one in settling.settle(till, terminal)] == ["reported", "reported"]


# Twice


def test_everything_done_twice_is_done_once(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    intent = paying.begin(till, scarf(till))
    one = paying.send(till, terminal, intent)
    with pytest.raises(Refused, match="payment_moved"):
        paying.send(till, terminal, intent)
    with pytest.raises(Refused, match="payment_step"):
        paying.send(till, terminal, one)
    assert paying.finish(till, one) == paying.finish(till, one)
    batch = till.journal.batch(50)
    with HubClient.of(till) as client:
        for _ in range(2):
            client.commands([written for _, written in batch])  # executed, and no answer was heard
    for _ in range(3):
        settled(till, terminal)
    assert (len(of_kind(shop, till, "order")), len(of_kind(shop, till, "payment"))) == (1, 1)
    assert (terminal.charged, state(till, one)) == (SCARF_COSTS, "captured")


def test_approved_is_not_paid_again_by_another_button(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    sale = scarf(till)
    sent(till, terminal, sale)
    for another in (lambda: paying.begin(till, sale), lambda: checkout.pay_cash(till, sale, 20000)):
        with pytest.raises(Refused, match="payment_open"):
            another()


def test_a_sale_paid_in_parts_is_finished_when_all_is_paid_and_a_part_can_go_back(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    sale = scarf(till)
    first = paying.send(till, terminal, paying.begin(till, sale, 5000))
    with pytest.raises(Refused, match="not_paid_whole") as told:
        paying.finish(till, first)
    assert told.value.facts == {"missing": SCARF_COSTS - 5000}
    with pytest.raises(Refused, match="amount_wrong"):
        paying.begin(till, sale, SCARF_COSTS)
    given_up = paying.undo(till, first)
    with pytest.raises(Refused, match="payment_open"):
        paying.begin(till, sale)  # until it is back
    settling.settle(till, terminal)
    assert (state(till, given_up), terminal.charged) == ("voided", 0)
    parts = [paying.send(till, terminal, paying.begin(till, sale, amount)) for amount in (9000, 5500)]
    sold = paying.finish(till, parts[0])
    settled(till, terminal)
    order = shop.body("order", sold.order) or {}
    assert [one["amount"] for one in order["payments"]] == [9000, 5500]
    assert [state(till, one) for one in parts] == ["captured", "captured"]
    assert sorted(one["state"] for one in of_kind(shop, till, "payment")) == [
        "captured",
        "captured",
        "voided",
    ]


# Claims that end, and others that complete


def test_a_claim_that_ends_while_the_card_is_in_the_terminal_counts_when_nothing_else_happened(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    intent = paying.begin(till, claimed(till))
    lease_ends(shop)
    sold = paying.finish(till, paying.send(till, terminal, intent))
    settled(till, terminal)
    assert (cart(shop)["order"], reasons(shop, till)) == (sold.order, [])


def test_a_refused_completion_gives_the_money_back_once_and_answers_the_question_about_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    intent = paying.begin(till, claimed(till))
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    one = paying.send(till, terminal, intent)
    paying.finish(till, one)
    synced(till)
    (item,) = items(shop, till)
    assert (item["reason"], item["state"]) == ("refused_completion", "open")
    assert item["facts"]["payments"] == [{"attempt": one.id, "tender": "card", "amount": one.amount}]
    terminal.silent = {"reverse"}  # it goes back, and the answer is lost
    settling.settle(till, terminal)
    with pytest.raises(Refused, match="payment_open"):
        paying.begin(till, checkout.start(till, from_cart=CART))
    terminal.silent = set()
    for _ in range(2):
        settled(till, terminal)
    assert (terminal.charged, terminal.reversals, state(till, one)) == (0, [one.id], "voided")
    (paid,) = of_kind(shop, till, "payment")
    assert paid["state"] == "voided"
    (item,) = items(shop, till)
    assert (item["state"], item["decision"]["choice"]) == ("decided", "money_back")
    assert (cart(shop)["state"], of_kind(shop, till, "order")) == ("open", [])
    # Priced anew, agreed to anew, paid anew.
    again = claimed(till)
    paying.finish(till, sent(till, terminal, again))
    settled(till, terminal)
    assert (cart(shop)["state"], len(of_kind(shop, till, "order"))) == ("completed", 1)


def test_of_two_tills_that_complete_one_cart_the_second_gives_its_money_back(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there = enrolled(), enrolled("batumi", "mariam")
    mine, theirs = ScriptedTerminal(), ScriptedTerminal()
    intent = paying.begin(here, claimed(here))
    lease_ends(shop)
    other = claimed(there)
    for line in other.lines:
        other = checkout.choose(there, other, line.id, "keep") if line.options else other
    first = paying.finish(there, sent(there, theirs, other))
    one = paying.send(here, mine, intent)
    paying.finish(here, one)
    settled(there, theirs)
    settled(here, mine)
    assert cart(shop)["order"] == first.order
    assert (mine.charged, theirs.charged) == (0, first.total)
    (item,) = items(shop, here)
    assert (item["reason"], item["state"]) == ("second_completion", "decided")
    assert len(of_kind(shop, here, "order")) == 1


def test_cash_of_a_refused_sale_is_given_back_by_a_person(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = claimed(till)
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    status.heard(till)  # heard of the hub a moment ago, but not of this
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    settling.settle(till, None)
    (one,) = attempts.of_sale(till.journal.conn, sold.order)
    assert (one.state, items(shop, till)[0]["state"]) == ("refused", "open")
    assert settling.cash_given_back(till, one).state == "refunded"
    with pytest.raises(Refused, match="payment_step"):
        settling.cash_given_back(till, replace(one, state="refunded"))
    synced(till)
    assert [paid["state"] for paid in of_kind(shop, till, "payment")] == ["refunded"]
    assert items(shop, till)[0]["state"] == "decided"


# Offline


def test_cut_off_a_plain_claim_counts_for_nothing_and_the_goods_are_sold_by_themselves(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, other = enrolled(), enrolled("rustaveli", "mariam")
    terminal = ScriptedTerminal()
    sale = claimed(till)
    till.journal.note(status.PROBLEM, "offline")
    one = sent(till, terminal, sale)
    sold = paying.finish(till, one)
    assert sold.provisional
    assert [waiting["command"]["name"] for waiting in till.journal.waiting()][1] == "sale.complete"
    lease_ends(shop)
    first = checkout.pay_cash(other, claimed(other), PAID)
    synced(other)
    settled(till, terminal)
    assert (cart(shop)["order"], till.journal.refused()) == (first.order, [])
    assert (shop.body("order", sold.order) or {})["from_cart"] == CART
    assert (reasons(shop, till), terminal.charged, state(till, one)) == (
        ["cart_sold_twice"],
        sold.total,
        "captured",
    )


def test_a_pinned_claim_holds_for_hours_and_its_offline_sale_completes_the_cart(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, other = enrolled(), enrolled("rustaveli", "mariam")
    sale = pinned(till)
    hours_without_a_hub(till, 5)
    lease_ends(shop)
    with pytest.raises(Refused, match="claimed_elsewhere"):
        claimed(other)
    sold = checkout.pay_cash(till, sale, PAID)
    assert sold.provisional
    synced(till)
    assert (cart(shop)["order"], reasons(shop, till)) == (sold.order, [])


def test_after_the_window_a_pinned_claim_is_no_ground_for_a_sale_either(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = pinned(till)
    hours_without_a_hub(till, 24)
    kept = offline.as_it_may_be_sold(till, sale)
    assert (kept.cart, kept.claim, kept.from_cart) == (None, None, CART)


def test_what_the_terminal_approves_alone_is_forwarded_and_then_captured(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("offline")
    till.journal.note(status.PROBLEM, "offline")
    one = sent(till, terminal, scarf(till))
    assert (one.state, one.is_offline) == ("approved_offline", True)
    sold = paying.finish(till, one)
    assert sold.provisional
    settled(till, terminal)
    assert state(till, one) == "accepted"  # the hub has it, the bank does not
    terminal.line_is_back()
    settled(till, terminal)
    assert (state(till, one), of_kind(shop, till, "payment")[0]["state"]) == ("captured", "captured")


def test_a_payment_the_bank_declines_later_leaves_the_order_unpaid_and_a_person_hears_of_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("offline")
    one = sent(till, terminal, scarf(till))
    sold = paying.finish(till, one)
    settled(till, terminal)
    terminal.line_is_back(declined=True)
    for _ in range(2):
        settled(till, terminal)
    order = shop.body("order", sold.order) or {}
    assert (order["state"], payment_facts.owed(order)) == ("unpaid", SCARF_COSTS)
    assert of_kind(shop, till, "payment")[0]["state"] == "declined_late"
    (item,) = items(shop, till)
    assert (item["reason"], item["state"], item["facts"]["attempt"]) == ("declined_late", "open", one.id)
    assert (state(till, one), terminal.charged) == ("declined_late", 0)
    assert [call for call, _ in terminal.asked].count("start") == 1


def test_a_terminal_that_says_yes_alone_under_a_plain_claim_is_taken_at_no_word(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("offline")
    one = sent(till, terminal, claimed(till))
    assert (one.state, one.facts["reason"]) == ("voiding", "offline_not_allowed")
    with pytest.raises(Refused, match="payment_step"):
        paying.finish(till, one)
    settled(till, terminal)
    assert (terminal.charged, state(till, one), of_kind(shop, till, "order")) == (0, "voided", [])


@pytest.mark.parametrize(
    ("amount", "unreported", "hours", "allowed"),
    [
        (15000, 0, 0, True),
        (15001, 0, 0, False),  # the floor
        (15000, 9, 0, True),
        (15000, 10, 0, False),  # the cap: ten of 150.00 are waiting
        (15000, 0, 23.9, True),
        (15000, 0, 24, False),  # the window
    ],
)
def test_what_a_terminal_may_approve_alone_has_a_floor_a_cap_and_a_window(
    shop: Hub, enrolled: Enrolled, amount: int, unreported: int, hours: float, allowed: bool
) -> None:
    till = enrolled()
    facts = {"may_offline": True, "offline": True}
    for number in range(unreported):
        waiting = Attempt(f"a{number}", f"o{number}", None, "card", 15000, "GEL", "reported", "2026", facts)
        attempts.write(till.journal.conn, waiting)
    hours_without_a_hub(till, hours)
    assert offline.may_charge(till, scarf(till), amount) == allowed


def test_a_sale_paid_in_parts_has_one_floor_for_what_a_terminal_approves_alone(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("offline")
    sale = checkout.add(till, scarf(till), "11208")
    paying.send(till, terminal, paying.begin(till, sale, 100_00))
    assert offline.may_charge(till, sale, 50_00)
    assert not offline.may_charge(till, sale, 50_01)


def test_only_a_pinned_claim_lets_a_terminal_approve_alone(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    assert not offline.may_charge(till, claimed(till), 100)
    assert offline.may_charge(till, pinned(till), 100)


def test_a_broken_pinned_claim_whose_sale_comes_later_stands_and_is_flagged_to_who_broke_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, boss = enrolled(), enrolled("rustaveli", "mariam")
    sale = pinned(till)
    synced(boss)
    with pytest.raises(Refused, match="not_allowed"):
        takeover.break_claim(till, CART)
    takeover.break_claim(boss, CART)
    synced(boss)
    assert (cart(shop)["state"], cart(shop)["claim"]) == ("open", None)
    customer_adds_a_scarf(shop)
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert shop.body("order", sold.order) is not None
    assert cart(shop)["state"] == "open"
    (item,) = items(shop, till)
    assert boss.session is not None
    assert (item["reason"], item["facts"]["broken_by"]) == ("cart_sold_twice", boss.session.associate_id)


def test_a_broken_pinned_claim_whose_cart_was_sold_meanwhile_gives_the_money_back(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, boss = enrolled(), enrolled("rustaveli", "mariam")
    terminal = ScriptedTerminal()
    one = sent(till, terminal, pinned(till))
    synced(boss)
    takeover.break_claim(boss, CART)
    synced(boss)
    first = checkout.pay_cash(boss, claimed(boss), PAID)
    synced(boss)
    paying.finish(till, one)
    settled(till, terminal)
    assert (cart(shop)["order"], terminal.charged) == (first.order, 0)
    (item,) = items(shop, till)
    assert boss.session is not None
    assert (item["reason"], item["state"]) == ("second_completion", "decided")
    assert item["facts"]["broken_by"] == boss.session.associate_id


# The till ends in between


def test_after_a_restart_nobody_needs_to_sign_in_for_the_money_to_find_its_order(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal("time_out_approved")
    sale = claimed(till)
    checkout.keep(till, sale)
    one = sent(till, terminal, sale)
    till.close()
    with app.open_till(till.settings, clock=till.clock, ids=till.ids) as again:
        assert again.session is None
        (moved,) = settling.recover(again, terminal)
        assert (moved.id, moved.state) == (one.id, "reported")
        assert checkout.kept(again) is None
        settled(again, terminal)
        assert till.session is not None
        order = shop.body("order", sale.id) or {}
        assert order["associate"] == till.session.associate_id
        assert (cart(shop)["order"], terminal.charged) == (sale.id, order["totals"]["total"])


def test_the_outage_is_counted_from_the_last_word_of_the_hub(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    assert not offline.is_cut_off(till)
    hours_without_a_hub(till, 1)
    assert offline.outage(till) == timedelta(hours=1)
    assert offline.is_cut_off(till)
    synced(till)
    assert not offline.is_cut_off(till)


@pytest.mark.parametrize("hours", [-30, 30])
def test_a_clock_that_is_put_right_does_not_cut_a_till_off(shop: Hub, enrolled: Enrolled, hours: int) -> None:
    till = enrolled()
    assert isinstance(till.clock, HandClock)
    till.clock.set(till.clock.now() + timedelta(hours=hours))
    assert (offline.is_cut_off(till), offline.outage(till)) == (False, timedelta(0))
    till.clock.advance(301)
    assert offline.is_cut_off(till)


def test_after_a_start_with_the_clock_set_back_nothing_rests_on_a_plain_claim(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    assert isinstance(till.clock, HandClock)
    till.clock.set(till.clock.now() - timedelta(hours=30))
    till.close()
    with app.open_till(till.settings, clock=till.clock, ids=till.ids) as again:
        assert offline.is_cut_off(again)
        assert offline.outage(again) == timedelta.max


def test_a_clock_that_jumps_while_a_cart_is_held_still_closes_it(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    sale = claimed(till)
    for hours in (5, -9):
        jumped = replace(till, clock=HandClock(till.clock.now() + timedelta(hours=hours)))
        kept = offline.as_it_may_be_sold(jumped, sale)
        assert (kept.cart or kept.from_cart) == CART
    ahead = replace(till, clock=HandClock(till.clock.now() + timedelta(hours=5)))
    sold = paying.finish(ahead, sent(ahead, terminal, sale))
    settled(ahead, terminal)
    assert (cart(shop)["order"], reasons(shop, till), terminal.charged) == (sold.order, [], sold.total)


def test_a_hub_that_never_hears_of_it_is_told_again_and_does_it_once(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = sent(till, terminal, claimed(till))
    sold = paying.finish(till, one)
    batch = till.journal.batch(50)
    till.journal.sending([id_ for id_, _ in batch])  # and nothing arrived
    settling.settle(till, terminal)
    assert state(till, one) == "reported"
    settled(till, terminal)
    assert (cart(shop)["order"], state(till, one)) == (sold.order, "captured")
    assert len(of_kind(shop, till, "payment")) == 1


def test_a_payment_of_long_ago_is_settled_though_the_journal_has_let_its_command_go(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sold = checkout.pay_cash(till, scarf(till), 20000)
    synced(till)
    hours_without_a_hub(till, 31 * 24)
    synced(till)
    assert till.journal.about("order", sold.order) == []
    (one,) = settling.settle(till, None)
    assert (one.state, one.order) == ("captured", sold.order)


def test_a_hub_set_back_to_an_old_copy_that_refuses_what_it_had_accepted_gets_the_money_back(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    one = sent(till, terminal, claimed(till))
    paying.finish(till, one)
    settled(till, terminal)
    assert state(till, one) == "captured"
    # As after a restore: the queue is filled again, and the cart went to somebody else meanwhile.
    till.journal.reopen_settled()
    no = Result(id=one_completion(till, one), status="rejected", code="already_completed")
    till.journal.mark([no])
    settling.settle(till, terminal)
    synced(till)
    assert (state(till, one), terminal.charged) == ("voided", 0)
    assert [paid["state"] for paid in of_kind(shop, till, "payment")] == ["voided"]


def one_completion(till: Till, one: Attempt) -> str:
    kept = attempts.get(till.journal.conn, one.id)
    assert kept is not None
    return str(kept.facts["completion"])
