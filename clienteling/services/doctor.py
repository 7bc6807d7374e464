"""What is installed, reachable, encrypted and how old, for IT: facts with a verdict each, and what to do as a code.

It only looks. The sentences are the command line's (cli_words.py) and the window's.
"""

from __future__ import annotations

import os
import platform
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from clienteling import clock as clocks
from clienteling.clock import Clock, SystemClock
from clienteling.devices import fiscals, printer, terminals
from clienteling.errors import ClientelingError, Damaged, NotEnrolled
from clienteling.settings import Settings
from clienteling.store import ahead, files, keys
from clienteling.store.encryption import is_plain, versions
from clienteling.store.journal import Journal
from clienteling.store.salvage import SALVAGED
from clienteling.sync import certificate, comparing, status
from clienteling.sync.client import HubClient
from clienteling.till import IDENTITY

State = Literal["ok", "warn", "bad"]
STALE = 24 * 3600  # seconds without a sync that IT should hear of
CLOCK_OFF = 60  # seconds; the hub's times rule, but receipts carry this computer's too
CERTIFICATE_DAYS = 30  # before the end of the hub's certificate
DRIFT_DAYS = 7  # how long IT hears that this till's copy was not the hub's, although it was fetched again
LITTLE_ROOM = 500 << 20
NO_ROOM = 50 << 20
DEVICES = ("terminal", "printer", "fiscal")


@dataclass(frozen=True)
class Check:
    """One thing looked at. `facts` are plain values without personal data; `advice` is the code of what to do."""

    name: str
    state: State
    facts: dict[str, Any] = field(default_factory=dict)
    advice: str | None = None


def checks(settings: Settings, clock: Clock | None = None) -> tuple[Check, ...]:
    """Look at everything, in the order one depends on the other. Never raises for what it finds."""
    clock = clock or SystemClock()
    found = [_checked("program", _program), _checked("folder", lambda: _folder(settings)), _disk(settings)]
    found.append(_checked("keys", lambda: _keys(settings)))
    found.append(_checked("encryption", lambda: _encryption(settings.home)))
    try:
        found += _inside(settings, clock)
    except ClientelingError as problem:
        found.append(_failed("journal", problem))
    found += [device(settings, name) for name in DEVICES if getattr(settings, name) != "none"]
    return tuple(found)


def device(settings: Settings, name: str) -> Check:
    """One of DEVICES, which this till has. Never raises for what it finds."""
    looks = {"terminal": _terminal, "printer": _printer, "fiscal": _fiscal}
    return _checked(name, lambda: looks[name](settings))


def _checked(name: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except ClientelingError as problem:
        return _failed(name, problem)


def _failed(name: str, problem: ClientelingError) -> Check:
    return Check(name, "bad", {"code": problem.code, **problem.facts}, problem.code)


def _program() -> Check:
    facts = {
        "clienteling": metadata.version("clienteling"),
        "python": platform.python_version(),
        "system": platform.platform(),
        **versions(),
    }
    encrypts = facts["sqlcipher"] is not None
    return Check("program", "ok" if encrypts else "bad", facts, None if encrypts else "no_encryption")


def _folder(settings: Settings) -> Check:
    home = settings.home
    facts: dict[str, Any] = {"path": str(home), "managed": list(settings.managed)}
    if not home.exists():
        return Check("folder", "bad", facts, "not_enrolled")
    if not os.access(home, os.W_OK):
        return Check("folder", "bad", facts, "cannot_open")
    others = os.name == "posix" and bool(home.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))
    facts["readable_by_others"] = others
    return Check("folder", "warn" if others else "ok", facts, "folder_open_to_others" if others else None)


def _disk(settings: Settings) -> Check:
    place = next(one for one in (settings.home, *settings.home.parents) if one.exists())
    free = shutil.disk_usage(place).free
    state: State = "bad" if free < NO_ROOM else "warn" if free < LITTLE_ROOM else "ok"
    return Check("disk", state, {"free_bytes": free}, None if state == "ok" else "disk_full")


def _keys(settings: Settings) -> Check:
    found = keys.find(settings)
    noted = keys.read_note(settings.home).get("key_file")
    kept = str(settings.key_file or noted or "keyring")
    return Check("keys", "ok" if found else "bad", {"kept": kept}, None if found else "not_enrolled")


def _encryption(home: Path) -> Check:
    databases = sorted(home.glob("*.db"))
    plain = [path.name for path in databases if is_plain(path)]
    facts = {"files": [path.name for path in databases], "plain": plain}
    return Check("encryption", "bad" if plain else "ok", facts, "plain_file" if plain else None)


def _terminal(settings: Settings) -> Check:
    terminal = terminals.open_terminal(settings)
    assert terminal is not None
    facts = {
        "address": settings.terminal_address,
        "poi_id": terminal.name,
        "pinned": bool(settings.terminal_pin),
    }
    return Check("terminal", "ok", {**facts, "says": terminal.greet()})


