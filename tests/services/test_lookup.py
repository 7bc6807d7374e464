"""One field finds the right person by whatever is typed or scanned, and says plainly when it cannot."""

from dataclasses import replace

import pytest

from clienteling import app
from clienteling.domain import gs1
from clienteling.domain.money import Money
from clienteling.ids import derived
from clienteling.protocol import Document
from clienteling.services import home, lookup, people
from clienteling.services.found import Scan
from clienteling.till import Till
from tests.services.shop import ANNA, OLD_ORDER, REZA, SARA, SARAH, WEB_ORDER, product


@pytest.mark.parametrize(
    ("typed", "asked", "first"),
    [
        ("7722041187", "card", SARA),
        ("7722 0411 87", "card", SARA),
        ("+995 555 01 28 46", "phone", SARA),
        ("0555 01-28-46", "phone", SARA),
        ("2846", "phone", SARA),
        ("۲۸۴۶", "phone", SARA),
        ("4567", "phone", SARA),
        ("0912 123 4567", "phone", SARA),
        ("sara ahmadi", "name", SARA),
        ("ahmadi sara", "name", SARA),
        ("سارا", "name", SARA),
        ("احمدي", "name", SARA),
        ("petrova", "name", ANNA),
        ("tehrani", "name", REZA),
        ("sara.ahmadi@example.com", "email", SARA),
        ("sara.ahm@", "email", None),
        ("sara.ahmadi@ex", "email", SARA),
        ("7-00041", "order", SARA),
        ("#w-1007", "order", SARA),
        ("ahmaddi", "name", SARA),
    ],
)
def test_one_field_finds_her_by_anything(till: Till, typed: str, asked: str, first: str | None) -> None:
    found = lookup.find(till, typed)
    assert found.asked == asked
    assert [hit.customer for hit in found.hits][:1] == ([first] if first else [])
    assert found.problem is (None if first else "not_here") or found.problem == "not_here"


def test_the_last_four_digits_find_her_by_any_of_her_numbers(till: Till) -> None:
    for digits in ("2846", "4567"):
        (hit,) = lookup.find(till, digits).hits
        shown = hit.matched.text[hit.matched.start : hit.matched.start + hit.matched.length]
        assert hit.matched.field == "phone"
        assert "".join(sign for sign in shown if sign.isdigit()) == digits


def test_of_several_with_these_digits_the_one_with_a_cart_and_then_the_latest_visitor_comes_first(
    till: Till,
) -> None:
    twin = people.add(
        till, people.Draft(given="Ia", family="Oniani", phones=(("+995 557 47 28 46", "mobile"),))
    )
    assert [hit.customer for hit in lookup.find(till, "2846").hits] == [SARA, twin]
    home.opened(till, twin, "phone")
    assert [hit.customer for hit in lookup.find(till, "28 46").hits] == [twin, SARA]


def test_digits_nobody_typed_stay_hidden(till: Till) -> None:
    (hit,) = lookup.find(till, "2846").hits
    assert hit.matched.text == "+••• ••• •• 28 46"
    (whole,) = lookup.find(till, "555012846").hits
    assert whole.matched.text == "+995 555 01 28 46"
    assert (whole.matched.start, whole.matched.length) == (1, len(whole.matched.text) - 1)


def test_a_name_shows_which_words_matched_in_the_script_that_was_typed(till: Till) -> None:
    latin = lookup.find(till, "ahm sara").hits[0].matched
    assert [latin.text[start : start + length] for start, length in latin.spans] == ["Sara", "Ahm"]
    persian = lookup.find(till, "سارا").hits[0].matched
    assert persian.text[persian.start : persian.start + persian.length] in ("سارا", "Sara")


def test_who_was_here_lately_comes_before_a_closer_spelling(till: Till) -> None:
    assert [hit.customer for hit in lookup.find(till, "sara").hits] == [SARA, SARAH]
    home.opened(till, SARAH, "name")
    assert [hit.customer for hit in lookup.find(till, "sara").hits] == [SARAH, SARA]


def test_nothing_is_found_twice_and_a_merged_record_stands_for_the_one_that_goes_on(till: Till) -> None:
    found = lookup.find(till, "ahmad").hits
    assert [hit.customer for hit in found] == [SARA]
    (by_old_card,) = lookup.find(till, "7700000001").hits
    assert by_old_card.customer == SARA


def test_a_row_says_who_it_is_and_what_lies_in_the_cart(till: Till) -> None:
    (hit,) = lookup.find(till, "7722041187").hits
    assert (hit.name, hit.initials, hit.tier, hit.phone_mask) == ("Sara Ahmadi", "SA", "Gold", "•• 28 46")
    assert hit.cart_total == Money(64000 + 25900 + 32000, "GEL")
    assert hit.matched.text == "7722 0411 87"


