"""An associate's session lives as long as the shift and the till's connection, and its end is told by its own name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import ClientelingError, NotSignedIn, Unauthorized
from clienteling.hub import associates, signing
from clienteling.services import signin
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import PIN, Hub, associate_id, open_furnished, serving_hub
from tests.fixtures_till import enrol_at, synced

MINUTE = 60


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-22T12:00:00.000Z")


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    """A hub on the test's clock."""
    with serving_hub(open_furnished(tmp_path / "hub"), tmp_path / "hub", clock) as running:
        yield running


@pytest.fixture
def till(shop: Hub, tmp_path: Path) -> Iterator[Till]:
    with enrol_at(shop, tmp_path / "counter") as made:
        yield made


def looked_up(till: Till) -> str:
    """What a live look-up of this till comes to: "found" or the code of the error."""
    with HubClient.of(till) as client:
        try:
            client.search(text="nobody")
        except ClientelingError as problem:
            return problem.code
    return "found"


def change(shop: Hub, user: str, **members: object) -> None:
    shop.put(
        ("associate", associate_id(user), {**(shop.body("associate", associate_id(user)) or {}), **members})
    )


def test_live_look_ups_go_on_as_long_as_the_till_talks_to_the_hub(till: Till, clock: HandClock) -> None:
    for _ in range(6):
        clock.advance(6 * MINUTE)
        assert looked_up(till) == "found"
    # Nobody looks anybody up for half an hour; the polls of the sync loop keep the session.
    for _ in range(5):
        clock.advance(6 * MINUTE)
        synced(till)
    assert looked_up(till) == "found"


def test_a_session_renewed_by_one_thread_is_renewed_for_all(till: Till, clock: HandClock) -> None:
    with HubClient.of(till) as one, HubClient.of(till) as other:
        for _ in range(4):
            clock.advance(6 * MINUTE)
            one.search(text="nobody")
        assert other.search(text="nobody") == []


def test_a_session_that_lapsed_says_so_and_the_pin_brings_a_new_one(till: Till, clock: HandClock) -> None:
    clock.advance(10 * MINUTE)
    assert looked_up(till) == "session_ended"
    assert looked_up(till) == "session_ended"
    # Commands and pulls need nobody to be signed in.
    synced(till)
    with HubClient.of(till) as client:
        again = app.with_session(till, signin.sign_in(till, client, "nino", PIN))
    assert again.session != till.session
    assert looked_up(again) == "found"


def test_twelve_hours_after_the_pin_it_is_asked_for_again(till: Till, clock: HandClock) -> None:
    for _ in range(12 * 12 - 1):
        clock.advance(5 * MINUTE)
        with HubClient.of(till) as client:
            client.changes(till.cache.cursor() or "")
    assert looked_up(till) == "found"
    clock.advance(5 * MINUTE)
    assert looked_up(till) == "session_ended"


def test_who_left_is_out_at_once_and_cannot_renew(shop: Hub, till: Till, clock: HandClock) -> None:
    change(shop, "nino", active=False)
    assert looked_up(till) == "session_ended"
    clock.advance(6 * MINUTE)
    change(shop, "nino", active=True)
    assert looked_up(till) == "session_ended"


def test_a_new_pin_ends_the_sessions_of_the_old_one(shop: Hub, till: Till) -> None:
    with shop.engine.begin() as connection:
        key = signing.keys(connection).badge
        associates.set_credentials(connection, key, associate_id("nino"), "nino", "9753")
    assert looked_up(till) == "session_ended"


def test_the_role_is_the_one_of_now(shop: Hub, till: Till) -> None:
    shop.put(
        (
            "customer",
            "c1",
            {"name": {"given": "Sara", "family": "K"}, "cards": [], "phones": [], "emails": []},
        )
    )
    with HubClient.of(till) as client:
        assert [one.id for one in client.search(text="sara")][:1] == ["c1"]
        change(shop, "nino", role="admin")
        assert client.search(text="sara") == []


def test_a_session_is_worth_nothing_at_another_till(shop: Hub, till: Till) -> None:
    other = shop.till("Counter 2")
    assert till.session is not None
    assert till.session.at_hub is not None
    other.session = till.session.at_hub.token
    for path, body in (("/v1/customers/search", {"text": "sara"}), ("/v1/sessions", {})):
        answer = other.post(path, body)
        assert (answer.status_code, answer.json()["code"]) == (401, "session_ended")


def test_nobody_renews_without_a_session(shop: Hub) -> None:
    till = shop.till()
    assert till.post("/v1/sessions", {}).json()["code"] == "bad_request"
    till.session = till.token
    assert till.post("/v1/sessions", {}).json()["code"] == "session_ended"
    # A session is no key to the till itself.
    till.sign_in()
    till.token = till.session
    assert till.post("/v1/sessions", {}).json()["code"] == "unauthorized"


def test_signed_in_without_the_hub_the_pin_is_asked_for_before_a_look_up(till: Till) -> None:
    assert till.identity is not None
    away = replace(till, identity=replace(till.identity, hub_url="http://127.0.0.1:9"))
    with HubClient.of(away) as nobody:
        here = app.with_session(till, signin.sign_in(away, nobody, "nino", PIN))
    assert looked_up(here) == "session_ended"
    with HubClient.of(app.with_session(till, None)) as client, pytest.raises(NotSignedIn):
        client.search(text="sara")


def test_a_till_out_of_service_neither_signs_in_nor_renews(shop: Hub, till: Till, clock: HandClock) -> None:
    from clienteling.hub.tables import devices

    with shop.engine.begin() as connection:
        connection.execute(devices.update().values(active=False))
    clock.advance(6 * MINUTE)
    assert looked_up(till) == "device_revoked"
    with HubClient.of(till) as client, pytest.raises(Unauthorized):
        client.sign_in("nino", PIN)
