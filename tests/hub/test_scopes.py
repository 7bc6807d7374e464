"""Which customers a till receives: its store's by policy, entering and leaving as people come, buy, move and stay away."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from clienteling import ids
from clienteling.clock import HandClock
from clienteling.domain.act import POLICY
from clienteling.hub import checksums, cli, db, documents, members, scoped, upkeep
from tests.fixtures_hub import POLICY as RULES
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, serving_hub, store_id
from tests.hub.chance_shop import PEOPLE, Copy, Shop
from tests.hub.test_postgresql import BINARIES, cluster

__all__ = ["cluster"]

HERE, THERE = store_id("rustaveli"), store_id("batumi")
SARA, SAM = ids.derived("customer", "sara"), ids.derived("customer", "sam")
NOW = "2026-11-22T10:00:00.000Z"
RELEASED = Path(__file__).parent / "released"

Rows = dict[tuple[str, str], dict[str, Any]]


def person(given: str, home: str | None) -> dict[str, Any]:
    return {
        "name": {"given": given, "family": "K"},
        "cards": [],
        "phones": [],
        "emails": [],
        "home_store": home,
    }


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOW)


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    """Two stores whose tills receive their own customers: Sara's home is Rustaveli, Sam's is Batumi."""
    engine = open_furnished(tmp_path / "hub")
    with serving_hub(engine, tmp_path / "hub", clock) as running:
        running.put(("policy", POLICY, RULES | {"scope": "store"}))
        running.put(("customer", SARA, person("Sara", HERE)), ("customer", SAM, person("Sam", THERE)))
        yield running


def sweep(hub: Hub) -> None:
    with hub.engine.begin() as connection:
        upkeep.run(connection, hub.clock)


def of_people(rows: Rows | list[dict[str, Any]]) -> set[tuple[str, str]]:
    keys = rows if isinstance(rows, dict) else [(row["kind"], row["id"]) for row in rows]
    return {key for key in keys if key[0] not in ("policy", "store", "associate", "till")}


def news(till: TillAtHub, cursor: str) -> tuple[list[tuple[str, str, str]], str]:
    """What the feed brings about people, and where it ends."""
    told = []
    till.prove()  # the clock may have moved
    while True:
        page = till.changes(cursor)
        told += [(item["op"], item["kind"], item["id"]) for item in page["items"] if item["kind"] != "till"]
        cursor = page["cursor"]
        if not page["more"]:
            return told, cursor


def visit(who: str, store: str, at: str = NOW, name: str = "1") -> documents.Row:
    body = {"customer": who, "at": at, "channel": "store", "what": "visit", "store": store}
    return "activity", ids.derived("activity", name), body


def order(who: str | None, store: str | None, at: str = NOW, name: str = "1") -> documents.Row:
    return (
        "order",
        ids.derived("order", name),
        {"number": name, "customer": who, "store": store, "placed_at": at},
    )


def test_a_till_receives_everybody_unless_the_policy_says_its_store_only(hub: Hub) -> None:
    hub.put(("customer", SARA, person("Sara", HERE)), ("customer", SAM, person("Sam", THERE)))
    till = hub.till()
    rows, cursor = till.snapshot()
    assert of_people(rows) == {("customer", SARA), ("customer", SAM)}
    hub.put(("policy", POLICY, RULES | {"scope": "store"}))
    answer = till.get("/v1/changes", cursor=cursor)
    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (
        409,
        "scope_changed",
        True,
    )
    rows, cursor = till.snapshot()
    assert of_people(rows) == {("customer", SARA)}
    assert {row["kind"] for row in rows} == {"policy", "store", "associate", "till", "customer"}
    hub.put(("policy", POLICY, RULES | {"scope": "all"}))
    assert till.get("/v1/changes", cursor=cursor).json()["code"] == "scope_changed"


def test_a_cursor_from_an_earlier_time_of_scopes_is_of_no_use(shop: Hub) -> None:
    till = shop.till()
    _, cursor = till.snapshot()
    shop.put(("policy", POLICY, RULES | {"scope": "all"}))
    shop.put(visit(SAM, HERE))  # nobody notes that he came in, for everybody has him
    shop.put(("policy", POLICY, RULES | {"scope": "store"}))
    assert till.get("/v1/changes", cursor=cursor).json()["code"] == "scope_changed"
    assert ("customer", SAM) in of_people(till.snapshot()[0])


def test_who_visits_brings_all_there_is_about_them_and_leaves_after_ninety_days(
    shop: Hub, clock: HandClock
) -> None:
    shop.put(
        ("loyalty", SAM, {"customer": SAM, "points": 3}), ("note", "n-1", {"customer": SAM, "text": "Linen"})
    )
    till = shop.till()
    _, cursor = till.snapshot()
    shop.put(visit(SAM, HERE))
    told, cursor = news(till, cursor)
    of_sam = {("customer", SAM), ("loyalty", SAM), ("note", "n-1"), visit(SAM, HERE)[:2]}
    assert {row[1:] for row in told} == of_sam
    assert {row[0] for row in told} == {"put"}
    clock.advance(89 * 86400)
    sweep(shop)
    assert news(till, cursor)[0] == []
    clock.advance(2 * 86400)
    sweep(shop)
    told, cursor = news(till, cursor)
    assert {row[1:] for row in told} == of_sam
    assert {row[0] for row in told} == {"leave"}
    shop.put(("note", "n-2", {"customer": SAM, "text": "Wool"}))
    assert news(till, cursor)[0] == []
    assert ("customer", SARA) in of_people(till.snapshot()[0])


def test_the_hub_itself_ends_memberships_while_it_runs(shop: Hub, clock: HandClock) -> None:
    shop.put(visit(SAM, HERE))
    till = shop.till()
    _, cursor = till.snapshot()
    clock.advance(91 * 86400)
    till.prove()
    page = till.changes(cursor, wait=20)
    assert {item["op"] for item in page["items"]} == {"leave"}


@pytest.mark.parametrize(
    ("row", "days"),
    [
        (order(SAM, HERE), 365),
        (("return", "r-1", {"customer": SAM, "store": HERE, "at": NOW}), 365),
        (visit(SAM, HERE), 90),
        (("cart", "c-1", {"customer": SAM, "claim": {"store": HERE, "since": NOW}, "state": "claimed"}), 90),
        (("attention", "a-1", {"customer": SAM, "store": HERE, "at": NOW, "reason": "x", "facts": {}}), 90),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else str(one),
)
def test_what_ties_a_customer_to_a_store_and_for_how_long(
    shop: Hub, clock: HandClock, row: documents.Row, days: int
) -> None:
    till = shop.till()
    assert ("customer", SAM) not in of_people(till.snapshot()[0])
    shop.put(row)
    assert {("customer", SAM), row[:2]} <= of_people(till.snapshot()[0])
    clock.advance(days * 86400 - 60)
    sweep(shop)
    till.prove()
    assert ("customer", SAM) in of_people(till.snapshot()[0])
    clock.advance(120)
    sweep(shop)
    assert ("customer", SAM) not in of_people(till.snapshot()[0])


def test_what_happened_too_long_ago_ties_nobody(shop: Hub) -> None:
    sweep(shop)
    till = shop.till()
    _, cursor = till.snapshot()
    shop.put(order(SAM, HERE, at="2019-05-01T10:00:00.000Z"), visit(SAM, HERE, at="no time at all"))
    assert news(till, cursor)[0] == []


def test_a_customer_who_moves_leaves_the_old_home_store(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2", store="batumi")
    (_, mine), (_, theirs) = here.snapshot(), there.snapshot()
    shop.put(("customer", SARA, person("Sara", THERE)))
    assert news(here, mine)[0] == [("leave", "customer", SARA)]
    assert news(there, theirs)[0] == [("put", "customer", SARA)]


def test_a_sale_without_a_customer_stays_in_its_store(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2", store="batumi")
    (_, mine), (_, theirs) = here.snapshot(), there.snapshot()
    paid = ("payment", "p-1", {"order": "o", "till": here.till["id"], "amount": 100})
    shop.put(order(None, HERE), paid)
    assert {row[1] for row in news(here, mine)[0]} == {"order", "payment"}
    assert news(there, theirs)[0] == []
    assert of_people(there.snapshot()[0]) == {("customer", SAM)}
    shop.put(order(SAM, HERE))
    told, _ = news(there, theirs)
    assert told == [("put", "order", order(SAM, HERE)[1])]


def test_a_till_moved_to_another_store_builds_its_cache_anew(
    shop: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    till = shop.till("Counter 1")
    _, cursor = till.snapshot()
    assert cli.main(["till", "move", "Counter 1", "--store", "Batumi", "--home", str(shop.home)]) == 0
    assert till.get("/v1/changes", cursor=cursor).json()["code"] == "scope_changed"
    assert of_people(till.snapshot()[0]) == {("customer", SAM)}
    assert (shop.body("till", till.till["id"]) or {})["store"] == THERE


def test_the_scope_is_set_at_the_command_line(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    place = ["--home", str(hub.home)]
    assert cli.main(["scope", *place]) == 0
    assert cli.main(["scope", "store", *place]) == 0
    assert cli.main(["scope", "--json", *place]) == 0
    assert capsys.readouterr().out.split() == ["all", "store", '{"scope":"store"}']
    assert (hub.body("policy", POLICY) or {})["scope"] == "store"


def test_a_live_look_up_of_exactly_one_customer_brings_them_in(shop: Hub) -> None:
    shop.put(("customer", PEOPLE[0], person("Samira", THERE)))
    till = shop.till()
    till.sign_in()
    _, cursor = till.snapshot()
    found = till.post("/v1/customers/search", {"text": "sam"}).json()["documents"]
    assert len(found) == 2
    assert news(till, cursor)[0] == []
    found = till.post("/v1/customers/search", {"id": SAM}).json()["documents"]
    assert [(one["kind"], one["id"]) for one in found] == [("customer", SAM)]
    assert news(till, cursor)[0] == [("put", "customer", SAM)]


def test_a_look_up_by_who_has_no_right_brings_nobody_in(shop: Hub) -> None:
    till = shop.till()
    till.sign_in("gio")
    _, cursor = till.snapshot()
    assert till.post("/v1/customers/search", {"id": SAM}).json() == {"documents": []}
    assert news(till, cursor)[0] == []


def test_a_command_about_somebody_out_of_scope_is_carried_out_and_settled_at_the_head(shop: Hub) -> None:
    till = shop.till()
    _, cursor = till.snapshot()
    like = till.command("preference.add", ("customer", SAM), {"list": "likes", "value": "linen"})
    assert till.send(like)[0]["status"] == "applied"
    page = till.changes(cursor)
    # Nothing comes of it, and the head is reached: that settles it (decision 7).
    assert (page["items"], page["more"]) == ([], False)
    assert page["cursor"] != cursor
    shop.put(visit(SAM, HERE))
    [known] = [item for item in till.changes(page["cursor"])["items"] if item["kind"] == "customer"]
    assert known["contains"] == [like["id"]]
    assert known["body"]["likes"] == ["linen"]


def test_a_page_that_holds_nothing_for_this_store_still_goes_forward(
    shop: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = shop.till()
    _, cursor = till.snapshot()
    shop.put(*(("note", f"n-{number}", {"customer": SAM, "text": "x"}) for number in range(2500)))
    shop.put(visit(SARA, HERE))
    pages, seen = 0, []
    while True:
        page = till.changes(cursor, limit=5)
        pages, cursor = pages + 1, page["cursor"]
        seen += [item["kind"] for item in page["items"]]
        if not page["more"]:
            break
    assert (pages, seen) == (2, ["activity"])


@pytest.mark.parametrize("query", ["placed", "owned", "feed"])
def test_a_page_for_a_store_walks_an_index_from_where_the_last_one_ended(shop: Hub, query: str) -> None:
    """A store with few customers among a million must not cost a million."""
    asked = {
        "placed": scoped._placed(f"store:{HERE}", ("", "all", "order", "x")),
        "owned": scoped._owned(f"store:{HERE}", (SARA, "order", "x")),
        "feed": scoped._entries(f"store:{HERE}", 5, 100),
    }[query]
    with shop.reading() as connection:
        statement = asked.limit(10).compile(connection, compile_kwargs={"literal_binds": True})
        plan = [row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
    assert not [
        step for step in plan if step.startswith("SCAN") and "subquery" not in step and "anon" not in step
    ], plan
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan, plan


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        made = db.open(tmp_path)
        yield made
        made.dispose()
        return
    if BINARIES is None:
        pytest.skip("PostgreSQL is not installed on this computer")
    made = db.open(request.getfixturevalue("cluster"))
    yield made
    with made.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    made.dispose()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_happens_a_copy_at_the_head_is_what_the_store_should_have(engine: Engine, seed: int) -> None:
    shop = Shop(engine, seed)
    shop.change_policy()
    copies = [Copy("store-a"), Copy("store-b"), Copy("store-a")]
    for _ in range(160):
        shop.happen()
        for copy in copies:
            if shop.chance.fraction() < 0.4:
                copy.step(shop, 1 + int(shop.chance.fraction() * 12))
        if shop.chance.fraction() < 0.08:
            copy = shop.pick(copies)
            copy.catch_up(shop)
            shop.compare(copy)
    for copy in copies:
        copy.catch_up(shop)
        shop.compare(copy)


@pytest.mark.parametrize("kind", ["promotion", "held", "message"])
def test_what_turns_out_to_be_somebody_elses_leaves_the_stores_it_was_for(engine: Engine, kind: str) -> None:
    shop, away = Shop(engine, 1), Copy("store-b")
    for who, store in (("sara", "store-a"), ("sam", "store-b")):
        shop._put(("customer", who, {"home_store": store}), ("loyalty", who, {}))
    away.catch_up(shop)
    shop._put(("policy", POLICY, RULES | {"scope": "store"}))
    copies = [Copy("store-a"), Copy("store-b")]
    for number, owner in enumerate(("sara", "sam", None, "sara", None, "sam")):
        shop._put((kind, "one", {"customer": owner, "store": "store-a", "n": number}))
        for copy in copies:
            copy.catch_up(shop)
            shop.compare(copy)
    shop._put(("policy", POLICY, RULES))
    away.catch_up(shop)  # it was off all the while, and loses nothing
    shop.compare(away)


def test_no_document_is_missed_that_is_written_while_its_customer_comes_in(engine: Engine) -> None:
    """Of two writers one writes about people, the other sees them come to the shop and stay away again."""
    shop = Shop(engine, 1)
    shop._put(("policy", POLICY, {"scope": "store"}))
    shop._put(*(("customer", who, {"home_store": "store-b"}) for who in PEOPLE))
    copy, done = Copy("store-a"), threading.Event()

    def write(part: int) -> None:
        for number in range(40):
            body = {"customer": PEOPLE[number % len(PEOPLE)], "n": number}
            with engine.begin() as connection:
                documents.put_many(connection, [("note", f"n-{part}-{number % 9}", body)])

    def come(part: int) -> None:
        for number in range(40):
            home = "store-a" if number % 2 == part else "store-b"
            with engine.begin() as connection:
                documents.put_many(
                    connection,
                    [("customer", PEOPLE[number % len(PEOPLE)], {"home_store": home, "n": number})],
                )

    def follow() -> None:
        while not done.is_set():
            copy.step(shop, 4)

    with ThreadPoolExecutor(5) as crowd:
        reader = crowd.submit(follow)
        for work in [crowd.submit(job, part) for job in (write, come) for part in (0, 1)]:
            work.result()
        done.set()
        reader.result()
    copy.catch_up(shop)
    with db.reading(engine) as connection:
        homes = {
            identity: stored.body["home_store"] for identity, stored in documents.of(connection, "customer")
        }
        kinds = [(kind, *one) for kind in ("customer", "note") for one in documents.of(connection, kind)]
    ours = {
        (kind, identity): stored.version
        for kind, identity, stored in kinds
        if homes[stored.body.get("customer", identity)] == "store-a"
    }
    assert {key: version for key, version in copy.rows.items() if key[0] in ("customer", "note")} == ours


def test_what_is_written_while_a_customer_comes_in_is_among_what_comes_in(engine: Engine) -> None:
    """The one order of things that loses a document when what comes in is looked up before the feed's head is held."""
    shop = Shop(engine, 1)
    shop._put(("policy", POLICY, {"scope": "store"}), ("customer", SAM, {"home_store": "store-b"}))
    copy = Copy("store-a")
    copy.catch_up(shop)
    early, late = engine.connect(), engine.connect()

    def come_in() -> None:
        documents.put(late, *visit(SAM, "store-a"))

    with early, late, ThreadPoolExecutor(1) as other:
        documents.put(early, "note", "n-1", {"customer": SAM, "text": "Linen"})
        coming = other.submit(come_in)
        time.sleep(0.4)  # the visit waits for the note's transaction
        assert not coming.done()
        early.commit()
        coming.result(timeout=20)
        copy.catch_up(shop)  # passes the note by: nobody here knows yet that its customer comes in
        assert ("note", "n-1") not in copy.rows
        late.commit()
    copy.catch_up(shop)
    assert {("note", "n-1"), ("customer", SAM)} <= set(copy.rows)


