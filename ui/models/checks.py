"""What the doctor found, as rows a person reads: name, value, tone. No personal data is among the facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.problems import problem

if TYPE_CHECKING:
    from clienteling.services.doctor import Check

TONES = {"ok": "ink2", "warn": "warn", "bad": "bad"}
MEGABYTE = 1 << 20


def _tr(text: str) -> str:
    return QCoreApplication.translate("checks", text)


def check_rows(checks: Sequence[Check]) -> list[tuple[str, str, str]]:
    """One row for each check, in the doctor's order."""
    return [(_name(check), _value(check), TONES[check.state]) for check in checks]


def _name(check: Check) -> str:
    return {
        "program": _tr("Program"),
        "folder": _tr("Folder"),
        "disk": _tr("Free space"),
        "keys": _tr("Key"),
        "encryption": _tr("Encryption"),
        "journal": _tr("Changes made here"),
        "cache": _tr("Copy of the shop"),
        "hub": _tr("Store service"),
        "clock": _tr("Clock"),
        "certificate": _tr("Certificate"),
    }.get(check.name, check.name)


def _value(check: Check) -> str:
    facts = check.facts
    if check.state == "bad" and "code" in facts:
        from clienteling.errors import ClientelingError

        return problem(ClientelingError(str(facts["code"]))).bold
    if check.name == "program":
        return (
            f"{facts.get('clienteling')} · Python {facts.get('python')} · SQLCipher {facts.get('sqlcipher')}"
        )
    if check.name == "disk":
        return f"{i18n.number(int(facts['free_bytes']) // MEGABYTE)} MB"
    if check.name == "encryption":
        return ", ".join(facts.get("files", ())) or _tr("No files yet")
    return ", ".join(_fact(key, value) for key, value in facts.items() if value not in (None, "", [], ()))


def _fact(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return f"{key.replace('_', ' ')}: {_tr('yes') if value else _tr('no')}"
    if isinstance(value, int):
        return f"{key.replace('_', ' ')} {i18n.number(value)}"
    return str(value)
