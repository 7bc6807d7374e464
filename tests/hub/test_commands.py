"""Commands at the hub: carried out once, answered one by one, a bad one never in the way of the others."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clienteling import ids, protocol
from clienteling.domain import command as commands
from clienteling.hub import documents, handlers
from clienteling.hub.devices import Device
from tests.fixtures_hub import PEOPLE, Hub, TillAtHub, associate_id, store_id

SARA = ids.derived("customer", "sara")
SAM = ids.derived("customer", "sam")


def person(given: str, *cards: str) -> dict[str, Any]:
    held = [{"number": number, "state": "active", "since": "2026-01-01T00:00:00.000Z"} for number in cards]
    return {
        "name": {"given": given, "family": "K"},
        "cards": held,
        "phones": [],
        "emails": [],
        "consents": {},
    }


@pytest.fixture
def shop(hub: Hub) -> Hub:
    hub.put(("customer", SARA, person("Sara", "7700000001")), ("customer", SAM, person("Sam")))
    return hub


def note(till: TillAtHub, text: str = "Likes linen", customer: str = SARA, **more: Any) -> dict[str, Any]:
    body = {"customer": customer, "text": text, "by_name": "Nino", "store": store_id("rustaveli")}
    return till.command("note.add", ("note", till.ids.new()), body, **more)


def like(till: TillAtHub, value: str, customer: str = SARA, **more: Any) -> dict[str, Any]:
    return till.command("preference.add", ("customer", customer), {"list": "likes", "value": value}, **more)


def test_what_one_till_did_reaches_the_other_and_its_own_till_learns_that_it_is_in(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    _, cursor = here.snapshot()
    command = note(here)
    [result] = here.send(command)
    assert (result["status"], result["code"], result["version"]) == ("applied", "ok", 1)
    [mine] = here.changes(cursor)["items"]
    [theirs] = there.changes(cursor)["items"]
    assert mine["contains"] == [command["id"]]
    assert "contains" not in theirs
    assert theirs["body"]["text"] == "Likes linen"


def test_a_command_that_changes_nothing_is_settled_too(shop: Hub) -> None:
    till = shop.till()
    till.send(like(till, "linen"))
    _, cursor = till.snapshot()
    again = like(till, "linen")
    assert till.send(again)[0]["status"] == "applied"
    [item] = till.changes(cursor)["items"]
    assert (item["contains"], item["version"]) == ([again["id"]], 2)


def test_a_page_names_every_command_its_body_holds_even_beyond_its_end(shop: Hub) -> None:
    till = shop.till()
    _, cursor = till.snapshot()
    sent = [like(till, f"colour {number}") for number in range(5)]
    till.send(*sent)
    [item] = till.changes(cursor, limit=1)["items"]
    assert item["contains"] == [command["id"] for command in sent]
    assert len(item["body"]["likes"]) == 5


def test_the_same_command_again_gets_the_same_answer_and_happens_once(shop: Hub) -> None:
    till = shop.till()
    command = note(till)
    first = till.send(command)
    assert till.send(command) == first
    # The order of members is not part of the command.
    assert till.send(dict(reversed(command.items()))) == first
    assert till.post("/v1/commands/lookup", {"ids": [command["id"], "unknown"]}).json() == {
        "results": [first[0], None]
    }
    with shop.reading() as connection:
        assert len(list(documents.of(connection, "note"))) == 1


def test_the_same_command_twice_in_one_batch_happens_once(shop: Hub) -> None:
    till = shop.till()
    command = note(till)
    first, second = till.send(command, command)
    assert first == second


def test_another_command_under_a_used_id_is_refused_and_the_first_answer_stays(shop: Hub) -> None:
    till = shop.till()
    command = note(till)
    [first] = till.send(command)
    [reused] = till.send(command | {"body": command["body"] | {"text": "Something else"}})
    assert (reused["status"], reused["code"]) == ("rejected", "id_reused")
    assert till.send(command) == [first]


def test_a_command_given_up_is_closed_and_does_nothing_when_it_comes_after_all(shop: Hub) -> None:
    till = shop.till()
    known, late = note(till), note(till)
    [first] = till.send(known)
    asked = {"ids": [known["id"], late["id"], "?"], "close": True}
    for _ in range(2):
        said = till.post("/v1/commands/lookup", asked).json()["results"]
        assert [one and (one["status"], one["code"]) for one in said] in (
            [("applied", "ok"), None, None],
            [("applied", "ok"), ("rejected", "not_sent"), None],
        )
    assert [one["code"] for one in till.send(late, known)] == ["id_reused", "ok"]
    assert till.send(known) == [first]
    with shop.reading() as connection:
        assert len(list(documents.of(connection, "note"))) == 1


def test_a_till_closes_its_own_commands_only_and_hears_nothing_of_others(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    theirs = note(there)
    [first] = there.send(theirs)
    said = here.post("/v1/commands/lookup", {"ids": [theirs["id"]], "close": True}).json()["results"]
    assert said == [None]
    assert there.send(theirs) == [first]


def test_a_failed_command_holds_back_later_ones_of_its_document_only(shop: Hub) -> None:
    till = shop.till()
    nowhere = like(till, "linen", customer="nobody")
    blocked, other = like(till, "wool", customer="nobody"), like(till, "silk")
    results = till.send(nowhere, blocked, other)
    assert [(one["status"], one["code"]) for one in results] == [
        ("rejected", "unknown_document"),
        ("blocked", "earlier_item"),
        ("applied", "ok"),
    ]
    # A held back command was not carried out, so it is looked at when it comes again.
    assert till.send(blocked)[0]["code"] == "unknown_document"


def test_a_fact_is_never_held_back_or_refused_and_a_person_is_told(shop: Hub) -> None:
    till = shop.till()
    body = {"channel": "email", "source": "counter"}
    refused = like(till, "card 4111 1111 1111 1111")
    withdrawn = till.command("consent.withdrawn", ("customer", SARA), body, who="nobody")
    lost = till.command("consent.withdrawn", ("customer", "unheard-of"), body)
    rubbish = till.command("payment.approved", ("payment", till.ids.new()), {"amount": "a lot"})
    results = till.send(refused, withdrawn, lost, rubbish)
    assert [one["status"] for one in results] == ["rejected", "applied", "applied", "applied"]
    sara = shop.body("customer", SARA)
    assert sara is not None
    assert sara["consents"]["email"]["state"] == "no"
    with shop.reading() as connection:
        reasons = {stored.body["reason"] for _, stored in documents.of(connection, "attention")}
    assert reasons == {"not_allowed", "unknown_document", "bad_body"}


def test_a_command_of_tomorrow_is_kept_for_tomorrow(shop: Hub) -> None:
    till = shop.till()
    command = till.command("customer.praise", ("customer", SARA), {})
    assert till.send(command)[0]["code"] == "unknown_command"
    # Not remembered: a newer hub will know it.
    assert till.post("/v1/commands/lookup", {"ids": [command["id"]]}).json() == {"results": [None]}


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"id": "a b"},
        {"id": 5},
        {"document": None},
        {"document": {"kind": "customer", "id": "x\u0000"}},
        {"body": []},
        {"seq": 1.5},
        {"extra": 10**30},
        {"actor": "me"},
    ],
)
def test_an_item_nobody_can_read_is_kept_for_a_person_and_stops_nothing(
    shop: Hub, broken: dict[str, Any]
) -> None:
    till = shop.till()
    bad: dict[str, Any] = (note(till) | broken) if broken else {}
    results = till.send(bad, note(till))
    assert [(one["status"], one["code"]) for one in results] == [
        ("rejected", "unreadable"),
        ("applied", "ok"),
    ]
    till.send(bad)
    with shop.reading() as connection:
        [(_, kept)] = list(documents.of(connection, "attention"))
    assert kept.body["reason"] == "unreadable"
    assert kept.body["till"] == till.till["id"]
    assert json.loads(kept.body["facts"]["bytes"]).keys() == bad.keys()


@pytest.mark.parametrize("size", [0, 51])
def test_a_batch_holds_one_to_fifty_commands(shop: Hub, size: int) -> None:
    till = shop.till()
    answer = till.post("/v1/commands", {"commands": [note(till) for _ in range(size)]})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_a_loyalty_card_belongs_to_one_customer(shop: Hub) -> None:
    till = shop.till()
    taken = till.do("card.link", ("customer", SAM), {"number": "7700000001"})
    assert (taken["status"], taken["code"]) == ("rejected", "card_taken")
    assert till.do("card.link", ("customer", SAM), {"number": "7700000002"})["status"] == "applied"
    assert till.do("card.link", ("customer", SARA), {"number": "7700000002"})["code"] == "card_taken"
    new = till.ids.new()
    newcomer = person("Lia") | {"cards": [{"number": "7700000001"}]}
    assert till.do("customer.add", ("customer", new), newcomer)["status"] == "applied"
    made = shop.body("customer", new)
    assert made is not None
    assert made["cards"] == []
    assert shop.body("loyalty", new) == {"customer": new, "points": 0, "earned": 0, "entries": []}
    assert shop.body("wishlist", new) is not None


def test_two_tills_correct_the_same_field_and_the_second_is_told(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")

    def correct(till: TillAtHub, new: str) -> dict[str, Any]:
        nonlocal last
        changes = [
            {"field": "name.given", "old": "Sara", "new": new},
            {"field": "language", "old": None, "new": "ka"},
        ]
        last = till.command("customer.correct", ("customer", SARA), {"changes": changes})
        return till.send(last)[0]

    last: dict[str, Any] = {}
    assert correct(here, "Sarah")["status"] == "applied"
    first = last
    second = correct(there, "Zara")
    assert (second["status"], second["code"]) == ("conflict", "field_changed")
    theirs = {"theirs": "Sarah", "at": first["at"], "by": associate_id("nino"), "by_name": "Nino"}
    assert second["facts"]["fields"] == [{"field": "name.given", "yours": "Zara", **theirs}]
    sara = shop.body("customer", SARA)
    assert sara is not None
    assert (sara["name"]["given"], sara["language"]) == ("Sarah", "ka")


def test_somebody_who_left_cannot_act_and_what_they_did_offline_is_shown_to_a_person(shop: Hub) -> None:
    till = shop.till()
    gone = {
        "name": "Nino",
        "user": "nino",
        "role": "associate",
        "store": store_id("rustaveli"),
        "active": False,
    }
    shop.put(("associate", associate_id("nino"), gone))
    assert till.send(note(till))[0]["code"] == "not_allowed"
    with shop.reading() as connection:
        [(_, raised)] = list(documents.of(connection, "attention"))
    assert raised.body["facts"]["associate"] == associate_id("nino")


def roles() -> list[tuple[str, str]]:
    return [(user, name) for user in [*PEOPLE, "nobody"] for name in sorted(commands.NAMES)]


@pytest.mark.parametrize(("who", "name"), roles())
def test_every_cell_of_the_table_of_roles(permissions: Hub, who: str, name: str) -> None:
    device = Device("a-till", "till", store_id("rustaveli"))
    envelope = protocol.new_command(
        permissions.ids,
        permissions.clock,
        name,
        ("customer", SARA),
        {},
        # A till that says it is the shop or the hub itself is not believed.
        {"associate": associate_id(who), "auth": "storefront"},
    )
    with permissions.engine.begin() as connection:
        result = handlers.handle(connection, device, envelope, permissions.clock)
    allowed = commands.may(PEOPLE.get(who, ""), name) or name in commands.FACTS
    assert (result.code != "not_allowed") == allowed


def test_tills_cannot_speak_as_the_shop_or_the_hub(shop: Hub) -> None:
    till = shop.till()
    cart = {"customer": SARA, "channel": "web", "currency": "GEL", "lines": []}
    for who in ("nino", "mariam", "gio"):
        command = till.command("cart.save", ("cart", till.ids.new()), cart, who=who, auth="storefront")
        assert till.send(command)[0]["code"] == "not_allowed"


def test_a_command_whose_name_is_no_text_does_not_hold_up_those_beside_it(shop: Hub) -> None:
    till = shop.till()
    odd = note(till) | {"name": {"card.link": 1}}
    assert [one["code"] for one in till.send(odd, note(till))] == ["unreadable", "ok"]


@pytest.mark.parametrize("name", ["about", "act", "customer", "reason"])
def test_a_fact_that_cannot_be_read_is_kept_whatever_its_members_are_called(shop: Hub, name: str) -> None:
    till = shop.till()
    payment = ("payment", till.ids.new())
    answer = till.do("payment.captured", payment, {"amount": "five", name: "no money"})
    assert (answer["status"], answer["code"]) == ("applied", "ok")
    with shop.reading() as connection:
        (item,) = [stored.body for _, stored in documents.of(connection, "attention")]
    assert (item["reason"], item["facts"][name]) == ("bad_body", "no money")
