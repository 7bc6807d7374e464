"""Room put by for money: a file that is given up when a full disk meets a payment that was already taken.

Who takes money asks `demand` before, and writes it through `spend`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from clienteling.errors import DiskFull
from clienteling.store import points

FILE = "reserve"
SIZE = 4 << 20  # bytes: some hundred sales, with what SQLite needs to write them

_Written = TypeVar("_Written")


def keep(home: Path) -> bool:
    """Put room by, if none is; says whether there is some now. Never raises: a till with little room still shows."""
    path, fresh = home / FILE, home / f"{FILE}.new"
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        with points.around("reserve.keep"):
            # Bytes no file system can squeeze, so that giving them up gives room.
            with fresh.open("wb") as file:
                file.write(hashlib.shake_256(FILE.encode()).digest(SIZE))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        return False
    return True


def demand(home: Path) -> None:
    """Before money is touched: there must be room to write it down. Raises DiskFull."""
    if not keep(home):
        raise DiskFull(file=FILE)


def spend(home: Path, write: Callable[[], _Written]) -> _Written:
    """Write down money that was taken; on a full disk with the reserve given up, once more.

    `write` is all or nothing. Raises what it raises, DiskFull when even the reserve was not room enough.
    """
    try:
        return write()
    except DiskFull:
        if not _give_up(home):
            raise
    return write()


def _give_up(home: Path) -> bool:
    try:
        with points.around("reserve.give_up"):
            (home / FILE).unlink()
    except OSError:
        return False
    return True
