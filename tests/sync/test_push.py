"""What people do at tills reaches the hub once and shows right on every till, whatever happens in between."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from clienteling import app
from clienteling.clock import HandClock
from clienteling.domain import order
from clienteling.errors import Offline, Unauthorized
from clienteling.hub import db
from clienteling.hub.tables import feed_head
from clienteling.ids import derived
from clienteling.protocol import Result
from clienteling.services import enrol
from clienteling.store import points
from clienteling.sync import engine, status
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import Hub, furnish, serving_hub, store_id
from tests.fixtures_till import command, customer, enrol_at, note_of, settings_of, synced, tear

TAMAR = derived("customer", "tamar")
GIORGI = derived("customer", "giorgi")
CART = derived("cart", "tamar's")
SINCE = "2025-01-01T00:00:00.000Z"
COAT = "COAT-S"
STOCK = derived("stock", COAT)
EnrolledTill = Callable[..., Till]


def shop() -> list[tuple[str, str, dict[str, Any]]]:
    line = {
        "id": "1",
        "sku": COAT,
        "product": "p",
        "title": "Coat",
        "variant": "S",
        "quantity": 1,
        "price": 12900,
    }
    cart = {
        "customer": TAMAR,
        "channel": "web",
        "state": "open",
        "currency": "GEL",
        "lines": [line],
        "epoch": 0,
    }
    return [
        ("customer", TAMAR, customer()),
        ("customer", GIORGI, customer("Giorgi", cards=[{"number": "7700000018", "state": "active", "since": SINCE}])),
        ("loyalty", TAMAR, {"customer": TAMAR, "points": 10, "earned": 10, "entries": []}),
        ("stock", STOCK, {"sku": COAT, "product": "p", "on_hand": {store_id("rustaveli"): 3, "web": 5}}),
        ("cart", CART, {**cart, "claim": None, "order": None, "saved_at": "2026-11-21T20:00:00.000Z"}),
    ]  # fmt: skip


@pytest.fixture
def tills(hub: Hub, enrolled_till: EnrolledTill) -> tuple[Till, Till]:
    hub.put(*shop())
    return enrolled_till(), enrolled_till()


def sale(till: Till) -> dict[str, Any]:
    """A coat for Tamar over the counter, paid in cash, her online cart named."""
    head = {"number": f"{till.enrolled().till_number}-00001", "customer": TAMAR, "store": till.enrolled().store_id,
            "till": till.enrolled().till_id, "associate": till.actor()["associate"], "placed_at": till.clock.now_text(),
            "currency": "GEL"}  # fmt: skip
    line = {"id": "1", "sku": COAT, "product": "p", "title": "Coat", "variant": "S", "quantity": 1}
    money = {"list_price": 12900, "unit_price": 12900, "discount": 0, "tax_rate": 1800}
    paid = [{"attempt": till.ids.new(), "tender": "cash", "amount": 12900}]
    points = {"earned": 129, "used": 0}
    made = order.build(till.ids.new(), head, [line | money], payments=paid, points=points, from_cart=CART)
    return command(till, "sale.complete", ("order", str(made["id"])), {"order": made})


def documents(till: Till) -> dict[tuple[str, str], Any]:
    """Everything a till shows, without the hub's versions."""
    rows = till.cache.conn.execute("SELECT kind, id FROM documents")
    return {(kind, identity): till.read(kind, identity) for kind, identity in rows}


def at_hub(hub: Hub, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Any]:
    return {name: hub.body(*name) for name in names}


def test_two_tills_and_one_hub_agree_after_an_offline_sale_and_notes_on_both(
    hub: Hub, tills: tuple[Till, Till]
) -> None:
    one, two = tills
    sold = sale(one)
    one.do(sold, note_of(one, TAMAR, "Took the coat"))
    two.do(note_of(two, TAMAR, "Asked for gloves"))
    name = ("order", sold["document"]["id"])
    # At once, on this till, with no hub in sight:
    assert (one.read("loyalty", TAMAR) or {})["points"] == 139
    assert (one.read("stock", STOCK) or {})["on_hand"][store_id("rustaveli")] == 2
    assert (one.read("cart", CART) or {})["state"] == "completed"
    assert (one.read(*name) or {})["provisional"] is True
    assert two.read(*name) is None
    for till in (one, two, one, two):
        synced(till)
    assert documents(one) == documents(two) == at_hub(hub, documents(one))
    assert (two.read(*name) or {})["provisional"] is False
    assert (two.read("loyalty", TAMAR) or {})["points"] == 139
    for till in (one, two):
        assert status.state(till).waiting == 0
        assert till.journal.applied() == []


