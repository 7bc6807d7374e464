"""An online cart against today: the sentence on top says what changed, the gravest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from clienteling.ids import derived
from clienteling.services import checkout, takeover
from clienteling.services.sale import Comparison
from clienteling.till import Till
from tests.fixtures_till import Document
from tests.services.promotions import autumn, offer, promotion, shop_with
from tests.services.shop import CART, COAT, SARAH, SCARF, order

MakeTill = Callable[..., Till]
SAVED = "2026-11-20T17:14:00.000Z"
BEFORE, AFTER = "2026-11-20T10:00:00.000Z", "2026-11-21T10:00:00.000Z"
PRICES_AND_STOCK = (("missing", 1), ("dropped", 1))


def compared(till: Till) -> Comparison:
    return takeover.compare(till, CART)


def bought_again(at: str, **more: Any) -> Document:
    """An order of Sara's with the coat that is also in her cart."""
    return "order", derived("order", f"again {at}"), order("W-1", at, channel="web", **more)


def on_coats(**more: Any) -> Document:
    return (
        "promotion",
        derived("promotion", "coats"),
        promotion("Coats", None, 500, on={"products": [COAT]}, **more),
    )


@pytest.mark.parametrize(
    ("rows", "cart", "summary"),
    [
        ([], {}, PRICES_AND_STOCK),
        ([bought_again(BEFORE)], {}, PRICES_AND_STOCK),
        ([bought_again(AFTER)], {}, (("missing", 1), ("bought", 1), ("dropped", 1))),
        ([bought_again(AFTER, state="cancelled")], {}, PRICES_AND_STOCK),
        ([bought_again(AFTER, customer_id=SARAH)], {}, PRICES_AND_STOCK),
        ([on_coats()], {}, PRICES_AND_STOCK),
        ([on_coats(until=AFTER)], {}, (("missing", 1), ("promotion_ended", 1), ("dropped", 1))),
        ([on_coats(until=BEFORE)], {}, PRICES_AND_STOCK),
        ([on_coats(**{"from": AFTER})], {}, (*PRICES_AND_STOCK, ("promotion_new", 1))),
        ([on_coats(**{"from": AFTER, "customer": SARAH})], {}, PRICES_AND_STOCK),
        ([autumn()], {"codes": ["Autumn10"]}, PRICES_AND_STOCK),
        ([autumn(until=AFTER)], {}, PRICES_AND_STOCK),  # nobody had typed it
        (
            [autumn(until=AFTER)],
            {"codes": ["AUTUMN10"]},
            (("missing", 1), ("promotion_ended", 1), ("code_ended", 1), ("dropped", 1)),
        ),
        ([], {"codes": ["NEVER"]}, (("missing", 1), ("code_ended", 1), ("dropped", 1))),
        ([], {"payment": "unknown"}, (("payment_unknown", 1), *PRICES_AND_STOCK)),
        ([], {"paid": {"order": "W-77", "at": AFTER}, "payment": None}, (("paid", 1), *PRICES_AND_STOCK)),
        ([], {"state": "completed", "order": derived("order", "web")}, (("paid", 1), *PRICES_AND_STOCK)),
    ],
)
def test_the_sentence_on_top_knows_what_happened_since_the_cart_was_saved(
    till_with: MakeTill, rows: list[Document], cart: dict[str, Any], summary: tuple[tuple[str, int], ...]
) -> None:
    assert compared(till_with(*shop_with(*rows, cart_more=cart))).summary == summary


def test_nothing_changed_says_nothing(till_with: MakeTill) -> None:
    till = till_with(*shop_with(cart_more={"lines": []}))
    assert (compared(till).summary, compared(till).changed) == ((), 0)


def test_a_line_says_which_order_has_it_already(till_with: MakeTill) -> None:
    till = till_with(*shop_with(bought_again(AFTER)))
    coat = compared(till).lines[0]
    assert coat.bought is not None
    assert (coat.bought.number, coat.bought.quantity) == ("W-1", 1)
    # A sale begun with the cart knows it, too.
    assert checkout.start(till, from_cart=CART).lines[0].bought == coat.bought


def test_goods_bought_and_brought_back_can_be_bought_again(till_with: MakeTill) -> None:
    line = derived("order_line", "W-1")
    returned = [{"return": "r", "line": line, "quantity": 1, "amount": 41_200}]
    assert compared(till_with(*shop_with(bought_again(AFTER, returned=returned)))).bought == 0


def test_a_line_names_the_promotion_that_ended_before_the_one_that_began(till_with: MakeTill) -> None:
    new = ("promotion", derived("promotion", "new"), promotion("New", None, 500, **{"from": AFTER}))
    till = till_with(*shop_with(on_coats(until=AFTER), new))
    said = [(line.promotion, line.promotion_title) for line in compared(till).lines]
    assert said == [("ended", "Coats"), ("new", "New"), ("new", "New"), ("new", "New")]


def test_a_cart_paid_on_the_web_names_its_order(till_with: MakeTill) -> None:
    coming = compared(till_with(*shop_with(cart_more={"paid": {"order": "W-77", "at": AFTER}})))
    assert (coming.paid, coming.payment_unknown) == (("", "W-77"), False)


def test_an_offer_counts_for_a_cart_at_its_price(till_with: MakeTill) -> None:
    till = till_with(*shop_with(offer(), autumn(), cart_more={"codes": ["AUTUMN10", "GONE"]}))
    sale = checkout.start(till, from_cart=CART)
    assert {one.kind: one.amount for one in sale.discounts} == {"promotion": 6_400, "offer": 725}
    assert [one.product for one in compared(till).lines][-1] == SCARF
    assert compared(till).codes_ended == ("GONE",)
