"""Tax of several rates after discounts, what can be refunded, and what the hub says of discounts that do not fit."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import bodies, order, price_rules, pricing, returns, sale_bodies, stock
from clienteling.domain.money import share
from clienteling.domain.payment import tax_of
from clienteling.domain.pricing import Goods, Reduction
from tests.domain import shop

MODES = st.sampled_from(["included", "added"])
AMOUNTS = st.lists(st.tuples(st.integers(0, 10**7), st.sampled_from([0, 500, 888, 1_800])), max_size=10)


@pytest.mark.parametrize(
    ("mode", "amounts", "expected"),
    [
        ("included", [], []),
        # The mock-up: each line rounded alone would make 190.69 of what is 190.68 together.
        (
            "included",
            [(55_385, 1_800), (24_904, 1_800), (30_769, 1_800), (13_942, 1_800)],
            [8_449, 3_799, 4_693, 2_127],
        ),
        ("included", [(11_800, 1_800), (10_500, 500), (999, 0)], [1_800, 500, 0]),
        ("added", [(1_000, 888), (1_000, 888), (1_000, 888)], [89, 89, 88]),
        ("added", [(0, 1_800), (0, 1_800)], [0, 0]),
    ],
)
def test_the_tax_of_a_rate_is_rounded_once_and_shared_out(
    mode: str, amounts: list[tuple[int, int]], expected: list[int]
) -> None:
    assert order.taxes(amounts, mode) == expected


@given(AMOUNTS, MODES)
def test_the_taxes_of_lines_sum_to_the_tax_of_their_rate_and_stay_beside_their_own(
    amounts: list[tuple[int, int]], mode: str
) -> None:
    found = order.taxes(amounts, mode)
    for rate in {rate for _, rate in amounts}:
        whole = sum(amount for amount, other in amounts if other == rate)
        parts = [tax for tax, (_, other) in zip(found, amounts, strict=True) if other == rate]
        assert sum(parts) == tax_of(whole, rate, mode)
    for tax, (amount, rate) in zip(found, amounts, strict=True):
        assert abs(tax - tax_of(amount, rate, mode)) <= 1


def sold(
    lines: list[dict[str, Any]], *discounts: dict[str, Any], mode: str = "included", **rest: Any
) -> dict[str, Any]:
    """An order with discounts, the lines' own sums following from them."""
    for line in lines:
        line["discount"] = sum(one["lines"].get(line["id"], 0) for one in discounts)
    listed = [{"code": None, "title": "", "by": None, **one} for one in discounts]
    made = shop.sold(lines, head={"tax_mode": mode}, payments=[], discounts=listed, **rest)
    due = made["totals"]["total"]
    return order.paid_with(made, [{"attempt": "a", "tender": "cash", "amount": due, "tendered": due}])


def off(kind: str, lines: dict[str, int], **more: Any) -> dict[str, Any]:
    return {"id": f"{kind}-1", "kind": kind, "amount": sum(lines.values()), "lines": lines, **more}


def read(made: dict[str, Any]) -> sale_bodies.OrderBody:
    found = bodies.read(sale_bodies.OrderBody, made)
    assert isinstance(found, sale_bodies.OrderBody)
    return found


def three_dresses() -> dict[str, Any]:
    """Three pieces for 100.00 each, 50.00 of it paid in points."""
    line = shop.line("A-1", 3, 10_000)
    return sold([line], off("points", {line["id"]: 5_000}), points={"earned": 250, "used": 5_000})


@pytest.mark.parametrize(("pieces", "most"), [(0, 0), (1, 8_333), (2, 16_667), (3, 25_000), (9, 25_000)])
def test_what_was_not_paid_is_not_refunded(pieces: int, most: int) -> None:
    made = three_dresses()
    line = made["lines"][0]["id"]
    assert returns.most_refundable(order.view("o", made), line, pieces) == most
    assert returns.most_refundable(order.view("o", made), "no-such-line", pieces) == 0


def test_tax_that_came_on_top_goes_back_with_the_goods() -> None:
    line = shop.line("A-1", 2, 10_000)
    made = sold([line], off("promotion", {line["id"]: 2_000}), mode="added")
    assert returns.most_refundable(order.view("o", made), line["id"], 2) == made["totals"]["total"] == 21_240


