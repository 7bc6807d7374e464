"""A shift at a real till without a hub: the count follows every coin, and nothing of it waits for a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clienteling.errors import BadInput, Refused
from clienteling.services import checkout, paying, shift, tenders
from clienteling.till import POLICY, Session, Till
from tests.fixtures_till import ASSOCIATE, SESSION, STORE, reopened
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import POLICY_BODY, everything

SCARF, COSTS = "11208", 14500
MANAGER = Session(associate_id=ASSOCIATE, name="Mariam", role="manager", store=STORE)
TillWith = Callable[..., Till]


def with_policy(till_with: TillWith, **more: Any) -> Till:
    rest = [one for one in everything() if one[0] != "policy"]
    return till_with((*POLICY, {**POLICY_BODY, **more}), *rest)


def sell(till: Till, tendered: int = 20000) -> None:
    checkout.pay_cash(till, checkout.add(till, checkout.start(till), SCARF), tendered)


def test_the_drawer_follows_sales_change_and_what_was_paid_in_and_out(till: Till) -> None:
    sell(till)  # before the shift: not its business
    shift.open_(till, 20000, {10000: 1, 5000: 2})
    sell(till)
    sell(till, COSTS)
    shift.move(till, "in", 3000, "change from the bank")
    seen = shift.move(till, "out", 1250, "stamps")
    assert seen.drawer is not None
    assert (seen.drawer.taken, seen.drawer.change) == (20000 + COSTS, 5500)
    assert seen.drawer.expected == 20000 + 2 * COSTS + 3000 - 1250
    assert [(one.kind, one.amount, one.by) for one in seen.moves] == [
        ("in", 3000, "Nino Beridze"), ("out", 1250, "Nino Beridze"),
    ]  # fmt: skip
    counts = {20000: 2, 5000: 2, 100: 6, 50: 2}
    closed = shift.close(till, counts)
    assert closed.closed is not None
    assert (closed.closed.counted, closed.closed.difference) == (50700, 50700 - 50750)
    assert closed.by_tender == (("cash", 2 * COSTS),)
    assert closed.closed.counts == ((20000, 2), (5000, 2), (100, 6), (50, 2))
    assert shift.current(till) is None


def test_a_shift_survives_the_end_of_the_program_and_counts_up(till: Till) -> None:
    first = shift.open_(till, 5000)
    sell(till)
    again = reopened(till)
    seen = shift.current(again)
    assert seen is not None
    assert seen.drawer is not None
    assert (seen.id, seen.number, seen.drawer.expected) == (first.id, 1, 5000 + COSTS)
    shift.close(again, counted=19500)
    assert shift.open_(again, 0).number == 2
    again.close()


def test_two_shifts_at_once_and_none_are_refused(till: Till) -> None:
    for act in (lambda: shift.close(till, counted=0), lambda: shift.move(till, "in", 1, "x")):
        with pytest.raises(Refused, match="shift_closed"):
            act()
    shift.open_(till, 0)
    with pytest.raises(Refused, match="shift_open"):
        shift.open_(till, 0)


@pytest.mark.parametrize(
    ("amount", "reason", "code"),
    [(0, "x", "bad_amount"), (-1, "x", "bad_amount"), (5, "  ", "reason_missing")],
)
def test_cash_is_moved_by_an_amount_and_for_a_reason(till: Till, amount: int, reason: str, code: str) -> None:
    shift.open_(till, 0)
    with pytest.raises(BadInput, match=code):
        shift.move(till, "out", amount, reason)


def test_an_associate_takes_little_out_and_a_manager_more(till: Till) -> None:
    shift.open_(till, 50000)
    with pytest.raises(Refused) as refused:
        shift.move(till, "out", 10001, "rent")
    assert (refused.value.code, refused.value.facts["most"]) == ("paid_out_too_high", 10000)
    shift.move(replace(till, session=MANAGER), "out", 10001, "rent")
    with pytest.raises(Refused, match="looks_like_card_number"):
        shift.move(till, "out", 5, "back to 4111 1111 1111 1111")


def test_who_counts_blindly_is_told_nothing_and_a_manager_all(till_with: TillWith) -> None:
    till = with_policy(till_with, count="blind")
    shift.open_(till, 20000)
    sell(till)
    seen = shift.current(till)
    assert seen is not None
    assert (seen.drawer, seen.by_tender) == (None, ())
    closed = shift.close(till, counted=30000)
    assert closed.closed is not None
    assert (closed.closed.counted, closed.closed.expected, closed.closed.difference) == (30000, None, None)
    (as_manager,) = shift.listed(replace(till, session=MANAGER))
    assert as_manager.closed is not None
    assert as_manager.closed.difference == 30000 - 20000 - COSTS


def test_where_a_counted_drawer_is_required_nothing_is_sold_before(till_with: TillWith) -> None:
    till = with_policy(till_with, shift="required")
    sale = checkout.add(till, checkout.start(till), SCARF)
    for pay in (lambda: checkout.pay_cash(till, sale, COSTS), lambda: paying.begin(till, sale)):
        with pytest.raises(Refused, match="shift_closed"):
            pay()
    assert till.journal.pending() == 0
    shift.open_(till, 0)
    checkout.pay_cash(till, sale, COSTS)


def test_where_shifts_are_off_none_is_opened(till_with: TillWith) -> None:
    till = with_policy(till_with, shift="off")
    with pytest.raises(Refused, match="shift_off"):
        shift.open_(till, 0)
    sell(till)


def test_a_shift_is_not_closed_while_nobody_knows_whether_a_card_was_charged(till: Till) -> None:
    shift.open_(till, 0)
    terminal = ScriptedTerminal("lost")
    sale = checkout.add(till, checkout.start(till), SCARF)
    paying.send(till, terminal, paying.begin(till, sale))
    with pytest.raises(Refused, match="payment_open"):
        shift.close(till, counted=0)
    assert shift.current(till) is not None


def test_a_card_is_no_cash(till: Till) -> None:
    shift.open_(till, 100)
    sale = checkout.add(till, checkout.start(till), SCARF)
    paying.finish(till, paying.send(till, ScriptedTerminal("approve"), paying.begin(till, sale)))
    seen = shift.current(till)
    assert seen is not None
    assert seen.drawer is not None
    assert (seen.drawer.expected, seen.by_tender) == (100, (("card", COSTS),))
    assert SESSION.role == "associate"


def test_a_float_that_was_typed_wrong_is_put_right_before_the_first_coin(till: Till) -> None:
    opened = shift.open_(till, 2000, {1000: 2})
    assert opened.can_correct
    put_right = shift.correct(till, 20000, {10000: 2})
    assert (put_right.float_, put_right.drawer and put_right.drawer.expected) == (20000, 20000)
    again = reopened(till)
    sell(again)
    seen = shift.current(again)
    assert seen is not None
    assert (seen.float_, seen.drawer and seen.drawer.expected, seen.can_correct) == (
        20000,
        20000 + COSTS,
        False,
    )
    body = again.read("shift", seen.id) or {}
    assert body["opened"]["corrected"]["from"] == 2000
    with pytest.raises(Refused, match="shift_moved"):
        shift.correct(again, 1)
    closed = shift.close(again, counted=20000 + COSTS)
    assert closed.closed is not None
    assert (closed.closed.difference, closed.closed.cash, closed.can_correct) == (0, COSTS, False)
    with pytest.raises(Refused, match="shift_closed"):
        shift.correct(again, 1)
    again.close()


def test_only_who_opened_a_shift_or_a_manager_puts_its_float_right(till: Till) -> None:
    shift.open_(till, 2000)
    another = replace(till, session=Session("another", "Levan", "associate", STORE))
    seen = shift.current(another)
    assert seen is not None
    assert not seen.can_correct
    with pytest.raises(Refused, match="not_allowed"):
        shift.correct(another, 1)
    with pytest.raises(BadInput, match="bad_amount"):
        shift.correct(till, -1)
    shift.correct(replace(till, session=MANAGER), 3000)
    shift.move(till, "in", 100, "change")
    with pytest.raises(Refused, match="shift_moved"):
        shift.correct(till, 1)


def test_a_part_paid_in_cash_is_in_the_drawer_before_its_sale_is_told_of(till: Till) -> None:
    shift.open_(till, 2000)
    sale = checkout.add(till, checkout.start(till), SCARF)
    tenders.take_cash(till, sale, 1000, 1000)
    with pytest.raises(Refused, match="shift_moved"):
        shift.correct(till, 1)


def lost_card(till: Till) -> str:
    """A card payment whose terminal never says what became of it."""
    sale = checkout.add(till, checkout.start(till), SCARF)
    return paying.send(till, ScriptedTerminal("lost"), paying.begin(till, sale)).id


def test_a_payment_at_a_dead_terminal_does_not_keep_a_shift_open_for_ever(till: Till) -> None:
    opened = shift.open_(till, 0)
    attempt = lost_card(till)
    manager = replace(till, session=MANAGER)
    for who, can in ((till, False), (manager, True)):
        with pytest.raises(Refused) as refused:
            shift.close(who, counted=0)
        assert (refused.value.code, refused.value.facts["can_override"]) == ("payment_open", can)
    with pytest.raises(Refused, match="not_allowed"):
        shift.close(till, counted=0, despite="the terminal burnt")
    with pytest.raises(BadInput, match="reason_missing"):
        shift.close(manager, counted=0, despite="  ")
    with pytest.raises(Refused, match="looks_like_card_number"):
        shift.close(manager, counted=0, despite="card 4111 1111 1111 1111")
    closed = shift.close(manager, counted=0, despite="the terminal burnt").closed
    assert closed is not None
    assert (closed.unknown, closed.reason) == ((("card", COSTS),), "the terminal burnt")
    body = till.read("shift", opened.id) or {}
    assert body["closed"]["unknown"] == [{"attempt": attempt, "tender": "card", "amount": COSTS}]
    shift.open_(till, 0)
    shift.close(till, counted=0)  # the next one has nothing to do with it


def test_a_sale_paid_in_part_is_finished_or_undone_before_a_shift_is_closed(till: Till) -> None:
    shift.open_(till, 0)
    sale = checkout.add(till, checkout.start(till), SCARF)
    tenders.take_cash(till, sale, 1000, 1000)
    with pytest.raises(Refused) as refused:
        shift.close(replace(till, session=MANAGER), counted=0, despite="never mind")
    assert (refused.value.code, refused.value.facts["can_override"]) == ("payment_open", False)
