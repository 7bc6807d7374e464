"""`clienteling demo`: a whole shop on this computer. A real hub with the demo retailer, a customer shopping, a card terminal
without cards, and this till.

Everything is kept in one folder; a second start goes on where the first one ended. All processes end with the app.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs

from clienteling import settings as till_settings
from clienteling.clock import SystemClock
from clienteling.errors import ClientelingError
from ui import application
from ui.application import Start
from ui.screen import NO_SCREEN, has_screen

HUB = (sys.executable, "-m", "clienteling.hub.cli")
TERMINAL = (sys.executable, "-m", "clienteling.devices.terminal_simulator")
TERMINAL_TIMEOUT = 30.0
"""Seconds: shorter than the simulator's late approval, so that one can be seen."""
SHOP = Path(__file__).resolve().parents[1] / "resources" / "demo" / "shop.toml"
CUSTOMERS = 5000
SEEDED = "seeded.json"
TILL = "Till 3"


@dataclass(frozen=True)
class Demo:
    """The folders of a demo and who works in it."""

    home: Path
    url: str
    user: str
    pin: str
    hub: subprocess.Popen[str]
    terminal: str
    """Where the simulated card terminal listens."""

    @property
    def till(self) -> Path:
        """The till's own folder."""
        return self.home / "till"

    def settings(self) -> till_settings.Settings:
        """The till's settings: its key is in a file here, because a demo must not touch anybody's keyring."""
        found = replace(till_settings.load(self.till), hub=self.url, key_file=self.till / "till.key")
        if found.terminal != "none":  # somebody's own terminal, named in the till's settings
            return found
        return replace(
            found,
            terminal="nexo",
            terminal_address=self.terminal,
            terminal_poi_id="Simulator-1",
            terminal_timeout=TERMINAL_TIMEOUT,
        )

    def start(self, code: str = "") -> Start:
        """What the app needs to begin by itself."""
        return Start(hub=self.url, code=code, user=self.user, pin=self.pin, till=TILL)


def main(words: Sequence[str]) -> int:
    """Open the demo. Exit codes: 0 done, 1 no screen or something failed, 4 this demo is open already."""
    parser = argparse.ArgumentParser(prog="clienteling demo", description=(__doc__ or "").split("\n\n")[0])
    default = Path(platformdirs.user_data_dir("clienteling-demo", appauthor=False))
    parser.add_argument(
        "--home", type=Path, default=default, metavar="DIR", help="folder of the demo (default: %(default)s)"
    )
    parser.add_argument(
        "--customers", type=int, default=CUSTOMERS, metavar="N", help="for a new demo (default: %(default)s)"
    )
    args = parser.parse_args(words)
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)  # noqa: T201 - what a command prints is its product
        return 1
    return _open(args.home.expanduser().absolute(), args.customers)


def _open(home: Path, customers: int) -> int:
    from clienteling import app

    till = home / "till"
    if app.is_running(replace(till_settings.load(till), key_file=till / "till.key")):
        print(f"clienteling demo: the demo in {home} is open already", file=sys.stderr)  # noqa: T201 - what a command prints is its product
        return 4
    try:
        with running(home, customers) as demo, shopper(demo):
            print(f"The demo keeps its key in a file: {demo.settings().key_file}", flush=True)  # noqa: T201 - what a command prints is its product
            return application.run(demo.settings(), demo.start(enrolment_code(demo)))
    except (subprocess.CalledProcessError, ClientelingError, OSError) as error:
        print(f"clienteling demo: {error}", file=sys.stderr)  # noqa: T201 - what a command prints is its product
        return 1


@contextlib.contextmanager
def running(home: Path, customers: int = CUSTOMERS, now: str | None = None) -> Iterator[Demo]:
    """The demo's hub as a process of its own, filled if it is new, on loopback. It ends with the block."""
    signal.signal(signal.SIGTERM, _leave)
    hub = home / "hub"
    hub.mkdir(parents=True, exist_ok=True)
    _sending(home, hub)
    kept = _filled(home, hub, customers, now)
    arguments = [*HUB, "serve", "--home", str(hub), "--port", str(kept["port"]), "--until-stdin-closes"]
    # However this program ends, its end of the pipe closes, and the hub ends too; the shopper goes home with the hub.
    with _listening(arguments) as (process, said), _listening(_terminal(home)) as (_process, terminal):
        if not said:
            raise OSError(f"the hub did not start: something else uses port {kept['port']}")
        yield Demo(home, f"http://127.0.0.1:{kept['port']}", *first_associate(), process, terminal)


