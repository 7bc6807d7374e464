"""The moments around every durable write of a till, by name: tests end the program, or fill the disk, at each of them.

In the shop nobody watches, and a name costs nothing. The writes themselves are encryption.py's, files.py's and keys.py's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

watch: Callable[[str], None] | None = None
"""Told each moment as it is reached: "journal.add:begin", "journal.add:commit", "journal.add:done" (see `stages`)."""

TRANSACTIONS = (
    "attempt.step",
    "attempt.write",
    "cache.begin_load",
    "cache.create",
    "cache.end_load",
    "cache.figures",
    "cache.load",
    "cache.migrate",
    "cache.page",
    "cache.project",
    "cache.reconcile",
    "fiscal.signed",
    "journal.add",
    "journal.close_refused",
    "journal.forget_settled",
    "journal.mark",
    "journal.migrate",
    "journal.note",
    "journal.number",
    "journal.reopen_settled",
    "journal.salvage",
    "journal.sending",
    "journal.settle",
    "journal.swap",
    "journal.together",
    "sale.pay",
    "shift.close",
    "shift.correct",
    "shift.open",
    "sync.built",
    "sync.up_to_date",
)
"""Transactions of SQLite: writing() in encryption.py."""

FILES = (
    "files.new_cache",
    "files.set_aside",
    "files.sweep",
    "fiscal.append",
    "keys.file",
    "keys.note",
    "reserve.give_up",
    "reserve.keep",
    "salvage.report",
    "salvage.swap",
)
"""What happens to whole files: made, moved, deleted."""

NAMES = TRANSACTIONS + FILES
"""Every durable write of a till."""


def stages() -> list[str]:
    """Every moment there is, in no order: begun, about to be committed, done; a file has nothing to commit."""
    moments = [f"{name}:{stage}" for name in TRANSACTIONS for stage in ("begin", "commit", "done")]
    # A write inside another one's transaction is one moment of that: it is neither committed nor done.
    moments += [f"{name}:inside" for name in TRANSACTIONS]
    moments += [f"{name}:{stage}" for name in FILES for stage in ("begin", "done")]
    return [*moments, "keys.note:commit"]


def reached(moment: str) -> None:
    """A moment has come. Does nothing in the shop; a test may raise here, or end the process."""
    if watch is not None:
        watch(moment)


@contextmanager
def around(name: str) -> Iterator[None]:
    """Something is done to a whole file."""
    reached(f"{name}:begin")
    yield
    reached(f"{name}:done")
