"""A sale is put aside and taken up again, at any till of the store, with its online cart: the first one has it."""

import pytest

from clienteling.domain import stock
from clienteling.errors import Offline, Refused, ScopeError
from clienteling.services import checkout, held
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import reopened, synced
from tests.services.counters import (
    PAID,
    SCARF,
    Enrolled,
    cart_at,
    clock,
    cut_off,
    enrolled,
    resumed,
    scarf,
    shop,
    taken_over,
    time_passes,
)  # fmt: skip
from tests.services.shop import CART, SARA, cart_line
from tests.services.shop import SCARF as SCARF_ID

__all__ = ["clock", "enrolled", "shop"]


def test_a_sale_is_put_aside_and_taken_up_again_at_the_same_till_without_the_hub(enrolled: Enrolled) -> None:
    till = cut_off(enrolled())
    sale = scarf(till)
    id_ = held.hold(till, sale, " the lady with the dog ")
    assert checkout.kept(till) is None
    (one,) = held.listed(till)
    assert (one.id, one.label, one.customer_name, one.items, one.total, one.mine) == (
        id_, "the lady with the dog", "Sara Ahmadi", 1, 14500, True,
    )  # fmt: skip
    again = held.resume(till, None, id_)
    assert [line.sku for line in again.lines] == [SCARF]
    assert (again.id, again.customer, held.listed(till)) == (sale.id, SARA, ())
    assert checkout.kept(till) == again


def test_a_held_sale_survives_the_restart_of_the_till(enrolled: Enrolled) -> None:
    till = enrolled()
    id_ = held.hold(till, scarf(till))
    again = reopened(till)
    assert [one.id for one in held.listed(again)] == [id_]
    assert held.resume(again, None, id_).lines[0].sku == SCARF
    again.close()


def test_nothing_is_no_sale_to_put_aside(enrolled: Enrolled) -> None:
    till = enrolled()
    with pytest.raises(Refused) as raised:
        held.hold(till, checkout.start(till))
    assert raised.value.code == "empty"
    with pytest.raises(ScopeError):
        held.resume(till, None, "nothing")


