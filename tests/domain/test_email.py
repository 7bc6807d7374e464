"""E-mail addresses have one spelling for matching and a mask for the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import email


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Sara.Ahmadi@Example.COM ", "sara.ahmadi@example.com"),
        ("mailto:sara+shop@example.co.uk", "sara+shop@example.co.uk"),
        ("<sara@example.com>", "sara@example.com"),
        ("\u2068sara@example.com\u2069", "sara@example.com"),
        ("sara@münchen.de", "sara@münchen.de"),
        ("сара@пример.рф", "сара@пример.рф"),
    ],
)
def test_an_address_is_kept_in_one_spelling(typed: str, address: str) -> None:
    assert email.parse(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "sara", "sara@", "@example.com", "sara@example", "a b@example.com", "sara@@example.com", ".s@example.com",
     "s..a@example.com", "sara@-example.com", "sara@example.1", "<script>@example.com", "a@b.c", "s@" + "e" * 100_000],
)  # fmt: skip
def test_what_cannot_be_an_address_is_not_taken_for_one(typed: str) -> None:
    assert email.parse(typed) is None


def test_the_beginning_of_an_address_is_enough_to_look_for_one() -> None:
    assert email.looks_like_email("sara@ex")
    assert not any(
        email.looks_like_email(text) for text in ("sara", "@ex", "sara a@b", "a@b@c", "a@" + "b" * 300)
    )


def test_a_masked_address_shows_its_first_letter_and_domain() -> None:
    assert email.mask("sara@example.com") == "s•••@example.com"
    assert email.initial("sara@example.com") == "s•••"


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused_and_reading_twice_changes_nothing(text: str) -> None:
    address = email.parse(text)
    assert address is None or email.parse(address) == address
