"""An associate signs in through the hub; without it, only who was confirmed here lately, and guessing is slow."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.errors import Busy, ClientelingError, Unauthorized
from clienteling.services import signin
from clienteling.sync.client import HubClient
from clienteling.till import Session, Till
from tests.fixtures_hub import PIN, Hub, associate_id, hub, store_id
from tests.fixtures_till import enrolled_till

__all__ = ["enrolled_till", "hub"]

NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def till(enrolled_till: Callable[..., Till]) -> Till:
    return enrolled_till()


@pytest.fixture
def client(till: Till) -> Iterator[HubClient]:
    with HubClient.of(till) as made:
        yield made


@pytest.fixture
def offline(till: Till) -> Iterator[HubClient]:
    with HubClient(NOBODY, bytes(32), till.enrolled().device) as made:
        yield made


def later(till: Till, seconds: float) -> Till:
    clock = HandClock(till.clock.now())
    clock.advance(seconds)
    return replace(till, clock=clock)


def refused(sign_in: Callable[[], Session]) -> ClientelingError:
    with pytest.raises(ClientelingError) as told:
        sign_in()
    return told.value


def test_the_hub_knows_who_it_is_by_pin_and_by_badge(till: Till, client: HubClient) -> None:
    session = signin.sign_in(till, client, " mariam ", PIN)
    assert (session.associate_id, session.role, session.auth) == (associate_id("mariam"), "manager", "online")
    assert session.store == store_id("rustaveli")
    assert session.at_hub is not None
    assert session.at_hub.token
    assert session.at_hub.token not in repr(session)
    by_badge = signin.sign_in_by_badge(till, client, "BADGE-nino-1")
    assert by_badge.associate_id == associate_id("nino")
    assert client.search(text="nobody") == []


def test_a_wrong_pin_is_refused_by_the_hub(till: Till, client: HubClient) -> None:
    assert refused(lambda: signin.sign_in(till, client, "gio", "0000")).code == "unauthorized"


def test_who_was_confirmed_here_signs_in_without_the_hub(till: Till, offline: HubClient) -> None:
    session = signin.sign_in(till, offline, "NINO", PIN)
    assert (session.associate_id, session.auth) == (associate_id("nino"), "offline_pin")
    assert refused(lambda: signin.sign_in(till, offline, "mariam", PIN)).code == "not_known_here"


def test_after_seven_days_only_the_hub_can_tell(till: Till, offline: HubClient) -> None:
    assert signin.sign_in(later(till, 6.9 * 86400), offline, "nino", PIN).auth == "offline_pin"
    assert (
        refused(lambda: signin.sign_in(later(till, 7.1 * 86400), offline, "nino", PIN)).code
        == "not_known_here"
    )
    assert refused(lambda: signin.sign_in(later(till, -3600), offline, "nino", PIN)).code == "not_known_here"


def test_guessing_offline_gets_slower_and_ends(till: Till, client: HubClient, offline: HubClient) -> None:
    now, pauses = till, []
    for number in range(1, 11):
        assert type(refused(lambda at=now: signin.sign_in(at, offline, "nino", "0000"))) is Unauthorized
        if number in range(5, 10):
            paused = refused(lambda at=now: signin.sign_in(at, offline, "nino", PIN))
            assert type(paused) is Busy
            pauses.append(paused.facts["after"])
            now = later(now, paused.facts["after"] + 1)
    assert [round(pause / 60) for pause in pauses] == [5, 10, 20, 40, 80]
    assert refused(lambda: signin.sign_in(later(now, 6 * 3600), offline, "nino", PIN)).code == "online_only"
    signin.sign_in(till, client, "nino", PIN)
    assert signin.sign_in(till, offline, "nino", PIN).auth == "offline_pin"


def test_the_try_is_counted_before_the_pin_is_looked_at(
    till: Till, offline: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PlugPulled(Exception):
        pass

    def pulled(*_: Any) -> bool:
        raise PlugPulled

    monkeypatch.setattr(signin, "_matches", pulled)
    for _ in range(5):
        with pytest.raises(PlugPulled):
            signin.sign_in(till, offline, "nino", PIN)
    monkeypatch.undo()
    assert type(refused(lambda: signin.sign_in(till, offline, "nino", PIN))) is Busy


def test_a_right_pin_forgets_the_wrong_ones(till: Till, offline: HubClient) -> None:
    for _ in range(3):
        for _ in range(4):
            refused(lambda: signin.sign_in(till, offline, "nino", "0000"))
        assert signin.sign_in(till, offline, "nino", PIN).auth == "offline_pin"


def test_neither_pin_nor_badge_is_kept_as_it_is(
    till: Till, client: HubClient, hub: Hub, tmp_path: Path
) -> None:
    signin.sign_in_by_badge(till, client, "BADGE-nino-1")
    facts = [f"{row[0]} {row[1]}" for row in till.journal.conn.execute("SELECT name, value FROM facts")]
    kept = [fact for fact in facts if fact.startswith("signin:")]
    assert len(kept) == 2
    for fact in kept:
        assert "$argon2id$" in fact
        assert PIN not in fact.split("$argon2id$")[0]
        assert "BADGE" not in fact


def test_pins_are_slow_to_guess_wherever_they_are_kept() -> None:
    """RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes; asked in a process that the tests did not hurry."""
    program = (
        "from clienteling.hub import associates, storefront; from clienteling.services import signin;"
        "found = (associates._hasher, storefront._hasher, signin.PasswordHasher());"
        "print({(one.memory_cost, one.time_cost, one.parallelism, one.type.name) for one in found})"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "{(65536, 3, 4, 'ID')}"
