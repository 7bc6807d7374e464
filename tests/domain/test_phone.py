"""Phone numbers just match: any spacing, any prefix, any digits, the end, the middle, every number a person has."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import phone
from clienteling.domain.phone import Phone, PhoneReason

SARA = "+995555122846"
DARYUSH = "+989123456789"


@pytest.mark.parametrize(
    ("written", "region", "e164"),
    [
        ("555 12 28 46", "GE", SARA),
        ("0555122846", "GE", SARA),
        ("+995 555 12-28-46", "US", SARA),
        ("00995555122846", "GE", SARA),
        ("(+995) 555.12.28.46", "GE", SARA),
        ("\u2068+995 555 12 28 46\u2069", "GE", SARA),
        ("+995 555 12 28 46", "GE", SARA),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "IR", DARYUSH),
        ("٠٩١٢٣٤٥٦٧٨٩", "IR", DARYUSH),
        ("+98 (0) 912 345 6789", "GE", DARYUSH),
        ("+98(0)9123456789", "IR", DARYUSH),
        ("8 912 345-67-89", "RU", "+79123456789"),
        ("+44(0)191 4960234", "GB", "+441914960234"),
        ("(201) 555-0123", "US", "+12015550123"),
        ("06 1234 5678", "IT", "+390612345678"),
        ("06 20 123 4567", "HU", "+36201234567"),
        ("tel:+995555122846", "GE", SARA),
        ("555 12 28 46 ext. 5", "GE", SARA),
    ],
)
def test_a_number_is_read_in_any_spelling_and_its_raw_text_is_kept(
    written: str, region: str, e164: str
) -> None:
    assert phone.parse(written, region) == Phone(e164, written)


@pytest.mark.parametrize(
    ("written", "region", "reason"),
    [
        ("", "GE", PhoneReason.NOT_A_NUMBER),
        ("call after six", "GE", PhoneReason.NOT_A_NUMBER),
        ("<b>555</b>", "GE", PhoneReason.NOT_A_NUMBER),
        ("+999 123", "GE", PhoneReason.NOT_A_NUMBER),
        ("5", "GE", PhoneReason.NOT_A_NUMBER),
        ("555 12", "GE", PhoneReason.TOO_SHORT),
        ("28 46", "GE", PhoneReason.TOO_SHORT),
        ("555 12 28 46 46 46 46", "GE", PhoneReason.TOO_LONG),
        ("5" * 100_000, "GE", PhoneReason.TOO_LONG),
        ("555 12 28 46", "ZZ", PhoneReason.UNKNOWN_REGION),
        ("555 12 28 46", "", PhoneReason.UNKNOWN_REGION),
    ],
)
def test_what_is_no_number_says_why(written: str, region: str, reason: PhoneReason) -> None:
    assert phone.parse(written, region) is reason


@pytest.mark.parametrize(
    ("typed", "region", "how"),
    [
        ("555 12 28 46", "GE", "exact"),
        ("+995555122846", "RU", "exact"),
        ("00 995 555 12 28 46", "GE", "exact"),
        ("0555122846", "GE", "exact"),
        ("۵۵۵ ۱۲ ۲۸ ۴۶", "GE", "exact"),
        ("555 12", "GE", "starts"),
        ("0555 12", "GE", "starts"),
        ("+995 555", "GE", "starts"),
        ("00995 555", "GE", "starts"),
        ("2846", "GE", "ends"),
        ("28 46", "GE", "ends"),
        ("٢٨٤٦", "GE", "ends"),
        ("0555 12 28 46", "FR", "ends"),
        ("122", "GE", "contains"),
        ("1228", "GE", "contains"),
        ("2847", "GE", None),
        ("+996 555", "GE", None),
    ],
)
def test_a_number_is_found_by_whole_beginning_end_and_middle(
    typed: str, region: str, how: str | None
) -> None:
    assert phone.matches(SARA, phone.query(typed, region)) == how


@pytest.mark.parametrize("typed", ["8 912 345-67-89", "+7 912 345 67 89", "9123456789", "8 (912) 345"])
def test_a_russian_number_is_found_with_its_eight_and_without(typed: str) -> None:
    assert phone.matches("+79123456789", phone.query(typed, "RU")) in ("exact", "starts")


@pytest.mark.parametrize(
    "typed", ["", "12", "Sara", "sara 2846", "s@example.com", "5" * 100_000, "<555>", "---"]
)
def test_what_cannot_be_a_phone_number_asks_for_nothing(typed: str) -> None:
    assert not phone.looks_like_phone(typed)
    assert phone.query(typed, "GE") == phone.PhoneQuery((), (), (), ())
    assert phone.matches(SARA, phone.query(typed, "GE")) is None


@pytest.mark.parametrize(
    ("shown", "typed", "hit"),
    [
        ("+995 555 12 28 46", "2846", "28 46"),
        ("+995 555 12 28 46", "0555 12", "+995 555 12"),
        ("+995 555 12 28 46", "555122846", "995 555 12 28 46"),
        ("+995 555 12 28 46", "122", "12 2"),
        ("+995 555 12 28 46", "999", None),
    ],
)
def test_the_hit_can_be_shown_in_the_spaced_number(shown: str, typed: str, hit: str | None) -> None:
    found = phone.span(shown, phone.query(typed, "GE"))
    assert (shown[found[0] : found[1]].removeprefix("+") if found else None) == (
        hit.removeprefix("+") if hit else None
    )


def test_a_number_is_spaced_as_its_country_writes_it_and_masked_to_its_last_four() -> None:
    assert phone.pretty(SARA) == "+995 555 12 28 46"
    assert phone.pretty("nonsense") == "nonsense"
    assert phone.mask(SARA) == "•• 28 46"
    assert phone.mask("12") == "••"
    assert (phone.region_of(SARA), phone.region_of("x")) == ("GE", None)
    assert phone.keys(SARA) == ("995555122846", "648221555599")


def test_a_huge_paste_is_refused_at_once() -> None:
    paste = "۵" * 100_000
    start = time.perf_counter()
    phone.parse(paste, "GE")
    phone.query(paste, "GE")
    phone.mask(paste)
    assert time.perf_counter() - start < 0.05


@given(st.text(max_size=80), st.sampled_from(["GE", "IR", "RU", "US", "ZZ"]))
def test_any_text_is_read_or_refused_and_nothing_raises(text: str, region: str) -> None:
    found = phone.parse(text, region)
    assert isinstance(found, PhoneReason) or found.e164.startswith("+")
    wanted = phone.query(text, region)
    phone.matches(SARA, wanted)
    phone.span(text, wanted)


@given(st.integers(500_000_000, 599_999_999), st.sampled_from(["", " ", "-", "."]), st.integers(3, 9))
def test_every_ending_of_a_number_finds_it(number: int, gap: str, length: int) -> None:
    stored = f"+995{number}"
    typed = gap.join(str(number)[-length:])
    assert phone.matches(stored, phone.query(typed, "GE")) is not None
