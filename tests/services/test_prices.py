"""Codes, offers, vouchers, discounts by hand and points on a sale: what they take off, and what a till says no to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import Refused
from clienteling.services import checkout
from clienteling.services.sale import Sale
from clienteling.till import Till
from tests.fixtures_till import SESSION
from tests.services.promotions import (
    AUTUMN,
    GIFT,
    OFFER,
    VOUCHER,
    autumn,
    offer,
    promotion,
    shop_with,
    voucher,
)
from tests.services.shop import CART, CREW, SARA, SARAH, VAKE

THOUSANDS = {"step": 1_000, "share": 500}
MakeTill = Callable[..., Till]


def bought(till: Till, *skus: str, customer: str | None = SARA) -> Sale:
    sale = checkout.start(till, customer)
    for sku in skus:
        sale = checkout.add(till, sale, sku)
    return sale


def taken(sale: Sale) -> dict[str, int]:
    """What each kind of discount takes off now."""
    return {one.code or one.kind: one.amount for one in sale.discounts}


def by_manager(till: Till) -> Till:
    return app.with_session(till, replace(SESSION, role="manager"))


def refused(function: Callable[[], Any]) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refused) as caught:
        function()
    return caught.value.code, caught.value.facts


def test_the_cart_of_the_mock_up_costs_what_it_says(till_with: MakeTill) -> None:
    till = till_with(*shop_with(autumn(), points=THOUSANDS, cart_more={"codes": ["autumn10"]}))
    sale = checkout.start(till, SARA, from_cart=CART)
    before = checkout.totals(till, sale)
    assert (before.total, before.points_most, before.points_most_worth) == (130_000, 1_000, 5_000)
    sale = checkout.use_points(till, sale)
    now = checkout.totals(till, sale)
    assert (now.saved, now.price_drop, now.discount, now.total) == (139_400, 3_000, 11_400, 125_000)
    assert [(one.code, one.title, one.amount) for one in now.discounts] == [
        ("AUTUMN10", "10% off outerwear", 6_400),
        (None, "", 5_000),
    ]
    assert ([(one.rate, one.amount) for one in now.taxes], now.points_earned) == ([(1_800, 19_068)], 1_250)
    # The line shows what is off the line itself; points are off the whole.
    assert [line.total for line in sale.lines] == [57_600, 25_900, 32_000, 14_500]
    assert sum(line.price * line.quantity - line.discount for line in sale.lines) == now.total
    assert [(one.code, off) for one, off in sale.off(sale.lines[0].id)] == [
        ("AUTUMN10", 6_400),
        (None, 2_215),
    ]


def test_the_order_says_who_took_what_off_which_line(till_with: MakeTill) -> None:
    till = till_with(*shop_with(autumn(), voucher(), points=THOUSANDS))
    sale = checkout.apply_code(till, bought(till, "11042", "11208"), "AUTUMN10")
    sale = checkout.apply_code(till, sale, "v-7731")
    sale = checkout.discount(till, sale, line=sale.lines[1].id, share=1_000, reason="Pulled thread")
    sold = checkout.pay_cash(till, sale, 100_000)
    made = till.read("order", sold.order)
    assert made is not None
    assert [(one["kind"], one["code"], one["amount"]) for one in made["discounts"]] == [
        ("promotion", "AUTUMN10", 6_400),
        ("voucher", "V-7731", 2_000),
        ("manual", None, 1_450),
    ]
    assert (made["discounts"][2]["reason"], made["discounts"][2]["by"]) == (
        "Pulled thread",
        SESSION.associate_id,
    )
    for line in made["lines"]:
        assert line["discount"] == sum(one["lines"].get(line["id"], 0) for one in made["discounts"])
    assert made["totals"]["total"] == 78_500 - 6_400 - 2_000 - 1_450 == sold.total
    # Used up here and now, before the hub has heard of it.
    assert refused(lambda: checkout.apply_code(till, bought(till, "11208"), "V-7731"))[0] == "code_used"


@pytest.mark.parametrize(
    ("code", "customer", "answer"),
    [
        ("NOPE", SARA, ("unknown_code", {})),
        ("OLD", SARA, ("code_ended", {})),
        ("HERS", SARAH, ("code_not_for_customer", {})),
        ("HERS", None, ("code_not_for_customer", {})),
        ("USED", SARA, ("code_used", {})),
        ("MORE", SARA, ("code_min_goods", {"missing": 5_500})),
        ("CREW", SARA, ("code_nothing_here", {})),
        ("EURO", SARA, ("mixed_currencies", {})),
    ],
)
def test_a_code_that_does_not_hold_says_why(
    till_with: MakeTill, code: str, customer: str | None, answer: tuple[str, dict[str, Any]]
) -> None:
    codes = {
        "OLD": promotion("Old", "OLD", 500, until="2026-11-01T00:00:00.000Z"),
        "HERS": promotion("Hers", "HERS", 500, customer=SARA),
        "USED": promotion("Used", "USED", 500, "amount", once=True, used="some-order"),
        "MORE": promotion("More", "MORE", 500, min_goods=20_000),
        "CREW": promotion("Crew", "CREW", 500, on={"products": [CREW]}),
        "EURO": promotion("Euro", "EURO", 500, "amount", currency="EUR"),
    }
    till = till_with(*shop_with(*(("promotion", name, body) for name, body in codes.items())))
    sale = bought(till, "11208", customer=customer)
    assert refused(lambda: checkout.apply_code(till, sale, code)) == answer


def test_one_code_for_many_people_is_each_ones_own(till_with: MakeTill) -> None:
    theirs = [
        ("promotion", f"p-{who}", promotion("Birthday", "BIRTHDAY", share, customer=who))
        for who, share in ((SARAH, 2_000), (SARA, 1_000))
    ]
    till = till_with(*shop_with(*theirs))
    assert taken(checkout.apply_code(till, bought(till, "11208"), "birthday")) == {"BIRTHDAY": 1_450}


def test_a_personal_offer_comes_with_the_customer_and_stays_away_when_it_is_taken_out(
    till_with: MakeTill,
) -> None:
    till = till_with(*shop_with(offer()))
    sale = bought(till, "11208", customer=None)
    assert taken(sale) == {}
    sale = checkout.give_to(till, sale, SARA)
    assert taken(sale) == {"offer": 725}
    sale = checkout.remove_discount(till, sale, OFFER)
    assert taken(checkout.add(till, sale, "11208")) == {}
    assert refused(lambda: checkout.remove_discount(till, sale, OFFER))[0] == "unknown_discount"


def test_a_code_waits_for_its_goods_to_come_back_and_is_taken_out_by_hand(till_with: MakeTill) -> None:
    till = till_with(*shop_with(autumn()))
    sale = checkout.apply_code(till, bought(till, "11042", "11208"), "AUTUMN10")
    coat = sale.lines[0].id
    sale = checkout.remove(till, sale, coat)
    assert (taken(sale), checkout.totals(till, sale).total) == ({"AUTUMN10": 0}, 14_500)
    sale = checkout.add(till, sale, "11042")
    assert taken(sale) == {"AUTUMN10": 6_400}
    assert checkout.apply_code(till, sale, "AUTUMN10").discounts == sale.discounts
    assert taken(checkout.remove_discount(till, sale, AUTUMN)) == {}


def test_a_promotion_that_ends_while_the_sale_is_open_holds_for_it(
    till_with: MakeTill, clock: HandClock
) -> None:
    till = till_with(*shop_with(autumn(until="2026-11-22T13:00:00.000Z")))
    sale = checkout.apply_code(till, bought(till, "11042"), "AUTUMN10")
    clock.advance(timedelta(minutes=10).total_seconds())
    assert taken(checkout.add(till, sale, "11208")) == {"AUTUMN10": 6_400}
    clock.advance(timedelta(hours=2).total_seconds())
    assert taken(checkout.add(till, sale, "11208")) == {}
    assert refused(lambda: checkout.apply_code(till, bought(till, "11042"), "AUTUMN10"))[0] == "code_ended"


@pytest.mark.parametrize(
    ("asked", "most", "room"),
    [
        ({"share": 1_001}, 1_000, 7_850),
        ({"amount": 7_851}, 1_000, 7_850),
        ({"share": 1_001, "line": 1}, 1_000, 1_450),
        ({"amount": 1_451, "line": 1}, 1_000, 1_450),
    ],
)
def test_an_associate_gives_so_much_by_hand_and_no_more(
    till_with: MakeTill, asked: dict[str, int], most: int, room: int
) -> None:
    till = till_with(*shop_with())
    sale = bought(till, "11042", "11208")
    given: dict[str, Any] = dict(asked)
    if "line" in given:
        given["line"] = sale.lines[given["line"]].id
    facts = {"most": most, "most_amount": room}
    assert refused(lambda: checkout.discount(till, sale, **given, reason="Stain")) == (
        "discount_too_high",
        facts,
    )
    boss = by_manager(till)
    assert checkout.totals(boss, checkout.discount(boss, sale, **given, reason="Stain")).discount > 0


def test_two_small_discounts_do_not_make_a_big_one(till_with: MakeTill) -> None:
    till = till_with(*shop_with())
    sale = checkout.discount(till, bought(till, "11208"), share=1_000, reason="Stain")
    line = sale.lines[0].id
    answer = refused(lambda: checkout.discount(till, sale, line=line, share=1_000, reason="Stain"))
    assert answer == ("discount_too_high", {"most": 1_000, "most_amount": 0})
    # Said again for the same goods, it takes the place of the first.
    assert taken(checkout.discount(till, sale, share=500, reason="Stain")) == {"manual": 725}


def test_an_amount_given_on_many_goods_shrinks_with_them(till_with: MakeTill) -> None:
    till = till_with(*shop_with())
    sale = checkout.discount(till, bought(till, "11042", "11208"), amount=7_850, reason="Stain")
    left = checkout.remove(till, sale, sale.lines[0].id)
    assert taken(left) == {"manual": 1_450}
    assert taken(checkout.remove(till, sale, sale.lines[1].id)) == {"manual": 6_400}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"share": 500, "amount": 5, "reason": "x"}, "discount_wrong"),
        ({"reason": "x"}, "discount_wrong"),
        ({"share": 0, "reason": "x"}, "discount_wrong"),
        ({"share": 500, "reason": "  "}, "reason_missing"),
        ({"share": 500, "reason": "paid with 4111 1111 1111 1111"}, "looks_like_card_number"),
        ({"share": 500, "reason": "x", "line": "no-such-line"}, "unknown_line"),
    ],
)
def test_a_discount_by_hand_says_what_for_and_how_much(
    till_with: MakeTill, given: dict[str, Any], code: str
) -> None:
    till = till_with(*shop_with())
    assert refused(lambda: checkout.discount(till, bought(till, "11208"), **given))[0] == code


def test_points_go_in_steps_up_to_what_the_rules_and_the_customer_have(till_with: MakeTill) -> None:
    till = till_with(*shop_with(points={"step": 100, "share": 5_000}))
    sale = bought(till, "11208")
    facts = {"most": 1_400, "step": 100}
    assert checkout.use_points(till, sale).points_used == 1_400
    assert refused(lambda: checkout.use_points(till, sale, 1_500)) == ("points_too_many", facts)
    assert refused(lambda: checkout.use_points(till, sale, 150)) == ("points_too_many", facts)
    assert checkout.use_points(till, sale, 0).points_used == 0
    assert (
        refused(lambda: checkout.use_points(till, bought(till, "11208", customer=None)))[0] == "no_customer"
    )


def test_points_shrink_with_the_sale_and_are_gone_with_it(till_with: MakeTill) -> None:
    till = till_with(*shop_with())
    sale = checkout.use_points(till, bought(till, "11042", "11208"))
    assert (sale.points_used, checkout.totals(till, sale).total) == (4_820, 54_400)
    less = checkout.remove(till, sale, sale.lines[0].id)
    assert (less.points_used, checkout.totals(till, less).total) == (2_900, 0)
    sold = checkout.pay_cash(till, checkout.use_points(till, less, 1_000), 9_500)
    assert (till.read("loyalty", SARA) or {})["points"] == 4_820 - 1_000 + 95
    assert (till.read("order", sold.order) or {})["points"] == {"earned": 95, "used": 1_000}


def test_a_voucher_for_more_than_the_goods_leaves_nothing_to_pay_but_never_less(till_with: MakeTill) -> None:
    till = till_with(*shop_with(voucher(), voucher(GIFT, "GIFT", value=99_999)))
    sale = checkout.apply_code(till, checkout.apply_code(till, bought(till, "11208"), "V-7731"), "GIFT")
    now = checkout.totals(till, sale)
    assert (now.total, now.tax, now.discount, taken(sale)) == (0, 0, 14_500, {"V-7731": 0, "GIFT": 14_500})
    sold = checkout.pay_cash(till, sale, 0)
    used = [(till.read("promotion", one) or {})["used"] for one in (GIFT, VOUCHER)]
    assert (sold.total, sold.change, used) == (0, 0, [sold.order, None])  # the small one is still good


def test_a_sale_with_discounts_survives_a_restart(till_with: MakeTill) -> None:
    till = till_with(*shop_with(autumn()))
    sale = checkout.use_points(till, checkout.apply_code(till, bought(till, "11042"), "AUTUMN10"))
    checkout.keep(till, sale)
    assert checkout.kept(till) == sale


def test_goods_are_sent_from_another_store_to_an_address(till_with: MakeTill) -> None:
    address = {"street": "Barnov Street 12", "city": "Tbilisi", "country": "GE"}
    shop = [
        (kind, id_, {**body, "address": address} if id_ == SARA and kind == "customer" else body)
        for kind, id_, body in shop_with()
    ]
    till = till_with(*shop)
    sale = checkout.start(till, SARA, from_cart=CART)
    crew = next(line for line in sale.lines if line.sku == "27741")
    send = next(one for one in crew.options if one.kind == "send")
    assert (send.sku, send.place and send.place.name, send.to) == (
        "27740",
        "Vake",
        "Barnov Street 12, Tbilisi, GE",
    )
    sale = checkout.choose(till, sale, crew.id, send.id)
    sent = next(line for line in sale.lines if line.id == crew.id)
    assert sent.fulfil is not None
    assert (sent.sku, sent.fulfil.place, sent.swapped_from) == ("27740", VAKE, None)
    assert checkout.totals(till, sale).blockers == ()
    two = checkout.set_quantity(till, sale, crew.id, 2)
    assert checkout.totals(till, two).blockers == (("send_no_stock", crew.id),)
    assert refused(lambda: checkout.pay_cash(till, two, 500_000))[0] == "send_no_stock"
    # One more that is in the bag already is a line of its own.
    assert len(checkout.add(till, sale, "27740").lines) == 5
    sold = checkout.pay_cash(till, sale, 200_000)
    line = next(one for one in (till.read("order", sold.order) or {})["lines"] if one["sku"] == "27740")
    assert line["fulfil"] == {"from": VAKE}


def test_without_an_address_another_store_is_only_told(till_with: MakeTill) -> None:
    till = till_with(*shop_with())
    crew = next(line for line in checkout.start(till, SARA, from_cart=CART).lines if line.sku == "27741")
    assert [one.kind for one in crew.options] == ["swap", "swap", "other_store", "keep", "leave_out"]


def test_points_are_worth_something_in_the_retailers_currency_alone(till_with: MakeTill) -> None:
    till = till_with(*shop_with(points=THOUSANDS))
    sale = checkout.start(till, SARA, from_cart=CART)
    elsewhere = replace(sale, currency="EUR")
    assert [checkout.totals(till, one).points_most for one in (sale, elsewhere)] == [1_000, 0]
