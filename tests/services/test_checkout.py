"""A sale at the counter: lines, ways out, what it costs, cash and change, one order, and nothing lost in a restart."""

from dataclasses import replace

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import NotSignedIn, Refused, ScopeError
from clienteling.services import checkout, online, profile, receipt, takeover
from clienteling.services.sale import Sale, SaleLine
from clienteling.till import Till
from tests.fixtures_till import reopened
from tests.services.shop import CART, SARA, SARAH, SCARF


def line_of(sale: Sale, sku: str) -> SaleLine:
    return next(line for line in sale.lines if line.sku == sku)


@pytest.fixture
def sold_offline(till: Till) -> Sale:
    """Sara's online cart, sold without its claim."""
    return checkout.start(till, SARA, from_cart=CART)


def test_goods_are_added_counted_and_removed(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till), "11208")
    sale = checkout.add(till, sale, "11208", 2)
    sale = checkout.add(till, sale, "11042")
    assert [(line.sku, line.quantity, line.total) for line in sale.lines] == [
        ("11208", 3, 43500),
        ("11042", 1, 64000),
    ]
    sale = checkout.set_quantity(till, sale, line_of(sale, "11208").id, 1)
    sale = checkout.set_quantity(till, sale, line_of(sale, "11042").id, 0)
    assert [(line.sku, line.total) for line in sale.lines] == [("11208", 14500)]
    assert checkout.remove(till, sale, sale.lines[0].id).lines == ()
    assert (
        checkout.set_quantity(till, sale, sale.lines[0].id, 10_000).lines[0].quantity == checkout.MOST_PIECES
    )


def test_a_step_leaves_the_sale_before_it_as_it_was(till: Till) -> None:
    before = checkout.start(till, SARA)
    after = checkout.add(till, before, "11208")
    assert (before.lines, len(after.lines), after.id) == ((), 1, before.id)


def test_goods_in_hand_are_sold_even_when_the_count_says_none(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till), "27740")
    assert sale.lines[0].options == ()
    assert checkout.totals(till, sale).blockers == ()


def test_what_nobody_sells_cannot_be_added(till: Till) -> None:
    with pytest.raises(ScopeError):
        checkout.add(till, checkout.start(till), "no-such-sku")
    with pytest.raises(ScopeError):
        checkout.start(till, "nobody")
    with pytest.raises(ScopeError):
        checkout.start(till, SARA, from_cart="no-such-cart")


def test_the_totals_of_a_sale(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, SARA), "11208", 2)
    totals = checkout.totals(till, sale)
    assert (totals.items, totals.goods, totals.total, totals.cash_total) == (2, 29000, 29000, 29000)
    assert (totals.tax_mode, totals.tax, [share.rate for share in totals.taxes]) == ("included", 4424, [1800])
    assert (totals.points_earned, totals.next_tier, totals.to_next) == (290, "Platinum", 1180 - 290)
    assert totals.saved is None


def test_a_sale_without_a_customer_earns_no_points(till: Till) -> None:
    totals = checkout.totals(till, checkout.add(till, checkout.start(till), "11208"))
    assert (totals.points_earned, totals.next_tier) == (0, None)


def test_an_empty_sale_cannot_be_paid(till: Till) -> None:
    assert checkout.totals(till, checkout.start(till)).blockers == (("empty", None),)
    with pytest.raises(Refused, match="empty"):
        checkout.pay_cash(till, checkout.start(till), 100)


def test_a_price_that_fell_is_simply_the_new_price(till: Till, sold_offline: Sale) -> None:
    sneakers = line_of(sold_offline, "31877")
    assert (sneakers.change, sneakers.saved_price, sneakers.price, sneakers.total) == (
        "down",
        28900,
        25900,
        25900,
    )
    totals = checkout.totals(till, sold_offline)
    assert (totals.saved, totals.price_drop, totals.total) == (124900, 3000, 121900)


