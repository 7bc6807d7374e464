"""What the figures are made of: each sale once, in its store's day, whatever came when; SQL and formula say the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from clienteling import clock, ids
from clienteling.domain.insights import formulas
from clienteling.domain.insights.formulas import Sale
from clienteling.domain.insights.period import number_of
from clienteling.domain.insights.shares import Share
from clienteling.store import days, facts, index, migrations, points, windows
from clienteling.store.encryption import Connection, connect, writing
from clienteling.store.folding import encode
from clienteling.store.windows import Span

TBILISI, LISBON = ids.derived("store", "tbilisi"), ids.derived("store", "lisbon")
TODAY = number_of(date(2026, 11, 22))
PEOPLE = [ids.derived("customer", str(one)) for one in range(5)]
CART = ids.derived("cart", "one")


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    opened = fresh(tmp_path / "cache.db")
    yield opened
    opened.close()


def fresh(path: Path) -> Connection:
    opened = connect(path, bytes(32))
    migrations.migrate(opened, migrations.CACHE)
    with writing(opened, "cache.create"):
        index.create(opened)
        for id_, zone in ((TBILISI, "Asia/Tbilisi"), (LISBON, "Europe/Lisbon")):
            opened.execute(
                "INSERT INTO documents (kind, id, version, base) VALUES ('store', ?, 1, ?)",
                (id_, encode({"timezone": zone})),
            )
    return opened


def put(conn: Connection, *rows: tuple[str, str, dict[str, Any] | None]) -> None:
    with writing(conn, "cache.page"):
        index.put_many(conn, rows)


def up_to_date(conn: Connection, limit: int = days.LIMIT) -> None:
    for _ in range(1000):
        if days.bring_up_to_date(conn, limit) == 0:
            return
    raise AssertionError("it never ends")


def order(
    name: str,
    at: str,
    total: int = 1000,
    customer: str | None = None,
    store: str | None = TBILISI,
    **more: Any,
) -> tuple[str, str, dict[str, Any]]:
    body = {
        "number": name, "customer": customer, "store": store, "state": "completed", "placed_at": at, "currency": "GEL",
        "channel": "store" if store else "web", "associate": None, "totals": {"total": total}, "returned": [],
        "from_cart": None, "cart_channel": None, "lines": [{"quantity": 2}],
    }  # fmt: skip
    return ("order", ids.derived("order", name), body | more)


def sold(conn: Connection, day: date, store: str | None = None) -> tuple[int, int]:
    """Orders and their value on a day."""
    found = days.sums(conn, "order", number_of(day), number_of(day) + 1, store, "GEL")
    return sum(one.n for one in found), sum(one.amount for one in found)


def test_a_sale_counts_on_the_day_of_its_store_not_on_that_of_utc(conn: Connection) -> None:
    # Half past nine in the evening UTC is half past one tomorrow in Tbilisi, and still today in Lisbon.
    put(
        conn,
        order("a", "2026-11-21T21:30:00.000Z", 700),
        order("b", "2026-11-21T21:30:00.000Z", 50, store=LISBON),
    )
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 22)) == (1, 700)
    assert sold(conn, date(2026, 11, 21)) == (1, 50)


def test_an_order_placed_in_the_hour_that_summer_time_gives_back_is_on_its_own_day(conn: Connection) -> None:
    # In Lisbon the clock went back from 02:00 to 01:00 on 25 October 2026: the day has 25 hours.
    put(conn, order("first", "2026-10-24T23:00:00.000Z", 1, store=LISBON))
    put(conn, order("last", "2026-10-25T23:59:59.000Z", 2, store=LISBON))
    put(conn, order("next", "2026-10-26T00:00:00.000Z", 4, store=LISBON))
    up_to_date(conn)
    assert sold(conn, date(2026, 10, 25)) == (2, 3)


def test_a_store_whose_time_zone_comes_later_or_changes_has_its_days_put_right(conn: Connection) -> None:
    put(conn, order("a", "2026-11-21T21:30:00.000Z", 700))
    up_to_date(conn)
    with writing(conn, "cache.page"):
        conn.execute("UPDATE documents SET base = ? WHERE id = ?", (encode({"timezone": "UTC"}), TBILISI))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (1, 700)
    assert sold(conn, date(2026, 11, 22)) == (0, 0)


def test_an_order_that_comes_twice_counts_once_and_changed_it_counts_as_it_is_now(conn: Connection) -> None:
    put(conn, order("a", "2026-11-21T12:00:00.000Z", 700), order("a", "2026-11-21T12:00:00.000Z", 700))
    up_to_date(conn)
    put(conn, order("a", "2026-11-21T12:00:00.000Z", 700))
    assert days.waiting(conn) == 0  # the same again is no work at all
    put(conn, order("a", "2026-11-20T12:00:00.000Z", 650))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (0, 0)
    assert sold(conn, date(2026, 11, 20)) == (1, 650)


def test_cancelled_unpaid_and_waiting_orders_are_no_sales(conn: Connection) -> None:
    at = "2026-11-21T12:00:00.000Z"
    put(conn, order("a", at), order("b", at, state="cancelled"), order("c", at, state="unpaid"))
    put(
        conn,
        order("d", at, state="placed", awaiting={"attempt": "x"}),
        order("e", at, state="placed", store=None),
    )
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (2, 2000)
    put(conn, order("a", at, state="cancelled"))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (1, 1000)


def test_an_order_that_is_gone_counts_no_more(conn: Connection) -> None:
    put(conn, order("a", "2026-11-21T12:00:00.000Z"))
    up_to_date(conn)
    put(conn, ("order", ids.derived("order", "a"), None))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (0, 0)
    assert conn.execute("SELECT count(*) FROM days").fetchone()[0] == 0


def test_staff_and_test_accounts_are_out_also_when_that_is_known_later(conn: Connection) -> None:
    put(
        conn,
        order("a", "2026-11-21T12:00:00.000Z", 700, PEOPLE[0]),
        order("b", "2026-11-21T12:00:00.000Z", 50),
    )
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (2, 750)
    put(conn, ("customer", PEOPLE[0], {"account": "staff"}))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (1, 50)
    assert windows.frequency(conn, Span(TODAY - 90, TODAY)) == [0, 0]
    put(conn, ("customer", PEOPLE[0], {}))
    up_to_date(conn)
    assert sold(conn, date(2026, 11, 21)) == (2, 750)


def test_a_merged_customer_is_one_customer_over_several_merges(conn: Connection) -> None:
    put(
        conn,
        order("a", "2026-11-01T12:00:00.000Z", 1, PEOPLE[0]),
        order("b", "2026-11-09T12:00:00.000Z", 1, PEOPLE[1]),
    )
    put(conn, order("c", "2026-11-09T12:00:00.000Z", 1, PEOPLE[2]))
    up_to_date(conn)
    span = Span(TODAY - 90, TODAY)
    assert windows.repeat_rate(conn, span) == Share(0, 3)
    put(
        conn,
        ("customer", PEOPLE[0], {"merged_into": PEOPLE[1]}),
        ("customer", PEOPLE[1], {"merged_into": PEOPLE[2]}),
    )
    up_to_date(conn)
    assert windows.repeat_rate(conn, span) == Share(1, 1)


def test_a_kept_figure_is_forgotten_when_a_day_it_looks_at_changes(conn: Connection) -> None:
    span = Span(TODAY - 90, TODAY)
    windows.keep(conn, "repeat_rate", span, [1, 2])
    put(conn, order("today", "2026-11-30T12:00:00.000Z"))
    up_to_date(conn)
    assert windows.kept(conn, "repeat_rate", span) == [1, 2]
    put(conn, order("late", "2026-10-09T12:00:00.000Z"))
    up_to_date(conn)
    assert windows.kept(conn, "repeat_rate", span) is None


def test_loading_a_whole_copy_finds_the_same_as_page_after_page(tmp_path: Path, conn: Connection) -> None:
    rows = [
        order("a", "2026-11-01T12:00:00.000Z", 5, PEOPLE[0], returned=[{"quantity": 1, "amount": 2}]),
        order("b", "2026-11-02T12:00:00.000Z", 7, PEOPLE[1], None, cart_channel="web", from_cart=CART),
        ("activity", ids.derived("activity", "v"), {"customer": PEOPLE[0], "at": "2026-11-01T12:00:00.000Z", "what": "visit"}),
        ("customer", PEOPLE[0], {"merged_into": PEOPLE[1], "account": None}),
        ("cart", CART, {"customer": PEOPLE[1], "saved_at": "2026-11-01T12:00:00.000Z", "epoch": 2, "state": "open"}),
    ]  # fmt: skip
    put(conn, *rows)
    other = fresh(tmp_path / "other.db")
    with writing(other, "cache.load"):
        index.drop_indices(other)
        index.put_written(other, [(kind, id_, encode(body)) for kind, id_, body in rows])
        index.make_indices(other)
    for one in (conn, other):
        up_to_date(one)
    for table in ("facts", "apart", "alias", "days"):
        both = [one.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for one in (conn, other)]
        assert both[0] == both[1] != []
    other.close()


def test_a_document_with_members_of_the_wrong_type_counts_by_what_can_be_read() -> None:
    body = {
        "placed_at": 7,
        "totals": {"total": "many"},
        "lines": "none",
        "returned": [None],
        "customer": ["x"],
    }
    one = facts.fact("order", "x", body)
    assert one == facts.written("order", "x", encode(body))
    assert (one.at, one.amount, one.units, one.customer) == (0, 0, 0, None)


@pytest.mark.parametrize("moment", ["cache.figures:begin", "cache.figures:commit", "cache.figures:done"])
def test_a_slice_that_is_cut_off_is_done_again(conn: Connection, moment: str) -> None:
    class PowerCut(Exception):
        pass

    def cut(reached: str) -> None:
        if reached == moment:
            raise PowerCut

    put(conn, order("a", "2026-11-21T12:00:00.000Z", 700), order("b", "2026-11-20T12:00:00.000Z", 50))
    points.watch = cut
    try:
        with pytest.raises(PowerCut):
            days.bring_up_to_date(conn)
    finally:
        points.watch = None
    up_to_date(conn)
    assert [sold(conn, date(2026, 11, day)) for day in (20, 21)] == [(1, 50), (1, 700)]


# A little shop of a few customers, made by chance --------------------------------------------------------------

_sale = some.tuples(
    some.sampled_from([None, *PEOPLE]), some.integers(TODAY - 200, TODAY - 1), some.integers(0, 5000),
    some.sampled_from(["store", "web", "recovered"]), some.sampled_from(["completed", "completed", "cancelled"]),
)  # fmt: skip
_visit = some.tuples(some.sampled_from(PEOPLE), some.integers(TODAY - 200, TODAY - 1))
_shop = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def noon(day: int) -> str:
    return clock.text(datetime(1970, 1, 1, 12, tzinfo=UTC) + timedelta(days=day))


def made(sales: list[Any]) -> tuple[list[Any], list[Sale]]:
    """The same sales as documents and as the formulas' rows."""
    rows, plain = [], []
    for number, (customer, day, amount, way, state) in enumerate(sales):
        store = None if way == "web" else LISBON
        cart = {"from_cart": CART, "cart_channel": "app"} if way == "recovered" else {}
        rows.append(order(str(number), noon(day), amount, customer, store, state=state, **cart))
        if state != "cancelled":
            channel, online = ("web" if way == "web" else "store"), ("app" if cart else None)
            plain.append(Sale(str(number), day, amount, customer, 2, channel, online, store))
    return rows, plain


