"""A till receives the whole shop, then what changes; interrupted anywhere, it ends up the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clienteling import app
from clienteling.errors import Damaged, Offline, Unauthorized
from clienteling.ids import derived
from clienteling.sync import engine, status
from clienteling.sync.answers import SnapshotPage
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import customer, enrol_at, settings_of, synced, tear

TAMAR = derived("customer", "tamar")
EnrolledTill = Callable[..., Till]


def customers(count: int) -> list[tuple[str, str, dict[str, object]]]:
    return [("customer", derived("customer", str(n)), customer(f"Nr{n}")) for n in range(count)]


def test_a_new_till_has_the_shop_and_knows_where_it_stands(hub: Hub, enrolled_till: EnrolledTill) -> None:
    hub.put(("customer", TAMAR, customer()))
    till = enrolled_till()
    assert till.read("customer", TAMAR) == customer()
    assert till.enrolled().till_number == 1
    assert till.enrolled().store_id == store_id("rustaveli")
    assert till.region == "GE"
    assert till.policy["retailer"] == "Atelier"
    state = status.state(till)
    assert (state.kind, state.waiting, state.refused, state.reason) == ("synced", 0, 0, None)


def test_what_changes_at_the_hub_arrives_with_the_next_round(hub: Hub, enrolled_till: EnrolledTill) -> None:
    till = enrolled_till()
    hub.put(("customer", TAMAR, customer()))
    outcome = synced(till)
    assert outcome.changes == {("customer", TAMAR)}
    hub.put(("customer", TAMAR, customer(likes=["linen"])))
    assert synced(till).received == 1
    assert (till.read("customer", TAMAR) or {})["likes"] == ["linen"]
    assert synced(till).changes == frozenset()


def test_the_first_copy_tells_how_far_it_is(hub: Hub, tmp_path: Path) -> None:
    hub.put(*customers(1500))
    till, _ = app.enrol(settings_of(tmp_path / "till"), hub.url, hub.code(), clock=hub.clock)
    told: list[tuple[int, int | None]] = []
    with till, HubClient.of(till) as client:
        engine.bootstrap(till, client, lambda done, of: told.append((done, of)))
        in_all = till.cache.conn.execute("SELECT count(*) FROM documents").fetchone()[0]
    assert told == [(1000, in_all), (in_all, in_all)]


def test_a_long_feed_comes_in_rounds_so_that_the_window_hears_of_it(
    hub: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled_till()
    hub.put(*customers(2500))
    monkeypatch.setattr(engine, "PAGES", 1)
    first, second, third = synced(till), synced(till), synced(till)
    assert [one.more for one in (first, second, third)] == [True, True, False]
    assert first.received + second.received + third.received == till.cache.count("customer") == 2500


def test_a_first_copy_that_broke_off_goes_on_where_it_stopped(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.put(*customers(2500))
    till, _ = app.enrol(settings_of(tmp_path / "till"), hub.url, hub.code(), clock=hub.clock)
    asked: list[str | None] = []
    real = HubClient.snapshot

    def breaking(self: HubClient, after: str | None = None, limit: int = 1000) -> SnapshotPage:
        asked.append(after)
        if len(asked) == 2:
            raise Offline
        return real(self, after, limit)

    monkeypatch.setattr(HubClient, "snapshot", breaking)
    counts: list[int] = []
    with till, HubClient.of(till) as client:
        with pytest.raises(Offline):
            engine.bootstrap(till, client, lambda done, of: counts.append(done))
        assert till.cache.count("customer") == 0
        assert till.cache.cursor() is None
        # The shop goes on meanwhile: these are already in the pages received.
        hub.put(("customer", derived("customer", "1"), customer("Changed")))
        engine.bootstrap(till, client, lambda done, of: counts.append(done))
        assert asked[1] == asked[2] is not None
        assert till.cache.count("customer") == 2500
        assert (till.read("customer", derived("customer", "1")) or {})["name"]["given"] == "Changed"
        assert counts == sorted(counts)
        assert len(list((tmp_path / "till").glob("cache-*.db"))) == 1


def test_a_deleted_cache_is_fetched_again_and_what_was_done_here_is_still_there(
    hub: Hub, enrolled_till: EnrolledTill
) -> None:
    hub.put(("customer", TAMAR, customer()))
    till = enrolled_till()
    till.journal.note("recent", [TAMAR])
    till.close()
    till.files.home.joinpath(str(next(till.files.home.glob("cache-*.db")))).unlink()
    with app.open_till(till.settings, clock=hub.clock) as again:
        assert again.cache.cursor() is None
        assert status.state(again).kind == "sending"
        assert synced(again).rebuilt
        assert again.read("customer", TAMAR) == customer()
        assert again.journal.noted("recent") == [TAMAR]
        assert again.journal.noted("cache_lost") is None


def test_a_page_torn_in_the_running_cache_is_found_and_made_good(
    hub: Hub, enrolled_till: EnrolledTill
) -> None:
    hub.put(*customers(400))
    till = enrolled_till()
    path = till.cache.path
    tear(till)
    hub.put(*((kind, identity, {**body, "likes": ["x"]}) for kind, identity, body in customers(400)))
    rounds = [synced(till), synced(till)]
    assert any(one.rebuilt for one in rounds)
    assert till.cache.count("customer") == 400
    assert till.cache.path != path


def test_damage_met_by_a_reader_is_told_once_and_then_made_good(
    hub: Hub, enrolled_till: EnrolledTill
) -> None:
    hub.put(*customers(400))
    till = enrolled_till()
    tear(till)
    with pytest.raises(Damaged):
        till.cache.conn.execute("SELECT sum(length(base)) FROM documents").fetchone()
    assert till.read("customer", derived("customer", "1")) is None
    assert (till.journal.noted("cache_lost"), status.state(till).kind) == (
        {"at": till.journal.noted("cache_lost")["at"], "code": "cache_damaged"},
        "sending",
    )
    again = synced(till)
    assert (again.rebuilt, again.damaged) == (True, True)
    assert till.cache.count("customer") == 400
    assert not synced(till).damaged


def test_a_till_in_another_store_is_another_till(hub: Hub, enrolled_till: EnrolledTill) -> None:
    one, two = enrolled_till(), enrolled_till("batumi", "mariam")
    assert [till.enrolled().till_number for till in (one, two)] == [1, 2]
    assert two.enrolled().store_id == store_id("batumi")
    assert two.session is not None
    assert two.session.role == "manager"


def test_a_code_works_once_and_not_after_its_time(hub: Hub, tmp_path: Path) -> None:
    code = hub.code()
    app.enrol(settings_of(tmp_path / "one"), hub.url, code.lower().replace("-", " "))[0].close()
    for wrong in (code, "AAAA-BBBB-CCCC", ""):
        with pytest.raises(Unauthorized) as told:
            app.enrol(settings_of(tmp_path / "two"), hub.url, wrong)
        assert told.value.code == "code_invalid"
    till, _ = app.enrol(settings_of(tmp_path / "two"), hub.url, hub.code(), "Counter by the window")
    with till:
        assert till.enrolled().till_name == "Counter by the window"


def test_a_till_enrolled_again_elsewhere_forgets_the_other_shops_documents(hub: Hub, tmp_path: Path) -> None:
    hub.put(("customer", TAMAR, customer()))
    enrol_at(hub, tmp_path / "till").close()
    till, aside = app.enrol(settings_of(tmp_path / "till"), hub.url, hub.code("batumi"))
    with till:
        assert aside is None
        assert till.read("customer", TAMAR) is None
        assert synced(till).rebuilt
        assert till.read("customer", TAMAR) == customer()