def test_a_hub_of_the_first_release_learns_whose_its_documents_are(tmp_path: Path) -> None:
    file = tmp_path / db.FILE
    with sqlite3.connect(file) as old:
        old.executescript((RELEASED / "first.sql").read_text("utf-8"))
    old.close()
    engine = db.open(tmp_path)
    with db.reading(engine) as connection:
        kept, counted = checksums.kept(connection), checksums.counted(connection)
        people = members._of(connection, [SARA, SAM])
    assert kept == counted
    assert kept["order"][0] == 2
    assert {who: {store: tuple(one) for store, one in stores.items()} for who, stores in people.items()} == {
        SARA: {HERE: (True, None), THERE: (False, "2027-01-28T10:00:00.000Z")},
        SAM: {THERE: (False, "2027-10-01T10:00:00.000Z")},
    }
    with serving_hub(engine, tmp_path, HandClock("2026-11-02T10:00:00.000Z")) as hub:
        hub.put(("policy", POLICY, RULES | {"scope": "store"}))
        here, there = (of_people(hub.till(store, store).snapshot()[0]) for store in ("rustaveli", "batumi"))
    assert {kind for kind, _ in here} == {"customer", "loyalty", "activity", "payment", "stock"}
    assert {kind for kind, _ in there} == {"customer", "loyalty", "activity", "order", "stock"}
    assert len([kind for kind, _ in there if kind == "order"]) == 2


def test_a_new_database_has_the_tables_of_one_that_grew(tmp_path: Path) -> None:
    def shape(folder: Path) -> list[Any]:
        db.open(folder).dispose()
        with sqlite3.connect(folder / db.FILE) as file:
            tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            columns = [
                (table, sorted(row[1:6] for row in file.execute(f"PRAGMA table_info({table})")))
                for table in tables
            ]
            return sorted(
                [*columns, *file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'")], key=str
            )

    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    with sqlite3.connect(old / db.FILE) as file:
        file.executescript((RELEASED / "first.sql").read_text("utf-8"))
    file.close()
    assert shape(old) == shape(new)
