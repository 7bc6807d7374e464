"""What should be in a drawer, whatever was done with it, and what is written down of a shift."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import command, denominations, shift
from clienteling.domain.shift import Cash, Move
from tests.domain import shop

AMOUNTS = st.integers(0, 10**9)
SALES = st.lists(st.builds(lambda due, change: Cash(due + change, change), AMOUNTS, AMOUNTS), max_size=12)
REFUNDS = st.lists(st.builds(lambda amount: Cash(refund=amount), AMOUNTS), max_size=6)
MOVES = st.lists(
    st.builds(
        lambda kind, amount: Move("m", kind, amount, "", "", None), st.sampled_from(("in", "out")), AMOUNTS
    ),
    max_size=8,
)
HEAD = {"store": shop.STORE, "till": shop.TILL, "number": 3, "currency": "GEL"}


@given(AMOUNTS, SALES, REFUNDS, MOVES, AMOUNTS)
def test_expected_is_float_and_sales_less_change_and_refunds_and_what_was_moved(
    float_: int, sales: list[Cash], refunds: list[Cash], moves: list[Move], counted: int
) -> None:
    drawer = shift.drawer(float_, [*sales, *refunds], moves)
    signed = sum(one.amount if one.kind == "in" else -one.amount for one in moves)
    taken = sum(one.tendered for one in sales) - sum(one.change for one in sales)
    assert drawer.expected == float_ + taken - sum(one.refund for one in refunds) + signed
    assert drawer.difference(counted) == counted - drawer.expected
    assert drawer.difference(drawer.expected) == 0


@given(AMOUNTS, SALES, SALES, MOVES, MOVES)
def test_two_halves_of_a_day_are_the_day(
    float_: int, early: list[Cash], late: list[Cash], first: list[Move], second: list[Move]
) -> None:
    noon = shift.drawer(float_, early, first).expected
    assert (
        shift.drawer(noon, late, second).expected
        == shift.drawer(float_, early + late, first + second).expected
    )


@given(st.dictionaries(st.integers(1, 100_000), st.integers(0, 500)))
def test_notes_and_coins_add_up_in_any_order(counts: dict[int, int]) -> None:
    turned = dict(reversed(counts.items()))
    assert shift.counted(counts) == shift.counted(turned) == sum(value * n for value, n in counts.items())


@pytest.mark.parametrize("currency", ["GEL", "EUR", "JPY", "KWD", "IRR", "XXX"])
def test_every_currency_has_notes_and_coins_the_largest_first(currency: str) -> None:
    found = denominations.of(currency)
    assert len(found) >= 6
    assert list(found) == sorted(set(found), reverse=True)
    assert found[-1] > 0


def test_a_retailer_may_name_the_notes_it_takes() -> None:
    policy = {"denominations": {"GEL": [100, 5000, "x", True, -3, 100]}}
    assert denominations.of("GEL", policy) == (5000, 100)


def done(*made: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] | None = None
    for one in made:
        body = command.apply("shift", "shift-1", body, one)
    assert body is not None
    return body


def test_a_shift_keeps_its_opening_its_movements_and_its_count() -> None:
    opened, _, moved, closed, _ = shop.drawer()
    seen = shift.view("shift-1", done(opened, moved, moved, closed))
    assert (seen.number, seen.float_, seen.currency, seen.opened_by) == (3, 20_000, "GEL", shop.NINO)
    assert [(one.kind, one.amount, one.reason) for one in seen.moves] == [("out", 4_000, "stamps")]
    assert seen.closed is not None
    assert (seen.closed.counted, seen.closed.expected, seen.closed.difference) == (15_900, 16_000, -100)


def test_a_fact_whose_predecessor_was_lost_begins_the_shift_and_the_opening_joins_it() -> None:
    opened, _, moved, closed, _ = shop.drawer()
    alone = shift.view("shift-1", done(moved))
    assert (alone.opened_at, alone.till, len(alone.moves)) == ("", shop.TILL, 1)
    whole = shift.view("shift-1", done(moved, closed, opened))
    assert (whole.float_, whole.closed is not None, len(whole.moves)) == (20_000, True, 1)


def test_the_first_opening_and_the_first_count_stand() -> None:
    opened, _, _, closed, _ = shop.drawer()
    again = shop.make("shift.open", "shift", "shift-1", {**HEAD, "float": 1}, at="2026-11-23T08:00:00.000Z")
    later = shop.make("shift.close", "shift", "shift-1", {**HEAD, "counted": 1, "expected": 1})
    seen = shift.view("shift-1", done(opened, again, closed, later))
    assert seen.float_ == 20_000
    assert seen.closed is not None
    assert seen.closed.counted == 15_900


@pytest.mark.parametrize(
    ("counted", "asked"), [(15_900, False), (15_000, False), (14_999, True), (17_000, False), (17_001, True)]
)
def test_a_manager_is_asked_about_a_large_difference(counted: int, asked: bool) -> None:
    made = shop.make("shift.close", "shift", "shift-1", {**HEAD, "counted": counted, "expected": 16_000})
    raised = command.decide(made, shop.getter(shop.documents())).attention
    assert [one.body["reason"] for one in raised] == (["cash_difference"] if asked else [])


@pytest.mark.parametrize(
    ("who", "kind", "amount", "asked"),
    [("nino", "out", 10_000, False), ("nino", "out", 10_001, True), ("nino", "in", 99_999, False),
     ("mariam", "out", 99_999, False)],
)  # fmt: skip
def test_more_than_an_associate_may_take_is_flagged_and_never_refused(
    who: str, kind: str, amount: int, asked: bool
) -> None:
    move = {"id": "m", "kind": kind, "amount": amount, "reason": "window cleaner"}
    made = shop.make("shift.move", "shift", "shift-1", {**HEAD, "move": move})
    made["actor"] = {"associate": shop.NINO if who == "nino" else shop.MARIAM, "auth": "online"}
    ruling = command.decide(made, shop.getter(shop.documents()))
    assert (ruling.refusal, ruling.applies) == (None, True)
    assert [one.body["reason"] for one in ruling.attention] == (["paid_out_above_limit"] if asked else [])
