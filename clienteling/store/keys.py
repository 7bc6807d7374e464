"""The keys of a till and who keeps them: the system's keyring, or a key file somebody named. Never anything else.

Encrypting files with them is in encryption.py.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import os
import stat
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clienteling.errors import DiskFull, NoKeyring, StorageError, WrongKey
from clienteling.ids import Ids
from clienteling.settings import Settings
from clienteling.store import points

SERVICE = "Clienteling"
NOTE = "key.json"  # beside the files: which keeper, and a mark that tells a wrong key from a damaged file
_NAMES = ("database", "device", "pin")


@dataclass(frozen=True)
class Keys:
    """Three secrets of 32 bytes: for the files, the till's Ed25519 private key, and for PINs known offline."""

    database: bytes = field(repr=False)
    device: bytes = field(repr=False)
    pin: bytes = field(repr=False)

    def mark(self) -> str:
        """Sixteen hex digits that belong to the database key and tell nothing of it."""
        return hmac.new(self.database, b"clienteling key mark", hashlib.sha256).hexdigest()[:16]


def find(settings: Settings) -> Keys | None:
    """The keys of this till, or None when it never had any.

    Raises NoKeyring, StorageError("key_file_unsafe"), or WrongKey when these are not the keys its files were made with.
    """
    noted = read_note(settings.home)
    if not noted:
        return None
    path = settings.key_file or (Path(noted["key_file"]) if noted.get("key_file") else None)
    written = _from_file(path) if path else _from_keyring(settings)
    if written is None:
        raise WrongKey("key_missing", file=str(path) if path else "keyring")
    keys = _parse(written)
    if not hmac.compare_digest(noted.get("mark", ""), keys.mark()):
        raise WrongKey(file=str(path) if path else "keyring")
    return keys


def make(settings: Settings, ids: Ids) -> Keys:
    """Make the keys of a new till and give them to the keeper. Raises NoKeyring or StorageError.

    Keys it already has are taken, never written over: they may be the only ones to files somebody wants back.
    """
    written = _from_file(settings.key_file) if settings.key_file else _from_keyring(settings)
    keys = _parse(written) if written else Keys(*(ids.random_bytes(32) for _ in _NAMES))
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if written is None:
        _give(settings, json.dumps({name: getattr(keys, name).hex() for name in _NAMES}))
    write_note(
        settings.home, mark=keys.mark(), key_file=str(settings.key_file) if settings.key_file else None
    )
    return keys


def _give(settings: Settings, written: str) -> None:
    if settings.key_file:
        _to_file(settings.key_file, written)
    else:
        _to_keyring(settings, written)


def forget(settings: Settings) -> None:
    """Delete the keys of a till that is no more: what they opened can never be opened again. Raises as `make` does."""
    kept = read_note(settings.home).get("key_file")
    path = settings.key_file or (Path(kept) if kept else None)
    if path is None:
        _out_of_keyring(settings)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError:
        raise StorageError("key_file_unreadable", file=str(path)) from None


def read_note(home: Path) -> dict[str, Any]:
    """What stands beside the files about their key; empty for a folder that never was a till."""
    try:
        note = json.loads((home / NOTE).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        raise StorageError("key_note_unreadable", file=NOTE) from None
    return note if isinstance(note, dict) else {}


def write_note(home: Path, **more: Any) -> None:
    """Add to what stands beside the files: which keeper, the mark of the key, the hub. Nothing secret.

    Raises DiskFull or StorageError; the note that was there before is still there then.
    """
    fresh, note = home / (NOTE + ".new"), {**read_note(home), **more}
    try:
        with points.around("keys.note"):
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(note, file)
                file.flush()
                os.fsync(file.fileno())
            points.reached("keys.note:commit")
            fresh.replace(home / NOTE)
    except OSError as problem:
        raise _not_written(problem, NOTE) from None


def note_salt(home: Path, journal: Path) -> None:
    """Keep the salt a journal begins with beside it: should its first bytes be lost, the rest can still be read.

    It is no secret. Raises DiskFull or StorageError.
    """
    with journal.open("rb") as file:
        salt = file.read(16).hex()
    if read_note(home).get("salt") != salt:
        write_note(home, salt=salt)


def _not_written(problem: OSError, file: str) -> StorageError:
    return DiskFull(file=file) if problem.errno == errno.ENOSPC else StorageError("cannot_open", file=file)


def _parse(written: str) -> Keys:
    try:
        found = json.loads(written)
        keys = Keys(*(bytes.fromhex(found[name]) for name in _NAMES))
    except (ValueError, KeyError, TypeError):
        raise WrongKey("key_unreadable") from None
    if any(len(getattr(keys, name)) != 32 for name in _NAMES):
        raise WrongKey("key_unreadable")
    return keys


def _from_file(path: Path) -> str | None:
    try:
        mode = path.stat().st_mode
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise StorageError("key_file_unsafe", file=str(path), mode=f"{stat.S_IMODE(mode):o}")
        return path.read_text("utf-8")
    except FileNotFoundError:
        return None
    except OSError:
        raise StorageError("key_file_unreadable", file=str(path)) from None


def _to_file(path: Path, written: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with points.around("keys.file"), os.fdopen(opened, "w", encoding="utf-8") as file:
            file.write(written)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        raise StorageError("key_file_unreadable", file=str(path)) from None


def _from_keyring(settings: Settings) -> str | None:
    import keyring  # start-up deferral: 60 ms and, on Linux, D-Bus

    found: str | None = _asked(settings, lambda: keyring.get_password(SERVICE, str(settings.home)))
    return found


def _to_keyring(settings: Settings, written: str) -> None:
    import keyring  # start-up deferral

    def set_and_read() -> str | None:
        keyring.set_password(SERVICE, str(settings.home), written)
        return keyring.get_password(SERVICE, str(settings.home))

    if _asked(settings, set_and_read) != written:
        raise NoKeyring(reason="not_kept", backend=_backend_name())


def _out_of_keyring(settings: Settings) -> None:
    import keyring  # start-up deferral

    def delete() -> None:
        if keyring.get_password(SERVICE, str(settings.home)) is not None:
            keyring.delete_password(SERVICE, str(settings.home))

    _asked(settings, delete)


def _asked(settings: Settings, question: Callable[[], str | None]) -> str | None:
    """Ask the keyring in a thread of its own: a locked one may wait for a person, or for ever."""
    answer: dict[str, Any] = {}

    def ask() -> None:
        try:
            _only_real_keyrings()
            answer["value"] = question()
        except Exception as problem:  # noqa: BLE001, RUF100 - backends raise whatever their system gives them
            answer["problem"] = problem

    worker = threading.Thread(target=ask, name="keyring", daemon=True)
    worker.start()
    worker.join(settings.keyring_timeout)
    if worker.is_alive():
        raise NoKeyring(reason="no_answer", backend=_backend_name(), platform=sys.platform)
    if "problem" in answer:
        reason = type(answer["problem"]).__name__
        raise NoKeyring(reason=reason, backend=_backend_name(), platform=sys.platform) from answer["problem"]
    value: str | None = answer["value"]
    return value


def _only_real_keyrings() -> None:
    import keyring  # start-up deferral
    import keyring.errors

    module = type(keyring.get_keyring()).__module__
    # The null backend forgets; those of keyrings.alt write plain files, which must not happen in silence.
    if module.startswith(("keyring.backends.null", "keyrings.alt")):
        raise keyring.errors.NoKeyringError(module)


def _backend_name() -> str:
    import keyring  # start-up deferral

    return type(keyring.get_keyring()).__module__
