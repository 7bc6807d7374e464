"""What the hub works out at night, from real documents: who is in it, what is written, and what a killed run leaves behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from clienteling import clock as clocks
from clienteling.clock import HandClock
from clienteling.hub import cli, documents, erasure, feed, nightly
from clienteling.hub.jobs import progress, running, work
from clienteling.hub.jobs.progress import JobState
from clienteling.ids import SeededIds, derived
from tests.fixtures_hub import open_furnished, store_id
from tests.hub.catalogue_shapes import check_body

NOW = "2026-11-22T23:30:00.000Z"
RUSTAVELI = store_id("rustaveli")
PEOPLE = 90
GOODS = {f"SKU-{number:02}": ("Coats" if number < 10 else "Shoes") for number in range(30)}
NIGHT = time(3, 30)


class Killed(Exception):
    """The process was killed here."""


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOW)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    opened = open_furnished(tmp_path / "hub")
    with opened.begin() as connection:
        documents.put_many(connection, [*_goods(), *_customers(), *_orders()])
    yield opened
    opened.dispose()


def customer(number: int) -> str:
    return derived("customer", str(number))


def _goods() -> Iterator[documents.Row]:
    for sku, category in [*GOODS.items(), ("POST", "Service")]:
        body = {"title": sku, "category": category, "variants": [{"sku": sku, "price": 1000}], "active": True}
        yield "product", derived("product", sku), body


def _customers() -> Iterator[documents.Row]:
    for number in range(PEOPLE):
        consents = {"email": {"state": "yes" if number % 2 else "no"}}
        yield (
            "customer",
            customer(number),
            {"name": {"given": "A", "family": str(number)}, "consents": consents},
        )


def order(whom: str | None, at: str, skus: list[str], total: int, **members: Any) -> dict[str, Any]:
    lines = [{"id": sku, "sku": sku, "quantity": 1, "total": total} for sku in skus]
    body = {"customer": whom, "channel": "store", "store": RUSTAVELI, "state": "completed", "placed_at": at}
    return {**body, "lines": lines, "totals": {"total": total}, **members}


def _orders() -> Iterator[documents.Row]:
    """Everybody buys at a pace of their own, everybody with a coat also buys its shoes, and one in three orders on the web."""
    chance = SeededIds(7)
    now = clocks.parse(NOW)
    for number in range(PEOPLE):
        pace = 10 + 80 * chance.fraction()
        ago = 20 + 300 * chance.fraction()
        skus = list(GOODS)
        coat = number % 10
        for at in range(1 + int(6 * chance.fraction() ** 2)):
            if ago < 0:
                break
            when = clocks.text(now - timedelta(days=ago))
            things = [skus[coat], skus[10 + coat], skus[20 + int(10 * chance.fraction())], "POST"]
            body = order(customer(number), when, things, 1000 + int(9000 * chance.fraction()))
            body["channel"] = "web" if number % 3 == 0 else "store"
            yield "order", derived("order", f"{number} {at}"), body
            ago -= pace * (0.5 + chance.fraction())


def run(engine: Engine, clock: HandClock, *names: str, **options: Any) -> None:
    running.run(engine, clock, names, **options)


def bodies(engine: Engine, kind: str) -> dict[str, dict[str, Any]]:
    with engine.begin() as connection:
        return {identity: stored.body for identity, stored in documents.of(connection, kind)}


def head(engine: Engine) -> int:
    with engine.begin() as connection:
        return feed.head(connection).seq


def change(engine: Engine, kind: str, identity: str, **members: Any) -> None:
    with engine.begin() as connection:
        stored = documents.get(connection, kind, identity)
        documents.put(connection, kind, identity, {**(stored.body if stored else {}), **members})


def test_a_night_brings_models_outlooks_neighbours_and_what_is_popular(
    engine: Engine, clock: HandClock
) -> None:
    run(engine, clock)
    models = {body["name"]: body for body in bodies(engine, "model").values()}
    assert set(models) == {"mbg", "gamma_gamma", "habits"}
    outlooks = bodies(engine, "outlook")
    assert set(outlooks) == {customer(number) for number in range(PEOPLE)}
    assert {body["value_band"] for body in outlooks.values()} == {"low", "middle", "high", "top"}
    assert {"first_time", "lapsed"} < {body["stage"] for body in outlooks.values()}
    table = {body["sku"]: [sku for sku, _ in body["items"]] for body in bodies(engine, "neighbours").values()}
    assert all(table[f"SKU-{coat:02}"][0] == f"SKU-{10 + coat:02}" for coat in range(10))
    assert "POST" not in table
    popular = {body["category"]: body for body in bodies(engine, "popular").values()}
    assert set(popular) == {None, "Coats", "Shoes"}
    assert popular[None]["items"][0][1] == max(count for _, count in popular[None]["items"])
    for kind in ("model", "outlook", "neighbours", "popular"):
        for body in bodies(engine, kind).values():
            check_body(kind, body)


def test_the_same_night_again_and_the_next_one_without_sales_write_little(
    engine: Engine, clock: HandClock
) -> None:
    run(engine, clock)
    before = head(engine)
    run(engine, clock)
    assert head(engine) == before
    clock.advance(86_400)
    run(engine, clock, "outlook", "neighbours")
    moved = head(engine) - before
    assert moved < PEOPLE / 4  # a stage or band here and there, and no document only because a day went by


def test_whose_profiling_is_off_is_in_no_figure_and_loses_what_there_was(
    engine: Engine, clock: HandClock
) -> None:
    change(
        engine, "order", derived("order", "3 0"), lines=[{"id": "x", "sku": "ONLY-HERS", "quantity": 9}] * 2
    )
    lately = clocks.text(clock.now() - timedelta(days=2))
    change(engine, "order", derived("order", "3 new"), **order(customer(3), lately, ["ONLY-HERS"], 5000))
    run(engine, clock)
    assert customer(3) in bodies(engine, "outlook")
    assert "ONLY-HERS" in json.dumps([bodies(engine, "popular"), bodies(engine, "neighbours")])
    n = bodies(engine, "model")[derived("model", "mbg")]["n"]
    change(engine, "customer", customer(3), profiling={"on": False, "at": NOW, "by": None})
    run(engine, clock)
    assert customer(3) not in bodies(engine, "outlook")
    assert bodies(engine, "model")[derived("model", "mbg")]["n"] == n - 1
    everything = json.dumps([bodies(engine, kind) for kind in ("model", "outlook", "neighbours", "popular")])
    assert "ONLY-HERS" not in everything
    assert customer(3) not in everything
    change(engine, "customer", customer(3), profiling={"on": True, "at": NOW, "by": None})
    run(engine, clock)
    assert customer(3) in bodies(engine, "outlook")


def test_who_switches_it_off_while_the_jobs_run_is_not_written_about(
    engine: Engine, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "BATCH", 10)
    off = max(customer(number) for number in range(PEOPLE))

    def meanwhile(one: JobState) -> None:
        if one.name == "outlook" and one.state == "running" and one.done == 0:
            change(engine, "customer", off, profiling={"on": False})

    run(engine, clock, tell=meanwhile)
    assert len(bodies(engine, "outlook")) == PEOPLE - 1
    assert off not in bodies(engine, "outlook")


def test_a_run_that_is_killed_in_the_middle_goes_on_there(
    engine: Engine, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "BATCH", 10)
    seen: list[tuple[str, int]] = []

    def kill(one: JobState) -> None:
        seen.append((one.name, one.done))
        if one.name == "neighbours" and one.done >= 10:
            raise Killed

    with pytest.raises(Killed):
        run(engine, clock, tell=kill)
    halfway = head(engine)
    assert not bodies(engine, "popular")
    with engine.begin() as connection:
        left = progress.latest(connection)
    assert left is not None
    assert (left.ended, left.of("outlook").state, left.of("popular").state) == (None, "done", "waiting")
    clock.advance(3600)
    after: list[JobState] = []
    run(engine, clock, tell=after.append)
    assert {one.name for one in after} == {"neighbours", "popular"}  # what was done is not done again
    assert after[0].done == left.of("neighbours").done
    assert bodies(engine, "popular")
    assert all(body["at"] == NOW for body in bodies(engine, "neighbours").values())  # as of one moment
    whole = head(engine)
    assert whole > halfway
    run(engine, clock, anew=True)
    assert all(
        body["at"] == NOW for body in bodies(engine, "neighbours").values()
    )  # nothing was left out or differs


def test_orders_that_were_no_sales_count_for_nobody_and_merged_customers_are_one(
    engine: Engine, clock: HandClock
) -> None:
    run(engine, clock)
    params = bodies(engine, "outlook")[customer(1)]["params"]
    at = clocks.text(clock.now() - timedelta(days=1))
    for state in ("cancelled", "unpaid"):
        change(
            engine, "order", derived("order", state), **order(customer(1), at, ["SKU-01"], 99_00, state=state)
        )
    run(engine, clock, "outlook")
    assert bodies(engine, "outlook")[customer(1)]["params"] == params
    mine = [one for one in bodies(engine, "order").values() if one["customer"] in (customer(1), customer(2))]
    days = {one["placed_at"][:10] for one in mine if one["state"] == "completed"}
    change(engine, "customer", customer(2), merged_into=customer(1))
    run(engine, clock, "outlook")
    outlooks = bodies(engine, "outlook")
    assert customer(2) not in outlooks
    assert outlooks[customer(1)]["params"]["x"] == len(days) - 1


def test_erasing_a_customer_takes_the_outlook_along(engine: Engine, clock: HandClock) -> None:
    run(engine, clock)
    with engine.begin() as connection:
        erasure.erase(connection, clock, customer(5))
    assert customer(5) not in bodies(engine, "outlook")
    run(engine, clock)
    assert customer(5) not in bodies(engine, "outlook")


def test_a_hub_with_hardly_anybody_says_stages_and_no_values(tmp_path: Path, clock: HandClock) -> None:
    engine = open_furnished(tmp_path / "small")
    run(engine, clock)
    assert set(bodies(engine, "model")) == {derived("model", "habits")}
    at = clocks.text(clock.now() - timedelta(days=3))
    change(engine, "customer", customer(1), name={"given": "A"})
    change(engine, "order", "an-order", **order(customer(1), at, ["SKU-01"], 5000))
    change(engine, "order", "rubbish", lines="none", placed_at=7)
    run(engine, clock)
    (found,) = bodies(engine, "outlook").values()
    assert (found["stage"], found["value_band"], found["churn_band"]) == ("first_time", None, None)
    engine.dispose()


def test_the_jobs_are_due_once_a_night_and_after_they_were_broken_off(
    engine: Engine, clock: HandClock
) -> None:
    def due() -> bool:
        with engine.begin() as connection:
            return nightly.is_due(connection, clock, NIGHT)

    assert due()  # never yet
    run(engine, clock, "popular")  # at 03:30 of Tbilisi, to the minute
    assert not due()
    clock.advance(23.9 * 3600)
    assert not due()
    clock.advance(0.2 * 3600)
    assert due()
    with pytest.raises(Killed):
        run(engine, clock, tell=_killed)
    assert not due()  # it may be alive
    clock.advance(20 * 60)
    assert due()
    assert nightly.at("off") is None
    assert nightly.at("03:30") == NIGHT


def _killed(_: JobState) -> None:
    raise Killed


def test_jobs_run_and_are_listed_from_the_command_line(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["jobs", "--home", str(tmp_path / "hub"), "--json"]
    assert cli.main([*place, "list"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["name"], one["state"]) for one in told] == [(name, "never") for name in running.NAMES]
    assert cli.main([*place, "run", "models", "outlook"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["state"] for one in told] == ["done", "done", "waiting", "waiting"]
    assert (told[1]["done"], told[1]["total"], told[1]["changed"]) == (PEOPLE, PEOPLE, PEOPLE)
    assert cli.main([*place, "run", "dreams"]) == 2
    assert "dreams" in capsys.readouterr().err
