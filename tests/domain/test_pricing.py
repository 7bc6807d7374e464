"""What discounts take off a sale when several meet: examples as a table, and what holds for any of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import pricing, promotion
from clienteling.domain.pricing import Goods, Reduction

COAT, SNEAKERS, CREW, SCARF = (
    Goods("coat", "p1", "Coats", "Alma", 64_000),
    Goods("sneakers", "p2", "Shoes", "Alma", 25_900),
    Goods("crew", "p3", "Knitwear", "Kazbegi", 32_000),
    Goods("scarf", "p4", "Scarves", "Alma", 14_500),
)
CART = (COAT, SNEAKERS, CREW, SCARF)
AUTUMN = Reduction("AUTUMN10", "promotion", share=1_000, lines=frozenset({"coat"}), asked_for=True)


def off(*reductions: Reduction, goods: tuple[Goods, ...] = CART) -> dict[str, dict[str, int]]:
    return pricing.taken(goods, reductions)


@pytest.mark.parametrize(
    ("reductions", "expected"),
    [
        ([], {}),
        ([AUTUMN], {"AUTUMN10": {"coat": 6_400}}),
        # Of two shares on a line the higher one holds, and they do not add up.
        (
            [AUTUMN, Reduction("offer", "offer", share=1_500, lines=frozenset({"coat", "scarf"}))],
            {"AUTUMN10": {}, "offer": {"coat": 9_600, "scarf": 2_175}},
        ),
        # Equal ones: the code that somebody asked for.
        (
            [AUTUMN, Reduction("zzz", "promotion", share=1_000)],
            {"AUTUMN10": {"coat": 6_400}, "zzz": {"sneakers": 2_590, "crew": 3_200, "scarf": 1_450}},
        ),
        # By hand on a line: of what is left of it.
        (
            [AUTUMN, Reduction("m", "manual", share=1_000, lines=frozenset({"coat"}))],
            {"AUTUMN10": {"coat": 6_400}, "m": {"coat": 5_760}},
        ),
        # An amount goes over all lines by what is left of them; the tetri left over goes to the largest remainder.
        (
            [AUTUMN, Reduction("points", "points", amount=5_000)],
            {
                "AUTUMN10": {"coat": 6_400},
                "points": {"coat": 2_215, "sneakers": 996, "crew": 1_231, "scarf": 558},
            },
        ),
        # A voucher for more than there is takes what there is, and nothing is left for points.
        (
            [Reduction("v", "voucher", amount=999_999), Reduction("points", "points", amount=1)],
            {"v": {"coat": 64_000, "sneakers": 25_900, "crew": 32_000, "scarf": 14_500}, "points": {}},
        ),
        # A share of the whole sale by hand comes after the voucher.
        (
            [
                Reduction("m", "manual", share=5_000),
                Reduction("v", "voucher", amount=68_200, lines=frozenset({"coat", "sneakers"})),
            ],
            {
                "v": {"coat": 48_552, "sneakers": 19_648},
                "m": {"coat": 7_724, "sneakers": 3_126, "crew": 16_000, "scarf": 7_250},
            },
        ),
    ],
)
def test_how_discounts_share_the_lines(
    reductions: list[Reduction], expected: dict[str, dict[str, int]]
) -> None:
    assert off(*reductions) == expected


def test_the_order_in_which_they_were_granted_does_not_matter() -> None:
    some = [AUTUMN, Reduction("v", "voucher", amount=777), Reduction("m", "manual", amount=50), *points(333)]
    assert off(*some) == off(*reversed(some))


@pytest.mark.parametrize(
    ("min_goods", "on", "missing"),
    [(0, None, 0), (136_400, None, 0), (136_401, None, 1), (70_000, {"categories": ["coats"]}, 6_000)],
)
def test_what_the_goods_it_is_on_still_lack(min_goods: int, on: Any, missing: int) -> None:
    one = promotion.view("p", {"kind": "percent", "value": 1_000, "on": on, "min_goods": min_goods})
    assert pricing.missing(one, CART) == missing


def points(amount: int) -> list[Reduction]:
    return [Reduction("points", "points", amount=amount)]


NAMES = [f"line-{place}" for place in range(6)]
GOODS = st.lists(st.integers(0, 10**7), max_size=6).map(
    lambda all_: tuple(Goods(NAMES[place], "", "", "", one) for place, one in enumerate(all_))
)
LINES = st.none() | st.frozensets(st.sampled_from(NAMES))
BY_SHARE = st.builds(
    Reduction,
    id=st.text(min_size=1, max_size=3),
    kind=st.sampled_from(["promotion", "offer", "voucher", "manual"]),
    share=st.integers(0, 10_000),
    lines=LINES,
    asked_for=st.booleans(),
)
BY_AMOUNT = st.builds(
    Reduction,
    id=st.text(min_size=1, max_size=3),
    kind=st.sampled_from(["promotion", "offer", "voucher", "manual", "points"]),
    amount=st.integers(0, 10**8),
    lines=LINES,
)
SOME = st.lists(BY_SHARE | BY_AMOUNT, max_size=6, unique_by=lambda one: one.id)


@given(GOODS, SOME)
def test_no_line_ever_costs_less_than_nothing(goods: tuple[Goods, ...], some: list[Reduction]) -> None:
    shares = pricing.taken(goods, some)
    for line in goods:
        assert 0 <= pricing.of_line(shares, line.id) <= line.amount
    assert all(amount > 0 for parts in shares.values() for amount in parts.values())


@given(GOODS, SOME)
def test_a_discount_only_touches_its_own_lines(goods: tuple[Goods, ...], some: list[Reduction]) -> None:
    shares = pricing.taken(goods, some)
    assert set(shares) == {one.id for one in some}
    for one in some:
        assert one.lines is None or set(shares[one.id]) <= one.lines


@given(GOODS, st.integers(0, 10**8), LINES)
def test_an_amount_is_taken_off_to_the_last_minor_unit(
    goods: tuple[Goods, ...], amount: int, lines: frozenset[str] | None
) -> None:
    there = sum(one.amount for one in goods if lines is None or one.id in lines)
    shares = pricing.taken(goods, [Reduction("v", "voucher", amount=amount, lines=lines)])
    assert sum(shares["v"].values()) == min(amount, there)


@given(GOODS, SOME, st.randoms(use_true_random=False))
def test_every_till_finds_the_same_in_whatever_order_it_reads_them(
    goods: tuple[Goods, ...], some: list[Reduction], chance: Any
) -> None:
    mixed = list(some)
    chance.shuffle(mixed)
    assert pricing.taken(goods, some) == pricing.taken(goods, mixed)
