"""What became of a till's own journal stands on the Attention page until a manager has read it, and the hub learns of it.

A real hub over HTTP, a journal damaged on the disk and repaired, and one put back from an older copy.
"""

import shutil
from collections.abc import Callable
from contextlib import closing

import pytest

from clienteling import app
from clienteling.errors import DiskFull, Refused
from clienteling.ids import derived
from clienteling.services import attention, signin
from clienteling.store import pages, points
from clienteling.sync.client import HubClient
from clienteling.till import Till
from tests.fixtures_hub import PIN, Hub, hub
from tests.fixtures_till import customer, enrolled_till, note_of, synced

__all__ = ["enrolled_till", "hub"]

SARA = derived("customer", "sara")
Enrolled = Callable[..., Till]


@pytest.fixture
def nino(hub: Hub, enrolled_till: Enrolled) -> Till:
    """Nino's till, which knows Sara and wrote forty notes nobody has sent."""
    hub.put(("customer", SARA, customer("Sara", "Ahmadi")))
    till = enrolled_till()
    for number in range(40):
        till.do(note_of(till, SARA, f"{number} " + "long " * 200))
    return till


def again(till: Till) -> Till:
    return app.with_session(app.open_till(till.settings, clock=till.clock, ids=till.ids), till.session)


def damaged_and_repaired(till: Till) -> Till:
    """Three pages in the middle of the journal lose their seal; a person runs `clienteling repair`."""
    till.journal.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    till.close()
    journal = till.settings.home / "journal.db"
    written = bytearray(journal.read_bytes())
    middle = len(written) // pages.SIZE // 2
    for page in range(middle, middle + 3):
        written[page * pages.SIZE + 100] ^= 1
    journal.write_bytes(written)
    app.repair(till.settings, clock=till.clock)
    return again(till)


def older_one_put_back(till: Till) -> Till:
    home, kept = till.settings.home, till.settings.home / "older"
    till.close()
    kept.mkdir()
    for part in home.glob("journal.db*"):
        shutil.copy(part, kept)
    with again(till) as newer:
        for number in range(5):
            newer.do(note_of(newer, SARA, f"newer {number}"))
    for part in kept.iterdir():
        shutil.copy(part, home)
    return again(till)


HAPPENED = {"salvaged": damaged_and_repaired, "set_back": older_one_put_back}


def only(till: Till) -> attention.Item:
    found = attention.items(till)
    assert len(found) == attention.count(till) == 1
    return found[0]


def as_mariam(till: Till) -> Till:
    """The manager signs in at this till."""
    with HubClient.of(till) as client:
        return app.with_session(till, signin.sign_in(till, client, "mariam", PIN))


@pytest.mark.parametrize("reason", HAPPENED)
def test_a_manager_at_this_till_reads_it_and_puts_it_aside(nino: Till, hub: Hub, reason: str) -> None:
    with closing(HAPPENED[reason](nino)) as till:
        item = only(till)
        assert (item.source, item.reason, item.weight, item.by_manager) == ("own", reason, "money", True)
        assert [choice.code for choice in item.choices] == ["put_aside"]
        assert [(step.what, step.where) for step in item.happened] == [(reason, "counter-1")]
        with pytest.raises(Refused, match="not_allowed"):
            attention.decide(till, item.key, "put_aside")
        till = as_mariam(till)
        attention.decide(till, item.key, "put_aside", note="Compared with the receipts")
        assert (attention.items(till), till.journal.noted(reason)) == ((), None)
        synced(till)
        decided = hub.body("attention", item.key)
        assert decided is not None
        assert (decided["reason"], decided["about"]) == (
            reason,
            {"kind": "till", "id": till.enrolled().till_id},
        )
        assert decided["facts"] == item.facts
        assert (decided["state"], decided["decision"]["by_name"]) == ("decided", "Mariam")
        assert decided["decision"]["note"] == "Compared with the receipts"
        assert attention.items(till) == ()
        assert attention.solved(till).count == 1


@pytest.mark.parametrize("reason", HAPPENED)
def test_handed_on_it_is_decided_at_another_till_and_is_over_here(
    nino: Till, enrolled_till: Enrolled, reason: str
) -> None:
    mariam = enrolled_till("rustaveli", "mariam")
    with closing(HAPPENED[reason](nino)) as till:
        item = only(till)
        attention.hand(till, item.key, "What is missing?")
        synced(till)
        assert only(till).for_manager
        synced(mariam)
        there = only(mariam)
        assert (there.key, there.subject, there.facts) == (item.key, item.subject, item.facts)
        assert [choice.code for choice in there.choices] == ["put_aside"]
        attention.decide(mariam, there.key, "put_aside")
        synced(mariam)
        assert till.journal.noted(reason) is not None
        synced(till)
        assert attention.items(till) == ()
        assert till.journal.noted(reason) is None


def test_a_repair_that_lost_nothing_is_a_question_too_but_not_of_money(nino: Till) -> None:
    nino.close()
    app.repair(nino.settings, clock=nino.clock)
    with closing(again(nino)) as till:
        item = only(till)
        assert (item.facts["missing"], item.facts["bad_pages"], item.weight) == ([], 0, "data")


def test_both_stand_until_the_decision_is_on_the_disk(nino: Till) -> None:
    """The decision and the end of the fact are one transaction: a full disk leaves both as they were."""
    with closing(as_mariam(damaged_and_repaired(nino))) as till:
        item, before = only(till), till.journal.pending()

        def full(moment: str) -> None:
            if moment == "journal.together:commit":
                raise DiskFull

        points.watch = full
        try:
            with pytest.raises(DiskFull):
                attention.decide(till, item.key, "put_aside")
        finally:
            points.watch = None
        assert only(till).key == item.key
        assert till.journal.pending() == before
