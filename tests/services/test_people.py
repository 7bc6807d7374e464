"""A customer is added and corrected at the counter, offline too; what is wrong is named, and nobody is added twice unseen."""

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import BadInput, NotSignedIn, Refused
from clienteling.services import people, profile
from clienteling.services.people import Draft, FieldProblem
from clienteling.till import Till
from tests.services.shop import REZA, SARA, SARAH

CARD_NUMBER = "4111 1111 1111 1111"


def test_a_new_customer_has_a_page_at_once(till: Till) -> None:
    draft = Draft(
        "Ketevan", "Dadiani", also=("ქეთევან",), phones=(("599 11 22 33", "mobile"),), emails=(("KETI@Example.org", "home"),),
        cards=("77 0000 0099",), language="ka", birthday="05-12", sizes={"tops": "S", "shoes": " "}, likes=("Silk",),
        consents={"email": True, "sms": False},
    )  # fmt: skip
    assert people.check(till, draft) == ()
    found = profile.open(till, people.add(till, draft))
    who = found.customer
    assert (who.name, who.also, who.birthday, who.language) == (
        "Ketevan Dadiani",
        ("ქეთევან",),
        "05-12",
        "ka",
    )
    assert [(phone.e164, phone.raw) for phone in who.phones] == [("+995599112233", "599 11 22 33")]
    assert [email.address for email in who.emails] == ["keti@example.org"]
    assert [card.number for card in who.cards] == ["7700000099"]
    assert found.sizes.values == (("tops", "S"),)
    assert [one.state for one in found.consents] == ["yes", "no", "never", "never"]
    assert found.pending


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (Draft(), ("given", "required")),
        (Draft("A", phones=(("12", "mobile"),)), ("phones.0", "short_phone")),
        (Draft("A", phones=(("", "m"), ("no number", "m"))), ("phones.1", "bad_phone")),
        (Draft("A", emails=(("not an address", "home"),)), ("emails.0", "bad_email")),
        (Draft("A", cards=("!",)), ("cards.0", "bad_card")),
        (Draft("A", cards=("7722041187",)), ("cards.0", "card_taken")),
        (Draft("A", birthday="31.12.1990"), ("birthday", "bad_birthday")),
        (Draft("A" * 201), ("given", "too_long")),
        (Draft("A", fit_note=f"pays with {CARD_NUMBER}"), ("fit_note", "bank_card_number")),
        (Draft("A", likes=(CARD_NUMBER,)), ("likes.0", "bank_card_number")),
        (Draft("A", sizes={"tops": CARD_NUMBER}), ("sizes.tops", "bank_card_number")),
    ],
)
def test_what_is_wrong_is_named_by_field(till: Till, draft: Draft, problem: tuple[str, str]) -> None:
    assert people.check(till, draft) == (FieldProblem(*problem),)


@pytest.mark.parametrize(
    "draft",
    [
        Draft("S", phones=(("+995 555 012846", "mobile"),)),
        Draft("S", phones=(("0912 1234567", "mobile"),)),
        Draft("S", emails=(("SARA.AHMADI@example.com", "home"),)),
        Draft("S", cards=("7722 0411 87",)),
        Draft("Sara", "Ahmadi"),
        Draft("ahmadi", "sara"),
        Draft("سارا", "احمدی"),
        Draft("Sara", "Ahmadu"),
    ],
)
def test_a_likely_duplicate_is_named_while_typing(till: Till, draft: Draft) -> None:
    alike = people.likely_same(till, draft)
    assert [hit.customer for hit in alike] == [SARA]


def test_half_a_name_names_nobody(till: Till) -> None:
    assert people.likely_same(till, Draft("Sara")) == ()
    assert people.likely_same(till, Draft("Sara", phones=(("12", "mobile"),))) == ()


def test_fields_are_corrected_one_by_one(till: Till) -> None:
    people.correct(
        till,
        SARA,
        {"name.family": "Ahmadi-Rad", "sizes.tops": "L", "fit_note": "Longer sleeves", "language": "fa"},
    )
    found = profile.open(till, SARA)
    assert found.customer.name == "Sara Ahmadi-Rad"
    assert dict(found.sizes.values)["tops"] == "L"
    assert found.sizes.fit_note == "Longer sleeves"
    (waiting,) = till.journal.waiting()
    assert {change["field"] for change in waiting["command"]["body"]["changes"]} == {
        "name.family",
        "sizes.tops",
        "fit_note",
    }


def test_nothing_changed_is_no_command(till: Till) -> None:
    people.correct(till, SARA, {"name.given": "Sara", "fit_note": ""})
    assert till.journal.pending() == 0


