"""The small shop: what a customer does there, and what the tills and the shop say to each other about one cart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import select, update

from clienteling import ids
from clienteling.hub import documents, storefront
from clienteling.hub.tables import claims
from tests.fixtures_hub import Hub, associate_id, store_id

SARA = ids.derived("customer", "sara")
COAT = ids.derived("product", "coat")
SECRET = "open sesame"


class Shopper:
    """A customer with a browser."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.token = ""

    def call(self, method: str, path: str, body: Any = None) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return requests.request(
            method, f"{self.url}/v1/storefront/{path}", json=body, headers=headers, timeout=20
        )

    def sign_in(self, address: str = "sara@example.com", secret: str = SECRET) -> requests.Response:
        answer = self.call("POST", "sessions", {"email": address, "secret": secret})
        self.token = answer.json().get("token", "")
        return answer

    def fill(self, *lines: tuple[str, int]) -> requests.Response:
        return self.call(
            "PUT", "cart", {"lines": [{"sku": sku, "quantity": quantity} for sku, quantity in lines]}
        )


def furnish_shop(hub: Hub) -> None:
    sizes = [
        {"sku": f"COAT-{size}", "size": size, "colour": "Sand", "price": 12900, "was": None} for size in "SML"
    ]
    coat = {
        "title": "Coat",
        "brand": "A",
        "category": "Coats",
        "image": None,
        "currency": "GEL",
        "tax": "standard",
    }
    sara = {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": []}
    hub.put(
        ("product", COAT, coat | {"active": True, "variants": sizes}),
        ("product", "old", coat | {"active": False, "variants": []}),
        ("stock", ids.derived("stock", "COAT-S"), {"sku": "COAT-S", "product": COAT, "on_hand": {"web": 5}}),
        ("customer", SARA, sara | {"emails": [{"address": "Sara@example.com", "label": "home"}]}),
    )
    with hub.engine.begin() as connection:
        storefront.set_secret(connection, SECRET)


@pytest.fixture
def shopper(hub: Hub) -> Shopper:
    furnish_shop(hub)
    made = Shopper(hub.url)
    assert made.sign_in().json()["customer"] == SARA
    return made


def claim(hub: Hub, cart: str) -> tuple[Any, dict[str, Any]]:
    till = hub.till()
    body = {
        "claim": {"id": till.ids.new(), "kind": "normal"},
        "till": till.till["id"],
        "store": store_id("batumi"),
    }
    return till, till.do("cart.claim", ("cart", cart), body)


def test_the_shop_is_off_until_somebody_opens_it(hub: Hub) -> None:
    assert Shopper(hub.url).sign_in().status_code == 404


def test_only_customers_with_the_secret_come_in(shopper: Shopper) -> None:
    assert shopper.sign_in(secret="wrong").status_code == 401
    assert shopper.sign_in("nobody@example.com").status_code == 401
    assert shopper.call("GET", "cart").status_code == 401


def test_a_till_is_no_shopper_and_a_shopper_no_till(hub: Hub, shopper: Shopper) -> None:
    till = hub.till()
    assert till.get("/v1/storefront/cart").status_code == 401
    till.token = shopper.token
    assert till.get("/v1/snapshot").status_code == 401


def test_only_what_is_sold_is_shown(shopper: Shopper) -> None:
    page = shopper.call("GET", "products").json()
    assert [product["id"] for product in page["products"]] == [COAT]
    assert page["next"] is None


def test_a_cart_keeps_what_the_customer_saved(hub: Hub, shopper: Shopper) -> None:
    assert shopper.call("GET", "cart").json() == {"cart": None, "notice": None}
    first = shopper.fill(("COAT-S", 1)).json()["cart"]
    assert first["body"]["lines"][0]["variant"] == "Sand, S"
    second = shopper.fill(("COAT-S", 2), ("COAT-M", 1)).json()["cart"]
    assert second["id"] == first["id"]
    assert second["version"] == 2
    kept = second["body"]["lines"][0]
    assert (kept["id"], kept["quantity"]) == (first["body"]["lines"][0]["id"], 2)
    assert shopper.fill(("NOTHING", 1)).status_code == 400
    assert shopper.fill(("COAT-S", 0)).status_code == 400
    assert hub.body("cart", first["id"]) == second["body"]


def test_a_cart_in_a_store_cannot_be_changed_or_paid_and_the_customer_is_told(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 1)).json()["cart"]["id"]
    till, granted = claim(hub, cart)
    assert granted["status"] == "applied"
    assert shopper.call("GET", "cart").json()["notice"] == "being_completed_in_store"
    for answer in (shopper.fill(("COAT-S", 2)), shopper.call("POST", "cart/checkout")):
        assert (answer.status_code, answer.json()["code"]) == (409, "being_completed_in_store")
    held = granted["facts"]["claim"]
    till.do("cart.release", ("cart", cart), {"reason": "given_back"}, claim=held)
    assert shopper.call("GET", "cart").json()["notice"] is None
    assert shopper.fill(("COAT-S", 2)).ok


