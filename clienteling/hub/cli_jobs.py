"""What the hub works out at night, from scripts: `clienteling-hub jobs run`, `list`."""

from __future__ import annotations

import argparse
import sys
from typing import Never

import msgspec
from sqlalchemy import Engine
from tqdm import tqdm

from clienteling.clock import SystemClock
from clienteling.hub import cli, db
from clienteling.hub.jobs import progress, running
from clienteling.hub.jobs.progress import JobState

_CLOCK = SystemClock()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub jobs`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    run_ = actions.add_parser(
        "run", help="all of them now, or those named; goes on with a run that was broken off"
    )
    run_.add_argument("jobs", nargs="*", metavar="JOB", help=", ".join(running.NAMES))
    run_.add_argument("--anew", action="store_true", help="do not go on with one that was broken off")
    actions.add_parser("list", help="each job: how far it is, when it ran, how many documents it changed")


def run(args: argparse.Namespace) -> int:
    """Does it, and prints what came of it."""
    engine = db.open(cli.place(args))
    try:
        if args.action == "list":
            return _listed(args, engine)
        unknown = [name for name in args.jobs if name not in running.NAMES]
        if unknown:
            print(
                f"clienteling-hub: there is no job {unknown[0]}; there are {', '.join(running.NAMES)}",
                file=sys.stderr,
            )
            return 2
        bar = _Bar(quiet=args.json)
        with db.translated():
            running.run(engine, _CLOCK, args.jobs, bar.tell, anew=args.anew)
        bar.close()
        return _listed(args, engine)
    finally:
        engine.dispose()


class _Bar:
    """Progress on the terminal; silent where standard error is none, or for JSON."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._name = ""
        self._bar: tqdm[Never] | None = None

    def tell(self, one: JobState) -> None:
        if self._quiet:
            return
        if one.name != self._name:
            self.close()
            self._name = one.name
            self._bar = tqdm(total=one.total, desc=one.name, unit="", disable=None, leave=False)
        if self._bar is not None:
            self._bar.total = one.total
            self._bar.update(one.done - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _listed(args: argparse.Namespace, engine: Engine) -> int:
    with db.reading(engine) as connection:
        latest = progress.latest(connection)
    for name in running.NAMES:
        one = latest.of(name) if latest is not None else JobState(name, "never")
        told = {
            field: getattr(one, field)
            for field in ("name", "state", "began", "ended", "done", "total", "changed")
        }
        plain = f"{one.name:11} {one.state:8} {one.began or '':24} {one.ended or '':24} {one.done:,}/{one.total:,}"
        print(msgspec.json.encode(told).decode() if args.json else f"{plain}, {one.changed:,} changed")
    return 0
