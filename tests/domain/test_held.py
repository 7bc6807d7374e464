"""A sale put aside is taken up by one till, with the claim of its cart; counter goods go home; missed demand is nobody's."""

from typing import Any

import pytest

from clienteling.domain import command, demand, held
from clienteling.ids import derived
from tests.domain import shop
from tests.domain.shop import CART, CLAIM, HELD, NINO, SARA, STORE, TILL, WEST, Documents

OTHER_TILL = derived("test", "other till")
NEW = {"id": derived("test", "claim of the other till"), "kind": "normal"}


def taken_up(till: str = OTHER_TILL, identity: str = HELD, **more: Any) -> dict[str, Any]:
    claim = {"claim": more.pop("claim")} if "claim" in more else {}
    body = {"store": STORE, "till": till, **more.pop("body", {})}
    return shop.make("sale.resume", "held", identity, body, device=f"device of {till}", **claim, **more)


def held_with_cart() -> Documents:
    """The till claimed Sara's cart and put the sale aside."""
    documents = shop.documents()
    shop.run(documents, {**shop.claim(CLAIM["id"]), "device": f"device of {TILL}"})  # type: ignore[arg-type]
    shop.run(
        documents, shop.hold("held-cart", cart=CART, sale={"id": "sale-7", "cart": CART, "claim": CLAIM})
    )
    return documents


def with_cart(**more: Any) -> dict[str, Any]:
    return taken_up(identity="held-cart", body={"cart": CART, "claim": NEW}, claim=CLAIM, **more)


def test_the_first_till_has_the_sale_and_the_second_hears_who() -> None:
    documents = shop.documents()
    assert shop.run(documents, taken_up()).refusal is None
    one = held.view(HELD, documents["held", HELD])
    assert (one.state, one.by_till, one.sale["id"]) == ("resumed", OTHER_TILL, "sale-9")
    refusal = shop.run(documents, taken_up(TILL)).refusal
    assert refusal is not None
    assert (refusal.code, refusal.facts["store"], refusal.facts["associate"]) == (
        "held_elsewhere", "Old Town", "Nino Beridze",
    )  # fmt: skip
    assert shop.run(documents, taken_up(at="2026-11-22T13:00:00.000Z")).refusal is None  # once more is once


def test_a_sale_is_for_the_tills_of_its_store() -> None:
    documents = shop.documents()
    refusal = shop.run(documents, taken_up(body={"store": WEST})).refusal
    assert refusal is not None
    assert refusal.code == "held_elsewhere"


def test_a_dropped_sale_keeps_nothing_and_is_not_taken_up() -> None:
    documents = shop.documents()
    shop.run(documents, shop.make("sale.drop", "held", HELD, {"store": STORE, "till": TILL}))
    assert documents["held", HELD]["sale"] is None
    refusal = shop.run(documents, taken_up()).refusal
    assert refusal is not None
    assert refusal.code == "held_dropped"


def test_what_lies_on_another_counter_is_not_dropped() -> None:
    documents = shop.documents()
    shop.run(documents, taken_up())
    refusal = shop.run(
        documents, shop.make("sale.drop", "held", HELD, {"store": STORE, "till": TILL})
    ).refusal
    assert refusal is not None
    assert refusal.code == "held_elsewhere"


def test_the_claim_goes_with_the_sale_and_the_old_grant_is_worth_nothing_any_more() -> None:
    documents = held_with_cart()
    assert shop.run(documents, with_cart()).refusal is None
    now = documents["cart", CART]["claim"]
    assert (now["id"], now["till"], now["epoch"]) == (NEW["id"], OTHER_TILL, 2)
    late = shop.run(documents, shop.complete(claim=CLAIM))
    assert late.refusal is not None
    assert late.refusal.code == "claim_lost"


