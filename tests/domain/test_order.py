"""The sums of a sale: lines add up to the total, taxes to the tax, and a wrong sum is noticed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import bodies, cart, order, sale_bodies
from clienteling.domain.act import POLICY
from tests.domain import shop

RULES = shop.documents()["policy", POLICY]


@st.composite
def lines(draw: st.DrawFn) -> dict[str, Any]:
    quantity, price = draw(st.integers(1, 20)), draw(st.integers(0, 500_000))
    discount = draw(st.integers(0, quantity * price))
    return shop.line(
        draw(st.sampled_from(["A-1", "B-2"])),
        quantity,
        price,
        discount,
        draw(st.sampled_from([0, 500, 1800])),
    )


SALES = st.lists(lines(), min_size=1, max_size=12)
MODES = st.sampled_from(["included", "added"])


def read(made: dict[str, Any]) -> sale_bodies.OrderBody:
    found = bodies.read(sale_bodies.OrderBody, made)
    assert isinstance(found, sale_bodies.OrderBody)
    return found


@given(SALES, MODES, st.integers(-50, 50))
def test_an_order_a_till_writes_adds_up(sold: list[dict[str, Any]], mode: str, rounding: int) -> None:
    made = shop.sold(sold, head={"tax_mode": mode}, rounding=rounding, payments=[])
    totals = made["totals"]
    assert order.faults(read(made)) == (["overpaid"] if totals["total"] < 0 else [])
    assert sum(one["total"] for one in made["lines"]) == totals["goods"] - totals["discount"]
    added = totals["tax"] if mode == "added" else 0
    assert totals["total"] == totals["goods"] - totals["discount"] + added + rounding
    assert totals["tax"] == sum(one["tax"] for one in made["lines"])


@given(SALES, MODES)
def test_the_total_on_the_screen_is_the_total_of_the_order(sold: list[dict[str, Any]], mode: str) -> None:
    policy = {**RULES, "tax": {**RULES["tax"], "mode": mode}}
    priced = [
        cart.Priced(one["quantity"], one["unit_price"], one["discount"], one["tax_rate"]) for one in sold
    ]
    shown = cart.sale_totals(priced, policy, "GEL")
    made = order.view("o", shop.sold(sold, head={"tax_mode": mode}, payments=[])).totals
    assert (shown.goods, shown.discount, shown.tax, shown.total) == (
        made.goods,
        made.discount,
        made.tax,
        made.total,
    )
    assert sum(tax for _, tax in shown.taxes) == shown.tax
    assert shown.items == sum(one["quantity"] for one in sold)


@given(SALES, st.data())
def test_any_sum_that_is_off_is_noticed(sold: list[dict[str, Any]], data: st.DataObject) -> None:
    made = shop.sold(sold, payments=[])
    name = data.draw(st.sampled_from(["goods", "discount", "tax", "total", "paid"]))
    made["totals"][name] += data.draw(st.integers(1, 1_000))
    assert name in order.faults(read(made))


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        ({"total": 9_999}, "line.total"),
        ({"discount": 1}, "line.total"),
        ({"tax": 1_600}, "line.tax"),
        ({"quantity": 3}, "line.total"),
    ],
)
def test_a_line_that_is_off_is_noticed(spoil: dict[str, int], fault: str) -> None:
    made = shop.sold()
    made["lines"][0].update(spoil)
    assert fault in order.faults(read(made))


def test_a_sale_nobody_paid_more_for_than_it_cost() -> None:
    made = shop.sold()
    made["payments"][0]["amount"] = made["totals"]["paid"] = 10_001
    assert order.faults(read(made)) == ["overpaid"]


def test_a_written_order_has_every_member_of_the_catalogue() -> None:
    made = shop.sold(from_cart=shop.CART, cart_channel="web", discounts=[])
    assert set(made) == {
        "id", "number", "customer", "channel", "store", "till", "associate", "state", "placed_at", "currency", "tax_mode",
        "lines", "totals", "payments", "from_cart", "cart_channel", "points", "discounts", "provisional", "returned",
    }  # fmt: skip
    assert set(made["lines"][0]) == {
        "id", "sku", "product", "title", "variant", "quantity", "list_price", "unit_price", "discount", "total", "tax_rate",
        "tax",
    }  # fmt: skip
    assert made["totals"] == {
        "goods": 10_000, "discount": 0, "tax": 1_525, "rounding": 0, "total": 10_000, "paid": 10_000,
    }  # fmt: skip


def test_pieces_that_came_back_are_counted_by_line() -> None:
    made = shop.sold()
    line = made["lines"][0]["id"]
    made["returned"] = [
        {"return": "r1", "line": line, "quantity": 1, "amount": 5_000},
        {"return": "r2", "line": "other", "quantity": 4, "amount": 1},
    ]
    assert order.view("o", made).lines[0].returned == 1
