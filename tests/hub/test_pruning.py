"""The feed keeps entries for ninety days; a till that was away longer begins anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from clienteling.clock import HandClock
from clienteling.hub import db, feed, upkeep
from clienteling.hub.tables import changes, feed_days
from clienteling.ids import SystemIds
from tests.fixtures_hub import Hub, TillAtHub, open_furnished, serving_hub
from tests.hub.test_reading import customer

DAY = 86400


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-01-01T23:00:00.000Z")


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    engine = open_furnished(tmp_path / "hub")
    with serving_hub(engine, tmp_path / "hub", clock) as running:
        yield running


@pytest.fixture
def closed(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    """A hub that does not run, so that nobody sweeps but the test."""
    engine = open_furnished(tmp_path / "hub")
    yield Hub("", tmp_path / "hub", engine, clock, SystemIds(clock))
    engine.dispose()


def sweep(hub: Hub) -> int:
    """Does all there is to do; gives how many turns it took."""
    turns = 0
    while True:
        with db.reading(hub.engine) as connection:
            if not upkeep.due(connection, hub.clock):
                return turns
        with hub.engine.begin() as connection:
            upkeep.run(connection, hub.clock)
        turns += 1


def kept(hub: Hub) -> tuple[int, int]:
    """The floor, and how many entries there are."""
    with db.reading(hub.engine) as connection:
        return feed.head(connection).floor, connection.scalar(select(func.count()).select_from(changes)) or 0


def answer(till: TillAtHub, cursor: str) -> tuple[int, str]:
    till.prove()
    said = till.get("/v1/changes", cursor=cursor)
    return said.status_code, said.json().get("code", "")


def test_a_cursor_older_than_ninety_days_is_of_no_use_a_younger_one_is(shop: Hub, clock: HandClock) -> None:
    till = shop.till()
    _, old = till.snapshot()
    shop.put(*(customer(number) for number in range(20)))
    sweep(shop)
    clock.advance(2 * DAY)
    shop.put(customer(100))
    till.prove()
    _, young = till.snapshot()
    shop.put(customer(101))
    sweep(shop)
    clock.advance(88 * DAY)  # ninety days since the first sweep, eighty-eight since the second
    sweep(shop)
    assert kept(shop)[0] == 0
    assert answer(till, old) == (200, "")
    clock.advance(DAY)
    sweep(shop)
    assert answer(till, old) == (410, "cursor_expired")
    assert answer(till, young) == (200, "")
    assert [item["id"] for item in till.changes(young)["items"]] == [customer(101)[1]]
    rows, fresh = till.snapshot()
    assert len([row for row in rows if row["kind"] == "customer"]) == 22
    assert answer(till, fresh) == (200, "")


def test_old_entries_go_a_bounded_number_at_a_time(
    closed: Hub, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_ENTRIES", 100)
    closed.put(*(customer(number) for number in range(350)))
    sweep(closed)
    head = kept(closed)[1]
    assert head > 350
    closed.put(customer(999))
    clock.advance(92 * DAY)
    assert sweep(closed) == 4
    assert kept(closed) == (head, 1)


def test_a_day_is_noted_once_and_days_that_are_of_no_use_any_more_go(closed: Hub, clock: HandClock) -> None:
    for day in range(100):
        closed.put(customer(day % 3, f"Sara {day}"))
        assert sweep(closed) == 1
        assert sweep(closed) == 0
        clock.advance(DAY)
    with db.reading(closed.engine) as connection:
        days = list(connection.scalars(select(feed_days.c.day).order_by(feed_days.c.day)))
    assert len(days) == 92
    assert kept(closed)[1] == 91
