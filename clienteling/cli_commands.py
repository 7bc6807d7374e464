"""What the sub-commands do: each is a function of its arguments to what is printed. Arguments are cli.py's."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from dataclasses import asdict, replace
from typing import Any, NoReturn

import msgspec

from clienteling import app, cli_words, settings
from clienteling import clock as clocks
from clienteling.cli_words import DONE, FAILED, Printed
from clienteling.devices import terminals
from clienteling.devices.terminal import NotFound
from clienteling.errors import BadInput, DeviceError, HubError, Refused
from clienteling.ids import SystemIds
from clienteling.services import doctor as doctors
from clienteling.services import doctor_report, leaving
from clienteling.services import enrol as enrolling
from clienteling.services import lookup as lookups
from clienteling.settings import Settings
from clienteling.sync import engine, schedule
from clienteling.sync import status as states
from clienteling.sync.client import HubClient
from clienteling.till import Till

_WAIT = 20  # seconds the hub may hold an empty page back while `sync` runs on


def enrol(args: argparse.Namespace) -> Printed:
    """`clienteling enrol`."""
    chosen = _settings(args)
    if args.key_file is not None:
        if "key_file" in chosen.managed:
            raise BadInput("managed", name="key_file")
        chosen = replace(chosen, key_file=args.key_file.expanduser().absolute())
    till, aside = app.enrol(chosen, args.hub, args.code, args.name)
    with till:
        identity = till.enrolled()
    lines = [
        f"This computer is now till {identity.till_number} ({identity.till_name}) of {identity.hub_url}."
    ]
    if aside:
        lines.append(f"A journal that could not be used was kept as {aside}.")
    lines.append("Fetch the shop's documents with: clienteling sync --once")
    facts = {"till": identity.till_id, "number": identity.till_number, "name": identity.till_name}
    return Printed(
        {**facts, "hub": identity.hub_url, "store": identity.store_id, "journal_set_aside": aside}, lines
    )


def trust(args: argparse.Namespace) -> Printed:
    """`clienteling trust`: another certificate of the same hub, brought here by a person."""
    with app.open_till(_settings(args)) as till:
        identity = enrolling.trust(till, args.certificate).enrolled()
    facts = {"hub": identity.hub_url, "certificate": identity.certificate}
    return Printed(facts, [f"This till now trusts {identity.certificate} of {identity.hub_url}."])


def sync(args: argparse.Namespace) -> Printed:
    """`clienteling sync`: rounds until all is up to date, or on and on until interrupted."""
    with app.open_till(_settings(args)) as till, HubClient.of(till) as client:
        if not args.once:
            _sync_on(till, client, args.json)
        sent, received, refused, rebuilt = 0, 0, 0, False
        more = True
        while more:
            done = engine.sync_once(till, client, progress=None if args.json else _progress)
            sent, received, refused = sent + done.sent, received + done.received, refused + len(done.refused)
            rebuilt, more = rebuilt or done.rebuilt, done.more
        documents = till.cache.conn.execute("SELECT count(*) FROM documents").fetchone()[0]
    facts = {
        "sent": sent,
        "received": received,
        "refused": refused,
        "rebuilt": rebuilt,
        "documents": documents,
    }
    fetched = "fetched a whole copy" if rebuilt else f"received {received} changes"
    lines = [f"Sent {sent}, {fetched}. This till has {documents} documents."]
    if refused:
        lines.append(f"The hub refused {refused}: see `clienteling status`.")
    return Printed(facts, lines, FAILED if refused else DONE)


def _sync_on(till: Till, client: HubClient, as_json: bool) -> NoReturn:
    failures = 0
    while True:
        pause = 0.0
        try:
            done = engine.sync_once(till, client, wait=_WAIT)
            failures = 0
            if (done.sent or done.received or done.rebuilt) and not as_json:
                print(f"{till.clock.now_text()} sent {done.sent}, received {done.received}", flush=True)
        except HubError as problem:
            if problem.code == schedule.OUT_OF_SERVICE:
                raise
            failures += 1
            pause = schedule.next_try(failures, problem.facts.get("after"), till.ids.fraction())
            words = cli_words.sentence(problem.code, problem.facts)
            print(f"{till.clock.now_text()} {words} Next try in {pause:.0f} s.", file=sys.stderr, flush=True)
        time.sleep(pause)


def _progress(done: int, of: int | None) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} documents", end="", file=sys.stderr, flush=True)


def status(args: argparse.Namespace) -> Printed:
    """`clienteling status`: reads beside the running app."""
    chosen = _settings(args)
    with app.open_till(chosen, read_only=True) as till:
        state, identity = states.state(till), till.enrolled()
        refused = [_refused(one) for one in till.journal.refused()]
    last = clocks.text(state.last) if state.last else None
    facts = {
        "till": {"number": identity.till_number, "name": identity.till_name, "store": identity.store_name},
        "hub": identity.hub_url,
        "state": state.kind,
        "reason": state.reason,
        "waiting": state.waiting,
        "refused": refused,
        "last_sync": last,
        "running": app.is_running(chosen),
    }
    lines = [
        f"Till {identity.till_number} ({identity.till_name}), {identity.store_name or 'store not known yet'}",
        f"Hub        {identity.hub_url}",
        f"State      {state.kind}" + (f" ({state.reason})" if state.reason else ""),
        f"Waiting    {state.waiting}",
        f"Refused    {len(refused)}",
        f"Last sync  {last or 'never'}",
        f"App        {'running' if facts['running'] else 'not running'}",
    ]
    lines += [f"  {one['at']}  {one['name']}  {one['code']}" for one in refused]
    return Printed(facts, lines)


def _refused(one: dict[str, Any]) -> dict[str, Any]:
    command = one["command"]
    return {"id": command["id"], "name": command["name"], "at": command["at"], "code": one["result"]["code"]}


def doctor(args: argparse.Namespace) -> Printed:
    """`clienteling doctor`: exit code 1 when something is bad."""
    checks = doctors.checks(_settings(args))
    found = [
        {**asdict(one), "say": cli_words.sentence(one.advice, one.facts) if one.advice else None}
        for one in checks
    ]
    bad = any(one.state == "bad" for one in checks)
    return Printed({"checks": found, "good": not bad}, doctor_report.lines(checks), FAILED if bad else DONE)


def repair(args: argparse.Namespace) -> Printed:
    """`clienteling repair`: exit code 1 when something was lost."""
    saved = app.repair(_settings(args))
    lost = bool(saved.bad_pages or saved.not_whole or saved.missing)
    lines = [f"{saved.commands} commands were saved, {saved.waiting} of them are still to be sent."]
    if lost:
        numbers = ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in saved.missing)
        lines.append(
            f"{saved.bad_pages} of {saved.pages} pages could not be read. Commands not found: {numbers or 'none'}. Compare "
            "with the receipts of those days."
        )
    if not saved.identity:
        lines.append("Which till this was is lost, too. Enrol it again: what was saved stays in it.")
    lines.append(f"The damaged file was kept as {saved.aside}, this report as {saved.report}.")
    return Printed(asdict(saved), lines, FAILED if lost or not saved.identity else DONE)


def lookup(args: argparse.Namespace) -> Printed:
    """`clienteling lookup`: exit code 1 when nobody is found."""
    field = next(
        name for name in ("card", "phone", "name", "email", "order") if getattr(args, name) is not None
    )
    with app.open_till(_settings(args), read_only=True) as till:
        found = lookups.find(till, getattr(args, field), args.limit)
    hits = [hit for hit in found.hits if hit.matched.field == field]
    facts: dict[str, Any] = {"asked": field, "problem": found.problem, "hits": msgspec.to_builtins(hits)}
    lines = [f"{hit.customer}  {hit.name}  {hit.phone_mask}  {hit.tier}".rstrip() for hit in hits]
    return Printed(facts, lines or ["Nobody found on this till."], DONE if hits else FAILED)


def uninstall_check(args: argparse.Namespace) -> Printed:
    """`clienteling uninstall-check`: exit code 0 when nothing would be lost, 1 otherwise. Reads beside the running app."""
    chosen = _settings(args)
    if not app.is_enrolled(chosen):
        return Printed({"safe": True}, ["This folder is not a till: nothing would be lost."])
    try:
        with app.open_till(chosen, read_only=True) as till:
            leaving.check(till)
    except Refused as problem:
        said = cli_words.sentence(problem.code, problem.facts)
        return Printed({"safe": False, **problem.facts}, [said], FAILED)
    return Printed({"safe": True}, ["Everything was sent: nothing would be lost."])


def reset(args: argparse.Namespace) -> Printed:
    """`clienteling reset`: refuses while something is unsent, unless it is exported."""
    chosen, exported = _settings(args), 0
    if not leaving.is_leaving(chosen):
        with app.open_till(chosen) as till:
            exported = _let_go(till, args)
    leaving.remove(chosen)
    lines = ["This computer is a till no more. Take it out of service at the hub too."]
    if exported:
        lines.append(f"What could not be sent ({exported}) is in {args.export}: give it to support.")
    return Printed({"exported": exported, "file": str(args.export) if exported else None}, lines)


def _let_go(till: Till, args: argparse.Namespace) -> int:
    """Whether this till may be deleted; gives how much was exported. Raises Refused("unsent")."""
    try:
        leaving.check(till)
    except Refused as problem:
        lost = problem.facts["payments"] or problem.facts["set_aside"]
        if (problem.facts["count"] and args.export is None) or (lost and not args.force):
            raise
        if problem.facts["count"]:
            return leaving.export(till, args.export, _password(args))
    return 0


def _password(args: argparse.Namespace) -> str:
    if args.password_file is None:
        return getpass.getpass("Password for the file: ")
    try:
        written: str = args.password_file.read_text("utf-8")
    except OSError:
        raise BadInput("bad_setting", name="password-file", where=str(args.password_file)) from None
    return written.strip("\r\n")


def terminal(args: argparse.Namespace) -> Printed:
    """`clienteling terminal test` and `clienteling terminal certificate`: nothing is charged."""
    chosen = _settings(args)
    if args.question == "certificate":
        shown = terminals.open_line(chosen).certificate()
        says = shown or "None: what travels never leaves this computer."
        return Printed({"certificate": shown, "pinned": chosen.terminal_pin}, [says])
    found = terminals.open_terminal(chosen)
    if found is None:
        raise DeviceError("no_terminal")
    clock = clocks.SystemClock()
    began, says = clock.monotonic(), found.greet()
    if not isinstance(found.status(SystemIds(clock).new()), NotFound):
        raise DeviceError("terminal_answer")  # a payment there never was: whoever knows it knows none
    milliseconds = round((clock.monotonic() - began) * 1000)
    facts = {"terminal": found.name, "address": chosen.terminal_address, "says": says}
    said = f"It says: {says}." if says else "It does not say what it is."
    lines = [f"Terminal {found.name} at {chosen.terminal_address} answers in {milliseconds} ms. {said}"]
    return Printed({**facts, "milliseconds": milliseconds}, lines)


def _settings(args: argparse.Namespace) -> Settings:
    return settings.load(args.home)
