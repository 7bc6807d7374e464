"""A till taken out of service, a hub of another version, and a hub under pressure: what is done here is never at risk."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from clienteling import protocol
from clienteling.errors import BadAnswer, Busy, Offline, Unauthorized, UnsupportedProtocol
from clienteling.hub import devices
from clienteling.ids import derived
from clienteling.protocol import ProtocolRange, Result
from clienteling.services import checkout
from clienteling.sync import engine, proof, schedule, status
from clienteling.sync.client import HubClient
from clienteling.sync.door import Answer, Door
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import command, customer, note_of, reopened, synced
from ui.sync_loop import Reports, SyncLoop

EnrolledTill = Callable[..., Till]
TAMAR, COAT = derived("customer", "tamar"), derived("product", "coat")


@pytest.fixture
def till(hub: Hub, enrolled_till: EnrolledTill) -> Till:
    variant = {"sku": "COAT-S", "title": "S", "price": 12900, "codes": []}
    product = {"title": "Coat", "currency": "GEL", "tax": "standard", "active": True, "variants": [variant]}
    hub.put(("customer", TAMAR, customer()), ("product", COAT, product))
    return enrolled_till()


# Out of service


def take_out_of_service(hub: Hub, till: Till) -> None:
    with hub.engine.begin() as connection:
        assert devices.set_in_service(connection, till.enrolled().till_id, False)


def test_a_till_out_of_service_hands_over_what_happened_and_forgets_the_shop(hub: Hub, till: Till) -> None:
    sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
    checkout.pay_cash(till, sale, 20000)
    note = note_of(till, TAMAR, "a wish, not a fact")
    till.do(note)
    take_out_of_service(hub, till)
    with pytest.raises(Unauthorized) as told:
        synced(till)
    assert told.value.code == "device_revoked"
    assert till.journal.pending() == 0
    assert (till.journal.result(note["id"]) or {})["code"] == "device_revoked"
    state = status.state(till)
    assert (state.kind, state.reason, state.waiting) == ("cannot", "device_revoked", 0)
    assert till.cache.cursor() is None
    assert till.cache.conn.execute("SELECT count(*) FROM documents").fetchone()[0] == 0
    assert [path.name for path in till.settings.home.glob("cache-*.db")] == [till.cache.path.name]
    # Nothing more comes of it, however often it is tried, and after the next start.
    till = reopened(till)
    try:
        for _ in range(2):
            with pytest.raises(Unauthorized):
                synced(till)
        assert till.read("customer", TAMAR) is None
        assert status.state(till).reason == "device_revoked"
    finally:
        till.close()


def test_a_till_out_of_service_keeps_everything_until_it_could_send(
    hub: Hub, till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    withdrawn = command(
        till, "consent.withdrawn", ("customer", TAMAR), {"channel": "email", "source": "counter"}
    )
    till.do(withdrawn)
    take_out_of_service(hub, till)

    def cut_off(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
        raise Offline

    monkeypatch.setattr(HubClient, "commands", cut_off)
    with pytest.raises(Offline):
        synced(till)
    assert (till.read("customer", TAMAR) or {})["consents"]["email"]["state"] == "no"
    assert status.state(till).waiting == 1
    monkeypatch.undo()
    with pytest.raises(Unauthorized):
        synced(till)
    assert (till.journal.result(withdrawn["id"]) or {})["code"] == "quarantined"
    assert till.read("customer", TAMAR) is None


def test_a_till_back_in_service_has_the_shop_again(hub: Hub, till: Till) -> None:
    take_out_of_service(hub, till)
    with pytest.raises(Unauthorized):
        synced(till)
    with hub.engine.begin() as connection:
        devices.set_in_service(connection, till.enrolled().till_id, True)
    assert synced(till).rebuilt
    assert till.read("customer", TAMAR) is not None
    assert status.state(till).kind == "synced"


def test_a_till_out_of_service_asks_seldom() -> None:
    assert schedule.pause("device_revoked", 1, None, 0.5) == 3600
    assert schedule.pause("offline", 1, None, 0.5) == schedule.next_try(1, None, 0.5) < 3


# Versions of the protocol


@pytest.mark.parametrize(
    ("ours", "theirs", "spoken"),
    [((1, 1), (1, 1), 1), ((1, 2), (1, 1), 1), ((1, 2), (1, 2), 2), ((2, 3), (1, 2), 2), ((1, 2), (2, 3), 2)],
)
def test_till_and_hub_speak_the_highest_version_both_know(
    monkeypatch: pytest.MonkeyPatch, ours: tuple[int, int], theirs: tuple[int, int], spoken: int
) -> None:
    monkeypatch.setattr(protocol, "OLDEST", ours[0])
    monkeypatch.setattr(protocol, "PROTOCOL", ours[1])
    assert proof.common(*theirs) == spoken


@pytest.mark.parametrize("theirs", [(3, 4), (0, 0), (None, None), (None, 2)])
def test_without_a_version_in_common_they_do_not_speak(theirs: tuple[int | None, int | None]) -> None:
    with pytest.raises(UnsupportedProtocol):
        proof.common(*theirs)


@pytest.fixture
def newer_till(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A till one version ahead of a hub that stays as it is; gives the versions said in its requests."""
    said: list[str] = []
    real = Door.ask

    def asking(self: Door, method: str, path: str, **more: Any) -> Answer:
        version = more["headers"][protocol.PROTOCOL_HEADER]
        said.append(version)
        if version != "1":
            raise UnsupportedProtocol(min=1, max=1)
        return real(self, method, path, **more)

    monkeypatch.setattr(Door, "ask", asking)
    monkeypatch.setattr(protocol, "PROTOCOL", 2)
    return said


