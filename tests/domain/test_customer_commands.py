"""A profile is added and corrected by several people at once, and nobody's work is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import customer
from clienteling.domain.act import Refusal
from tests.domain import shop
from tests.domain.shop import SARA, about_sara, add_customer, correct


def sara(held: shop.Documents) -> dict[str, Any]:
    return held["customer", SARA]


def test_a_new_customer_comes_with_points_and_a_wishlist() -> None:
    held = shop.documents()
    ruling = shop.run(
        held, add_customer("levan", cards=[{"number": "9800055555"}], sizes={"shoes": "43"}, crm_id=[7])
    )
    assert ruling.refusal is None
    made = held["customer", "levan"]
    assert made["cards"] == [{"number": "9800055555", "state": "active", "since": shop.AT}]
    assert (made["since"], made["sizes_checked_at"], made["merged_into"]) == (shop.AT, shop.AT, None)
    assert made["crm_id"] == [7]
    assert held["loyalty", "levan"] == {"customer": "levan", "points": 0, "earned": 0, "entries": []}
    assert held["wishlist", "levan"] == {"customer": "levan", "items": []}


def test_a_consent_told_while_adding_says_when_and_by_whom() -> None:
    held = shop.documents()
    shop.run(held, add_customer("levan", consents={"email": {"state": "yes", "source": "till"}}))
    assert held["customer", "levan"]["consents"]["email"] == {
        "state": "yes", "source": "till", "at": shop.AT, "by": shop.NINO,
    }  # fmt: skip


def test_a_new_customer_with_anothers_card_is_added_without_it_and_somebody_looks_at_it() -> None:
    held = shop.documents()
    cards = [{"number": "9800012347"}, {"number": "9800055555"}]
    ruling = shop.run(held, add_customer("levan", cards=cards))
    assert (ruling.refusal, ruling.applies) == (None, True)
    assert [card["number"] for card in held["customer", "levan"]["cards"]] == ["9800055555"]
    (raised,) = ruling.attention
    assert raised.body["reason"] == "card_taken"
    assert raised.body["facts"] == {"number": "9800012347", "holder": SARA}
    assert ("attention", raised.id) in held


def test_two_people_correct_different_fields_and_both_stay() -> None:
    held = shop.documents()
    assert shop.run(held, correct(("name.family", "Ahmadi", "Karimi"))).refusal is None
    assert shop.run(held, correct(("sizes.tops", "38", "40"), ("birthday", None, "03-21"))).refusal is None
    assert sara(held)["name"] == {"given": "Sara", "family": "Karimi"}
    assert (sara(held)["sizes"], sara(held)["birthday"]) == ({"tops": "40"}, "03-21")


def test_the_same_field_changed_twice_is_a_conflict_with_both_values_and_the_rest_still_counts() -> None:
    held = shop.documents()
    shop.run(held, correct(("name.family", "Ahmadi", "Karimi")))
    ruling = shop.run(held, correct(("name.family", "Ahmadi", "Rezaei"), ("language", "fa", "en")))
    theirs = {"theirs": "Karimi", "at": shop.AT, "by": shop.NINO, "by_name": "Nino Beridze"}
    fields = [{"field": "name.family", "yours": "Rezaei", **theirs}]
    assert ruling.refusal == Refusal("conflict", "field_changed", {"fields": fields})
    assert (sara(held)["name"]["family"], sara(held)["language"]) == ("Karimi", "en")


def test_two_people_who_correct_a_field_alike_agree() -> None:
    held = shop.documents()
    shop.run(held, correct(("birthday", None, "03-21")))
    assert shop.run(held, correct(("birthday", None, "03-21"))).refusal is None


def test_an_empty_field_and_a_missing_one_are_the_same() -> None:
    held = shop.documents()
    assert shop.run(held, correct(("fit_note", "", "Long arms"))).refusal is None
    assert shop.run(held, correct(("fit_note", "Long arms", None))).refusal is None
    assert sara(held)["fit_note"] is None


def test_a_size_taken_away_is_gone_and_the_sizes_are_checked_now() -> None:
    held = shop.documents()
    made = correct(("sizes.tops", "38", None))
    shop.run(held, {**made, "at": "2026-11-23T09:00:00.000Z"})
    assert (sara(held)["sizes"], sara(held)["sizes_checked_at"]) == ({}, "2026-11-23T09:00:00.000Z")


@pytest.mark.parametrize(
    "field", ["points", "cards", "merged_into", "consents.email", "sizes.", "name", "__class__"]
)
def test_only_fields_of_the_profile_can_be_corrected(field: str) -> None:
    refusal = shop.run(shop.documents(), correct((field, None, "x"))).refusal
    assert refusal == Refusal("rejected", "bad_body")


def test_a_contact_added_twice_is_there_once_whatever_its_spelling() -> None:
    held = shop.documents()
    again = {"e164": "+995555122846", "raw": "0555-122-846", "label": "work"}
    shop.run(held, about_sara("contact.add", {"type": "phone", "phone": again}))
    shop.run(held, about_sara("contact.add", {"type": "email", "email": {"address": "SARA@example.com"}}))
    assert (len(sara(held)["phones"]), len(sara(held)["emails"])) == (1, 1)
    unread = {"type": "phone", "phone": {"e164": None, "raw": "ask Nino", "label": None}}
    shop.run(held, about_sara("contact.add", unread))
    shop.run(held, about_sara("contact.add", unread))
    assert len(sara(held)["phones"]) == 2


def test_a_contact_removed_is_gone_and_removing_it_again_is_fine() -> None:
    held = shop.documents()
    for _ in range(2):
        shop.run(
            held, about_sara("contact.remove", {"type": "phone", "e164": "+995555122846", "raw": "other"})
        )
        ruling = shop.run(
            held, about_sara("contact.remove", {"type": "email", "address": "SARA@EXAMPLE.COM"})
        )
        assert ruling.refusal is None
    assert (sara(held)["phones"], sara(held)["emails"]) == ([], [])


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["add", "remove"]),
            st.sampled_from(["likes", "avoids"]),
            st.text("ab", min_size=1, max_size=1),
        )
    )
)
def test_likes_are_a_set(steps: list[tuple[str, str, str]]) -> None:
    held = shop.documents()
    expected = {"likes": {"navy"}, "avoids": set()}
    for verb, which, value in steps:
        shop.run(held, about_sara(f"preference.{verb}", {"list": which, "value": value}))
        expected[which] = expected[which] | {value} if verb == "add" else expected[which] - {value}
    for which, values in expected.items():
        assert sorted(sara(held)[which]) == sorted(values)


def test_a_card_belongs_to_one_customer() -> None:
    held = shop.documents()
    shop.run(held, add_customer("levan", cards=[{"number": "9800055555"}]))
    for made in (
        about_sara("card.link", {"number": "9800055555"}),
        about_sara("card.issue", {"number": "9800055555"}),
        about_sara("card.replace", {"old": "9800012347", "new": "9800055555", "reason": "damaged"}),
    ):
        assert shop.run(held, made).refusal == Refusal("rejected", "card_taken", {"customer": "levan"})
    assert [card["number"] for card in sara(held)["cards"]] == ["9800012347"]


@pytest.mark.parametrize(
    ("reason", "state"), [("lost", "blocked"), ("damaged", "replaced"), ("other", "replaced")]
)
def test_a_replaced_card_keeps_its_past_and_does_not_come_back(reason: str, state: str) -> None:
    held = shop.documents()
    shop.run(held, about_sara("card.replace", {"old": "9800012347", "new": "9800077777", "reason": reason}))
    assert [(card["number"], card["state"]) for card in sara(held)["cards"]] == [
        ("9800012347", state),
        ("9800077777", "active"),
    ]
    assert [card.number for card in customer.view(SARA, sara(held)).active_cards] == ["9800077777"]
    refusal = shop.run(held, about_sara("card.link", {"number": "9800012347"})).refusal
    assert refusal == Refusal("rejected", "not_allowed")


@pytest.mark.parametrize(
    "made",
    [
        shop.note("pays with 4111 1111 1111 1111"),
        correct(("fit_note", None, "card 4111-1111-1111-1111")),
        about_sara("preference.add", {"list": "likes", "value": "4111111111111111"}),
        about_sara("contact.add", {"type": "phone", "phone": {"e164": None, "raw": "4111 1111 1111 1111"}}),
        about_sara("card.link", {"number": "4111111111111111"}),
        add_customer(also=["4111 1111 1111 1111"]),
        add_customer(cards=[{"number": "4111111111111111"}]),
    ],
    ids=lambda made: str(made["name"]),
)
def test_a_payment_card_number_is_never_kept(made: dict[str, Any]) -> None:
    held = shop.documents()
    before = dict(held)
    assert shop.run(held, made).refusal == Refusal("rejected", "bank_card_number")
    assert held == before


@pytest.mark.parametrize(
    "made", [one for one in shop.one_of_each() if one["document"]["kind"] in ("customer", "note", "activity", "wishlist")],
    ids=lambda made: str(made["name"]),
)  # fmt: skip
def test_nothing_is_done_to_a_customer_nobody_knows(made: dict[str, Any]) -> None:
    held: shop.Documents = {}
    ruling = shop.run(held, made)
    if made["name"] == "customer.add":
        assert ruling.refusal is None
    elif made["name"] == "consent.withdrawn":
        assert [raised.body["reason"] for raised in ruling.attention] == ["unknown_document"]
    else:
        assert ruling.refusal == Refusal("rejected", "unknown_document")
        assert held == {}


def test_a_member_nobody_knows_survives_every_change() -> None:
    held = shop.documents()
    sara(held)["from_another_program"] = {"keep": ["me"]}
    for made in shop.one_of_each():
        if made["document"]["kind"] == "customer" and made["document"]["id"] == SARA:
            shop.run(held, made)
    assert sara(held)["from_another_program"] == {"keep": ["me"]}


@pytest.mark.parametrize(
    ("given_name", "family", "expected", "short"),
    [
        ("Sara", "Ahmadi", "SA", "Sara A."),
        ("سارا", "احمدی", "سا", "سارا ا."),
        ("ნინო", "ბერიძე", "ნბ", "ნინო ბ."),
        ("наталья", "иванова", "НИ", "наталья И."),
        ("Sara", "", "S", "Sara"),
        ("", "Ahmadi", "A", "Ahmadi"),
        ("Anna Maria", "", "AM", "Anna Maria"),
        ("<b>", "🙂", "B", "<b>"),
        ("", "", "", ""),
    ],
)
def test_initials_are_in_the_names_own_script(
    given_name: str, family: str, expected: str, short: str
) -> None:
    assert customer.initials(given_name, family) == expected
    assert customer.short_name(given_name, family) == short


@pytest.mark.parametrize(
    "told",
    [
        {"birthday": "03-21\n"},
        {"birthday": "21 March"},
        {"birthday": "2000-13-01"},
        {"language": "fa IR"},
        {"phones": [{"e164": "+٩٩٥٥٥٥١٢٢٨٤٦", "raw": "x"}]},
        {"phones": [{"e164": "555122846", "raw": "x"}]},
        {"emails": [{"address": "not an address"}]},
        {"cards": [{"number": "9800055555\n"}]},
        {"cards": [{"number": "98 0005 5555"}]},
        {"also": ["x" * 201]},
        {"name": "Levan"},
        {"sizes": {"tops": 38}},
        {"consents": {"email": {"state": "perhaps"}}},
        {"consents": {"fax": {"state": "yes"}}},
    ],
    ids=str,
)
def test_what_is_misshapen_is_not_taken_into_a_profile(told: dict[str, Any]) -> None:
    held: shop.Documents = {}
    assert shop.run(held, add_customer(**told)).refusal == Refusal("rejected", "bad_body")
    assert held == {}