def test_another_till_of_the_store_takes_it_up_and_the_first_one_is_told(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there, away = enrolled(), enrolled(user="mariam"), enrolled("batumi")
    sale = scarf(here)
    id_ = held.hold(here, sale)
    for till in (here, there, away):
        synced(till)
    assert held.listed(away) == ()
    (seen,) = held.listed(there)
    assert (seen.mine, seen.associate, seen.till) == (False, "Nino", here.enrolled().till_name)
    taken = resumed(there, id_)
    assert taken.id != sale.id  # or two tills could make the same order
    assert held.listed(there) == ()
    with pytest.raises(Refused) as raised:
        resumed(here, id_)
    assert (raised.value.code, raised.value.facts["associate"]) == ("held_elsewhere", "Mariam")
    sold = checkout.pay_cash(there, taken, PAID)
    synced(there)
    synced(here)
    assert held.listed(here) == ()
    assert shop.body("order", sold.order) is not None


def test_another_tills_sale_is_not_taken_up_without_the_hub(enrolled: Enrolled) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    id_ = held.hold(here, scarf(here))
    synced(here)
    synced(there)
    with pytest.raises(Offline):
        resumed(cut_off(there), id_)
    with pytest.raises(Offline):
        held.resume(there, None, id_)
    assert [one.id for one in held.listed(there)] == [id_]


def test_taken_up_at_two_tills_one_of_them_offline_it_is_two_sales_and_somebody_hears_of_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    id_ = held.hold(here, scarf(here))
    synced(here)
    synced(there)
    mine = held.resume(cut_off(here), None, id_)
    theirs = resumed(there, id_)
    orders = [checkout.pay_cash(here, mine, PAID).order, checkout.pay_cash(there, theirs, PAID).order]
    synced(there)
    synced(here)
    assert len(set(orders)) == 2
    assert all(shop.body("order", one) for one in orders)  # both were paid: both are in the books
    assert [one["result"]["code"] for one in here.journal.refused()] == ["held_elsewhere"]
    counted = shop.body("stock", stock.identity(SCARF)) or {}
    assert counted["on_hand"][store_id("rustaveli")] == 1


def test_a_dropped_sale_is_gone_for_every_till_and_its_cart_is_the_customers(
    shop: Hub, enrolled: Enrolled
) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    id_ = held.hold(here, taken_over(here))
    synced(here)
    synced(there)
    assert cart_at(shop)["state"] == "claimed"
    held.drop(there, id_)
    synced(there)
    synced(here)
    assert (held.listed(here), held.listed(there)) == ((), ())
    assert cart_at(shop)["state"] == "open"
    with pytest.raises(Refused) as raised:
        resumed(here, id_)
    assert raised.value.code == "held_dropped"


# With an online cart


def test_the_claim_goes_with_the_sale_to_the_till_that_takes_it_up(shop: Hub, enrolled: Enrolled) -> None:
    here, there = enrolled(), enrolled(user="mariam")
    first = checkout.add(here, taken_over(here), SCARF)
    id_ = held.hold(here, first)
    synced(here)
    synced(there)
    (one,) = held.listed(there)
    assert one.cart == CART
    assert one.cart_ends is not None
    sale = resumed(there, id_)
    lent = cart_at(shop)["claim"]
    assert (lent["till"], lent["id"], lent["epoch"]) == (there.enrolled().till_id, sale.claim.id, 2)  # type: ignore[union-attr]
    assert checkout.kept(there) == sale
    synced(here)
    sold = checkout.pay_cash(there, sale, PAID)
    synced(there)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    assert {line["sku"] for line in (shop.body("order", sold.order) or {})["lines"]} >= {SCARF, "11042"}


def test_a_held_cart_is_kept_for_as_long_as_it_may_lie_idle_and_not_longer(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    id_ = held.hold(till, taken_over(till))
    synced(till)
    time_passes(shop, 29 * 60)
    assert cart_at(shop)["state"] == "claimed"
    time_passes(shop, 2 * 60)
    assert cart_at(shop)["state"] == "open"
    synced(till)
    sale = resumed(till, id_)
    assert cart_at(shop)["claim"]["id"] == sale.claim.id  # type: ignore[union-attr]
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert cart_at(shop)["order"] == sold.order


def test_this_tills_own_cart_is_taken_up_under_the_claim_it_has(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    first = taken_over(till)
    id_ = held.hold(till, first)
    synced(till)
    sale = resumed(till, id_)
    assert (sale.id, sale.claim, cart_at(shop)["epoch"]) == (first.id, first.claim, 1)


def test_what_the_customer_changed_after_the_hold_ended_comes_as_it_is_now(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    id_ = held.hold(till, checkout.add(till, taken_over(till), SCARF, 2))
    synced(till)
    time_passes(shop, 31 * 60)
    coat = cart_at(shop)["lines"][0]
    shop.put(("cart", CART, {**cart_at(shop), "lines": [coat]}))
    synced(till)
    sale = resumed(till, id_)
    assert [(line.sku, line.quantity) for line in sale.lines] == [("11042", 1), (SCARF, 2)]
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert cart_at(shop)["order"] == sold.order
    assert till.journal.refused() == []


def test_a_cart_the_customer_bought_meanwhile_is_not_taken_up_and_the_sale_stays_put_aside(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    id_ = held.hold(till, taken_over(till))
    synced(till)
    time_passes(shop, 31 * 60)
    line = cart_line(SCARF, SCARF_ID, "Silk square scarf 90", "Lapis", 14500)
    shop.put(("cart", CART, {**cart_at(shop), "state": "completed", "order": line["id"]}))
    synced(till)
    with pytest.raises(Refused) as raised:
        resumed(till, id_)
    assert raised.value.code == "already_completed"
    assert [one.id for one in held.listed(till)] == [id_]
    held.drop(till, id_)
    synced(till)
    assert (held.listed(till), till.journal.refused(), cart_at(shop)["state"]) == ((), [], "completed")


def test_a_sale_taken_up_costs_what_it_costs_today(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    id_ = held.hold(till, scarf(till))
    body = shop.body("product", SCARF_ID) or {}
    (variant,) = body["variants"]
    shop.put(("product", SCARF_ID, {**body, "variants": [{**variant, "price": 9900}]}))
    synced(till)
    sale = resumed(till, id_)
    assert checkout.totals(till, sale).total == 9900
