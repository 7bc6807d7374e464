"""Discounts over a real hub: what a till took off is what the hub keeps, and what two tills used twice is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.domain.act import POLICY
from clienteling.errors import Refused
from clienteling.hub import storefront
from clienteling.services import attention, checkout, paying, takeover
from clienteling.services.sale import Sale
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, open_furnished, serving_hub, store_id
from tests.fixtures_till import enrol_at, synced
from tests.hub.test_storefront import SECRET, Shopper
from tests.services.promotions import VOUCHER, autumn, offer, shop_with, voucher
from tests.services.shop import CART, SARA

Enrolled = Callable[..., Till]
KINDS = ("customer", "loyalty", "product", "stock", "cart", "promotion")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Hub]:
    """A hub with Sara, her cart, three of everything at Rustaveli, a promotion, an offer and a voucher."""
    clock = HandClock("2026-11-22T12:00:00.000Z")
    rows = [
        (kind, id_, {**body, "on_hand": {store_id("rustaveli"): 3}} if kind == "stock" else body)
        for kind, id_, body in shop_with(autumn(), offer(), voucher(), cart_more={"codes": ["AUTUMN10"]})
        if kind in KINDS
    ]
    with serving_hub(open_furnished(tmp_path / "hub"), tmp_path / "hub", clock) as hub:
        rules = {**(hub.body("policy", POLICY) or {}), "points": {"per": 100, "worth": 5, "earn": True}}
        hub.put(*rows, ("policy", POLICY, rules))
        yield hub


@pytest.fixture
def enrolled(shop: Hub, tmp_path: Path) -> Iterator[Enrolled]:
    made: list[Till] = []

    def make(user: str = "nino") -> Till:
        made.append(enrol_at(shop, tmp_path / f"counter-{len(made) + 1}", "rustaveli", user))
        return made[-1]

    yield make
    for one in made:
        one.close()


def scarf(till: Till) -> Sale:
    return checkout.add(till, checkout.start(till, SARA), "11208")


def raised(shop: Hub, till: Till) -> dict[str, dict[str, Any]]:
    rows = till.cache.conn.execute("SELECT id FROM documents WHERE kind = 'attention'").fetchall()
    bodies = [shop.body("attention", row[0]) or {} for row in rows]
    return {body["reason"]: body for body in bodies}


def test_a_cart_is_completed_with_code_offer_voucher_and_points_and_the_hub_agrees(
    shop: Hub, enrolled: Enrolled
) -> None:
    till = enrolled()
    with HubClient.of(till) as client:
        sale = takeover.claim(till, client, CART)
    assert {one.kind: one.amount for one in sale.discounts} == {"promotion": 6_400, "offer": 725}
    sale = checkout.apply_code(till, sale, "V-7731")
    sale = checkout.use_points(till, sale, 1_000)
    sale = checkout.discount(till, sale, amount=300, reason="Loose button")
    now = checkout.totals(till, sale)
    sold = checkout.pay_cash(till, sale, 200_000)
    synced(till)
    made = shop.body("order", sold.order)
    assert made is not None
    assert (made["totals"]["total"], made["totals"]["discount"]) == (
        now.total,
        6_400 + 725 + 2_000 + 300 + 5_000,
    )
    assert sorted(one["kind"] for one in made["discounts"]) == [
        "manual",
        "offer",
        "points",
        "promotion",
        "voucher",
    ]
    assert (made["provisional"], raised(shop, till)) == (False, {})
    assert (shop.body("promotion", VOUCHER) or {})["used"] == sold.order
    assert (shop.body("loyalty", SARA) or {})["points"] == 4_820 - 1_000 + now.points_earned


def test_a_voucher_used_at_two_tills_without_a_connection_is_told_and_both_sales_stand(
    shop: Hub, enrolled: Enrolled
) -> None:
    one, two = enrolled(), enrolled("mariam")
    sales = [
        checkout.pay_cash(till, checkout.apply_code(till, scarf(till), "V-7731"), 20_000)
        for till in (one, two)
    ]
    synced(one)
    synced(two)
    assert [(shop.body("order", sold.order) or {})["totals"]["total"] for sold in sales] == [11_775, 11_775]
    assert (shop.body("promotion", VOUCHER) or {})["used"] == sales[0].order
    facts = raised(shop, two)["voucher_used_twice"]["facts"]
    assert (facts["other"], facts["code"], facts["amount"]) == (sales[0].order, "V-7731", 2_000)
    item = next(each for each in attention.items(two) if each.reason == "voucher_used_twice")
    assert (item.subject, item.weight) == ("voucher", "money")
    attention.decide(two, item.key, "accept")
    synced(two)
    assert raised(shop, two)["voucher_used_twice"]["state"] == "decided"


def test_points_used_at_two_tills_without_a_connection_are_told_and_the_balance_is_true(
    shop: Hub, enrolled: Enrolled
) -> None:
    one, two = enrolled(), enrolled("mariam")
    for till in (one, two):
        checkout.pay_cash(till, checkout.use_points(till, scarf(till)), 20_000)
    synced(one)
    synced(two)
    facts = raised(shop, two)["points_overdrawn"]["facts"]
    assert (facts["had"], facts["used"], facts["missing"]) == (4_820 - 2_755, 2_755, 690)
    assert (shop.body("loyalty", SARA) or {})["points"] == 4_820 - 2 * 2_755


def test_a_voucher_used_here_is_refused_at_the_next_till_that_has_heard_of_it(
    shop: Hub, enrolled: Enrolled
) -> None:
    one, two = enrolled(), enrolled("mariam")
    checkout.pay_cash(one, checkout.apply_code(one, scarf(one), "V-7731"), 20_000)
    synced(one)
    synced(two)
    with pytest.raises(Refused, match="code_used"):
        checkout.apply_code(two, scarf(two), "V-7731")


def test_what_was_used_elsewhere_while_a_sale_was_open_is_not_paid_with(
    shop: Hub, enrolled: Enrolled
) -> None:
    one, two = enrolled(), enrolled("mariam")
    by_code = checkout.apply_code(two, scarf(two), "V-7731")
    by_points = checkout.use_points(two, scarf(two))
    gone = checkout.apply_code(one, scarf(one), "V-7731")
    checkout.pay_cash(one, checkout.use_points(one, gone), 20_000)
    synced(one)
    synced(two)
    for sale, code in ((by_code, "code_used"), (by_points, "points_too_many")):
        with pytest.raises(Refused, match=code):
            checkout.pay_cash(two, sale, 20_000)
        with pytest.raises(Refused, match=code):
            paying.begin(two, sale)
    assert two.journal.pending() == 0
    # Any change prices it anew, without the voucher.
    assert "voucher" not in {each.kind for each in checkout.add(two, by_code, "11208").discounts}


def test_a_cart_costs_the_same_on_the_web_and_at_the_counter(shop: Hub, enrolled: Enrolled) -> None:
    till, shopper = enrolled(), Shopper(shop.url)
    with shop.engine.begin() as connection:
        storefront.set_secret(connection, SECRET)
    shopper.sign_in("sara.ahmadi@example.com")
    saved = shopper.call("GET", "cart").json()["cart"]["body"]["lines"]
    lines = [{"sku": line["sku"], "quantity": line["quantity"]} for line in saved]
    codes = {"codes": ["autumn 10", "V-7731", "NO SUCH CODE"]}
    assert (
        shopper.call("PUT", "cart", {"lines": lines, **codes}).json()["cart"]["body"]["codes"]
        == codes["codes"]
    )
    synced(till)
    with HubClient.of(till) as client:
        sale = takeover.claim(till, client, CART)
    at_the_counter = checkout.totals(till, sale)
    takeover.give_back(till, sale)
    synced(till)
    bought = shopper.call("POST", "cart/checkout").json()["order"]
    made = shop.body("order", bought["id"]) or {}
    assert (made["totals"]["total"], made["totals"]["tax"]) == (at_the_counter.total, at_the_counter.tax)
    there = {one.promotion: (one.kind, one.amount) for one in sale.discounts}
    assert {one["promotion"]: (one["kind"], one["amount"]) for one in made["discounts"]} == there
    assert {kind for kind, _ in there.values()} == {"promotion", "offer", "voucher"}
    assert (shop.body("promotion", VOUCHER) or {})["used"] == bought["id"]
