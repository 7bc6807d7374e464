"""The race table of cart completion, row by row: who keeps the order, what becomes of the money, who is asked.

Every test ends with all trouble over, every till in step with the hub, and the invariants I1 to I8.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from clienteling.domain import stock
from clienteling.domain.attempt import Attempt
from clienteling.errors import DeviceError, Offline, Refused
from clienteling.services import attention, checkout, paying, settling, takeover
from clienteling.services.sale import Receipt
from clienteling.store import attempts
from tests.fixtures_hub import store_id
from tests.races.corner import CART, SARA, TOTAL, Corner
from tests.simulation.machine import Machine


def the_attempts(machine: Machine) -> list[Attempt]:
    """The card payments a till has tried."""
    rows = machine.till.journal.conn.execute("SELECT id FROM attempts WHERE tender = 'card'").fetchall()
    found = [attempts.get(machine.till.journal.conn, row[0]) for row in rows]
    return [one for one in found if one is not None]


def the_attempt(machine: Machine) -> Attempt:
    """The only card payment a till has tried."""
    (found,) = the_attempts(machine)
    return found


# The customer pays online while the till claims


def test_the_customer_pays_online_while_the_till_claims_and_the_claim_wins(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    status, said = corner.pays_online()
    assert (status, said["code"]) == (409, "being_completed_in_store")
    assert corner.web("GET", "cart")[1]["notice"] == "being_completed_in_store"
    sold = corner.cash(corner.one, sale)
    corner.comes_to_rest()
    assert corner.orders() == [sold.number]
    assert corner.asked() == []
    assert corner.web("GET", "cart")[1]["cart"] is None


def test_the_customer_pays_online_while_the_till_claims_and_the_web_wins(corner: Corner) -> None:
    status, said = corner.pays_online()
    with pytest.raises(Refused, match="already_completed") as told:
        corner.claim(corner.one)
    assert (status, told.value.facts["number"]) == (200, said["order"]["number"])
    corner.comes_to_rest()
    assert corner.orders() == [said["order"]["number"]]
    assert corner.asked() == []


# A web payment lands although claimed (a platform without lock)


def test_a_web_payment_lands_although_claimed_and_the_card_goes_back(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    landed = corner.lands(corner.places_online())
    corner.finish(corner.one, one)
    corner.comes_to_rest()
    assert corner.cart()["order"] == landed
    assert len(corner.orders()) == 1
    assert (corner.payments(), corner.charged()) == ([("card", "voided")], 0)
    assert corner.settled() == ["second_completion"]


def test_a_web_payment_lands_although_claimed_but_the_store_was_first(corner: Corner) -> None:
    placed = corner.places_online()
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.sync(corner.one)
    assert corner.lands(placed) is None
    corner.comes_to_rest()
    assert corner.orders() == [sold.number]
    assert (corner.payments(), corner.charged()) == ([("card", "captured")], TOTAL)


def test_a_web_payment_lands_although_the_goods_were_handed_over_offline(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    corner.cut_off(corner.one)
    sold = corner.cash(corner.one, sale)
    landed = corner.lands(corner.places_online())
    corner.comes_to_rest()
    assert sold.provisional
    assert corner.cart()["order"] == landed
    # Goods and money have changed hands: the store's sale stands, and a person gives the web's money back.
    assert len(corner.orders()) == 2
    assert corner.asked() == ["cart_sold_twice"]
    assert corner.payments() == [("cash", "approved")]


def test_a_web_payment_lands_after_the_line_failed_with_the_card_in_the_terminal(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.cut_off(corner.one)
    corner.lease_ends()
    _, said = corner.pays_online()
    sold = corner.finish(corner.one, one)  # the customer goes with the goods: nobody could be asked
    corner.comes_to_rest()
    assert sold.provisional
    assert corner.orders() == sorted([sold.number, said["order"]["number"]])
    assert (corner.payments(), corner.charged()) == ([("card", "captured")], TOTAL)
    assert corner.asked() == ["cart_sold_twice"]


# Two tills claim


def test_two_tills_claim_and_the_other_sees_who_holds_it_and_where(corner: Corner) -> None:
    corner.claim(corner.one)
    with pytest.raises(Refused, match="claimed_elsewhere") as told:
        corner.claim(corner.two)
    assert told.value.facts["till"] == "Counter 1"
    assert told.value.facts["store"] == "Rustaveli"
    assert told.value.facts["associate"] == "Nino"
    corner.comes_to_rest()
    assert corner.cart()["state"] == "open"  # nobody went on: the lease ended, and the customer has it back


# Two tills complete (the claim expired between)


def test_two_tills_complete_and_the_first_committed_wins(corner: Corner) -> None:
    late = corner.card(corner.one, corner.claim(corner.one))
    corner.lease_ends()
    corner.sync(corner.two)
    first = corner.finish(corner.two, corner.card(corner.two, corner.claim(corner.two)))
    corner.sync(corner.two)
    corner.finish(corner.one, late)
    corner.comes_to_rest()
    assert corner.orders() == [first.number]
    assert corner.payments() == [("card", "captured"), ("card", "voided")]
    assert corner.charged() == TOTAL
    assert corner.settled() == ["second_completion"]
    assert len(attention.items(corner.one.till)) == 0


def test_two_tills_complete_in_cash_and_a_person_gives_the_second_money_back(corner: Corner) -> None:
    late = corner.claim(corner.one)
    corner.lease_ends()
    corner.sync(corner.two)
    first = corner.cash(corner.two, corner.claim(corner.two))
    second = corner.cash(
        corner.one, late
    )  # its last word from the hub is older than a lease: a sale by itself
    corner.comes_to_rest()
    assert corner.orders() == sorted([first.number, second.number])
    assert corner.asked() == ["cart_sold_twice"]


# The price changed after the claim


def test_the_price_changed_after_the_claim_and_is_held_while_claimed(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    coat = corner.world.body("product", sale.lines[0].product)
    assert coat is not None
    corner.put("product", sale.lines[0].product, variants=[{**coat["variants"][0], "price": 90000}])
    corner.sync(corner.one)
    sold = corner.finish(corner.one, corner.card(corner.one, sale))
    corner.comes_to_rest()
    assert (sold.total, corner.charged()) == (TOTAL, TOTAL)
    assert corner.orders() == [sold.number]


def test_the_price_changed_after_the_claim_was_over_and_needs_another_yes(corner: Corner) -> None:
    takeover.give_back(corner.one.till, corner.claim(corner.one))
    coat = corner.claim_after_sync(corner.one).lines[0]
    takeover.give_back(corner.one.till, corner.one.sale)  # type: ignore[arg-type]
    body = corner.world.body("product", coat.product)
    assert body is not None
    corner.put("product", coat.product, variants=[{**body["variants"][0], "price": 70000}])
    again = corner.claim_after_sync(corner.one)
    assert checkout.totals(corner.one.till, again).blockers == (("price_rise_not_agreed", again.lines[0].id),)
    with pytest.raises(Refused, match="price_rise_not_agreed"):
        paying.begin(corner.one.till, again)
    agreed = checkout.agree(corner.one.till, again, again.lines[0].id)
    sold = corner.finish(corner.one, corner.card(corner.one, agreed))
    corner.comes_to_rest()
    assert (sold.total, corner.charged()) == (70000 + 14500, 70000 + 14500)
    (made,) = [one for one in corner.of_kind("order") if one["from_cart"] == CART]
    assert made["lines"][0]["agreed"] is True


# A line was removed or edited meanwhile


@pytest.mark.parametrize(
    "wanted",
    [(("11042", 1),), (("11042", 2), ("11208", 1)), (("27740", 1),)],
    ids=["removed", "edited", "new"],
)
def test_a_line_was_removed_or_edited_meanwhile_and_no_other_total_is_completed(
    corner: Corner, wanted: tuple[tuple[str, int], ...]
) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.lease_ends()
    assert corner.saves_online(*wanted)[0] == 200
    corner.finish(corner.one, one)
    corner.comes_to_rest()
    assert (corner.orders(), corner.cart()["state"]) == ([], "open")
    assert (corner.payments(), corner.charged()) == ([("card", "voided")], 0)
    assert corner.settled() == ["refused_completion"]
    again = corner.claim_after_sync(corner.one)  # priced anew
    assert {(line.sku, line.quantity) for line in again.lines} == set(wanted)


# Out of stock at the commit


def test_out_of_stock_at_the_commit_the_goods_in_hand_are_sold(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    _sell(corner, corner.two, "11042", 9)
    corner.sync(corner.one)
    counts = corner.world.body("stock", stock.identity("11042"))
    assert counts is not None
    assert min(counts["on_hand"].values()) < 0
    sold = corner.finish(corner.one, one)
    corner.comes_to_rest()
    (made,) = [one for one in corner.of_kind("order") if one["from_cart"] == CART]
    assert made["number"] == sold.number
    assert [line["sku"] for line in made["lines"]] == ["11042", "11208"]


def test_out_of_stock_what_is_to_be_sent_is_refused_before_authorising(
    a_corner: Callable[..., Corner],
) -> None:
    corner = a_corner(tills=(0, 2))  # the second one stands in Batumi
    _sell(corner, corner.one, "11042", 9)
    sale = corner.claim_after_sync(corner.one)
    coat = sale.lines[0]
    (sent,) = [one for one in coat.options if one.kind == "send" and one.id.endswith(store_id("batumi"))]
    sale = checkout.choose(corner.one.till, sale, coat.id, sent.id)
    assert checkout.totals(corner.one.till, sale).blockers == ()
    _sell(corner, corner.two, "11042", 9)
    corner.sync(corner.two, corner.one)
    with pytest.raises(Refused, match="send_no_stock"):
        paying.begin(corner.one.till, sale)
    assert (corner.charged(), the_attempts(corner.one)) == (0, [])
    again = checkout.choose(corner.one.till, sale, coat.id, "leave_out")  # offered like the other ways out
    sold = corner.finish(corner.one, corner.card(corner.one, again))
    corner.comes_to_rest()
    assert (sold.total, corner.charged()) == (14500, 14500)
    (wishes,) = [one for one in corner.of_kind("wishlist") if one["customer"] == SARA]
    assert [one["sku"] for one in wishes["items"]] == ["11042"]  # a line is never silently dropped


def _sell(corner: Corner, machine: Machine, sku: str, pieces: int) -> None:
    goods = checkout.add(machine.till, checkout.start(machine.till), sku, pieces)
    corner.cash(machine, goods, 1_000_000)
    corner.sync(machine)


# Crashes


def test_a_crash_after_the_intent_charges_nothing(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    paying.begin(corner.one.till, sale)
    corner.power(corner.one)
    assert (the_attempt(corner.one).state, corner.charged()) == ("closed", 0)
    assert corner.one.sale == sale  # it still lies on the counter
    sold = corner.finish(corner.one, corner.card(corner.one, sale))
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], TOTAL)


def test_a_crash_while_the_card_is_charged_is_asked_about(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    corner.dies_at(corner.one, "attempt.step:begin", lambda: corner.card(corner.one, sale), 2)
    corner.comes_to_rest()
    assert (len(corner.orders()), corner.charged()) == (1, TOTAL)
    assert corner.payments() == [("card", "captured")]


def test_a_crash_after_the_approval_is_finished_at_the_start(corner: Corner) -> None:
    corner.card(corner.one, corner.claim(corner.one))
    corner.power(corner.one)
    assert checkout.kept(corner.one.till) is None
    corner.comes_to_rest()
    assert (len(corner.orders()), corner.charged()) == (1, TOTAL)
    assert corner.asked() == []


def test_a_crash_after_the_local_commit_is_sent_by_the_outbox(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.dies_at(corner.one, "sale.pay:done", lambda: paying.finish(corner.one.till, one))
    assert corner.one.till.journal.pending() > 0
    corner.comes_to_rest()
    assert (len(corner.orders()), corner.charged()) == (1, TOTAL)


def test_a_crash_before_sending_sends_once_afterwards(corner: Corner) -> None:
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.dies_at(corner.one, "journal.sending:done", lambda: corner.sync(corner.one))
    corner.comes_to_rest()
    assert (corner.orders(), corner.payments()) == ([sold.number], [("card", "captured")])


# The hub


def test_the_hub_commits_and_the_answer_is_lost(corner: Corner) -> None:
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.under(corner.one, "answer lost", lambda: corner.sync(corner.one))
    assert corner.orders() == [sold.number]
    assert the_attempt(corner.one).state == "reported"
    corner.comes_to_rest()
    assert (corner.orders(), corner.payments()) == ([sold.number], [("card", "captured")])


@pytest.mark.parametrize("statement", [1, 5, 20, 35])
def test_the_hub_crashes_before_the_commit(corner: Corner, statement: int) -> None:
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.under(corner.one, "hub dies", lambda: corner.sync(corner.one), statement)
    corner.comes_to_rest()
    assert (corner.orders(), corner.payments()) == ([sold.number], [("card", "captured")])


# The terminal


def test_a_terminal_timed_out_but_approved(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    one = corner.card(corner.one, sale, "approves unheard")
    assert one.state == "unknown"
    with pytest.raises(Refused, match="payment_open"):
        paying.begin(corner.one.till, sale)
    with pytest.raises(Refused, match="payment_open"):
        takeover.give_back(corner.one.till, sale)
    asked = paying.ask(corner.one.till, corner.one.terminal, one)
    sold = corner.finish(corner.one, asked)
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], TOTAL)


def test_a_claim_that_expires_while_the_card_is_in_the_terminal_is_accepted(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.lease_ends()
    sold = corner.finish(corner.one, one)
    corner.comes_to_rest()
    assert (corner.orders(), corner.payments()) == ([sold.number], [("card", "captured")])
    assert corner.asked() == []


def test_a_claim_that_expires_while_the_card_is_in_the_terminal_is_voided_when_the_web_paid(
    corner: Corner,
) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.lease_ends()
    _, said = corner.pays_online()
    corner.finish(corner.one, one)
    corner.comes_to_rest()
    assert corner.orders() == [said["order"]["number"]]
    assert (corner.payments(), corner.charged()) == ([("card", "voided")], 0)
    assert corner.settled() == ["second_completion"]


# Everything twice


def test_reconnecting_twice_two_sync_loops_and_doubled_requests_are_one_effect(corner: Corner) -> None:
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.under(corner.one, "twice", lambda: corner.sync(corner.one))
    with corner.one.till.for_thread() as till:
        settling.settle(till, corner.one.terminal)
    corner.under(corner.one, "late", lambda: corner.sync(corner.one))
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], TOTAL)
    assert corner.payments() == [("card", "captured")]


# Clocks


@pytest.mark.parametrize("skews", [(0, 18_000, -32_400), (-25_200, 0, 18_000)], ids=["tills", "hub"])
def test_a_clock_wrong_by_hours_changes_neither_claim_nor_order(
    a_corner: Callable[..., Corner], skews: tuple[int, ...]
) -> None:
    corner = a_corner(skews=skews)
    takeover.give_back(corner.one.till, corner.claim(corner.one))
    corner.sync(corner.one, corner.two)
    sold = corner.finish(corner.two, corner.card(corner.two, corner.claim(corner.two)))
    with pytest.raises(Refused):
        corner.claim(corner.one)
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], TOTAL)
    assert corner.asked() == []


# Pinned


def test_a_pinned_claim_broken_and_then_the_till_reports_its_sale(corner: Corner) -> None:
    sold = _sold_under_a_broken_claim(corner)
    corner.comes_to_rest()
    assert (corner.orders(), corner.asked()) == ([sold.number], [])  # nothing else happened to the cart
    assert corner.cart()["order"] == sold.order


def test_a_pinned_claim_broken_and_the_cart_changed_meanwhile_is_flagged_to_who_broke_it(
    corner: Corner,
) -> None:
    sold = _sold_under_a_broken_claim(corner)
    assert corner.saves_online(("27740", 1))[0] == 200
    corner.comes_to_rest()
    assert (corner.orders(), corner.asked()) == ([sold.number], ["cart_sold_twice"])
    (asked,) = corner.of_kind("attention")
    assert asked["facts"]["broken_by"] == corner.two.till.actor()["associate"]


def _sold_under_a_broken_claim(corner: Corner) -> Receipt:
    sale = corner.claim(corner.one, pinned=True)
    corner.cut_off(corner.one)
    sold = corner.cash(corner.one, sale)
    corner.sync(corner.two)
    takeover.break_claim(corner.two.till, CART)
    corner.sync(corner.two)
    return sold


def test_a_pinned_claim_broken_and_the_cart_sold_meanwhile_gives_the_money_back(corner: Corner) -> None:
    sale = corner.claim(corner.one, pinned=True)
    corner.cut_off(corner.one)
    one = corner.card(corner.one, sale)
    corner.finish(corner.one, one)
    corner.sync(corner.two)
    takeover.break_claim(corner.two.till, CART)
    corner.sync(corner.two)
    first = corner.cash(corner.two, corner.claim(corner.two))
    corner.sync(corner.two)
    corner.comes_to_rest()
    assert corner.orders() == [first.number]
    assert corner.payments() == [("card", "voided"), ("cash", "approved")]
    assert corner.charged() == 0
    assert corner.settled() == ["second_completion"]


# Offline


def test_an_offline_payment_declined_later_leaves_the_order_unpaid(corner: Corner) -> None:
    scarf = checkout.add(corner.one.till, checkout.start(corner.one.till), "11208")
    corner.cut_off(corner.one)
    sold = corner.finish(corner.one, corner.card(corner.one, scarf, "approves offline"))
    assert sold.provisional
    for charge in corner.one.terminal.books.values():
        charge.state = "declined"  # the line of the terminal is back, and the bank says no
    corner.comes_to_rest()
    (made,) = corner.of_kind("order")
    assert (made["number"], made["state"]) == (sold.number, "unpaid")
    assert (corner.payments(), corner.charged()) == ([("card", "declined_late")], 0)
    assert corner.asked() == ["declined_late"]


# People


def test_a_customer_erased_while_their_sale_is_open(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.erase_owner()
    corner.sync(corner.one)
    sold = corner.finish(corner.one, one)
    corner.comes_to_rest()
    kept = corner.of_kind("order")
    assert [made["number"] for made in kept if made["customer"] is not None] == []
    # The cart went with its owner. What was paid for it is either an order without a name, or back on the card.
    assert corner.charged() == sum(made["totals"]["total"] for made in kept)
    assert sold.number not in [made["number"] for made in kept] or corner.charged() == TOTAL


def test_a_role_revoked_while_offline_keeps_what_happened_and_flags_it(corner: Corner) -> None:
    sale = corner.claim(corner.one, pinned=True)
    corner.cut_off(corner.one)
    sold = corner.finish(corner.one, corner.card(corner.one, sale))
    corner.put("associate", corner.one.till.actor()["associate"], active=False)
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], TOTAL)
    assert set(corner.asked()) == {"not_allowed"}


# Disks


def test_a_full_disk_before_the_intent_refuses_to_begin(corner: Corner) -> None:
    sale = corner.claim(corner.one)
    corner.under(
        corner.one, "disk full", lambda: paying.begin(corner.one.till, sale), moment="attempt.write:begin"
    )
    assert attempts.of_sale(corner.one.till.journal.conn, sale.id) == []
    sold = corner.cash(corner.one, sale)
    corner.comes_to_rest()
    assert (corner.orders(), corner.charged()) == ([sold.number], 0)


def test_a_full_disk_after_the_approval_spends_the_reserve(corner: Corner) -> None:
    one = corner.card(corner.one, corner.claim(corner.one))
    corner.meets(corner.one, "disk full", lambda: corner.finish(corner.one, one), moment="sale.pay:begin")
    corner.comes_to_rest()
    assert (len(corner.orders()), corner.charged()) == (1, TOTAL)


# Backups


def test_a_hub_restored_from_an_old_backup_gets_everything_back(corner: Corner) -> None:
    corner.world.hub.keep_copy()
    sold = corner.finish(corner.one, corner.card(corner.one, corner.claim(corner.one)))
    corner.sync(corner.one)
    assert corner.world.hub.restore()
    corner.world.is_restored = True
    corner.world.tokens.clear()
    assert corner.orders() == []
    with pytest.raises((Refused, Offline, DeviceError)):
        corner.claim(corner.one)
    corner.comes_to_rest()
    assert (corner.orders(), corner.payments()) == ([sold.number], [("card", "captured")])
