"""A full disk, a second instance, two threads at once: each is named, and nothing that was done is lost."""

import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from clienteling import app
from clienteling.errors import AlreadyRunning, DiskFull, Locked, NotEnrolled
from clienteling.ids import derived
from clienteling.store.encryption import connect
from clienteling.till import Till
from tests.fixtures_till import customer, make_till, note_of, settings_of

TAMAR = derived("customer", "tamar")
TillWith = Callable[..., Till]
ExpectLog = Callable[[str], AbstractContextManager[None]]


def write_until_it_fails(till: Till) -> None:
    for _ in range(2000):
        till.do(note_of(till, TAMAR, "x" * 900))


def test_a_second_instance_is_refused_and_may_still_read(tmp_path: Path) -> None:
    with make_till(tmp_path, [("customer", TAMAR, customer())]) as till:
        with pytest.raises(AlreadyRunning):
            app.open_till(till.settings)
        with app.open_till(till.settings, read_only=True) as reader:
            assert reader.read("customer", TAMAR) == customer()
            with pytest.raises(Exception, match="cannot_open"):
                reader.do(note_of(till, TAMAR, "one"))
        assert app.is_running(till.settings)
    assert not app.is_running(till.settings)
    app.open_till(till.settings).close()


def test_a_second_instance_in_another_process_is_refused_too(tmp_path: Path) -> None:
    with make_till(tmp_path) as till:
        arguments = ["sync", "--once", "--json", "--home", str(tmp_path)]
        done = subprocess.run(
            [sys.executable, "-m", "clienteling.cli", *arguments],
            check=False,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, "already_running" in done.stdout) == (4, True)
        assert till.journal.pending() == 0


def test_a_folder_that_is_no_till_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(NotEnrolled):
        app.open_till(settings_of(tmp_path))
    assert not app.is_enrolled(settings_of(tmp_path))


def test_a_full_disk_refuses_what_is_new_and_keeps_what_was_done(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    till.do(note_of(till, TAMAR, "before"))
    pages = till.journal.conn.execute("PRAGMA page_count").fetchone()[0]
    till.journal.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        write_until_it_fails(till)
    kept = [one["command"]["body"]["text"] for one in till.journal.waiting()]
    assert kept[0] == "before"
    assert [one["command"]["seq"] for one in till.journal.waiting()] == list(range(1, len(kept) + 1))
    till.journal.conn.execute("PRAGMA max_page_count = 1000000")
    till.do(note_of(till, TAMAR, "after"))
    assert till.journal.waiting()[-1]["command"]["seq"] == len(kept) + 1


def test_a_cache_without_room_loses_nothing_and_shows_it_once_there_is_room(
    till_with: TillWith, expect_log: ExpectLog
) -> None:
    till = till_with(("customer", TAMAR, customer()))
    pages = till.cache.conn.execute("PRAGMA page_count").fetchone()[0]
    till.cache.conn.execute(f"PRAGMA max_page_count = {pages}")
    # What was done is done: it must not look as if it had failed, or a person would do it again.
    with expect_log("kept but not shown yet: disk_full"):
        while not till.files.missed:
            till.do(note_of(till, TAMAR, "x" * 900))
    count = till.journal.pending()
    with pytest.raises(DiskFull):
        till.show_missed()
    last = till.journal.waiting()[-1]["command"]["document"]["id"]
    assert till.read("note", last) is None
    till.cache.conn.execute("PRAGMA max_page_count = 1000000")
    till.show_missed()
    assert till.read("note", last) is not None
    assert till.cache.count("note") == count


WRITER = """
import resource, signal, sys
from pathlib import Path
from clienteling import app
from clienteling.errors import DiskFull, StorageError
from tests.fixtures_till import SESSION, note_of, settings_of
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
till = app.with_session(app.open_till(settings_of(Path(sys.argv[1]))), SESSION)
size = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
done = 0
try:
    while done < 5000:
        till.do(note_of(till, "c", "x" * 900))
        done += 1
except StorageError as problem:
    print(done, problem.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_file_that_may_not_grow_any_more_loses_nothing(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    till.close()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    command = [sys.executable, "-c", WRITER, str(tmp_path), str(600_000)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    count, code = done.stdout.split()
    assert code in {"disk_error", "disk_full"}
    with app.open_till(till.settings) as again:
        # What was confirmed is there; the one that failed may have reached the journal, and then it shows, too.
        assert again.journal.pending() in {int(count), int(count) + 1}
        assert again.cache.count("note") == again.journal.pending()


def test_two_threads_write_at_once_and_every_number_is_given_once(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    problems: list[BaseException] = []

    def work() -> None:
        try:
            with till.for_thread() as mine:
                for _ in range(50):
                    mine.do(note_of(mine, TAMAR, "x"))
        except BaseException as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert problems == []
    assert [one["command"]["seq"] for one in till.journal.waiting()] == list(range(1, 201))
    assert till.cache.count("note") == 200


def test_a_file_somebody_else_holds_is_locked_not_broken(tmp_path: Path) -> None:
    with make_till(tmp_path) as till:
        other = connect(tmp_path / "journal.db", till.files.keys.database, durable=True)
        other.execute("BEGIN IMMEDIATE")
        till.journal.conn.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(Locked):
            till.do(note_of(till, TAMAR, "one"))
        other.execute("ROLLBACK")
        other.close()
        till.do(note_of(till, TAMAR, "two"))
        assert till.journal.pending() == 1