@given(st.data(), MODES, st.integers(-9, 9))
def test_all_that_comes_back_is_never_more_than_what_was_paid(
    data: st.DataObject, mode: str, rounding: int
) -> None:
    lines, parts = [], {}
    for place in range(data.draw(st.integers(1, 5))):
        one = shop.line(f"S-{place}", data.draw(st.integers(1, 5)), data.draw(st.integers(1, 90_000)))
        parts[one["id"]] = data.draw(st.integers(0, one["quantity"] * one["unit_price"]))
        lines.append(one)
    made = sold(lines, off("voucher", parts), mode=mode)
    made = order.paid_with(
        made, [{"attempt": "a", "tender": "cash", "amount": made["totals"]["total"]}], rounding
    )
    made["totals"]["paid"] = max(0, made["totals"]["total"])
    for _ in range(data.draw(st.integers(0, 12))):
        line = data.draw(st.sampled_from(made["lines"]))
        here = order.view("o", made)
        pieces = data.draw(st.integers(1, 3))
        out = line["quantity"] - next(one.returned for one in here.lines if one.id == line["id"])
        amount = returns.most_refundable(here, line["id"], pieces)
        back = {"return": "r", "line": line["id"], "quantity": min(pieces, out), "amount": amount}
        made["returned"].append(back)
    assert sum(one["amount"] for one in made["returned"]) <= made["totals"]["paid"]
    for line in order.view("o", made).lines:
        assert 0 <= line.refunded <= line.total + (line.tax if mode == "added" else 0)
        if line.returned == line.quantity and rounding == 0:
            assert line.refunded == line.total + (line.tax if mode == "added" else 0)


def test_the_sums_of_discounts_follow_or_are_named() -> None:
    made = three_dresses()
    assert price_rules.faults(read(made)) == []
    assert (
        price_rules.faults(read(shop.sold([shop.line("A-1", 1, 500, 50)]))) == []
    )  # of before they were listed
    short = {**made, "discounts": [{**made["discounts"][0], "amount": 4_999}]}
    assert price_rules.faults(read(short)) == ["discounts"]
    elsewhere = {**made, "discounts": [{**made["discounts"][0], "lines": {"other": 5_000}}]}
    assert price_rules.faults(read(elsewhere)) == ["discounts.lines", "line.discount"]
    without = {**made, "discounts": [{**made["discounts"][0], "kind": "voucher"}]}
    assert price_rules.faults(read(without)) == ["points"]
    twice = {**made, "discounts": [{**made["discounts"][0], "amount": 0, "lines": {}}, made["discounts"][0]]}
    assert price_rules.faults(read(twice)) == ["points"]
    less = {**made, "lines": [{**made["lines"][0], "discount": 4_000}]}
    assert price_rules.faults(read(less)) == ["line.discount"]


def of_sale(made: dict[str, Any]) -> dict[str, Any]:
    return shop.make("sale.complete", "order", made["id"], {"order": made})


def reasons(ruling: Any) -> list[tuple[str, dict[str, Any]]]:
    return [(one.body["reason"], one.body["facts"]) for one in ruling.attention]


def with_voucher(identity: str, number: str) -> dict[str, Any]:
    line = shop.line("A-1", 1, 10_000)
    used = off("voucher", {line["id"]: 2_000}, promotion="v", code="V-1")
    return sold([line], used, identity=identity) | {"number": number}


def test_the_sale_that_uses_a_voucher_a_second_time_stands_and_is_shown_to_a_manager() -> None:
    held = shop.documents()
    held["promotion", "v"] = {"once": True, "used": None, "active": True, "kind": "amount", "value": 2_000}
    assert reasons(shop.run(held, of_sale(with_voucher("first", "204-1")))) == []
    assert held["promotion", "v"]["used"] == "first"
    second = shop.run(held, of_sale(with_voucher("second", "204-2")))
    facts = {
        "promotion": "v",
        "code": "V-1",
        "other": "first",
        "amount": 2_000,
        "number": "204-2",
        "currency": "GEL",
    }
    assert (second.refusal, reasons(second)) == (None, [("voucher_used_twice", facts)])
    assert (held["promotion", "v"]["used"], held["order", "second"]["number"]) == ("first", "204-2")


def test_a_promotion_for_everybody_is_never_used_up() -> None:
    held = shop.documents()
    held["promotion", "p"] = {"once": False, "used": None, "active": True, "kind": "percent", "value": 1_000}
    line = shop.line("A-1", 1, 10_000)
    made = sold([line], off("promotion", {line["id"]: 1_000}, promotion="p"))
    assert reasons(shop.run(held, of_sale(made))) == []
    assert held["promotion", "p"]["used"] is None


def test_points_nobody_has_are_told_once_and_the_sale_stands() -> None:
    held = shop.documents()
    made = three_dresses()
    ruling = shop.run(held, of_sale(made))
    facts = {"number": "204-00017", "had": 640, "used": 5_000, "missing": 4_360}
    assert reasons(ruling) == [("points_overdrawn", facts)]
    assert held["loyalty", shop.SARA]["points"] == 640 - 5_000 + 250
    assert reasons(shop.run(held, of_sale(made) | {"id": "again"})) == []


