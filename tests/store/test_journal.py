"""What was done at a till is kept: numbered without gaps, durable, and never begun again in silence."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clienteling import app
from clienteling.errors import Damaged, NewerSchema, NotEnrolled
from clienteling.ids import derived
from clienteling.protocol import Result, canonical, read_json
from clienteling.store.journal import Journal
from clienteling.till import Till
from tests.fixtures_till import customer, make_till, note_of, reopened

TAMAR = derived("customer", "tamar")
TillWith = Callable[..., Till]


def applied(identity: str) -> Result:
    return Result(id=identity, status="applied", code="ok")


def test_commands_survive_the_end_of_the_program(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    written = till.journal.add([note_of(till, TAMAR, "Prefers linen")])
    with reopened(till) as again:
        assert again.journal.pending() == 1
        assert [read_json(raw) for _, raw in again.journal.batch(50)] == written


def test_commands_are_numbered_without_gaps_even_when_one_cannot_be_written(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    first = note_of(till, TAMAR, "one")
    till.do(first)
    with pytest.raises(Exception, match="UNIQUE"):
        till.do(note_of(till, TAMAR, "two"), first)
    till.do(note_of(till, TAMAR, "three"))
    assert [one["command"]["seq"] for one in till.journal.waiting()] == [1, 2]
    assert [one["command"]["body"]["text"] for one in till.journal.waiting()] == ["one", "three"]


def test_several_commands_and_notes_stand_or_fall_together(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    first = note_of(till, TAMAR, "one")
    till.do(first)
    with pytest.raises(Exception, match="UNIQUE"):
        till.do(first, notes={"recent": [TAMAR]})
    assert till.journal.noted("recent") is None
    till.do(note_of(till, TAMAR, "two"), notes={"recent": [TAMAR]})
    assert till.journal.noted("recent") == [TAMAR]


def test_an_order_number_is_not_used_up_by_a_sale_that_failed(till_with: TillWith) -> None:
    till = till_with()

    def sale_that_fails() -> None:
        with till.journal.writing():
            assert till.journal.next_number("order") == 1
            raise ValueError("out of paper")

    with pytest.raises(ValueError, match="paper"):
        sale_that_fails()
    assert [till.journal.next_number("order"), till.journal.next_number("order")] == [1, 2]


def test_what_is_sent_again_is_the_same_to_the_byte(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    (written,) = till.journal.add([note_of(till, TAMAR, "می‌خواهد «آبی»")])
    first = till.journal.batch(50)
    till.journal.sending([written["id"]])
    assert till.journal.batch(50) == first == [(written["id"], canonical(written))]


def test_payments_go_first_and_one_document_keeps_its_order(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    like = {
        **note_of(till, TAMAR, ""),
        "name": "preference.add",
        "document": {"kind": "customer", "id": TAMAR},
    }
    likes = [
        {**like, "id": till.ids.new(), "body": {"list": "likes", "value": value}}
        for value in ("blue", "linen")
    ]
    paid = {
        **like,
        "id": till.ids.new(),
        "name": "payment.approved",
        "document": {"kind": "payment", "id": "p1"},
    }
    paid["body"] = {"order": "o1", "amount": 100}
    till.journal.add([*likes, paid])
    sent = [read_json(raw)["name"] for _, raw in till.journal.batch(50)]
    assert sent == ["payment.approved", "preference.add", "preference.add"]
    assert [read_json(raw)["seq"] for _, raw in till.journal.batch(50)] == [3, 1, 2]


def test_what_the_hub_refused_stays_to_be_read_until_somebody_puts_it_aside(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    (written,) = till.journal.add([note_of(till, TAMAR, "one")])
    till.journal.mark([Result(id=written["id"], status="rejected", code="not_allowed")])
    assert till.journal.pending() == 0
    with reopened(till) as again:
        (refused,) = again.journal.refused()
        assert refused["command"] == written
        assert refused["result"]["code"] == "not_allowed"
        again.journal.close_refused(written["id"])
        assert again.journal.refused() == []


def test_what_the_hub_put_off_is_sent_again(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    (written,) = till.journal.add([note_of(till, TAMAR, "one")])
    till.journal.sending([written["id"]])
    till.journal.mark([Result(id=written["id"], status="deferred", code="in_progress")])
    assert [one for one, _ in till.journal.batch(50)] == [written["id"]]


def test_settled_commands_refill_a_hub_that_lost_them_and_are_forgotten_after_their_time(
    till_with: TillWith,
) -> None:
    till = till_with(("customer", TAMAR, customer()))
    (written,) = till.journal.add([note_of(till, TAMAR, "one")])
    till.journal.mark([applied(written["id"])])
    till.journal.settle([(written["id"], "note", written["document"]["id"])])
    assert till.journal.forget_settled("2026-11-01T00:00:00.000Z") == 0
    assert till.journal.reopen_settled() == 1
    assert till.journal.pending() == 1
    till.journal.mark([applied(written["id"])])
    till.journal.settle([(written["id"], "note", written["document"]["id"])])
    assert till.journal.forget_settled("2026-12-31T00:00:00.000Z") == 1
    (later,) = till.journal.add([note_of(till, TAMAR, "two")])
    assert later["seq"] == 2


@pytest.mark.parametrize("harm", ["a torn page", "cut short", "overwritten"])
def test_a_damaged_journal_is_reported_and_left_where_it_is(tmp_path: Path, harm: str) -> None:
    till = make_till(tmp_path)
    till.do(note_of(till, TAMAR, "one"))
    till.close()
    path = tmp_path / "journal.db"
    whole = path.read_bytes()
    harmed = {
        "a torn page": whole[:40] + b"\xff" * 64 + whole[104:],
        "cut short": whole[:700],
        "overwritten": b"no" * 999,
    }
    path.write_bytes(harmed[harm])
    with pytest.raises(Damaged) as told:
        app.open_till(till.settings)
    assert told.value.facts["file"] == "journal.db"
    assert path.read_bytes() == harmed[harm]


def test_a_missing_journal_is_not_begun_again(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    till.close()
    (tmp_path / "journal.db").unlink()
    with pytest.raises(Damaged) as told:
        app.open_till(till.settings)
    assert told.value.code == "journal_missing"
    assert not (tmp_path / "journal.db").exists()


def test_enrolling_again_sets_a_damaged_journal_aside_and_says_where(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    till.close()
    (tmp_path / "journal.db").write_bytes(b"no" * 999)
    fresh, aside = app.prepare(till.settings, clock=till.clock)
    with fresh:
        assert aside == "journal-damaged-20261122T125403120Z.db"
        assert (tmp_path / aside).read_bytes() == b"no" * 999
        assert fresh.identity is None
    with pytest.raises(NotEnrolled):
        app.open_till(till.settings)


def test_a_journal_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    path, key = tmp_path / "journal.db", till.files.keys.database
    till.journal.conn.execute("PRAGMA user_version = 99")
    till.close()
    with pytest.raises(NewerSchema) as told:
        Journal.open(path, key)
    assert told.value.facts == {"file": "journal.db", "found": 99, "known": 2}