def test_the_customer_is_told_which_store_has_the_cart_and_nothing_about_who_serves_them(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 1)).json()["cart"]["id"]
    till, granted = claim(hub, cart)
    answer = shopper.call("GET", "cart").json()
    assert (answer["in_store"]["store"], answer["in_store"]["city"]) == ("Rustaveli", "Rustaveli")
    assert answer["in_store"]["since"] == answer["cart"]["body"]["claim"]["since"]
    for inside in (till.till["id"], till.device, associate_id("nino"), granted["facts"]["claim"]["id"]):
        assert inside not in json.dumps(answer)
    assert shopper.fill(("COAT-S", 2)).json()["detail"] == "Rustaveli, Rustaveli"
    till.do("cart.release", ("cart", cart), {"reason": "given_back"}, claim=granted["facts"]["claim"])
    assert "in_store" not in shopper.call("GET", "cart").json()


def test_what_the_shop_knows_of_a_payment_is_seen_at_every_till_and_claims_nothing_anew(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 1)).json()["cart"]["id"]
    till, granted = claim(hub, cart)
    with hub.reading() as connection:
        lease = connection.execute(select(claims)).one()
    told = shopper.call("POST", "cart/payment", {"state": "unknown"})
    assert told.ok, told.text
    body = hub.body("cart", cart) or {}
    assert (body["payment"], body["paid"], body["state"]) == ("unknown", None, "claimed")
    with hub.reading() as connection:  # the till's lease, not the shop's
        assert connection.execute(select(claims)).one() == lease
    assert shopper.call("POST", "cart/payment", {"state": "paid", "order": "S-1001"}).ok
    till.do("cart.release", ("cart", cart), {"reason": "given_back"}, claim=granted["facts"]["claim"])
    _, again = claim(hub, cart)
    assert (again["code"], again["facts"]["number"]) == ("already_completed", "S-1001")
    assert shopper.call("POST", "cart/payment", {"state": "none"}).ok
    _, granted = claim(hub, cart)
    assert granted["status"] == "applied"


def test_money_that_a_platform_took_without_asking_makes_the_order_or_goes_back(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 2)).json()["cart"]["id"]
    claim(hub, cart)
    first = shopper.call("POST", "cart/landed", {"cart": cart}).json()
    assert (first["refund"], (hub.body("cart", cart) or {})["order"]) == (False, first["order"]["id"])
    again = shopper.call("POST", "cart/landed", {"cart": cart}).json()
    assert again == {"order": None, "refund": True}
    with hub.reading() as connection:
        raised = [one.body["reason"] for _, one in documents.of(connection, "attention")]
        orders = [identity for identity, _ in documents.of(connection, "order")]
    assert (raised, orders) == (["second_completion"], [first["order"]["id"]])
    assert shopper.call("POST", "cart/landed", {"cart": "somebody-elses"}).status_code == 400


def test_what_was_paid_elsewhere_is_an_order_although_the_goods_are_no_longer_sold(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 2), ("COAT-M", 1)).json()["cart"]["id"]
    coat = hub.body("product", COAT) or {}
    smaller = [{**one, "price": 99900} for one in coat["variants"] if one["sku"] != "COAT-M"]
    hub.put(("product", COAT, {**coat, "variants": smaller}))
    assert shopper.call("POST", "cart/checkout").status_code == 400
    hub.put(("product", COAT, {**coat, "variants": smaller, "active": False}))
    landed = shopper.call("POST", "cart/landed", {"cart": cart}).json()
    made = hub.body("order", landed["order"]["id"]) or {}
    # What is not on the shelf any more costs what it did when it was saved.
    assert [(line["sku"], line["unit_price"], line["title"], line["tax_rate"]) for line in made["lines"]] == [
        ("COAT-S", 12900, "Coat", 1800),
        ("COAT-M", 12900, "Coat", 1800),
    ]
    assert made["totals"]["paid"] == made["totals"]["total"] == 3 * 12900


