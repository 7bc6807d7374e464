"""Codes by the rules of GS1: parts are told apart, check digits are checked, and what is no GS1 code is left alone.

Examples are those of the GS1 General Specifications and of the Digital Link standard.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import gs1
from clienteling.domain.gs1 import GS


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("0109506000134352", {"01": "09506000134352"}),
        ("010950600013435210ABC123", {"01": "09506000134352", "10": "ABC123"}),
        (f"010950600013435210ABC123{GS}21XYZ", {"01": "09506000134352", "10": "ABC123", "21": "XYZ"}),
        (f"{GS}0109506000134352172512311712", None),  # a second date, cut off
        ("01095060001343521725123121S/1-%", {"01": "09506000134352", "17": "251231", "21": "S/1-%"}),
        ("0109506000134352172513", None),
        ("010950600013435217251331", None),  # no thirteenth month
        ("010950600013435217250200", {"01": "09506000134352", "17": "250200"}),  # the end of February
        ("0109506000134353", None),  # a wrong check digit
        ("010950600013435", None),
        ("8003095060001343521A-7", {"8003": "095060001343521A-7"}),
        ("801895060001343520000 ", None),
        ("8018950600013435200008", {"8018": "950600013435200008"}),
        ("8018950600013435200007", None),
        ("3103001250", {"3103": "001250"}),
        (f"3922199{GS}0109506000134352", {"3922": "199", "01": "09506000134352"}),
        ("(01)09506000134352(21)ABC(", {"01": "09506000134352", "21": "ABC("}),
        ("(01)09506000134352 (21)ABC", None),
        ("255950600013435312345", None),
        ("2559506000134352" + "12345", {"255": "9506000134352" + "12345"}),
        ("Sara", None),
        ("7722041187", None),
        ("", None),
        ("01" * 300, None),
    ],
)  # fmt: skip
def test_an_element_string_is_told_apart(code: str, parts: dict[str, str] | None) -> None:
    found = gs1.read(code)
    assert (found.parts if found else None) == parts


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("https://id.gs1.org/01/09506000134352", {"01": "09506000134352"}),
        ("https://example.com/some/path/01/9506000134352/10/ABC1/21/12345?17=251231&utm=x",
         {"01": "09506000134352", "10": "ABC1", "21": "12345", "17": "251231"}),
        ("https://example.com/gtin/9506000134352/ser/A%2FB", {"01": "09506000134352", "21": "A/B"}),
        ("HTTPS://EXAMPLE.COM/8018/950600013435200008", {"8018": "950600013435200008"}),
        ("https://example.com/01/09506000134353", None),
        ("https://example.com/01/09506000134352/10", None),
        ("https://example.com/about", None),
        ("file:///01/09506000134352", None),
        ("http://[", None),
    ],
)  # fmt: skip
def test_a_digital_link_says_the_same(address: str, parts: dict[str, str] | None) -> None:
    found = gs1.read(address)
    assert (found.parts if found else None) == parts


def test_what_a_till_wants_to_know_has_a_name() -> None:
    found = gs1.read(f"01095060001343521727123110LOT7{GS}21A1")
    assert found is not None
    assert (found.gtin, found.expiry, found.lot, found.serial) == ("09506000134352", "271231", "LOT7", "A1")
    assert found.bearer is None


def test_a_gtin_is_written_in_several_lengths() -> None:
    assert gs1.goods_codes("00012345678905") == ("00012345678905", "0012345678905", "012345678905")
    assert gs1.goods_codes("012345678905") == ("012345678905", "0012345678905", "00012345678905")
    assert gs1.goods_codes("48600011208") == ("48600011208",)  # no GTIN: only as it is


@given(st.text(alphabet="0123456789", min_size=13, max_size=13))
def test_any_number_gets_a_check_digit_that_holds_and_no_other_does(digits: str) -> None:
    whole = digits + gs1.check_digit(digits)
    assert gs1.is_gtin(whole)
    assert not any(gs1.is_checked(digits + other) for other in set("0123456789") - {whole[-1]})
    assert gs1.read("01" + whole) == gs1.Gs1({"01": whole})


@given(st.text(max_size=60) | st.text(alphabet="0123456789()A\x1d", max_size=60))
def test_whatever_is_scanned_is_read_or_left_alone(code: str) -> None:
    found = gs1.read(code)
    assert found is None or all(found.parts.values())
