"""Once a day the till's copy is compared with the hub's; one that differs is fetched again and IT can read of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.hub import checksums
from clienteling.ids import derived
from clienteling.protocol import ChecksumAnswer
from clienteling.services import doctor
from clienteling.sync import comparing
from clienteling.sync.client import HubClient
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import customer, note_of, synced

EnrolledTill = Callable[..., Till]
TAMAR, GIORGI = derived("customer", "tamar"), derived("customer", "giorgi")
DAY = 24 * 3600


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[ChecksumAnswer]:
    """The answers to every question for a checksum."""
    answers: list[ChecksumAnswer] = []
    real = HubClient.checksum

    def noting(self: HubClient, cursor: str, after: str = "") -> ChecksumAnswer:
        answers.append(real(self, cursor, after))
        return answers[-1]

    monkeypatch.setattr(HubClient, "checksum", noting)
    return answers


@pytest.fixture(params=["all", "store"])
def till(hub: Hub, enrolled_till: EnrolledTill, request: pytest.FixtureRequest) -> Till:
    """A till whose clock is moved by hand."""
    hub.put((*POLICY, {**(hub.body(*POLICY) or {}), "scope": request.param}))
    hub.put(
        ("customer", TAMAR, customer(home_store=store_id("rustaveli"))),
        ("customer", GIORGI, customer("Giorgi", home_store=store_id("batumi"))),
    )
    return replace(enrolled_till(), clock=HandClock(hub.clock.now()))


def pass_time(till: Till, seconds: float) -> None:
    assert isinstance(till.clock, HandClock)
    till.clock.advance(seconds)


def of_cache(till: Till) -> doctor.Check:
    return next(one for one in doctor.checks(till.settings, till.clock) if one.name == "cache")


def test_copies_that_agree_are_compared_once_a_day_and_nothing_else_happens(
    till: Till, asked: list[ChecksumAnswer]
) -> None:
    for hours in (1, 22, 2, 1, 20, 4):
        pass_time(till, hours * 3600)
        assert not synced(till).rebuilt
    assert [one.moved for one in asked] == [False, False]
    assert comparing.sums(till.cache) == {
        kind: (one.count, int(one.xor, 16)) for kind, one in asked[-1].kinds.items() if one.count
    }
    assert till.journal.noted(comparing.DRIFT) is None


@pytest.mark.parametrize(
    "harm",
    [
        f"DELETE FROM documents WHERE id = '{TAMAR}'",
        f"UPDATE documents SET version = version + 7 WHERE id = '{TAMAR}'",
        f"INSERT INTO documents (kind, id, version, base) VALUES ('customer', '{derived('customer', 'ghost')}', 3, '{{}}')",
    ],
    ids=["a document is missing", "another version", "one too many"],
)
def test_a_copy_that_drifted_is_fetched_again_and_it_can_be_read(
    till: Till, asked: list[ChecksumAnswer], harm: str
) -> None:
    till.cache.conn.execute("BEGIN")
    till.cache.conn.execute(harm)
    till.cache.conn.execute("COMMIT")
    old = till.cache.path
    assert not synced(till).rebuilt, "not before its day"
    pass_time(till, DAY + 1)
    assert synced(till).rebuilt
    assert till.cache.path != old
    assert till.read("customer", TAMAR) is not None
    assert till.read("customer", derived("customer", "ghost")) is None
    assert list(till.journal.noted(comparing.DRIFT)["kinds"]) == ["customer"]
    assert (of_cache(till).state, of_cache(till).advice) == ("warn", "drift")
    # Not again and again: what is fetched is compared a day later, and is right then.
    assert not synced(till).rebuilt
    pass_time(till, DAY + 1)
    assert not synced(till).rebuilt
    assert len(asked) == 2


def test_nothing_is_compared_while_something_waits_or_the_feed_moves(
    till: Till, hub: Hub, asked: list[ChecksumAnswer], monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_time(till, DAY + 1)
    waiting = note_of(till, derived("customer", "nobody"), "x")
    till.journal.note("refill", {"feed": till.journal.noted("feed"), "at": till.clock.now_text()})
    till.do(waiting)
    synced(till)
    assert (till.journal.pending(), asked) == (1, [])
    till.journal.note("refill", None)
    real = HubClient.meta

    def busy(self: HubClient) -> Any:
        hub.put(("customer", TAMAR, {**(hub.body("customer", TAMAR) or {}), "likes": [hub.ids.new()]}))
        return real(self)

    monkeypatch.setattr(HubClient, "meta", busy)
    assert not synced(till).rebuilt
    assert [one.moved for one in asked] == [True]
    monkeypatch.setattr(HubClient, "meta", real)
    assert not synced(till).rebuilt
    assert [one.moved for one in asked] == [True, False]


def test_the_marks_are_those_of_the_protocol() -> None:
    assert comparing.mark("customer", TAMAR, 7) == checksums.mark("customer", TAMAR, 7)
    assert comparing.mark("customer", TAMAR, 7) != comparing.mark("customer", TAMAR, 8)
