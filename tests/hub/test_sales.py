"""Online carts at the counter: one till holds a cart at a time, it is sold once, and money is never lost sight of."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from clienteling import ids, protocol
from clienteling.clock import HandClock
from clienteling.domain import order
from clienteling.hub import claims as leases
from clienteling.hub import db, documents, handlers
from clienteling.hub.devices import Device
from clienteling.hub.tables import claims, completions
from clienteling.ids import SystemIds
from clienteling.protocol import Result
from tests.fixtures_hub import Hub, TillAtHub, associate_id, open_furnished, store_id

SARA = ids.derived("customer", "sara")
CART = ids.derived("cart", "sara's")
SKU = "COAT-S"
PRICE = 12900


def stocked() -> list[documents.Row]:
    line = {
        "id": "1",
        "sku": SKU,
        "product": "p",
        "title": "Coat",
        "variant": "S",
        "quantity": 1,
        "price": PRICE,
    }
    cart = {
        "customer": SARA,
        "channel": "web",
        "state": "open",
        "currency": "GEL",
        "lines": [line],
        "epoch": 0,
    }
    sara = {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": [], "emails": []}
    stock = {"sku": SKU, "product": "p", "on_hand": {store_id("rustaveli"): 3, "web": 5}}
    return [
        ("customer", SARA, sara),
        ("cart", CART, cart | {"claim": None, "order": None, "saved_at": "2026-11-21T20:00:00.000Z"}),
        ("stock", ids.derived("stock", SKU), stock),
        ("loyalty", SARA, {"customer": SARA, "points": 10, "earned": 10, "entries": []}),
    ]


@pytest.fixture
def shop(hub: Hub) -> Hub:
    hub.put(*stocked())
    return hub


def sale(till: TillAtHub, **more: Any) -> dict[str, Any]:
    """A coat, paid in cash."""
    head = {
        "number": f"1-{till.ids.new()[-12:]}",
        "customer": SARA,
        "store": store_id("rustaveli"),
        "till": till.till["id"],
        "associate": associate_id("nino"),
        "placed_at": till.clock.now_text(),
        "currency": "GEL",
    }
    line = {"id": "1", "sku": SKU, "product": "p", "title": "Coat", "variant": "S", "quantity": 1}
    money = {"list_price": PRICE, "unit_price": PRICE, "discount": 0, "tax_rate": 1800}
    paid = [{"attempt": till.ids.new(), "tender": "cash", "amount": PRICE}]
    rest = {"payments": paid, "points": {"earned": 129, "used": 0}} | more
    return order.build(till.ids.new(), head, [line | money], **rest)


def claim(till: TillAtHub, **more: Any) -> dict[str, Any]:
    body = {
        "claim": {"id": till.ids.new(), "kind": "normal"},
        "till": till.till["id"],
        "store": store_id("rustaveli"),
    }
    return till.do("cart.claim", ("cart", CART), body, **more)


def complete(till: TillAtHub, held: dict[str, Any], sold: dict[str, Any] | None = None) -> dict[str, Any]:
    body = {"order": sold or sale(till, from_cart=CART)}
    return till.do("cart.complete", ("cart", CART), body, claim=held)


def attention(hub: Hub) -> list[str]:
    with hub.reading() as connection:
        return sorted(stored.body["reason"] for _, stored in documents.of(connection, "attention"))


def test_a_cart_is_taken_over_sold_and_gone(shop: Hub) -> None:
    till = shop.till()
    _, cursor = till.snapshot()
    granted = claim(till)
    assert granted["status"] == "applied"
    assert granted["facts"] == {
        "lasts": 300,
        "hold": 1800,
        "claim": granted["document"]["body"]["claim"] | {},
    } | {"claim": {"id": granted["facts"]["claim"]["id"], "epoch": 1}}
    assert granted["document"]["body"]["state"] == "claimed"
    assert granted["document"]["body"]["claim"]["device"] == till.device
    sold = sale(till, from_cart=CART)
    done = complete(till, granted["facts"]["claim"], sold)
    assert (done["status"], done["code"]) == ("applied", "ok")
    made = shop.body("order", sold["id"])
    assert made is not None
    assert (made["provisional"], made["totals"]["total"]) == (False, PRICE)
    cart = shop.body("cart", CART)
    assert cart is not None
    assert (cart["state"], cart["order"], cart["claim"]) == ("completed", sold["id"], None)
    assert shop.body("loyalty", SARA)["points"] == 139  # type: ignore[index]
    assert shop.body("stock", ids.derived("stock", SKU))["on_hand"][store_id("rustaveli")] == 2  # type: ignore[index]
    # Each of the four documents names the command that it now holds.
    page = {item["kind"]: item for item in till.changes(cursor)["items"]}
    assert all(done["id"] in page[kind]["contains"] for kind in ("cart", "order", "loyalty", "stock"))


def test_of_twelve_tills_that_claim_at_once_one_gets_the_cart(shop: Hub) -> None:
    tills = [shop.till(f"Counter {number}") for number in range(12)]
    with ThreadPoolExecutor(12) as rush:
        results = list(rush.map(claim, tills))
    winners = [till for till, result in zip(tills, results, strict=True) if result["status"] == "applied"]
    [winner] = winners
    for result in results:
        if result["status"] != "applied":
            assert result["code"] == "claimed_elsewhere"
            facts = result["facts"]
            assert (facts["store"], facts["till"], facts["associate"]) == (
                "Rustaveli",
                winner.till["name"],
                "Nino",
            )


def test_a_cart_is_sold_once_and_the_second_payment_is_a_matter_for_a_person(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    held = claim(here)["facts"]["claim"]
    first = sale(here, from_cart=CART)
    complete(here, held, first)
    paid = {"order": "x", "tender": "cash", "amount": PRICE, "currency": "GEL", "till": there.till["id"]}
    attempt = there.ids.new()
    results = there.send(
        there.command("payment.approved", ("payment", attempt), paid),
        there.command("cart.complete", ("cart", CART), {"order": sale(there, from_cart=CART)}, claim=held),
    )
    assert [(one["status"], one["code"]) for one in results] == [
        ("applied", "ok"),
        ("rejected", "already_completed"),
    ]
    assert results[1]["facts"] == {"order": first["id"], "number": first["number"]}
    assert shop.body("payment", attempt) is not None
    assert attention(shop) == ["second_completion"]
    assert claim(there)["code"] == "already_completed"
    with shop.reading() as connection:
        assert [row.order_id for row in connection.execute(select(completions))] == [first["id"]]


def test_a_total_that_does_not_follow_from_the_lines_is_refused(shop: Hub) -> None:
    till = shop.till()
    held = claim(till)["facts"]["claim"]
    sold = sale(till, from_cart=CART)
    sold["totals"] = sold["totals"] | {"total": 1, "paid": 1}
    assert complete(till, held, sold)["code"] == "totals_differ"
    cart = shop.body("cart", CART)
    assert cart is not None
    assert cart["state"] == "claimed"


def test_goods_in_hand_are_sold_whatever_became_of_the_cart(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    sold = sale(there, from_cart=CART)
    assert there.do("sale.complete", ("order", sold["id"]), {"order": sold})["status"] == "applied"
    cart = shop.body("cart", CART)
    assert cart is not None
    assert (cart["state"], cart["order"]) == ("completed", sold["id"])
    again = sale(here, from_cart=CART)
    assert here.do("sale.complete", ("order", again["id"]), {"order": again})["status"] == "applied"
    assert shop.body("order", again["id"]) is not None
    assert attention(shop) == ["cart_sold_twice"]
    assert shop.body("stock", ids.derived("stock", SKU))["on_hand"][store_id("rustaveli")] == 1  # type: ignore[index]


def test_a_sale_beside_a_claimed_cart_leaves_the_lease_as_it_is(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    claim(here)
    with shop.reading() as connection:
        before = connection.execute(select(claims)).all()
    sold = sale(there, from_cart=CART)
    there.do("sale.complete", ("order", sold["id"]), {"order": sold})
    with shop.reading() as connection:
        assert connection.execute(select(claims)).all() == before
    assert attention(shop) == ["cart_sold_twice"]


def test_a_number_another_receipt_has_is_a_matter_for_a_person(shop: Hub) -> None:
    till = shop.till()
    for _ in range(2):
        sold = sale(till) | {"number": "1-00001"}
        assert till.do("sale.complete", ("order", sold["id"]), {"order": sold})["status"] == "applied"
        assert shop.body("order", sold["id"]) is not None
    assert attention(shop) == ["number_used_twice"]


def test_the_same_order_under_a_second_command_moves_goods_and_points_once(shop: Hub) -> None:
    till = shop.till()
    sold = sale(till)
    for _ in range(2):
        assert till.do("sale.complete", ("order", sold["id"]), {"order": sold})["status"] == "applied"
    assert shop.body("stock", ids.derived("stock", SKU))["on_hand"][store_id("rustaveli")] == 2  # type: ignore[index]
    assert shop.body("loyalty", SARA)["points"] == 139  # type: ignore[index]


def test_a_cart_given_back_is_as_it_was(shop: Hub) -> None:
    till, other = shop.till("Counter 1"), shop.till("Counter 2")
    before = shop.body("cart", CART)
    held = claim(till)["facts"]["claim"]
    assert (
        till.do("cart.release", ("cart", CART), {"reason": "given_back"}, claim=held)["status"] == "applied"
    )
    after = shop.body("cart", CART)
    assert before is not None
    assert after == before | {"epoch": 1}
    assert claim(other)["facts"]["claim"]["epoch"] == 2


def test_only_a_manager_breaks_the_claim_of_another(shop: Hub) -> None:
    till, other = shop.till("Counter 1"), shop.till("Counter 2")
    held = claim(till)["facts"]["claim"]

    def break_it(who: str) -> str:
        done = other.do("cart.release", ("cart", CART), {"reason": "broken"}, claim=held, who=who)
        return str(done["code"])

    assert break_it("nino") == "not_allowed"
    assert break_it("mariam") == "ok"
    assert till.do("cart.renew", ("cart", CART), {}, claim=held)["code"] == "claim_lost"


class Counter:
    """A till at a hub whose clock is set by hand: no web server, the same handlers."""

    def __init__(self, home: Path) -> None:
        self.clock = HandClock("2026-11-22T12:00:00.000Z")
        self.ids = SystemIds(self.clock)
        self.engine = open_furnished(home)
        with self.engine.begin() as connection:
            documents.put_many(connection, stocked())

    def do(self, name: str, body: dict[str, Any], device: str = "d1", **more: Any) -> Result:
        actor = {"associate": associate_id("nino"), "auth": "online"}
        made = protocol.new_command(self.ids, self.clock, name, ("cart", CART), body, actor, **more)
        with self.engine.begin() as connection:
            return handlers.handle(connection, Device(device, "t1", store_id("rustaveli")), made, self.clock)

    def claim(self, device: str = "d1", kind: str = "normal") -> Result:
        body = {"claim": {"id": self.ids.new(), "kind": kind}, "till": "t1", "store": store_id("rustaveli")}
        return self.do("cart.claim", body, device)

    def state(self) -> str:
        with db.reading(self.engine) as connection:
            stored = documents.get(connection, "cart", CART)
        assert stored is not None
        return str(stored.body["state"])

    def sweep(self) -> int:
        with self.engine.begin() as connection:
            return handlers.release_expired(connection, self.clock)


@pytest.fixture
def counter(tmp_path: Path) -> Any:
    made = Counter(tmp_path)
    yield made
    made.engine.dispose()


def test_a_lease_ends_after_five_minutes_unless_it_is_renewed(counter: Counter) -> None:
    held = counter.claim().facts["claim"]
    counter.clock.advance(299)
    assert counter.do("cart.renew", {}, claim=held).facts["lasts"] == 300
    counter.clock.advance(299)
    assert counter.claim("d2").code == "claimed_elsewhere"
    counter.clock.advance(1)
    taken = counter.claim("d2")
    assert (taken.code, taken.facts["claim"]["epoch"]) == ("ok", 2)
    assert counter.do("cart.renew", {}, claim=held).code == "claim_lost"


def test_an_ended_lease_gives_the_cart_back_by_itself(counter: Counter) -> None:
    counter.claim()
    assert counter.sweep() == 0
    counter.clock.advance(300)
    assert counter.sweep() == 1
    assert counter.state() == "open"
    assert counter.sweep() == 0


def test_a_pinned_claim_stays_until_someone_ends_it(counter: Counter) -> None:
    held = counter.claim(kind="pinned").facts["claim"]
    counter.do("cart.renew", {}, claim=held)
    counter.clock.advance(24 * 3600)
    assert counter.sweep() == 0
    assert counter.claim("d2").code == "claimed_elsewhere"
    assert counter.do("cart.release", {"reason": "given_back"}, claim=held).code == "ok"
    assert counter.state() == "open"


def test_a_sale_that_was_under_way_when_the_lease_ended_still_counts(counter: Counter) -> None:
    till = TillAtHub("", counter.ids, counter.clock, till={"id": "t1"})
    held = counter.claim().facts["claim"]
    counter.clock.advance(3600)
    done = counter.do("cart.complete", {"order": sale(till, from_cart=CART)}, claim=held)
    assert done.code == "ok"
    assert counter.state() == "completed"


def test_carts_whose_leases_are_over_are_given_back_some_at_a_time(counter: Counter) -> None:
    with counter.engine.begin() as connection:
        for number in range(leases.MOST_AT_ONCE + 7):
            held = leases.Claim(f"cart-{number}", f"claim-{number}", 1, "d1")
            leases.grant(connection, counter.clock, held, pinned=False)
    counter.clock.advance(301)
    assert [counter.sweep() for _ in range(3)] == [leases.MOST_AT_ONCE, 7, 0]