def everything(conn: Connection) -> list[Any]:
    return [tuple(row) for row in conn.execute("SELECT * FROM days ORDER BY 1, 2, 3, 4, 5, 6, 7")]


@_shop
@given(sales=some.lists(_sale, max_size=25), chance=some.data())
def test_the_order_of_what_comes_does_not_matter_nor_does_doing_it_again(
    tmp_path_factory: pytest.TempPathFactory, sales: list[Any], chance: some.DataObject
) -> None:
    rows, plain = made(sales)
    one, other = (fresh(tmp_path_factory.mktemp("shop") / "cache.db") for _ in range(2))
    put(one, *rows)
    up_to_date(one)
    pauses = chance.draw(some.sets(some.integers(0, 50), max_size=8))
    for number, row in enumerate(chance.draw(some.permutations(rows * 2))):
        put(other, row)
        if number in pauses:
            days.bring_up_to_date(other, 3)
    up_to_date(other, 3)
    assert everything(one) == everything(other)
    up_to_date(other)
    assert everything(one) == everything(other)
    whole = formulas.basket(plain)
    parts = days.sums(one, "order", windows.FIRST, TODAY, None, "GEL")
    stores = [days.sums(one, "order", windows.FIRST, TODAY, store, "GEL") for store in (LISBON, "")]
    assert (sum(part.n for part in parts), sum(part.amount for part in parts)) == (whole.orders, whole.amount)
    assert sum(part.amount for each in stores for part in each) == whole.amount
    one.close()
    other.close()


