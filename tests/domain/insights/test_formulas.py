"""Every figure by hand: small shops whose sums anybody can check on paper."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from clienteling.domain.insights import formulas, shares
from clienteling.domain.insights.formulas import Sale
from clienteling.domain.insights.period import Period, before, day_of, local_day, number_of, until_today
from clienteling.domain.insights.shares import Share

# Nine orders: Ana comes three times and brings one piece back, Beka twice on one day, Dato only buys on the web.
SHOP = [
    Sale("1", 10, 10_000, "ana", 2, back=2_500, back_units=1),
    Sale("2", 30, 20_000, "ana", 3, cart="web"),
    Sale("3", 30, 5_000, "beka", 1),
    Sale("4", 30, 5_000, "beka", 1, channel="app"),
    Sale("5", 40, 8_000, "dato", 1, channel="web"),
    Sale("6", 100, 12_000, "ana", 4),
    Sale("7", 101, 4_000, None, 1),
    Sale("8", 105, 6_000, "dato", 1, channel="web"),
    Sale("9", 106, 10_000, "eka", 2, cart="app", back=10_000, back_units=2),
]


def test_a_period_has_the_days_from_its_first_up_to_and_without_the_one_behind_its_last() -> None:
    assert [one.order for one in formulas.within(SHOP, 30, 100)] == ["2", "3", "4", "5"]


def test_average_order_and_pieces_per_order() -> None:
    all_of = formulas.basket(SHOP)
    assert (all_of.orders, all_of.amount, all_of.units) == (9, 80_000, 16)
    assert all_of.average == pytest.approx(8888.8889)
    assert all_of.per_order == pytest.approx(16 / 9)
    assert formulas.basket([]).average is None


def test_a_sale_that_was_sent_again_counts_once_as_it_is_now() -> None:
    again = [*SHOP, SHOP[0], Sale("1", 10, 9_000, "ana", 2)]
    assert formulas.basket(formulas.within(again, 0, 200)).amount == 79_000


def test_recovered_carts_began_online_and_were_completed_at_a_counter() -> None:
    found = formulas.recovered(SHOP)
    assert (found.orders, found.amount) == (2, 30_000)
    assert formulas.way(SHOP[1]) == "store_with_cart"
    assert formulas.way(SHOP[4]) == "web"
    assert formulas.recovered([Sale("x", 1, 5, channel="web", cart="web")]).orders == 0


def test_repeat_rate_counts_days_not_orders() -> None:
    # Beka's two orders are of one day: Ana and Dato of four came again.
    assert formulas.repeat_rate(SHOP) == Share(2, 4)


def test_retention_is_the_buyers_of_one_period_who_buy_in_the_next() -> None:
    assert formulas.retention(SHOP, 0, 90, 180) == Share(2, 3)


def test_the_retention_curve_begins_with_everybody_and_only_falls() -> None:
    found = formulas.curve(formulas.days_of(SHOP), 0, 90, 180)
    # Ana stays 90 days, Dato 65, Beka none.
    assert found == (
        Share(3, 3),
        Share(2, 3),
        Share(2, 3),
        Share(2, 3),
        Share(2, 3),
        Share(1, 3),
        Share(1, 3),
    )


def test_cohorts_by_the_month_of_the_first_order() -> None:
    found = formulas.cohorts({"ana": [1, 2, 4], "beka": [1], "dato": [2, 4, 4]})
    assert found == {1: {0: 2, 1: 1, 3: 1}, 2: {0: 1, 2: 1}}


def test_conversion_takes_an_order_in_any_channel_within_seven_days_of_a_visit() -> None:
    visits = {"ana": [3], "beka": [31], "dato": [98], "eka": [99]}
    # Ana buys on the seventh day; Beka's order was the day before; Dato buys on the web a week later; Eka too.
    assert formulas.conversion(visits, formulas.days_of(SHOP)) == Share(3, 4)


def test_an_order_on_the_eighth_day_after_a_visit_is_no_conversion() -> None:
    assert formulas.conversion({"ana": [2]}, {"ana": [10]}) == Share(0, 1)


def test_return_visits_leave_out_who_came_first_less_than_ninety_days_ago() -> None:
    visits = {"ana": [10, 100], "beka": [10, 101], "dato": [20], "eka": [60, 61]}
    assert formulas.return_visits(visits, 140) == Share(1, 3)


def test_the_return_rate_in_three_definitions_by_the_day_of_the_sale() -> None:
    # A window of 30 days on day 110: only what was sold before day 80 counts, whenever it was brought back.
    found = formulas.returned(SHOP, 110, 30)
    assert found.value == Share(2_500, 48_000)
    assert found.orders == Share(1, 5)
    assert found.units == Share(1, 8)


def test_omnichannel_customers_bought_in_two_channels() -> None:
    assert formulas.omnichannel(SHOP) == Share(1, 4)


def test_repeat_revenue_is_of_customers_who_bought_on_an_earlier_day() -> None:
    # From day 30: Ana's 20,000 and 12,000 and Dato's 6,000 of 66,000 that known customers spent.
    assert formulas.repeat_revenue(SHOP, 30, 200) == Share(38_000, 66_000)


# Intervals and surveys -------------------------------------------------------------------------------------------


def test_wilson_intervals_as_published() -> None:
    # Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    published = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (hits, n), expected in published.items():
        assert shares.wilson(hits, n) == pytest.approx(expected, abs=5e-5)
    assert shares.wilson(0, 0) is None


def test_the_interval_of_a_mean() -> None:
    # 2, 4, 6: mean 4, variance 4, standard error 2 / sqrt 3.
    assert shares.mean_interval(3, 12, 56) == pytest.approx(
        (4 - 1.95996 * 1.154701, 4 + 1.95996 * 1.154701), abs=1e-4
    )
    assert shares.mean_interval(1, 12, 144) is None


def test_nps_of_ten_answers() -> None:
    found = shares.nps([10, 10, 9, 9, 9, 8, 7, 7, 6, 0])
    assert (found.value, found.n) == (pytest.approx(30), 10)
    assert found.error == pytest.approx(100 * (0.7 - 0.09) ** 0.5 / 10**0.5)
    assert shares.nps([]).value is None


def test_csat_is_the_share_of_four_and_five() -> None:
    assert shares.satisfied(8, 10) == (0.8, 10, pytest.approx(0.126491, abs=1e-6))


def test_nine_people_are_hidden_and_ten_are_not() -> None:
    assert Share(3, 9).hidden
    assert not Share(3, 10).hidden
    assert not Share(0, 0).hidden


# Days and periods ------------------------------------------------------------------------------------------------


def test_midnight_is_the_stores_own() -> None:
    at = datetime(2026, 10, 31, 20, 30, tzinfo=UTC)
    assert local_day(at, ZoneInfo("Asia/Tbilisi")) == date(2026, 11, 1)
    assert local_day(at, ZoneInfo("America/New_York")) == date(2026, 10, 31)
    assert local_day(datetime(2026, 10, 31, 20, 29, tzinfo=UTC), ZoneInfo("Asia/Tehran")) == date(
        2026, 10, 31
    )


def test_a_month_so_far_is_compared_with_the_same_days_of_the_month_before() -> None:
    now = until_today("month", date(2026, 10, 22))
    assert (now.since, now.until) == (date(2026, 10, 1), date(2026, 10, 23))
    assert before(now) == Period("month", date(2026, 9, 1), date(2026, 9, 23))


def test_the_end_of_march_is_compared_with_all_of_february() -> None:
    assert before(until_today("month", date(2026, 3, 31))) == Period(
        "month", date(2026, 2, 1), date(2026, 3, 1)
    )


def test_weeks_begin_on_monday_and_quarters_with_their_month() -> None:
    assert until_today("week", date(2026, 11, 22)).since == date(2026, 11, 16)
    assert before(until_today("week", date(2026, 11, 18))) == Period(
        "week", date(2026, 11, 9), date(2026, 11, 12)
    )
    assert until_today("quarter", date(2026, 11, 22)).since == date(2026, 10, 1)
    assert before(until_today("quarter", date(2026, 1, 5))).since == date(2025, 10, 1)


@given(some.dates(date(1980, 1, 1), date(2100, 1, 1)))
def test_a_day_has_one_number(day: date) -> None:
    assert day_of(number_of(day)) == day
    for kind in ("today", "week", "month", "quarter"):
        now = until_today(kind, day)  # type: ignore[arg-type]
        assert before(now).until <= now.since
        assert now.since <= day < now.until


# Whatever the shop ------------------------------------------------------------------------------------------------

_sales = some.lists(
    some.builds(
        Sale, some.uuids().map(str), some.integers(0, 100), some.integers(0, 10_000), some.sampled_from([None, "a", "b", "c"]),
        some.integers(1, 5), some.sampled_from(["store", "web"]), some.sampled_from([None, "web", "app"]),
    ),
    max_size=30,
)  # fmt: skip


@given(sales=_sales, cut=some.integers(0, 100))
def test_parts_sum_to_the_whole(sales: list[Sale], cut: int) -> None:
    whole = formulas.basket(formulas.within(sales, 0, 101))
    early, late = (formulas.basket(formulas.within(sales, *days)) for days in ((0, cut), (cut, 101)))
    assert [one + other for one, other in zip(early, late, strict=True)] == list(whole)
    ways = {formulas.way(one) for one in sales}
    assert (
        sum(formulas.basket(one for one in sales if formulas.way(one) == way).amount for way in ways)
        == whole.amount
    )


@given(some.integers(0, 500), some.integers(1, 500))
def test_an_interval_holds_its_share(hits: int, more: int) -> None:
    low, high = shares.wilson(hits, hits + more) or (1.0, 0.0)
    assert 0 <= low <= hits / (hits + more) <= high <= 1