def test_an_answer_that_is_lost_is_asked_for_again_and_nothing_shows_twice(
    hub: Hub, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch
) -> None:
    till, _ = tills
    sold = sale(till)
    till.do(sold)
    real = HubClient.commands

    def losing(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
        real(self, written, feed)
        raise Offline

    monkeypatch.setattr(HubClient, "commands", losing)
    with pytest.raises(Offline):
        synced(till)
    assert (hub.body("loyalty", TAMAR) or {})["points"] == 139
    # The copy of the hub may arrive before its answer does: points must not be added over it.
    with HubClient.of(till) as client:
        page = client.changes(till.cache.cursor() or "")
    till.cache.apply_page(page.items, page.cursor)
    assert (till.read("loyalty", TAMAR) or {})["points"] == 139
    assert till.journal.pending() == 1
    monkeypatch.setattr(HubClient, "commands", real)
    assert synced(till).sent == 1
    assert (till.read("loyalty", TAMAR) or {})["points"] == 139
    assert documents(till) == at_hub(hub, documents(till))
    assert (till.journal.pending(), till.journal.applied()) == (0, [])


def test_what_the_hub_refuses_is_undone_and_stays_to_be_read(hub: Hub, tills: tuple[Till, Till]) -> None:
    till, _ = tills
    taken = command(till, "card.link", ("customer", TAMAR), {"number": "7700000018"})
    liked = command(till, "preference.add", ("customer", GIORGI), {"list": "likes", "value": "linen"})
    till.do(taken, liked)
    assert [one["number"] for one in (till.read("customer", TAMAR) or {})["cards"]] == ["7700000018"]
    outcome = synced(till)
    assert (outcome.sent, outcome.refused) == (2, (taken["id"],))
    assert (till.read("customer", TAMAR) or {})["cards"] == []
    assert (till.read("customer", GIORGI) or {})["likes"] == ["linen"]
    (refused,) = till.journal.refused()
    assert refused["result"]["code"] == "card_taken"
    assert status.state(till).refused == 1


def test_one_command_nobody_can_read_does_not_stop_the_others(hub: Hub, tills: tuple[Till, Till]) -> None:
    till, _ = tills
    first, broken, last = (note_of(till, TAMAR, text) for text in ("first", "broken", "last"))
    till.do(first, broken, last)
    till.journal.conn.execute("UPDATE commands SET bytes = ? WHERE id = ?", (b'{"id": "', broken["id"]))
    # What is in the file is what is sent; only the fold of that document has nothing to show.
    till.journal.conn.execute("DELETE FROM touched WHERE id = ?", (broken["document"]["id"],))
    outcome = synced(till)
    assert outcome.refused == (broken["id"],)
    assert hub.body(*first["document"].values()) is not None
    assert hub.body(*last["document"].values()) is not None
    assert status.state(till).waiting == 0


def test_a_till_taken_out_of_service_keeps_what_was_done(hub: Hub, tills: tuple[Till, Till]) -> None:
    till, _ = tills
    till.do(note_of(till, TAMAR, "one"))
    stranger = replace(till, identity=replace(till.enrolled(), device=derived("device", "unknown")))
    with pytest.raises(Unauthorized):
        synced(stranger)
    state = status.state(till)
    assert (state.kind, state.waiting, state.reason) == ("cannot", 1, "unauthorized")
    assert synced(till).sent == 1
    assert status.state(till).kind == "synced"


def claim(till: Till) -> dict[str, Any]:
    body = {
        "claim": {"id": till.ids.new(), "kind": "normal"},
        "till": till.enrolled().till_id,
        "store": till.enrolled().store_id,
    }
    return command(till, "cart.claim", ("cart", CART), body)  # fmt: skip


def test_a_cart_is_claimed_at_once_and_the_other_till_hears_who_has_it(tills: tuple[Till, Till]) -> None:
    one, two = tills
    with HubClient.of(one) as first, HubClient.of(two) as second:
        won, changes = engine.send_now(one, first, claim(one))
        lost, _ = engine.send_now(two, second, claim(two))
    assert (won.status, won.facts["lasts"]) == ("applied", 300)
    assert ("cart", CART) in changes
    assert (one.read("cart", CART) or {})["state"] == "claimed"
    assert one.journal.applied() == []
    assert (lost.status, lost.code) == ("rejected", "claimed_elsewhere")
    assert (lost.facts["till"], lost.facts["associate"]) == ("counter-1", "Nino")
    assert two.journal.pending() == 0


def test_a_claim_is_never_queued_and_one_that_got_lost_is_closed(
    tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch
) -> None:
    till, _ = tills
    monkeypatch.setattr(HubClient, "commands", nobody_there)
    asked = claim(till)
    with HubClient.of(till) as client, pytest.raises(Offline):
        engine.send_now(till, client, asked)
    assert till.journal.pending() == 0
    assert (till.read("cart", CART) or {})["state"] == "open"
    monkeypatch.undo()
    later = HandClock(till.clock.now())
    later.advance(600)
    with app.with_session(replace(till, clock=later), till.session).for_thread() as after:
        with HubClient.of(till) as client:
            engine.sync_once(after, client)
        assert after.journal.live(later.now_text()) == []
        assert after.journal.result(asked["id"]) == {
            "id": asked["id"],
            "status": "rejected",
            "code": "not_sent",
        }
        assert after.journal.refused() == []


def nobody_there(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
    raise Offline


def test_a_hub_restored_from_an_old_copy_gets_back_what_it_lost(tmp_path: Path) -> None:
    first, copy = tmp_path / "hub", tmp_path / "copy"
    engine_ = db.open(first)
    furnish(engine_)
    with serving_hub(engine_, first) as hub:
        hub.put(*shop())
        till = enrol_at(hub, tmp_path / "till")
        engine_.dispose()
        shutil.copytree(first, copy)
        sold = sale(till)
        till.do(sold, note_of(till, TAMAR, "since the copy"))
        synced(till)
        assert till.journal.pending() == 0
    restored = db.open(copy)
    with restored.begin() as connection:
        connection.execute(update(feed_head).values(feed_id=derived("feed", "restored")))
    with serving_hub(restored, copy) as hub, till:
        assert hub.body("order", sold["document"]["id"]) is None
        till = enrol.settle_in(till, replace(till.enrolled(), hub_url=hub.url))
        assert synced(till).rebuilt
        while synced(till).more:
            pass
        assert hub.body("order", sold["document"]["id"]) is not None
        assert (hub.body("loyalty", TAMAR) or {})["points"] == 139
        assert documents(till) == at_hub(hub, documents(till))
        assert (till.journal.pending(), till.journal.applied()) == (0, [])


def test_a_code_is_refused_after_ten_minutes(tmp_path: Path) -> None:
    clock = HandClock("2026-11-22T12:00:00.000Z")
    engine_ = db.open(tmp_path / "hub")
    furnish(engine_)
    with serving_hub(engine_, tmp_path / "hub", clock) as hub:
        code = hub.code()
        clock.advance(601)
        with pytest.raises(Unauthorized) as told:
            app.enrol(settings_of(tmp_path / "till"), hub.url, code)
        assert told.value.code == "code_expired"
        app.enrol(settings_of(tmp_path / "till"), hub.url, hub.code(), clock=clock)[0].close()


def test_what_the_journal_calls_settled_is_on_the_disk_before_it_does(tills: tuple[Till, Till]) -> None:
    one, two = tills
    full, normal = 2, 1
    levels: list[int] = []

    def watch(moment: str) -> None:
        if moment == "cache.page:commit":
            levels.append(one.cache.conn.execute("PRAGMA synchronous").fetchone()[0])
        if moment == "journal.settle:begin":
            assert levels[-1] == full

    two.do(note_of(two, TAMAR, "of another till"))
    synced(two)
    points.watch = watch
    try:
        synced(one)
        assert levels == [normal], "a page that settles nothing may be lost, and comes again"
        one.do(note_of(one, TAMAR, "mine"))
        synced(one)
        assert full in levels
    finally:
        points.watch = None
    assert one.cache.conn.execute("PRAGMA synchronous").fetchone()[0] == normal
    assert one.journal.applied() == []


def test_an_action_whose_showing_fails_is_done_once(
    tills: tuple[Till, Till], expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    till, _ = tills
    pages = till.cache.conn.execute("PRAGMA page_count").fetchone()[0]
    till.cache.conn.execute(f"PRAGMA max_page_count = {pages}")
    done = []
    with expect_log("kept but not shown yet"):
        while not till.files.missed:
            done.append(note_of(till, TAMAR, "x" * 900))
            assert till.do(done[-1]) == {("note", done[-1]["document"]["id"])}
    last = ("note", done[-1]["document"]["id"])
    assert till.journal.pending() == len(done)
    assert till.read(*last) is None
    till.cache.conn.execute("PRAGMA max_page_count = 1000000")
    synced(till)
    assert (till.read(*last) or {})["text"] == "x" * 900


def test_an_action_that_meets_a_damaged_cache_is_done_once_and_the_cache_made_anew(
    tills: tuple[Till, Till], hub: Hub, expect_log: Callable[[str], AbstractContextManager[None]]
) -> None:
    till, _ = tills
    hub.put(*(("customer", derived("customer", str(n)), customer(f"Nr{n}")) for n in range(400)))
    synced(till)
    tear(till)
    note = note_of(till, TAMAR, "done once")
    with expect_log("kept but not shown yet"):
        till.do(note)
    assert till.files.missed
    assert till.journal.pending() == 1
    while synced(till).more:
        pass
    assert (till.read("note", note["document"]["id"]) or {})["text"] == "done once"
    assert hub.body("note", note["document"]["id"]) is not None
