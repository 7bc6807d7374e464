"""A sale and two notes under every fault a line can have: the counter never waits, and afterwards each is there once."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from clienteling.clock import SystemClock
from clienteling.hub import certificate
from clienteling.hub.seeding.chance import Chance
from clienteling.ids import SeededIds
from clienteling.services import checkout, people
from clienteling.sync import status
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.network import faults
from tests.network.background import Background
from tests.network.conftest import Open
from tests.network.listening import Switch
from tests.network.shop import (
    CASH,
    COAT_SKU,
    SCARF_SKU,
    agree,
    cart_of,
    counter,
    customer_of,
    kept,
    running,
    shown,
    sold_once,
    until_quiet,
)

EXPECTED = {
    "cut off": ("offline", "offline"),
    "lost before": ("offline", "offline"),
    "lost after": ("offline", "offline"),
    "stalled": ("offline", "offline"),
    "half-open": ("offline", "offline"),
    "torn": ("offline", "offline"),
    "short": ("cannot", "bad_answer"),
    "cut gzip": ("cannot", "bad_answer"),
    "portal": ("cannot", "bad_answer"),
    "busy": ("offline", "busy"),
    "too many": ("offline", "rate_limited"),
}
"""What the state line says while the fault lasts."""
AT_THE_HUB = {"lost after", "doubled", "slow", "torn", "short", "cut gzip"}
"""Under these the hub has carried the sale out although the till cannot know it."""
AT_ONCE = 1.0
"""Seconds for a sale and two notes at the counter, on a busy test machine: nothing of it may wait for a line."""


def served(till: Till, number: int, mark: str) -> str:
    """A counter sale of what is in a customer's online cart, and two notes; gives the order's id."""
    who = customer_of(number)
    began = time.monotonic()
    sale = checkout.start(till, who, from_cart=cart_of(number))
    receipt = checkout.pay_cash(till, sale, CASH)
    people.note(till, who, f"{mark} one")
    people.note(till, who, f"{mark} two")
    assert time.monotonic() - began < AT_ONCE
    return receipt.order


def truthful(sync: Background) -> None:
    """Never "synced" while something waits, and a reason whenever it is not."""
    for state in sync.states:
        assert not (state.kind == "synced" and state.waiting), state
        assert (state.reason is not None) == (state.kind in ("offline", "cannot")), state


def there_once(shop: Hub, order: str, number: int, mark: str) -> None:
    orders = sold_once(shop)
    assert [identity for identity, body in orders if body["from_cart"] == cart_of(number)] == [order]
    every = kept(shop)
    payments = [body for (kind, _), body in every.items() if kind == "payment" and body["order"] == order]
    assert len(payments) == 1
    notes = sorted(
        body["text"] for (kind, _), body in every.items() if kind == "note" and mark in body["text"]
    )
    assert notes == [f"{mark} one", f"{mark} two"]


@pytest.mark.parametrize("fault", list(faults.FAULTS), ids=[name.replace(" ", "-") for name in faults.FAULTS])
def test_a_sale_and_notes_under(fault: str, shop: Hub, at_counter: Open) -> None:
    number = list(faults.FAULTS).index(fault)
    (one, line), (two, _) = at_counter(), at_counter("mariam")
    line.weather = faults.always(fault)
    with Background(one) as sync:
        order = served(one, number, fault)
        sync.after(2)
        if fault in EXPECTED:
            state = status.state(one)
            assert (state.kind, state.reason) == EXPECTED[fault]
            assert state.waiting == 4  # payment, sale, two notes
        else:  # everything arrives, only late or twice
            sync.until_sent()
        if fault != "stalled":  # it arrives when the till has given up, perhaps by now
            assert (shop.body("order", order) is not None) == (fault in AT_THE_HUB)
        line.clear()
    truthful(sync)
    if fault in ("busy", "too many"):
        assert {problem.facts["after"] for problem in sync.problems} == {1}
    until_quiet(one)
    until_quiet(two)
    assert line.met[fault] > 0
    assert status.state(one).kind == "synced"
    there_once(shop, order, number, fault)
    agree(shop, one, two)


def test_a_sale_and_notes_under_a_refused_connection(shop: Hub, at_counter: Open) -> None:
    (one, line), (two, _) = at_counter(), at_counter("mariam")
    line.shut()
    with Background(one) as sync:
        order = served(one, 20, "refused")
        sync.after(2)
        assert (status.state(one).kind, status.state(one).waiting) == ("offline", 4)
        line.open()
    truthful(sync)
    until_quiet(one)
    until_quiet(two)
    there_once(shop, order, 20, "refused")
    agree(shop, one, two)


def test_a_sale_and_notes_under_a_wrong_certificate(tmp_path: Path) -> None:
    clock = SystemClock()
    certificate.own(tmp_path / "liar", clock, SeededIds(3, clock))
    with (
        running(tmp_path / "hub", 2, "--tls") as (hub, process),
        Switch(process.port, tmp_path / "liar" / certificate.FILE) as line,
    ):
        code = certificate.pin(tmp_path / "hub")
        with counter(hub, line.url, tmp_path / "counter", named=code) as one:
            line.lies = True
            with Background(one) as sync:
                order = served(one, 0, "wrong")
                sync.after(2)
                state = status.state(one)
                assert (state.kind, state.reason, state.waiting) == ("cannot", "bad_certificate", 4)
            assert line.lied > 0
            assert line.heard == b"", "not a byte was said to it"
            truthful(sync)
            line.lies = False
            until_quiet(one)
            there_once(hub, order, 0, "wrong")
            agree(hub, one)


@pytest.mark.parametrize("fault", ["short", "cut gzip", "torn", "lost after"])
def test_a_whole_copy_that_arrives_in_pieces_is_never_used(fault: str, shop: Hub, at_counter: Open) -> None:
    till, line = at_counter()
    before = shown(till)
    till.files.discard(till.journal, "lost")
    line.weather = lambda request: (fault, faults.FAULTS[fault]) if "snapshot" in request.path else None
    with Background(till) as sync:
        sync.after(2)
        assert till.cache.cursor() is None
        assert status.state(till).kind in ("offline", "cannot")
        line.clear()
    truthful(sync)
    until_quiet(till)
    assert before.items() <= shown(till).items()
    agree(shop, till)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_two_tills_in_a_storm_of_all_faults(seed: int, shop: Hub, at_counter: Open) -> None:
    tills = [at_counter(), at_counter("mariam")]
    chance = Chance(seed, "mix")
    for place, (_, line) in enumerate(tills):
        line.weather = faults.Storm(seed, 0.5, place)
    sold: list[tuple[str, int]] = []
    with Background(tills[0][0]) as first, Background(tills[1][0]) as second:
        for step in range(30):
            till = tills[step % 2][0]
            who = 24 + (seed * 7 + step) % 30
            if chance.some(0.3):
                sale = checkout.add(
                    till, checkout.start(till, customer_of(who)), chance.pick((COAT_SKU, SCARF_SKU))
                )
                sold.append((checkout.pay_cash(till, sale, CASH).order, who))
            elif chance.some(0.3):
                people.prefer(
                    till, customer_of(who), "likes", chance.pick(("Wool", "Silk")), chance.some(0.7)
                )
            else:
                people.note(till, customer_of(who), f"storm {seed}.{step}")
            time.sleep(0.03)
        first.after(1)
        second.after(1)
        for _, line in tills:
            line.clear()
    met = tills[0][1].met + tills[1][1].met
    assert sum(met.values()) - met["fair"] >= 3, met
    for sync in (first, second):
        truthful(sync)
    for till, _ in (*tills, *tills):
        until_quiet(till)
    orders = dict(sold_once(shop))
    assert all(orders[order]["customer"] == customer_of(who) for order, who in sold)
    notes = [body["text"] for (kind, _), body in kept(shop).items() if kind == "note"]
    mine = [text for text in notes if text.startswith(f"storm {seed}.")]
    assert len(mine) == len(set(mine))
    agree(shop, *(till for till, _ in tills))
