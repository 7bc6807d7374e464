"""A customer who must be forgotten: gone from the hub and its feed, told to every till, and not back by any way."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from clienteling import ids
from clienteling.clock import HandClock
from clienteling.domain.act import POLICY
from clienteling.hub import checksums, cli, db, documents, erasure
from clienteling.hub.tables import commands, lookup_keys, memberships
from tests.fixtures_hub import POLICY as RULES
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, serving_hub, store_id

SARA, SAM = ids.derived("customer", "sara"), ids.derived("customer", "sam")
CART = ids.derived("cart", "1")
HERE = store_id("rustaveli")
NOW = "2026-11-22T10:00:00.000Z"
KINDS = [
    "customer", "loyalty", "wishlist", "cart", "note", "activity", "order", "return", "payment", "attention",
]  # fmt: skip
CANARY = "Zinaida-Canary"

GIVEN = {"id": "d", "kind": "manual", "amount": 0, "lines": {}, "reason": CANARY}


def person(given: str) -> dict[str, Any]:
    phone = {"e164": "+995599123456", "raw": "599 12 34 56", "label": "mobile"}
    card = {"number": "7700000001" if given == CANARY else "7700000002", "state": "active", "since": NOW}
    return {
        "name": {"given": given, "family": "K"}, "cards": [card], "phones": [phone] if given == CANARY else [],
        "emails": [], "home_store": HERE, "consents": {},
    }  # fmt: skip


def attention(name: str, customer: str | None, **facts: Any) -> documents.Row:
    about = {"kind": "customer", "id": SARA}
    body = {
        "about": about,
        "customer": customer,
        "reason": "contact_changed",
        "at": NOW,
        "store": HERE,
        "till": None,
    }
    decision = {
        "choice": "mine",
        "note": f"said {CANARY}",
        "value": CANARY,
        "by": SAM,
        "by_name": "Nino",
        "at": NOW,
    }
    return (
        "attention",
        ids.derived("attention", name),
        body | {"facts": facts, "state": "open", "decision": decision},
    )


def sold(customer: str | None, number: str = "1-00001", **more: Any) -> dict[str, Any]:
    """An order over 100 of one thing, all of it paid."""
    line = {
        "id": "l1", "sku": "LIN-M", "product": "p", "title": "Linen shirt", "variant": "M", "quantity": 1,
        "list_price": 100, "unit_price": 100, "discount": 0, "total": 100, "tax_rate": 0, "tax": 0,
    }  # fmt: skip
    totals = {"goods": 100, "discount": 0, "tax": 0, "rounding": 0, "total": 100, "paid": 100}
    return {
        "id": ids.derived("order", number), "number": number, "customer": customer, "channel": "store", "store": HERE,
        "till": None, "associate": None, "state": "completed", "placed_at": NOW, "currency": "GEL",
        "tax_mode": "included", "lines": [line], "totals": totals, "from_cart": None, "cart_channel": None,
        "payments": [{"attempt": "a", "tender": "cash", "amount": 100, "tendered": 100, "change": 0}],
        "points": {"earned": 1, "used": 0}, "provisional": True, "returned": [], **more,
    }  # fmt: skip


@pytest.fixture
def shop(hub: Hub) -> Hub:
    order = sold(SARA, "1-00009", discounts=[GIVEN])
    back = {
        "number": "R-1",
        "order": order["id"],
        "customer": SARA,
        "store": HERE,
        "at": NOW,
        "lines": [],
        "refund": 5,
    }
    cart = {"customer": SARA, "channel": "web", "state": "open", "currency": "GEL", "lines": [], "epoch": 0}
    hub.put(
        ("customer", SARA, person(CANARY)), ("customer", SAM, person("Sam")),
        ("loyalty", SARA, {"customer": SARA, "points": 3}), ("wishlist", SARA, {"customer": SARA, "items": []}),
        ("cart", CART, cart | {"claim": None, "order": None}),
        ("note", ids.derived("note", "1"), {"customer": SARA, "text": CANARY}),
        ("activity", ids.derived("activity", "1"), {"customer": SARA, "what": "visit", "at": NOW, "store": HERE}),
        ("order", order.pop("id"), order), ("return", ids.derived("return", "1"), back),
        ("payment", ids.derived("payment", "1"), {"order": ids.derived("order", "1-00009"), "amount": 100}),
        attention("1", SARA, yours=CANARY, phone="+995599123456", amount=5, holder=SAM),
        attention("2", None, bytes=f'{{"customer":"{SARA}","text":"{CANARY}"}}'),
    )  # fmt: skip
    return hub


def erased(hub: Hub, customer: str = SARA) -> str:
    """Erases at the command line; gives the erasure's id."""
    assert cli.main(["erase", "--customer", customer, "--home", str(hub.home)]) == 0
    return ids.derived("erasure", customer)


