"""The insights page of a shop of known sales: every tile and chart can be checked by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clienteling.domain.insights.period import Period, before, until_today
from clienteling.errors import Refused
from clienteling.ids import derived
from clienteling.services import insights
from clienteling.services.insights_views import Insights
from clienteling.store.folding import encode
from clienteling.till import Till
from tests.fixtures_till import ASSOCIATE, STORE, customer
from tests.services.shop import VAKE, everything

Document = tuple[str, str, dict[str, Any]]
TODAY = date(2026, 11, 22)
MONTH = until_today("month", TODAY)
PEOPLE = [derived("customer", f"guest {one}") for one in range(12)]


def sale(
    name: str, day: str, total: int, customer_id: str | None = None, where: str | None = STORE, cart: str | None = None,
    **more: Any,
) -> Document:  # fmt: skip
    body = {
        "number": name, "customer": customer_id, "channel": "store" if where else "web", "store": where, "state": "completed",
        "associate": ASSOCIATE if where else None, "placed_at": f"{day}T09:00:00.000Z", "currency": "GEL", "returned": [],
        "lines": [{"quantity": 2}], "totals": {"total": total}, "from_cart": derived("cart", name) if cart else None,
        "cart_channel": cart,
    }  # fmt: skip
    return ("order", derived("order", name), body | more)


def visit(name: str, day: str, customer_id: str) -> Document:
    body = {"customer": customer_id, "at": f"{day}T08:00:00.000Z", "channel": "store", "what": "visit", "store": STORE,
            "till": "t", "by": ASSOCIATE, "facts": {}}  # fmt: skip
    return ("activity", derived("activity", name), body)


def cart_of(name: str, day: str, customer_id: str, epoch: int, order: str | None = None) -> Document:
    body = {"customer": customer_id, "channel": "web", "state": "completed" if order else "open", "currency": "GEL",
            "saved_at": f"{day}T08:00:00.000Z", "lines": [], "epoch": epoch, "claim": None, "order": order}  # fmt: skip
    return ("cart", derived("cart", name), body)


def answer(name: str, value: int, kind: str = "nps", associate: str | None = ASSOCIATE) -> Document:
    body = {"kind": kind, "value": value, "customer": None, "order": None, "store": STORE, "associate": associate,
            "channel": "till", "at": "2026-11-20T10:00:00.000Z", "text": None}  # fmt: skip
    return ("answer", derived("answer", name), body)


def november() -> list[Document]:
    """Twelve guests: all visit on the 10th; six buy that day, two of them with their online cart; one buys on the web after."""
    rows: list[Document] = [("customer", one, customer("Guest")) for one in PEOPLE]
    rows += [visit(str(n), "2026-11-10", one) for n, one in enumerate(PEOPLE)]
    rows += [sale(f"b{n}", "2026-11-10", 10_000, PEOPLE[n]) for n in range(4)]
    rows += [sale(f"c{n}", "2026-11-10", 30_000, PEOPLE[n], cart="web" if n == 4 else "app") for n in (4, 5)]
    rows += [
        sale("w", "2026-11-17", 8_000, PEOPLE[6], None),
        sale("late", "2026-11-18", 8_000, PEOPLE[7], None),
    ]
    rows += [sale("vake", "2026-11-10", 1_000, PEOPLE[8], VAKE), sale("none", "2026-11-10", 500)]
    rows += [sale("gone", "2026-11-10", 99_000, PEOPLE[9], state="cancelled")]
    rows += [cart_of(f"k{n}", "2026-11-09", one, int(n < 5)) for n, one in enumerate(PEOPLE)]
    rows += [cart_of("c4", "2026-11-08", PEOPLE[4], 1, derived("order", "c4"))]
    rows += [answer(str(n), value) for n, value in enumerate([10] * 6 + [9, 7, 6, 0])]
    rows += [("demand", derived("demand", str(n)), {"sku": "27740", "quantity": 2, "reason": reason, "store": STORE,
              "at": "2026-11-12T10:00:00.000Z"}) for n, reason in enumerate(["no_stock", "no_stock", "price"])]  # fmt: skip
    return rows


@pytest.fixture
def manager(till_with: Callable[..., Till]) -> Callable[..., Till]:
    def make(*documents: Document) -> Till:
        till = till_with(*everything()[:5], *documents)
        assert till.session is not None
        return replace(till, session=replace(till.session, role="manager"))

    return make


def page(till: Till, period: Period = MONTH, at: str | None = STORE, channel: str | None = None) -> Insights:
    while insights.prepare(till):
        pass
    found = insights.page(till, period, before(period), at, channel)
    assert found.complete
    return found


def test_the_tiles_of_november(manager: Callable[..., Till]) -> None:
    found = page(manager(*november())).figures
    assert (found["recovered_value"].value, found["recovered_count"].value) == (60_000, 2)
    assert found["orders"].value == 7
    assert found["revenue"].value == 100_500
    # Of twelve visitors, the six who bought here, one on the web on the seventh day, one at another store; on the eighth: none.
    assert (found["conversion"].value, found["conversion"].n) == (pytest.approx(8 / 12), 12)
    assert (found["conversion"].low, found["conversion"].high) == (
        pytest.approx(0.3906, abs=1e-4),
        pytest.approx(0.8619, abs=1e-4),
    )
    assert (found["nps"].value, found["nps"].n) == (pytest.approx(50), 10)


def test_fewer_than_ten_people_are_not_shown(manager: Callable[..., Till]) -> None:
    found = page(manager(*november())).figures
    assert (found["average_order"].value, found["average_order"].hidden, found["average_order"].n) == (
        None,
        True,
        7,
    )
    assert (found["repeat_rate"].value, found["repeat_rate"].hidden) == (None, True)
    assert found["csat"].value is None
    assert not found["csat"].hidden


def test_all_stores_are_the_sum_of_the_stores_and_the_web(manager: Callable[..., Till]) -> None:
    till = manager(*november())
    everywhere = page(till, at=None).figures["revenue"].value
    parts = [page(till, at=one).figures["revenue"].value for one in (STORE, VAKE)]
    web = page(till, at=STORE, channel="web").figures
    assert everywhere == 117_500 == 100_500 + 1_000 + 16_000
    assert parts == [100_500, 1_000]
    assert web["revenue"].value == 16_000 + 30_000  # the web's orders, and its cart paid here


def test_the_funnel_from_carts_of_visitors_to_paid(manager: Callable[..., Till]) -> None:
    found = page(manager(*november())).funnel
    assert (found.visitors, found.opened, found.taken, found.paid) == (13, 13, 6, 1)


def test_the_week_of_a_recovered_cart_and_the_one_that_is_not_over(manager: Callable[..., Till]) -> None:
    found = page(manager(*november())).weeks
    assert len(found) == 8
    assert [one.monday for one in found][-2:] == [date(2026, 11, 9), date(2026, 11, 16)]
    assert found[-2].amounts == {"web": 30_000, "app": 30_000}
    assert found[-2].counts == {"web": 1, "app": 1}
    assert [one.unfinished for one in found[-2:]] == [False, True]  # the 22nd is a Sunday that is not over
    assert sum(sum(one.amounts.values()) for one in found) == 60_000


def test_the_team_and_the_ways_to_buy(manager: Callable[..., Till]) -> None:
    found = page(manager(*november()))
    (nino,) = found.team
    assert (nino.name, nino.carts, nino.sales, nino.nps) == ("Nino Beridze", 2, 60_000, pytest.approx(50))
    assert nino.conversion == pytest.approx(8 / 12)
    ways = {one.channel: (one.orders, one.amount, one.hidden) for one in found.channels}
    assert ways == {
        "store_with_cart": (2, 60_000, True),
        "store": (5, 40_500, True),
        "web": (2, 16_000, True),
    }


def test_missed_demand_by_sku(manager: Callable[..., Till]) -> None:
    (one,) = page(manager(*november())).missed
    assert (one.sku, one.pieces, one.reasons) == ("27740", 6, {"no_stock": 4, "price": 2})


def test_retention_and_repeat_rate_of_a_summer(manager: Callable[..., Till]) -> None:
    # Twelve bought 120 days ago, in the store; nine came again 60 days later, six of them once more yesterday.
    rows = [sale(f"a{n}", "2026-07-25", 1_000, one) for n, one in enumerate(PEOPLE)]
    rows += [sale(f"b{n}", "2026-09-23", 1_000, one) for n, one in enumerate(PEOPLE[:9])]
    rows += [sale(f"c{n}", "2026-11-21", 1_000, one) for n, one in enumerate(PEOPLE[:6])]
    found = page(manager(*rows))
    assert (found.figures["retention"].value, found.figures["retention"].n) == (pytest.approx(9 / 12), 12)
    assert found.figures["churn"].value == pytest.approx(3 / 12)
    assert found.figures["repeat_rate"].hidden  # nine bought within 90 days
    assert [point.value for point in found.retention.met] == pytest.approx(
        [1, 0.75, 0.75, 0.75, 0.75, 0.5, 0.5]
    )
    assert found.retention.web_only == ()
    july = next(row for row in found.cohorts if row.month == date(2026, 7, 1))
    assert (july.size, july.back[:4]) == (12, (12, 0, 9, 0))
    assert found.figures["frequency"].value == pytest.approx(27 / 12)


def test_the_return_rate_is_of_sales_whose_window_is_over(manager: Callable[..., Till]) -> None:
    back = [{"return": "r", "line": "l", "quantity": 1, "amount": 2_000}]
    rows = [sale("old", "2026-10-01", 10_000, returned=back), sale("kept", "2026-10-02", 10_000)]
    rows += [sale("new", "2026-11-20", 10_000, returned=back)]
    found = page(manager(*rows)).figures
    assert found["return_rate"].value == pytest.approx(0.1)
    assert found["return_rate_orders"].value == pytest.approx(0.5)
    assert found["return_rate_units"].value == pytest.approx(0.25)


def outlooks(band: Callable[[int], str]) -> list[Document]:
    params = {"x": 2, "t_x": 20.0, "T": 30.0, "n": 3, "mean": 5_000.0}
    rows: list[Document] = [
        ("outlook", one, {"stage": "active", "value_band": "top" if n == 11 else "low", "churn_band": band(n), "params": params,
         "at": "2026-11-22T02:00:00.000Z"}) for n, one in enumerate(PEOPLE)]  # fmt: skip
    mbg = {"r": 0.5248, "alpha": 6.183, "a": 0.8914, "b": 1.614}
    rows += [("model", derived("model", "mbg"), {"name": "mbg", "parameters": mbg})]
    values = {"p": 6.25, "q": 3.74, "v": 1544.0}
    rows += [("model", derived("model", "gamma_gamma"), {"name": "gamma_gamma", "parameters": values})]
    return rows


def test_risk_counts_the_bands_and_the_call_list_names_the_most_valuable_first(
    manager: Callable[..., Till],
) -> None:
    till = manager(*november(), *outlooks(lambda n: "at_risk" if n > 8 else "watch" if n > 5 else "low"))
    found = page(till, at=None)
    assert (found.risk.low, found.risk.watch, found.risk.at_risk) == (6, 3, 3)
    assert found.figures["at_risk"].value == pytest.approx(3 / 12)
    listed = insights.risk(till)
    assert set(listed.ids) == set(PEOPLE[9:])
    assert listed.ids[0] == PEOPLE[11]
    assert insights.risk(till, VAKE).total == 1  # who bought there


def test_what_is_expected_has_an_interval(manager: Callable[..., Till]) -> None:
    till = manager(*november(), *outlooks(lambda n: "low"))
    found = page(till, at=None).figures
    value, churn = found["customer_value"], found["expected_churn"]
    assert value.predicted
    assert value.n == churn.n == 12
    assert value.value is not None
    assert value.value > 5_000
    assert value.low == pytest.approx(value.value)  # twelve alike
    assert churn.value is not None
    assert 0.3 < churn.value < 0.9


def test_a_page_asked_for_again_says_the_same_and_a_new_sale_is_in_the_next(
    manager: Callable[..., Till],
) -> None:
    till = manager(*november())
    first = page(till)
    assert page(till) == first
    till.cache.load([("order", derived("order", "new"), 1, encode(sale("new", "2026-11-22", 5_000)[2]))], {})
    again = page(till)
    assert again.figures["revenue"].value == 105_500
    assert page(till) == again


def test_without_time_what_is_missing_comes_with_the_next_call(manager: Callable[..., Till]) -> None:
    till = manager(*november())
    while insights.prepare(till):
        pass
    hasty = insights.page(till, MONTH, None, STORE, seconds=-1)
    assert not hasty.complete
    assert hasty.figures["recovered_value"].value == 60_000
    assert "conversion" not in hasty.figures
    assert insights.page(till, MONTH, None, STORE).complete
    assert insights.page(till, MONTH, None, STORE, seconds=-1).complete


def test_only_managers_see_the_page(manager: Callable[..., Till]) -> None:
    till = manager()
    assert till.session is not None
    with pytest.raises(Refused, match="not_allowed"):
        insights.page(replace(till, session=replace(till.session, role="associate")), MONTH)


def test_every_chart_is_a_table_and_the_export_has_them_all(manager: Callable[..., Till]) -> None:
    till = manager(*november())
    named = {"name": "=Evil()", "user": "e", "role": "associate", "store": STORE, "active": True}
    till.cache.load([("associate", ASSOCIATE, 2, encode(named))], {})
    found = page(till)
    for name in insights.NAMES:
        table = insights.table(found, name)
        assert all(len(row) == len(table.columns) for row in table.rows), name
    written = insights.csv(found)
    assert "recovered_value,money,600.00,2" in written
    assert "'=Evil()" in written
    assert "2026-11-09,300.00,300.00,0.00,600.00,2," in written


def test_days_are_those_of_the_store_at_the_edge_of_the_month(manager: Callable[..., Till]) -> None:
    # 20:30 UTC on 31 October is half past midnight on 1 November in Tbilisi.
    late = sale("late", "x", 700)[2] | {"placed_at": "2026-10-31T20:30:00.000Z"}
    early = sale("early", "x", 40)[2] | {"placed_at": "2026-10-31T19:59:59.000Z"}
    till = manager(("order", derived("order", "l"), late), ("order", derived("order", "e"), early))
    assert page(till).figures["revenue"].value == 700
    assert page(till).figures["revenue"].before == 0
    assert page(till, Period("custom", date(2026, 10, 31), date(2026, 11, 1))).figures["revenue"].value == 40


def test_consents_are_counted_of_all_customers(manager: Callable[..., Till]) -> None:
    yes = {"email": {"state": "yes", "at": "2026-03-12T09:00:00.000Z", "by": None, "source": "store"}}
    rows: list[Document] = [
        ("customer", one, customer("G", consents=yes if n < 3 else {})) for n, one in enumerate(PEOPLE)
    ]
    found = page(manager(*rows)).figures
    assert found["consent_email"].value == pytest.approx(0.25)
    assert found["consent_sms"].value == 0


def test_the_kept_figures_name_nobody(manager: Callable[..., Till]) -> None:
    till = manager(*november(), *outlooks(lambda n: "at_risk"))
    page(till)
    kept = str(till.cache.conn.execute("SELECT name, value FROM windows").fetchall())
    assert kept != "[]"
    assert not any(one in kept for one in PEOPLE)
