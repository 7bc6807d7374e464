"""Damaged journals lie aside for a while, and no longer where a customer is to be forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clienteling.store import asides

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
NAME = "journal-damaged-20261122T120000000Z"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("journal.db", f"{NAME}.db", f"{NAME}.db-wal"):
        (tmp_path / name).write_bytes(b"x")
    return tmp_path


def left(home: Path) -> list[str]:
    return sorted(path.name for path in home.iterdir())


@pytest.mark.parametrize(
    ("days", "is_read", "is_asked", "goes"),
    [
        (29, True, False, False),
        (30, True, False, True),
        (30, False, False, True),
        (0, True, True, True),  # read, and somebody is to be forgotten
        (6, False, True, False),
        (7, False, True, True),
    ],
)
def test_how_long_one_is_kept(home: Path, days: int, is_read: bool, is_asked: bool, goes: bool) -> None:
    now = AT + timedelta(days=days)
    assert asides.sweep(home, now, is_read=is_read, is_asked=is_asked) is goes
    assert left(home) == (["journal.db"] if goes else [f"{NAME}.db", f"{NAME}.db-wal", "journal.db"])


def test_the_only_journal_there_is_stays(home: Path) -> None:
    (home / "journal.db").unlink()
    assert not asides.sweep(home, AT + timedelta(days=90), is_read=True, is_asked=True)
    assert f"{NAME}.db" in left(home)


def test_one_named_by_hand_stays_until_somebody_is_to_be_forgotten(home: Path) -> None:
    by_hand = home / "journal-damaged-old.db"
    by_hand.write_bytes(b"x")
    asides.sweep(home, AT + timedelta(days=90), is_read=True, is_asked=False)
    assert by_hand.exists()
    assert asides.sweep(home, AT, is_read=True, is_asked=True)