def test_a_price_that_rose_needs_a_yes(till: Till, sold_offline: Sale) -> None:
    coat = replace(line_of(sold_offline, "11042"), saved_price=60000, change="up")
    risen = replace(sold_offline, lines=(coat,))
    assert checkout.totals(till, risen).blockers == (("price_rise_not_agreed", coat.id),)
    with pytest.raises(Refused, match="price_rise_not_agreed"):
        checkout.pay_cash(till, risen, 100000)
    agreed = checkout.agree(till, risen, coat.id)
    assert checkout.totals(till, agreed).blockers == ()
    sold = checkout.pay_cash(till, agreed, 64000)
    order = till.read("order", sold.order) or {}
    assert (order["lines"][0]["agreed"], order["lines"][0]["saved_price"]) == (True, 60000)


def test_what_is_not_here_has_ways_out_and_the_best_is_chosen(till: Till, sold_offline: Sale) -> None:
    crew = line_of(sold_offline, "27741")
    assert (crew.swapped_from, crew.variant, crew.stock_here) == ("Oat, M", "Sand, M", 2)
    assert [(option.kind, option.sku, option.chosen) for option in crew.options] == [
        ("swap", "27741", True),
        ("swap", "27742", False),
        ("other_store", "27740", False),
        ("keep", "27740", False),
        ("leave_out", "27740", False),
    ]
    place = crew.options[2].place
    assert place is not None
    assert (place.name, place.count) == ("Vake", 1)
    assert checkout.totals(till, sold_offline).blockers == ()


def test_a_person_may_choose_another_way_out_and_back(till: Till, sold_offline: Sale) -> None:
    crew = line_of(sold_offline, "27741")
    large = line_of(checkout.choose(till, sold_offline, crew.id, "swap:27742"), "27742")
    assert (large.variant, large.swapped_from, large.id) == ("Sand, L", "Oat, M", crew.id)
    kept = checkout.choose(till, checkout.choose(till, sold_offline, crew.id, "swap:27742"), crew.id, "keep")
    assert (line_of(kept, "27740").swapped_from, line_of(kept, "27740").variant) == (None, "Oat, M")
    assert [option.chosen for option in line_of(kept, "27740").options] == [False, False, False, True, False]
    with pytest.raises(Refused, match="unknown_option"):
        checkout.choose(till, sold_offline, crew.id, "store:x")


def test_a_line_left_out_goes_to_the_wishlist_when_the_sale_is_paid(till: Till, sold_offline: Sale) -> None:
    sale = checkout.choose(till, sold_offline, line_of(sold_offline, "27741").id, "leave_out")
    assert sale.left_out == ("27740",)
    assert [line.sku for line in sale.lines] == ["11042", "31877"]
    sold = checkout.pay_cash(till, sale, 100000)
    assert sold.kept_in_wishlist == ("Kazbegi cashmere crew",)
    assert {wish.sku for wish in profile.open(till, SARA).wishlist} == {"11208", "27740"}


def test_nothing_is_dropped_or_sold_in_silence_when_no_like_goods_are_here(
    till: Till, sold_offline: Sale
) -> None:
    crew = line_of(sold_offline, "27741")
    undecided = replace(crew, options=tuple(replace(option, chosen=False) for option in crew.options))
    sale = replace(sold_offline, lines=(undecided,))
    assert checkout.totals(till, sale).blockers == (("line_not_here", crew.id),)


def test_more_pieces_than_are_here_ask_what_to_do(till: Till, sold_offline: Sale) -> None:
    coat = line_of(sold_offline, "11042")
    four = checkout.set_quantity(till, sold_offline, coat.id, 4)
    assert {option.kind for option in line_of(four, "11042").options} == {"keep", "leave_out"}
    assert checkout.totals(till, four).blockers == (("line_not_here", coat.id),)
    kept = checkout.choose(till, four, coat.id, "keep")
    assert checkout.totals(till, kept).blockers == ()
    assert line_of(checkout.set_quantity(till, kept, coat.id, 2), "11042").options == ()


def test_cash_gives_change_and_too_little_is_refused(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, SARA), "11208")
    with pytest.raises(Refused) as raised:
        checkout.pay_cash(till, sale, 14000)
    assert (raised.value.code, raised.value.facts) == ("too_little_cash", {"missing": 500})
    assert till.journal.pending() == 0
    sold = checkout.pay_cash(till, sale, 20000)
    assert (sold.number, sold.total, sold.tendered, sold.change) == ("7-00001", 14500, 20000, 5500)
    assert (sold.points_earned, sold.points_now, sold.next_tier, sold.to_next) == (145, 965, "Platinum", 1035)
    assert sold.returns_until is not None
    assert (sold.returns_until - sold.at).days == 30