def test_a_customer_whose_cart_was_left_behind_in_a_store_can_change_it_at_once(
    hub: Hub, shopper: Shopper
) -> None:
    cart = shopper.fill(("COAT-S", 1)).json()["cart"]["id"]
    claim(hub, cart)
    with hub.engine.begin() as connection:
        connection.execute(update(claims).values(expires=hub.clock.now_text()))
    # Before the hub's own sweep has seen it, and without looking at the cart first.
    answer = shopper.fill(("COAT-S", 2))
    assert answer.ok, answer.text
    assert [line["quantity"] for line in answer.json()["cart"]["body"]["lines"]] == [2]


def test_a_cart_paid_online_is_an_order_and_no_till_can_claim_it(hub: Hub, shopper: Shopper) -> None:
    cart = shopper.fill(("COAT-S", 2)).json()["cart"]["id"]
    order = shopper.call("POST", "cart/checkout").json()["order"]
    made = hub.body("order", order["id"])
    assert made is not None
    assert (made["state"], made["totals"]["total"], made["totals"]["paid"]) == ("paid", 25800, 25800)
    assert made["provisional"] is False
    assert hub.body("stock", ids.derived("stock", "COAT-S"))["on_hand"] == {"web": 3}  # type: ignore[index]
    assert hub.body("loyalty", SARA)["points"] == 258  # type: ignore[index]
    assert shopper.call("GET", "cart").json()["cart"] is None
    _, refused = claim(hub, cart)
    assert (refused["code"], refused["facts"]) == (
        "already_completed",
        {"order": order["id"], "number": order["number"]},
    )
    assert shopper.call("POST", "cart/checkout").status_code == 400


def test_wishes_come_and_go(hub: Hub, shopper: Shopper) -> None:
    shopper.call("PUT", "wishlist/COAT-S")
    wishes = shopper.call("PUT", "wishlist/COAT-S").json()["wishlist"]["body"]["items"]
    assert {wish["sku"] for wish in wishes} == {"COAT-S"}
    assert {wish["by"] for wish in wishes} == {"customer"}
    assert shopper.call("DELETE", "wishlist/COAT-S").json()["wishlist"]["body"]["items"] == []
    assert shopper.call("DELETE", "wishlist/COAT-S").ok
    assert shopper.call("PUT", "wishlist/NOTHING").status_code == 400


def test_the_shop_of_a_hub_process_moves_the_tills_feed(hub_process: Hub, tmp_path: Path) -> None:
    furnish_shop(hub_process)
    till = hub_process.till()
    rows, cursor = till.snapshot()
    assert {"product", "customer"} <= {row["kind"] for row in rows}
    shopper = Shopper(hub_process.url)
    shopper.sign_in()
    cart = shopper.fill(("COAT-L", 1)).json()["cart"]
    [item] = till.changes(cursor, wait=5)["items"]
    assert (item["kind"], item["id"], item["version"]) == ("cart", cart["id"], 1)
    with hub_process.reading() as connection:
        stored = documents.get(connection, "cart", cart["id"])
    assert stored is not None
    assert stored.body == item["body"]


def test_the_cart_says_what_it_costs_today_as_its_order_will(hub: Hub, shopper: Shopper) -> None:
    tenth = {
        "title": "Ten", "code": None, "kind": "percent", "value": 1000, "currency": None, "on": None, "from": None,
        "until": None, "min_goods": 0, "customer": None, "once": False, "used": None, "active": True,
    }  # fmt: skip
    hub.put(("promotion", ids.derived("promotion", "ten"), tenth))
    assert "totals" not in shopper.call("GET", "cart").json()
    told = shopper.fill(("COAT-S", 2)).json()["totals"]
    assert told == {"goods": 25800, "discount": 2580, "tax": 3542, "total": 23220}
    assert shopper.call("GET", "cart").json()["totals"] == told
    order = shopper.call("POST", "cart/checkout").json()["order"]
    made = (hub.body("order", order["id"]) or {})["totals"]
    assert {name: made[name] for name in told} == told
