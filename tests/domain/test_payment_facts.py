"""What happens to money after it was approved is recorded whatever order it arrives in, and answers what was asked about it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import attention, command, payment, payment_facts
from tests.domain import shop

STATES = ["captured", "voided", "refunded", "declined_late"]
MONEY = {"order": shop.ORDER, "cart": shop.CART, "till": shop.TILL, "amount": 10_000, "currency": "GEL"}


def fact(state: str, attempt: str = "attempt-1", tender: str = "card", **more: Any) -> dict[str, Any]:
    body = {**MONEY, "tender": tender, "state": state, **more}
    return shop.make(f"payment.{state}", "payment", attempt, body)


def approved(attempt: str = "attempt-1") -> dict[str, Any]:
    return shop.make("payment.approved", "payment", attempt, {**MONEY, "tender": "card"})


def after(*facts: dict[str, Any]) -> str:
    documents: shop.Documents = {}
    for one in facts:
        ruling = shop.run(documents, one)
        assert (ruling.refusal, ruling.applies) == (None, True)
    return payment.view("attempt-1", documents["payment", "attempt-1"]).state


def refused_sale(**payments: str) -> tuple[shop.Documents, str, str]:
    """A completion refused because the claim was lost; gives the documents, the command, and the question it raised."""
    documents = shop.documents()
    shop.run(documents, shop.claim())
    shop.run(documents, shop.make("cart.release", "cart", shop.CART, {"reason": "idle"}, claim=shop.CLAIM))
    shop.run(documents, shop.claim("other-claim"))
    made = shop.complete()
    total = made["body"]["order"]["totals"]["total"]
    shares = [total // len(payments)] * len(payments)
    made["body"]["order"]["payments"] = [
        {"attempt": attempt, "tender": tender, "amount": share}
        for (attempt, tender), share in zip(payments.items(), shares, strict=True)
    ]
    ruling = shop.run(documents, made)
    (raised,) = ruling.attention
    documents["attention", raised.id] = raised.body
    return documents, made["id"], raised.id


@pytest.mark.parametrize(
    ("states", "end"),
    [
        (["captured"], "captured"),
        (["voided"], "voided"),
        (["captured", "refunded"], "refunded"),
        (["captured", "declined_late"], "declined_late"),
        (["captured", "voided"], "voided"),
        (["voided", "captured"], "voided"),
        (["refunded", "captured"], "refunded"),
        (["declined_late", "captured"], "declined_late"),
    ],
)
def test_a_payment_moves_forward_only(states: list[str], end: str) -> None:
    assert after(approved(), *(fact(state) for state in states)) == end


@given(st.lists(st.sampled_from(STATES), min_size=1, max_size=6), st.booleans())
def test_no_fact_is_refused_and_none_brings_money_back_to_life(states: list[str], is_known: bool) -> None:
    facts = [approved()] if is_known else []
    end = after(*facts, *(fact(state) for state in states), approved())
    assert end in states
    gone = {"voided", "refunded", "declined_late"}
    first = next((state for state in states if state in gone), None)
    assert end == "captured" if first is None else end != "approved"


def test_a_fact_whose_state_is_not_its_name_is_kept_for_a_person() -> None:
    wrong = fact("voided")
    wrong["body"]["state"] = "captured"
    ruling = command.decide(wrong, lambda kind, identity: None)
    assert (ruling.refusal, ruling.applies) == (None, False)
    assert [one.body["reason"] for one in ruling.attention] == ["bad_body"]


def test_money_that_is_back_answers_the_question_about_it() -> None:
    documents, completion, question = refused_sale(a="card")
    assert documents["attention", question]["facts"]["payments"] == [
        {"attempt": "a", "tender": "card", "amount": 10_000}
    ]
    shop.run(documents, fact("voided", "a", completion=completion))
    item = attention.view(question, documents["attention", question])
    assert item.state == "decided"
    assert item.decision is not None
    assert item.decision.choice == "money_back"


def test_a_question_about_two_payments_waits_for_both() -> None:
    documents, completion, question = refused_sale(a="card", b="cash")
    shop.run(documents, fact("voided", "a", completion=completion))
    assert documents["attention", question]["state"] == "open"
    shop.run(documents, fact("voided", "a", completion=completion))
    assert documents["attention", question]["facts"]["back"] == ["a"]
    shop.run(documents, fact("refunded", "b", tender="cash", completion=completion))
    assert documents["attention", question]["state"] == "decided"


def test_what_a_person_decided_first_stands() -> None:
    documents, completion, question = refused_sale(a="card")
    documents["attention", question] |= {"state": "decided", "decision": {"choice": "put_aside"}}
    shop.run(documents, fact("voided", "a", completion=completion))
    assert documents["attention", question]["decision"] == {"choice": "put_aside"}


def test_money_that_never_came_is_owed_once_for_each_payment() -> None:
    documents = shop.documents()
    shop.run(documents, shop.claim())
    shop.run(documents, shop.complete())
    for attempt in ("a", "b", "a"):
        ruling = shop.run(documents, fact("declined_late", attempt))
        (raised,) = ruling.attention
        assert (raised.body["reason"], raised.body["facts"]["attempt"]) == ("declined_late", attempt)
    order = documents["order", shop.ORDER]
    assert (order["state"], payment_facts.owed(order)) == ("unpaid", 20_000)


def test_captured_money_touches_nothing_but_its_payment() -> None:
    assert command.touches(fact("captured", completion="c")) == [("payment", "attempt-1")]
    assert len(command.touches(fact("voided", completion="c"))) == 4
    assert command.touches(fact("declined_late"))[1:] == [("order", shop.ORDER)]
