"""What the doctor found, as rows a person reads: name, value, tone. No personal data is among the facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from clienteling.errors import ClientelingError
from ui import i18n
from ui.models import words
from ui.problems import problem
from ui.widgets import Chip

if TYPE_CHECKING:
    from clienteling.services.doctor import Check

TONES = {"ok": "ink2", "warn": "warn", "bad": "bad"}
MEGABYTE, GIGABYTE = 1 << 20, 1 << 30


def _tr(text: str) -> str:
    return QCoreApplication.translate("checks", text)


def check_rows(checks: Sequence[Check]) -> list[tuple[str, str, str]]:
    """One row for each check, in the doctor's order."""
    return [(_name(check), _value(check), TONES[check.state]) for check in checks]


@dataclass(frozen=True)
class DeviceRow:
    """A device: its name in the program, icon, title, where it is, how it is, and whether something can be tried."""

    name: str
    icon: str
    title: str
    line: str
    chip: Chip
    can_test: bool = True


def device_rows(checks: Sequence[Check], *, has_display: bool) -> list[DeviceRow]:
    """The devices of a till, the scanner first."""
    known = {check.name: check for check in checks}
    ready, off = Chip(_tr("Ready"), "ok", "check"), Chip(_tr("Off"), "neutral", "minus")
    rows = [DeviceRow("scanner", "scan-barcode", _tr("Barcode scanner"), _tr("As a keyboard"), ready)]
    for name, icon in (("terminal", "credit-card"), ("printer", "printer"), ("fiscal", "receipt-text")):
        check = known.get(name)
        if check is not None:
            rows.append(DeviceRow(name, icon, _name(check), _value(check), _chip(check)))
        elif name != "fiscal":
            rows.append(DeviceRow(name, icon, _titles()[name], _tr("Not set up"), off, can_test=False))
    printing = known.get("printer")
    drawer = _tr("Through the printer") if printing is not None else _tr("Opens by hand")
    state = _chip(printing) if printing is not None else off
    rows.append(
        DeviceRow("drawer", "inbox", _tr("Cash drawer"), drawer, state, can_test=printing is not None)
    )
    second = _tr("On the second screen") if has_display else _tr("Not set up")
    display = ready if has_display else off
    rows.append(DeviceRow("display", "monitor-smartphone", _tr("Customer display"), second, display))
    return rows


def _chip(check: Check) -> Chip:
    if check.state == "ok":
        return Chip(_tr("Ready"), "ok", "check")
    if check.name == "printer" and check.state == "warn":
        return Chip(_tr("Paper low"), "warn", "triangle-alert")
    return Chip(_tr("Look here"), "bad", "circle-alert")


def _name(check: Check) -> str:
    return _titles().get(check.name, check.name)


def _titles() -> dict[str, str]:
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
        "terminal": _tr("Card terminal"),
        "printer": _tr("Printer"),
        "fiscal": _tr("Fiscal journal"),
    }


def _value(check: Check) -> str:
    facts = check.facts
    if check.state == "bad" and "code" in facts:
        return problem(ClientelingError(str(facts["code"]))).bold
    write = _WRITERS.get(check.name)
    try:
        return write(facts) if write is not None else ""
    except KeyError:
        # A check that ended early has fewer facts; its state already says so.
        return _tr("Not as it should be") if check.state != "ok" else ""


def _program(facts: dict[str, Any]) -> str:
    return words.joined(
        str(facts["clienteling"]), f"Python {facts['python']}", f"SQLCipher {facts['sqlcipher']}"
    )


def _folder(facts: dict[str, Any]) -> str:
    closed = _tr("closed to others") if not facts["readable_by_others"] else _tr("readable by others")
    return words.joined(str(facts["path"]), closed)


def _disk(facts: dict[str, Any]) -> str:
    return _tr("{count} GB").format(count=i18n.number(int(facts["free_bytes"]) // GIGABYTE))


def _keys(facts: dict[str, Any]) -> str:
    return _tr("In the keyring") if facts["kept"] == "keyring" else i18n.isolate(str(facts["kept"]))


def _encryption(facts: dict[str, Any]) -> str:
    if facts["plain"]:
        return _tr("Not encrypted: {files}").format(files=words.listed(facts["plain"]))
    return _tr("All files, {count}").format(count=i18n.number(len(facts["files"])))


def _journal(facts: dict[str, Any]) -> str:
    text = _tr("{waiting} waiting, {refused} not accepted")
    return text.format(waiting=i18n.number(facts["waiting"]), refused=i18n.number(facts["refused"]))


def _cache(facts: dict[str, Any]) -> str:
    count = sum(int(each) for each in facts["documents"].values())
    size = _tr("{count} MB").format(count=i18n.number(int(facts["bytes"]) // MEGABYTE))
    last = facts["last_sync"]
    return words.joined(
        words.records(count), size, _tr("as of {time}").format(time=i18n.clock(last)) if last else ""
    )


def _hub(facts: dict[str, Any]) -> str:
    return words.joined(str(facts["hub"]), str(facts["address"]))


def _clock(facts: dict[str, Any]) -> str:
    ahead = abs(round(float(facts["seconds_ahead"])))
    return _tr("right") if not ahead else _tr("{seconds} s off").format(seconds=i18n.number(ahead))


def _printer(facts: dict[str, Any]) -> str:
    paper = {"fine": _tr("has paper"), "low": _tr("little paper left")}.get(str(facts["paper"]), "")
    return words.joined(i18n.isolate(str(facts["connected"])), paper)


def _terminal(facts: dict[str, Any]) -> str:
    return words.joined(*(i18n.isolate(str(said)) for said in (facts["poi_id"], facts["says"]) if said))


def _fiscal(facts: dict[str, Any]) -> str:
    return _tr("whole, {count} since the last end of day").format(count=i18n.number(int(facts["waiting"])))


_WRITERS: dict[str, Callable[[dict[str, Any]], str]] = {
    "program": _program, "folder": _folder, "disk": _disk, "keys": _keys, "encryption": _encryption,
    "journal": _journal, "cache": _cache, "hub": _hub, "clock": _clock,
    "printer": _printer, "terminal": _terminal, "fiscal": _fiscal,
}  # fmt: skip
