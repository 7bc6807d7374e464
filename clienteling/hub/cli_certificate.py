"""`clienteling-hub certificate`: the hub's own certificate, as IT reads it to compare, and another one in its place."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from clienteling import clock as clocks
from clienteling.clock import SystemClock
from clienteling.hub import certificate, cli
from clienteling.ids import SystemIds, shown_code


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub certificate`."""
    cli.add_place(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--renew",
        action="store_true",
        help="make another one; served from the next start, and each till must then be told: clienteling trust",
    )


def run(args: argparse.Namespace) -> int:
    """Shows the hub's own certificate, made if there is none yet."""
    home: Path = args.home
    clock = SystemClock()
    do = certificate.renew if args.renew else certificate.own
    found = do(home, clock, SystemIds(clock))
    if args.json:
        facts = {"sha256": found.fingerprint, "pin": shown_code(certificate.letters(found.fingerprint))}
        print(msgspec.json.encode({**facts, "ends": clocks.text(found.ends)}).decode())
    else:
        print(certificate.told(found))
    return 0
