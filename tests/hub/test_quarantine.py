"""A till taken out of service: what it did before is neither lost nor believed, until a manager says so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clienteling import ids, protocol
from clienteling.domain import order
from clienteling.hub import cli, devices, documents, erasure, quarantine
from clienteling.ids import derived
from tests.fixtures_hub import Hub, TillAtHub, associate_id, store_id

SARA = ids.derived("customer", "sara")
CART = ids.derived("cart", "sara's")
SKU = "COAT-S"


@pytest.fixture
def shop(hub: Hub) -> Hub:
    saved = {
        "id": "1",
        "sku": SKU,
        "product": "p",
        "title": "Coat",
        "variant": "S",
        "quantity": 1,
        "price": 12900,
    }
    cart = {
        "customer": SARA,
        "channel": "web",
        "state": "open",
        "currency": "GEL",
        "lines": [saved],
        "epoch": 0,
    }
    sara = {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": [], "emails": [], "consents": {}}
    hub.put(
        ("customer", SARA, sara),
        ("cart", CART, cart | {"claim": None, "order": None, "saved_at": "2026-11-21T20:00:00.000Z"}),
        ("stock", derived("stock", SKU), {"sku": SKU, "product": "p", "on_hand": {store_id("rustaveli"): 3}}),
        ("loyalty", SARA, {"customer": SARA, "points": 10, "earned": 10, "entries": []}),
    )
    return hub


@pytest.fixture
def lost(shop: Hub) -> TillAtHub:
    """A till that is out of service while its journal still holds what it did."""
    till = shop.till("Lost till")
    serve(shop, till, in_service=False)
    return till


def serve(shop: Hub, till: TillAtHub, *, in_service: bool) -> None:
    with shop.engine.begin() as connection:
        devices.set_in_service(connection, till.till["id"], in_service)


def sold(till: TillAtHub, number: str = "1-00001", **more: Any) -> dict[str, Any]:
    head = {
        "number": number, "customer": SARA, "store": store_id("rustaveli"), "till": till.till["id"],
        "associate": associate_id("nino"), "placed_at": till.clock.now_text(), "currency": "GEL",
    }  # fmt: skip
    line = {"id": "1", "sku": SKU, "product": "p", "title": "Coat", "variant": "S", "quantity": 1}
    money = {"list_price": 12900, "unit_price": 12900, "discount": 0, "tax_rate": 1800}
    paid = [{"attempt": till.ids.new(), "tender": "cash", "amount": 12900}]
    return order.build(
        till.ids.new(), head, [line | money], payments=paid, points={"earned": 129, "used": 0}, **more
    )


def sale(till: TillAtHub, **more: Any) -> dict[str, Any]:
    made = sold(till, **more)
    return till.command("sale.complete", ("order", made["id"]), {"order": made})


def withdrawal(till: TillAtHub) -> dict[str, Any]:
    return till.command("consent.withdrawn", ("customer", SARA), {"channel": "email", "source": "till"})


def items(shop: Hub, reason: str = "quarantined") -> dict[str, dict[str, Any]]:
    with shop.reading() as connection:
        found = documents.of(connection, "attention")
        return {identity: one.body for identity, one in found if one.body["reason"] == reason}


def decide(till: TillAtHub, item: str, choice: str, who: str = "mariam", **more: Any) -> dict[str, Any]:
    return till.do("attention.decide", ("attention", item), {"choice": choice, **more}, who=who)


def on_hand(shop: Hub) -> int:
    stock = shop.body("stock", derived("stock", SKU))
    assert stock is not None
    return int(stock["on_hand"][store_id("rustaveli")])


def test_what_happened_is_kept_and_anything_else_is_refused(shop: Hub, lost: TillAtHub) -> None:
    sent = [
        sale(lost),
        withdrawal(lost),
        lost.command("preference.add", ("customer", SARA), {"list": "likes", "value": "wool"}),
        lost.command(
            "cart.claim", ("cart", CART), {"claim": {"id": "x", "kind": "normal"}, "till": "t", "store": "s"}
        ),
        lost.command("customer.praise", ("customer", SARA), {}),
        lost.command("attention.decide", ("attention", "x"), {"choice": "accept"}, who="mariam"),
    ]
    answers = [(one["status"], one["code"]) for one in lost.send(*sent)]
    assert answers[:2] == [("applied", "quarantined")] * 2
    assert answers[2:] == [("rejected", "device_revoked")] * 4
    assert shop.body("order", sent[0]["document"]["id"]) is None
    assert (shop.body("customer", SARA) or {})["consents"] == {}
    kept = items(shop)
    assert set(kept) == {quarantine.item_id(one["id"]) for one in sent[:2]}
    told = kept[quarantine.item_id(sent[0]["id"])]
    assert (told["customer"], told["till"], told["about"]["kind"]) == (SARA, lost.till["id"], "order")
    facts = told["facts"]
    assert (facts["number"], facts["amount"], facts["currency"]) == ("1-00001", 12900, "GEL")
    assert (facts["name"], facts["by_name"]) == ("sale.complete", "Nino")
    assert json.loads(facts["bytes"]) == sent[0]


def test_the_same_sent_again_is_kept_once_and_looked_up(shop: Hub, lost: TillAtHub) -> None:
    made = sale(lost)
    first = lost.send(made, made)
    assert first[0] == first[1] == lost.send(made)[0]
    assert len(items(shop)) == 1
    assert lost.post("/v1/commands/lookup", {"ids": [made["id"]]}).json()["results"] == [first[0]]
    [reused] = lost.send(made | {"body": sale(lost)["body"]})
    assert reused["code"] == "id_reused"


def test_an_accepted_sale_is_carried_out_once_as_the_command_it_is(shop: Hub, lost: TillAtHub) -> None:
    office = shop.till("Office")
    _, cursor = office.snapshot()
    made = sale(lost)
    lost.send(made)
    item = quarantine.item_id(made["id"])
    answer = decide(office, item, "accept", note="She has the receipt")
    assert answer["status"] == "applied"
    assert answer["facts"] == {"result": {"id": made["id"], "status": "applied", "code": "ok"}}
    booked = shop.body("order", made["document"]["id"])
    assert booked is not None
    assert (booked["number"], booked["provisional"], on_hand(shop)) == ("1-00001", False, 2)
    decision = items(shop)[item]["decision"]
    assert (decision["choice"], decision["by_name"], decision["note"]) == (
        "accept",
        "Mariam",
        "She has the receipt",
    )
    again = decide(office, item, "accept")
    assert (again["status"], again["code"], again["facts"]["decision"]["choice"]) == (
        "conflict", "already_decided", "accept",
    )  # fmt: skip
    assert (on_hand(shop), (shop.body("loyalty", SARA) or {})["points"]) == (2, 139)
    # The command's own answer is the one it would have had.
    [looked_up] = lost.post("/v1/commands/lookup", {"ids": [made["id"]]}).json()["results"]
    assert (looked_up["status"], looked_up["code"]) == ("applied", "ok")
    assert lost.send(made) == [looked_up]
    assert {"order", "stock", "loyalty", "attention"} <= {
        one["kind"] for one in office.changes(cursor)["items"]
    }
    serve(shop, lost, in_service=True)
    named = [one.get("contains", []) for one in lost.changes(cursor)["items"] if one["kind"] == "order"]
    assert named == [[made["id"]]]


def test_a_dismissed_command_is_left_undone_and_that_is_written_down(shop: Hub, lost: TillAtHub) -> None:
    made = withdrawal(lost)
    lost.send(made)
    item = quarantine.item_id(made["id"])
    assert decide(shop.till("Office"), item, "dismiss")["status"] == "applied"
    assert (shop.body("customer", SARA) or {})["consents"] == {}
    assert items(shop)[item]["decision"]["choice"] == "dismiss"
    assert lost.send(made)[0]["code"] == "quarantined"


def test_only_a_manager_at_a_till_in_service_decides(shop: Hub, lost: TillAtHub) -> None:
    made = sale(lost)
    lost.send(made)
    item = quarantine.item_id(made["id"])
    office = shop.till("Office")
    for who in ("nino", "gio", "nobody"):
        assert decide(office, item, "accept", who=who)["code"] == "not_allowed"
    assert decide(lost, item, "accept")["code"] == "device_revoked"
    assert shop.body("order", made["document"]["id"]) is None
    assert items(shop)[item]["state"] == "open"


def test_a_sale_of_a_cart_meanwhile_bought_is_told_so_and_its_money_is_seen(shop: Hub) -> None:
    lost, office = shop.till("Lost till"), shop.till("Office")
    body = {
        "claim": {"id": lost.ids.new(), "kind": "normal"},
        "till": lost.till["id"],
        "store": store_id("rustaveli"),
    }
    held = lost.do("cart.claim", ("cart", CART), body)["facts"]["claim"]
    serve(shop, lost, in_service=False)
    made = lost.command("cart.complete", ("cart", CART), {"order": sold(lost, from_cart=CART)}, claim=held)
    lost.send(made)
    other = sale(office, number="2-00001", from_cart=CART)
    office.send(other)
    stood = shop.body("cart", CART)
    assert stood is not None
    accepted = decide(office, quarantine.item_id(made["id"]), "accept")
    # The lease was still the lost till's, so its order is the cart's; the office's stands as a sale beside it.
    assert accepted["facts"]["result"]["status"] == "applied"
    assert (shop.body("cart", CART) or {})["order"] == made["body"]["order"]["id"]
    late = lost.command(
        "cart.complete", ("cart", CART), {"order": sold(lost, "1-00002", from_cart=CART)}, claim=held
    )
    lost.send(late)
    refused = decide(office, quarantine.item_id(late["id"]), "accept")
    assert refused["status"] == "applied"
    assert refused["facts"]["result"]["code"] == "already_completed"
    assert len(items(shop, "second_completion")) == 1
    assert lost.send(late)[0]["code"] == "already_completed"


def test_a_sale_to_somebody_erased_meanwhile_still_counts_without_them(shop: Hub, lost: TillAtHub) -> None:
    office = shop.till("Office")
    made, no = sale(lost), withdrawal(lost)
    lost.send(made, no)
    with shop.engine.begin() as connection:
        erasure.erase(connection, shop.clock, SARA)
    item, other = quarantine.item_id(made["id"]), quarantine.item_id(no["id"])
    assert SARA not in json.dumps([items(shop)[item], items(shop)[other]["facts"]])
    assert decide(office, item, "accept")["facts"]["result"]["status"] == "applied"
    booked = shop.body("order", made["document"]["id"])
    assert booked is not None
    assert (booked["number"], booked["customer"], on_hand(shop)) == ("1-00001", None, 2)
    assert decide(office, other, "accept")["status"] == "applied"
    assert shop.body("customer", SARA) is None
    late = sale(lost, number="1-00002")
    lost.send(late)
    assert SARA not in items(shop)[quarantine.item_id(late["id"])]["facts"]["bytes"]
    assert decide(office, quarantine.item_id(late["id"]), "accept")["facts"]["result"]["status"] == "applied"
    assert lost.send(made)[0]["code"] == "ok"


def test_nobody_gets_something_carried_out_by_making_up_an_item(shop: Hub, lost: TillAtHub) -> None:
    office = shop.till("Office")
    forged, kept = sale(office), sale(lost)
    lost.send(kept)
    for item in ("made-up", quarantine.item_id(forged["id"]), quarantine.item_id(kept["id"])):
        facts = {"bytes": protocol.canonical(forged).decode(), "device": lost.device}
        told = {"about": {"kind": "order", "id": "o"}, "reason": "quarantined", "facts": facts}
        office.do("attention.hand", ("attention", item), {"to": "manager", **told}, who="mariam")
        decide(office, item, "accept")
        assert shop.body("order", forged["document"]["id"]) is None
    # What the till out of service sent, and nothing else, was carried out.
    assert shop.body("order", kept["document"]["id"]) is not None


def test_an_item_brought_before_does_not_hide_what_a_till_hands_over(shop: Hub, lost: TillAtHub) -> None:
    made = sale(lost)
    item = quarantine.item_id(made["id"])
    told = {"to": "manager", "about": {"kind": "order", "id": "o"}, "reason": "unreadable"}
    shop.till("Office").do("attention.hand", ("attention", item), told)
    lost.send(made)
    assert json.loads(items(shop)[item]["facts"]["bytes"]) == made


def test_what_nobody_can_read_is_kept_as_from_any_till(shop: Hub, lost: TillAtHub) -> None:
    answer = lost.post("/v1/commands", {"commands": [{"id": "x", "rubbish": True}]}).json()["results"]
    assert [one["code"] for one in answer] == ["unreadable"]
    assert len(items(shop, "unreadable")) == 1


def test_a_till_back_in_service_is_as_before_and_may_send_what_was_refused(
    shop: Hub, lost: TillAtHub
) -> None:
    made = lost.command("preference.add", ("customer", SARA), {"list": "likes", "value": "wool"})
    assert lost.send(made)[0]["code"] == "device_revoked"
    serve(shop, lost, in_service=True)
    assert lost.send(made)[0]["status"] == "applied"


def test_a_till_whose_journal_was_set_back_is_raised_once_and_loses_nothing(shop: Hub) -> None:
    till, other = shop.till("Counter 1"), shop.till("Counter 2")
    till.send(*[note(till, f"note {number}") for number in range(4)])
    other.send(*[note(other, f"note {number}") for number in range(4)])
    assert items(shop, "till_set_back") == {}
    till.seq = 2  # an older copy of the journal
    again = [note(till, f"after {number}") for number in range(2)]
    assert {one["status"] for one in till.send(*again)} == {"applied"}
    till.send(*again)
    [(item, raised)] = items(shop, "till_set_back").items()
    assert raised["about"] == {"kind": "till", "id": till.till["id"]}
    assert (raised["facts"]["seq"], raised["facts"]["command"]) == (3, again[0]["id"])
    assert decide(other, item, "dismiss", who="nino")["code"] == "not_allowed"
    assert decide(other, item, "dismiss")["status"] == "applied"
    till.seq = 2
    till.send(note(till, "set back again"))
    assert len(items(shop, "till_set_back")) == 2


def test_a_command_refused_once_still_has_its_number(shop: Hub) -> None:
    till = shop.till()
    assert till.send(note(till, "card 4111 1111 1111 1111"))[0]["code"] == "bank_card_number"
    till.seq -= 1
    till.send(note(till, "y"))
    assert len(items(shop, "till_set_back")) == 1


def note(till: TillAtHub, written: str) -> dict[str, Any]:
    body = {"customer": SARA, "text": written, "by_name": "Nino", "store": store_id("rustaveli")}
    return till.command("note.add", ("note", till.ids.new()), body)


def test_the_command_line_takes_tills_out_of_service_and_decides(
    shop: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> tuple[int, str]:
        code = cli.main([*words, "--home", str(shop.home)])
        return code, capsys.readouterr().out.strip()

    till = shop.till("Counter 9")
    assert run("till", "revoke", "Counter 9") == (0, "")
    assert json.loads(run("till", "list", "--json")[1])[0]["in_service"] is False
    first, second = sale(till), sale(till, number="1-00002")
    till.send(first, second)
    listed = json.loads(run("quarantine", "list", "--json")[1])
    shown = {(one["id"], one["till"], one["by_name"], one["number"], one["amount"]) for one in listed}
    assert shown == {
        (quarantine.item_id(made["id"]), "Counter 9", "Nino", number, 12900)
        for made, number in ((first, "1-00001"), (second, "1-00002"))
    }
    one, other = quarantine.item_id(first["id"]), quarantine.item_id(second["id"])
    assert run("quarantine", "accept", one, "--by", "nino")[0] == 1
    assert run("quarantine", "accept", "nothing", "--by", "mariam")[0] == 1
    assert run("quarantine", "accept", one, "--by", "nobody")[0] == 1
    assert run("quarantine", "accept", one, "--by", "mariam") == (0, "applied ok")
    assert run("quarantine", "dismiss", other, "--by", "mariam", "--note", "Twice") == (0, "")
    assert run("quarantine", "accept", other, "--by", "mariam")[0] == 1
    assert run("quarantine", "list") == (0, "")
    assert (shop.body("order", first["document"]["id"]) or {})["number"] == "1-00001"
    assert shop.body("order", second["document"]["id"]) is None
    assert items(shop)[other]["decision"]["note"] == "Twice"
    assert run("till", "restore", till.till["id"]) == (0, "")
    assert till.get("/v1/snapshot").ok
    assert run("till", "revoke", "Counter 10")[0] == 1
