"""A damaged journal: never an empty one in silence. What is whole is saved, what is lost is named, nothing is made up."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clienteling import app
from clienteling.errors import Damaged, NotEnrolled
from clienteling.ids import derived
from clienteling.protocol import Document
from clienteling.store import ahead, pages
from clienteling.store.ahead import GAP
from clienteling.store.salvage import Salvage
from clienteling.till import Till
from tests.fixtures_till import SESSION, customer, make_till, note_of, settings_of

TAMAR = derived("customer", "tamar")
PAGE = pages.SIZE
NOW = "2026-11-22T12:00:00.000Z"


def commands(till: Till) -> dict[int, bytes]:
    return dict(till.journal.conn.execute("SELECT seq, bytes FROM commands").fetchall())


def spoil(file: Path, *places: int) -> None:
    """Turn one bit at each place."""
    written = bytearray(file.read_bytes())
    for place in places:
        written[place % len(written)] ^= 1
    file.write_bytes(written)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[int, bytes]]:
    """The folder of a till with sixty notes, some long, and the commands in its journal."""
    home = tmp_path_factory.mktemp("shop") / "till"
    with make_till(home, [("customer", TAMAR, customer())]) as till:
        for number in range(60):
            till.do(note_of(till, TAMAR, f"{number} " + "long " * (number * 15)))
        written = commands(till)
    return home, written


@pytest.fixture
def home(shop: tuple[Path, dict[int, bytes]], tmp_path: Path) -> Path:
    return copied(shop[0], tmp_path)


def copied(shop: Path, folder: Path) -> Path:
    """The same till once more; its key file, named in its settings, is copied with it."""
    shutil.copytree(shop, folder / "till")
    return folder / "till"


def repaired(home: Path) -> Salvage:
    return app.repair(settings_of(home))


def opened(home: Path) -> Till:
    return app.with_session(app.open_till(settings_of(home)), SESSION)


def test_a_whole_journal_is_saved_to_the_last_row(home: Path, shop: Any) -> None:
    saved = repaired(home)
    assert (saved.bad_pages, saved.missing, saved.commands, saved.waiting) == (0, [], 60, 60)
    with opened(home) as till:
        assert commands(till) == shop[1]
        assert till.cache.count("note") == 60
        assert till.journal.next_number("seq") == 61


def test_what_was_only_in_the_log_is_saved_too(tmp_path: Path) -> None:
    till = make_till(tmp_path / "a", [("customer", TAMAR, customer())])
    till.do(note_of(till, TAMAR, "in the log"))
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    till.close()
    assert (tmp_path / "b" / "journal.db-wal").stat().st_size > 0
    assert repaired(tmp_path / "b").commands == 1


@pytest.mark.parametrize("page", [1, 2, 5, 9])
def test_a_till_with_a_damaged_journal_does_not_sell_until_a_person_has_it_repaired(
    home: Path, shop: Any, page: int
) -> None:
    journal = home / "journal.db"
    spoil(journal, *(page * PAGE + 100 for page in range(page - 1, 40)))
    damaged = journal.read_bytes()
    with pytest.raises(Damaged):
        opened(home)
    assert journal.read_bytes() == damaged
    saved = repaired(home)
    assert saved.bad_pages > 0
    assert (home / saved.aside).read_bytes() == damaged
    report = json.loads((home / saved.report).read_text())
    assert (report["commands"], report["bad_pages"]) == (saved.commands, saved.bad_pages)
    if not saved.identity:
        with pytest.raises(NotEnrolled):
            opened(home)
        return
    with opened(home) as till:
        assert commands(till).items() <= shop[1].items()
        assert till.journal.next_number("seq") > 60


@pytest.mark.parametrize("page", [1, 2, 3, 4, 5, 6])
def test_one_bad_page_costs_no_more_than_stood_on_it(home: Path, shop: Any, page: int) -> None:
    spoil(home / "journal.db", (page - 1) * PAGE + 2000)
    saved = repaired(home)
    assert saved.bad_pages == 1
    assert saved.commands >= 58
    lost = {seq for low, high in saved.missing for seq in range(low, high + 1)}
    with opened(home) as till:
        assert commands(till) == {seq: written for seq, written in shop[1].items() if seq not in lost}
        assert till.journal.next_number("seq") == 60 + GAP + 1
        assert till.cache.count("note") == saved.commands


def test_who_this_till_was_may_be_lost_and_what_was_saved_stays_when_it_is_enrolled_again(
    home: Path, shop: Any
) -> None:
    with opened(home) as till:
        till.journal.note("identity", None)
    with pytest.raises(NotEnrolled):
        opened(home)
    till, aside = app.prepare(settings_of(home))
    with till:
        assert aside is None
        assert commands(till) == shop[1]


def test_enrolling_over_a_damaged_journal_keeps_what_can_be_read_of_it(home: Path, shop: Any) -> None:
    spoil(home / "journal.db", 2000)
    till, aside = app.prepare(settings_of(home))
    with till:
        assert aside is not None
        assert (home / aside).exists()
        assert commands(till) == shop[1]


def test_a_journal_that_lost_its_first_bytes_is_read_with_the_salt_noted_beside_it(
    home: Path, shop: Any
) -> None:
    opened(home).close()
    with (home / "journal.db").open("r+b") as file:
        file.write(bytes(PAGE))
    with pytest.raises(Damaged):
        opened(home)
    saved = repaired(home)
    assert (saved.bad_pages, saved.commands, saved.identity) == (1, 60, True)
    with opened(home) as till:
        assert commands(till) == shop[1]


def test_a_salvage_cut_short_is_done_again(home: Path, shop: Any) -> None:
    (home / "journal.db").rename(home / "journal-damaged-20261122T120000000Z.db")
    with pytest.raises(Damaged, match="journal_missing"):
        opened(home)
    assert repaired(home).commands == 60
    with opened(home) as till:
        assert commands(till) == shop[1]


def test_a_journal_put_back_from_an_older_copy_gives_no_number_twice(home: Path) -> None:
    (home / "older").mkdir()
    for part in home.glob("journal.db*"):
        shutil.copy(part, home / "older")
    with opened(home) as till:
        for number in range(5):
            till.do(note_of(till, TAMAR, f"newer {number}"))
    for part in (home / "older").iterdir():
        shutil.copy(part, home)
    with opened(home) as till:
        assert till.journal.next_number("seq") == 65 + GAP + 1
        assert till.journal.noted("set_back")["seen"]["seq"] == 65
    with opened(home) as till:
        assert till.journal.next_number("seq") == 65 + GAP + 2


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    flips=st.lists(st.integers(0, 1 << 22), max_size=12),
    kept=st.integers(0, 1000),
    whole=st.booleans(),
)
def test_no_damage_makes_a_row_up_or_raises_what_nobody_knows(
    shop: Any, tmp_path_factory: pytest.TempPathFactory, flips: list[int], kept: int, whole: bool
) -> None:
    home = copied(shop[0], tmp_path_factory.mktemp("damaged"))
    journal = home / "journal.db"
    length = journal.stat().st_size
    end = length if whole else length * kept // 1000
    with journal.open("r+b") as file:
        file.truncate(end)
    if end:
        spoil(journal, *flips)
    saved = repaired(home)
    till, _ = app.prepare(settings_of(home))
    with till:
        found = commands(till)
    assert found.items() <= shop[1].items()
    assert saved.commands == len(found)
    if whole and not flips:
        assert found == shop[1]


@pytest.mark.parametrize(
    ("numbers", "highest"), [(("1-00007", "1-00012"), 12), (("1-99999", "1-100002", "1-100001"), 100_002)]
)
def test_the_highest_order_number_is_found_also_beyond_five_digits(
    home: Path, numbers: tuple[str, ...], highest: int
) -> None:
    with opened(home) as till:
        identity = till.enrolled()
        for number in numbers:
            one = number.replace("1-", f"{identity.till_number}-")
            body = {"number": one, "till": identity.till_id, "store": identity.store_id, "placed_at": NOW}
            till.cache.take([Document(kind="order", id=derived("order", one), version=1, body=body)])
        assert ahead.catch_up(till.journal, till.cache, identity, NOW)
        assert till.journal.next_number("order") == highest + GAP + 1
