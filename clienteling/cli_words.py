"""How the command line answers: exit codes, facts or sentences for IT. The window's sentences are in ui/problems.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DONE, FAILED, BAD_ARGUMENTS, NOT_REACHABLE, LOCKED, NOT_ENROLLED, NO_KEYRING = range(7)  # exit codes


@dataclass(frozen=True)
class Printed:
    """What a command found: for programs (`facts`, JSON), for people (`lines`), and its exit code."""

    facts: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    code: int = DONE


_SENTENCES = {
    "already_running": "The app, or another command, is using this till's folder. Close it, or try again later.",
    "bad_answer": "What answers at the hub's address is not a hub. Is there a login page or a proxy in between?",
    "bad_certificate": "The hub's certificate is not the one this till was told of, or this computer does not trust it. Nothing "
    "was sent. If the hub got another certificate: clienteling trust.",
    "bad_code": "The code is not whole: twelve letters, or twelve and then sixteen for the hub's certificate.",
    "bad_setting": "A setting cannot be read: {name} in {where}.",
    "busy": "The hub is busy. Try again later.",
    "cache_damaged": "The local copy of the shop's documents is damaged. Nothing is lost: clienteling sync --once fetches it "
    "again.",
    "cache_missing": "The local copy of the shop's documents is gone. Nothing is lost: clienteling sync --once fetches it "
    "again.",
    "cannot_open": "A file cannot be opened or written: {file}. Check the rights of the folder.",
    "certificate_ends": "The hub's certificate ends soon: clienteling-hub certificate --renew makes another one. Tills that were "
    "enrolled with its letters trust it beyond its end.",
    "clock_off": "This computer's clock differs from the hub's. Set it by a time server.",
    "code_expired": "The enrolment code has expired. Ask a manager for a new one.",
    "code_invalid": "The enrolment code is not right, or was used already. Ask a manager for a new one.",
    "damaged": "The file {file} is damaged. It was left as it is. What can be read is saved with: clienteling repair. The "
    "damaged file is set aside, not deleted.",
    "database_locked": "Another process holds the files of this till. Try again later.",
    "device_revoked": "A manager took this till out of service. What was done here was sent; its copy of the shop's documents is "
    "gone. Ask for a new code and enrol again.",
    "disk_full": "There is no room left on the disk. What was done before is safe. Make room and try again.",
    "drift": "The copy of the shop's documents differed from the hub's and was fetched again. Nothing is lost; please report it.",
    "file_exists": "The file {file} is there already and is not written over.",
    "folder_open_to_others": "Other users of this computer may read the till's folder. Take their rights away (chmod 700).",
    "forbidden": "The hub does not allow this till to do that.",
    "hub_address": "That is not a hub's address. It begins with https:// (http:// only for this very computer).",
    "journal_missing": "The file journal.db, with all that was done here and not sent, is missing. Put it back from a copy, "
    "or enrol this till again to begin a new one.",
    "key_file_unreadable": "The key file cannot be read or written: {file}.",
    "key_file_unsafe": "Others may read the key file {file}. Take their rights away (chmod 600).",
    "key_missing": "The key of this till's files is gone from where it was kept ({file}). Without it they cannot be opened.",
    "key_note_unreadable": "The file {file} beside the databases cannot be read.",
    "key_unreadable": "What is kept as the key of this till is not a key of ours.",
    "managed": "The setting {name} is fixed by IT on this computer.",
    "newer_schema": "{file} was written by a newer version of the program. Install that version again.",
    "no_copy": "The till has no whole copy of the shop's documents. Run: clienteling sync --once",
    "no_terminal": "No card terminal is set up for this till: the setting terminal is none.",
    "no_encryption": "The SQLite library in use cannot encrypt. Install the program again.",
    "no_keyring": "There is no usable keyring on this computer ({reason}), so the key of the encrypted files cannot be kept "
    "there. Name a file for it: --key-file FILE (or CLIENTELING_KEY_FILE). It is made readable by you alone.",
    "not_enrolled": "This folder is not a till of any hub yet. Run: clienteling enrol --hub URL --code CODE",
    "offline": "The hub cannot be reached. What was done here is kept and sent later.",
    "plain_file": "A database in the till's folder is not encrypted. It was not made by this program; remove it.",
    "fiscal_broken": "The fiscal journal is not as it was written. Keep the file and ask who is in charge of taxes.",
    "fiscal_disk": "The fiscal journal cannot be read. Check the disk and the rights of the file fiscal.journal.",
    "printer_no_paper": "The receipt printer is out of paper.",
    "printer_not_installed": "The program for printers is not installed. Install Clienteling with its extra: printer.",
    "printer_paper_low": "The receipt printer's roll is nearly empty.",
    "printer_silent": "The receipt printer does not answer. Check its power, its cable and the setting printer.",
    "rate_limited": "Too many tries. Try again later.",
    "refused": "The hub refused something. A person should look at it in the app, under what could not be sent.",
    "short_password": "The password needs at least {least} characters.",
    "salvaged": "The journal was damaged and saved row by row. What was not found stands in {report}: compare with the receipts.",
    "set_back": "The journal was put back from an older copy: what was done since then and not sent is gone. Its numbers go on "
    "above the last ones known.",
    "stale": "The data is more than a day old. Is the hub reachable from here?",
    "terminal_answer": "What answers at the terminal's address is not a terminal of this kind.",
    "terminal_busy": "The card terminal is at work with a card. Try again in a moment.",
    "terminal_mistrusted": "The card terminal's certificate is not the one in terminal_pin, or this computer does not trust it. "
    "Nothing was sent. What it shows: clienteling terminal certificate.",
    "terminal_refused": "The card terminal says no: {reason}. Are POIID and SaleID those it was set up with?",
    "terminal_silent": "The card terminal does not answer. Check its power, its cable and terminal_address.",
    "unauthorized": "The hub does not know this till, or took it out of service. Ask a manager for a new code and enrol again.",
    "unsent": "Something would be lost: {count} not sent or refused, {payments} payments not at their end, {set_aside} damaged "
    "journals set aside. Connect to the hub and run: clienteling sync --once. If that cannot be: clienteling reset --export FILE",
    "unsupported_protocol": "This version and the hub's have no language in common. Update the older one.",
    "wrong_key": "The key found is not the one this till's files were made with.",
}


class _Facts(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "?"


def sentence(code: str, facts: Mapping[str, Any]) -> str:
    """What a code means and what to do; the bare code and its facts for one without a sentence."""
    known = _SENTENCES.get(code)
    if known is None:
        named = ", ".join(f"{name} {value}" for name, value in facts.items())
        return f"{code} ({named})" if named else code
    return known.format_map(_Facts(facts))
