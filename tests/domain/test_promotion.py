"""Whom and what promotions, offers and vouchers are for, and what a till answers when a code does not hold."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from clienteling.domain import promotion
from clienteling.domain.promotion import Buyer

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SARA = Buyer("sara", "Gold", "order-1", "GEL")
AUTUMN: dict[str, Any] = {
    "title": "10% off outerwear",
    "code": "AUTUMN10",
    "kind": "percent",
    "value": 1_000,
    "currency": None,
    "on": {"categories": ["Coats", "Jackets"]},
    "from": "2026-09-01T00:00:00.000Z",
    "until": "2026-12-01T00:00:00.000Z",
    "min_goods": 0,
    "customer": None,
    "once": False,
    "used": None,
    "active": True,
}


def of(**changes: Any) -> promotion.Promotion:
    return promotion.view("autumn", {**AUTUMN, **changes})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, None),
        ({"active": False}, "code_ended"),
        ({"until": "2026-11-22T12:00:00.000Z"}, "code_ended"),
        ({"until": "2026-11-22T12:00:00.001Z"}, None),
        ({"from": "2026-11-22T12:00:00.000Z"}, None),
        ({"from": "2026-11-22T12:00:00.001Z"}, "code_ended"),
        ({"from": None, "until": None}, None),
        ({"from": "yesterday"}, "code_ended"),
        ({"customer": "sara"}, None),
        ({"customer": "levan"}, "code_not_for_customer"),
        ({"tiers": ["gold", "Platinum"]}, None),
        ({"tiers": ["Platinum"]}, "code_not_for_customer"),
        ({"once": True}, None),
        ({"once": True, "used": "order-1"}, None),
        ({"once": True, "used": "order-2"}, "code_used"),
        ({"used": "order-2"}, None),
        ({"kind": "amount", "value": 500, "currency": "GEL"}, None),
        ({"kind": "amount", "value": 500, "currency": "EUR"}, "mixed_currencies"),
        ({"kind": "amount", "value": 500}, "mixed_currencies"),
        ({"min_goods": 5_000, "currency": "EUR"}, "mixed_currencies"),
        ({"value": 0}, "code_ended"),
        ({"value": 10_001}, "code_ended"),
        ({"value": "10"}, "code_ended"),
        ({"kind": "free"}, "code_ended"),
    ],
)
def test_a_code_holds_for_this_buyer_now_or_says_why_not(changes: dict[str, Any], code: str | None) -> None:
    assert promotion.refusal(of(**changes), SARA, [NOON]) == code


def test_what_ran_when_the_cart_was_taken_over_still_holds() -> None:
    over = of(until="2026-11-22T11:59:00.000Z")
    taken_over = datetime(2026, 11, 22, 11, 50, tzinfo=UTC)
    assert promotion.refusal(over, SARA, [NOON, taken_over]) is None
    assert promotion.refusal(over, SARA, [NOON]) == "code_ended"


@pytest.mark.parametrize(
    ("on", "covers"),
    [
        (None, True),
        ({}, False),
        ("coats", False),
        ({"categories": ["coats"]}, True),
        ({"categories": ["Shoes"]}, False),
        ({"brands": ["ALMA"]}, True),
        ({"products": ["coat"]}, True),
        ({"products": ["COAT"]}, False),
        ({"categories": ["Shoes"], "brands": ["Alma"]}, True),
    ],
)
def test_it_is_on_the_goods_it_names_and_no_others(on: Any, covers: bool) -> None:
    assert of(on=on).covers("coat", "Coats", "Alma") is covers


def test_people_call_it_a_promotion_an_offer_or_a_voucher() -> None:
    assert [of(**one).kind for one in ({}, {"customer": "sara"}, {"once": True, "customer": "sara"})] == [
        "promotion",
        "offer",
        "voucher",
    ]


@pytest.mark.parametrize(("typed", "same"), [("autumn10", True), (" Autumn 10 ", True), ("AUTUMN1", False)])
def test_a_code_is_typed_in_any_case_and_with_blanks(typed: str, same: bool) -> None:
    assert promotion.same_code("AUTUMN10", typed) is same