def test_a_sale_is_one_payment_one_order_and_less_stock(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, SARA), "11208", 2)
    sold = checkout.pay_cash(till, sale, 29000)
    assert [one["command"]["name"] for one in till.journal.waiting()] == ["payment.approved", "sale.complete"]
    order = till.read("order", sold.order) or {}
    (paid,) = order["payments"]
    assert (paid["tender"], paid["amount"], order["totals"]["paid"], order["provisional"]) == (
        "cash",
        29000,
        29000,
        True,
    )
    payment = till.read("payment", paid["attempt"]) or {}
    assert (payment["order"], payment["amount"], payment["till"]) == (sold.order, 29000, order["till"])
    item = checkout.catalogue.item(till, "11208")
    assert item is not None
    assert (item.stock_here, item.product) == (6, SCARF)


def test_numbers_are_never_given_twice(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till), "11208")
    first = checkout.pay_cash(till, sale, 14500)
    again = reopened(till)
    second = checkout.pay_cash(again, checkout.add(again, checkout.start(again), "11208"), 14500)
    assert (first.number, second.number) == ("7-00001", "7-00002")
    again.close()


def test_an_online_cart_sold_without_its_claim_names_the_cart(till: Till, sold_offline: Sale) -> None:
    assert (sold_offline.cart, sold_offline.claim, sold_offline.from_cart) == (None, None, CART)
    sold = checkout.pay_cash(till, sold_offline, 130000)
    assert (sold.cart_closed, sold.recovered_channel, sold.provisional) == (True, "web", True)
    order = till.read("order", sold.order) or {}
    assert (order["from_cart"], order["cart_channel"]) == (CART, "web")
    assert online.of_customer(till, SARA) == []
    with pytest.raises(Refused, match="already_completed"):
        checkout.start(till, SARA, from_cart=CART)


def test_the_open_sale_survives_a_restart_and_is_gone_when_paid(till: Till, sold_offline: Sale) -> None:
    sale = checkout.add(till, sold_offline, "11208")
    checkout.keep(till, sale)
    again = reopened(till)
    assert checkout.kept(again) == sale
    checkout.pay_cash(again, sale, 200000)
    assert checkout.kept(again) is None
    again.close()


def test_a_sale_kept_by_another_version_is_put_aside(till: Till) -> None:
    till.journal.note(checkout.OPEN_SALE, {"id": 3})
    assert checkout.kept(till) is None


def test_nobody_takes_money_without_being_signed_in(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till), "11208")
    with pytest.raises(NotSignedIn):
        checkout.pay_cash(app.with_session(till, None), sale, 14500)
    assert till.journal.pending() == 0


def test_a_cart_is_compared_without_being_claimed(till: Till) -> None:
    found = takeover.compare(till, CART)
    assert (found.changed, found.dropped, found.risen, found.missing, found.gone) == (2, 1, 0, 1, 0)


def test_giving_back_a_sale_that_holds_no_cart_only_frees_the_counter(till: Till, sold_offline: Sale) -> None:
    checkout.keep(till, sold_offline)
    takeover.give_back(till, sold_offline)
    assert checkout.kept(till) is None
    assert till.journal.pending() == 0


def test_the_receipt_has_all_a_receipt_needs(till: Till, clock: HandClock) -> None:
    sale = checkout.add(till, checkout.add(till, checkout.start(till, SARA), "11208", 2), "31877")
    sold = checkout.pay_cash(till, sale, 60000)
    paper = receipt.lines(till, sold.order)
    assert (paper.retailer, paper.legal_name, paper.tax_number) == ("Alma House", "Alma LLC", "404404404")
    assert (paper.number, paper.associate, paper.till, paper.timezone) == (
        "7-00001",
        "Nino Beridze",
        "Till 7",
        "Asia/Tbilisi",
    )
    assert [(line.title, line.quantity, line.unit_price, line.total) for line in paper.lines] == [
        ("Silk square scarf 90", 2, 14500, 29000),
        ("Court leather sneakers", 1, 25900, 25900),
    ]
    assert [(one.tender, one.amount, one.tendered, one.change) for one in paper.tenders] == [
        ("cash", 54900, 60000, 5100)
    ]
    assert sum(share.amount for share in paper.taxes) == sum(
        line["tax"] for line in (till.read("order", sold.order) or {})["lines"]
    )
    assert (paper.points_earned, paper.points_now, paper.language) == (549, 820 + 549, "fa")
    with pytest.raises(ScopeError):
        receipt.lines(till, "no-such-order")