@pytest.mark.parametrize(("by", "most", "raised"), [(shop.NINO, 1_000, True), (shop.MARIAM, 5_000, False)])
def test_a_discount_above_the_role_is_shown_to_a_manager(by: str, most: int, raised: bool) -> None:
    line = shop.line("A-1", 1, 10_000)
    given = off("manual", {line["id"]: share(10_000, 1_000) + 1}, by=by, reason="Stain")
    found = reasons(shop.run(shop.documents(), of_sale(sold([line], given))))
    assert [(reason, facts["most"], facts["by"]) for reason, facts in found] == (
        [("discount_too_high", most, by)] if raised else []
    )


def test_a_discount_on_the_whole_sale_is_measured_by_the_whole_sale() -> None:
    coat, scarf = shop.line("A-1", 1, 10_000), shop.line("B-2", 1, 900)
    free = off("voucher", {coat["id"]: 10_000})
    by_hand = off("manual", {scarf["id"]: 900}, by=shop.NINO, reason="Stain")
    assert reasons(shop.run(shop.documents(), of_sale(sold([coat, scarf], free, by_hand)))) == []
    twice = [off("manual", {coat["id"]: 1_000}, by=shop.NINO, id="m1"), {**by_hand, "id": "m2"}]
    found = reasons(shop.run(shop.documents(), of_sale(sold([coat, scarf], *twice))))
    assert [(reason, facts["amount"]) for reason, facts in found] == [("discount_too_high", 1_900)]


def sent(pieces: int) -> dict[str, Any]:
    return sold([{**shop.line("B-2", pieces, 900), "fulfil": {"from": shop.WEST}}])


def test_goods_that_are_sent_leave_the_place_they_are_sent_from() -> None:
    held = shop.documents()
    assert reasons(shop.run(held, of_sale(sent(2)))) == []
    assert held["stock", stock.identity("B-2")]["on_hand"] == {shop.WEST: 0}
    assert reasons(shop.run(held, of_sale({**sent(1), "id": "next", "number": "204-2"}))) == [
        ("send_no_stock", {"number": "204-2", "skus": ["B-2"]})
    ]


def test_a_cart_that_is_all_to_be_sent_is_not_completed_without_the_goods() -> None:
    held = shop.documents()
    shop.run(held, shop.claim())
    line = {**shop.line("B-2", 3, 900), "fulfil": {"from": shop.WEST}}
    ruling = shop.run(held, shop.complete([line], payments=[]))
    assert ruling.refusal is not None
    assert (ruling.refusal.code, ruling.refusal.facts) == ("send_no_stock", {"skus": ["B-2"]})
    assert held["stock", stock.identity("B-2")]["on_hand"] == {shop.WEST: 2}
    # Something of it was handed over: the sale stands, and a person finds the rest.
    mixed = shop.run(held, shop.complete([line, shop.line("A-1", 2, 5_000)], payments=[]))
    assert (mixed.refusal, [one.body["reason"] for one in mixed.attention]) == (None, ["send_no_stock"])


@given(st.data(), MODES)
def test_whatever_is_taken_off_the_hub_finds_the_order_as_the_till_made_it(
    data: st.DataObject, mode: str
) -> None:
    lines = []
    for place in range(data.draw(st.integers(1, 6))):
        price, rate = data.draw(st.integers(0, 90_000)), data.draw(st.sampled_from([0, 500, 1_800]))
        lines.append(shop.line(f"S-{place}", data.draw(st.integers(1, 9)), price, rate=rate))
    goods = [Goods(one["id"], "", "", "", one["quantity"] * one["unit_price"]) for one in lines]
    ids = frozenset(one.id for one in goods)
    some = [
        Reduction(
            f"d-{place}",
            data.draw(st.sampled_from(["promotion", "offer", "voucher", "manual"])),
            share=data.draw(st.integers(1, 10_000)) if place % 2 else None,
            amount=None if place % 2 else data.draw(st.integers(1, 500_000)),
            lines=data.draw(st.none() | st.frozensets(st.sampled_from(sorted(ids)))),
        )
        for place in range(data.draw(st.integers(0, 5)))
    ]
    shares = pricing.taken(goods, some)
    made = sold(lines, *(off(one.kind, shares[one.id], id=one.id) for one in some), mode=mode)
    assert order.faults(read(made)) + price_rules.faults(read(made)) == []
    totals = made["totals"]
    assert totals["discount"] == sum(one["amount"] for one in made["discounts"])
    assert totals["total"] == sum(
        line["total"] + (line["tax"] if mode == "added" else 0) for line in made["lines"]
    )
    assert all(0 <= line["discount"] <= line["quantity"] * line["unit_price"] for line in made["lines"])