def test_a_cart_whose_lease_ended_is_granted_anew_with_the_sale() -> None:
    documents = held_with_cart()
    shop.run(documents, shop.make("cart.release", "cart", CART, {"reason": "idle"}, claim=CLAIM))
    assert shop.run(documents, with_cart()).refusal is None
    assert documents["cart", CART]["state"] == "claimed"


@pytest.mark.parametrize(
    ("state", "code"), [("claimed", "claimed_elsewhere"), ("completed", "already_completed")]
)
def test_a_sale_whose_cart_went_to_somebody_else_stays_put_aside(state: str, code: str) -> None:
    documents = held_with_cart()
    body = documents["cart", CART]
    other = {**body["claim"], "id": "other", "device": "a third one"} if state == "claimed" else None
    documents["cart", CART] = {**body, "state": state, "claim": other, "order": shop.BEFORE}
    refusal = shop.run(documents, with_cart()).refusal
    assert refusal is not None
    assert refusal.code == code
    assert documents["held", "held-cart"]["state"] == "held"


def test_the_till_that_took_a_sale_up_may_put_it_back_and_no_other() -> None:
    documents = shop.documents()
    shop.run(documents, taken_up())
    refusal = shop.run(documents, shop.hold(HELD, at="2026-11-22T13:00:00.000Z")).refusal
    assert refusal is not None
    assert refusal.code == "held_elsewhere"
    back = shop.hold(HELD, till=OTHER_TILL) | {"at": "2026-11-22T13:05:00.000Z"}
    assert shop.run(documents, back).refusal is None
    assert (documents["held", HELD]["state"], documents["held", HELD]["till"]) == ("held", OTHER_TILL)


# Finish at home


def home(*lines: tuple[str, int], claim: dict[str, Any] | None = None, cart: str = CART) -> dict[str, Any]:
    listed = [
        {"id": derived("home", sku), "sku": sku, "product": shop.DRESS, "quantity": pieces, "price": 900,
         "title": "Linen dress", "variant": "", "added_at": shop.AT}
        for sku, pieces in lines
    ]  # fmt: skip
    body = {"customer": SARA, "currency": "GEL", "store": STORE, "till": TILL, "lines": listed}
    return shop.make("cart.save_home", "cart", cart, body, **({"claim": claim} if claim else {}))


def pieces(documents: Documents, cart: str = CART) -> list[tuple[str, int]]:
    return [(line["sku"], line["quantity"]) for line in documents["cart", cart]["lines"]]


def test_counter_goods_join_the_customers_cart_and_the_same_wish_twice_is_one() -> None:
    documents = shop.documents()
    for _ in range(2):
        assert shop.run(documents, home(("A-1", 1), ("B-2", 1))).refusal is None
        assert pieces(documents) == [("A-1", 2), ("B-2", 1)]
    assert documents["cart", CART]["saved_in"] == {"store": STORE, "by": NINO}


def test_under_the_claim_the_cart_is_as_it_lay_on_the_counter_and_the_customers_again() -> None:
    documents = held_with_cart()
    shop.run(documents, home(("B-2", 1), claim=CLAIM))
    cart = documents["cart", CART]
    assert (pieces(documents), cart["state"], cart["claim"]) == ([("B-2", 1)], "open", None)


@pytest.mark.parametrize("state", ["claimed", "completed", "cancelled"])
def test_a_cart_that_takes_nothing_any_more_gets_another_one_beside_it(state: str) -> None:
    documents = held_with_cart()
    before = documents["cart", CART] = {**documents["cart", CART], "state": state}
    made = home(("B-2", 1))
    ruling = shop.run(documents, made)
    assert ruling.refusal is None
    assert documents["cart", CART] == before
    beside = derived("cart", f"{made['id']} aside")
    assert pieces(documents, beside) == [("B-2", 1)]
    assert (documents["cart", beside]["state"], documents["cart", beside]["channel"]) == ("open", "store")


