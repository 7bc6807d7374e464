"""The first page tells the day: who was here, what lies in online carts, what was sold, how fresh it all is."""

from datetime import timedelta

import pytest

from clienteling import clock as clocks
from clienteling.clock import HandClock
from clienteling.domain.money import Money
from clienteling.services import checkout, home, profile
from clienteling.till import Till
from tests.fixtures_till import NOW, reopened
from tests.services.shop import CART, REZA, SARA


def test_a_day_that_has_not_begun_says_what_is_there(till: Till) -> None:
    today = home.today(till)
    assert (today.customers, today.recent, today.sales, today.sold, today.waiting) == (5, (), (), (), 0)
    assert today.synced == dict.fromkeys(("customers", "prices", "carts"), clocks.parse(NOW))
    (cart,) = today.carts
    assert (cart.cart, cart.customer, cart.name, cart.tier, cart.channel) == (
        CART,
        SARA,
        "Sara Ahmadi",
        "Gold",
        "web",
    )
    assert (cart.items, cart.here, cart.all_here, cart.claimed_by) == (3, 2, False, None)
    assert cart.total == Money(121900, "GEL")
    assert today.cart_count == 1


def test_who_was_opened_here_stands_first_with_a_reason_to_open_them_again(
    till: Till, clock: HandClock
) -> None:
    home.opened(till, SARA, "card")
    clock.advance(60)
    home.opened(till, REZA, "name")
    reza, sara = home.today(till).recent
    assert (reza.customer, reza.initials, reza.chip.kind) == (REZA, "رت", "none")
    assert (sara.customer, sara.phone_mask, sara.chip) == (
        SARA,
        "•• 28 46",
        home.Chip("cart", Money(121900, "GEL")),
    )
    assert sara.seen_at == clocks.parse(NOW)
    home.clear_recent(till)
    assert home.today(till).recent == ()


@pytest.mark.parametrize(("means", "visits"), [("card", 1), ("phone", 1), ("name", 0), ("order", 0)])
def test_a_card_or_a_phone_is_a_visit_a_look_is_not(till: Till, means: str, visits: int) -> None:
    home.opened(till, SARA, means)
    seen = [moment for moment in profile.open(till, SARA).timeline if moment.what == "visit"]
    assert len(seen) == visits
    assert [moment.facts["means"] for moment in seen] == [means] * visits
    assert [moment.till_name for moment in seen] == ["Till 7"] * visits


def test_a_card_scanned_twice_is_one_visit(till: Till, clock: HandClock) -> None:
    home.opened(till, SARA, "card")
    clock.advance(60)
    home.opened(till, SARA, "name")
    home.opened(till, SARA, "card")
    assert till.journal.pending() == 1
    clock.advance(timedelta(hours=1).total_seconds())
    home.opened(till, SARA, "card")
    assert till.journal.pending() == 2


def test_todays_sales_are_those_since_midnight_in_the_store(till: Till, clock: HandClock) -> None:
    sale = checkout.add(till, checkout.start(till, SARA), "11208", 2)
    sold = checkout.pay_cash(till, sale, 30000)
    today = home.today(till)
    (row,) = today.sales
    assert (row.order, row.number, row.name, row.items) == (sold.order, "7-00001", "Sara Ahmadi", 2)
    assert (row.total, row.recovered, row.pending) == (Money(29000, "GEL"), False, True)
    assert today.sold == (Money(29000, "GEL"),)
    assert today.waiting == 2
    # 19:59 UTC is a minute to midnight in Tbilisi.
    clock.advance(timedelta(hours=7, minutes=5).total_seconds())
    assert home.today(till).sale_count == 1
    clock.advance(60)
    assert home.today(till).sale_count == 0


def test_who_was_here_is_remembered_after_a_restart(till: Till) -> None:
    home.opened(till, SARA, "name")
    again = reopened(till)
    assert [one.customer for one in home.today(again).recent] == [SARA]
    again.close()
