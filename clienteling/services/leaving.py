"""A computer stops being a till: only when nothing would be lost, or once what is unsent was handed over in a file.

What a till out of service does by itself is sync's.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from clienteling.domain import outbox
from clienteling.domain.attempt import APPROVED, GOING_BACK, OPEN
from clienteling.domain.outbox import Outbox
from clienteling.errors import BadInput, Refused, StorageError
from clienteling.settings import Settings
from clienteling.store import attempts, keys, reserve
from clienteling.store.files import LOCK, Lock
from clienteling.till import Till

SHORTEST_PASSWORD = 12
_AT_STAKE = OPEN | APPROVED | GOING_BACK
"""Payments that only this till knows of: later they are in the outbox with their sale."""
_FILES = ("journal", "cache-", reserve.FILE)
LEFT = "left"
"""The word in the note beside the files that says they are being deleted: a second call goes on."""


def check(till: Till) -> None:
    """Raise Refused("unsent") when this till still has something that is nowhere else.

    Its facts are the `count` of commands the hub has not taken, of `payments` not at their end, and of journals `set_aside`
    as damaged, which a person may want to read.
    """
    facts = {
        "count": len(unsent(till)),
        "payments": len(attempts.in_states(till.journal.conn, _AT_STAKE)),
        "set_aside": len(list(till.settings.home.glob("journal-damaged-*.db"))),
    }
    if any(facts.values()):
        raise Refused("unsent", **facts)


def unsent(till: Till) -> list[bytes]:
    """The bytes of what the hub has not taken: not answered, or refused and not put aside. In the order to send it."""
    rows = till.journal.conn.execute(
        "SELECT bytes FROM commands WHERE state IN ('pending', 'sent', 'refused') ORDER BY kind <> 'payment', seq"
    )
    return [bytes(row[0]) for row in rows.fetchall()]


def export(till: Till, path: Path, password: str) -> int:
    """Write what is unsent into a new encrypted file (format: domain/outbox.py), on the disk when it returns; how many.

    Raises BadInput("short_password" or "file_exists"), StorageError("cannot_open").
    """
    if len(password) < SHORTEST_PASSWORD:
        raise BadInput("short_password", least=SHORTEST_PASSWORD)
    identity, commands = till.enrolled(), unsent(till)
    contents = Outbox(identity.device, identity.till_id, till.clock.now_text(), tuple(commands))
    salt, nonce = till.ids.random_bytes(outbox.SALT), till.ids.random_bytes(outbox.NONCE)
    sealed = outbox.seal(contents, password, salt, nonce)
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(opened, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise BadInput("file_exists", file=str(path)) from None
    except OSError:
        raise StorageError("cannot_open", file=str(path)) from None
    return len(commands)


def is_leaving(settings: Settings) -> bool:
    """Whether deleting this till was begun and broke off."""
    return bool(keys.read_note(settings.home).get(LEFT))


def remove(settings: Settings) -> None:
    """Delete the till of a folder: its files, pictures and keys. Close it first; whether it may go is `check`'s.

    Broken off anywhere it goes on when called again. Raises AlreadyRunning, NoKeyring, StorageError.
    """
    lock = Lock(settings.home)
    try:
        keys.write_note(settings.home, left=True)
        for path in sorted(settings.home.iterdir()):
            if path.is_dir() and path.name == "pictures":
                shutil.rmtree(path)
            elif path.name.startswith(_FILES):
                path.unlink()
        keys.forget(settings)
        (settings.home / keys.NOTE).unlink()
    except OSError as problem:
        raise StorageError("cannot_open", file=str(problem.filename)) from None
    finally:
        lock.release()
    (settings.home / LOCK).unlink(missing_ok=True)
