"""The adapter and the simulator over a real socket: what was asked once happens once, and nothing unknown is declined."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import SystemClock
from clienteling.devices import nexo_messages as nexo
from clienteling.devices.terminal import Approved, Declined, NotFound, Reversed
from clienteling.devices.terminal_line import Line
from clienteling.domain.money import Money
from clienteling.errors import BadInput, DeviceError
from clienteling.ids import SystemIds
from tests.fixtures_terminal import ENDS, PROGRAM, Simulators

IDS = SystemIds(SystemClock())


def attempt() -> str:
    return IDS.new()


def test_an_approval_names_the_terminals_number_and_the_last_four_digits(simulator: Simulators) -> None:
    sim, one = simulator("approve"), attempt()
    terminal = sim.terminal()
    answer = terminal.start(one, 14500, "GEL", may_offline=False)
    assert answer == Approved("SIM00000001", offline=False, last4="4242", charged=Money(14500, "GEL"))
    assert terminal.status(one) == answer
    (paid,) = sim.told()["payments"]
    assert (paid["transaction"], paid["amount"], paid["currency"]) == (one.replace("-", ""), 14500, "GEL")
    assert (terminal.condition, terminal.name) == ("ready", ENDS.poi_id)


@pytest.mark.parametrize(
    ("currency", "amount", "said"),
    [("GEL", 14505, 145.05), ("JPY", 14505, 14505), ("BHD", 14505, 14.505), ("GEL", 100, 1)],
)
def test_an_amount_goes_out_with_the_decimals_of_its_currency(
    simulator: Simulators, currency: str, amount: int, said: float
) -> None:
    body = nexo.payment(attempt(), Money(amount, currency), "2026-11-22T12:00:00.000Z", may_offline=True)
    assert body["PaymentTransaction"]["AmountsReq"] == {"Currency": currency, "RequestedAmount": said}
    sim = simulator()
    assert isinstance(sim.terminal().start(attempt(), amount, currency, may_offline=True), Approved)
    assert sim.charged == amount


def test_a_message_is_named_by_its_attempt_in_ten_letters() -> None:
    one, other = attempt(), attempt()
    names = {
        nexo.service_id("Payment", one),
        nexo.service_id("Payment", other),
        nexo.service_id("Reversal", one),
        nexo.service_id("Reversal", one, 1),
    }
    assert len(names) == 4
    assert all(len(name) == 10 and name.isascii() and name.isalnum() for name in names)
    assert nexo.service_id("Payment", one) in names
    assert len(nexo.transaction_id(one)) == 32


@pytest.mark.parametrize(
    ("move", "reason"), [("decline", "refusal"), ("wrong_pin", "wrong_pin"), ("busy", "busy")]
)
def test_a_no_is_a_no_whenever_it_is_asked_about(simulator: Simulators, move: str, reason: str) -> None:
    sim, one = simulator(move), attempt()
    assert sim.terminal().start(one, 14500, "GEL", may_offline=False) == Declined(reason)
    assert sim.terminal().status(one) == Declined(reason)
    assert sim.charged == 0


@pytest.mark.parametrize(
    ("move", "truth"),
    [("answer_lost", Approved), ("decline_lost", Declined), ("garbage", Approved), ("lost", NotFound)],
)
def test_without_an_answer_nobody_knows_and_the_terminal_is_asked(
    simulator: Simulators, move: str, truth: type
) -> None:
    sim, one = simulator(move), attempt()
    terminal = sim.terminal()
    with pytest.raises(DeviceError, match="terminal_answer" if move == "garbage" else "terminal_silent"):
        terminal.start(one, 14500, "GEL", may_offline=False)
    assert isinstance(terminal.status(one), truth)
    assert sim.charged == (14500 if truth is Approved else 0)


def test_a_late_approval_is_in_progress_until_it_is_one(simulator: Simulators) -> None:
    sim, one = simulator("late", options=("--late", "2.5")), attempt()
    terminal = sim.terminal(patience=0.3)
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.start(one, 14500, "GEL", may_offline=False)
    with pytest.raises(DeviceError, match="terminal_busy"):
        terminal.status(one)
    assert terminal.condition == "busy"
    assert terminal.start(attempt(), 100, "GEL", may_offline=False) == Declined("busy")
    assert isinstance(eventually(terminal, one), Approved)
    assert sim.charged == 14500


def eventually(terminal: Any, one: str) -> Any:
    for _ in range(100):
        try:
            return terminal.status(one)
        except DeviceError:
            time.sleep(0.1)
    raise AssertionError("still in progress")


def test_a_payment_that_waits_for_the_customer_is_stopped_from_another_thread(simulator: Simulators) -> None:
    sim, one = simulator("customer", options=("--customer", "30")), attempt()
    terminal, heard = sim.terminal(), []
    paying = threading.Thread(
        target=lambda: heard.append(terminal.start(one, 14500, "GEL", may_offline=False))
    )
    paying.start()
    while not any(each["state"] == "busy" for each in sim.told()["payments"]):
        time.sleep(0.02)
    assert terminal.cancel(one) == Declined("aborted")
    paying.join(10)
    assert heard == [Declined("aborted")]
    assert sim.charged == 0


def test_what_was_cancelled_before_it_came_never_begins(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    assert terminal.cancel(one) == NotFound()
    assert terminal.start(one, 14500, "GEL", may_offline=False) == Declined("aborted")
    assert sim.charged == 0


def test_cancelled_too_late_is_approved(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.start(one, 14500, "GEL", may_offline=False)
    assert isinstance(terminal.cancel(one), Approved)
    assert sim.charged == 14500


def test_the_same_bytes_twice_are_one_charge(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    body = nexo.payment(one, Money(14500, "GEL"), "2026-11-22T12:00:00.000Z", may_offline=False)
    message = nexo.request("Payment", nexo.service_id("Payment", one), ENDS, body)
    first, second = (sim.exchange("POST", "/nexo", message) for _ in range(2))
    assert first == second
    assert (sim.charged, len(sim.told()["payments"])) == (14500, 1)
    assert isinstance(sim.terminal().start(one, 14500, "GEL", may_offline=False), Approved)
    assert sim.charged == 14500


def test_a_charge_goes_back_once_however_often_it_is_asked_for(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.start(one, 14500, "GEL", may_offline=False)
    for _ in range(3):
        assert terminal.reverse(one, 14500) == Reversed("voided")
    assert terminal.status(one) == Reversed("voided")
    assert sim.charged == 0
    assert len(sim.told()["reversals"]) == 1


def test_a_reversal_whose_answer_was_lost_is_not_made_twice(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.start(one, 14500, "GEL", may_offline=False)
    sim.follow(reversals=("lost",))
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.reverse(one, 14500)
    assert terminal.status(one) == Reversed("voided")
    assert terminal.reverse(one, 14500) == Reversed("voided")
    assert len(sim.told()["reversals"]) == 1


def test_a_refused_reversal_is_tried_again_and_is_never_taken_for_done(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.start(one, 14500, "GEL", may_offline=False)
    sim.follow(reversals=("refused", "refused"))
    for _ in range(2):
        with pytest.raises(DeviceError, match="terminal_refused"):
            terminal.reverse(one, 14500)
        assert isinstance(terminal.status(one), Approved)
    assert terminal.reverse(one, 14500) == Reversed("voided")
    assert sim.charged == 0


def test_nothing_that_was_never_charged_goes_back(simulator: Simulators) -> None:
    sim, declined = simulator("decline"), attempt()
    terminal = sim.terminal()
    terminal.start(declined, 14500, "GEL", may_offline=False)
    assert terminal.reverse(declined, 14500) == Declined("refusal")
    assert terminal.reverse(attempt(), 14500) == NotFound()
    assert sim.told()["reversals"] == []


def test_a_part_says_that_it_is_one_whenever_it_is_asked_about(simulator: Simulators) -> None:
    sim, one = simulator("partial"), attempt()
    terminal = sim.terminal()
    answer = terminal.start(one, 14500, "GEL", may_offline=False)
    assert isinstance(answer, Approved)
    assert answer.charged == Money(7250, "GEL")
    assert terminal.status(one) == answer
    assert terminal.reverse(one, 14500) == Reversed("voided")
    assert sim.charged == 0


def test_without_the_bank_only_where_the_till_allows_it(simulator: Simulators) -> None:
    sim = simulator("offline", "offline", "offline_declined", "offline_anyway")
    terminal, ones = sim.terminal(), [attempt() for _ in range(4)]
    assert terminal.start(ones[0], 14500, "GEL", may_offline=False) == Declined("unreachable_host")
    for one in ones[1:3]:
        answer = terminal.start(one, 14500, "GEL", may_offline=True)
        assert isinstance(answer, Approved)
        assert answer.offline
        assert terminal.status(one) == answer
    answer = terminal.start(ones[3], 14500, "GEL", may_offline=False)
    assert isinstance(answer, Approved)
    assert answer.offline  # it says so, and the till gives it back
    sim.line_is_back()
    forwarded = terminal.status(ones[1])
    assert isinstance(forwarded, Approved)
    assert not forwarded.offline
    assert terminal.status(ones[2]) == Declined("refusal")


@pytest.mark.parametrize(
    ("move", "truth"), [("power_before", NotFound), ("power_during", Declined), ("power_after", Approved)]
)
def test_a_power_cut_loses_nothing_the_terminal_has_done(
    simulator: Simulators, move: str, truth: type
) -> None:
    sim, one = simulator(move), attempt()
    terminal = sim.terminal()
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.start(one, 14500, "GEL", may_offline=False)
    assert sim.has_ended()
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.status(one)
    sim.options = ()
    sim.restart()
    assert isinstance(terminal.status(one), truth)
    assert sim.charged == (14500 if truth is Approved else 0)


def test_the_books_outlive_kill_9_also_with_a_line_cut_off(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.start(one, 14500, "GEL", may_offline=False)
    sim.kill()
    with sim.file.open("ab") as file:
        file.write(b'{"kind": "charge", "sale_')
    sim.start()
    other = attempt()
    assert isinstance(terminal.start(other, 100, "GEL", may_offline=False), Approved)
    sim.restart()
    assert isinstance(terminal.status(one), Approved)
    assert isinstance(terminal.status(other), Approved)
    assert sim.charged == 14600


def test_a_terminal_that_is_switched_off_declines_because_nothing_was_sent(simulator: Simulators) -> None:
    sim, one = simulator(), attempt()
    terminal = sim.terminal()
    terminal.greet()
    sim.kill()
    assert terminal.start(one, 14500, "GEL", may_offline=False) == Declined("terminal_silent")
    assert terminal.condition == "silent"
    with pytest.raises(DeviceError, match="terminal_silent"):
        terminal.status(one)
    sim.start()
    assert terminal.status(one) == NotFound()
    assert terminal.greet() == "Clienteling Simulator 1"
    assert sim.charged == 0


def test_an_answer_to_somebody_elses_message_is_none() -> None:
    one, other = attempt(), attempt()
    service = nexo.service_id("Payment", one)
    header = {"MessageCategory": "Payment", "ServiceID": service, "SaleID": "Till 7", "POIID": ENDS.poi_id}
    body = {"Response": {"Result": "Success"}}

    def said(**changed: str) -> bytes:
        return json.dumps(
            {"SaleToPOIResponse": {"MessageHeader": {**header, **changed}, "PaymentResponse": body}}
        ).encode()

    assert nexo.answer(said(), "Payment", service, ENDS) == body
    for wrong in (
        said(ServiceID=nexo.service_id("Payment", other)),
        said(POIID="another"),
        said(SaleID="another"),
        b"",
        b"[]",
        b"null",
        b'{"SaleToPOIResponse": 1}',
        b"\xff\xfe",
        b"[" * 100000,
    ):
        with pytest.raises(DeviceError, match="terminal_answer"):
            nexo.answer(wrong, "Payment", service, ENDS)
    told = {"SaleData": {"SaleTransactionID": {"TransactionID": nexo.transaction_id(other)}}, **body}
    again = {"RepeatedMessageResponse": {"RepeatedResponseMessageBody": {"PaymentResponse": told}}}
    with pytest.raises(DeviceError, match="terminal_answer"):
        nexo.repeated(again, "Payment", one)
    assert nexo.repeated(again, "Payment", other) == told


@pytest.mark.parametrize(
    "address",
    ["http://192.0.2.7/nexo", "ftp://127.0.0.1", "127.0.0.1:8080", "", "https://", "https://a:b@host/"],
)
def test_nothing_about_money_travels_unprotected(address: str) -> None:
    with pytest.raises(BadInput, match="bad_setting"):
        Line(address)


def test_the_simulator_says_which_moves_there_are() -> None:
    said = subprocess.run(
        [*PROGRAM, "--file", "x", "--script", "aprove"], capture_output=True, text=True, check=False
    )
    assert (said.returncode, "not a move: aprove" in said.stderr) == (2, True)
    assert sys.executable in PROGRAM
    assert not Path("x").exists()
