"""A number that is changed in two places is one question for a person, and neither number is lost meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import shop
from tests.domain.shop import AT, NINO, SARA, about_sara

OLD = {"e164": "+995555122846", "raw": "555 12 28 46"}
LATER = "2026-11-22T16:08:00.000Z"


def phone(last: str) -> dict[str, Any]:
    return {"e164": f"+9955550128{last}", "raw": f"555 01 28 {last}", "label": "mobile"}


def change(last: str, replaces: dict[str, Any] = OLD, **more: Any) -> dict[str, Any]:
    return about_sara("contact.add", {"type": "phone", "phone": phone(last), "replaces": replaces}, **more)


def remove(gone: dict[str, Any] = OLD) -> dict[str, Any]:
    return about_sara("contact.remove", {"type": "phone", **gone})


def numbers(held: shop.Documents) -> list[str]:
    return [one["e164"][-2:] for one in held["customer", SARA]["phones"]]


def test_a_change_puts_one_number_in_the_place_of_another() -> None:
    held = shop.documents()
    held["customer", SARA]["phones"].append(phone("99"))
    ruling = shop.run(held, change("46"))
    assert (ruling.refusal, ruling.attention) == (None, ())
    assert numbers(held) == ["46", "99"]
    first = held["customer", SARA]["phones"][0]
    assert first == {**phone("46"), "replaced": [OLD["e164"]], "at": AT, "by": NINO}


def test_the_same_number_changed_at_the_till_and_on_the_website_is_there_twice_and_a_person_decides() -> None:
    held = shop.documents()
    shop.run(held, change("64", at=LATER, auth="storefront"))
    ruling = shop.run(held, change("46"))
    assert ruling.refusal is None
    assert numbers(held) == ["64", "46"]
    (raised,) = ruling.attention
    assert (raised.body["reason"], raised.body["customer"]) == ("contact_changed", SARA)
    assert raised.body["facts"] == {
        "type": "phone",
        "old": OLD,
        "yours": {**phone("46"), "at": AT, "by": NINO, "by_name": "Nino Beridze"},
        "theirs": {**phone("64"), "at": LATER, "by": "customer"},
    }


def test_a_change_made_as_a_removal_and_an_adding_is_a_change_too() -> None:
    held = shop.documents()
    raised = [
        one
        for made in (remove(), change("46"), remove(), change("64"))
        for one in shop.run(held, made).attention
    ]
    assert [one.body["reason"] for one in raised] == ["contact_changed"]
    assert numbers(held) == ["46", "64"]


def test_two_people_who_change_a_number_alike_agree() -> None:
    held = shop.documents()
    shop.run(held, change("46"))
    ruling = shop.run(held, change("46", at=LATER))
    assert (ruling.attention, numbers(held)) == ((), ["46"])


def test_a_number_changed_elsewhere_twice_is_still_known_for_the_same() -> None:
    held = shop.documents()
    shop.run(held, change("46"))
    shop.run(held, change("47", phone("46")))
    ruling = shop.run(held, change("64"))
    (raised,) = ruling.attention
    assert raised.body["facts"]["theirs"]["e164"] == phone("47")["e164"]
    assert numbers(held) == ["47", "64"]


def test_a_number_removed_elsewhere_leaves_room_for_the_new_one() -> None:
    held = shop.documents()
    shop.run(held, remove())
    ruling = shop.run(held, change("46"))
    assert (ruling.refusal, ruling.attention, numbers(held)) == (None, (), ["46"])


def test_changing_one_number_into_another_the_customer_has_leaves_one() -> None:
    held = shop.documents()
    held["customer", SARA]["phones"].append(phone("99"))
    shop.run(held, change("99"))
    assert numbers(held) == ["99"]


def test_an_adding_that_changes_nothing_takes_nothing_away() -> None:
    held = shop.documents()
    held["customer", SARA]["phones"].append({"label": "a contact without a number"})
    shop.run(held, about_sara("contact.add", {"type": "phone", "phone": {**OLD, "label": "mobile"}}))
    assert len(held["customer", SARA]["phones"]) == 2
    shop.run(
        held, about_sara("contact.add", {"type": "phone", "phone": {**OLD, "label": "x"}, "replaces": OLD})
    )
    assert len(held["customer", SARA]["phones"]) == 2


def test_an_address_is_changed_like_a_number() -> None:
    def to(address: str) -> dict[str, Any]:
        email = {"address": address, "label": "home"}
        body = {"type": "email", "email": email, "replaces": {"address": "SARA@example.com"}}
        return about_sara("contact.add", body)

    held = shop.documents()
    shop.run(held, to("sara@work.example"))
    (raised,) = shop.run(held, to("sara@uni.example")).attention
    assert raised.body["facts"]["yours"]["address"] == "sara@uni.example"
    assert raised.body["facts"]["theirs"]["address"] == "sara@work.example"


@pytest.mark.parametrize("replaces", ["+995555122846", [], {"e164": 5}, {"raw": "x" * 201}])
def test_what_is_replaced_is_named_as_the_catalogue_says(replaces: Any) -> None:
    refusal = shop.run(shop.documents(), change("46", replaces)).refusal
    assert refusal is not None
    assert refusal.code == "bad_body"


@given(st.permutations(["46", "64", "46", "99"]), st.sets(st.sampled_from(["46", "64"])))
def test_no_number_anybody_gave_is_lost_in_any_order(order: list[str], removed: set[str]) -> None:
    held = shop.documents()
    asked = 0
    for last in order:
        asked += len(shop.run(held, change(last)).attention)
    assert sorted(numbers(held)) == ["46", "64", "99"]
    assert asked == 2
    for last in removed:
        shop.run(held, remove(phone(last)))
    assert sorted(numbers(held)) == sorted({"46", "64", "99"} - removed)