def test_a_receipt_without_a_customer_keeps_to_the_sale(till: Till) -> None:
    sold = checkout.pay_cash(till, checkout.add(till, checkout.start(till), "11208"), 14500)
    paper = receipt.lines(till, sold.order)
    assert (paper.points_now, paper.language, paper.points_earned) == (None, "", 0)
    assert profile.open(till, SARAH).orders == ()


def test_a_sale_is_given_to_the_customer_whose_card_came_last(till: Till) -> None:
    goods_first = checkout.add(till, checkout.start(till), "11208", 2)
    hers = checkout.give_to(till, goods_first, SARA)
    begun_for_her = checkout.start(till, SARA)
    assert (hers.id, hers.lines) == (goods_first.id, goods_first.lines)
    assert (hers.customer_name, hers.initials, hers.tier, hers.points) == (
        begun_for_her.customer_name,
        begun_for_her.initials,
        begun_for_her.tier,
        begun_for_her.points,
    )
    assert hers.points > 0
    assert checkout.totals(till, hers).points_earned == 290
    sold = checkout.pay_cash(till, hers, 29000)
    assert (till.read("order", sold.order) or {})["customer"] == SARA


def test_a_sale_is_given_to_nobody_unknown_and_not_taken_from_somebody(till: Till) -> None:
    with pytest.raises(ScopeError):
        checkout.give_to(till, checkout.start(till), "nobody")
    with pytest.raises(Refused):
        checkout.give_to(till, checkout.start(till, SARA), SARAH)


def test_the_summary_of_a_cart_adds_up_when_goods_come_and_go(till: Till, sold_offline: Sale) -> None:
    sneakers, coat = line_of(sold_offline, "31877"), line_of(sold_offline, "11042")
    sale = checkout.set_quantity(till, sold_offline, sneakers.id, sneakers.quantity + 1)
    sale = checkout.remove(till, checkout.add(till, sale, "11208"), coat.id)
    totals = checkout.totals(till, sale)
    assert totals.saved is not None
    assert totals.price_drop == 3000  # of the pair that was in the cart, not of the one added here
    assert totals.added == sneakers.price + 14500
    assert totals.left_out == (coat.saved_price or 0) * coat.quantity
    parts = totals.saved - totals.price_drop + totals.price_rise + totals.added - totals.left_out
    assert parts == totals.goods


def test_what_is_taken_out_of_a_cart_is_named_and_does_not_go_to_the_wishlist(
    till: Till, sold_offline: Sale
) -> None:
    crew, coat = line_of(sold_offline, "27741"), line_of(sold_offline, "11042")
    assert checkout.totals(till, sold_offline).without == ()
    sale = checkout.choose(till, sold_offline, crew.id, "leave_out")
    sale = checkout.remove(till, sale, coat.id)
    assert set(checkout.totals(till, sale).without) == {crew.title, coat.title}
    sold = checkout.pay_cash(till, sale, 100_000)
    assert sold.kept_in_wishlist == (crew.title,)
    assert sold.not_taken == (coat.title,)


def test_what_was_taken_out_and_scanned_again_is_not_left_out(till: Till, sold_offline: Sale) -> None:
    coat = line_of(sold_offline, "11042")
    sale = checkout.add(till, checkout.remove(till, sold_offline, coat.id), "11042")
    assert checkout.totals(till, sale).without == ()


def test_a_tier_reached_by_a_sale_is_said_once(till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, SARA), "11042", 2)
    assert checkout.totals(till, sale).points_earned == 1280
    assert checkout.pay_cash(till, sale, 200_000).new_tier == "Platinum"
    again = checkout.add(till, checkout.start(till, SARA), "11208")
    assert checkout.pay_cash(till, again, 200_000).new_tier is None