@_shop
@given(sales=some.lists(_sale, max_size=25), visits=some.lists(_visit, max_size=12))
def test_sql_and_formula_say_the_same(
    tmp_path_factory: pytest.TempPathFactory, sales: list[Any], visits: list[tuple[str, int]]
) -> None:
    rows, plain = made(sales)
    conn = fresh(tmp_path_factory.mktemp("shop") / "cache.db")
    put(conn, *rows)
    for number, (customer, day) in enumerate(visits):
        body = {"customer": customer, "store": LISBON, "at": noon(day), "what": "visit", "till": "t"}
        put(conn, ("activity", ids.derived("activity", str(number)), body))
    up_to_date(conn)
    since, span = TODAY - 180, Span(TODAY - 180, TODAY)
    recent = formulas.within(plain, since, TODAY)
    seen: dict[str, set[int]] = {}
    for customer, day in visits:
        if since <= day < TODAY:
            seen.setdefault(customer, set()).add(day)
    bought = formulas.days_of(plain)
    assert windows.repeat_rate(conn, span) == formulas.repeat_rate(recent)
    assert windows.retention(conn, span) == formulas.retention(plain, since, TODAY - 90, TODAY)
    assert windows.conversion(conn, span) == formulas.conversion(seen, bought)
    assert windows.return_visits(conn, span) == formulas.return_visits(seen, TODAY - 1)
    both = windows.channels(conn, span, "GEL")
    assert Share(both["omni"][0], both["omni"][0] + both["single"][0]) == formulas.omnichannel(recent)
    assert windows.repeat_revenue(conn, span, "GEL") == formulas.repeat_revenue(plain, since, TODAY)
    met = {one.customer for one in recent if one.channel == "store" and one.day < TODAY - 90}
    for name, whose in (("met", {one: bought[one] for one in bought if one in met}),
                        ("web_only", {one: bought[one] for one in bought if one not in met})):  # fmt: skip
        expected = formulas.curve(whose, since, TODAY - 90, TODAY)
        assert windows.curve(conn, span)[name] == [list(share) for share in expected]
    conn.close()


def test_two_sales_of_one_day_change_before_it_is_summed_again(conn: Connection) -> None:
    """The second change met the day that the first had noted, and the whole page was refused."""
    day, at = date(2026, 11, 20), "2026-11-20T10:00:00.000Z"
    put(conn, order("1", at), order("2", at))
    up_to_date(conn)
    put(conn, order("1", at, total=1500))
    put(conn, order("2", at, total=2500))
    up_to_date(conn)
    assert sold(conn, day) == (2, 4000)