def test_goods_of_somebody_nobody_knows_go_to_no_cart() -> None:
    documents = shop.documents()
    del documents["customer", SARA]
    refusal = shop.run(documents, home(("B-2", 1))).refusal
    assert refusal is not None
    assert refusal.code == "unknown_document"


# Given back


def test_giving_back_restores_the_cart_exactly() -> None:
    documents = shop.documents()
    before = documents["cart", CART]
    shop.run(documents, shop.claim(CLAIM["id"]))  # type: ignore[arg-type]
    given = {"reason": "given_back", "why": "waiting"}
    shop.run(documents, shop.make("cart.release", "cart", CART, given, claim=CLAIM))
    after = documents["cart", CART]
    assert after == {**before, "epoch": 1}  # only the count of grants goes on


def test_missed_demand_says_what_was_missed_and_not_by_whom() -> None:
    documents = shop.documents()
    made = next(one for one in shop.one_of_each() if one["name"] == "demand.record")
    shop.run(documents, made)
    body = documents["demand", "demand-1"]
    one = demand.view("demand-1", body)
    assert (one.sku, one.quantity, one.reason, one.store, one.by) == ("A-1", 2, "no_stock", STORE, NINO)
    assert body["customer"] is None
    assert SARA not in str(body)


# What the shop knows of a payment


def told(state: str, **more: Any) -> dict[str, Any]:
    return shop.make("cart.payment", "cart", CART, {"state": state, **more}, auth="storefront")


def test_a_payment_that_may_be_under_way_is_told_and_forgotten_again() -> None:
    documents = shop.documents()
    shop.run(documents, told("unknown"))
    assert (documents["cart", CART]["payment"], documents["cart", CART]["paid"]) == ("unknown", None)
    assert command.check(shop.claim(), shop.getter(documents)) is None
    shop.run(documents, told("none"))
    assert (documents["cart", CART]["payment"], documents["cart", CART]["paid"]) == (None, None)


def test_a_cart_paid_in_the_shop_is_claimed_by_nobody_and_sold_by_nobody() -> None:
    documents = held_with_cart()
    shop.run(documents, told("paid", order="W-77"))
    assert documents["cart", CART]["paid"]["order"] == "W-77"
    ruling = shop.run(documents, shop.complete())
    assert ruling.refusal is not None
    assert (ruling.refusal.code, ruling.refusal.facts["number"]) == ("already_completed", "W-77")
    assert [one.body["reason"] for one in ruling.attention] == ["second_completion"]
    documents["cart", CART] |= {"state": "open", "claim": None}
    refusal = command.check(shop.claim(), shop.getter(documents))
    assert refusal is not None
    assert refusal.code == "already_completed"


def landed(order: str) -> dict[str, Any]:
    made = shop.sold(identity=order, head={"channel": "web", "store": None, "number": f"W-{order}"})
    body = {"order": made, "landed": True}
    return shop.make("cart.checkout", "cart", CART, body, auth="storefront")


def test_a_web_payment_that_cannot_be_refused_completes_a_claimed_cart_and_the_till_loses() -> None:
    documents = held_with_cart()
    assert shop.run(documents, landed("web-1")).refusal is None
    assert (documents["cart", CART]["state"], documents["cart", CART]["order"]) == ("completed", "web-1")
    ruling = shop.run(documents, shop.complete())
    assert ruling.refusal is not None
    assert ruling.refusal.code == "already_completed"
    assert [one.body["reason"] for one in ruling.attention] == ["second_completion"]


def test_a_web_payment_that_comes_after_the_sale_is_given_back_and_a_person_hears_of_it() -> None:
    documents = held_with_cart()
    shop.run(documents, shop.complete())
    ruling = shop.run(documents, landed("web-1"))
    assert ruling.refusal is not None
    assert ruling.refusal.code == "already_completed"
    assert [one.body["reason"] for one in ruling.attention] == ["second_completion"]
    assert documents["cart", CART]["order"] == shop.ORDER
    assert ("order", "web-1") not in documents