def test_a_field_somebody_else_changed_meanwhile_is_not_overwritten(till: Till) -> None:
    with pytest.raises(Refused) as raised:
        people.correct(till, SARA, {"sizes.tops": "L"}, seen={"sizes.tops": "S"})
    assert raised.value.code == "field_changed"
    assert dict(profile.open(till, SARA).sizes.values)["tops"] == "M"


def test_contacts_are_added_and_removed(till: Till) -> None:
    people.add_phone(till, SARA, "۰۵۹۹ ۱۱ ۲۲ ۳۳")
    people.add_email(till, SARA, "s@example.org")
    people.remove_phone(till, SARA, "+989121234567")
    people.remove_email(till, SARA, "sara.ahmadi@example.com")
    who = profile.open(till, SARA).customer
    assert [phone.e164 for phone in who.phones] == ["+995555012846", "+995599112233"]
    assert [email.address for email in who.emails] == ["s@example.org"]
    with pytest.raises(BadInput, match="short_phone"):
        people.add_phone(till, SARA, "12")
    with pytest.raises(BadInput, match="bad_email"):
        people.add_email(till, SARA, "nobody")


def test_a_number_typed_after_one_was_removed_is_a_change_of_it(till: Till) -> None:
    people.add_email(till, SARA, "first@example.org")
    people.remove_phone(till, SARA, "+989121234567")
    people.add_phone(till, SARA, "599 11 22 33")
    people.add_phone(till, SARA, "599 11 22 44")
    sent = [one["body"] for one in till.journal.about("customer", SARA) if one["name"] == "contact.add"]
    assert [body.get("replaces") for body in sent] == [
        None,
        {"raw": "0912 123 4567", "e164": "+989121234567"},
        None,
    ]
    [changed] = [phone for phone in (till.read("customer", SARA) or {})["phones"] if "replaced" in phone]
    assert (changed["e164"], changed["replaced"]) == ("+995599112233", ["+989121234567"])


def test_a_number_removed_long_ago_has_nothing_to_do_with_the_next_one(till: Till, clock: HandClock) -> None:
    people.remove_phone(till, SARA, "+989121234567")
    clock.advance(3600)
    people.add_phone(till, SARA, "599 11 22 33")
    [added] = [one for one in till.journal.about("customer", SARA) if one["name"] == "contact.add"]
    assert "replaces" not in added["body"]


def test_a_card_is_issued_linked_and_replaced_and_belongs_to_one_customer(till: Till) -> None:
    made = people.issue_card(till, REZA)
    assert made.startswith("77")
    assert len(made) == 10
    with pytest.raises(Refused, match="card_taken"):
        people.link_card(till, SARAH, made)
    people.link_card(till, SARAH, "77 1234 5678")
    fresh = people.replace_card(till, SARAH, "7712345678", None, "lost")
    assert {card.number: card.state for card in profile.open(till, SARAH).customer.cards} == {
        "7712345678": "blocked",
        fresh: "active",
    }
    with pytest.raises(BadInput, match="bad_card"):
        people.link_card(till, SARAH, "?")


def test_what_she_says_about_a_channel_is_kept(till: Till) -> None:
    people.consent(till, SARA, "sms", True)
    people.consent(till, SARA, "email", False)
    states = {one.channel: one.state for one in profile.open(till, SARA).consents}
    assert states == {"email": "no", "sms": "yes", "calls": "never", "offers": "never"}


def test_likes_and_dislikes_come_and_go(till: Till) -> None:
    people.prefer(till, SARA, "likes", "Silk", add=True)
    people.prefer(till, SARA, "avoids", "Mohair", add=False)
    people.prefer(till, SARA, "likes", "   ", add=True)
    found = profile.open(till, SARA)
    assert (found.likes, found.avoids) == (("Cashmere", "Silk"), ())


def test_a_bank_card_number_is_kept_out_of_every_free_text(till: Till) -> None:
    attempts = [
        lambda: people.note(till, SARA, f"Her card is {CARD_NUMBER}"),
        lambda: people.correct(till, SARA, {"fit_note": CARD_NUMBER}),
        lambda: people.prefer(till, SARA, "likes", CARD_NUMBER, add=True),
        lambda: people.link_card(till, SARA, CARD_NUMBER),
        lambda: people.add(till, Draft("Sara", CARD_NUMBER)),
    ]
    for attempt in attempts:
        with pytest.raises(Refused, match="bank_card_number"):
            attempt()
    assert till.journal.pending() == 0


def test_an_empty_note_is_no_note(till: Till) -> None:
    with pytest.raises(BadInput, match="empty"):
        people.note(till, SARA, "  ")


def test_nobody_writes_without_being_signed_in(till: Till) -> None:
    with pytest.raises(NotSignedIn):
        people.note(app.with_session(till, None), SARA, "hello")
