"""A sale paid in parts, with real tills and a real hub: every part is kept, the last one completes the sale, once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.domain.attempt import Attempt
from clienteling.errors import BadInput, Refused
from clienteling.services import attention, checkout, paying, settling, tenders
from clienteling.services.sale import Receipt, Sale
from clienteling.store import attempts
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub, associate_id
from tests.fixtures_till import SESSION, synced
from tests.scripted_terminal import ScriptedTerminal
from tests.services.test_money_path import (
    PAID,
    Enrolled,
    claimed,
    clock,
    enrolled,
    lease_ends,
    of_kind,
    reasons,
    scarf,
    shop,
)
from tests.services.test_paying import SCARF_COSTS, settled, state

__all__ = ["clock", "enrolled", "shop"]


def cash(till: Till, sale: Sale, amount: int | None) -> Receipt | Attempt:
    return tenders.take_cash(till, sale, PAID, amount)


def part(taken: Receipt | Attempt) -> Attempt:
    assert isinstance(taken, Attempt)
    return taken


def receipt(taken: Receipt | Attempt) -> Receipt:
    assert isinstance(taken, Receipt)
    return taken


def test_a_sale_is_paid_in_cash_by_two_terminals_and_the_rest_in_cash(shop: Hub, enrolled: Enrolled) -> None:
    till, terminal = enrolled(), ScriptedTerminal()
    sale = claimed(till)
    total = tenders.due(till, sale).total
    part(cash(till, sale, 10_00))
    part(tenders.take_standalone(till, sale, 20_00, "a 12-34", "1234"))
    paying.send(till, terminal, paying.begin(till, sale, 30_00))
    now = tenders.due(till, sale)
    assert (now.paid, now.rest, now.is_last, now.number) == (60_00, total - 60_00, True, "1-00001")
    assert [(one.tender, one.amount, one.reference, one.last4, one.is_paid) for one in now.parts] == [
        ("cash", 10_00, None, None, True),
        ("standalone", 20_00, "A1234", "1234", True),
        ("card", 30_00, terminal.books and now.parts[2].reference, "4242", True),
    ]
    with pytest.raises(Refused, match="too_many_payments"):
        cash(till, sale, 5_00)
    sold = receipt(tenders.take_cash(till, sale, PAID))
    settled(till, terminal)
    order = shop.body("order", sold.order) or {}
    assert [one["tender"] for one in order["payments"]] == ["cash", "standalone", "card", "cash"]
    shown = [(one.get("last4"), one.get("approval")) for one in order["payments"]]
    assert shown == [(None, None), ("1234", "A1234"), ("4242", None), (None, None)]  # what the receipt prints
    assert (order["totals"]["paid"], order["totals"]["total"]) == (total, total)
    paid = {one["tender"]: one["state"] for one in of_kind(shop, till, "payment")}
    assert paid == {"cash": "approved", "standalone": "captured", "card": "captured"}
    assert reasons(shop, till) == []


def rounds_to(shop: Hub, till: Till, step: int) -> None:
    policy = shop.body(*POLICY) or {}
    shop.put((*POLICY, {**policy, "cash_rounding": step}))
    synced(till)


def test_the_last_cash_alone_is_rounded(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    rounds_to(shop, till, 5)
    sale = scarf(till)
    with pytest.raises(Refused, match="amount_wrong"):
        cash(till, sale, 10_03)  # no coin pays it
    part(tenders.take_standalone(till, sale, SCARF_COSTS - 10_03, "OK77"))
    now = tenders.due(till, sale)
    assert (now.rest, now.cash_rest) == (10_03, 10_05)
    with pytest.raises(Refused, match="too_little_cash") as short:
        tenders.take_cash(till, sale, 10_00)
    assert short.value.facts == {"missing": 5}
    sold = receipt(tenders.take_cash(till, sale, 11_00))
    assert (sold.rounding, sold.change, sold.total) == (2, 95, SCARF_COSTS + 2)
    synced(till)
    assert (shop.body("order", sold.order) or {})["totals"]["rounding"] == 2
    assert reasons(shop, till) == []


def test_a_part_given_back_is_owed_again(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = scarf(till)
    taken = part(cash(till, sale, 100_00))
    with pytest.raises(Refused, match="payment_open"):
        tenders.take_cash(till, checkout.set_quantity(till, sale, sale.lines[0].id, 2), 500_00)
    with pytest.raises(Refused, match="not_paid_whole"):
        tenders.finish(till, sale)
    assert paying.undo(till, taken).state == "refunded"
    assert tenders.due(till, sale).rest == SCARF_COSTS
    sold = receipt(tenders.take_standalone(till, sale, None, "993311"))
    assert tenders.finish(till, sale) == sold == cash(till, sale, None)
    settled(till, ScriptedTerminal())
    paid = {one["tender"]: one["state"] for one in of_kind(shop, till, "payment")}
    assert paid == {"cash": "refunded", "standalone": "captured"}


@pytest.mark.parametrize(
    ("approval", "last4", "code"),
    [
        ("4111 1111 1111 1111", None, "looks_like_card_number"),
        ("123456", "4111111111111111", "looks_like_card_number"),
        ("123456", "12345", "bad_last4"),
        ("", None, "bad_approval"),
        ("no code!", None, "bad_approval"),
    ],
)
def test_a_card_number_is_never_typed_where_an_approval_code_belongs(
    shop: Hub, enrolled: Enrolled, approval: str, last4: str | None, code: str
) -> None:
    till = enrolled()
    with pytest.raises((Refused, BadInput), match=code):
        tenders.take_standalone(till, scarf(till), None, approval, last4)
    assert attempts.unsettled(till.journal.conn) == []


def test_what_a_standalone_terminal_took_for_a_refused_sale_is_given_back_by_a_person(
    shop: Hub, enrolled: Enrolled
) -> None:
    till, other = enrolled(), enrolled()
    sale = claimed(till)
    receipt(tenders.take_standalone(till, sale, None, "A1"))
    lease_ends(shop)
    synced(other)
    checkout.pay_cash(other, claimed(other), PAID)
    synced(other)
    settled(till, ScriptedTerminal())
    (one,) = attempts.of_sale(till.journal.conn, sale.id)
    assert one.state == "refused"
    assert "second_completion" in reasons(shop, till)
    assert settling.cash_given_back(till, one).state == "refunded"
    synced(till)
    (item,) = [each for each in of_kind(shop, till, "attention") if each["reason"] == "second_completion"]
    assert (item["state"], item["decision"]["choice"]) == ("decided", "money_back")


def test_money_whose_terminal_is_gone_is_returned_otherwise_by_a_manager_who_says_how(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    one = paying.send(till, ScriptedTerminal(), paying.begin(till, scarf(till)))
    paying.undo(till, one)
    settling.settle(till, ScriptedTerminal())  # another terminal: it knows of no charge
    assert state(till, one) == "voiding"
    assert attention.items(till) == ()
    assert isinstance(till.clock, HandClock)
    till.clock.advance(901)
    (item,) = attention.items(till)
    assert (item.reason, item.weight, item.by_manager) == ("money_not_back", "money", True)
    with pytest.raises(Refused, match="not_allowed"):
        attention.decide(till, item.key, "put_aside", note="By bank transfer")
    who = replace(till.session or SESSION, associate_id=associate_id("mariam"), role="manager")
    manager = app.with_session(till, who)
    with pytest.raises(BadInput, match="empty"):
        attention.decide(manager, item.key, "put_aside")
    with pytest.raises(Refused, match="looks_like_card_number"):
        attention.decide(manager, item.key, "put_aside", note="to card 4111 1111 1111 1111")
    attention.decide(manager, item.key, "put_aside", note="By bank transfer")
    assert (state(till, one), attention.items(manager)) == ("refunded", ())
    synced(till)
    (paid,) = of_kind(shop, till, "payment")
    assert (paid["state"], paid["reason"], paid["note"]) == ("refunded", "otherwise", "By bank transfer")
