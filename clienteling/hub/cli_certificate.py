"""`clienteling-hub certificate`: the hub's own certificate, as IT reads it to compare, and another one in its place."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from clienteling import clock as clocks
from clienteling.clock import SystemClock
from clienteling.hub import certificate, cli
from clienteling.hub.certificate import Certificate
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
        print(told(found))
    return 0


def told(found: Certificate) -> str:
    """One line about a certificate for IT: how tills know it, its fingerprint, its last day."""
    pin = shown_code(certificate.letters(found.fingerprint))
    return f"certificate {pin} (SHA-256 {found.fingerprint}), ends {found.ends:%Y-%m-%d}"
