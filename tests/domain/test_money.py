"""Money: whole minor units, never two currencies in one sum, never a cent lost or made."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import money
from clienteling.domain.money import Money
from clienteling.errors import BadInput, Refused

AMOUNTS = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(
    ("currency", "decimals"), [("JPY", 0), ("GEL", 2), ("IRR", 2), ("EUR", 2), ("KWD", 3)]
)
def test_each_currency_has_its_decimals(currency: str, decimals: int) -> None:
    assert money.exponent(currency) == decimals


@pytest.mark.parametrize("currency", ["", "gel", "XXZ", "₾", "EURO"])
def test_a_currency_nobody_issues_is_refused(currency: str) -> None:
    with pytest.raises(BadInput, match="unknown_currency"):
        money.parse_amount("1", currency)


@pytest.mark.parametrize(
    ("written", "currency", "amount"),
    [
        ("0", "GEL", 0),
        ("12", "GEL", 1200),
        ("12.5", "GEL", 1250),
        ("12,5", "GEL", 1250),
        (".5", "GEL", 50),
        ("1,250", "GEL", 125_000),
        ("₾1,250.00", "GEL", 125_000),
        ("1 250,00 ₾", "GEL", 125_000),
        ("1\u00a0250,00\u202f₾", "GEL", 125_000),
        ("1'250.05 CHF", "CHF", 125_005),
        ("1.250,05", "EUR", 125_005),
        ("1,234,567", "USD", 123_456_700),
        ("12,34,567.80", "INR", 123_456_780),
        ("۱٬۲۵۰٫۰۰", "GEL", 125_000),
        ("١٢٫٥", "KWD", 12_500),
        ("−3.20", "GEL", -320),
        ("- 3.20", "GEL", -320),
        ("usd 3.20", "USD", 320),
        ("1,250", "JPY", 1250),
        ("¥1250", "JPY", 1250),
        ("1.250", "KWD", 1250),
        ("2.500", "GEL", None),
        ("2.5000", "GEL", 250),
        ("\u20681,250.00\u2069", "GEL", 125_000),
    ],
)
def test_an_amount_is_read_as_people_write_it(written: str, currency: str, amount: int | None) -> None:
    if amount is None:
        with pytest.raises(BadInput, match="ambiguous_amount"):
            money.parse_amount(written, currency)
    else:
        assert money.parse_amount(written, currency) == Money(amount, currency)


@pytest.mark.parametrize(
    ("written", "currency", "code"),
    [
        ("", "GEL", "bad_amount"),
        ("twelve", "GEL", "bad_amount"),
        ("12 50 EUR", "GEL", "bad_amount"),
        ("1.2.3", "GEL", "bad_amount"),
        ("1,2,3", "GEL", "bad_amount"),
        ("12-50", "GEL", "bad_amount"),
        ("1 2", "GEL", "bad_amount"),
        ("12.", "GEL", "bad_amount"),
        ("1e5", "GEL", "bad_amount"),
        ("NaN", "GEL", "bad_amount"),
        ("9" * 100_000, "GEL", "bad_amount"),
        ("12.345", "GEL", "ambiguous_amount"),
        ("1,250", "KWD", "ambiguous_amount"),
        ("12.3456", "GEL", "too_precise"),
        ("12.5", "JPY", "too_precise"),
    ],
)
def test_an_amount_that_cannot_be_read_for_sure_is_not_guessed(
    written: str, currency: str, code: str
) -> None:
    with pytest.raises(BadInput, match=code):
        money.parse_amount(written, currency)


@pytest.mark.parametrize(
    ("written", "decimal", "amount"),
    [
        ("1.250", ".", 125),
        ("1.250", ",", 125_000),
        ("1,250", ",", 125),
        ("2.10", ".", 210),
        ("1.250,5", ",", 125_050),
    ],
)
def test_a_file_can_say_which_mark_it_uses(written: str, decimal: str, amount: int) -> None:
    assert money.parse_amount(written, "GBP", decimal).amount == amount


@given(AMOUNTS, st.sampled_from(["GEL", "JPY", "KWD"]))
def test_what_is_printed_is_read_again(amount: int, currency: str) -> None:
    printed = str(money.to_decimal(Money(amount, currency)))
    assert money.parse_amount(printed, currency, ".") == Money(amount, currency)
    assert money.from_decimal(Decimal(printed), currency) == Money(amount, currency)


@pytest.mark.parametrize(
    ("value", "amount"), [("1.005", 101), ("-1.005", -101), ("1.0049", 100), ("2.55", 255)]
)
def test_a_price_with_too_many_decimals_rounds_half_up(value: str, amount: int) -> None:
    assert money.from_decimal(Decimal(value), "GBP").amount == amount


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999"])
def test_a_decimal_that_is_no_amount_is_refused(value: str) -> None:
    with pytest.raises(BadInput, match="bad_amount"):
        money.from_decimal(Decimal(value), "GBP")


def test_two_currencies_are_never_mixed() -> None:
    lari, euro = Money(100, "GEL"), Money(100, "EUR")
    for mix in (lambda: lari + euro, lambda: lari - euro, lambda: lari < euro, lambda: lari <= euro):
        with pytest.raises(Refused, match="mixed_currencies"):
            mix()
    with pytest.raises(Refused, match="mixed_currencies"):
        money.total([lari, euro], "GEL")


@given(st.lists(AMOUNTS))
def test_a_total_is_the_sum_of_its_parts(amounts: list[int]) -> None:
    assert money.total((Money(amount, "GEL") for amount in amounts), "GEL") == Money(sum(amounts), "GEL")


@given(AMOUNTS, st.lists(st.integers(0, 10**6), min_size=1, max_size=30))
def test_sharing_an_amount_loses_no_cent_and_is_fair_to_one_cent(amount: int, weights: list[int]) -> None:
    parts = money.allocate(amount, weights)
    assert sum(parts) == amount
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        fair = abs(amount) * weight / whole if whole else abs(amount) / len(weights)
        assert abs(abs(part) - fair) <= 1 + 1e-9 * abs(fair)


def test_sharing_is_stable_and_gives_the_rest_to_the_largest_remainder() -> None:
    assert money.allocate(100, [1, 1, 1]) == [34, 33, 33]
    assert money.allocate(-100, [1, 1, 1]) == [-34, -33, -33]
    assert money.allocate(5, [0, 0]) == [3, 2]
    assert money.allocate(5, []) == []
    with pytest.raises(ValueError, match="negative"):
        money.allocate(5, [1, -1])


@given(AMOUNTS, st.integers(0, 5_000))
def test_tax_inside_a_price_and_tax_on_top_of_the_rest_agree(gross: int, rate: int) -> None:
    tax = money.tax_included(gross, rate)
    assert abs(money.tax_added(gross - tax, rate) - tax) <= 1
    assert money.tax_included(-gross, rate) == -tax


def test_tax_examples() -> None:
    assert money.tax_included(11_800, 1800) == 1800
    assert money.tax_added(10_000, 1800) == 1800
    assert money.tax_included(999, 500) == 48
    assert money.share(136_400, 2000) == 27_280


@pytest.mark.parametrize(
    ("amount", "step", "rounding"),
    [(1234, 1, 0), (1232, 5, -2), (1233, 5, 2), (1225, 50, 25), (1224, 50, -24), (-1233, 5, -2), (0, 5, 0)],
)
def test_cash_rounds_to_what_coins_can_pay(amount: int, step: int, rounding: int) -> None:
    assert money.cash_round(amount, step) == amount + rounding


def test_francs_round_to_five_rappen_and_lari_do_not_round() -> None:
    assert (money.cash_step("CHF"), money.cash_step("SEK"), money.cash_step("GEL")) == (5, 100, 1)


@given(AMOUNTS, st.integers(1, 1_000))
def test_cash_rounding_is_never_more_than_half_a_step(amount: int, step: int) -> None:
    rounded = money.cash_round(amount, step)
    assert rounded % step == 0
    assert 2 * abs(rounded - amount) <= step