def _sending(home: Path, hub: Path) -> None:
    """Receipts sent by mail and SMS land in folders of the demo, where they can be looked at; nobody is written to."""
    file = hub / "outgoing.toml"
    if not file.exists():
        mails, texts = json.dumps(str(home / "mails")), json.dumps(str(home / "sms"))
        mail = f'[mail]\nsender = "Alma House <receipts@alma.example>"\nfolder = {mails}\n'
        file.write_text(f"{mail}\n[sms]\nfolder = {texts}\n", "utf-8")


def _terminal(home: Path) -> list[str]:
    """The card terminal that needs no card: docs/terminal.md says which amounts make it do what."""
    return [*TERMINAL, "--file", str(home / "terminal.jsonl"), "--forward", "60", "--until-stdin-closes"]


@contextlib.contextmanager
def _listening(arguments: Sequence[str]) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process that says where it listens, and that address; empty when it did not start."""
    started = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with ended(started) as process:
        assert process.stdout is not None
        begin, _, address = process.stdout.readline().partition("listening on ")
        yield process, "" if begin else address.split()[0] if address.split() else ""


def _filled(home: Path, hub: Path, customers: int, now: str | None) -> dict[str, Any]:
    """Seed the hub if it is new, and again on another day: the shop is always in the middle of today."""
    kept = _kept(home)
    day = (now or SystemClock().now_text())[:10]
    if kept.get("day") != day:
        print("Filling the demo shop, once a day …", flush=True)  # noqa: T201 - what a command prints is its product
        moment = ["--now", now] if now else []
        many = str(kept.setdefault("customers", customers))
        subprocess.run([*HUB, "seed", "--home", str(hub), "--customers", many, *moment], check=True)
        # What the hub works out at night: without it nothing is suggested, and nobody stays up for a demo.
        subprocess.run(
            [*HUB, "jobs", "--home", str(hub), "run", "--anew"], check=True, stdout=subprocess.DEVNULL
        )
        kept["day"] = day
        (home / SEEDED).write_text(json.dumps(kept), "utf-8")
    return kept


def _leave(_signal: int, _frame: object) -> None:
    """Asked to end from outside: leave through every `finally`, so that no process stays behind."""
    raise SystemExit(143)


def _kept(home: Path) -> dict[str, Any]:
    """What the first start decided: a port, because the till remembers where its hub is."""
    path = home / SEEDED
    if path.exists():
        kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return kept
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return {"port": free.getsockname()[1]}


@contextlib.contextmanager
def shopper(demo: Demo) -> Iterator[None]:
    """A customer who browses and fills carts while you watch."""
    arguments = [*HUB, "shopper", "--hub", demo.url]
    with ended(subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)):
        yield


@contextlib.contextmanager
def ended(process: subprocess.Popen[Any]) -> Iterator[subprocess.Popen[Any]]:
    """A process that ends with the block, politely first."""
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def enrolment_code(demo: Demo, *, another: bool = False) -> str:
    """A one-time code for this till, none when it is enrolled already; or for `another` one beside it."""
    if not another and (demo.till / "journal.db").exists():
        return ""
    store = tomllib.loads(SHOP.read_text("utf-8"))["stores"][0]["name"]
    arguments = [*HUB, "enrol-code", "--home", str(demo.home / "hub"), "--store", store, "--json"]
    answer = subprocess.run(arguments, check=True, capture_output=True, text=True)
    code: str = json.loads(answer.stdout)["code"]
    return code


def first_associate() -> tuple[str, str]:
    """User and PIN of the demo's first associate: fiction, printed in the documentation."""
    person = tomllib.loads(SHOP.read_text("utf-8"))["associates"][0]
    return person["user"], person["pin"]
