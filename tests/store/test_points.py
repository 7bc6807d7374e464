"""Every write of a till has a name, and a test that watches hears of it before, at and after the commit."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clienteling.errors import DiskFull
from clienteling.ids import derived
from clienteling.store import encryption, points
from clienteling.till import Till
from tests.fixtures_till import customer, note_of

TAMAR = derived("customer", "tamar")
TillWith = Callable[..., Till]
MIGRATIONS = ("journal.migrate", "cache.migrate")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    moments: list[str] = []
    monkeypatch.setattr(points, "watch", moments.append)
    return moments


def test_a_note_is_heard_of_in_the_journal_and_then_in_the_cache(
    till_with: TillWith, heard: list[str]
) -> None:
    till = till_with(("customer", TAMAR, customer()))
    heard.clear()
    till.do(note_of(till, TAMAR, "asks for the blue one"), notes={"last": 1})
    first = ["journal.add:begin", "journal.number:inside", "journal.note:inside", "journal.add:commit"]
    then = ["journal.add:done", "cache.project:begin", "cache.project:commit", "cache.project:done"]
    assert heard == first + then


def test_all_moments_there_are_can_be_told(till_with: TillWith, heard: list[str]) -> None:
    till_with(("customer", TAMAR, customer()))
    assert {"keys.note:begin", "files.new_cache:done", "cache.create:commit", "journal.swap:done"} <= set(
        heard
    )
    assert set(heard) <= set(points.stages())
    assert len(points.NAMES) == len(set(points.NAMES))


def test_a_write_without_a_name_is_found_out(till_with: TillWith) -> None:
    till = till_with(("customer", TAMAR, customer()))
    ours = compile(
        "conn.execute('DELETE FROM facts')", f"{Path(encryption.__file__).parents[1]}/new.py", "exec"
    )
    with pytest.raises(AssertionError, match="without a name"):
        exec(ours, {"conn": till.journal.conn})


def test_no_name_is_on_the_list_that_nothing_writes() -> None:
    named = {*named_in_the_code(), "journal.together"}  # the last is for whoever does not say what for
    assert named == set(points.NAMES)


def test_a_fault_at_a_moment_is_a_known_error_and_undoes_the_write(
    till_with: TillWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = till_with(("customer", TAMAR, customer()))

    def full(moment: str) -> None:
        if moment == "journal.add:commit":
            raise encryption.driver.OperationalError("database or disk is full")

    monkeypatch.setattr(points, "watch", full)
    with pytest.raises(DiskFull):
        till.do(note_of(till, TAMAR, "one"))
    monkeypatch.setattr(points, "watch", None)
    assert till.journal.pending() == 0
    till.do(note_of(till, TAMAR, "two"))
    assert till.journal.waiting()[0]["command"]["seq"] == 1


def named_in_the_code() -> Iterator[str]:
    """What writing(), Journal.writing() and around() are called with, also where a condition chooses the name."""
    for path in Path(encryption.__file__).parents[1].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node.func) in {"writing", "around"}:
                given = [one.value for one in node.args if isinstance(one, ast.Constant)]
                yield from given or MIGRATIONS


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
