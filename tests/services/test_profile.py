"""A customer's page has the whole person, each block with its age, and one history of all channels."""

import pytest

from clienteling import clock as clocks
from clienteling.domain.money import Money
from clienteling.errors import ScopeError
from clienteling.services import checkout, people, profile, wishes
from clienteling.services.plain import Place
from clienteling.till import Till
from tests.fixtures_till import NOW
from tests.services.shop import CART, MERGED, OLD_ORDER, REZA, SARA, VAKE


def test_the_person_and_how_to_reach_them(till: Till) -> None:
    who = profile.open(till, SARA).customer
    assert (who.name, who.short_name, who.initials, who.language) == ("Sara Ahmadi", "Sara A.", "SA", "fa")
    assert [(phone.pretty, phone.mask) for phone in who.phones] == [
        ("+995 555 01 28 46", "•• 28 46"),
        ("+98 912 123 4567", "•• 45 67"),
    ]
    assert [email.mask for email in who.emails] == ["s•••@example.com"]
    assert who.home_store_name == "Test Street"


def test_points_and_the_way_to_the_next_tier(till: Till) -> None:
    points = profile.open(till, SARA).loyalty
    assert (points.points, points.tier, points.next_tier, points.to_next) == (820, "Gold", "Platinum", 1180)
    assert points.share == pytest.approx(0.764)
    assert points.worth == Money(4100, "GEL")


def test_the_row_of_figures(till: Till) -> None:
    facts = profile.open(till, SARA).facts
    assert (facts.lifetime, facts.orders, facts.average) == (
        Money(41200 + 53800 - 21000, "GEL"),
        2,
        Money(37000, "GEL"),
    )
    assert (facts.returned_orders, facts.returns_share) == (1, 5000)
    assert facts.store_average == Money(41200, "GEL")
    assert facts.last_visit == clocks.parse("2026-10-09T13:48:00.000Z")


def test_a_cart_shows_what_changed_since_it_was_saved_and_what_is_here(till: Till) -> None:
    (cart,) = profile.open(till, SARA).carts
    assert (cart.id, cart.items, cart.here_lines, cart.saved_total, cart.total) == (
        CART,
        3,
        2,
        124900,
        121900,
    )
    coat, sneaker, crew = cart.lines
    assert (coat.change, coat.stock_here, coat.image) == ("none", 3, "a" * 64)
    assert (sneaker.change, sneaker.saved_price, sneaker.price) == ("down", 28900, 25900)
    assert (crew.stock_here, crew.stock_elsewhere) == (0, (Place(VAKE, "Vake", 1),))
    assert profile.open(till, SARA).can_take_over == CART


def test_sizes_likes_and_what_she_allows(till: Till) -> None:
    found = profile.open(till, SARA)
    assert found.sizes.values == (("tops", "M"), ("shoes", "38"))
    assert (found.likes, found.avoids) == (("Cashmere",), ("Mohair",))
    assert [(one.channel, one.state) for one in found.consents] == [
        ("email", "yes"), ("sms", "no"), ("calls", "never"), ("offers", "never"),
    ]  # fmt: skip
    assert found.consents[0].by == "Nino Beridze"


def test_the_wishlist_with_prices_now_and_stock_here(till: Till) -> None:
    (wish,) = profile.open(till, SARA).wishlist
    assert (wish.title, wish.price, wish.added_price, wish.stock_here) == (
        "Silk square scarf 90",
        Money(14500, "GEL"),
        15000,
        8,
    )
    wishes.add(till, SARA, "27741")
    crew = next(one for one in profile.open(till, SARA).wishlist if one.sku == "27741")
    assert (crew.variant, crew.fits, crew.by) == ("Sand, M", True, "associate")
    wishes.remove(till, SARA, wish.tags)
    assert [one.sku for one in profile.open(till, SARA).wishlist] == ["27741"]


def test_one_history_newest_first_and_nothing_told_twice(till: Till) -> None:
    timeline = profile.open(till, SARA).timeline
    assert [(row.what, row.group) for row in timeline] == [
        ("cart_saved", "other"),
        ("rated", "contacts"),
        ("noted", "contacts"),
        ("returned", "purchases"),
        ("bought_here", "purchases"),
        ("bought_online", "purchases"),
    ]
    assert timeline[0].amount == Money(124900, "GEL")
    assert timeline[3].amount == Money(21000, "GEL")


def test_an_order_with_its_lines_and_what_came_back(till: Till) -> None:
    sold = profile.order(till, OLD_ORDER)
    assert (sold.number, sold.store_name, sold.associate_name, sold.total) == (
        "7-00041",
        "Test Street",
        "Nino Beridze",
        41200,
    )
    assert [(line.title, line.quantity, line.image) for line in sold.lines] == [
        ("Alma wool coat", 1, "a" * 64)
    ]
    assert [(back.reason, back.refund, back.order_number) for back in sold.returns] == [
        ("too_small", Money(21000, "GEL"), "7-00041")
    ]


def test_every_block_says_how_old_it_is(till: Till) -> None:
    ages = profile.open(till, SARA).as_of
    assert set(profile.BLOCKS) == set(ages)
    assert set(ages.values()) == {clocks.parse(NOW)}


def test_a_note_written_offline_stands_at_once_and_says_it_waits(till: Till) -> None:
    people.note(till, SARA, "Gift for her mother, 12 November")
    found = profile.open(till, SARA)
    assert [(note.text, note.by_name, note.pending) for note in found.notes] == [
        ("Gift for her mother, 12 November", "Nino Beridze", True),
        ("Shopping for a winter coat", "Nino", False),
    ]
    assert found.pending


def test_a_sale_offline_appears_in_her_history_at_once(till: Till) -> None:
    before = profile.open(till, SARA)
    sale = checkout.add(till, checkout.start(till, SARA), "11208")
    checkout.pay_cash(till, sale, 14500)
    after = profile.open(till, SARA)
    assert after.timeline[0].what == "bought_here"
    assert after.timeline[0].pending
    assert after.orders[0].pending
    assert after.facts.lifetime.amount == before.facts.lifetime.amount + 14500
    assert after.loyalty.points == before.loyalty.points + 145
    assert after.order_count == before.order_count + 1


def test_a_merged_record_opens_the_one_that_goes_on(till: Till) -> None:
    assert profile.open(till, MERGED).customer.id == SARA


def test_somebody_without_history_has_an_empty_page_not_an_error(till: Till) -> None:
    found = profile.open(till, REZA)
    assert (found.orders, found.carts, found.wishlist, found.notes, found.timeline) == ((), (), (), (), ())
    assert (found.facts.average, found.facts.last_visit, found.can_take_over) == (None, None, None)


def test_a_customer_who_is_not_on_this_till_is_said_to_be_so(till: Till) -> None:
    with pytest.raises(ScopeError) as raised:
        profile.open(till, "nobody")
    assert raised.value.code == "not_here"
