"""Two tills without each other's news do things to one customer: nothing is lost, and what cannot both hold is a question."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from clienteling import protocol
from clienteling.hub import documents, handlers
from clienteling.hub.work import STOREFRONT
from clienteling.ids import derived
from tests.fixtures_hub import Hub, TillAtHub, associate_id, store_id

SARA = derived("customer", "sara")
CART = derived("cart", "sara's")
OLD = {"e164": "+995555122846", "raw": "555 12 28 46"}
EARLY, LATE = "2020-01-01T00:00:00.000Z", "2030-01-01T00:00:00.000Z"


@pytest.fixture
def shop(hub: Hub) -> Hub:
    wish = {"id": "tag-0", "sku": "COAT", "product": "p", "price": 100, "added_at": EARLY, "by": "customer"}
    sara = {
        "name": {"given": "Sara", "family": "Ahmadi"}, "cards": [], "emails": [], "likes": [], "avoids": [], "sizes": {},
        "phones": [{**OLD, "label": "mobile"}], "consents": {"email": {"state": "yes", "at": EARLY, "by": None, "source": "web"}},
    }  # fmt: skip
    hub.put(("customer", SARA, sara), ("wishlist", SARA, {"customer": SARA, "items": [wish]}))
    return hub


@pytest.fixture
def tills(shop: Hub) -> tuple[TillAtHub, TillAtHub]:
    return shop.till("Counter 1"), shop.till("Counter 2")


def sara(shop: Hub) -> dict[str, Any]:
    found = shop.body("customer", SARA)
    assert found is not None
    return found


def about_sara(till: TillAtHub, name: str, body: dict[str, Any], **more: Any) -> dict[str, Any]:
    return till.command(name, ("customer", SARA), body, **more)


def test_notes_and_visits_of_both_are_kept(shop: Hub, tills: tuple[TillAtHub, TillAtHub]) -> None:
    for till in tills:
        note = {"customer": SARA, "text": "The same words", "by_name": "Nino", "store": store_id("rustaveli")}
        visit = {"customer": SARA, "means": "card", "store": store_id("rustaveli"), "till": till.till["id"]}
        sent = [
            till.command("note.add", ("note", till.ids.new()), note),
            till.command("visit.record", ("activity", till.ids.new()), visit),
        ]
        assert {one["status"] for one in till.send(*sent) + till.send(*sent)} == {"applied"}
    with shop.reading() as connection:
        assert [
            len(list(documents.of(connection, kind, customer=SARA))) for kind in ("note", "activity")
        ] == [2, 2]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_wish_added_where_the_removal_was_not_seen_stays(
    shop: Hub, tills: tuple[TillAtHub, TillAtHub], order: tuple[int, ...]
) -> None:
    here, there = tills

    def add(till: TillAtHub, tag: str) -> dict[str, Any]:
        item = {"id": tag, "sku": "COAT", "product": "p", "price": 100}
        return till.command("wishlist.add", ("wishlist", SARA), {"customer": SARA, "item": item})

    gone = there.command("wishlist.remove", ("wishlist", SARA), {"customer": SARA, "items": ["tag-0"]})
    sent = [(here, add(here, "tag-1")), (there, gone), (there, add(there, "tag-2"))]
    for place in order:
        till, command = sent[place]
        assert till.send(command)[0]["status"] == "applied"
    items = (shop.body("wishlist", SARA) or {})["items"]
    assert sorted(item["id"] for item in items) == ["tag-1", "tag-2"]


def test_different_fields_both_hold_and_the_same_one_is_a_question_with_both_sides(
    shop: Hub, tills: tuple[TillAtHub, TillAtHub]
) -> None:
    here, there = tills

    def correct(till: TillAtHub, field: str, old: str | None, new: str, who: str) -> dict[str, Any]:
        return about_sara(
            till, "customer.correct", {"changes": [{"field": field, "old": old, "new": new}]}, who=who
        )

    first = correct(here, "name.family", "Ahmadi", "Karimi", "nino")
    assert here.send(first)[0]["status"] == "applied"
    assert there.send(correct(there, "sizes.tops", None, "38", "mariam"))[0]["status"] == "applied"
    [second] = there.send(correct(there, "name.family", "Ahmadi", "Rezaei", "mariam"))
    assert (second["status"], second["code"]) == ("conflict", "field_changed")
    assert second["facts"]["fields"] == [
        {
            "field": "name.family", "yours": "Rezaei", "theirs": "Karimi",
            "at": first["at"], "by": associate_id("nino"), "by_name": "Nino",
        }
    ]  # fmt: skip
    assert (sara(shop)["name"]["family"], sara(shop)["sizes"]) == ("Karimi", {"tops": "38"})


def test_the_decision_of_a_conflict_is_seen_at_both_tills(
    shop: Hub, tills: tuple[TillAtHub, TillAtHub]
) -> None:
    here, there = tills
    _, cursor = here.snapshot()
    refused = there.ids.new()
    item = derived("attention", f"{refused} refused")
    about = {"kind": "customer", "id": SARA}
    body = {
        "refused": {"id": refused, "name": "customer.correct", "code": "field_changed"},
        "about": about,
        "customer": SARA,
    }
    [first] = there.send(
        there.command("attention.decide", ("attention", item), {"choice": "keep_theirs", **body})
    )
    assert first["status"] == "applied"
    [second] = here.send(
        here.command("attention.decide", ("attention", item), {"choice": "keep_mine", **body}, who="mariam")
    )
    assert (second["status"], second["code"]) == ("conflict", "already_decided")
    assert (second["facts"]["decision"]["choice"], second["facts"]["decision"]["by_name"]) == (
        "keep_theirs",
        "Nino",
    )
    [seen] = [one["body"] for one in here.changes(cursor)["items"] if one["kind"] == "attention"]
    assert (seen["state"], seen["decision"]["choice"], seen["till"]) == (
        "decided",
        "keep_theirs",
        there.till["id"],
    )


def test_a_number_changed_at_two_tills_is_there_twice_and_raised_with_both_sides(
    shop: Hub, tills: tuple[TillAtHub, TillAtHub]
) -> None:
    sent = []
    for till, last, who in zip(tills, ("46", "64"), ("nino", "mariam"), strict=True):
        phone = {"e164": f"+9955550128{last}", "raw": f"555 01 28 {last}", "label": "mobile"}
        sent.append(about_sara(till, "contact.remove", {"type": "phone", **OLD}, who=who))
        sent.append(
            about_sara(till, "contact.add", {"type": "phone", "phone": phone, "replaces": OLD}, who=who)
        )
        assert {one["status"] for one in till.send(*sent[-2:])} == {"applied"}
    assert [one["raw"][-2:] for one in sara(shop)["phones"]] == ["46", "64"]
    with shop.reading() as connection:
        [raised] = [one.body for _, one in documents.of(connection, "attention")]
    assert (raised["reason"], raised["customer"], raised["till"]) == (
        "contact_changed",
        SARA,
        tills[1].till["id"],
    )
    sides = [(raised["facts"][side]["raw"], raised["facts"][side]["by_name"]) for side in ("yours", "theirs")]
    assert sides == [("555 01 28 64", "Mariam"), ("555 01 28 46", "Nino")]
    assert [raised["facts"][side]["at"] for side in ("yours", "theirs")] == [sent[3]["at"], sent[1]["at"]]


@pytest.mark.parametrize("times", [(EARLY, LATE), (LATE, EARLY)])
@pytest.mark.parametrize("yes_first", [True, False])
def test_a_no_wins_over_a_yes_that_had_not_seen_it_whatever_the_clocks_say(
    shop: Hub, tills: tuple[TillAtHub, TillAtHub], times: tuple[str, str], yes_first: bool
) -> None:
    here, there = tills
    yes = about_sara(here, "consent.given", {"channel": "email", "source": "till", "seen": None}) | {
        "at": times[0]
    }
    no = about_sara(there, "consent.withdrawn", {"channel": "email", "source": "till"}) | {"at": times[1]}
    first, second = ((here, yes), (there, no)) if yes_first else ((there, no), (here, yes))
    assert first[0].send(first[1])[0]["status"] == "applied"
    [answer] = second[0].send(second[1])
    assert sara(shop)["consents"]["email"]["state"] == "no"
    if not yes_first:
        assert (answer["status"], answer["code"]) == ("conflict", "field_changed")
        assert (answer["facts"]["by"], answer["facts"]["at"]) == (associate_id("nino"), times[1])


def test_a_cart_is_saved_over_the_version_it_was_seen_at_and_no_other(shop: Hub) -> None:
    def save(quantity: int, version: int | None, price: int = 100) -> tuple[str, str, dict[str, Any]]:
        line = {"id": "1", "sku": "COAT", "title": "Coat", "quantity": quantity, "price": price}
        body = {"customer": SARA, "channel": "web", "currency": "GEL", "lines": [line]}
        actor = {"associate": None, "auth": "storefront"}
        made = protocol.new_command(
            shop.ids, shop.clock, "cart.save", ("cart", CART), body, actor, expected_version=version
        )
        with shop.engine.begin() as connection:
            result = handlers.handle(connection, STOREFRONT, made, shop.clock)
        return result.status, result.code, result.facts

    def lines() -> list[tuple[int, int]]:
        return [(one["quantity"], one["price"]) for one in (shop.body("cart", CART) or {})["lines"]]

    assert save(1, 7)[1] == "version", "there is no such cart to have seen"
    assert save(1, None)[0] == "applied"
    assert save(2, 1)[0] == "applied"
    for stale in (1, None, 3):
        assert save(9, stale, price=1) == ("conflict", "version", {"version": 2})
    assert lines() == [(2, 100)]
    assert save(3, 2, price=90)[0] == "applied"
    assert lines() == [(3, 90)]
