"""An online cart is handed over, completed once, and given back whole; goods handed over are never refused."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling.domain import cart, order, records, stock
from clienteling.domain.act import Refusal
from tests.domain import shop
from tests.domain.shop import AT, CART, CLAIM, ORDER, SARA, STORE, claim, complete, sell

OTHER = {"id": "other-claim", "epoch": 2}


def the_cart(held: shop.Documents) -> cart.Cart:
    return cart.view(CART, held["cart", CART])


def release(reason: str = "given_back", named: dict[str, Any] = CLAIM) -> dict[str, Any]:
    return shop.make("cart.release", "cart", CART, {"reason": reason}, claim=named)


def save(*lines: tuple[str, int]) -> dict[str, Any]:
    saved = [{"id": f"s-{sku}", "sku": sku, "quantity": quantity, "price": 1} for sku, quantity in lines]
    body = {"customer": SARA, "channel": "web", "currency": "GEL", "lines": saved}
    return shop.make("cart.save", "cart", CART, body, auth="storefront")


def checkout(identity: str = "web-order") -> dict[str, Any]:
    made = shop.sold(identity=identity, head={"channel": "web", "store": None})
    return shop.make("cart.checkout", "cart", CART, {"order": made}, auth="storefront")


def refused(held: shop.Documents, made: dict[str, Any]) -> str | None:
    ruling = shop.run(held, made)
    assert ruling.applies == (ruling.refusal is None)
    return ruling.refusal.code if ruling.refusal else None


@pytest.fixture
def held() -> shop.Documents:
    return shop.documents()


@pytest.fixture
def claimed(held: shop.Documents) -> shop.Documents:
    shop.run(held, {**claim(), "device": "device-2"})
    return held


def test_a_claim_lends_the_cart_to_one_till_and_asking_again_is_the_same_claim(
    claimed: shop.Documents,
) -> None:
    assert refused(claimed, claim()) is None
    seen = the_cart(claimed)
    assert (seen.state, seen.epoch) == ("claimed", 1)
    assert seen.claim == cart.Claim(CLAIM["id"], 1, "normal", "device-2", shop.TILL, STORE, shop.NINO, AT)


def test_another_till_is_told_who_holds_the_cart_and_where(claimed: shop.Documents) -> None:
    facts = {"store": "Old Town", "till": "Till 2", "associate": "Nino Beridze", "since": AT}
    assert shop.run(claimed, claim("other-claim")).refusal == Refusal("rejected", "claimed_elsewhere", facts)


def test_each_grant_has_a_higher_epoch_and_an_old_one_no_longer_counts(claimed: shop.Documents) -> None:
    shop.run(claimed, release("idle"))
    shop.run(claimed, claim("other-claim"))
    assert the_cart(claimed).epoch == 2
    assert refused(claimed, shop.make("cart.renew", "cart", CART, {}, claim=CLAIM)) == "claim_lost"
    assert refused(claimed, shop.make("cart.renew", "cart", CART, {}, claim=OTHER)) is None
    assert refused(claimed, complete()) == "claim_lost"


def test_a_cart_given_back_is_as_it_was(held: shop.Documents) -> None:
    before = the_cart(held)
    shop.run(held, claim())
    assert refused(held, release()) is None
    after = the_cart(held)
    assert (after.state, after.claim, after.lines) == (before.state, before.claim, before.lines)


def test_giving_back_what_one_no_longer_holds_frees_nobody_elses_cart(claimed: shop.Documents) -> None:
    assert refused(claimed, release(named=OTHER)) is None
    assert the_cart(claimed).state == "claimed"


def test_a_completed_cart_is_gone_its_order_is_there_with_points_and_stock(claimed: shop.Documents) -> None:
    assert refused(claimed, complete()) is None
    assert (the_cart(claimed).state, the_cart(claimed).order, the_cart(claimed).claim) == (
        "completed",
        ORDER,
        None,
    )
    made = order.view(ORDER, claimed["order", ORDER])
    assert (made.totals.total, made.from_cart, made.cart_channel, made.provisional) == (
        10_000,
        CART,
        "web",
        False,
    )
    assert "id" not in claimed["order", ORDER]
    assert claimed["loyalty", SARA]["points"] == 740
    assert stock.view("", claimed["stock", stock.identity("A-1")]).on_hand == {
        STORE: 1,
        shop.WEST: 1,
        "web": 9,
    }


def test_the_answer_lost_and_asked_again_completes_once(claimed: shop.Documents) -> None:
    shop.run(claimed, complete())
    again = shop.run(claimed, complete())
    assert (again.refusal, again.attention) == (None, ())


def test_a_second_order_for_one_cart_is_refused_and_somebody_looks_at_the_money(
    claimed: shop.Documents,
) -> None:
    shop.run(claimed, complete())
    ruling = shop.run(claimed, complete(identity="second-order"))
    assert ruling.refusal == Refusal("rejected", "already_completed", {"order": ORDER, "number": "204-00017"})
    (raised,) = ruling.attention
    seen = records.view("attention", raised.id, raised.body)
    assert (seen.reason, seen.about, seen.customer) == ("second_completion", ("cart", CART), SARA)
    assert seen.facts == {"order": "second-order", "other": ORDER, "paid": 10_000}
    assert ("order", "second-order") not in claimed


def test_a_claim_that_lapsed_still_completes_a_cart_nobody_touched(claimed: shop.Documents) -> None:
    shop.run(claimed, release("idle"))
    assert refused(claimed, complete()) is None


def test_a_claim_that_lapsed_does_not_complete_a_cart_the_customer_changed(claimed: shop.Documents) -> None:
    shop.run(claimed, release("idle"))
    shop.run(claimed, save(("A-1", 1), ("B-2", 1)))
    assert refused(claimed, complete()) == "claim_lost"
    assert the_cart(claimed).state == "open"


def test_lines_changed_at_the_counter_do_not_stop_a_lapsed_claim_when_the_cart_is_as_it_was_seen(
    claimed: shop.Documents,
) -> None:
    shop.run(claimed, release("idle"))
    other = [shop.line("B-2", 1, 900)]
    assert refused(claimed, complete(other)) == "claim_lost"
    assert refused(claimed, complete(other, seen=[{"id": "l1", "quantity": 1}])) == "claim_lost"
    assert refused(claimed, complete(other, seen=[{"id": "l1", "quantity": 2}])) is None


def test_completing_without_naming_a_claim_is_refused(held: shop.Documents) -> None:
    made = complete()
    del made["claim"]
    assert refused(held, made) == "not_claimed"


def test_a_total_that_does_not_follow_from_the_lines_is_refused(claimed: shop.Documents) -> None:
    made = complete()
    made["body"]["order"]["totals"]["total"] -= 1
    refusal = shop.run(claimed, made).refusal
    assert refusal == Refusal("rejected", "totals_differ", {"sums": ["total", "overpaid"]})
    assert the_cart(claimed).state == "claimed"


def test_the_shop_says_being_completed_in_store_while_a_till_holds_the_cart(claimed: shop.Documents) -> None:
    assert refused(claimed, save(("B-2", 1))) == "being_completed_in_store"
    assert refused(claimed, checkout()) == "being_completed_in_store"
    shop.run(claimed, release())
    assert refused(claimed, save(("B-2", 1))) is None
    assert [line.sku for line in the_cart(claimed).lines] == ["B-2"]


def test_a_customer_who_paid_on_the_website_first_wins(held: shop.Documents) -> None:
    assert refused(held, checkout()) is None
    facts = {"order": "web-order", "number": "204-00017"}
    assert shop.run(held, claim()).refusal == Refusal("rejected", "already_completed", facts)
    assert refused(held, save(("B-2", 1))) == "already_completed"
    assert stock.view("", held["stock", stock.identity("A-1")]).on_hand["web"] == 7
    assert held["order", "web-order"]["provisional"] is False


def test_what_is_bought_online_to_be_fetched_in_a_shop_leaves_the_online_stock(held: shop.Documents) -> None:
    made = shop.sold(identity="web-order", head={"channel": "web", "store": STORE})
    shop.run(held, shop.make("cart.checkout", "cart", CART, {"order": made}, auth="storefront"))
    assert stock.view("", held["stock", stock.identity("A-1")]).on_hand == {STORE: 3, shop.WEST: 1, "web": 7}


def test_a_first_save_makes_the_cart(held: shop.Documents) -> None:
    del held["cart", CART]
    assert refused(held, save(("B-2", 3))) is None
    assert (the_cart(held).state, the_cart(held).items, the_cart(held).epoch) == ("open", 3, 0)


def test_goods_sold_offline_from_an_open_cart_complete_it(held: shop.Documents) -> None:
    ruling = shop.run(held, sell(identity="sale-1", from_cart=CART))
    assert (ruling.refusal, ruling.attention) == (None, ())
    assert (the_cart(held).state, the_cart(held).order) == ("completed", "sale-1")


def test_goods_sold_offline_from_a_cart_someone_else_holds_stand_and_somebody_looks(
    claimed: shop.Documents,
) -> None:
    ruling = shop.run(claimed, sell(identity="sale-1", from_cart=CART, head={"till": "another till"}))
    assert ruling.refusal is None
    assert [raised.body["reason"] for raised in ruling.attention] == ["cart_sold_twice"]
    assert ("order", "sale-1") in claimed
    assert the_cart(claimed).state == "claimed"


def test_goods_sold_from_a_cart_the_till_holds_itself_complete_it(claimed: shop.Documents) -> None:
    ruling = shop.run(claimed, sell(identity="sale-1", from_cart=CART))
    assert (ruling.refusal, ruling.attention) == (None, ())
    assert (the_cart(claimed).state, the_cart(claimed).order) == ("completed", "sale-1")


def test_a_till_that_lost_the_answer_gets_its_cart_again_under_a_new_grant(claimed: shop.Documents) -> None:
    assert shop.run(claimed, {**claim("second"), "device": "device-2"}).refusal is None
    held = the_cart(claimed).claim
    assert held is not None
    assert (held.id, held.epoch, the_cart(claimed).epoch) == ("second", 2, 2)
    assert refused(claimed, {**claim("third"), "device": "device-3"}) == "claimed_elsewhere"
    assert refused(claimed, complete()) == "claim_lost"


def test_money_taken_for_a_sale_that_is_refused_is_a_matter_for_a_person(claimed: shop.Documents) -> None:
    shop.run(claimed, release("idle"))
    shop.run(claimed, claim("other-claim"))
    ruling = shop.run(claimed, complete())
    assert ruling.refusal is not None
    assert ruling.refusal.code == "claim_lost"
    (raised,) = ruling.attention
    assert raised.body["reason"] == "refused_completion"
    assert raised.body["facts"] == {"order": ORDER, "code": "claim_lost", "paid": 10_000}


def test_rounding_cannot_hide_a_discount(claimed: shop.Documents) -> None:
    assert refused(claimed, complete(rounding=-9_000)) == "totals_differ"
    assert refused(claimed, complete(rounding=-3)) is None


def test_goods_sold_offline_from_a_cart_already_paid_on_the_website_stand_too(held: shop.Documents) -> None:
    shop.run(held, checkout())
    ruling = shop.run(held, sell(identity="sale-1", from_cart=CART))
    assert (ruling.refusal, ruling.attention[0].body["facts"]["other"]) == (None, "web-order")
    assert the_cart(held).order == "web-order"


def test_a_counter_sale_with_wrong_sums_stands_and_somebody_looks(held: shop.Documents) -> None:
    made = sell(identity="sale-1")
    made["body"]["order"]["lines"][0]["tax"] += 5
    ruling = shop.run(held, made)
    assert ruling.refusal is None
    assert ruling.attention[0].body["facts"] == {"sums": ["line.tax", "tax"]}
    assert ("order", "sale-1") in held


def test_stock_may_fall_below_zero_and_counts_as_none(held: shop.Documents) -> None:
    shop.run(held, sell(identity="sale-1", lines=[shop.line("A-1", 5, 100), shop.line("ghost", 1, 100)]))
    counted = stock.view("", held["stock", stock.identity("A-1")])
    assert (counted.on_hand[STORE], counted.at(STORE)) == (-2, 0)
    assert ("stock", stock.identity("ghost")) not in held


def test_a_till_that_shows_its_own_sale_before_the_hub_knows_calls_it_provisional(
    held: shop.Documents,
) -> None:
    from_till = order.view("sale-1", shop.command.apply("order", "sale-1", None, sell(identity="sale-1")))
    assert from_till.provisional


def test_nothing_happens_to_a_cart_nobody_knows() -> None:
    for made in (
        claim(),
        complete(),
        release(),
        checkout(),
        shop.make("cart.renew", "cart", CART, {}, claim=CLAIM),
    ):
        assert refused({}, made) == "unknown_document"


def test_a_sale_must_be_about_its_own_order(held: shop.Documents) -> None:
    made = sell(identity="sale-1")
    made["document"]["id"] = "another"
    assert refused(held, made) == "bad_body"
