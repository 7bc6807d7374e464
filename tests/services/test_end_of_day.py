"""The report of a day: what the tills sold, refused while it could still change, the same as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import Refused
from clienteling.ids import derived
from clienteling.protocol import Document, Result
from clienteling.services import checkout, end_of_day, paying, shift
from clienteling.till import POLICY, Session, Till
from tests.fixtures_hub import Hub, associate_id
from tests.fixtures_till import synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.shop import POLICY_BODY, everything, goods

SCARF, COSTS = "11208", 14500
TODAY = date(2026, 11, 22)
Enrolled = Callable[..., Till]


def sell(till: Till) -> str:
    return checkout.pay_cash(till, checkout.add(till, checkout.start(till), SCARF), 20000).number


def taken(till: Till) -> None:
    """The hub has carried out everything."""
    done = [Result(id=one["command"]["id"], status="applied", code="ok") for one in till.journal.waiting()]
    till.journal.mark(done)


def manager(till: Till) -> Till:
    return replace(till, session=Session("mariam", "Mariam", "manager", till.enrolled().store_id))


def test_a_day_of_a_till_by_tender_and_rate_with_its_numbers_and_drawer(till: Till) -> None:
    shift.open_(till, 10000)
    first, last = sell(till), sell(till)
    shift.close(till, counted=10000 + 2 * COSTS - 100)
    taken(till)
    made = end_of_day.report(till, TODAY)
    assert (made.sums.sales, made.sums.total, made.sums.first, made.sums.last) == (2, 2 * COSTS, first, last)
    assert [(one.name, one.count, one.amount) for one in made.sums.tenders] == [("cash", 2, 2 * COSTS)]
    assert [(one.rate, one.total, one.tax) for one in made.sums.taxes] == [(1800, 2 * COSTS, 4424)]
    assert (len(made.shifts), made.difference, made.still_open) == (1, -100, ())


def test_it_is_refused_while_something_is_unsent_or_a_payment_unknown(till: Till) -> None:
    sell(till)
    with pytest.raises(Refused) as refused:
        end_of_day.report(till, TODAY)
    assert (refused.value.code, refused.value.facts["count"]) == ("unsent", 2)
    taken(till)
    sale = checkout.add(till, checkout.start(till), SCARF)
    paying.send(till, ScriptedTerminal("lost"), paying.begin(till, sale))
    with pytest.raises(Refused, match="payment_open"):
        end_of_day.report(till, TODAY)


def test_a_day_is_a_day_where_the_shop_is(till: Till, clock: HandClock) -> None:
    clock.set("2026-11-22T20:30:00.000Z")  # half past midnight in Tbilisi
    sell(till)
    taken(till)
    assert end_of_day.today(till) == date(2026, 11, 23)
    assert end_of_day.report(till, TODAY).sums.sales == 0
    assert end_of_day.report(till, date(2026, 11, 23)).sums.sales == 1


def test_who_has_yet_to_count_blindly_is_not_told_what_was_sold(till_with: Callable[..., Till]) -> None:
    rest = [one for one in everything() if one[0] != "policy"]
    till = till_with((*POLICY, {**POLICY_BODY, "count": "blind"}), *rest)
    shift.open_(till, 0)
    sell(till)
    taken(till)
    with pytest.raises(Refused, match="count_first"):
        end_of_day.report(till, TODAY)
    assert end_of_day.report(manager(till), TODAY).sums.total == COSTS
    shift.close(till, counted=COSTS)
    taken(till)
    made = end_of_day.report(till, TODAY)
    assert (made.sums.total, made.difference) == (COSTS, None)


def test_only_a_manager_sees_the_store(till: Till) -> None:
    with pytest.raises(Refused, match="not_allowed"):
        end_of_day.report(till, TODAY, whole_store=True)
    assert end_of_day.report(manager(till), TODAY, whole_store=True).till == ""


def test_the_store_is_all_of_its_tills_once_they_have_sent(hub: Hub, enrolled_till: Enrolled) -> None:
    hub.put(*goods())
    one, other = enrolled_till(), enrolled_till()
    for till in (one, other):
        shift.open_(till, 5000)
        sell(till)
        synced(till)
    shift.close(other, counted=5000 + COSTS)
    synced(other)
    synced(one)
    asked = end_of_day.today(one)
    mariam = app.with_session(
        one, Session(associate_id("mariam"), "Mariam", "manager", one.enrolled().store_id)
    )
    store = end_of_day.report(mariam, asked, whole_store=True)
    assert store.sums.total == 2 * COSTS
    assert store.still_open == (one.enrolled().till_name,)
    assert [shown.till_name for shown in store.shifts] == [other.enrolled().till_name]
    assert end_of_day.report(one, asked).sums.total == COSTS


def test_csv_holds_every_figure_and_no_formula(till: Till) -> None:
    shift.open_(till, 10000)
    sell(till)
    shift.move(till, "out", 250, '=HYPERLINK("x"), "tea"')
    shift.close(till, counted=24250)
    taken(till)
    made = replace(end_of_day.report(till, TODAY), store="=Test Street")
    rows = list(csv.DictReader(io.StringIO(end_of_day.as_csv(made))))
    named = {(row["section"], row["name"]): row for row in rows}
    assert named["sums", "total"]["amount"] == "145.00"
    assert named["tender", "cash"]["count"] == "1"
    assert named["shift difference", "Till 7 1"]["amount"] == "0.00"
    assert not any(value.startswith(("=", "+", "@")) for row in rows for value in row.values())
    assert rows[0]["name"] == "'=Test Street Till 7"


def test_a_payment_named_as_unknown_holds_no_report_back_and_stands_in_it(till: Till) -> None:
    shift.open_(till, 500)
    sell(till)
    sale = checkout.add(till, checkout.start(till), SCARF)
    paying.send(till, ScriptedTerminal("lost"), paying.begin(till, sale))
    shift.close(manager(till), counted=500 + COSTS, despite="the terminal burnt")
    taken(till)
    made = end_of_day.report(till, TODAY)
    assert made.unknown == (("card", COSTS),)
    rows = [tuple(row) for row in csv.reader(io.StringIO(end_of_day.as_csv(made)))]
    name = f"{till.enrolled().till_name} 1"
    for row in (
        ("unknown", "card", "", "145.00", "GEL"),
        ("shift unknown", f"{name} card", "", "145.00", "GEL"),
        ("shift cash sales", name, "", "145.00", "GEL"),
    ):
        assert row in rows


def test_goods_brought_back_to_this_till_are_in_its_own_figures(till: Till) -> None:
    here = till.enrolled()
    head = {
        "number": "R-1",
        "store": here.store_id,
        "at": "2026-11-22T10:00:00.000Z",
        "currency": "GEL",
        "lines": [],
    }
    for number, (at, refund) in enumerate(
        ((here.till_id, 500), (derived("till", "another"), 700), (None, 900))
    ):
        body = {**head, "till": at, "refund": refund}
        till.cache.take(
            [Document(kind="return", id=derived("return", f"today {number}"), version=1, body=body)]
        )
    assert end_of_day.report(till, TODAY).sums.returns.amount == 500
    assert end_of_day.report(manager(till), TODAY, whole_store=True).sums.returns.amount == 2100
