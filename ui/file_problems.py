"""Words for what is wrong with this till's own files, keys, settings and devices; all other codes are in problems.py."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication


def file_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Bold sentence and the rest for each code."""
    return {**_key_words(), **_copy_words(facts), **_storage_words()}


def _key_words() -> dict[str, tuple[str, str]]:
    return {
        "key_missing": (
            _tr("The key of this till’s files is gone."),
            _tr("The files are untouched, but do not open without it. Tell IT."),
        ),
        "key_file_unsafe": (
            _tr("Others on this computer may read the key."),
            _tr("Nothing was opened. Tell IT to take their rights away."),
        ),
    }


def _copy_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    again = _tr("Nothing is lost. It is fetched again when this till is connected.")
    where = str(facts.get("where") or facts.get("name") or "")
    asked = _tr("Nothing was changed. Tell IT to look at {place}.").format(place=where)
    return {
        "cache_damaged": (_tr("The copy of the shop on this till is damaged."), again),
        "cache_missing": (_tr("The copy of the shop on this till is gone."), again),
        "no_copy": (
            _tr("This till has no copy of the shop yet."),
            _tr("Nothing is lost. It is fetched when this till is connected."),
        ),
        "journal_missing": (
            _tr("The file with what was not sent yet is missing."),
            _tr("Nothing was changed. Tell IT: journal.db has to come back from a copy."),
        ),
        "bad_setting": (
            _tr("A setting of this till cannot be read."),
            asked if where else _tr("Nothing was changed. Tell IT."),
        ),
    }


def _storage_words() -> dict[str, tuple[str, str]]:
    return {
        "storage": (_tr("The files of this till cannot be used."), _tr("Nothing was changed. Tell IT.")),
        "no_keyring": (
            _tr("This computer has no place to keep the key."),
            _tr("Nothing was written. Tell IT to set up the keyring or name a key file."),
        ),
        "wrong_key": (
            _tr("The key does not open the files."),
            _tr("The files are untouched. Tell IT before doing anything."),
        ),
        "database_locked": (
            _tr("Another program holds the files of this till."),
            _tr("Nothing is lost. Try again."),
        ),
        "disk_full": (
            _tr("The disk of this computer is full."),
            _tr("What was saved before is safe. Free some space, then go on."),
        ),
        "damaged": (
            _tr("A file of this till is damaged."),
            _tr("It was left as it is. What was sent is safe. Tell IT to run: clienteling repair"),
        ),
        "newer_schema": (
            _tr("The files come from a newer version."),
            _tr("They are untouched. Install the newer version again."),
        ),
        "device": (
            _tr("A device does not answer."),
            _tr("The sale is saved. Check its cable, then try again."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)
