"""The table of a payment attempt: nothing is charged twice, forgotten, or taken for declined because nobody answered."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import attempt
from clienteling.domain.attempt import Attempt, Event, State
from clienteling.errors import Refused

EVENTS: list[Event] = list(get_args(Event))
CHARGED = {"approve", "approve_offline"}


def walk(*events: Event) -> State:
    state: State = "intent"
    for event in events:
        state = attempt.step(state, event)
    return state


@pytest.mark.parametrize(
    ("events", "end"),
    [
        (("send", "approve", "report", "accept", "capture"), "captured"),
        (("send", "decline"), "declined"),
        (("close",), "closed"),
        (("send", "lose", "approve", "report", "accept", "capture"), "captured"),
        (("send", "lose", "decline"), "declined"),
        (("send", "lose", "miss", "close"), "closed"),
        (("send", "lose", "miss", "approve", "report"), "reported"),
        (("send", "approve", "report", "refuse", "void", "voided"), "voided"),
        (("send", "approve", "report", "refuse", "void", "refunded"), "refunded"),
        (("send", "approve", "void", "voided"), "voided"),
        (("send", "approve", "report", "accept", "capture", "refuse", "void", "refunded"), "refunded"),
        (("send", "approve_offline", "report", "accept", "forward", "capture"), "captured"),
        (("send", "approve_offline", "report", "accept", "forward", "decline_late"), "declined_late"),
        (("send", "lose", "approve_offline", "void", "voided"), "voided"),
    ],
)
def test_every_way_of_the_page_leads_to_its_end(events: tuple[Event, ...], end: State) -> None:
    assert walk(*events) == end


@pytest.mark.parametrize(
    ("state", "event"),
    [
        ("intent", "approve"),  # what was never sent cannot be charged
        ("unknown", "close"),  # not answered is not "not found"
        ("unknown", "send"),
        ("closing", "send"),
        ("closed", "approve"),
        ("approved", "decline"),
        ("approved", "close"),
        ("reported", "void"),  # only the hub's no sends it back
        ("accepted", "void"),
        ("captured", "void"),
        ("voiding", "capture"),
        ("voided", "refunded"),
    ],
)
def test_what_cannot_follow_is_refused(state: State, event: Event) -> None:
    with pytest.raises(Refused, match="payment_step"):
        attempt.step(state, event)


def test_the_table_has_every_state_and_every_state_can_be_reached() -> None:
    assert set(attempt.STEPS) == attempt.STATES
    reached: set[State] = {"intent"}
    while new := {to for state in reached for to in attempt.STEPS[state].values()} - reached:
        reached |= new
    assert reached == attempt.STATES
    assert {event for steps in attempt.STEPS.values() for event in steps} == set(EVENTS)


def test_from_every_state_there_is_a_way_to_an_end() -> None:
    ending = set(attempt.FINAL)
    while new := {s for s, steps in attempt.STEPS.items() if set(steps.values()) & ending} - ending:
        ending |= new
    assert ending == attempt.STATES


@given(st.lists(st.sampled_from(EVENTS), max_size=30))
def test_whatever_happens_in_whatever_order_the_money_is_where_the_state_says(events: list[Event]) -> None:
    state: State = "intent"
    charged = back = 0
    sent = False
    for event in events:
        try:
            after = attempt.step(state, event)
        except Refused:
            assert event not in attempt.STEPS[state]
            continue
        assert state not in attempt.FINAL or (state, event) == ("captured", "refuse")
        sent = sent or event == "send"
        sent = sent or event == "place"
        charged += event in CHARGED or (state, event) == ("awaiting", "capture")
        back += event in ("voided", "refunded", "decline_late")
        state = after
        assert charged <= 1
        assert back <= charged
        assert sent or not charged
        assert (state in attempt.WITHOUT_MONEY) == (state in attempt.FINAL and charged == back)
        assert (charged == 0 and state not in attempt.FINAL) == (state in attempt.OPEN | {"awaiting"})


@given(st.sampled_from(sorted(attempt.STATES)), st.sampled_from(["card", "cash", "gift_card"]))
def test_another_payment_may_begin_only_when_nothing_is_charged_or_on_its_way(
    state: State, tender: str
) -> None:
    one = Attempt("a", "o", None, tender, 100, "GEL", state, "2026-11-22T12:00:00.000Z")
    if state in attempt.OPEN:
        assert attempt.holds_back(one)
    if state in attempt.WITHOUT_MONEY:
        assert not attempt.holds_back(one)
    if state in attempt.GOING_BACK:
        assert attempt.holds_back(one) == (tender != "cash")