def bodies(hub: Hub) -> dict[tuple[str, str], dict[str, Any]]:
    with hub.reading() as connection:
        return {
            (kind, identity): stored.body
            for kind in KINDS
            for identity, stored in documents.of(connection, kind)
        }


def test_everything_about_the_person_goes_and_what_was_sold_stays_without_them(
    shop: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    identity = erased(shop)
    assert capsys.readouterr().out.strip() == identity
    left = bodies(shop)
    assert sorted(kind for kind, _ in left) == [
        "attention",
        "attention",
        "customer",
        "order",
        "payment",
        "return",
    ]
    assert SARA not in {key[1] for key in left}
    assert {body.get("customer") for body in left.values()} == {None}
    order = left["order", ids.derived("order", "1-00009")]
    assert (order["number"], order["totals"]["total"]) == ("1-00009", 100)
    text = json.dumps(list(left.values()))
    assert CANARY not in text
    assert "995599" not in text
    facts = left["attention", ids.derived("attention", "1")]
    assert facts["facts"] == {"yours": None, "phone": None, "amount": 5, "holder": SAM}
    assert {name: facts["decision"][name] for name in ("choice", "note", "value")} == {
        "choice": "mine", "note": None, "value": None,
    }  # fmt: skip
    with shop.reading() as connection:
        assert SARA not in set(
            connection.scalars(lookup_keys.select().with_only_columns(lookup_keys.c.customer))
        )
        assert SARA not in set(
            connection.scalars(memberships.select().with_only_columns(memberships.c.customer))
        )
        kept = {kind: one for kind, one in checksums.kept(connection).items() if one[0]}
        assert kept == checksums.counted(connection)


def test_nothing_of_the_person_is_left_in_the_bytes_of_the_database(shop: Hub) -> None:
    erased(shop)
    with db.reading(shop.engine):
        pass
    shop.engine.dispose()
    files = [file.read_bytes() for file in shop.home.glob("hub.db*")]
    assert not [content for content in files if CANARY.encode() in content]


def test_a_till_is_told_by_the_feed_and_says_when_it_has_done_the_same(
    shop: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    till, late = shop.till("Counter 1"), shop.till("Counter 2")
    _, cursor = till.snapshot()
    assert till.post("/v1/erasures", {"done": []}).json() == {"open": []}
    identity = erased(shop)
    capsys.readouterr()
    items = till.changes(cursor)["items"]
    gone = {(item["kind"], item["id"]) for item in items if item["op"] == "del"}
    assert gone == {
        ("customer", SARA), ("loyalty", SARA), ("wishlist", SARA), ("cart", CART),
        ("note", ids.derived("note", "1")), ("activity", ids.derived("activity", "1")),
    }  # fmt: skip
    assert all(item["erased"] is True for item in items if item["op"] == "del")
    assert {item["kind"] for item in items if item["op"] == "put"} == {"order", "return", "attention"}
    [open_one] = till.post("/v1/erasures", {"done": []}).json()["open"]
    assert (open_one["id"], open_one["customer"]) == (identity, SARA)
    assert {tuple(key) for key in open_one["documents"]} == gone
    assert till.post("/v1/erasures", {"done": [identity]}).json() == {"open": []}
    assert till.post("/v1/erasures", {"done": [identity]}).json() == {"open": []}
    assert cli.main(["erasures", "--json", "--home", str(shop.home)]) == 0
    [listed] = json.loads(capsys.readouterr().out)["erasures"]
    assert (listed["customer"], listed["tills"]) == (SARA, [late.till["id"]])
    assert shop.till("Counter 3").post("/v1/erasures", {"done": []}).json() == {"open": []}


def test_who_is_not_a_till_in_service_learns_of_no_erasure(shop: Hub) -> None:
    till = shop.till()
    erased(shop)
    for body in ({"done": ["x y"]}, {"done": ["a"] * 1001}, {"done": 5}):
        assert till.post("/v1/erasures", body).status_code == 400
    till.token = "no"
    for path, body in (("/v1/erasures", {"done": []}), ("/v1/checksum", {"cursor": ""})):
        assert till.post(path, body).status_code == 401


@pytest.mark.parametrize(
    ("name", "document", "body"),
    [
        ("preference.add", ("customer", SARA), {"list": "likes", "value": CANARY}),
        ("note.add", ("note", ids.derived("note", "9")), {"customer": SARA, "text": CANARY, "by_name": "N", "store": HERE}),
        ("cart.claim", ("cart", CART), {"claim": {"id": "c1", "kind": "normal"}, "till": "t", "store": HERE}),
        ("wishlist.remove", ("wishlist", SARA), {"customer": SARA, "items": ["x"]}),
        ("customer.add", ("customer", SARA), {**person(CANARY), "language": "ka", "sizes": {}, "likes": [], "avoids": []}),
    ],
)  # fmt: skip
def test_an_intent_about_an_erased_customer_is_refused(
    shop: Hub, name: str, document: tuple[str, str], body: dict[str, Any]
) -> None:
    till = shop.till()
    erased(shop)
    before = bodies(shop)
    result = till.do(name, document, body)
    assert (result["status"], result["code"]) == ("rejected", "erased")
    assert bodies(shop) == before


def test_what_happened_already_is_recorded_without_the_person(shop: Hub) -> None:
    till = shop.till()
    erased(shop)
    order = sold(SARA, "1-00002", discounts=[GIVEN])
    made = till.command("sale.complete", ("order", order["id"]), {"order": order})
    paid = till.command(
        "payment.approved", ("payment", ids.derived("payment", "2")),
        {"order": order["id"], "cart": None, "till": till.till["id"], "tender": "cash", "amount": 100, "tendered": 100,
         "change": 0, "currency": "GEL", "state": "captured", "at": NOW},
    )  # fmt: skip
    no = till.command("consent.withdrawn", ("customer", SARA), {"channel": "email", "source": "counter"})
    assert [result["status"] for result in till.send(made, paid, no)] == ["applied"] * 3
    assert till.send(made, paid, no)[0]["code"] == "ok"
    left = bodies(shop)
    assert left["order", order["id"]]["customer"] is None
    assert left["payment", ids.derived("payment", "2")]["amount"] == 100
    assert not [key for key in left if key[1] == SARA]
    orders = json.dumps([body for (kind, _), body in left.items() if kind == "order"])
    assert SARA not in orders
    assert CANARY not in orders


def test_the_trail_says_nothing_somebody_wrote_about_an_erased_customer_before_or_after(shop: Hub) -> None:
    till = shop.till()
    till.sign_in("mariam")
    given = {**GIVEN, "by": SAM, "lines": {}}

    def told(number: str) -> dict[str, Any]:
        order = sold(SARA, number, discounts=[given])
        return till.do("sale.complete", ("order", order["id"]), {"order": order})

    assert told("1-00003")["code"] == "ok"
    erased(shop)
    assert told("1-00004")["code"] == "ok"
    entries = till.post("/v1/audit", {}).json()["entries"]
    assert [one["what"] for one in entries] == ["discounted"] * 2
    assert {one["document"] for one in entries} == {""}
    assert {one["facts"]["number"] for one in entries} == {"1-00003", "1-00004"}
    assert CANARY not in json.dumps(entries)


def completed(shop: Hub, till: TillAtHub, number: str) -> dict[str, Any]:
    """The answer to the completion of Sara's cart, taken over before and paid."""
    claim = till.do(
        "cart.claim", ("cart", CART), {"claim": {"id": "c1", "kind": "normal"}, "till": "t", "store": HERE}
    )
    erased(shop)
    order = sold(SARA, number, from_cart=CART, cart_channel="web")
    [result] = till.send(
        till.command("cart.complete", ("cart", CART), {"order": order}, claim=claim["facts"]["claim"])
    )
    return {**result, "order": order["id"]}


def test_a_cart_paid_after_its_customer_was_erased_is_a_sale_without_the_person(shop: Hub) -> None:
    result = completed(shop, shop.till(), "1-00003")
    assert (result["status"], result["code"]) == ("applied", "ok")
    left = bodies(shop)
    kept = left["order", result["order"]]
    assert (kept["customer"], kept["from_cart"], kept["totals"]["paid"]) == (None, None, 100)
    assert ("cart", CART) not in left
    assert not [body for body in left.values() if body.get("reason") == "refused_completion"]


def test_money_taken_twice_for_an_erased_cart_is_raised_without_the_person(shop: Hub) -> None:
    other = shop.till("Counter 2")
    claim = other.do(
        "cart.claim", ("cart", CART), {"claim": {"id": "c0", "kind": "normal"}, "till": "t", "store": HERE}
    )
    first = sold(SARA, "2-00001", from_cart=CART, cart_channel="web")
    other.do("cart.complete", ("cart", CART), {"order": first}, claim=claim["facts"]["claim"])
    erased(shop)
    order = sold(SARA, "1-00003", from_cart=CART, cart_channel="web")
    till = shop.till()
    claimed = {"id": "c1", "epoch": 1}
    [result] = till.send(till.command("cart.complete", ("cart", CART), {"order": order}, claim=claimed))
    assert (result["status"], result["code"]) == ("rejected", "erased")
    [raised] = [body for body in bodies(shop).values() if body.get("reason") == "refused_completion"]
    assert (raised["customer"], raised["facts"]["paid"]) == (None, 100)


def test_answers_that_told_of_the_person_are_kept_without_it(shop: Hub) -> None:
    till = shop.till()
    claim = till.command(
        "cart.claim", ("cart", CART), {"claim": {"id": "c1", "kind": "normal"}, "till": "t", "store": HERE}
    )
    old = {"field": "name.given", "old": "Somebody", "new": "Else"}
    wrong = till.command("customer.correct", ("customer", SARA), {"changes": [old]})
    first = till.send(claim, wrong)
    assert first[0]["document"]["body"]["customer"] == SARA
    assert CANARY in json.dumps(first[1])
    erased(shop)
    again = till.send(claim, wrong)
    assert [(one["status"], one["code"]) for one in again] == [(one["status"], one["code"]) for one in first]
    with shop.reading() as connection:
        assert not [
            told
            for told in connection.scalars(commands.select().with_only_columns(commands.c.result))
            if CANARY in told or SARA in told
        ]


def test_neither_import_nor_seed_brings_an_erased_customer_back(shop: Hub) -> None:
    erased(shop)
    order = sold(SARA, "1-00009", channel="web")
    shop.put(
        ("customer", SARA, person(CANARY)), ("loyalty", SARA, {"customer": SARA, "points": 1}),
        ("note", "n-7", {"customer": SARA, "text": CANARY}), ("order", order.pop("id"), order),
    )  # fmt: skip
    left = bodies(shop)
    assert not [key for key in left if key[1] in (SARA, "n-7")]
    assert left["order", ids.derived("order", "1-00009")] == {**order, "customer": None, "erased": True}


def test_tills_of_a_store_lose_what_stayed_elsewhere(tmp_path: Path) -> None:
    clock = HandClock(NOW)
    with serving_hub(open_furnished(tmp_path / "hub"), tmp_path / "hub", clock) as hub:
        order = sold(SARA, "1-00009", store=store_id("batumi"))
        hub.put(("policy", POLICY, RULES | {"scope": "store"}), ("customer", SARA, person(CANARY)))
        hub.put(("order", order.pop("id"), order))
        here, there = hub.till("Counter 1"), hub.till("Counter 2", "batumi")
        (rows, mine), (_, theirs) = here.snapshot(), there.snapshot()
        assert "order" in {row["kind"] for row in rows}
        erased(hub)
        assert {(one["op"], one["kind"]) for one in here.changes(mine)["items"]} >= {
            ("del", "customer"),
            ("leave", "order"),
        }
        assert {(one["op"], one["kind"]) for one in there.changes(theirs)["items"]} >= {
            ("del", "customer"),
            ("put", "order"),
        }


def test_somebody_nobody_knows_cannot_be_erased(shop: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["erase", "--customer", "nobody", "--home", str(shop.home)]) == 1
    assert "unknown_customer" in capsys.readouterr().err
    assert erased(shop) == erased(shop)


def test_a_customer_who_comes_back_with_an_old_copy_of_the_hub_is_named(
    tmp_path: Path, shop: Hub, capsys: pytest.CaptureFixture[str], expect_log: Any
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    till = shop.till()
    _backup(shop, copy / db.FILE)
    identity = erased(shop)
    assert till.post("/v1/erasures", {"done": [identity]}).ok
    with serving_hub(db.open(copy), copy) as older:
        assert cli.main(["restored", "--home", str(copy)]) == 0
        back = TillAtHub(older.url, older.ids, older.clock, key=till.key, device=till.device)
        back.prove()
        rows, _ = back.snapshot()
        assert ("customer", SARA) in {(row["kind"], row["id"]) for row in rows}
        capsys.readouterr()
        with expect_log("erasures that this hub does not know"):
            assert back.post("/v1/erasures", {"done": [identity]}).json() == {"open": []}
        assert cli.main(["erasures", "--home", str(copy)]) == 1
        assert f"erase --customer {SARA}" in capsys.readouterr().out
        assert cli.main(["erase", "--customer", SARA, "--home", str(copy)]) == 0
        # The till took the customer in again with the old copy, so it is asked again.
        assert [one["id"] for one in back.post("/v1/erasures", {"done": []}).json()["open"]] == [identity]
        assert cli.main(["erasures", "--home", str(copy)]) == 0
    with shop.reading() as connection:
        assert erasure.came_back(connection) == []


def _backup(hub: Hub, file: Path) -> None:
    """As docs/hub.md says: a copy of a running hub."""
    with sqlite3.connect(hub.home / db.FILE) as here, sqlite3.connect(file) as there:
        here.backup(there)
    here.close()
    there.close()
