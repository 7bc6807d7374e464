"""Damaged journals that were set aside: how long they are kept, and that an erasure waits for them no longer than a week.

What could be saved of one is in the journal in use (salvage.py), which erasing.py reaches; these files nothing reaches.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from clienteling.store import points
from clienteling.store.files import JOURNAL

KEPT = timedelta(days=30)
"""As long as settled commands are: what a person may want of it was asked for by then."""
WAITED_FOR = timedelta(days=7)
"""The longest an erasure waits for somebody to have read what was not saved."""
_NAME = re.compile(r"journal-damaged-(\d{8}T\d{9})Z\.db")


def there(home: Path) -> list[Path]:
    """The damaged journals of a till."""
    return sorted(home.glob("journal-damaged-*.db"))


def sweep(home: Path, now: datetime, *, is_read: bool, is_asked: bool) -> bool:
    """Delete the ones whose time is over; gives whether none is left.

    `is_read`: a person has read what could not be saved; `is_asked`: a customer is to be erased. None is touched while
    nothing stands in the journal's place, nor one whose name does not say when it was set aside, but for an erasure.
    """
    if (home / JOURNAL).exists():
        for path in there(home):
            if _is_over(path, now, is_read=is_read, is_asked=is_asked):
                _delete(path)
    return not there(home)


def _is_over(path: Path, now: datetime, *, is_read: bool, is_asked: bool) -> bool:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return is_asked and is_read
    since = datetime.strptime(named[1], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    if is_asked and is_read:
        return True
    return now - since >= (WAITED_FOR if is_asked else KEPT)


def _delete(path: Path) -> None:
    """The file and its log; one that is open on Windows goes another time."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(OSError), points.around("files.sweep"):
            path.with_name(name).unlink()