def _fiscal(settings: Settings) -> Check:
    """The whole journal is read and proven."""
    device = fiscals.open_fiscal(settings)
    waiting = device.queue() if device else ()
    return Check("fiscal", "ok", {"waiting": len(waiting), "last": waiting[-1].number if waiting else None})


def _printer(settings: Settings) -> Check:
    device = printer.open_printer(settings)
    paper = device.paper() if device is not None else "unknown"
    low = paper == "low"
    facts = {"connected": settings.printer, "paper": paper}
    return Check("printer", "warn" if low else "ok", facts, "printer_paper_low" if low else None)


def _inside(settings: Settings, clock: Clock) -> Iterator[Check]:
    found = keys.find(settings)
    if found is None:
        raise NotEnrolled
    path = settings.home / files.JOURNAL
    if not path.exists():
        yield Check("journal", "bad", {}, "journal_missing")
        return
    journal = Journal.open(path, found.database, clock=clock, read_only=True)
    try:
        yield _journal(journal)
        yield _checked("cache", lambda: _cache(settings, found, journal, clock))
        identity = journal.noted(IDENTITY)
    finally:
        journal.close()
    if identity is None:
        yield Check("hub", "bad", {}, "not_enrolled")
        return
    yield from _hub(settings, found, identity, clock)


def _journal(journal: Journal) -> Check:
    whole = journal.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    if whole != "ok":
        raise Damaged(file=files.JOURNAL)
    refused = journal.refused()
    codes = sorted({str(one["result"]["code"]) for one in refused})
    facts = {"waiting": journal.pending(), "refused": len(refused), "refused_codes": codes}
    facts["last_problem"] = journal.noted(status.PROBLEM)
    for advice in (SALVAGED, ahead.SET_BACK):
        if told := journal.noted(advice):
            return Check("journal", "warn", {**facts, **told}, advice)
    return Check("journal", "warn" if refused else "ok", facts, "refused" if refused else None)


def _cache(settings: Settings, found: keys.Keys, journal: Journal, clock: Clock) -> Check:
    opened = files.Files(settings.home, found, None, clock, read_only=True)  # type: ignore[arg-type] # makes no ids
    try:
        cache = opened.cache(journal)
        last = journal.noted(status.LAST)
        age = int((clock.now() - clocks.parse(last)).total_seconds()) if last else None
        kinds = cache.conn.execute("SELECT kind, count(*) FROM documents GROUP BY kind").fetchall()
        facts: dict[str, Any] = {
            "file": cache.path.name,
            "bytes": cache.path.stat().st_size,
            "documents": dict(kinds),
        }
        facts |= {"last_sync": last, "seconds_old": age, "lost": journal.noted(files.LOST)}
        facts |= {"compared": journal.noted(comparing.COMPARED), "drift": journal.noted(comparing.DRIFT)}
    finally:
        opened.close()
    if age is None or facts["lost"]:
        return Check("cache", "warn", facts, "no_copy")
    drift = facts["drift"]
    if drift is not None and (clock.now() - clocks.parse(drift["at"])).days < DRIFT_DAYS:
        return Check("cache", "warn", facts, "drift")
    return Check("cache", "warn" if age > STALE else "ok", facts, "stale" if age > STALE else None)


def _hub(settings: Settings, found: keys.Keys, identity: dict[str, Any], clock: Clock) -> Iterator[Check]:
    facts: dict[str, Any] = {"address": identity["hub_url"], "till": identity["till_number"]}
    pin = settings.certificate_pin or identity.get("certificate")
    try:
        with HubClient(
            identity["hub_url"],
            found.device,
            identity["device"],
            clock=clock,
            pin=pin,
            timeout=min(settings.request_timeout, 5.0),
        ) as client:
            meta = client.meta()
            facts |= {"hub": meta.hub, "protocol": [meta.protocol.min, meta.protocol.max]}
            off = client.clock_difference().total_seconds()
            client.proof.token()
    except ClientelingError as problem:
        yield Check("hub", "bad", {**facts, "code": problem.code, **problem.facts}, problem.code)
        return
    yield Check("hub", "ok", facts)
    yield from _certificate(identity["hub_url"], pin, clock)
    wrong = abs(off) > CLOCK_OFF
    yield Check(
        "clock", "warn" if wrong else "ok", {"seconds_ahead": round(off, 1)}, "clock_off" if wrong else None
    )


def _certificate(url: str, pin: str | None, clock: Clock) -> Iterator[Check]:
    """How long the hub's certificate lasts. One that is pinned is trusted also afterwards; others then are not."""
    try:
        found = certificate.shown(url, 5.0)
    except ClientelingError as problem:
        yield Check("certificate", "bad", {"code": problem.code, **problem.facts}, problem.code)
        return
    if found is not None:
        left = (found.ends - clock.now()).days
        facts = {
            "sha256": found.fingerprint,
            "pinned": bool(pin),
            "ends": clocks.text(found.ends),
            "days": left,
        }
        ending = left < CERTIFICATE_DAYS
        state: State = "warn" if ending else "ok"
        yield Check("certificate", state, facts, "certificate_ends" if ending else None)
