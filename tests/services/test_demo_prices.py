"""The demo can be played as the design shows it: Sara's cart, its code, her points, and the total below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from clienteling import clock
from clienteling.hub.seeding import story
from clienteling.ids import derived
from clienteling.services import checkout, takeover
from clienteling.till import Till
from tests.fixtures_till import NOW, STORE, Document

SARA, CART = derived("customer", "demo sara"), derived("cart", "open sara")


def demo() -> list[Document]:
    """The demo with this test's store in the place of Rustaveli."""
    rustaveli = derived("store", "rustaveli")

    def here(body: dict[str, Any]) -> dict[str, Any]:
        moved: dict[str, Any] = msgspec.json.decode(
            msgspec.json.encode(body).replace(rustaveli.encode(), STORE.encode())
        )
        return moved

    found = story.documents(8, 1, clock.parse(NOW))
    return [(kind, STORE if id_ == rustaveli else id_, here(body)) for kind, id_, body in found]


def test_the_cart_of_the_design_costs_in_the_demo_what_the_design_says(
    till_with: Callable[..., Till],
) -> None:
    till = till_with(*demo())
    sale = checkout.start(till, SARA, from_cart=CART)
    sale = checkout.use_points(till, sale)
    now = checkout.totals(till, sale)
    assert [(line.variant, line.total) for line in sale.lines] == [
        ("Camel, M", 57_600),
        ("White, pine, 38", 25_900),
        ("Sand, M", 32_000),
        ("Lapis", 14_500),
    ]
    assert (now.saved, now.price_drop, now.total, sale.points_used) == (139_400, 3_000, 125_000, 1_000)
    assert ([(one.rate, one.amount) for one in now.taxes], now.points_earned) == ([(1_800, 19_068)], 1_250)
    found = takeover.compare(till, CART)
    assert (found.changed, found.summary) == (2, (("missing", 1), ("dropped", 1)))
    crew = next(line for line in sale.lines if line.swapped_from)
    kinds = [one.kind for one in crew.options]
    assert kinds[0] == "swap"
    assert {"send", "leave_out"} <= set(kinds)
    # The offer of her own waits for the gloves that go with the coat.
    gloves = next(
        one
        for kind, _, body in demo()
        if kind == "product" and body["category"] == "Gloves"
        for one in body["variants"]
    )
    sale = checkout.add(till, sale, gloves["sku"])
    assert {one.kind: one.amount for one in sale.discounts}["offer"] == gloves["price"] // 5
    sale = checkout.apply_code(till, sale, "fifty")
    assert {one.code: one.amount for one in sale.discounts}["FIFTY"] == 5_000
