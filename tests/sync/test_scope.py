"""Which customers a till has follows the policy and its store; what is under way for one who leaves still works."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clienteling.errors import FeedReset, Offline
from clienteling.hub import documents
from clienteling.hub.tables import devices
from clienteling.ids import derived
from clienteling.services import checkout, doing, lookup
from clienteling.store.files import BUILDING
from clienteling.sync import bootstrap
from clienteling.sync.answers import SnapshotPage
from clienteling.sync.client import HubClient
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import customer, note_of, reopened, synced

EnrolledTill = Callable[..., Till]
TAMAR, GIORGI = derived("customer", "tamar"), derived("customer", "giorgi")
COAT = derived("product", "coat")


def at_home(name: str, family: str, store: str) -> dict[str, Any]:
    return customer(name, family, home_store=store_id(store))


@pytest.fixture
def shop(hub: Hub) -> Hub:
    """Tamar's home is Rustaveli, Giorgi's Batumi."""
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    product = {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]}
    hub.put(
        ("customer", TAMAR, at_home("Tamar", "Gelashvili", "rustaveli")),
        ("customer", GIORGI, at_home("Giorgi", "Dolidze", "batumi")),
        ("product", COAT, product),
    )
    return hub


def scope(hub: Hub, to: str) -> None:
    hub.put((*POLICY, {**(hub.body(*POLICY) or {}), "scope": to}))


def move(hub: Hub, customer_id: str, to: str) -> None:
    """The customer's home is another store from now on."""
    hub.put(
        ("customer", customer_id, {**(hub.body("customer", customer_id) or {}), "home_store": store_id(to)})
    )


def have(till: Till) -> set[str]:
    return {one for one in (TAMAR, GIORGI) if till.read("customer", one) is not None}