def test_a_newer_till_steps_down_to_its_hub_and_works(till: Till, hub: Hub, newer_till: list[str]) -> None:
    note = note_of(till, TAMAR, "one version ahead")
    till.do(note)
    assert synced(till).sent == 1
    assert hub.body("note", note["document"]["id"]) is not None
    assert newer_till[0] == "2"
    assert set(newer_till[1:]) == {"1"}


def test_a_till_too_far_from_its_hub_goes_on_selling_and_notices_an_upgrade(
    till: Till, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "PROTOCOL", 3)
    monkeypatch.setattr(protocol, "OLDEST", 2)
    real = Door.ask

    def refusing(self: Door, method: str, path: str, **more: Any) -> Answer:
        raise UnsupportedProtocol(min=1, max=1)

    with HubClient.of(till) as client:
        monkeypatch.setattr(Door, "ask", refusing)
        with pytest.raises(UnsupportedProtocol):
            engine.sync_once(till, client)
        assert (status.state(till).kind, status.state(till).reason) == ("cannot", "unsupported_protocol")
        sale = checkout.add(till, checkout.start(till, TAMAR), "COAT-S")
        receipt = checkout.pay_cash(till, sale, 20000)
        # The hub was upgraded meanwhile: the next try of the same client finds it.
        monkeypatch.setattr(Door, "ask", real)
        monkeypatch.setattr(protocol, "PROTOCOL", 1)
        monkeypatch.setattr(protocol, "OLDEST", 1)
        client.proof.version = 1
        engine.sync_once(till, client)
    assert (hub.body("order", sale.id) or {})["number"] == receipt.number
    assert status.state(till).kind == "synced"


def test_what_a_hub_says_of_itself_is_taken_up(till: Till, newer_till: list[str]) -> None:
    with HubClient.of(till) as client:
        client.proof.version = 1
        assert client.meta().protocol == ProtocolRange(min=1, max=1)
        assert client.proof.version == 1


# Pressure


def test_a_batch_that_is_too_large_goes_in_halves(
    till: Till, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = [note_of(till, TAMAR, f"number {number}") for number in range(20)]
    till.do(*notes)
    sizes: list[int] = []
    real = HubClient.commands

    def limited(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
        listed = list(written)
        sizes.append(len(listed))
        if len(listed) > 6:
            raise BadAnswer(status=413)  # a proxy's own page
        return real(self, listed, feed)

    monkeypatch.setattr(HubClient, "commands", limited)
    assert synced(till).sent == 20
    assert sizes == [20, 10, 5, 5, 10, 5, 5]
    assert till.journal.refused() == []
    assert all(hub.body("note", one["document"]["id"]) for one in notes)


def test_what_a_proxy_does_not_let_through_waits_and_is_never_refused_by_the_till(
    till: Till, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = [note_of(till, TAMAR, f"number {number}") for number in range(3)]
    till.do(*notes)

    def closed(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
        raise BadAnswer(status=413)

    with monkeypatch.context() as patching:
        patching.setattr(HubClient, "commands", closed)
        assert synced(till).refused == ()
    assert (status.state(till).waiting, till.journal.refused()) == (3, [])
    assert synced(till).refused == ()
    assert all(hub.body("note", one["document"]["id"]) for one in notes)


def test_one_command_too_large_for_any_hub_waits_for_a_person_and_blocks_nobody(till: Till, hub: Hub) -> None:
    huge, small = note_of(till, TAMAR, "x" * (5 << 20)), note_of(till, TAMAR, "small")
    till.do(huge, small)
    assert synced(till).refused == (huge["id"],)
    assert hub.body("note", small["document"]["id"]) is not None
    assert (till.journal.result(huge["id"]) or {})["code"] == "unreadable"


def test_a_till_that_was_told_to_wait_says_when_it_tries_again(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[status.SyncState] = []
    tries: list[int] = []

    def busy(self: HubClient, written: Iterable[bytes], feed: str | None = None) -> list[Result]:
        tries.append(1)
        raise Busy("busy", after=18)

    monkeypatch.setattr(HubClient, "commands", busy)
    till.do(note_of(till, TAMAR, "later"))
    opened: list[Till] = []

    def open_till() -> Till:
        opened.append(till.for_thread())
        return opened[-1]

    reports = Reports(lambda changes: None, told.append, lambda error: None, lambda paid: None, lambda: None)
    clients: list[HubClient] = []

    def client() -> HubClient:
        clients.append(HubClient.of(till))
        return clients[-1]

    loop = SyncLoop(open_till, client, reports)
    loop.start()
    try:
        for _ in range(200):
            if any(one.next_try for one in told):
                break
            loop._stop.wait(0.05)
        for _ in range(3):
            loop.wake()  # people go on working
            loop._stop.wait(0.1)
    finally:
        loop.close()
        for one in clients:
            one.close()
    last = told[-1]
    assert last.next_try is not None
    assert 16 <= (last.next_try - till.clock.now()).total_seconds() <= 22
    assert (last.kind, last.reason, last.waiting) == ("offline", "busy", 1)
    assert tries == [1]


def test_the_state_says_nothing_of_a_next_try_it_does_not_know(till: Till) -> None:
    state = status.state(till)
    assert state.next_try is None
    assert msgspec.to_builtins(replace(state, last=None))["next_try"] is None
