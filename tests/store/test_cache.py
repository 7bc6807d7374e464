"""What a till shows is the hub's documents with its own commands folded over them, through every order of events."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clienteling import app
from clienteling.ids import derived
from clienteling.protocol import Change, Result
from clienteling.store import folds
from clienteling.store.files import BUILDING
from clienteling.till import Till
from tests.fixtures_till import command, customer, make_till, note_of, reopened

TAMAR = derived("customer", "tamar")
TillWith = Callable[..., Till]


def likes(till: Till, value: str) -> dict[str, object]:
    return command(till, "preference.add", ("customer", TAMAR), {"list": "likes", "value": value})


def put(version: int, *, contains: tuple[str, ...] = (), **more: object) -> Change:
    return Change(
        op="put", kind="customer", id=TAMAR, version=version, body=customer(**more), contains=contains
    )


def shown(till: Till) -> list[str]:
    body = till.read("customer", TAMAR)
    assert body is not None
    return list(body["likes"])


@pytest.fixture
def till(till_with: TillWith) -> Till:
    return till_with(("customer", TAMAR, customer()))


def test_what_an_associate_did_shows_at_once_and_the_hubs_copy_stays_as_it_was(till: Till) -> None:
    changes = till.do(likes(till, "linen"))
    assert changes == {("customer", TAMAR)}
    assert shown(till) == ["linen"]
    assert till.cache.base("customer", TAMAR) == customer()
    assert till.cache.version("customer", TAMAR) == 1


def test_a_new_document_shows_before_the_hub_knows_it(till: Till) -> None:
    note = note_of(till, TAMAR, "Prefers linen")
    till.do(note)
    body = till.read("note", note["document"]["id"])
    assert body is not None
    assert body["text"] == "Prefers linen"
    assert till.cache.version("note", note["document"]["id"]) is None
    assert till.cache.base("note", note["document"]["id"]) is None


def test_what_the_hub_sends_appears_under_what_was_done_here(till: Till) -> None:
    till.do(likes(till, "linen"))
    changes = till.cache.apply_page([put(2, likes=["blue"])], "c2")
    assert changes == {("customer", TAMAR)}
    assert shown(till) == ["blue", "linen"]
    assert till.cache.cursor() == "c2"


def test_a_command_is_shown_until_the_hubs_copy_contains_it_and_never_twice(till: Till) -> None:
    did = likes(till, "linen")
    till.do(did)
    till.journal.mark([Result(id=did["id"], status="applied", code="ok")])
    assert shown(till) == ["linen"]
    changes = till.cache.apply_page([put(2, likes=["linen"], contains=(did["id"],))], "c2")
    assert changes
    assert shown(till) == ["linen"]
    assert till.journal.applied() == []
    assert folds.documents(till.journal.conn) == []


def test_the_hubs_copy_may_come_before_its_answer(till: Till) -> None:
    did = likes(till, "linen")
    till.do(did)
    till.journal.sending([did["id"]])
    till.cache.apply_page([put(2, likes=["linen"], contains=(did["id"],))], "c2")
    assert shown(till) == ["linen"]
    till.cache.apply_page([put(3, likes=[])], "c3")
    assert shown(till) == []
    assert till.journal.pending() == 1
    till.journal.mark([Result(id=did["id"], status="applied", code="ok")])
    assert (till.journal.pending(), till.journal.applied()) == (0, [])


def test_a_refused_command_is_undone_and_only_that_one(till: Till) -> None:
    wrong, right = likes(till, "fur"), likes(till, "linen")
    till.do(wrong, right)
    assert shown(till) == ["fur", "linen"]
    undone = till.journal.mark([Result(id=wrong["id"], status="rejected", code="not_allowed")])
    assert till.cache.refold(undone) == {("customer", TAMAR)}
    assert shown(till) == ["linen"]


def test_an_older_version_never_overwrites_a_newer_one(till: Till) -> None:
    till.cache.apply_page([put(5, likes=["new"])], "c5")
    assert till.cache.apply_page([put(4, likes=["old"]), put(5, likes=["same"])], "c6") == frozenset()
    assert shown(till) == ["new"]
    assert till.cache.version("customer", TAMAR) == 5
    assert till.cache.cursor() == "c6"


def test_of_one_page_the_last_word_about_a_document_counts(till: Till) -> None:
    gone = Change(op="del", kind="customer", id=TAMAR, version=4)
    till.cache.apply_page([put(2, likes=["a"]), put(3, likes=["b"]), gone, put(4, likes=["c"])], "c")
    assert shown(till) == ["c"]
    till.cache.apply_page([put(6, likes=["d"]), gone], "d")
    assert till.read("customer", TAMAR) is None
    assert till.cache.count("customer") == 0


def test_a_document_that_left_this_tills_scope_keeps_what_was_done_here(till: Till) -> None:
    note = note_of(till, TAMAR, "one")
    till.do(note)
    name = ("note", note["document"]["id"])
    till.cache.apply_page([Change(op="leave", kind=name[0], id=name[1], version=1)], "c")
    assert (till.read(*name) or {})["text"] == "one"


def test_documents_of_a_live_answer_leave_the_feed_where_it_is(till: Till) -> None:
    till.cache.apply_page([put(3, likes=["live"])])
    assert shown(till) == ["live"]
    assert till.cache.cursor() == "start"


def test_commands_written_before_a_crash_show_after_it(till: Till) -> None:
    did = likes(till, "linen")
    till.journal.add([did])  # the power went here: the cache never heard of it
    assert shown(till) == []
    with reopened(till) as again:
        assert shown(again) == ["linen"]


def test_a_page_taken_before_a_crash_settles_after_it(till: Till) -> None:
    did = likes(till, "linen")
    till.do(did)
    till.journal.mark([Result(id=did["id"], status="applied", code="ok")])
    till.cache.reconcile = lambda: None  # type: ignore[method-assign] # the power went after the cache's commit
    till.cache.apply_page([put(2, likes=["linen"], contains=(did["id"],))], "c2")
    assert till.journal.applied() == [did["id"]]
    with reopened(till) as again:
        assert shown(again) == ["linen"]
        assert again.journal.applied() == []


def test_two_threads_connections_see_each_others_work(till: Till) -> None:
    with till.for_thread() as other:
        till.do(likes(till, "linen"))
        assert shown(other) == ["linen"]
        other.do(likes(other, "blue"))
        assert shown(till) == ["linen", "blue"]
        assert [one["command"]["seq"] for one in till.journal.waiting()] == [1, 2]


def test_all_threads_follow_to_a_rebuilt_cache_and_nothing_done_here_is_lost(till: Till) -> None:
    with till.for_thread() as other:
        old = other.cache.path
        till.do(likes(till, "linen"))
        fresh = till.files.new_cache(till.journal)
        fresh.apply_page([put(9, likes=["rebuilt"])], "c9")
        till.files.swap(till.journal, fresh)
        assert shown(other) == ["rebuilt", "linen"]
        assert other.cache.path == till.cache.path != old


def test_what_undoes_a_half_written_page_of_a_copy_is_kept_with_it(till: Till) -> None:
    fresh = till.files.new_cache(till.journal)
    till.journal.note(BUILDING, fresh.path.name)
    fresh.begin_load({})
    undoing = [
        one.with_name(f"{one.name}-journal") for one in (fresh.path, fresh.path.with_name("cache-nobodys.db"))
    ]
    for one in undoing:
        one.touch()
    till.files.sweep(till.journal)
    assert [one.exists() for one in undoing] == [True, False]
    fresh.close()


@pytest.mark.parametrize("harm", ["deleted", "cut short", "overwritten"])
def test_a_lost_cache_is_begun_again_with_what_was_done_here_and_it_is_told(
    tmp_path: Path, harm: str
) -> None:
    till = make_till(tmp_path, [("customer", TAMAR, customer())])
    note = note_of(till, TAMAR, "kept")
    till.do(note)
    path = till.cache.path
    till.close()
    for beside in tmp_path.glob("cache-*-*"):
        assert beside.name.startswith("cache-")
    if harm == "deleted":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:5000] if harm == "cut short" else b"no" * 9999)
    with app.open_till(till.settings, clock=till.clock) as again:
        assert again.cache.cursor() is None
        assert again.cache.path.name != path.name
        assert (again.read("note", note["document"]["id"]) or {})["text"] == "kept"
        assert again.journal.noted("cache_lost")["at"] == till.clock.now_text()
        assert not path.exists()