def test_a_policy_that_narrows_the_scope_builds_the_copy_anew_beside_the_old_one(
    shop: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled_till()
    assert have(till) == {TAMAR, GIORGI}
    note = note_of(till, GIORGI, "kept in the journal")
    till.do(note)
    old = till.cache.path
    scope(shop, "store")
    real = HubClient.snapshot
    seen: list[set[str]] = []

    def looking(self: HubClient, after: str | None = None, limit: int = 1000) -> SnapshotPage:
        seen.append(have(till))
        return real(self, after, limit)

    monkeypatch.setattr(HubClient, "snapshot", looking)
    assert synced(till).rebuilt
    assert seen == [{TAMAR, GIORGI}], "the copy in use goes on serving"
    assert have(till) == {TAMAR}
    assert till.cache.path != old
    assert not old.exists()
    assert (shop.body("note", note["document"]["id"]) or {})["text"] == "kept in the journal"
    scope(shop, "all")
    assert synced(till).rebuilt
    assert have(till) == {TAMAR, GIORGI}


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_a_copy_begun_under_another_scope_is_not_gone_on_with(
    shop: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    till = enrolled_till()
    till.files.discard(till.journal, "cache_damaged")
    real = HubClient.snapshot
    asked: list[str | None] = []

    def small(self: HubClient, after: str | None = None, limit: int = 1000) -> SnapshotPage:
        asked.append(after)
        if len(asked) > pages:
            raise Offline
        return real(self, after, 2)

    monkeypatch.setattr(HubClient, "snapshot", small)
    with pytest.raises(Offline):
        synced(till)
    begun = till.journal.noted(BUILDING)
    assert begun is not None
    scope(shop, "store")
    asked.clear()
    monkeypatch.setattr(HubClient, "snapshot", lambda self, after=None, limit=1000: real(self, after, 2))
    again = reopened(till)
    with again:
        assert synced(again).rebuilt
        assert again.cache.path.name != begun
        assert have(again) == {TAMAR}


def test_a_copy_killed_between_any_two_pages_goes_on_there(
    shop: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled_till()
    till.files.discard(till.journal, "cache_damaged")
    real = HubClient.snapshot
    asked: list[str | None] = []
    taken: list[str | None] = []

    def one_page(self: HubClient, after: str | None = None, limit: int = 1000) -> SnapshotPage:
        asked.append(after)
        if len(asked) % 2 == 0:
            raise Offline
        taken.append(after)
        return real(self, after, 2)

    monkeypatch.setattr(HubClient, "snapshot", one_page)
    starts = 0
    try:
        while till.cache.cursor() is None:
            starts += 1
            assert starts < 30
            try:
                synced(till)
            except Offline:
                till = reopened(till)
        assert starts > 3
        assert len(taken) == len(set(taken)), "no page twice"
        assert have(till) == {TAMAR, GIORGI}
    finally:
        till.close()


def test_a_customer_who_leaves_the_scope_goes_and_what_was_begun_for_them_works(
    shop: Hub, enrolled_till: EnrolledTill
) -> None:
    scope(shop, "store")
    till = enrolled_till()
    sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
    checkout.keep(till, sale)
    waiting = note_of(till, TAMAR, "said before the move")
    move(shop, TAMAR, "batumi")
    till.do(waiting)
    assert ("customer", TAMAR) in synced(till).changes
    assert have(till) == set()
    assert lookup.find(till, "Gelashvili").problem == "not_here"
    assert (shop.body("note", waiting["document"]["id"]) or {})["text"] == "said before the move"
    # Without the document here, the hub has the last word.
    later = note_of(till, TAMAR, "said after the move")
    doing.do(till, later)
    kept = checkout.kept(till)
    assert kept is not None
    assert kept.customer == TAMAR
    receipt = checkout.pay_cash(till, kept, 20000)
    synced(till)
    assert till.journal.refused() == []
    assert (shop.body("note", later["document"]["id"]) or {})["text"] == "said after the move"
    sold = shop.body("order", kept.id) or {}
    assert (sold["customer"], sold["number"]) == (TAMAR, receipt.number)
    # Who buys here belongs here again.
    synced(till)
    assert have(till) == {TAMAR}


def test_a_till_moved_to_another_store_has_that_stores_customers(
    shop: Hub, enrolled_till: EnrolledTill
) -> None:
    scope(shop, "store")
    till = enrolled_till()
    assert have(till) == {TAMAR}
    identity = till.enrolled()
    with shop.engine.begin() as connection:
        body = {**(shop.body("till", identity.till_id) or {}), "store": store_id("batumi")}
        documents.put(connection, "till", identity.till_id, body)
        connection.execute(devices.update().values(store=store_id("batumi")))
    assert synced(till).rebuilt
    assert have(till) == {GIORGI}
    again = reopened(till)
    with again:
        assert (again.enrolled().store_id, again.enrolled().store_name) == (store_id("batumi"), "Batumi")


def test_one_customer_found_at_the_hub_comes_and_stays(shop: Hub, enrolled_till: EnrolledTill) -> None:
    scope(shop, "store")
    till = enrolled_till()
    assert lookup.find(till, "Giorgi Dolidze").problem == "not_here"
    with HubClient.of(till) as client:
        found = lookup.live(till, client, "Giorgi Dolidze")
    assert [hit.customer for hit in found.hits] == [GIORGI]
    assert have(till) == {TAMAR, GIORGI}
    synced(till)
    assert have(till) == {TAMAR, GIORGI}
    # Also in the next whole copy, and with what changes meanwhile.
    till.files.discard(till.journal, "cache_damaged")
    assert synced(till).rebuilt
    assert have(till) == {TAMAR, GIORGI}
    shop.put(("customer", GIORGI, {**(shop.body("customer", GIORGI) or {}), "likes": ["linen"]}))
    synced(till)
    assert (till.read("customer", GIORGI) or {})["likes"] == ["linen"]


def test_without_the_hub_a_customer_of_another_store_is_not_on_this_till(
    shop: Hub, enrolled_till: EnrolledTill
) -> None:
    scope(shop, "store")
    till = enrolled_till()
    away = replace(till, identity=replace(till.enrolled(), hub_url="http://127.0.0.1:9"))
    assert lookup.find(away, "Dolidze") == replace(lookup.find(away, "Dolidze"), hits=(), problem="not_here")
    with HubClient.of(away) as nobody, pytest.raises(Offline):
        lookup.live(away, nobody, "Dolidze")


def test_a_second_reset_in_a_row_is_for_the_schedule(
    shop: Hub, enrolled_till: EnrolledTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = enrolled_till()
    till.files.discard(till.journal, "cache_damaged")
    asked = []

    def never(self: HubClient, after: str | None = None, limit: int = 1000) -> SnapshotPage:
        asked.append(after)
        raise FeedReset("scope_changed")

    monkeypatch.setattr(HubClient, "snapshot", never)
    with HubClient.of(till) as client, pytest.raises(FeedReset):
        bootstrap.fetch(till, client)
    assert len(asked) == 2