def test_a_name_keeps_the_contacts_masked_a_card_or_phone_does_not(till: Till) -> None:
    assert lookup.find(till, "sara ahmadi").hits[0].masked
    assert not lookup.find(till, "7722041187").hits[0].masked
    assert not lookup.find(till, "2846").hits[0].masked


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("x" * 100_000, "too_long"),
        ("a", "too_short"),
        ("<<<>>>", "too_short"),
        ("4111 1111 1111 1111", "bank_card"),
        ("7799999999", "unknown_card"),
        ("+995 599 99 99 99", "not_here"),
        ("Nobody Atall", "not_here"),
        ("<b>nobody</b>", "not_here"),
        ("9-99999", "not_here"),
    ],
)
def test_what_cannot_be_found_is_said_plainly(till: Till, typed: str, problem: str) -> None:
    found = lookup.find(till, typed)
    assert (found.problem, found.hits) == (problem, ())


@pytest.mark.parametrize(
    "hostile", ["<img src=x>", "'; DROP TABLE people; --", '"*" OR 1', "a\0b", "NEAR(", "סרה^2", "🧥🧥"]
)
def test_hostile_text_finds_nobody_and_breaks_nothing(till: Till, hostile: str) -> None:
    assert lookup.find(till, hostile).hits == ()
    assert lookup.find(till, "sara ahmadi").hits


def test_html_in_a_name_is_found_as_it_is_written(till: Till) -> None:
    written = people.add(till, people.Draft(given="<b>Bold</b>", family="O'Neil"))
    (hit,) = lookup.find(till, "bold oneil").hits
    assert (hit.customer, hit.name) == (written, "<b>Bold</b> O'Neil")


def test_a_scan_opens_a_customer_goods_or_an_order(till: Till) -> None:
    assert lookup.scan(till, "7722041187") == Scan(SARA, None, None, None)
    assert lookup.scan(till, "48600011208") == Scan(None, "11208", None, None)
    assert lookup.scan(till, "7-00041") == Scan(SARA, None, OLD_ORDER, None)
    assert lookup.scan(till, "w-1007").order == WEB_ORDER
    assert lookup.scan(till, "7799999999").problem == "unknown_card"
    assert lookup.scan(till, "0000000000017").problem == "unknown_code"
    assert lookup.scan(till, "4111111111111111").problem == "bank_card"


@pytest.mark.parametrize(
    "code",
    [
        "5901234123457",
        "05901234123457",
        "010590123412345710LOT7\x1d21SER/1",
        "(01)05901234123457(17)270131",
        "https://id.shop.example/01/05901234123457/10/LOT7?17=270131",
        "https://shop.example/gtin/5901234123457",
    ],
)
def test_goods_are_found_by_every_form_of_their_gs1_number(till: Till, code: str) -> None:
    body = product("Belt", ("EAN-1", None, None, 900))
    body["variants"][0]["barcode"] = "5901234123457"
    till.cache.take([Document("product", derived("product", "belt"), 1, body)])
    assert lookup.scan(till, code) == Scan(None, "EAN-1", None, None)


def test_a_card_may_carry_the_number_of_its_bearer_as_gs1_prints_it(till: Till) -> None:
    bearer = "95211000000000772"
    bearer += gs1.check_digit(bearer)
    person = people.add(till, people.Draft(given="Gvantsa", cards=(bearer,)))
    assert lookup.scan(till, f"8018{bearer}").customer == person
    assert lookup.scan(till, f"https://id.shop.example/8018/{bearer}").customer == person


@pytest.mark.parametrize(
    "swiped", ["4222222222222", ";4111111111111111=29121010000?", "%B4111111111111111^AHMADI/SARA^2912?"]
)
def test_a_bank_card_is_refused_however_it_is_read(till: Till, swiped: str) -> None:
    written = till.journal.conn.total_changes, till.cache.conn.total_changes
    assert lookup.scan(till, swiped) == Scan(None, None, None, "bank_card")
    assert (till.journal.conn.total_changes, till.cache.conn.total_changes) == written


def test_a_live_question_names_one_thing(till: Till) -> None:
    assert lookup.question(till, "77 9999 9999") == {"card": "7799999999"}
    assert lookup.question(till, "a@b.example") == {"email": "a@b.example"}
    assert lookup.question(till, "599 99 99 99") == {"phone": "599 99 99 99"}
    assert lookup.question(till, "Nobody Atall") == {"text": "Nobody Atall"}


def test_a_customer_added_offline_is_found_at_once_and_still_after_a_restart(till: Till) -> None:
    added = people.add(
        till, people.Draft(given="Ketevan", family="Dadiani", phones=(("599 11 22 33", "mobile"),))
    )
    assert [hit.customer for hit in lookup.find(till, "2233").hits] == [added]
    assert [hit.customer for hit in lookup.find(till, "dadiani").hits] == [added]
    till.cache.refold([("customer", added)])
    assert [hit.customer for hit in lookup.find(till, "ketevan").hits] == [added]


def test_nobody_has_to_be_signed_in_to_find(till: Till) -> None:
    unattended = app.with_session(till, None)
    assert lookup.find(unattended, "2846").hits == lookup.find(till, "2846").hits
    assert replace(till, session=None).session is None
