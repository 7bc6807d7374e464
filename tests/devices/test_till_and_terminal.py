"""Every row of the payment attempt with the real till, the real hub and the simulator's process over a real socket."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from clienteling import app
from clienteling.domain.attempt import Attempt
from clienteling.errors import DeviceError, Refused
from clienteling.services import checkout, paying, settling
from clienteling.store import attempts
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_terminal import Simulators
from tests.fixtures_till import SESSION
from tests.services.shop import CART
from tests.services.test_money_path import (
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
from tests.services.test_paying import SCARF_COSTS, sent, settled, state

__all__ = ["clock", "enrolled", "shop"]


def ended(shop: Hub, till: Till, one: Attempt) -> tuple[str, str]:
    """The attempt as the till and as the hub has it."""
    return state(till, one), (shop.body("payment", one.id) or {})["state"]


def test_an_online_cart_is_paid_by_card_and_captured(
    shop: Hub, enrolled: Enrolled, simulator: Simulators
) -> None:
    till, sim = enrolled(), simulator()
    terminal = sim.terminal()
    one = sent(till, terminal, claimed(till))
    sold = paying.finish(till, one)
    settled(till, terminal)
    assert ended(shop, till, one) == ("captured", "captured")
    assert (sim.charged, (shop.body("cart", CART) or {})["order"]) == (sold.total, sold.order)
    assert one.facts["last4"] == "4242"


@pytest.mark.parametrize("move", ["decline", "wrong_pin", "busy"])
def test_declined_is_tried_again_or_paid_in_cash(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, move: str
) -> None:
    till, sim = enrolled(), simulator(move, move)
    terminal, sale = sim.terminal(), scarf(till)
    assert [sent(till, terminal, sale).state for _ in range(2)] == ["declined", "declined"]
    checkout.pay_cash(till, sale, 20000)
    settled(till, terminal)
    assert (sim.charged, len(of_kind(shop, till, "order"))) == (0, 1)


@pytest.mark.parametrize("answer", ["heard", "lost"])
def test_a_part_of_the_amount_goes_back_whenever_it_is_heard_of(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, answer: str
) -> None:
    till, sim = enrolled(), simulator("partial")
    terminal, sale = sim.terminal(), scarf(till)
    if answer == "lost":
        one = paying.begin(till, sale)
        one = attempts.step(till.journal.conn, one, "send", till.clock.now_text())
        terminal.start(one.id, one.amount, one.currency, may_offline=False)  # and the till ends here
        assert paying.ask(till, sim.terminal(), one).state == "voiding"
    else:
        one = sent(till, terminal, sale)
    assert (state(till, one), sim.charged) == ("voiding", SCARF_COSTS // 2)
    with pytest.raises(Refused, match="payment_open"):
        checkout.pay_cash(till, sale, 20000)
    settling.settle(till, terminal)
    assert (state(till, one), sim.charged) == ("voided", 0)
    checkout.pay_cash(till, sale, 20000)
    settled(till, terminal)
    assert len(of_kind(shop, till, "order")) == 1


def test_a_terminal_without_power_does_not_keep_the_customer_from_paying_cash(
    enrolled: Enrolled, simulator: Simulators
) -> None:
    till, sim = enrolled(), simulator()
    terminal, sale = sim.terminal(), scarf(till)
    sim.kill()
    one = sent(till, terminal, sale)
    assert (one.state, one.facts["reason"]) == ("declined", "terminal_silent")
    checkout.pay_cash(till, sale, 20000)


@pytest.mark.parametrize("move", ["answer_lost", "garbage", "power_after"])
def test_charged_and_no_answer_no_other_payment_and_then_finished(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, move: str
) -> None:
    till, sim = enrolled(), simulator(move)
    terminal, sale = sim.terminal(), scarf(till)
    one = sent(till, terminal, sale)
    assert one.state == "unknown"
    for another in (lambda: paying.begin(till, sale), lambda: checkout.pay_cash(till, sale, 20000)):
        with pytest.raises(Refused, match="payment_open"):
            another()
    if move == "power_after":
        with pytest.raises(DeviceError, match="terminal_silent"):
            paying.ask(till, terminal, one)
        sim.options = ()
        sim.restart()
    settling.settle(till, terminal)
    settled(till, terminal)
    assert ended(shop, till, one) == ("captured", "captured")
    assert (sim.charged, len(sim.told()["payments"])) == (SCARF_COSTS, 1)


@pytest.mark.parametrize(
    ("move", "becomes"),
    [
        ("decline_lost", "declined"),
        ("lost", "closed"),
        ("power_before", "closed"),
        ("power_during", "declined"),
    ],
)
def test_not_charged_and_no_answer_is_found_out_before_another_payment(
    enrolled: Enrolled, simulator: Simulators, move: str, becomes: str
) -> None:
    till, sim = enrolled(), simulator(move)
    terminal, sale = sim.terminal(), scarf(till)
    one = sent(till, terminal, sale)
    assert one.state == "unknown"
    if move.startswith("power"):
        sim.options = ()
        sim.restart()
    assert paying.ask(till, terminal, one).state == becomes
    again = sent(till, terminal, sale)
    paying.finish(till, again)
    assert (again.state, sim.charged) == ("approved", SCARF_COSTS)


def test_an_approval_after_the_tills_time_out_is_finished_with_nobody_there(
    shop: Hub, enrolled: Enrolled, simulator: Simulators
) -> None:
    till, sim = enrolled(), simulator("late", options=("--late", "3"))
    terminal = sim.terminal(patience=0.3)
    one = sent(till, terminal, scarf(till))
    with pytest.raises(DeviceError, match="terminal_busy"):
        paying.ask(till, terminal, one)
    assert settling.settle(till, terminal) == []
    until(lambda: settling.settle(till, terminal))
    settled(till, terminal)
    assert ended(shop, till, one) == ("captured", "captured")
    assert sim.charged == SCARF_COSTS


def until(true: Any, seconds: float = 20) -> None:
    for _ in range(int(seconds / 0.1)):
        if true():
            return
        time.sleep(0.1)
    raise AssertionError("waited in vain")


def test_a_waiting_payment_is_stopped_and_paid_otherwise(enrolled: Enrolled, simulator: Simulators) -> None:
    till, sim = enrolled(), simulator("customer", options=("--customer", "60"))
    terminal, sale = sim.terminal(), scarf(till)
    intent = paying.begin(till, sale)

    def stop() -> None:
        until(lambda: any(each["state"] == "busy" for each in sim.told()["payments"]))
        paying.stop(terminal, intent)

    stopping = threading.Thread(target=stop)
    stopping.start()
    one = paying.send(till, terminal, intent)
    stopping.join()
    assert (one.state, one.facts["reason"]) == ("declined", "aborted")
    checkout.pay_cash(till, sale, 20000)
    assert sim.charged == 0


@pytest.mark.parametrize("moment", ["before it was sent", "while it was charged", "before it was finished"])
def test_the_till_ends_and_the_next_start_goes_on(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, moment: str
) -> None:
    till, sim = enrolled(), simulator()
    terminal, sale = sim.terminal(), scarf(till)
    one = paying.begin(till, sale)
    if moment == "while it was charged":
        step = attempts.step(till.journal.conn, one, "send", till.clock.now_text())
        terminal.start(step.id, step.amount, step.currency, may_offline=False)
    elif moment == "before it was finished":
        one = paying.send(till, terminal, one)
    till.close()
    till = app.open_till(till.settings, clock=till.clock, ids=till.ids)
    with till:
        settling.recover(till, None)  # at once, without the terminal
        settling.settle(till, sim.terminal())  # another process: it knows the attempt's id and nothing else
        settled(app.with_session(till, SESSION), terminal)
        if moment == "before it was sent":
            assert (state(till, one), sim.charged, of_kind(shop, till, "order")) == ("closed", 0, [])
        else:
            assert ended(shop, till, one) == ("captured", "captured")
            assert (sim.charged, len(sim.told()["payments"])) == (SCARF_COSTS, 1)


@pytest.mark.parametrize("fault", ["", "lost", "refused", "power_after"])
def test_what_the_hub_refuses_goes_back_once(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, fault: str
) -> None:
    till, sim = enrolled(), simulator()
    terminal = sim.terminal()
    intent = paying.begin(till, claimed(till))
    lease_ends(shop)
    customer_adds_a_scarf(shop)
    one = paying.send(till, terminal, intent)
    paying.finish(till, one)
    sim.follow(reversals=(fault,))
    settled(till, terminal)
    if fault:
        assert state(till, one) == "voiding"
        with pytest.raises(Refused, match="payment_open"):
            paying.begin(till, checkout.start(till, from_cart=CART))
        if fault == "power_after":
            sim.options = ()
            sim.restart()
        settled(till, terminal)
    assert ended(shop, till, one) == ("voided", "voided")
    assert sim.charged == 0
    assert len([each for each in sim.told()["reversals"] if each["is_done"]]) == 1


def test_without_the_bank_where_the_rules_do_not_allow_it_the_charge_goes_back(
    enrolled: Enrolled, simulator: Simulators
) -> None:
    till, sim = enrolled(), simulator("offline", "offline_anyway")
    terminal, sale = sim.terminal(), claimed(till)  # nothing rests on a plain claim without the hub
    refused = sent(till, terminal, sale)
    assert (refused.state, refused.facts["reason"]) == ("declined", "unreachable_host")
    one = sent(till, terminal, sale)
    assert one.state == "voiding"
    settling.settle(till, terminal)
    assert (state(till, one), sim.charged) == ("voided", 0)


@pytest.mark.parametrize(
    ("move", "becomes"), [("offline", "captured"), ("offline_declined", "declined_late")]
)
def test_an_approval_without_the_bank_is_forwarded_and_kept_or_declined_late(
    shop: Hub, enrolled: Enrolled, simulator: Simulators, move: str, becomes: str
) -> None:
    till, sim = enrolled(), simulator(move)
    terminal = sim.terminal()
    one = sent(till, terminal, scarf(till))
    assert one.state == "approved_offline"
    paying.finish(till, one)
    settled(till, terminal)
    assert state(till, one) == "accepted"
    sim.line_is_back()
    settled(till, terminal)
    assert ended(shop, till, one) == (becomes, becomes)
    assert ("declined_late" in reasons(shop, till)) == (becomes == "declined_late")
