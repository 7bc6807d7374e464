"""Whatever befalls the cache, the till opens, nothing that was done is lost, and the doctor says why it is fetched again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from clienteling import app
from clienteling.clock import HandClock
from clienteling.errors import Damaged
from clienteling.ids import SeededIds, derived
from clienteling.services import doctor
from clienteling.store import files, migrations
from clienteling.store.encryption import connect
from clienteling.till import Till
from tests.fixtures_till import NOW, SESSION, customer, make_till, note_of, settings_of

TAMAR = derived("customer", "tamar")
PAGE = 4096


def cache_of(home: Path) -> Path:
    (found,) = home.glob("cache-*.db")
    return found


def flipped(home: Path) -> None:
    written = bytearray(cache_of(home).read_bytes())
    for place in range(300, len(written), 3000):
        written[place] ^= 0xFF
    cache_of(home).write_bytes(written)


def flipped_behind_the_first_pages(home: Path) -> None:
    written = bytearray(cache_of(home).read_bytes())
    for place in range(4 * PAGE + 300, len(written), PAGE):
        written[place] ^= 1
    cache_of(home).write_bytes(written)


def cut(home: Path) -> None:
    written = cache_of(home).read_bytes()
    cache_of(home).write_bytes(written[: len(written) // 2])


def emptied(home: Path) -> None:
    cache_of(home).write_bytes(b"")


def deleted(home: Path) -> None:
    cache_of(home).unlink()


def noise(home: Path) -> None:
    cache_of(home).write_bytes(b"not a database at all " * 4000)


def of_another_till(home: Path) -> None:
    other = home.parent / "other"
    make_till(other, [("customer", TAMAR, customer("Nana"))], ids=SeededIds(8, HandClock(NOW))).close()
    shutil.copy(cache_of(other), cache_of(home))


def _changed(home: Path, statement: str) -> None:
    with app.open_till(settings_of(home)) as till:
        key = till.files.keys.database
    conn = connect(cache_of(home), key)
    conn.execute(statement)
    conn.close()


def of_a_newer_program(home: Path) -> None:
    _changed(home, f"PRAGMA user_version = {len(migrations.CACHE) + 1}")


def with_a_newer_index(home: Path) -> None:
    _changed(home, "UPDATE meta SET value = '999' WHERE name = 'index'")


@pytest.mark.parametrize(
    ("befell", "codes"),
    [
        (flipped, {"cache_damaged"}),
        (flipped_behind_the_first_pages, {"cache_damaged"}),
        (cut, {"cache_damaged"}),
        (emptied, {"cache_missing"}),
        (deleted, {"cache_missing"}),
        (noise, {"cache_damaged"}),
        (of_another_till, {"cache_damaged"}),
        (of_a_newer_program, {"newer_schema"}),
        (with_a_newer_index, {"newer_schema"}),
    ],
)
def test_a_cache_of_no_use_is_begun_anew_and_shows_what_was_done_here(
    tmp_path: Path, befell: Callable[[Path], None], codes: set[str]
) -> None:
    home = tmp_path / "till"
    with make_till(home, [("customer", TAMAR, customer())] * 1) as till:
        for number in range(30):
            till.do(note_of(till, TAMAR, f"{number} " + "x" * 300))
    befell(home)
    with opened(home) as again:
        found = [again.read("note", one["command"]["document"]["id"]) for one in again.journal.waiting()]
        again.read("customer", TAMAR)
    with opened(home) as again:
        assert again.journal.pending() == 30
        shown = [again.read("note", one["command"]["document"]["id"]) for one in again.journal.waiting()]
        assert [one["text"].split()[0] for one in shown if one] == [str(number) for number in range(30)]
        lost = again.journal.noted(files.LOST)
        assert lost["code"] in codes
        assert again.read("customer", TAMAR) is None
    assert len(found) == 30
    (cache,) = [one for one in doctor.checks(settings_of(home)) if one.name == "cache"]
    assert (cache.state, cache.facts["lost"]["code"] in codes) == ("warn", True)


@pytest.mark.parametrize("befell", ["emptied", "deleted"])
def test_a_journal_that_is_gone_is_not_begun_anew_in_silence(tmp_path: Path, befell: str) -> None:
    home = tmp_path / "till"
    with make_till(home, [("customer", TAMAR, customer())]) as till:
        till.do(note_of(till, TAMAR, "one"))
    if befell == "emptied":
        (home / "journal.db").write_bytes(b"")
    else:
        (home / "journal.db").unlink()
    for read_only in (False, True):
        with pytest.raises(Damaged):
            app.open_till(settings_of(home), read_only=read_only)
    journal = next(one for one in doctor.checks(settings_of(home)) if one.name == "journal")
    assert (journal.state, journal.advice) == ("bad", "damaged" if befell == "emptied" else "journal_missing")


def test_an_older_copy_of_the_cache_shows_what_was_done_since(tmp_path: Path) -> None:
    home = tmp_path / "till"
    with make_till(home, [("customer", TAMAR, customer())]) as till:
        till.do(note_of(till, TAMAR, "before"))
    older = cache_of(home).read_bytes()
    with opened(home) as till:
        till.do(note_of(till, TAMAR, "after"))
    cache_of(home).write_bytes(older)
    with opened(home) as till:
        texts = [
            (till.read("note", one["command"]["document"]["id"]) or {})["text"]
            for one in till.journal.waiting()
        ]
        assert texts == ["before", "after"]
        assert till.read("customer", TAMAR) == customer()
        assert till.journal.noted(files.LOST) is None


def opened(home: Path) -> Till:
    return app.with_session(app.open_till(settings_of(home)), SESSION)
