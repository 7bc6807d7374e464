"""Loyalty cards are read as printed; payment card numbers are kept out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import card


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("9800 0123 47", "9800012347"),
        ("۹۸۰۰۰۱۲۳۴۷", "9800012347"),
        (" 9800-0123-47\n", "9800012347"),
        ("kh 1024 7781", "KH10247781"),
        ("\u20689800012347\u2069", "9800012347"),
    ],
)
def test_a_card_is_read_as_it_is_typed_or_scanned(typed: str, number: str) -> None:
    assert card.parse(typed) == number


@pytest.mark.parametrize(
    "typed", ["", "12345", "Sara", "abcdefgh", "1" * 21, "9" * 100_000, "98000<b>12347", "٪٪٪"]
)
def test_what_cannot_be_a_card_is_not_taken_for_one(typed: str) -> None:
    assert card.parse(typed) is None


def test_a_card_is_shown_in_groups_and_masked() -> None:
    assert card.pretty("9800012347") == "9800 0123 47"
    assert card.mask("9800012347") == "•• 2347"


# Test numbers published by the networks and terminal makers; none belongs to anybody.
BANK_CARDS = [
    "4111111111111111",
    "4012888888881881",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "3530111333300000",
    "6200000000000005",
    "2200000000000004",
    "6037991199500590",
]


@pytest.mark.parametrize("number", BANK_CARDS)
@pytest.mark.parametrize(
    "note",
    ["{}", "pays with {} 12/29", "card{}", "call +995 555 12 28 46, {}", "{}1229 cvc 123"],
)
def test_a_payment_card_number_is_seen_in_any_note(number: str, note: str) -> None:
    spaced = " ".join(number[start : start + 4] for start in range(0, len(number), 4))
    for spelling in (number, spaced, spaced.replace(" ", "-")):
        assert card.looks_like_bank_card(note.format(spelling))


def test_a_payment_card_in_persian_digits_is_seen_too() -> None:
    assert card.looks_like_bank_card("۶۰۳۷ ۹۹۱۱ ۹۹۵۰ ۰۵۹۰")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Prefers navy, size 38, comes on Saturdays",
        "+995 555 12 28 46 or +98 912 345 67 89",
        "order 204-00017, 2026-11-22 12:54",
        "4006381333931",  # an EAN-13 that begins like a Visa card
        "9800012347 9800012349 9800012353",
        "4111111111111112",  # one digit off
        "1234567812345670",  # Luhn-valid, but no issuer begins so
        "0191f3a2-6c1e-7f0b-9c51-3f1d7a2b8e44",
    ],
)
def test_what_is_no_payment_card_may_be_written(text: str) -> None:
    assert not card.looks_like_bank_card(text)


def test_the_retailers_own_numbers_never_trip_the_guard() -> None:
    own = "6200000000000005"
    assert card.looks_like_bank_card(own)
    assert not card.looks_like_bank_card(own, own_prefixes=["6200"])


@given(st.from_regex(r"98[0-9]{8}", fullmatch=True))
def test_the_demo_retailers_cards_are_never_taken_for_payment_cards(number: str) -> None:
    assert card.parse(number) == number
    assert not card.looks_like_bank_card(f"{number} {number[:4]}")


@given(st.text(max_size=300))
def test_any_text_can_be_checked(text: str) -> None:
    assert card.looks_like_bank_card(text) in (True, False)
    card.parse(text)
