"""Signing in with a PIN: right, wrong, too often wrong, and nothing to learn about who exists."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from clienteling.clock import HandClock
from tests.fixtures_hub import PIN, Hub, open_furnished, serving_hub


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-22T12:00:00.000Z")


@pytest.fixture
def shop(tmp_path: Path, clock: HandClock) -> Iterator[Hub]:
    """A hub whose clock stands still until a test moves it."""
    engine = open_furnished(tmp_path)
    with serving_hub(engine, tmp_path, clock) as running:
        yield running


def test_who_signs_in_gets_a_token_for_ten_minutes(shop: Hub) -> None:
    answer = shop.till().sign_in("Nino ").json()
    assert answer["expires_in"] == 600
    assert answer["associate"].keys() == {"id", "name", "role", "store"}


def test_after_five_wrong_pins_nobody_gets_in_for_five_minutes_then_ten(shop: Hub, clock: HandClock) -> None:
    till = shop.till()
    for _ in range(5):
        assert till.sign_in("nino", "0000").status_code == 401
    locked = till.sign_in("nino", PIN)
    assert (locked.status_code, locked.json()["code"]) == (429, "rate_limited")
    assert int(locked.headers["Retry-After"]) == 300
    clock.advance(301)
    assert till.sign_in("nino", "0000").status_code == 401
    assert int(till.sign_in("nino", PIN).headers["Retry-After"]) == 600
    clock.advance(601)
    till.prove()
    assert till.sign_in("nino", PIN).ok
    # The right PIN forgets the wrong ones.
    assert till.sign_in("nino", "0000").status_code == 401
    assert till.sign_in("nino", PIN).ok


def test_many_tries_at_once_are_counted_before_they_are_checked(shop: Hub) -> None:
    till = shop.till()
    with ThreadPoolExecutor(12) as thieves:
        codes = list(thieves.map(lambda _: till.sign_in("nino", "0000").status_code, range(12)))
    assert sorted(codes) == [401] * 5 + [429] * 7


def test_a_user_nobody_knows_is_answered_like_a_wrong_pin(shop: Hub) -> None:
    till = shop.till()
    known = [till.sign_in("nino", "0000") for _ in range(6)]
    unknown = [till.sign_in("nobody", "0000") for _ in range(6)]
    assert [one.status_code for one in known] == [one.status_code for one in unknown] == [401] * 5 + [429]
    assert [one.json() for one in known] == [one.json() for one in unknown]


def test_tokens_end(shop: Hub, clock: HandClock) -> None:
    till = shop.till()
    till.sign_in()
    clock.advance(599)
    assert till.post("/v1/customers/search", {"text": "sara"}).ok
    clock.advance(1)
    assert till.post("/v1/customers/search", {"text": "sara"}).status_code == 401
    clock.advance(300)
    assert till.get("/v1/snapshot").status_code == 401
