"""A cart goes back as it was, with a reason; goods of the counter go home; more is scanned into a cart taken over."""

from typing import Any

import pytest

from clienteling.errors import Refused
from clienteling.ids import derived
from clienteling.services import attention, checkout, online, paying, save_home, takeover
from clienteling.services.sale import Sale
from clienteling.till import Till
from tests.fixtures_hub import Hub, associate_id, store_id
from tests.fixtures_till import reopened, synced
from tests.services.counters import (
    PAID,
    SCARF,
    Enrolled,
    asking,
    cart_at,
    clock,
    cut_off,
    enrolled,
    pieces,
    scarf,
    shop,
    taken_over,
    time_passes,
)
from tests.services.shop import CART, SARA, cart

__all__ = ["clock", "enrolled", "shop"]
COAT, SNEAKER, CREW = "11042", "31877", "27740"


def missed(shop: Hub, till: Till) -> list[tuple[str, int, str]]:
    """The demand the hub has noted for the store of a till, by SKU."""
    synced(till)
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'demand'").fetchall()
    found = [shop.body("demand", row[0]) or {} for row in rows]
    assert all(one["customer"] is None and one["store"] == store_id("rustaveli") for one in found)
    return sorted((one["sku"], one["quantity"], one["reason"]) for one in found)


def without_stock(shop: Hub, *skus: str) -> None:
    for sku in skus:
        name = derived("stock", sku)
        shop.put(("stock", name, {**(shop.body("stock", name) or {}), "on_hand": {}}))


# Given back


def test_a_cart_given_back_is_the_document_it_was_but_for_the_count_of_grants(
    shop: Hub, enrolled: Enrolled
) -> None:
    before = cart_at(shop)
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF, 2)
    sale = checkout.remove(till, checkout.set_quantity(till, sale, sale.lines[0].id, 5), sale.lines[1].id)
    takeover.give_back(till, sale, "waiting")
    synced(till)
    assert cart_at(shop) == {**before, "epoch": before["epoch"] + 1}
    assert checkout.kept(till) is None


def test_nobody_on_the_counter_side_doing_anything_returns_it_just_so(shop: Hub, enrolled: Enrolled) -> None:
    before = cart_at(shop)
    taken_over(enrolled())
    time_passes(shop, 301)
    assert cart_at(shop) == {**before, "epoch": 1}


@pytest.mark.parametrize("reason", ["changed_mind", "waiting", "other", None])
def test_what_was_not_here_is_missed_demand_whatever_the_reason(
    shop: Hub, enrolled: Enrolled, reason: Any
) -> None:
    without_stock(shop, CREW)
    till = enrolled()
    takeover.give_back(till, taken_over(till), reason)
    assert missed(shop, till) == [(CREW, 1, "no_stock")]


def test_too_dear_is_missed_demand_for_all_that_was_here(shop: Hub, enrolled: Enrolled) -> None:
    without_stock(shop, CREW)
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF)  # never was in the cart: nobody saved it
    takeover.give_back(till, sale, "price")
    assert missed(shop, till) == [(COAT, 1, "price"), (CREW, 1, "no_stock"), (SNEAKER, 1, "price")]


def test_goods_left_out_were_wanted_too(shop: Hub, enrolled: Enrolled) -> None:
    without_stock(shop, CREW)
    till = enrolled()
    sale = taken_over(till)
    crew = next(line for line in sale.lines if line.cart_line == derived("line", CREW))
    sale = checkout.choose(till, sale, crew.id, "leave_out")
    takeover.give_back(till, sale, "other")
    assert (CREW, 1, "no_stock") in missed(shop, till)


def test_what_is_left_out_of_a_sale_is_missed_as_well_once_it_is_paid(shop: Hub, enrolled: Enrolled) -> None:
    two = cart()
    two["lines"] = [{**line, "quantity": 2} if line["sku"] == CREW else line for line in two["lines"]]
    shop.put(("cart", CART, two))
    without_stock(shop, CREW)
    till = enrolled()
    sale = taken_over(till)
    crew = next(line for line in sale.lines if line.cart_line == derived("line", CREW))
    sale = checkout.choose(till, sale, crew.id, "leave_out")
    assert missed(shop, till) == []
    checkout.pay_cash(till, sale, PAID)
    assert missed(shop, till) == [(CREW, 2, "no_stock")]


