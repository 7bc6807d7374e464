"""A cart against today: cheaper, dearer, gone, here, elsewhere; and what it costs now."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling.domain import cart, product
from clienteling.domain.act import POLICY
from clienteling.domain.cart import Priced
from tests.domain import shop
from tests.domain.shop import DRESS, STORE, WEST

RULES = shop.documents()["policy", POLICY]


def saved(sku: str, price: int, quantity: int = 1, style: str | None = DRESS) -> cart.CartLine:
    return cart.CartLine("l", sku, style, "Linen dress", "Navy", quantity, price, None)


def compared(*lines: cart.CartLine, **changes: Any) -> cart.Comparison:
    held = shop.documents()
    held["product", DRESS] |= changes

    def find_stock(sku: str) -> Any:
        return held.get(("stock", shop.stock.identity(sku)))

    return cart.compare(lines, lambda identity: held.get(("product", identity)), find_stock, STORE)


@pytest.mark.parametrize(("was", "change"), [(5_000, "none"), (6_000, "down"), (4_000, "up")])
def test_each_line_says_how_its_price_moved(was: int, change: str) -> None:
    (line,) = compared(saved("A-1", was)).lines
    assert (line.change, line.price, line.here, line.elsewhere) == (change, 5_000, 3, ((WEST, 1), ("web", 9)))


def test_a_line_that_is_elsewhere_only_is_short_here() -> None:
    (line,) = compared(saved("B-2", 900)).lines
    assert (line.here, line.elsewhere, line.is_short, line.list_price) == (0, ((WEST, 2),), True, 1_200)
    (many,) = compared(saved("A-1", 5_000, quantity=4)).lines
    assert many.is_short


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        (saved("A-1", 5_000, style="nothing"), {}),
        (saved("Z-9", 5_000), {}),
        (saved("A-1", 5_000, style=None), {}),
        (saved("A-1", 5_000), {"active": False}),
        (saved("A-1", 5_000), {"variants": "rubbish"}),
    ],
)
def test_what_is_not_sold_any_more_is_gone_and_costs_nothing(
    line: cart.CartLine, changes: dict[str, Any]
) -> None:
    found = compared(line, **changes)
    assert (found.lines[0].change, found.total, found.saved_total, found.changed) == ("gone", 0, 5_000, 1)


def test_drops_and_rises_are_told_apart() -> None:
    found = compared(saved("A-1", 6_000, 2), saved("B-2", 800, 3), saved("A-1", 5_000))
    assert (found.dropped, found.risen, found.total, found.saved_total) == (2_000, 300, 17_700, 19_400)
    assert found.changed == 2


def test_a_sale_shows_what_the_customer_saved_and_earns() -> None:
    lines = [Priced(2, 5_000, tax_rate=1800, saved_price=6_000), Priced(1, 900, 90, 500, 800), Priced(1, 300)]
    totals = cart.sale_totals(lines, RULES, "GEL")
    assert (totals.goods, totals.discount, totals.total, totals.items) == (11_200, 90, 11_110, 4)
    assert totals.taxes == ((1800, 1_525), (500, 39))
    assert (totals.saved, totals.price_drop, totals.price_rise) == (12_800, 2_000, 100)
    assert totals.points_earned == 111
    assert (totals.cash_total, totals.rounding) == (11_110, 0)


def test_tax_comes_on_top_where_prices_are_without() -> None:
    policy = {
        **RULES,
        "tax": {"mode": "added", "rates": {"standard": 888}},
        "currency": "USD",
        "cash_rounding": 5,
    }
    totals = cart.sale_totals([Priced(1, 9_999, tax_rate=888)], policy, "USD")
    assert (totals.tax, totals.total, totals.cash_total, totals.rounding) == (888, 10_887, 10_885, -2)


def test_an_empty_sale_costs_nothing() -> None:
    totals = cart.sale_totals([], {}, "GEL")
    assert (totals.total, totals.cash_total, totals.saved, totals.taxes) == (0, 0, None, ())


def test_another_variant_that_could_please_comes_in_order() -> None:
    variants = [
        {"sku": "navy-38", "colour": "Navy", "size": "38", "price": 1},
        {"sku": "sand-40", "colour": "Sand", "size": "40", "price": 1},
        {"sku": "navy-40", "colour": "Navy", "size": "40", "price": 1},
        {"sku": "sand-38", "colour": "Sand", "size": "38", "price": 1},
    ]
    style = product.view("p", {"variants": variants})
    assert [other.sku for other in style.instead_of("navy-38")] == ["sand-38", "navy-40", "sand-40"]
    assert [variant.label for variant in style.variants][:1] == ["Navy, 38"]
    assert len(style.instead_of("gone")) == 4