def test_what_was_left_out_and_then_found_was_not_missed(shop: Hub, enrolled: Enrolled) -> None:
    without_stock(shop, CREW)
    till = enrolled()
    sale = taken_over(till)
    crew = next(line for line in sale.lines if line.cart_line == derived("line", CREW))
    sale = checkout.add(till, checkout.choose(till, sale, crew.id, "leave_out"), CREW)
    found = next(line for line in sale.lines if line.sku == CREW)
    checkout.pay_cash(till, checkout.choose(till, sale, found.id, "keep") if found.options else sale, PAID)
    assert missed(shop, till) == []


def test_the_reason_is_kept_with_the_release_and_offline_it_waits(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    takeover.give_back(cut_off(till), taken_over(till), "price")
    (released,) = [one for one in till.journal.about("cart", CART) if one["name"] == "cart.release"]
    assert released["body"] == {"reason": "given_back", "why": "price"}
    assert cart_at(shop)["state"] == "claimed"
    synced(till)
    assert cart_at(shop)["state"] == "open"


def test_nothing_is_given_back_or_sent_home_while_a_card_may_have_been_charged(enrolled: Enrolled) -> None:
    till = enrolled()
    sale = taken_over(till)
    for line in sale.lines:
        sale = checkout.choose(till, sale, line.id, "keep") if line.options else sale
    paying.begin(till, sale)
    for refused in (takeover.give_back, save_home.save):
        with pytest.raises(Refused) as raised:
            refused(till, sale)  # type: ignore[operator]
        assert raised.value.code == "payment_open"


# Held, renewed, broken


def test_a_claim_renewed_every_minute_lasts_as_long_as_somebody_works(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = taken_over(till)
    for _ in range(10):
        time_passes(shop, 60)
        with asking(till) as client:
            takeover.renew(till, client, sale)
    assert cart_at(shop)["claim"]["id"] == sale.claim.id  # type: ignore[union-attr]
    time_passes(shop, 301)
    assert cart_at(shop)["state"] == "open"


def test_a_manager_breaks_a_pinned_claim_and_the_till_that_had_it_hears_of_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    before = cart_at(shop)
    here, boss = enrolled(), enrolled(user="mariam")
    sale = taken_over(here, pinned=True)
    synced(boss)
    with pytest.raises(Refused):
        takeover.break_claim(here, CART)  # an associate
    takeover.break_claim(boss, CART)
    synced(boss)
    broken = cart_at(shop)
    assert broken["broken"]["by"] == associate_id("mariam")
    assert {**broken, "broken": None} == {**before, "epoch": 1, "broken": None}
    with asking(here) as client, pytest.raises(Refused) as raised:
        takeover.renew(here, client, sale)
    assert raised.value.code == "claim_lost"
    synced(here)
    assert online.of_customer(here, SARA)[0].claim is None


# Goods for home


def test_a_counter_sale_becomes_the_customers_cart_to_finish_at_home(shop: Hub, enrolled: Enrolled) -> None:
    shop.put(("cart", CART, {**cart(), "state": "cancelled"}))
    till = enrolled()
    id_ = save_home.save(till, checkout.add(till, scarf(till), COAT))
    assert checkout.kept(till) is None
    synced(till)
    body = shop.body("cart", id_) or {}
    assert (body["customer"], body["channel"], body["state"]) == (SARA, "store", "open")
    assert pieces(body) == [(SCARF, 1), (COAT, 1)]
    assert body["saved_in"]["store"] == store_id("rustaveli")
    assert [one.id for one in online.of_customer(till, SARA)] == [id_]


def test_goods_join_the_cart_the_customer_has(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = checkout.add(till, scarf(till), COAT, 2)
    assert save_home.save(cut_off(till), sale) == CART
    synced(till)
    assert pieces(cart_at(shop)) == [(COAT, 2), (SNEAKER, 1), (CREW, 1), (SCARF, 1)]
    assert (till.journal.pending(), till.journal.refused()) == (0, [])


def test_a_cart_taken_over_goes_home_as_it_lies_on_the_counter(shop: Hub, enrolled: Enrolled) -> None:
    without_stock(shop, CREW)
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF)
    crew, sneaker = (
        next(line for line in sale.lines if line.cart_line == derived("line", sku)) for sku in (CREW, SNEAKER)
    )
    sale = checkout.remove(till, checkout.choose(till, sale, crew.id, "leave_out"), sneaker.id)
    assert save_home.save(till, sale) == CART
    synced(till)
    body = cart_at(shop)
    assert pieces(body) == [(COAT, 1), (SCARF, 1), (CREW, 1)]
    assert (body["state"], body["claim"], body["channel"]) == ("open", None, "web")
    assert body["lines"][0] == cart()["lines"][0]  # as the customer saved it, price and all


def test_a_cart_sold_while_the_till_was_offline_gets_another_beside_it(shop: Hub, enrolled: Enrolled) -> None:
    here, there = enrolled(), enrolled("batumi", "mariam")
    sold = checkout.pay_cash(there, chosen(there, taken_over(there)), PAID)
    save_home.save(here, scarf(here))  # it still shows the cart as open
    synced(there)
    synced(here)
    assert cart_at(shop)["order"] == sold.order
    synced(here)
    (left,) = online.of_customer(here, SARA)
    assert [(line.sku, line.quantity) for line in left.lines] == [(SCARF, 1)]
    assert here.journal.refused() == []


def test_goods_of_nobody_known_have_no_home(enrolled: Enrolled) -> None:
    till = enrolled()
    with pytest.raises(Refused) as raised:
        save_home.save(till, scarf(till, customer=None))
    assert raised.value.code == "no_customer"


# Mixed: a cart taken over, and more


def chosen(till: Till, sale: Sale) -> Sale:
    """What is not here is sold all the same: it lies on the counter."""
    for line in sale.lines:
        if line.options and not any(one.chosen for one in line.options):
            sale = checkout.choose(till, sale, line.id, "keep")
    return sale


def test_more_is_scanned_into_a_cart_and_it_is_one_order_of_one_cart(shop: Hub, enrolled: Enrolled) -> None:
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF, 2)
    sale = checkout.add(till, sale, COAT)  # one more than the customer saved
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    order = shop.body("order", sold.order) or {}
    assert pieces(order) == [(COAT, 2), (SNEAKER, 1), (CREW, 1), (SCARF, 2)]
    assert (order["from_cart"], order["cart_channel"], order["provisional"]) == (CART, "web", False)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    assert till.journal.refused() == []


def test_a_mixed_sale_after_the_lease_ended_stands_when_the_cart_is_untouched(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF, 2)
    again = reopened(till)
    time_passes(shop, 301)
    sold = checkout.pay_cash(again, (checkout.kept(again) and checkout.add(again, sale, SCARF)) or sale, PAID)
    synced(again)
    assert (cart_at(shop)["state"], cart_at(shop)["order"]) == ("completed", sold.order)
    assert again.journal.refused() == []
    again.close()


def test_a_mixed_sale_of_a_cart_that_changed_after_the_lease_is_no_sale_of_that_cart(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    sale = checkout.add(till, taken_over(till), SCARF)
    time_passes(shop, 301)
    changed = {**cart_at(shop), "lines": cart_at(shop)["lines"][:1]}
    shop.put(("cart", CART, changed))
    sold = checkout.pay_cash(till, sale, PAID)
    synced(till)
    assert cart_at(shop) == changed
    assert shop.body("order", sold.order) is not None  # the goods are in the customer's hands
    assert [one.reason for one in attention.items(till)] == ["cart_sold_twice"]
